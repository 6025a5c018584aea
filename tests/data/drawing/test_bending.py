"""Slow waves: smooth, of the size asked for, and the same for all points of one digit."""

import numpy as np
import pytest

from cnngui.data.drawing.bending import bent

LINE = np.stack((np.linspace(0, 20, 200), np.linspace(0, 20, 200)), axis=1).astype(np.float32)


def both_bent(size: float, seed: int = 0) -> np.ndarray:
    """The moves (2, 200, 2) of one line that two digits have."""
    points, owners = np.concatenate((LINE, LINE)), np.repeat((0, 1), len(LINE))
    return (bent(points, owners, 20, size, np.random.default_rng(seed)) - points).reshape(2, -1, 2)


def test_points_of_one_digit_move_alike_where_they_are_near_and_two_digits_differently() -> None:
    first, second = both_bent(0.03)

    assert np.abs(np.diff(first, axis=0)).max() < 0.1  # pixels, between points 0.14 apart
    assert np.ptp(first, axis=0).min() > 0.01
    assert not np.allclose(first, second, atol=0.1)


def test_the_waves_are_as_high_as_asked_for() -> None:
    moves = np.concatenate([both_bent(0.05, seed) for seed in range(200)])

    assert moves.std() == pytest.approx(0.05 * 20, rel=0.1)  # two waves, each 0.7 of its height on average
    assert not both_bent(0).any()
