"""The Qt style sheet of every standard control, filled in with a theme's colours and sizes."""

from __future__ import annotations

import re
from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cnngui.theme.palettes import Palette, Sizes


def stylesheet(palette: Palette, sizes: Sizes) -> str:
    """The application's style sheet.

    Lengths written as <n> in the template are n pixels at zoom 1, and <(n+m)/2> is half of what such lengths
    take up together: of a round corner that were larger, rounded by itself, Qt would make a square one.
    """

    def length(designed: str) -> int:
        return max(1, round(float(designed) * sizes.scale))

    text = re.sub(
        r"<\(([\d.+]+)\)/2>", lambda match: f"{sum(map(length, match[1].split('+'))) // 2}px", _TEMPLATE
    )
    text = re.sub(r"<([\d.]+)>", lambda match: f"{length(match[1])}px", text)
    colours = {name: value for name, value in asdict(palette).items() if isinstance(value, str)}
    check = "check-dark" if palette.is_dark else "check-light"
    return Template(text).substitute(
        colours, small=sizes.small, base=sizes.base, title=sizes.title, check=check
    )


_TEMPLATE = """
QToolTip { background: $panel; color: $text; border: 1px solid $outline; padding: <3> <5>; }

QMainWindow::separator { background: $window; width: <5>; height: <5>; }
QMainWindow::separator:hover { background: $accent; }
QDockWidget { titlebar-close-icon: url(icons:dock-close.svg); titlebar-normal-icon: url(icons:dock-float.svg);
  color: $muted; font-weight: 600; }
QDockWidget::title { background: $panel; border: 1px solid $border; border-bottom: none;
  border-top-left-radius: <6>; border-top-right-radius: <6>; padding: <2> <7>; text-align: left; }
QDockWidget > QWidget { background: $panel; border: 1px solid $border; border-top: none;
  border-bottom-left-radius: <6>; border-bottom-right-radius: <6>; }
QDockWidget > DockTitle { background: $panel; border: 1px solid $border; border-bottom: none;
  border-top-left-radius: <6>; border-top-right-radius: <6>; }
DockTitle > QLabel#dock_name { font-weight: 600; }
DockTitle > QToolButton { padding: <2>; border-radius: <4>; qproperty-iconSize: <10> <10>; }
DockTitle > QToolButton[compact="true"] { padding: 0 <2>; qproperty-iconSize: <15> <15>; }
QDockWidget > QAbstractButton { border: none; border-radius: <4>; background: transparent; icon-size: <14>; }
QDockWidget > QAbstractButton:hover { background: $pressed; }

QTabBar { background: transparent; qproperty-drawBase: 0; qproperty-elideMode: ElideNone; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: <2> solid transparent;
  padding: <4> <10>; margin: 0 <1>; }
QTabBar::tab:hover { color: $text; background: $hover; border-top-left-radius: <4>;
  border-top-right-radius: <4>; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QTabBar::tab:bottom { border-bottom: none; border-top: <2> solid transparent; }
QTabBar::tab:bottom:hover { border-radius: 0; border-bottom-left-radius: <4>;
  border-bottom-right-radius: <4>; }
QTabBar::tab:bottom:selected { border-top-color: $accent; }
QTabWidget::pane { border: 1px solid $border; border-radius: <6>; background: $panel; }

QMenuBar { background: $window; padding: <1> <4>; }
QMenuBar::item { background: transparent; padding: <3> <8>; border-radius: <4>; }
QMenuBar::item:selected { background: $pressed; }
QMenu { background: $panel; border: 1px solid $border; padding: <4>; icon-size: <16>; }
QMenu::item { padding: <5> <24> <5> <10>; border-radius: <4>; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::icon { padding-left: <8>; }
QMenu::separator { height: 1px; background: $border; margin: <4> <8>; }
QMenu::right-arrow { image: url(icons:chevron-right-grey.svg); width: <12>; height: <12>; }

QToolBar { background: $window; border: none; spacing: <2>; padding: <1> <4>; qproperty-iconSize: <18> <18>; }
QToolBar::separator { background: $border; width: 1px; margin: <4> <4>; }
QFrame#message { background: $panel; border: 1px solid $accent; border-radius: <5>; }
QFrame#message[kind="error"] { border-color: $error; }
QFrame#message[kind="error"] QLabel { color: $error; }
QDialog#command_palette { background: $panel; border: 1px solid $outline; }
QLabel[hint="true"] { color: $error; }
QFrame#neuron_card { background: $panel; border: <2> solid $accent; border-radius: <6>; }
QFrame#welcome_card { background: $panel; border: 1px solid $outline; border-radius: <8>; }
QFrame#refusal_note { background: $panel; border: 1px solid $error; border-radius: <5>; }
QFrame#refusal_note QLabel { color: $error; }
QLabel#announcement, QLabel#pressed_keys { background: $text; color: $panel; border-radius: <8>;
  padding: <5> <14>; font-weight: 600; }
QLabel#announcement { padding: 0 <14>; }
QTextBrowser#formula_board { background: transparent; border: none; padding: 0; min-height: <96>; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: <5>; padding: <2> <4>;
  qproperty-iconSize: <16> <16>; }
QToolButton:hover { background: $hover; }
QToolBar QToolButton { padding: <3> <6>; qproperty-iconSize: <18> <18>; }
QToolBar QToolButton:hover { background: $pressed; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton[edited="true"] { color: $edited; border-color: $edited; padding: 0 <4>; font-size: ${small}px; }
QToolButton[compact="true"] { padding: <2> <1>; qproperty-iconSize: <17> <17>; }
QWidget#seen_image { min-width: <40>; max-width: <90>; min-height: <40>; max-height: <90>; }
QLineEdit#paint_value { min-width: <42>; max-width: <42>; }
QToolButton[popupMode="1"] { padding-right: <16>; }
QToolButton[popupMode="2"] { padding-right: <14>; }
QToolButton::menu-indicator { image: url(icons:chevron-down-grey.svg); width: <10>; height: <10>;
  subcontrol-position: right center; right: <3>; }
QToolButton::menu-button { border: none; width: <14>; }
QToolButton::menu-arrow { image: url(icons:chevron-down-grey.svg); width: <10>; height: <10>; }

QPushButton { background: $button; border: 1px solid $border; border-radius: <5>; padding: <2> <9>;
  min-height: <18>; icon-size: <14>; }
QPushButton:hover { background: $hover; border-color: $outline; }
QPushButton:pressed { background: $pressed; }
QPushButton:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { background: transparent; color: $disabled; border-color: $border; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $on_accent;
  border-color: $accent; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: $pressed; color: $disabled;
  border-color: $pressed; }
QPushButton[layer="true"] { padding: <2> <1>; }
QPushButton[segment="true"] { border-radius: <4>; padding: 0 <7>; margin-left: <2>; }
QPushButton::menu-indicator { image: url(icons:chevron-down-grey.svg); width: <10>; height: <10>;
  subcontrol-origin: padding; subcontrol-position: right center; right: <5>; }

QAbstractScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit { background: $field;
  border: 1px solid $border; border-radius: <5>; padding: <1> <5>; min-height: <18>;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $outline; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 1px solid $accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { background: transparent;
  color: $disabled; border-color: $border; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"] { border: 1px solid $error; color: $error; }
QAbstractSpinBox { padding: 0 <19> 0 0; min-height: <20>; qproperty-alignment: "AlignRight|AlignVCenter"; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: <18>;
  border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; border-top-right-radius: <5>; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; border-bottom-right-radius: <5>; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url(icons:chevron-up-grey.svg); width: <9>; height: <9>; }
QAbstractSpinBox::down-arrow { image: url(icons:chevron-down-grey.svg); width: <9>; height: <9>; }
QComboBox { padding-right: <20>; combobox-popup: 0; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: right center; width: <20>;
  border: none; }
QComboBox::down-arrow { image: url(icons:chevron-down-grey.svg); width: <10>; height: <10>; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $border; padding: <2>; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }

QCheckBox, QRadioButton { spacing: <6>; padding: <1>; }
QCheckBox::indicator, QTableView::indicator, QRadioButton::indicator { width: <13>; height: <13>;
  border: <1> solid $outline; background: $field; }
QCheckBox::indicator, QTableView::indicator { border-radius: <4>; }
QRadioButton::indicator { border-radius: <(1+13+1)/2>; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: <2> solid $accent; width: <11>;
  height: <11>; }
QRadioButton::indicator:focus { border-radius: <(2+11+2)/2>; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: $accent; border-color: $accent;
  image: url(icons:$check.svg); }
QRadioButton::indicator:checked { background: $field; border: <4> solid $accent; width: <7>; height: <7>;
  border-radius: <(4+7+4)/2>; }
QCheckBox::indicator:checked:focus { border: <2> solid $text; width: <11>; height: <11>; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border;
  background: transparent; }
QRadioButton::indicator:checked:disabled { border-color: $disabled; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }

QSlider { min-height: <18>; }
QSlider::groove:horizontal { height: <4>; border-radius: <(4)/2>; background: $pressed; }
QSlider::sub-page:horizontal { background: $accent; border-radius: <(4)/2>; }
QSlider::handle:horizontal { background: $panel; border: <2> solid $accent; width: <10>; height: <10>;
  margin: -<5> 0; border-radius: <(2+10+2)/2>; }
QSlider::groove:vertical { width: <4>; border-radius: <(4)/2>; background: $pressed; }
QSlider::add-page:vertical { background: $accent; border-radius: <(4)/2>; }
QSlider::handle:vertical { background: $panel; border: <2> solid $accent; width: <10>; height: <10>;
  margin: 0 -<5>; border-radius: <(2+10+2)/2>; }
QSlider::handle:hover { background: $accent_soft; }
QSlider::handle:focus { background: $accent; }
QSlider::handle:disabled { border-color: $disabled; }
QSlider::sub-page:disabled, QSlider::add-page:vertical:disabled { background: $disabled; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: <10>; }
QScrollBar:horizontal { height: <10>; }
QScrollBar::handle { background: $outline; border-radius: <2.5>; margin: <2>; }
QScrollBar::handle:vertical { min-height: <24>; }
QScrollBar::handle:horizontal { min-width: <24>; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QProgressBar { background: $pressed; border: none; border-radius: <(6)/2>; min-height: <6>;
  max-height: <6>; text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: <(6)/2>; }
QStatusBar { background: $window; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 0 <4>; }

QGroupBox { border: 1px solid $border; border-radius: <6>; margin-top: <8>; padding-top: <8>; }
QGroupBox::title { subcontrol-origin: margin; left: <8>; padding: 0 <4>; color: $muted; }
QListView, QTreeView, QTableView { background: $field; border: 1px solid $border; border-radius: <5>;
  outline: none; }
QListView::item, QTreeView::item, QTableView::item { padding: <3> <6>; border-radius: <4>; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QTableView::item { border-radius: 0; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $accent_soft;
  color: $text; }
QHeaderView::section { background: $panel; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: <3> <6>; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}px; }
QLabel[role="heading"] { color: $muted; font-size: ${small}px; font-weight: 600; }
QLabel[role="error"] { color: $error; }
QLabel[role="result"] { font-weight: 600; }
QLabel[role="differs"] { color: $accent; font-weight: 600; }
"""
