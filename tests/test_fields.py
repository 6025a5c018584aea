"""Every field of the window, whatever panel it is in: the wheel over it, keys typed in it, no room for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnngui.session.settings import Settings
from cnngui.widgets.example.example_grid import ExampleGrid
from cnngui.widgets.fields.number_field import NumberField
from cnngui.window.catalogue import LATE_PANELS
from cnngui.window.docks import LatePanelDock
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window.making import close, make_window

Field = QComboBox | QAbstractSpinBox | QAbstractSlider | QLineEdit


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window with every panel built."""
    window = make_window(settings=Settings.for_one_run("light"))
    window.session.draw_sample()
    for name in LATE_PANELS:
        dock = window.docks[name]
        assert isinstance(dock, LatePanelDock)
        dock.ensure_filled()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    close(window)


def fields(window: MainWindow) -> list[QWidget]:
    kinds = (QComboBox, QAbstractSpinBox, QAbstractSlider, QLineEdit)
    found = [each for each in window.findChildren(QWidget) if isinstance(each, kinds)]
    return [each for each in found if not isinstance(each, QScrollBar)]


def turn_wheel(widget: QWidget) -> None:
    place = QPointF(widget.rect().center())
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    for turn in (120, -120, -120):
        event = QWheelEvent(place, widget.mapToGlobal(place), QPoint(), QPoint(0, turn), *none)
        QApplication.sendEvent(widget, event)


def shown_in(field: QWidget) -> object:
    match field:
        case QComboBox():
            return field.currentIndex()
        case QLineEdit():
            return field.text()
        case QAbstractSpinBox():
            return field.text()
        case QAbstractSlider():
            return field.value()
    raise AssertionError(field)


def test_the_wheel_over_a_field_without_the_focus_changes_nothing(window: MainWindow) -> None:
    session, all_fields = window.session, fields(window)
    before = [shown_in(field) for field in all_fields]
    state = (
        session.network.parameters,
        session.network.architecture,
        session.training.state,
        session.drawing.transform,
    )
    for field in all_fields:
        window.setFocus()
        turn_wheel(field)
        assert not field.hasFocus(), field
    session.flush()
    assert [shown_in(field) for field in all_fields] == before
    assert (
        session.network.parameters,
        session.network.architecture,
        session.training.state,
        session.drawing.transform,
    ) == state


def test_the_wheel_over_a_number_that_has_the_focus_changes_it(window: MainWindow) -> None:
    epochs = child(window, NumberField, "epochs")
    epochs.setFocus()
    turn_wheel(epochs)
    assert epochs.value() == 2


def test_keys_typed_in_a_field_are_no_acts_on_the_drawing(window: MainWindow) -> None:
    session, canvas = window.session, window.drawing_panel.canvas
    drawing, typed_in = session.drawing.finished, 0
    for name in window.panels:
        window.show_panel(name)
        QApplication.processEvents()
        for field in [*fields(window), *window.findChildren(ExampleGrid)]:
            field.setFocus()
            if not field.hasFocus():
                continue
            keys = [Qt.Key.Key_Delete]
            if isinstance(field, QLineEdit | QAbstractSpinBox):
                keys += [Qt.Key.Key_P, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_Left, Qt.Key.Key_Up]
            for key in keys:
                QTest.keyClick(field, key)
            typed_in += 1
            assert session.drawing.finished is drawing and canvas.tool == "pen", field
    assert typed_in > 30


@pytest.mark.parametrize("size", [(0, 0), (1, 200), (200, 1), (12, 9)])
def test_no_widget_complains_when_it_is_squeezed(window: MainWindow, size: tuple[int, int]) -> None:
    window.training_panel.plot.prepare()
    for name, panel in window.panels.items():
        window.show_panel(name)
        QApplication.processEvents()
        for widget in [panel, *panel.findChildren(QWidget)]:
            if widget.isVisibleTo(window):
                widget.setMinimumSize(0, 0)
                widget.resize(*size)
                widget.grab()  # a warning of Qt fails the test


def name_told(field: QWidget) -> str:
    """What a screen reader calls a field: the label that names it, else its own name."""
    told = QAccessible.queryAccessibleInterface(field)
    labels = [other for other, kind in told.relations() if kind == QAccessible.RelationFlag.Label]
    return (labels[0] if labels else told).text(QAccessible.Text.Name)


def test_a_field_is_named_by_what_it_is_for_and_not_by_its_value(window: MainWindow) -> None:
    nameless = []
    for field in fields(window):
        if isinstance(field.parent(), QAbstractSpinBox | QComboBox):  # the box says it for its line
            continue
        value = field.currentText() if isinstance(field, QComboBox) else ""
        if name_told(field) in ("", value):
            nameless.append(field.objectName())
    assert nameless == []
