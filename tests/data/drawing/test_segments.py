"""Lines become pieces: their length, their count, what they belong to."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.data.drawing.segments import Line, Segments, segments_of_lines

points = st.lists(st.tuples(st.floats(0, 28, width=32), st.floats(0, 28, width=32)), min_size=1, max_size=30)


def line(places: object, owner: int = 0) -> Line:
    array = np.array(places, np.float32)
    return Line(array, np.linspace(1, 3, len(array), dtype=np.float32), owner)


def lengths(segments: Segments) -> np.ndarray:
    across, down = (segments.ends - segments.starts).T
    found: np.ndarray = np.hypot(across, down)
    return found


@given(st.lists(points, min_size=1, max_size=5))
def test_pieces_are_no_longer_than_the_step_and_join_the_ends_of_each_line(lines: list[list[object]]) -> None:
    segments = segments_of_lines(
        [line(places, owner) for owner, places in enumerate(lines)], 1.0, most=10_000
    )

    assert lengths(segments).max() <= 1.001
    for owner, places in enumerate(lines):
        mine = segments.where(segments.owners == owner)
        assert mine.starts[0] == pytest.approx(places[0], abs=1e-4)
        assert mine.ends[-1] == pytest.approx(places[-1], abs=1e-4)
        assert mine.ends[:-1] == pytest.approx(mine.starts[1:], abs=1e-4)


def test_a_line_of_one_point_is_a_piece_without_length() -> None:
    segments = segments_of_lines([line([(3, 4)]), line([(5, 6)])], 1.0, most=10)

    assert segments.starts.tolist() == segments.ends.tolist() == [[3, 4], [5, 6]]


def test_the_pen_changes_evenly_along_a_long_straight_piece() -> None:
    segments = segments_of_lines([line([(0, 0), (4, 0)])], 1.0, most=10)

    assert segments.start_radii.tolist() == [0.5, 0.75, 1.0, 1.25]
    assert segments.end_radii.tolist() == [0.75, 1.0, 1.25, 1.5]


def test_no_lines_are_no_pieces() -> None:
    assert len(segments_of_lines([], 1.0, most=10)) == 0


@pytest.mark.parametrize("jump", [0.01, 1.0, 20.0])
@pytest.mark.parametrize("count", [5_000, 50_000])
def test_the_count_of_pieces_is_bounded_however_long_the_line(jump: float, count: int) -> None:
    jumps = np.random.default_rng(3).normal(0, jump, (count, 2))
    places = np.abs(np.cumsum(jumps, axis=0) % 56 - 28)

    segments = segments_of_lines([line(places)], 1.0, most=500)

    assert len(segments) <= 1100
    assert np.ptp(segments.starts, axis=0) == pytest.approx(np.ptp(places, axis=0), abs=3)
