"""Synthetic digits: reproducible, endless, and like MNIST in ink, size and place."""

import numpy as np
import pytest

from cnngui.data.digits.synthetic import synthetic_digit, synthetic_digits
from cnngui.data.drawing.drawing import PAPER_SIZE, to_image


def test_the_same_seed_gives_the_same_digits() -> None:
    first, again, other = synthetic_digits(60, 3), synthetic_digits(60, 3), synthetic_digits(60, 4)

    assert np.array_equal(first.images, again.images) and np.array_equal(first.labels, again.labels)
    assert not np.array_equal(first.images, other.images)


@pytest.mark.parametrize("count", [1, 7, 100])
def test_classes_are_alike_often(count: int) -> None:
    digits = synthetic_digits(count, 0)

    assert digits.images.shape == (count, 1, 28, 28)
    assert np.ptp(np.bincount(digits.labels, minlength=10)) <= 1


def test_no_digit_comes_twice() -> None:
    images = synthetic_digits(500, 1).images.reshape(500, -1)

    assert len(np.unique(images, axis=0)) == 500


def test_digits_have_the_size_the_place_and_the_ink_of_mnist() -> None:
    images = synthetic_digits(500, 2).images[:, 0] / 255
    middles = np.arange(28) + 0.5
    rows, columns = (images.sum(axis=axis) @ middles / images.sum(axis=(1, 2)) for axis in (2, 1))

    assert (np.abs(rows - 14) <= 0.51).mean() > 0.99  # a few would touch the border else
    assert (np.abs(columns - 14) <= 0.51).mean() > 0.99
    heights, widths = (np.count_nonzero((images > 0.5).any(axis=axis), axis=1) for axis in (2, 1))
    assert (np.abs(np.maximum(heights, widths) - 20) <= 1).mean() > 0.99
    # MNIST's mean is 0.1307, and half of its lines are between 2.0 and 2.8 pixels wide.
    assert images.mean() == pytest.approx(0.1307, abs=0.01)
    assert images.max() == 1


@pytest.mark.parametrize("label", range(10))
def test_a_drawn_digit_lies_on_the_paper_and_has_ink(label: int) -> None:
    for seed in range(20):
        drawing = synthetic_digit(label, np.random.default_rng(seed))

        points = np.concatenate([stroke.points for stroke in drawing.strokes])
        assert points.min() > 1 and points.max() < PAPER_SIZE - 1
        assert 10 < np.ptp(points, axis=0).max() < 24
        assert to_image(drawing).sum() > 20


def test_a_drawn_digit_is_the_same_for_the_same_seed() -> None:
    first, again = (synthetic_digit(5, np.random.default_rng(1)) for _ in range(2))

    assert [stroke.points.tolist() for stroke in first.strokes] == [
        stroke.points.tolist() for stroke in again.strokes
    ]
