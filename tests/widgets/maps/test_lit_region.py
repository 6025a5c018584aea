"""Regions that are lit while everything outside of them is veiled."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from cnngui import theme
from cnngui.widgets.maps.lit_region import LitRegion
from cnngui.widgets.maps.map_grid import MapGrid

Cell = tuple[int, int, int]


def painted(grid: MapGrid) -> QImage:
    return grid.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def lit_cells(grid: MapGrid, shape: tuple[int, int, int]) -> set[Cell]:
    """The cells that have the colour of a full cell; the others must all have its veiled colour."""
    grid.set_maps(np.ones(shape, np.float32), 0.0, 1.0, "ink")
    image = painted(grid)
    full = QColor(theme.current().ink)
    found = {cell: image.pixelColor(grid.cell_rect(*cell).center().toPoint()) for cell in np.ndindex(shape)}
    veiled = {colour.rgb() for colour in found.values()} - {full.rgb()}
    assert len(veiled) <= 1
    return {cell for cell, colour in found.items() if colour == full}


def test_only_the_cells_of_the_region_are_lit_and_on_every_map(grid: MapGrid) -> None:
    grid.set_maps(np.zeros((4, 8, 8), np.float32), 0.0, 1.0, "ink")
    grid.set_region(QRectF(2, 3, 3, 2))
    inside = {(index, row, column) for index in range(4) for row in (3, 4) for column in (2, 3, 4)}
    assert lit_cells(grid, (4, 8, 8)) == inside


def test_a_region_on_one_map_leaves_the_others_veiled(grid: MapGrid) -> None:
    grid.set_maps(np.zeros((4, 8, 8), np.float32), 0.0, 1.0, "ink")
    grid.set_region(QRectF(6, 6, 2, 2), {2})
    assert lit_cells(grid, (4, 8, 8)) == {(2, row, column) for row in (6, 7) for column in (6, 7)}


def test_a_step_lights_every_second_row_and_every_third_column(grid: MapGrid) -> None:
    grid.set_maps(np.zeros((1, 9, 9), np.float32), 0.0, 1.0, "ink")
    grid.set_region(QRectF(1, 1, 7, 5), stride=(2, 3))
    assert lit_cells(grid, (1, 9, 9)) == {(0, row, column) for row in (1, 3, 5) for column in (1, 4, 7)}


def test_without_a_region_everything_is_as_it_was(grid: MapGrid) -> None:
    grid.set_maps(np.linspace(0, 1, 256, dtype=np.float32).reshape(4, 8, 8), 0.0, 1.0, "sequential")
    plain = painted(grid)
    grid.set_region(QRectF(2, 3, 3, 2))
    assert painted(grid) != plain
    grid.set_region(None)
    assert painted(grid) == plain


def test_the_edge_of_the_region_lies_outside_of_its_cells(grid: MapGrid) -> None:
    grid.set_maps(np.zeros((1, 8, 8), np.float32), 0.0, 1.0, "ink")
    grid.set_region(QRectF(2, 3, 3, 2))
    image, first = painted(grid), grid.cell_rect(0, 3, 2).topLeft().toPoint()
    assert image.pixelColor(first) == QColor(theme.LIGHT.paper)
    assert image.pixelColor(first.x() - 1, first.y() + 3) == QColor(theme.LIGHT.accent)
    assert image.pixelColor(first.x() + 3, first.y() - 1) == QColor(theme.LIGHT.accent)


def test_new_values_and_another_theme_keep_the_region(grid: MapGrid, qapp: QApplication) -> None:
    grid.set_maps(np.zeros((1, 8, 8), np.float32), 0.0, 1.0, "ink")
    grid.set_region(QRectF(2, 3, 1, 1))
    assert lit_cells(grid, (1, 8, 8)) == {(0, 3, 2)}
    theme.apply_theme(qapp, "dark")
    assert lit_cells(grid, (1, 8, 8)) == {(0, 3, 2)}


def test_maps_of_another_shape_are_lit_as_a_whole(grid: MapGrid) -> None:
    grid.set_maps(np.zeros((1, 8, 8), np.float32), 0.0, 1.0, "ink")
    grid.set_region(QRectF(2, 3, 1, 1))
    assert lit_cells(grid, (1, 4, 4)) == set(np.ndindex(1, 4, 4))


def test_numbers_under_the_veil_are_printed_dark_where_the_veil_is_bright(grid: MapGrid) -> None:
    grid.set_maps(np.ones((1, 5, 5), np.float32), 0.0, 1.0, "ink")

    def darkest_of_a_cell() -> int:
        place = grid.cell_rect(0, 4, 4).toRect().adjusted(2, 2, -2, -2)
        image = painted(grid).copy(place).convertToFormat(QImage.Format.Format_Grayscale8)
        values = [image.pixelColor(x, y).red() for x in range(image.width()) for y in range(image.height())]
        return values.count(max(values)) - values.count(min(values))

    assert darkest_of_a_cell() < 0  # a bright number on black ink
    grid.set_region(QRectF(0, 0, 1, 1))
    assert darkest_of_a_cell() > 0  # a dark number on veiled ink


def test_a_stride_below_one_is_refused() -> None:
    grid = MapGrid()
    with pytest.raises(ValueError, match="stride must be at least 1"):
        grid.set_region(QRectF(0, 0, 2, 2), stride=(1, 0))


@given(
    shape=st.tuples(st.integers(1, 3), st.integers(1, 6), st.integers(1, 6)),
    place=st.tuples(st.integers(-4, 8), st.integers(-4, 8)),
    size=st.tuples(st.integers(0, 9), st.integers(0, 9)),
    maps=st.none() | st.frozensets(st.integers(0, 5), max_size=3),
)
def test_what_is_dark_is_what_lies_outside_wherever_the_region_is(
    shape: tuple[int, int, int],
    place: tuple[int, int],
    size: tuple[int, int],
    maps: frozenset[int] | None,
) -> None:
    dark = LitRegion.of(QRectF(*place, *size), maps, (1, 1)).dark(shape)
    for index, row, column in np.ndindex(shape):
        inside_rows = place[1] <= row < place[1] + size[1]
        inside_columns = place[0] <= column < place[0] + size[0]
        on_map = maps is None or index in maps
        assert dark[index, row, column] == (not (inside_rows and inside_columns and on_map))
