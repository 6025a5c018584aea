"""That what cannot be read is found, on small windows that are wrong in one way each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.scrolled import scrolled
from tests.layout.legible import faults

SIZE = 300, 200


class Painted(QWidget):
    """Paints a text that no property of it holds."""

    def __init__(self, text: str, room: QRect, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._room = text, room
        self.setGeometry(0, 0, 120, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawText(self._room, Qt.TextFlag.TextWordWrap, self._text)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.setObjectName("window")
    window.resize(*SIZE)
    qtbot.addWidget(window)
    return window


def found_in(window: QWidget, least_height: float = 0.0) -> str:
    window.show()
    QApplication.processEvents()
    return "\n".join(map(str, faults(window, least_height)))


def placed(widget: QWidget, parent: QWidget, *place: int) -> QWidget:
    widget.setParent(parent)
    widget.setGeometry(*place)
    return widget


def squeezed_check_box(window: QWidget) -> None:
    placed(QCheckBox("Mark the winners"), window, 0, 0, 60, 20)


def squeezed_combo_box(window: QWidget) -> None:
    box = QComboBox()
    box.addItem("SGD with momentum")
    placed(box, window, 0, 0, 70, 24)


def low_label(window: QWidget) -> None:
    label = QLabel("several words that need several lines", wordWrap=True)
    placed(label, window, 0, 0, 80, 20)


def long_entry(window: QWidget) -> None:
    placed(QLineEdit("more than the field has room for"), window, 0, 0, 60, 24)


def painted_beyond_its_rectangle(window: QWidget) -> None:
    Painted("more than fits", QRect(0, 0, 30, 14), window)


def painted_beyond_the_widget(window: QWidget) -> None:
    Painted("wide", QRect(110, 0, 100, 14), window)


def below_the_parent(window: QWidget) -> None:
    parent = placed(QWidget(), window, 0, 0, 100, 30)
    placed(QPushButton("Play"), parent, 0, 20, 80, 24)


def outside_the_window(window: QWidget) -> None:
    placed(QPushButton("Play"), window, SIZE[0] - 20, 0, 80, 24)


def cut_off_where_nothing_scrolls(window: QWidget) -> None:
    content = QWidget()
    content.setMinimumSize(200, 30)
    placed(QLabel("a label at the right"), content, 100, 0, 100, 20)
    placed(scrolled(content, "area"), window, 0, 0, 120, 60)


@pytest.mark.parametrize(
    "make",
    [
        squeezed_check_box,
        squeezed_combo_box,
        low_label,
        long_entry,
        painted_beyond_its_rectangle,
        painted_beyond_the_widget,
        below_the_parent,
        outside_the_window,
        cut_off_where_nothing_scrolls,
    ],
)
def test_what_is_cut_off_is_found(window: QWidget, make: Callable[[QWidget], None]) -> None:
    make(window)
    assert "cut off" in found_in(window)


def test_an_elided_text_is_found_and_one_that_ends_in_an_ellipsis_is_not(window: QWidget) -> None:
    label = placed(ElidedLabel(), window, 0, 0, 60, 20)
    assert isinstance(label, ElidedLabel)
    label.setText("conv1: 20@24×24")
    placed(QPushButton("Open…"), window, 0, 40, 80, 24)
    cut = placed(QPushButton("20@1…"), window, 0, 80, 80, 24)
    cut.setAccessibleName("pool1 20@12×12")
    found = found_in(window)
    assert "20@24" not in found and found.count("is elided") == 2 and "Open" not in found


def test_an_entry_of_a_menu_may_end_in_an_ellipsis_and_its_letter_for_a_key_is_narrow(
    window: QWidget,
) -> None:
    menu = QMenu(window)
    menu.addAction("&Images…")
    menu.popup(QPoint(0, 0))
    assert faults(menu) == []
    menu.close()


def test_a_pale_entry_of_a_menu_is_found_unless_it_cannot_be_chosen(window: QWidget) -> None:
    menu = QMenu(window)
    entry = menu.addAction("pale")
    menu.setStyleSheet("QMenu { background: #ffffff } QMenu::item { color: #777777 }")
    menu.popup(QPoint(0, 0))
    assert [fault.what for fault in faults(menu, least_contrast=7)] == ["has a contrast of 4.5, less than 7"]
    entry.setEnabled(False)
    assert faults(menu, least_contrast=7) == []
    menu.close()


def test_a_control_that_is_smaller_than_its_picture_is_found(window: QWidget) -> None:
    placed(QPushButton("Max"), window, 0, 0, 26, 12)
    assert "has 26×" in found_in(window)


def test_what_another_widget_covers_is_found(window: QWidget) -> None:
    placed(QLabel("below"), window, 0, 0, 80, 20)
    placed(QPushButton("above"), window, 0, 0, 80, 24)
    assert "'below' is covered" in found_in(window)


def test_small_text_is_found(window: QWidget) -> None:
    label = placed(QLabel("small"), window, 0, 0, 80, 20)
    label.setStyleSheet("font-size: 9px")
    assert "has 9 pixels, less than 11" in found_in(window, 11)
    assert found_in(window, 9) == ""


def test_pale_text_is_found_unless_it_is_disabled(window: QWidget) -> None:
    window.setStyleSheet("QWidget { background: #ffffff } QLabel { color: #777777 }")
    label = placed(QLabel("pale"), window, 0, 0, 80, 20)
    window.show()
    QApplication.processEvents()
    assert [fault.what for fault in faults(window, least_contrast=7)] == [
        "has a contrast of 4.5, less than 7"
    ]
    label.setEnabled(False)
    assert faults(window, least_contrast=7) == []


def test_a_dock_outside_the_window_is_found_and_one_behind_another_is_not(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    docks = []
    for name in ("first", "second"):
        dock = QDockWidget(name)
        dock.setObjectName(name)
        dock.setWidget(QLabel(name))
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        docks.append(dock)
    window.tabifyDockWidget(*docks)
    assert found_in(window) == ""
    docks[1].setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    window.removeDockWidget(docks[1])
    docks[1].show()
    docks[1].move(SIZE[0] * 9, 0)
    assert "second" in found_in(window) and "outside" in found_in(window)


def test_what_can_be_scrolled_to_is_no_fault(window: QWidget) -> None:
    area = QScrollArea()
    content = QWidget()
    content.setMinimumSize(500, 500)
    placed(QLabel("far below"), content, 400, 450, 90, 20)
    area.setWidget(content)
    placed(area, window, 0, 0, 150, 100)
    bar = QTabBar()
    for number in range(9):
        bar.addTab(f"tab number {number}")
    placed(bar, window, 0, 120, 200, 40)
    assert found_in(window) == ""


def test_a_sound_window_has_no_faults(window: QWidget) -> None:
    layout = QVBoxLayout(window)
    row = QHBoxLayout()
    for widget in (QLabel("Epochs"), QLineEdit("10"), QPushButton("Train"), QCheckBox("Augment")):
        row.addWidget(widget)
    box = QComboBox()
    box.addItems(["Adam", "SGD with momentum"])
    layout.addLayout(row)
    layout.addWidget(box)
    layout.addWidget(QLabel("several words that need several lines in this window", wordWrap=True))
    window.resize(2 * window.sizeHint().width(), SIZE[1])
    assert found_in(window, 9) == ""


def test_a_fault_names_panel_widget_and_text(window: QWidget) -> None:
    label = placed(QLabel("Optimizer"), window, 0, 0, 20, 20)
    label.setObjectName("optimizer_label")
    assert found_in(window).startswith("window: QLabel in optimizer_label 'Optimizer' is cut off:")
