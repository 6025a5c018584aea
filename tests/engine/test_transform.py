from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine.transform import Transform, interpolated


def maps(height: int = 5, width: int = 7) -> np.ndarray:
    return np.random.default_rng(1).random((3, height, width), np.float32)


def places(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    rows, columns = np.mgrid[:height, :width].astype(np.float64)
    return rows, columns


def test_a_transform_is_the_identity_by_default() -> None:
    assert Transform().is_identity
    assert np.array_equal(Transform().matrix(), np.eye(2))


@pytest.mark.parametrize(
    "transform", [Transform(1), Transform(0, -1), Transform(angle=5), Transform(scale=0.9)]
)
def test_whatever_moves_the_image_is_not_the_identity(transform: Transform) -> None:
    assert not transform.is_identity


def test_a_full_turn_is_no_turn() -> None:
    assert Transform(angle=360).is_identity
    assert np.array_equal(Transform(angle=-360).matrix(), np.eye(2))


def test_a_positive_angle_turns_clockwise() -> None:
    to_the_right = np.array((1.0, 0.0))
    assert Transform(angle=90).matrix() @ to_the_right == pytest.approx((0, 1), abs=1e-12)  # y is down


@pytest.mark.parametrize(
    "values", [(1.5, 0, 0, 1), (0, 0, np.inf, 1), (0, 0, np.nan, 1), (0, 0, 0, 0), (0, 0, 0, np.nan)]
)
def test_what_cannot_be_done_is_refused(values: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError):
        Transform(*values)


def test_whole_places_give_the_cells_as_they_are() -> None:
    assert np.array_equal(interpolated(maps(), *places(5, 7)), maps())


@given(st.integers(-9, 9), st.integers(-9, 9))
def test_beyond_the_maps_there_is_nothing(down: int, right: int) -> None:
    rows, columns = places(5, 7)
    moved = interpolated(maps(), rows + down, columns + right)
    padded = np.pad(maps(), ((0, 0), (9, 9), (9, 9)))
    assert np.array_equal(moved, padded[:, 9 + down : 14 + down, 9 + right : 16 + right])


def test_between_cells_their_values_are_mixed_by_distance() -> None:
    mixed = interpolated(maps(), np.array([[1.25]]), np.array([[2.5]]))[:, 0, 0]
    upper, lower = maps()[:, 1, 2:4].mean(axis=1), maps()[:, 2, 2:4].mean(axis=1)
    assert mixed == pytest.approx(0.75 * upper + 0.25 * lower)
