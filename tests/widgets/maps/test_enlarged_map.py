"""One map shown alone, as large as it fits, with its numbers where they have room."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from cnngui.widgets.maps.map_grid import MapGrid
from tests.finding import child
from tests.widgets.pointer import Pointer

LARGE = (6, 24, 24)


@pytest.fixture
def enlarged(grid: MapGrid) -> MapGrid:
    """The third of six maps of 24 × 24."""
    grid.set_maps(np.random.default_rng(1).random(LARGE, np.float32), 0.0, 1.0, "sequential")
    grid.set_selected(2)
    grid.set_enlarged(True)
    return grid


def test_a_double_click_on_a_map_asks_for_it_once_and_one_beside_the_maps_does_not(
    grid: MapGrid, pointer: Pointer, qtbot: QtBot
) -> None:
    grid.set_maps(np.zeros((4, 5, 5), np.float32), 0.0, 1.0, "ink")
    asked, clicked = [], list[tuple[int, ...]]()
    grid.enlarging_asked.connect(lambda: asked.append(True))
    grid.cell_clicked.connect(lambda *cell: clicked.append(cell))
    pointer.double_click(grid.cell_rect(1, 2, 2).center())
    assert (len(asked), clicked) == (1, [(1, 2, 2), (1, 2, 2)])  # pinned, and let go of
    pointer.double_click(QPointF(1, 1))
    assert len(asked) == 1
    grid.set_selected(1)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert len(asked) == 2


def test_a_unit_is_not_enlarged(grid: MapGrid, pointer: Pointer) -> None:
    grid.set_maps(np.zeros((10, 1, 1), np.float32), 0.0, 1.0, "ink")
    asked = []
    grid.enlarging_asked.connect(lambda: asked.append(True))
    pointer.double_click(grid.cell_rect(1, 0, 0).center())
    assert not asked


@pytest.mark.parametrize(("size", "cell", "has_numbers"), [((400, 300), 12, False), ((620, 640), 25, True)])
def test_it_alone_is_seen_whole_with_its_numbers_where_they_have_room(
    enlarged: MapGrid, size: tuple[int, int], cell: int, has_numbers: bool
) -> None:
    enlarged.resize(*size)
    QApplication.processEvents()
    assert [index for index in range(6) if enlarged.shows(index)] == [2]
    assert enlarged.cell_rect(2, 0, 0).width() == cell
    for corner in ((2, 0, 0), (2, 23, 23)):
        assert QRectF(enlarged.rect()).contains(enlarged.cell_rect(*corner))
    assert not child(enlarged, QScrollBar, "map_grid_scroll").isVisible()
    place = enlarged.cell_rect(2, 3, 4).toRect().adjusted(1, 1, -1, -1)
    image = enlarged.grab(place).toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert (len(colours) > 1) == has_numbers


def test_the_pointer_asks_for_a_neuron_of_the_map_that_came_under_it(
    enlarged: MapGrid, pointer: Pointer
) -> None:
    pointer.move(enlarged.cell_rect(2, 12, 13).center())
    asked = list[tuple[int, ...]]()
    enlarged.cell_hovered.connect(lambda *cell: asked.append(cell))
    enlarged.set_selected(3)
    assert asked == [(3, 12, 13)]


def test_another_choice_shows_another_map_and_other_shapes_show_all(enlarged: MapGrid, qtbot: QtBot) -> None:
    enlarged.set_selected(4)
    assert enlarged.shows(4) and not enlarged.shows(2)
    with qtbot.waitSignal(enlarged.enlarged_changed):
        enlarged.set_maps(np.zeros((3, 8, 8), np.float32), 0.0, 1.0, "sequential")
    assert all(enlarged.shows(index) for index in range(3))


def test_marks_and_regions_are_those_of_the_map(enlarged: MapGrid) -> None:
    enlarged.resize(740, 720)
    enlarged.set_enlarged(False)
    marks = np.zeros(LARGE, bool)
    marks[2, 1, 1] = True
    enlarged.set_marks(marks)
    enlarged.set_edited({1, 2})
    enlarged.grab()
    enlarged.set_enlarged(True)
    corner = enlarged.cell_rect(2, 1, 1).topLeft().toPoint()
    assert enlarged.grab().toImage().pixel(corner) & 0xFFFFFF in (0x000000, 0xFFFFFF)
    dark = enlarged.grab().toImage()
    enlarged.set_region(QRectF(0, 0, 3, 3), (2,))
    assert enlarged.grab().toImage() != dark
