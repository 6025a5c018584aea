"""Principal axes against the singular value decomposition, and drawings that are nearest."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from cnngui.engine.reasons.projection import Projection, nearest, principal_axes


def spread(count: int, size: int, seed: int) -> NDArray[np.float32]:
    """Vectors around somewhere, each value with a spread of its own."""
    rng = np.random.default_rng(seed)
    scales = 2.0 ** -np.arange(size)
    values = rng.normal(size=(count, size)) * scales @ np.linalg.qr(rng.normal(size=(size, size)))[0]
    vectors: NDArray[np.float32] = (values + rng.normal(size=size)).astype(np.float32)
    return vectors


@given(st.integers(2, 30), st.integers(1, 30), st.integers(0, 2**32 - 1))
def test_axes_and_shares_are_those_of_the_singular_value_decomposition(
    count: int, size: int, seed: int
) -> None:
    vectors = spread(count, size, seed)
    found = principal_axes(vectors)
    centred = vectors.astype(np.float64) - vectors.mean(axis=0, dtype=np.float64)
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    shares = sizes**2 / (sizes**2).sum()
    for place in range(3):
        if place >= min(count - 1, size):
            assert found.shares[place] == 0 and not found.axes[place].any()
            continue
        assert found.shares[place] == pytest.approx(shares[place], abs=1e-6)
        gaps = np.abs(np.delete(shares, place) - shares[place])
        if shares[place] > 1e-4 and gaps.min(initial=1) > 0.1 * shares[place]:
            assert abs(found.axes[place] @ axes[place]) == pytest.approx(1, abs=1e-4)
    assert found.of(vectors) == pytest.approx(centred @ found.axes.T, abs=1e-4)


def test_points_on_a_line_have_one_direction_whose_largest_part_is_positive() -> None:
    along = np.array([[-3], [-1], [1], [3]], np.float32)
    for direction in ([1, -2], [-1, 2], [0, -1]):
        wanted = np.array(direction, np.float32)
        found = principal_axes(along * wanted + np.array([5, 7], np.float32))
        expected = wanted / np.linalg.norm(wanted) * (1 if direction == [-1, 2] else -1)
        np.testing.assert_allclose(found.axes[0], expected, atol=1e-6)
        np.testing.assert_allclose(found.shares, [1, 0, 0])
        np.testing.assert_allclose(found.mean, [5, 7])


def test_many_values_of_few_vectors_and_few_of_many_give_the_same_axes() -> None:
    """Vectors of which some values are nothing: the same in few values and in many."""
    vectors = spread(40, 8, 5)
    wide = np.zeros((40, 300), np.float32)
    wide[:, 7:295:41] = vectors[:, :8]
    few, many = principal_axes(vectors), principal_axes(wide)
    np.testing.assert_allclose(many.axes[:, 7:295:41], few.axes, atol=1e-5)
    np.testing.assert_allclose(many.shares, few.shares, atol=1e-9)
    np.testing.assert_allclose(many.of(wide), few.of(vectors), atol=1e-5)


def test_vectors_that_do_not_differ_have_no_direction() -> None:
    for vectors in (np.full((5, 4), 0.1, np.float32), np.full((3, 9), 1e6, np.float32)):
        found = principal_axes(vectors)
        assert not found.axes.any() and not found.shares.any()
        assert not found.of(vectors).any()
    assert principal_axes(np.ones((1, 4), np.float32)).of(np.zeros((2, 4), np.float32)).shape == (2, 3)


def test_values_that_are_not_finite_are_refused() -> None:
    vectors = spread(6, 4, 0)
    vectors[2, 1] = np.inf
    with pytest.raises(ValueError, match="finite"):
        principal_axes(vectors)


@given(st.integers(1, 20), st.integers(1, 8), st.integers(1, 25), st.integers(0, 2**32 - 1))
def test_the_nearest_are_those_at_the_least_distance(count: int, size: int, wanted: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(count, size)).astype(np.float32)
    one = rng.normal(size=size).astype(np.float32)
    found = nearest(vectors, (vectors**2).sum(axis=1), one, wanted)
    distances = np.sqrt(((vectors - one).astype(np.float64) ** 2).sum(axis=1))
    assert len(found) == len(set(found.tolist())) == min(wanted, count)
    np.testing.assert_allclose(distances[found], np.sort(distances)[: len(found)], rtol=1e-4)


def test_a_projection_takes_its_mean_to_nothing() -> None:
    projection = Projection(np.array([1, 2], np.float32), np.eye(2, dtype=np.float32), np.array([0.5, 0.5]))
    np.testing.assert_array_equal(projection.of(np.array([[1, 2], [3, 2]], np.float32)), [[0, 0], [2, 0]])
