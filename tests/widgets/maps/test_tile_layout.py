"""Where tiles lie, whatever their count, their size and the area."""

from __future__ import annotations

from itertools import combinations

from hypothesis import assume, given
from hypothesis import strategies as st

from cnngui.widgets.maps.tile_layout import (
    FILLED,
    MARGIN,
    NARROWEST_GAP,
    SMALLEST_TILE,
    WORTH_A_LABEL,
    lay_out_tiles,
    narrowest_that_fits,
)

counts = st.integers(1, 80)
cells = st.tuples(st.integers(1, 40), st.integers(1, 40))
areas = st.tuples(st.integers(40, 1500), st.integers(30, 900))


@given(counts, cells, areas, st.integers(NARROWEST_GAP, 8))
def test_tiles_never_overlap_and_leave_the_area_only_downwards(
    count: int, size: tuple[int, int], area: tuple[int, int], gap: int
) -> None:
    tiles = lay_out_tiles(count, size, area, gap)
    places = [tiles.corner(index) for index in range(count)]
    assert len(set(places)) == count
    for left, top in places:
        assert left >= 0 and top >= 0
        assert left + tiles.tile_width <= area[0] or tiles.columns == 1
        assert top + tiles.tile_height <= max(area[1], tiles.content_height)
    assert tiles.tile_width == size[1] * tiles.scale and tiles.tile_height == size[0] * tiles.scale


@given(counts, cells, areas)
def test_the_corner_of_a_cell_is_found_in_that_cell(
    count: int, size: tuple[int, int], area: tuple[int, int]
) -> None:
    tiles = lay_out_tiles(count, size, area, 6)
    height, width = size
    for tile, row, column in ((0, 0, 0), (count - 1, height - 1, width - 1)):
        left, top = tiles.corner(tile)
        x, y = left + column * tiles.scale, top + row * tiles.scale
        assert tiles.cell_at(x, y) == (tile, row, column)
        assert tiles.cell_at(x + tiles.scale - 1, y + tiles.scale - 1) == (tile, row, column)


@given(counts, cells, areas)
def test_no_other_count_of_columns_gives_a_larger_scale(
    count: int, size: tuple[int, int], area: tuple[int, int]
) -> None:
    tiles = lay_out_tiles(count, size, area, NARROWEST_GAP)
    height, width = size
    for columns in range(1, count + 1):
        rows = -(-count // columns)
        across = (area[0] - 2 * MARGIN - (columns - 1) * NARROWEST_GAP) // (columns * width)
        down = (area[1] - 2 * MARGIN - (rows - 1) * NARROWEST_GAP) // (rows * height)
        assert min(across, down) <= tiles.scale


def test_a_tile_is_never_too_small_to_be_seen() -> None:
    tiles = lay_out_tiles(512, (1, 1), (100, 100), 6)
    assert tiles.tile_width >= SMALLEST_TILE
    assert tiles.content_height > 100


@given(counts, cells, areas, st.sampled_from([0, 14, 28]))
def test_tiles_take_three_quarters_of_their_area_across_or_down(
    count: int, size: tuple[int, int], area: tuple[int, int], label: int
) -> None:
    # With less than four pixels a cell the next whole multiple may be much larger than the area.
    assume(min(area) >= 4 * max(size) + 4 * label + 2 * MARGIN)
    tiles = lay_out_tiles(count, size, area, 7, label=label)
    across = tiles.columns * (tiles.tile_width + tiles.gap) - tiles.gap
    down = tiles.rows * tiles.row_pitch - tiles.gap
    assert across >= FILLED * area[0] or down >= FILLED * area[1]


@given(counts, cells, areas)
def test_numbers_have_room_above_tiles_that_hardly_shrink_for_it(
    count: int, size: tuple[int, int], area: tuple[int, int]
) -> None:
    plain, labelled = (lay_out_tiles(count, size, area, 7, label=label) for label in (0, 14))
    assert labelled.scale >= WORTH_A_LABEL * plain.scale
    tops = {labelled.corner(index)[1] for index in range(count)}
    assert min(tops) >= labelled.label
    assert all(abs(a - b) >= labelled.label + labelled.tile_height for a, b in combinations(tops, 2))


def test_the_gap_becomes_narrower_where_much_larger_cells_then_fit() -> None:
    # Seven columns of 72 pixels with gaps of 3 are 522 wide; the cells grow from 2 to 3 pixels.
    tiles = lay_out_tiles(20, (24, 24), (530, 231), 7)
    assert (tiles.scale, tiles.gap, tiles.columns) == (3, 3, 7)


def test_the_gap_stays_wide_where_little_would_be_won() -> None:
    # Eleven columns of 8 pixels would fit with gaps of 3, of 7 pixels with gaps of 7.
    tiles = lay_out_tiles(11, (5, 5), (11 * 40 + 10 * 3 + 4, 60), 7)
    assert (tiles.scale, tiles.gap, tiles.columns) == (7, 7, 11)


def test_small_tiles_do_not_touch_for_cells_that_are_a_pixel_larger() -> None:
    # Ten columns of 25 pixels would fit with gaps of 3; of 20 pixels with gaps of 6.
    tiles = lay_out_tiles(20, (5, 5), (281, 80), 6, label=14)
    assert (tiles.scale, tiles.gap, tiles.columns) == (4, 6, 10)


def test_no_tiles_have_no_cells() -> None:
    assert lay_out_tiles(0, (5, 5), (100, 100), 6).cell_at(50, 50) is None


@given(counts, cells, st.integers(60, 900), st.integers(NARROWEST_GAP, 8))
def test_in_the_least_width_that_fits_all_tiles_are_seen_and_in_less_they_are_not(
    count: int, size: tuple[int, int], height: int, gap: int
) -> None:
    width = narrowest_that_fits(count, size, height)
    assert lay_out_tiles(count, size, (width, height), gap).content_height <= height
    if width > size[1] * -(-SMALLEST_TILE // max(size)) + 2 * MARGIN:  # more than one column
        assert lay_out_tiles(count, size, (width - 1, height), gap).content_height > height
