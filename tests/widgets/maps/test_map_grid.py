"""The grid of maps: what it paints where, and what pointing at it says."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.maps.tile_numbers import number_height
from tests.layout.painted_text import painted_texts
from tests.painted_changes import is_changed, picture
from tests.widgets.pointer import Pointer, Show


def ramp(count: int, height: int, width: int) -> np.ndarray:
    """Every cell a value of its own, from 0 to 1."""
    values = np.arange(count * height * width, dtype=np.float32)
    return (values / max(values.size - 1, 1)).reshape(count, height, width)


def painted(grid: MapGrid) -> QImage:
    return grid.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colour_of_cell(image: QImage, grid: MapGrid, cell: tuple[int, int, int]) -> int:
    """The colour near a corner of the cell: a number or a dot would be in the middle."""
    place = grid.cell_rect(*cell)
    inside = 1 if place.width() > 2 else 0
    return image.pixel(int(place.left()) + inside, int(place.top()) + inside) & 0xFFFFFF


def expected_colour(value: float, low: float, high: float, colormap: theme.ColormapName) -> int:
    index = int(np.clip(round((value - low) / (high - low) * 255), 0, 255))
    return int(theme.colormap(colormap)[index]) & 0xFFFFFF


@pytest.mark.parametrize("colormap", get_args(theme.ColormapName))
def test_every_cell_has_the_colour_of_its_value(grid: MapGrid, colormap: theme.ColormapName) -> None:
    maps = ramp(6, 5, 7)
    grid.set_maps(maps, 0.0, 1.0, colormap)
    image = painted(grid)
    for cell in np.ndindex(maps.shape):
        assert colour_of_cell(image, grid, cell) == expected_colour(float(maps[cell]), 0.0, 1.0, colormap)


def test_views_with_any_strides_are_shown_as_their_copies(grid: MapGrid) -> None:
    base = ramp(8, 12, 12)
    view = base[::2, ::-1, 3:9].transpose(0, 2, 1)
    grid.set_maps(view, 0.0, 1.0, "sequential")
    image = painted(grid)
    grid.set_maps(np.ascontiguousarray(view), 0.0, 1.0, "sequential")
    assert painted(grid) == image


def test_maps_of_float64_and_uint8_are_taken(grid: MapGrid) -> None:
    values = np.array([[[0, 255], [255, 0]]], np.uint8)
    grid.resize(200, 200)
    grid.set_maps(values, 0.0, 255.0, "sequential")
    image = painted(grid)
    grid.set_maps(values.astype(np.float64), 0.0, 255.0, "sequential")
    assert painted(grid) == image


def test_what_is_given_may_change_afterwards_without_being_shown(grid: MapGrid) -> None:
    maps = ramp(2, 3, 3)
    grid.resize(200, 200)
    grid.set_maps(maps, 0.0, 1.0, "sequential")
    image = painted(grid)
    maps[...] = 0.0
    assert painted(grid) == image


def test_infinities_are_shown_as_the_ends_and_nan_as_neither(grid: MapGrid) -> None:
    grid.resize(300, 100)
    grid.set_maps(np.array([[[-np.inf, np.inf, np.nan]]], np.float32), 0.0, 1.0, "sequential")
    image = painted(grid)
    low, high, nan = (colour_of_cell(image, grid, (0, 0, column)) for column in range(3))
    assert low == int(theme.colormap("sequential")[0]) & 0xFFFFFF
    assert high == int(theme.colormap("sequential")[255]) & 0xFFFFFF
    assert nan not in theme.colormap("sequential") & np.uint32(0xFFFFFF)


def test_equal_levels_show_zero_as_the_lowest_or_on_a_signed_scale_as_the_middle(grid: MapGrid) -> None:
    blank = np.zeros((1, 2, 2), np.float32)
    grid.resize(200, 200)
    middles: dict[theme.ColormapName, int] = {"sequential": 0, "diverging": 128}
    for colormap, index in middles.items():
        grid.set_maps(blank, 0.0, 0.0, colormap)
        expected = int(theme.colormap(colormap)[index]) & 0xFFFFFF
        assert colour_of_cell(painted(grid), grid, (0, 0, 0)) == expected


@pytest.mark.parametrize("levels", [(1.0, 0.0), (np.nan, 1.0), (0.0, np.inf)])
def test_levels_without_a_span_are_survived(grid: MapGrid, levels: tuple[float, float]) -> None:
    grid.resize(200, 200)
    grid.set_maps(ramp(2, 4, 4), *levels, "sequential")
    assert not painted(grid).isNull()


@pytest.mark.parametrize("shape", [(0, 3, 3), (1, 1, 1), (512, 5, 5), (3, 1, 40), (2, 40, 1), (1, 200, 200)])
def test_any_count_and_size_of_maps_is_painted(grid: MapGrid, shape: tuple[int, int, int]) -> None:
    grid.resize(320, 240)
    grid.set_maps(ramp(*shape), 0.0, 1.0, "sequential")
    image = painted(grid)
    if shape[0]:
        assert colour_of_cell(image, grid, (0, 0, 0)) == expected_colour(0.0, 0.0, 1.0, "sequential")


def test_an_array_that_is_no_stack_of_maps_is_refused() -> None:
    with pytest.raises(ValueError, match="height, width"):
        MapGrid().set_maps(np.zeros((3, 3), np.float32), 0.0, 1.0, "sequential")


def test_a_new_shape_replaces_the_old_one(grid: MapGrid) -> None:
    grid.resize(320, 240)
    grid.set_maps(ramp(20, 24, 24), 0.0, 1.0, "sequential")
    painted(grid)
    grid.set_maps(ramp(40, 8, 8), 0.0, 1.0, "sequential")
    assert colour_of_cell(painted(grid), grid, (39, 7, 7)) == expected_colour(1.0, 0.0, 1.0, "sequential")


def test_the_cell_under_a_position_is_the_one_painted_there(grid: MapGrid) -> None:
    maps = ramp(20, 6, 4)
    grid.resize(500, 300)
    grid.set_maps(maps, 0.0, 1.0, "sequential")
    for cell in np.ndindex(maps.shape):
        place = grid.cell_rect(*cell)
        assert grid.cell_at(place.center()) == cell
        assert grid.cell_at(place.topLeft()) == cell


def test_between_the_maps_there_is_no_cell(grid: MapGrid) -> None:
    grid.set_maps(ramp(4, 5, 5), 0.0, 1.0, "sequential")
    beside = grid.cell_rect(0, 0, 0).topLeft() - QPointF(2, 0)
    assert grid.cell_at(beside) is None
    assert grid.cell_at(QPointF(-1, -1)) is None


def test_pointing_says_which_cell_and_leaving_says_so_once(grid: MapGrid, pointer: Pointer) -> None:
    grid.set_maps(ramp(4, 5, 5), 0.0, 1.0, "sequential")
    hovered: list[tuple[int, int, int]] = []
    left: list[bool] = []
    grid.cell_hovered.connect(lambda *cell: hovered.append(cell))
    grid.cell_left.connect(lambda: left.append(True))
    pointer.move(grid.cell_rect(2, 3, 1).center())
    pointer.move(grid.cell_rect(2, 3, 1).center() + QPointF(1, 1))
    pointer.move(grid.cell_rect(3, 0, 0).center())
    pointer.move(grid.cell_rect(0, 0, 0).topLeft() - QPointF(2, 0))
    assert hovered == [(2, 3, 1), (3, 0, 0)]
    assert left == [True]


def test_a_click_asks_for_the_map_and_the_cell(grid: MapGrid, pointer: Pointer) -> None:
    grid.set_maps(ramp(4, 5, 5), 0.0, 1.0, "sequential")
    asked: list[tuple[int, ...]] = []
    grid.map_clicked.connect(lambda *args: asked.append(args))
    grid.cell_clicked.connect(lambda *args: asked.append(args))
    pointer.click(grid.cell_rect(2, 4, 3).center())
    assert asked == [(2,), (2, 4, 3)]


def test_arrow_keys_ask_for_the_neighbouring_map(grid: MapGrid, qtbot: QtBot) -> None:
    grid.set_maps(ramp(9, 5, 5), 0.0, 1.0, "sequential")
    grid.map_clicked.connect(grid.set_selected)
    grid.set_selected(4)
    keys = Qt.Key
    visited = []
    for key in (
        keys.Key_Left,
        keys.Key_Up,
        keys.Key_Up,
        keys.Key_Right,
        keys.Key_Down,
        keys.Key_End,
        keys.Key_Home,
    ):
        qtbot.keyClick(grid, key)
        visited.append(grid.selected())
    assert visited == [3, 0, 0, 1, 4, 8, 0]


def test_the_first_arrow_key_selects_the_first_map(grid: MapGrid, qtbot: QtBot) -> None:
    grid.set_maps(ramp(9, 5, 5), 0.0, 1.0, "sequential")
    with qtbot.waitSignal(grid.map_clicked) as blocker:
        qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert blocker.args == [0]


def test_the_selected_map_wears_a_frame_of_the_accent_colour_outside_its_cells(grid: MapGrid) -> None:
    grid.set_maps(ramp(4, 5, 5), 0.0, 1.0, "sequential")
    grid.clearFocus()
    grid.set_selected(1)
    corner = grid.cell_rect(1, 0, 0).topLeft()
    image = painted(grid)
    assert QColor(image.pixel(int(corner.x()) - 1, int(corner.y()) + 8)) == QColor(theme.LIGHT.accent)
    assert colour_of_cell(image, grid, (1, 0, 0)) == expected_colour(25 / 99, 0.0, 1.0, "sequential")


def test_an_edited_map_wears_a_mark_in_its_upper_right_corner(grid: MapGrid) -> None:
    grid.set_maps(ramp(4, 5, 5), 0.0, 1.0, "sequential")
    corner = grid.cell_rect(2, 0, 4).topRight().toPoint()
    place = (corner.x() - 3, corner.y() + 3)
    assert QColor(painted(grid).pixel(*place)) != QColor(theme.LIGHT.edited)
    grid.set_edited({2})
    assert QColor(painted(grid).pixel(*place)) == QColor(theme.LIGHT.edited)
    grid.set_edited(set())
    assert QColor(painted(grid).pixel(*place)) != QColor(theme.LIGHT.edited)


def winners(grid: MapGrid, rows: int) -> tuple[QImage, list[QRectF]]:
    """A picture of three cells, a bright and a dark one marked, another dark one not; their places."""
    grid.set_maps(np.array([[[0.0, 1.0, 1.0]] * rows], np.float32), 0.0, 1.0, "sequential")
    marks = np.zeros((1, rows, 3), bool)
    marks[0, 2, :2] = True
    grid.set_marks(marks)
    return painted(grid), [grid.cell_rect(0, 2, column) for column in range(3)]


def test_winners_are_dotted_black_on_bright_and_white_on_dark(grid: MapGrid) -> None:
    image, cells = winners(grid, 16)
    middles = [cell.center().toPoint() for cell in cells]
    assert [image.pixel(point) & 0xFFFFFF for point in middles[:2]] == [0x000000, 0xFFFFFF]
    assert image.pixel(middles[2]) & 0xFFFFFF == expected_colour(1.0, 0.0, 1.0, "sequential")


def test_winners_are_framed_where_numbers_stand_in_their_cells(grid: MapGrid) -> None:
    image, cells = winners(grid, 6)
    corners = [cell.topLeft().toPoint() for cell in cells]
    assert [image.pixel(point) & 0xFFFFFF for point in corners[:2]] == [0x000000, 0xFFFFFF]
    assert image.pixel(corners[2]) & 0xFFFFFF == expected_colour(1.0, 0.0, 1.0, "sequential")


def test_marks_follow_new_maps_and_can_be_taken_away(grid: MapGrid) -> None:
    grid.set_maps(np.zeros((1, 8, 8), np.float32), 0.0, 1.0, "sequential")
    plain = painted(grid)
    marks = np.eye(8, dtype=bool)[np.newaxis]
    grid.set_marks(marks)
    assert painted(grid) != plain
    grid.set_marks(None)
    assert painted(grid) == plain


def test_marks_of_another_shape_than_the_maps_are_not_painted(grid: MapGrid) -> None:
    grid.set_maps(np.zeros((1, 8, 8), np.float32), 0.0, 1.0, "sequential")
    plain = painted(grid)
    grid.set_marks(np.ones((1, 4, 4), bool))
    assert painted(grid) == plain


def test_cells_are_whole_pixels_wide_and_all_alike(grid: MapGrid) -> None:
    grid.resize(613, 377)
    grid.set_maps(ramp(20, 24, 24), 0.0, 1.0, "sequential")
    sides = {
        (grid.cell_rect(*cell).width(), grid.cell_rect(*cell).height()) for cell in np.ndindex(20, 24, 24)
    }
    assert len(sides) == 1
    width, height = sides.pop()
    assert width == height == int(width)


def test_maps_too_many_for_the_area_scroll_with_the_wheel_and_are_still_pointed_at(
    grid: MapGrid, pointer: Pointer
) -> None:
    maps = ramp(512, 16, 16)
    grid.resize(200, 150)
    grid.set_maps(maps, 0.0, 1.0, "sequential")
    grid.grab()
    before = grid.cell_rect(40, 3, 3)
    assert pointer.wheel(QPointF(50, 50), -1)
    after = grid.cell_rect(40, 3, 3)
    assert after.y() < before.y()
    assert grid.cell_at(after.center()) == (40, 3, 3)


def test_the_wheel_passes_on_where_everything_fits(grid: MapGrid, pointer: Pointer) -> None:
    grid.set_maps(ramp(4, 5, 5), 0.0, 1.0, "sequential")
    grid.grab()
    assert not pointer.wheel(QPointF(50, 50), -1)


def test_selecting_a_map_scrolls_to_it(grid: MapGrid) -> None:
    grid.resize(200, 150)
    grid.set_maps(ramp(512, 16, 16), 0.0, 1.0, "sequential")
    grid.grab()
    grid.set_selected(511)
    place = grid.cell_rect(511, 0, 0)
    assert place.top() >= 0 and place.bottom() <= grid.height()


def test_large_cells_print_their_numbers_and_small_ones_do_not(grid: MapGrid) -> None:
    grid.set_maps(np.full((1, 5, 5), 0.5, np.float32), 0.0, 1.0, "sequential")

    def colours_in_a_cell() -> int:
        place = grid.cell_rect(0, 2, 2).toRect().adjusted(1, 1, -1, -1)
        image = painted(grid).copy(place)
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})

    assert colours_in_a_cell() > 1
    grid.resize(100, 100)
    assert colours_in_a_cell() == 1


def test_a_theme_chosen_at_run_time_recolours_the_maps(grid: MapGrid, qapp: QApplication) -> None:
    grid.set_maps(np.zeros((1, 4, 4), np.float32), 0.0, 1.0, "sequential")
    before = colour_of_cell(painted(grid), grid, (0, 0, 0))
    theme.apply_theme(qapp, "dark")
    after = colour_of_cell(painted(grid), grid, (0, 0, 0))
    assert before == int(theme.LIGHT.sequential[0][1:], 16)
    assert after == int(theme.DARK.sequential[0][1:], 16)


def test_the_tooltip_counts_from_one_and_gives_the_value(grid: MapGrid) -> None:
    maps = np.zeros((2, 3, 3), np.float32)
    maps[1, 2, 0] = -0.25
    grid.set_maps(maps, -1.0, 1.0, "diverging")
    assert grid.cell_text((1, 2, 0)) == "Map 2 · row 3, column 1: −0.250"


def test_screen_readers_hear_which_map_is_selected(show: Show) -> None:
    grid = MapGrid()
    grid.set_maps(ramp(20, 5, 5), 0.0, 1.0, "sequential")
    assert grid.accessibleDescription() == "20 maps"
    grid.set_selected(2)
    assert grid.accessibleDescription() == "map 3 of 20 is selected"


def test_the_numbers_of_the_maps_stand_above_them_or_in_their_corners(grid: MapGrid) -> None:
    grid.set_numbered(True)
    for size in (20, 24):
        grid.set_maps(ramp(20, size, size), 0.0, 1.0, "sequential")
        texts = painted_texts(grid)
        assert [text.text for text in texts] == [str(number) for number in range(1, 21)]
        for index, text in enumerate(texts):
            tile = grid.cell_rect(index, 0, 0).united(grid.cell_rect(index, size - 1, size - 1))
            assert tile.adjusted(0, -20, 0, 0).contains(text.ink)


@pytest.mark.parametrize("count,size", [(20, 5), (40, 5), (100, 4), (10, 28), (2, 3), (1, 5), (300, 3)])
@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_a_frozen_map_wears_a_lock_that_covers_no_number(
    grid: MapGrid, qapp: QApplication, count: int, size: int, zoom: float
) -> None:
    theme.apply_theme(qapp, "light", zoom)
    grid.set_numbered(True)
    grid.set_maps(ramp(count, size, size), 0.0, 1.0, "sequential")
    grid.set_tile_name("Class {0}", [f"class {number}" for number in range(2)] if count == 2 else ())
    frozen = range(0, count, 2)
    before, texts = picture(grid), [text.ink for text in painted_texts(grid)]
    grid.set_frozen(frozen)
    after = picture(grid)
    assert not any(is_changed(before, after, ink) for ink in texts)
    for index in range(count):
        tile = grid.cells_rect(index, QRectF(0, 0, size, size))
        if count > 1 and grid.rect().toRectF().contains(tile):
            room = tile.adjusted(0, -number_height(), 0, 0) if index in frozen else tile
            assert is_changed(before, after, room) == (index in frozen)
    assert (before != after).any()
    grid.set_frozen(())
    assert (picture(grid) == before).all()


def test_a_map_that_is_large_alone_wears_its_lock_beside_its_cells(grid: MapGrid) -> None:
    grid.set_maps(ramp(4, 5, 5), 0.0, 1.0, "sequential")
    grid.set_selected(1)
    grid.set_enlarged(True)
    before = picture(grid)
    grid.set_frozen({1})
    assert not is_changed(before, picture(grid), grid.cells_rect(1, QRectF(0, 0, 5, 5)))
    assert (before != picture(grid)).any()


def test_what_is_frozen_is_said_of_it(grid: MapGrid) -> None:
    grid.set_maps(ramp(4, 5, 5), 0.0, 1.0, "sequential")
    grid.set_tile_name("Filter {0}")
    grid.set_frozen({2})
    assert grid.cell_text((2, 0, 0)).startswith("Filter 3 (frozen) · row 1")
    assert grid.cell_text((1, 0, 0)).startswith("Filter 2 · row 1")
    grid.set_selected(2)
    assert grid.accessibleDescription() == "map 3 of 4 is selected; it is frozen"
    grid.set_frozen(())
    assert grid.accessibleDescription() == "map 3 of 4 is selected"


def test_other_names_and_another_zoom_are_seen_on_the_same_tiles(grid: MapGrid, qapp: QApplication) -> None:
    grid.set_numbered(True)
    grid.set_maps(ramp(2, 20, 20), 0.0, 1.0, "sequential")
    numbers = painted_texts(grid)
    grid.set_tile_name("Class {0}", ["cat", "dog"])
    assert [text.text for text in painted_texts(grid)] == ["cat", "dog"]
    grid.set_tile_name("Map {0}")
    theme.apply_theme(qapp, "light", 2.0)
    assert painted_texts(grid)[0].ink.height() > 1.5 * numbers[0].ink.height()


def test_a_tile_is_called_what_it_is(grid: MapGrid) -> None:
    grid.set_maps(ramp(2, 3, 3), 0.0, 1.0, "sequential")
    grid.set_tile_name("Filter {0}")
    assert grid.cell_text((1, 0, 0)).startswith("Filter 2 · ")
