"""The menu bar and the toolbar, made from the groups of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from cnngui.widgets.basics.named import named
from cnngui.window.actions import Group


def fill_menu_bar(window: QMainWindow, groups: Sequence[Group]) -> None:
    """A menu for each group."""
    for group in groups:
        window.menuBar().addMenu(_menu(group, window))


def fill_toolbar(toolbar: QToolBar, entries: Sequence[QAction | Group | QWidget | None]) -> None:
    """A button for each action and each group, which opens its menu; widgets as they are; None is a line."""
    for entry in entries:
        match entry:
            case QAction():
                toolbar.addAction(entry)
            case Group():
                toolbar.addWidget(_menu_button(entry, toolbar))
            case QWidget():
                toolbar.addWidget(entry)
            case None:
                toolbar.addSeparator()


def _menu(group: Group, parent: QWidget) -> QMenu:
    menu = named(QMenu(group.title, parent), f"{group.name}_menu")
    for entry in group.entries:
        match entry:
            case QAction():
                menu.addAction(entry)
            case QMenu():
                menu.addMenu(entry)
            case Group():
                menu.addMenu(_menu(entry, parent))
            case None:
                menu.addSeparator()
    return menu


def _menu_button(group: Group, parent: QWidget) -> QToolButton:
    button = named(QToolButton(parent), f"{group.name.removeprefix('toolbar_')}_button")
    button.setAutoRaise(True)
    button.setText(group.title)
    button.setMenu(_menu(group, parent))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
