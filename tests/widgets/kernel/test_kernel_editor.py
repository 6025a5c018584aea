"""A kernel edited by typing, wheel, dragging and painting."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QKeyCombination, QPointF, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.kernel.kernel_gestures import PIXELS_PER_INCREMENT
from tests.finding import child
from tests.widgets.pointer import Show

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
META = Qt.KeyboardModifier.MetaModifier


class Record:
    """What an editor asked for, in order: "begin", (row, column, value), "end"."""

    def __init__(self, editor: KernelEditor) -> None:
        self.events: list[Any] = []
        editor.edit_begun.connect(lambda: self.events.append("begin"))
        editor.cell_changed.connect(lambda *cell: self.events.append((*cell[:2], round(cell[2], 5))))
        editor.edit_ended.connect(lambda: self.events.append("end"))

    def changes(self) -> list[tuple[int, int, float]]:
        return [event for event in self.events if not isinstance(event, str)]


@pytest.fixture
def editor(qtbot: QtBot) -> KernelEditor:
    """A 3×3 kernel of zeros on a scale from -1 to 1: one increment is 0.05."""
    editor = KernelEditor()
    qtbot.addWidget(editor)
    editor.set_kernel(np.zeros((3, 3), np.float32), -1.0, 1.0)
    return editor


def middle(editor: KernelEditor, row: int, column: int) -> QPointF:
    return editor.cell_rect(row, column).center()


def entry(editor: KernelEditor) -> QLineEdit:
    return child(editor, QLineEdit, "cell_entry")


def type_text(qtbot: QtBot, widget: QWidget, text: str) -> None:
    qtbot.keyClicks(widget, text)


def test_typing_over_a_cell_is_one_edit_that_enter_commits_and_moves_down(
    editor: KernelEditor, show: Show, qtbot: QtBot
) -> None:
    show(editor, 300, 240)
    record = Record(editor)
    type_text(qtbot, editor, "0")
    type_text(qtbot, entry(editor), ".25")
    qtbot.keyClick(entry(editor), Qt.Key.Key_Return)
    assert record.events == ["begin", (0, 0, 0.25), "end"]
    assert editor.current() == (1, 0)
    assert editor.hasFocus()


def test_a_decimal_comma_is_a_decimal_sign(editor: KernelEditor, show: Show, qtbot: QtBot) -> None:
    show(editor, 300, 240)
    type_text(qtbot, editor, "-")
    type_text(qtbot, entry(editor), "1,5")
    qtbot.keyClick(entry(editor), Qt.Key.Key_Return)
    assert editor.kernel()[0, 0] == -1.5


def test_tab_commits_and_goes_through_the_cells_in_order(
    editor: KernelEditor, show: Show, qtbot: QtBot
) -> None:
    show(editor, 300, 240)
    for digit in "1234":
        type_text(qtbot, editor, digit)
        qtbot.keyClick(entry(editor), Qt.Key.Key_Tab)
    assert editor.kernel().ravel()[:4].tolist() == [1, 2, 3, 4]
    assert editor.current() == (1, 1)
    type_text(qtbot, editor, "9")
    qtbot.keyClick(entry(editor), Qt.Key.Key_Backtab, SHIFT)
    assert editor.current() == (1, 0)


def test_enter_commits_and_goes_through_the_cells_column_by_column(
    editor: KernelEditor, show: Show, qtbot: QtBot
) -> None:
    show(editor, 300, 240)
    for digit in "123456789":
        type_text(qtbot, editor, digit)
        qtbot.keyClick(entry(editor), Qt.Key.Key_Return)
    assert editor.kernel().T.ravel().tolist() == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert editor.current() == (0, 0)
    type_text(qtbot, editor, "0")
    qtbot.keyClick(entry(editor), Qt.Key.Key_Up)
    assert editor.current() == (2, 2)


def test_escape_leaves_the_cell_as_it_was(editor: KernelEditor, show: Show, qtbot: QtBot) -> None:
    show(editor, 300, 240)
    record = Record(editor)
    type_text(qtbot, editor, "5")
    qtbot.keyClick(entry(editor), Qt.Key.Key_Escape)
    assert record.events == []
    assert entry(editor).isHidden() and editor.hasFocus()


def test_text_that_is_no_number_stays_open_and_is_marked(
    editor: KernelEditor, show: Show, qtbot: QtBot
) -> None:
    show(editor, 300, 240)
    record = Record(editor)
    type_text(qtbot, editor, "1")
    type_text(qtbot, entry(editor), ".2.3")
    qtbot.keyClick(entry(editor), Qt.Key.Key_Return)
    assert record.events == []
    assert entry(editor).isVisible() and entry(editor).property("invalid")
    type_text(qtbot, entry(editor), "0.5")
    assert not entry(editor).property("invalid")
    qtbot.keyClick(entry(editor), Qt.Key.Key_Return)
    assert record.changes() == [(0, 0, 0.5)]


def test_enter_opens_the_cell_with_its_value_selected(editor: KernelEditor, show: Show, qtbot: QtBot) -> None:
    editor.set_kernel(np.full((3, 3), 0.125, np.float32), -1, 1)
    show(editor, 300, 240)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert entry(editor).text() == "0.125" == entry(editor).selectedText()


def test_opening_and_leaving_an_untouched_value_changes_nothing(
    editor: KernelEditor, show: Show, qtbot: QtBot
) -> None:
    exact = np.full((3, 3), 0.123456789, np.float32)
    editor.set_kernel(exact, -1, 1)
    show(editor, 300, 240)
    record = Record(editor)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(entry(editor), Qt.Key.Key_Return)
    assert record.changes() == []
    assert np.array_equal(editor.kernel(), exact)


def test_a_double_click_opens_the_cell(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    pointer.double_click(middle(editor, 2, 1))
    assert editor.current() == (2, 1)
    assert entry(editor).isVisible()


def test_a_click_elsewhere_commits_what_was_typed(editor: KernelEditor, show: Show, qtbot: QtBot) -> None:
    pointer = show(editor, 300, 240)
    type_text(qtbot, editor, "7")
    pointer.click(middle(editor, 2, 2))
    assert editor.kernel()[0, 0] == 7
    assert editor.current() == (2, 2)


def test_arrow_keys_move_between_the_cells_and_stop_at_the_border(
    editor: KernelEditor, show: Show, qtbot: QtBot
) -> None:
    show(editor, 300, 240)
    keys = Qt.Key
    visited = []
    for key in (keys.Key_Right, keys.Key_Down, keys.Key_Left, keys.Key_Left, keys.Key_Up, keys.Key_Up):
        qtbot.keyClick(editor, key)
        visited.append(editor.current())
    assert visited == [(0, 1), (1, 1), (1, 0), (1, 0), (0, 0), (0, 0)]


def test_delete_sets_the_cell_to_zero(editor: KernelEditor, show: Show, qtbot: QtBot) -> None:
    editor.set_kernel(np.ones((3, 3), np.float32), -1, 1)
    show(editor, 300, 240)
    record = Record(editor)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert record.events == ["begin", (0, 0, 0.0), "end"]


def test_dragging_up_raises_and_down_lowers_in_one_edit(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    record = Record(editor)
    start = middle(editor, 1, 1)
    up = QPointF(0, -1)
    pointer.press(start)
    pointer.move(start + up * (2 * PIXELS_PER_INCREMENT))
    pointer.move(start + up * (4 * PIXELS_PER_INCREMENT))
    pointer.move(start - up * (2 * PIXELS_PER_INCREMENT))
    pointer.release(start)
    assert record.events == ["begin", (1, 1, 0.1), (1, 1, 0.2), (1, 1, -0.1), "end"]


def test_shift_drags_ten_times_as_fast_and_control_a_tenth(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    start = middle(editor, 1, 1)
    pointer.drag(start, start - QPointF(0, 2 * PIXELS_PER_INCREMENT), keys=SHIFT)
    assert editor.kernel()[1, 1] == pytest.approx(1.0)
    pointer.drag(start, start + QPointF(0, 2 * PIXELS_PER_INCREMENT), keys=CONTROL)
    assert editor.kernel()[1, 1] == pytest.approx(0.99)


def test_a_click_without_a_drag_is_no_edit(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    record = Record(editor)
    pointer.drag(middle(editor, 0, 2), middle(editor, 0, 2) + QPointF(1, 1))
    assert record.events == []
    assert editor.current() == (0, 2)


def test_escape_during_a_drag_puts_the_value_back_and_ends_the_edit(
    editor: KernelEditor, show: Show, qtbot: QtBot
) -> None:
    editor.set_kernel(np.full((3, 3), 0.33, np.float32), -1, 1)
    pointer = show(editor, 300, 240)
    record = Record(editor)
    start = middle(editor, 1, 1)
    pointer.press(start)
    pointer.move(start - QPointF(0, 40))
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    pointer.move(start - QPointF(0, 80))
    pointer.release(start)
    assert record.events[0] == "begin" and record.events[-2:] == [(1, 1, 0.33), "end"]
    assert editor.kernel()[1, 1] == np.float32(0.33)


def test_a_kernel_set_during_the_drag_does_not_break_it(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    editor.cell_changed.connect(lambda *_: editor.set_kernel(editor.kernel(), -1, 1))
    start = middle(editor, 0, 0)
    pointer.drag(start, start - QPointF(0, 8), start - QPointF(0, 16))
    assert editor.kernel()[0, 0] == pytest.approx(0.2)


def test_levels_that_grow_with_the_value_do_not_speed_up_the_drag(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    editor.cell_changed.connect(lambda row, column, value: editor.set_kernel(editor.kernel(), -100, 100))
    start = middle(editor, 0, 0)
    pointer.drag(
        start, start - QPointF(0, 2 * PIXELS_PER_INCREMENT), start - QPointF(0, 4 * PIXELS_PER_INCREMENT)
    )
    assert editor.kernel()[0, 0] == pytest.approx(0.2)


def test_turns_of_the_wheel_are_one_edit_until_a_pause(
    editor: KernelEditor, show: Show, qtbot: QtBot
) -> None:
    pointer = show(editor, 300, 240)
    record = Record(editor)
    with qtbot.waitSignal(editor.edit_ended):
        for _ in range(3):
            assert pointer.wheel(middle(editor, 2, 0), 1)
    assert record.events == ["begin", (2, 0, 0.05), (2, 0, 0.1), (2, 0, 0.15), "end"]


def test_the_wheel_with_shift_and_control_steps_ten_times_and_a_tenth(
    editor: KernelEditor, show: Show
) -> None:
    pointer = show(editor, 300, 240)
    pointer.wheel(middle(editor, 0, 0), -1, SHIFT)
    assert editor.kernel()[0, 0] == pytest.approx(-0.5)
    pointer.wheel(middle(editor, 0, 0), 1, CONTROL)
    assert editor.kernel()[0, 0] == pytest.approx(-0.495)
    editor.hide()


def test_hiding_the_editor_ends_a_burst_of_the_wheel(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    record = Record(editor)
    pointer.wheel(middle(editor, 0, 0), 1)
    editor.hide()
    assert record.events[-1] == "end"


def test_the_wheel_beside_the_kernel_passes_on(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 600, 240)
    assert not pointer.wheel(QPointF(2, 2), 1)


def test_painting_covers_every_cell_on_the_way_in_one_edit(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    editor.mode = "paint"
    editor.paint_value = 0.5
    record = Record(editor)
    pointer.drag(middle(editor, 0, 0), middle(editor, 0, 2), middle(editor, 2, 2))
    assert record.events[0] == "begin" and record.events[-1] == "end"
    assert record.events.count("begin") == 1
    assert editor.kernel().tolist() == [[0.5, 0.5, 0.5], [0, 0, 0.5], [0, 0, 0.5]]
    assert len(record.changes()) == 5


def test_escape_while_painting_puts_all_cells_back(editor: KernelEditor, show: Show, qtbot: QtBot) -> None:
    pointer = show(editor, 300, 240)
    editor.mode = "paint"
    pointer.press(middle(editor, 0, 0))
    pointer.move(middle(editor, 0, 2))
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    pointer.release(middle(editor, 0, 2))
    assert not editor.kernel().any()


def test_cells_that_differ_from_the_learned_kernel_wear_a_mark(editor: KernelEditor, show: Show) -> None:
    show(editor, 300, 240)
    learned = np.zeros((3, 3), np.float32)
    learned[1, 2] = 0.5
    editor.set_learned(learned)
    image = editor.grab().toImage()

    def has_mark(row: int, column: int) -> bool:
        corner = editor.cell_rect(row, column).topRight().toPoint()
        return QColor(image.pixel(corner.x() - 3, corner.y() + 2)) == QColor(theme.LIGHT.edited)

    assert [(row, column) for row in range(3) for column in range(3) if has_mark(row, column)] == [(1, 2)]


def test_the_tooltip_gives_the_learned_value_where_it_differs(editor: KernelEditor) -> None:
    learned = np.zeros((3, 3), np.float32)
    learned[1, 2] = 0.5
    editor.set_learned(learned)
    assert editor.cell_text((1, 2)) == "row 2, column 3: 0.0000\nlearned: 0.5000"
    assert editor.cell_text((0, 0)) == "row 1, column 1: 0.0000"


@pytest.mark.parametrize("shape", [(1, 1), (1, 11), (11, 1), (5, 5), (11, 11), (28, 28)])
def test_kernels_of_any_size_are_painted_and_pointed_at(show: Show, shape: tuple[int, int]) -> None:
    editor = KernelEditor()
    show(editor, 260, 200)
    kernel = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    editor.set_kernel(kernel, -3, 3)
    assert not editor.grab().isNull()
    for row, column in np.ndindex(shape):
        assert editor.cell_at(middle(editor, row, column)) == (row, column)


@pytest.mark.parametrize(
    "values,levels", [(np.nan, (-1, 1)), (np.inf, (-1, 1)), (0.0, (0, 0)), (1.0, (np.nan, 1))]
)
def test_values_and_levels_out_of_the_ordinary_are_painted(
    show: Show, values: float, levels: tuple[float, float]
) -> None:
    editor = KernelEditor()
    pointer = show(editor, 260, 200)
    editor.set_kernel(np.full((3, 3), values, np.float32), *levels)
    assert not editor.grab().isNull()
    assert editor.increment() > 0
    pointer.wheel(middle(editor, 0, 0), 1)
    editor.hide()


def test_another_kernel_shape_ends_what_was_going_on(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    record = Record(editor)
    editor.set_current(2, 2)
    pointer.press(middle(editor, 2, 2))
    pointer.move(middle(editor, 2, 2) - QPointF(0, 20))
    editor.set_kernel(np.zeros((2, 2), np.float32), -1, 1)
    pointer.move(QPointF(5, 5))
    pointer.release(QPointF(5, 5))
    assert record.events.count("end") == 1
    assert editor.current() == (0, 0)


def test_an_array_that_is_no_kernel_is_refused(editor: KernelEditor) -> None:
    with pytest.raises(ValueError, match="height, width"):
        editor.set_kernel(np.zeros((1, 3, 3), np.float32), -1, 1)


def test_a_pasted_table_is_handed_over_and_a_bad_one_explained(editor: KernelEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.pasted) as pasted:
        editor.paste_text("1\t0\t-1\n2\t0\t-2\n1\t0\t-1")
    assert pasted.args[0].tolist() == [[1, 0, -1], [2, 0, -2], [1, 0, -1]]
    with qtbot.waitSignal(editor.paste_failed) as failed:
        editor.paste_text("1\t2")
    assert "1×2" in failed.args[0] and "3×3" in failed.args[0]


def test_the_text_of_a_kernel_is_tab_separated(editor: KernelEditor) -> None:
    editor.set_kernel(np.array([[0.5, -1], [2, 0]], np.float32), -1, 1)
    assert editor.to_text() == "0.5\t-1\n2\t0"


def test_screen_readers_hear_the_current_cell(editor: KernelEditor, show: Show, qtbot: QtBot) -> None:
    show(editor, 300, 240)
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert editor.accessibleDescription() == "row 1, column 2: 0.0000"


def test_a_disabled_editor_takes_no_edits(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 300, 240)
    record = Record(editor)
    editor.setEnabled(False)
    pointer.drag(middle(editor, 1, 1), middle(editor, 1, 1) - QPointF(0, 40))
    assert record.events == []


def test_pointing_at_a_weight_says_which_and_leaving_says_so_once(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 200, 200)
    said: list[Any] = []
    editor.cell_hovered.connect(lambda row, column: said.append((row, column)))
    editor.cell_left.connect(lambda: said.append("left"))
    pointer.move(middle(editor, 0, 2))
    pointer.move(middle(editor, 0, 2) + QPointF(2, 2))
    pointer.move(middle(editor, 2, 1))
    pointer.move(QPointF(0, 0))
    pointer.move(QPointF(1, 0))
    assert said == [(0, 2), (2, 1), "left"]


def test_a_drag_over_the_cells_points_at_none_of_them_until_it_ends(editor: KernelEditor, show: Show) -> None:
    pointer = show(editor, 200, 200)
    said: list[tuple[int, int]] = []
    editor.cell_hovered.connect(lambda row, column: said.append((row, column)))
    pointer.drag(middle(editor, 2, 0), middle(editor, 1, 0), middle(editor, 0, 0))
    assert said == [(0, 0)]


@pytest.mark.parametrize("modifier", [CONTROL, ALT, META])
@pytest.mark.parametrize("text", ["0", "1", "-"])
def test_a_shortcut_whose_text_is_a_digit_goes_to_the_window(
    editor: KernelEditor, show: Show, qtbot: QtBot, text: str, modifier: Qt.KeyboardModifier
) -> None:
    show(editor, 300, 240)
    done: list[str] = []
    key = QKeyCombination(modifier, Qt.Key(ord(text)))
    shortcut = QShortcut(QKeySequence(key), editor)
    shortcut.activated.connect(lambda: done.append(text))
    # As X11 gives them: with a text in spite of the modifier.
    QTest.sendKeyEvent(QTest.KeyAction.Click, editor, key.key(), text, modifier)
    assert done == [text]
    assert entry(editor).isHidden()


def test_a_kernel_without_readable_numbers_has_square_cells_and_needs_no_more_room(
    editor: KernelEditor,
) -> None:
    least = editor.minimumSizeHint()
    editor.set_kernel(np.zeros((28, 28), np.float32), -1.0, 1.0)
    assert editor.minimumSizeHint().height() <= 2 * least.height()
    editor.resize(360, 190)
    cell = editor.cell_rect(0, 0)
    assert cell.width() == cell.height() == 6
