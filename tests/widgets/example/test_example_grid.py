"""A table with a margin of zeros, read-only or edited, under the window that moves over it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.example.example_grid import ExampleGrid, ResultGrid
from cnngui.widgets.example.example_painting import TAG_HEIGHT, Overlay
from tests.widgets.pointer import Show

TABLE = np.array([[3.0, 0.0, -1.0], [0.0, 2.0, 1.0]])


@pytest.fixture
def grid(qtbot: QtBot) -> ExampleGrid:
    grid = ExampleGrid()
    qtbot.addWidget(grid)
    grid.set_table(TABLE, -3.0, 3.0)
    return grid


@pytest.fixture
def result(qtbot: QtBot) -> ResultGrid:
    result = ResultGrid()
    qtbot.addWidget(result)
    result.set_table(TABLE, -3.0, 3.0)
    return result


def colour_in(grid: ExampleGrid, row: int, column: int) -> str:
    """Near the cell's corner, where no number is printed."""
    place = grid.cell_rect(row, column).topLeft() + QPointF(5, 5)
    return grid.grab().toImage().pixelColor(place.toPoint()).name()


def test_a_margin_makes_room_around_the_cells(grid: ExampleGrid, show: Show) -> None:
    show(grid, 300, 240)
    before = grid.cell_rect(0, 0)
    grid.set_table(TABLE, -3.0, 3.0, margin=(1, 0, 2, 3))
    assert grid.whole_shape() == (3, 8)
    assert grid.cell_rect(0, 0).width() < before.width()
    first, last = grid.cell_rect(-1, -2), grid.cell_rect(1, 5)
    assert first.left() >= 0 and first.top() >= 0
    assert last.right() <= grid.width() and last.bottom() <= grid.height()
    assert abs(first.left() - (grid.width() - last.right())) <= 1  # in the middle of the widget
    assert grid.cell_at(grid.cell_rect(-1, 0).center()) is None


def test_whole_numbers_are_stepped_by_one(grid: ExampleGrid, show: Show) -> None:
    pointer = show(grid, 300, 240)
    pointer.wheel(grid.cell_rect(0, 0).center(), 1)
    assert grid.kernel()[0, 0] == 4
    grid.clearFocus()  # ends the edit, and with it its act
    grid.setFocus()
    grid.set_table(TABLE / 10, -0.3, 0.3)
    pointer.wheel(grid.cell_rect(0, 0).center(), 1)
    assert 0.3 < grid.kernel()[0, 0] < 0.35


def test_the_wheel_passes_over_a_table_without_the_focus(grid: ExampleGrid, show: Show, qtbot: QtBot) -> None:
    pointer = show(grid, 300, 240)
    grid.clearFocus()
    assert not pointer.wheel(grid.cell_rect(0, 0).center(), 1)
    assert grid.kernel()[0, 0] == 3


def test_a_read_only_table_is_chosen_from_and_copied_and_never_changed(
    result: ResultGrid, show: Show, qtbot: QtBot
) -> None:
    pointer = show(result, 300, 240)
    with qtbot.waitSignal(result.cell_chosen) as chosen:
        pointer.click(result.cell_rect(1, 2).center())
    assert chosen.args == [1, 2]
    pointer.drag(result.cell_rect(0, 0).center(), result.cell_rect(0, 0).center() - QPointF(0, 60))
    pointer.double_click(result.cell_rect(0, 0).center())
    pointer.wheel(result.cell_rect(0, 0).center(), 3)
    qtbot.keyClicks(result, "7")
    qtbot.keyClick(result, Qt.Key.Key_PageUp)
    QGuiApplication.clipboard().setText("9 9 9\n9 9 9")
    qtbot.keyClick(result, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(result.kernel(), TABLE)
    qtbot.keyClick(result, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "3\t0\t-1\n0\t2\t1"
    qtbot.keyClick(result, Qt.Key.Key_Right)
    with qtbot.waitSignal(result.cell_chosen) as chosen:
        qtbot.keyClick(result, Qt.Key.Key_Return)
    assert chosen.args == [0, 1]


def test_a_pasted_table_of_another_size_is_handed_on(grid: ExampleGrid, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grid.pasted), qtbot.waitSignal(grid.size_pasted) as pasted:
        grid.paste_text("1\t2\n3\t4")
    assert pasted.args[0].tolist() == [[1, 2], [3, 4]]
    with qtbot.waitSignal(grid.pasted) as pasted:
        grid.paste_text("1 2 3 4 5 6")
    assert pasted.args[0].tolist() == [[1, 2, 3], [4, 5, 6]]


def test_what_lies_outside_of_the_window_is_veiled(grid: ExampleGrid, show: Show) -> None:
    show(grid, 300, 240)
    inside, outside = colour_in(grid, 0, 0), colour_in(grid, 1, 2)
    grid.set_overlay(Overlay(window=QRectF(0, 0, 2, 1)))
    assert colour_in(grid, 0, 0) == inside
    assert colour_in(grid, 1, 2) != outside


def test_a_number_stands_above_the_weight_that_lies_on_its_cell(grid: ExampleGrid, show: Show) -> None:
    show(grid, 3 * 44, 2 * 44)

    def lowest_ink() -> float:
        """How far down in the first cell its number comes, in shares of the cell."""
        image, cell = grid.grab().toImage(), grid.cell_rect(0, 0).toRect()
        ground, column = image.pixelColor(cell.left() + 5, cell.top() + 5), cell.center().x()
        rows = range(cell.top() + 5, cell.bottom() - 4)
        inked = [y for y in rows for x in range(column - 6, column + 7) if image.pixelColor(x, y) != ground]
        return (max(inked) + 1 - cell.top()) / cell.height()

    assert lowest_ink() > 1 - TAG_HEIGHT
    grid.set_table(TABLE, -3.0, 3.0, is_tagged=True)
    assert lowest_ink() <= 1 - TAG_HEIGHT


def test_numbers_and_the_weights_on_them_grow_with_the_cells(grid: ExampleGrid, show: Show) -> None:
    side = 130
    show(grid, 3 * side, 2 * side)
    grid.set_table(np.full((2, 3), 8.0), -8.0, 8.0, is_tagged=True)
    grid.set_overlay(Overlay(window=QRectF(0, 0, 1, 1), tags=(("2",),)))
    image, cell = grid.grab().toImage(), grid.cell_rect(0, 0).toRect()
    ground, tag = image.pixelColor(cell.left() + 8, cell.top() + 8), theme.color("accent")
    inside = cell.adjusted(8, 8, -8, -8)
    pixels = [
        (x, y) for y in range(inside.top(), inside.bottom()) for x in range(inside.left(), inside.right())
    ]
    number = [y for x, y in pixels if x < cell.center().x() and image.pixelColor(x, y) != ground]
    assert max(number) - min(number) > side / 5
    tagged = [(x, y) for x, y in pixels if image.pixelColor(x, y) == tag]
    wide, high = ({place[axis] for place in tagged} for axis in (0, 1))
    assert len(high) < 1.5 * len(wide)


def test_cells_that_are_not_computed_yet_are_blank(result: ResultGrid, show: Show) -> None:
    show(result, 300, 240)
    blank = theme.color("panel").name()
    result.set_overlay(Overlay(filled=4.0))
    assert colour_in(result, 0, 0) != blank and colour_in(result, 1, 2) == blank
    half = colour_in(result, 1, 1)
    result.set_overlay(Overlay(filled=4.5))
    assert colour_in(result, 1, 1) not in (half, blank)
    result.set_overlay(Overlay(filled=6.0))
    assert colour_in(result, 1, 2) != blank


def test_the_table_follows_a_change_of_theme(grid: ExampleGrid, show: Show, qapp: Any) -> None:
    show(grid, 300, 240)
    before = colour_in(grid, 0, 0)
    theme.apply_theme(qapp, "dark")
    assert colour_in(grid, 0, 0) != before
