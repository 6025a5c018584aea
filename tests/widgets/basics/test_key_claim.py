"""Keys of the focused widget win over shortcuts of the window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.canvas.pixel_canvas import PixelCanvas
from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.kernel.kernel_view import KernelView
from tests.widgets.pointer import Show


def window_with(widget: QWidget, keys: str) -> tuple[QWidget, list[str]]:
    """A window that holds the widget and has a shortcut; the list takes what the shortcut did."""
    window = QWidget()
    QVBoxLayout(window).addWidget(widget)
    done: list[str] = []
    QShortcut(QKeySequence(keys), window).activated.connect(lambda: done.append(keys))
    return window, done


def test_delete_zeroes_a_cell_though_the_window_has_a_shortcut_on_it(show: Show, qtbot: QtBot) -> None:
    editor = KernelEditor()
    editor.set_kernel(np.ones((3, 3), np.float32), -1, 1)
    window, done = window_with(editor, "Del")
    window.setFocusProxy(editor)
    show(window, 300, 300)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.kernel()[0, 0] == 0
    assert done == []


def test_keys_that_a_widget_does_not_want_remain_shortcuts(show: Show, qtbot: QtBot) -> None:
    editor = KernelEditor()
    window, done = window_with(editor, "Ctrl+T")
    window.setFocusProxy(editor)
    show(window, 300, 300)
    qtbot.keyClick(editor, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert done == ["Ctrl+T"]


def test_arrow_keys_nudge_the_drawing_though_they_are_shortcuts(show: Show, qtbot: QtBot) -> None:
    canvas = PixelCanvas()
    window, done = window_with(canvas, "Left")
    window.setFocusProxy(canvas)
    show(window, 300, 300)
    with qtbot.waitSignal(canvas.nudged):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert done == []


@pytest.mark.parametrize("is_of_the_window", [True, False])
def test_alt_and_an_arrow_is_the_lessons_and_moves_no_drawing(
    show: Show, qtbot: QtBot, is_of_the_window: bool
) -> None:
    canvas = PixelCanvas()
    window, done = window_with(canvas, "Alt+Right" if is_of_the_window else "Ctrl+T")
    window.setFocusProxy(canvas)
    show(window, 300, 300)
    with qtbot.assertNotEmitted(canvas.nudged):
        qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert done == (["Alt+Right"] if is_of_the_window else [])


def test_alt_and_an_arrow_is_the_lessons_on_a_kernel(show: Show, qtbot: QtBot) -> None:
    view = KernelView()
    view.set_kernel(np.ones((3, 3), np.float32), -1, 1)
    window, done = window_with(view, "Alt+Right")
    window.setFocusProxy(view)
    show(window, 300, 300)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert done == ["Alt+Right"]


def test_undo_takes_back_what_is_typed_into_a_field_and_then_the_last_act(show: Show, qtbot: QtBot) -> None:
    field = NumberField()
    window, done = window_with(field, "Ctrl+Z")
    window.setFocusProxy(field)
    show(window, 200, 80)
    field.selectAll()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    assert field.text() == "0.000"
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["Ctrl+Z"]
