"""Where the tables of a worked example stand."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from cnngui.widgets.example.scene_layout import FRAME, SceneSizes, place_tables

SIZES = SceneSizes(gap=28, caption=19, largest=76, legible=22)
shapes = st.tuples(st.integers(1, 12), st.integers(1, 12))


def cell(place: QRect, shape: tuple[int, int]) -> tuple[float, float]:
    return (place.width() - FRAME) / shape[1], (place.height() - FRAME) / shape[0]


def test_all_cells_are_of_one_size_where_they_can_be_read() -> None:
    tables = [(5, 5), (3, 3), (3, 3)]
    places = place_tables(tables[0], [tables[1]], tables[2], QSize(560, 200), SIZES)
    assert len({cell(place, shape) for place, shape in zip(places, tables, strict=True)}) == 1


def test_tables_stand_in_a_row_in_a_wide_stage_and_in_two_columns_in_a_high_one() -> None:
    wide = place_tables((5, 5), [(3, 3)], (3, 3), QSize(600, 180), SIZES)
    assert len({place.center().y() for place in wide}) <= 2  # by a pixel
    assert wide[0].right() < wide[1].left() < wide[1].right() < wide[2].left()
    high = place_tables((5, 5), [(3, 3)], (3, 3), QSize(400, 500), SIZES)
    assert high[1].bottom() < high[2].top() and high[1].left() == high[2].left()


def test_a_small_kernel_beside_large_maps_can_be_read() -> None:
    places = place_tables((28, 28), [(5, 5)], (24, 24), QSize(600, 200), SIZES)
    assert cell(places[1], (5, 5))[1] >= SIZES.legible > cell(places[0], (28, 28))[1]


@example((1, 1), [(1, 1), (3, 4)], (12, 12), 500, 377)
@given(shapes, st.lists(shapes, max_size=2), shapes, st.integers(500, 1400), st.integers(260, 900))
def test_tables_stand_within_the_stage_and_never_on_each_other(
    first: tuple[int, int], kernels: list[tuple[int, int]], last: tuple[int, int], width: int, height: int
) -> None:
    places = place_tables(first, kernels, last, QSize(width, height), SIZES)
    assert len(places) == 2 + len(kernels)
    for index, place in enumerate(places):
        assert QRect(0, 0, width, height).contains(place)
        assert not any(place.intersects(other) for other in places[index + 1 :])
