"""Cells pointed at, walked to and chosen, by pointer and by keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.maps.map_grid import MapGrid
from tests.widgets.pointer import Show

Key = Qt.Key


def grid_of(shape: tuple[int, int, int]) -> MapGrid:
    grid = MapGrid()
    grid.set_maps(np.zeros(shape, np.float32), 0.0, 1.0, "ink")
    return grid


def painted(grid: MapGrid) -> QImage:
    return grid.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def count_of(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_arrow_keys_walk_only_while_the_grid_walks(show: Show, qtbot: QtBot) -> None:
    grid = grid_of((4, 5, 5))
    walks: list[tuple[int, int]] = []
    maps: list[int] = []
    show(grid, 300, 300)
    grid.walked.connect(lambda right, down: walks.append((right, down)))
    grid.map_clicked.connect(maps.append)
    grid.walks = True
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up):
        qtbot.keyClick(grid, key)
    assert (walks, maps) == ([(1, 0), (0, 1), (-1, 0), (0, -1)], [])
    grid.walks = False
    qtbot.keyClick(grid, Key.Key_Right)
    assert (len(walks), maps) == (4, [0])


def test_walking_is_not_interrupted_by_shortcuts_on_the_arrow_keys(show: Show, qtbot: QtBot) -> None:
    window, grid, walks, shortcuts = QWidget(), grid_of((4, 5, 5)), [], []
    QVBoxLayout(window).addWidget(grid)
    show(window, 300, 300)
    QShortcut(QKeySequence("Right"), window).activated.connect(lambda: shortcuts.append("right"))
    grid.walked.connect(lambda right, down: walks.append((right, down)))
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_Right)
    grid.walks = True
    qtbot.keyClick(grid, Key.Key_Right)
    assert (shortcuts, walks) == (["right"], [(1, 0)])


def test_enter_clicks_the_cell_in_focus_else_the_middle_of_the_selected_map(show: Show, qtbot: QtBot) -> None:
    grid, clicked = grid_of((4, 5, 7)), []
    show(grid, 300, 300)
    grid.cell_clicked.connect(lambda *cell: clicked.append(cell))
    qtbot.keyClick(grid, Key.Key_Return)
    grid.set_selected(2)
    qtbot.keyClick(grid, Key.Key_Return)
    grid.set_focus((1, 4, 0))
    qtbot.keyClick(grid, Key.Key_Enter)
    assert clicked == [(2, 2, 3), (1, 4, 0)]


def test_the_cell_in_focus_wears_a_ring_that_leaves_its_colour(show: Show) -> None:
    grid = grid_of((4, 5, 5))
    show(grid, 300, 300)
    plain = painted(grid)
    grid.set_focus((1, 2, 3))
    image, place = painted(grid), grid.cell_rect(1, 2, 3).toRect()
    assert image != plain
    assert image.copy(place) == plain.copy(place)
    grid.set_focus(None)
    assert painted(grid) == plain


def test_a_pinned_cell_wears_a_thick_ring_in_the_accent_colour(show: Show) -> None:
    grid = grid_of((4, 5, 5))
    show(grid, 300, 300)
    before = count_of(painted(grid), theme.LIGHT.accent)
    grid.set_focus((1, 2, 3))
    assert count_of(painted(grid), theme.LIGHT.accent) == before
    grid.set_focus((1, 2, 3), pinned=True)
    side = grid.cell_rect(1, 2, 3).width()
    assert count_of(painted(grid), theme.LIGHT.accent) >= before + 4 * 3 * side


@pytest.mark.parametrize("cell", [(4, 0, 0), (0, 5, 0), (0, 0, -1)])
def test_a_focus_beyond_the_maps_is_not_painted(show: Show, cell: tuple[int, int, int]) -> None:
    grid = grid_of((4, 5, 5))
    show(grid, 300, 300)
    plain = painted(grid)
    grid.set_focus(cell, pinned=True)
    assert painted(grid) == plain


def test_a_ring_stays_large_enough_to_be_seen_around_a_tiny_cell(show: Show) -> None:
    grid = grid_of((1, 200, 200))
    show(grid, 250, 250)
    grid.set_focus((0, 100, 100), pinned=True)
    assert grid.cell_rect(0, 0, 0).width() == 1
    assert count_of(painted(grid), theme.LIGHT.accent) > 80


def test_pinning_a_cell_scrolls_to_its_map_and_hovering_does_not(show: Show) -> None:
    grid = grid_of((512, 16, 16))
    show(grid, 200, 150)
    grid.grab()
    before = grid.cell_rect(511, 0, 0)
    grid.set_focus((511, 3, 3))
    assert grid.cell_rect(511, 0, 0) == before
    grid.set_focus((511, 3, 3), pinned=True)
    assert grid.cell_rect(511, 0, 0).bottom() <= grid.height()


def test_pointing_paints_what_painting_everything_would(show: Show) -> None:
    grid = grid_of((4, 5, 5))
    pointer = show(grid, 300, 300)
    grid.set_selected(3)
    before = screen_of(grid)
    for cell in ((0, 1, 1), (0, 1, 2), (1, 0, 0), (3, 4, 4)):
        pointer.move(grid.cell_rect(*cell).center())
        grid.set_focus(cell)
        after = screen_of(grid)
        assert after != before
        assert after == painted(grid)
        before = after


def screen_of(grid: MapGrid) -> QImage:
    """What stands on the screen after the updates that the grid asked for."""
    QApplication.processEvents()
    picture = grid.screen().grabWindow(grid.winId())
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
