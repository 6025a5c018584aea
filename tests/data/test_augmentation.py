"""Varied training images: how far they may go, and that chance comes from the generator alone."""

import numpy as np
import pytest
from numpy.typing import NDArray

from cnngui.data.augmentation import augment
from cnngui.data.digits.synthetic import synthetic_digits


def digits(count: int) -> NDArray[np.float32]:
    return (synthetic_digits(count, 0).images / np.float32(255)).astype(np.float32)


def test_the_same_generator_gives_the_same_images_and_another_others() -> None:
    images = digits(20)

    first, again, other = (augment(images, np.random.default_rng(seed)) for seed in (1, 1, 2))

    assert np.array_equal(first, again)
    assert (np.abs(first - other).max(axis=(1, 2, 3)) > 0.1).all()


def test_images_keep_their_range_their_type_and_most_of_their_ink() -> None:
    images = digits(300)

    varied = augment(images, np.random.default_rng(0))

    assert varied.dtype == np.float32 and varied.shape == images.shape
    assert varied.min() >= 0 and varied.max() <= 1
    ink = varied.sum(axis=(1, 2, 3)) / images.sum(axis=(1, 2, 3))
    assert ink.mean() == pytest.approx(1, abs=0.06)
    assert ink.min() > 0.5 and ink.max() < 1.6


def test_the_images_given_stay_as_they_are() -> None:
    images = digits(10)
    kept = images.copy()

    augment(images, np.random.default_rng(0))

    assert np.array_equal(images, kept)


def test_equal_images_of_a_batch_come_out_differently() -> None:
    copies = np.repeat(digits(1), 10, axis=0)

    varied = augment(copies, np.random.default_rng(0))

    assert len(np.unique(varied.reshape(10, -1), axis=0)) == 10


def test_digits_stay_near_their_place() -> None:
    images = digits(300)
    middles = np.arange(28) + 0.5

    varied = augment(images, np.random.default_rng(1))[:, 0]

    for axis in (1, 2):
        centres = varied.sum(axis=axis) @ middles / varied.sum(axis=(1, 2))
        assert np.abs(centres - 14).max() < 5
        assert 0.5 < centres.std() < 2
        assert centres.mean() == pytest.approx(14, abs=0.3)


def test_the_channels_of_an_image_move_together_at_any_size() -> None:
    one = np.random.default_rng(0).random((4, 1, 17, 40), np.float32)

    varied = augment(np.repeat(one, 3, axis=1), np.random.default_rng(0))

    assert varied.shape == (4, 3, 17, 40)
    assert np.array_equal(varied[:, 0], varied[:, 2])


def test_nothing_stays_nothing() -> None:
    assert not augment(np.zeros((3, 1, 28, 28), np.float32), np.random.default_rng(0)).any()
