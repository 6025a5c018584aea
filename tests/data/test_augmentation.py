"""Varied training images: how far they may go, and that chance comes from the generator alone."""

import pickle
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from cnngui.data.augmentation import MOST, Augmentation
from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.engine.compute.chance import Chance


def digits(count: int) -> NDArray[np.float32]:
    return (synthetic_digits(count, 0).images / np.float32(255)).astype(np.float32)


def test_the_same_generator_gives_the_same_images_and_another_others() -> None:
    images = digits(20)

    first, again, other = (Augmentation()(images, np.random.default_rng(seed)) for seed in (1, 1, 2))

    assert np.array_equal(first, again)
    assert (np.abs(first - other).max(axis=(1, 2, 3)) > 0.1).all()


def test_images_keep_their_range_their_type_and_most_of_their_ink() -> None:
    images = digits(300)

    varied = Augmentation()(images, np.random.default_rng(0))

    assert varied.dtype == np.float32 and varied.shape == images.shape
    assert varied.min() >= 0 and varied.max() <= 1
    ink = varied.sum(axis=(1, 2, 3)) / images.sum(axis=(1, 2, 3))
    assert ink.mean() == pytest.approx(1, abs=0.06)
    assert ink.min() > 0.5 and ink.max() < 1.6


def test_the_images_given_stay_as_they_are() -> None:
    images = digits(10)
    kept = images.copy()

    Augmentation()(images, np.random.default_rng(0))

    assert np.array_equal(images, kept)


def test_equal_images_of_a_batch_come_out_differently() -> None:
    copies = np.repeat(digits(1), 10, axis=0)

    varied = Augmentation()(copies, np.random.default_rng(0))

    assert len(np.unique(varied.reshape(10, -1), axis=0)) == 10


def test_digits_stay_near_their_place() -> None:
    images = digits(300)
    middles = np.arange(28) + 0.5

    varied = Augmentation()(images, np.random.default_rng(1))[:, 0]

    for axis in (1, 2):
        centres = varied.sum(axis=axis) @ middles / varied.sum(axis=(1, 2))
        assert np.abs(centres - 14).max() < 5
        assert 0.5 < centres.std() < 2
        assert centres.mean() == pytest.approx(14, abs=0.3)


def test_the_channels_of_an_image_move_together_at_any_size() -> None:
    one = np.random.default_rng(0).random((4, 1, 17, 40), np.float32)

    varied = Augmentation()(np.repeat(one, 3, axis=1), np.random.default_rng(0))

    assert varied.shape == (4, 3, 17, 40)
    assert np.array_equal(varied[:, 0], varied[:, 2])


def test_nothing_stays_nothing() -> None:
    assert not Augmentation()(np.zeros((3, 1, 28, 28), np.float32), np.random.default_rng(0)).any()


def test_the_usual_numbers_give_what_shipped_networks_learned_from() -> None:
    images = np.random.default_rng(0).random((2, 1, 28, 28), np.float32)
    varied = Augmentation()(images, np.random.default_rng(7))
    assert varied[0, 0, 10, 8:12] == pytest.approx([0.521746, 0.537644, 0.653078, 0.779261], abs=1e-4)
    assert varied[1, 0, 20, 8:12] == pytest.approx([0.162182, 0.605382, 0.664689, 0.375690], abs=1e-4)


def test_without_any_variation_images_stay_as_they_are() -> None:
    images = digits(3)
    assert np.array_equal(Augmentation.none()(images, np.random.default_rng(0)), images)


def only(**choices: float) -> Augmentation:
    return replace(Augmentation.none(), **choices)


def centres(images: NDArray[np.float32]) -> NDArray[np.float64]:
    """Row and column of the middle of each image's ink."""
    places = np.arange(images.shape[-1])
    ink = images.sum(axis=(1, 2, 3))
    return np.stack([images[:, 0].sum(axis=2) @ places / ink, images[:, 0].sum(axis=1) @ places / ink])


def spot(row: float, column: float) -> NDArray[np.float32]:
    """400 images of a soft spot, whose middle can be told to a part of a pixel."""
    rows, columns = np.mgrid[:28, :28]
    image = np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / 6)
    return np.repeat(image[None, None].astype(np.float32), 400, axis=0)


def test_a_shift_moves_no_farther_than_it_says_and_nearly_as_far() -> None:
    moved = centres(only(shift=3)(spot(13.5, 13.5), np.random.default_rng(0))) - 13.5
    farthest = np.abs(moved).max(axis=1)
    assert (farthest < 3).all() and (farthest > 2.5).all()
    assert np.abs(moved.mean(axis=1)).max() < 0.3


def test_a_rotation_turns_about_the_middle_by_no_more_than_it_says() -> None:
    rows, columns = centres(only(rotation=30)(spot(13.5, 21.5), np.random.default_rng(0))) - 13.5
    assert np.hypot(rows, columns) == pytest.approx(8, abs=0.1)
    turned = np.abs(np.degrees(np.arctan2(rows, columns))).max()
    assert 27 < turned < 30.5


def test_a_scale_and_a_shear_move_what_is_off_the_middle() -> None:
    rows, columns = centres(only(scale=0.2)(spot(21.5, 13.5), np.random.default_rng(0))) - 13.5
    assert np.abs(columns).max() < 0.05
    assert rows.min() == pytest.approx(8 / 1.2, abs=0.1) and rows.max() == pytest.approx(8 / 0.8, abs=0.3)
    rows, columns = centres(only(shear=0.25)(spot(21.5, 13.5), np.random.default_rng(0))) - 13.5
    assert np.abs(rows - 8).max() < 0.05
    assert 1.8 < np.abs(columns).max() < 2.05


def test_a_bend_moves_parts_of_an_image_apart() -> None:
    both = np.maximum(spot(7, 7), spot(20, 20))
    varied = only(elastic=2)(both, np.random.default_rng(0))
    upper, lower = (centres(part) for part in (varied[:, :, :14, :14], varied[:, :, 14:, 14:]))
    between = (lower - upper).std(axis=1)
    assert (between > 0.5).all()


def test_a_pen_makes_lines_wider_or_narrower_by_what_it_says() -> None:
    image = np.zeros((400, 1, 28, 28), np.float32)
    image[:, :, 12:16, 4:24] = 1  # 4 wide
    varied = only(pen_width=1)(image, np.random.default_rng(0))
    widths = varied[:, 0, :, 14].sum(axis=1)
    assert 3 <= widths.min() < 3.1 and 4.9 < widths.max() <= 5
    assert varied.min() >= 0 and varied.max() <= 1
    assert np.abs(centres(varied) - 13.5).max() < 1e-4


@pytest.mark.parametrize("name", MOST)
def test_a_choice_beyond_its_bounds_is_refused_by_its_name(name: str) -> None:
    assert only(**{name: MOST[name]})
    for value in (-0.1, MOST[name] * 1.01, float("nan"), float("inf"), True, "1"):
        with pytest.raises(ValueError, match=name):
            only(**{name: value})  # type: ignore[arg-type] # a wrong type is one of the cases


@pytest.mark.parametrize("name", MOST)
def test_at_its_most_each_choice_keeps_the_range(name: str) -> None:
    varied = only(**{name: MOST[name]})(digits(50), np.random.default_rng(0))
    assert varied.dtype == np.float32 and varied.min() >= 0 and varied.max() <= 1


def test_it_can_be_sent_to_another_process() -> None:
    choices = Augmentation(shift=2, pen_width=0.5)
    assert pickle.loads(pickle.dumps(choices)) == choices
    assert Chance(0, choices).can_be_sent


def test_copies_of_one_image_differ_and_are_the_same_for_the_same_seed() -> None:
    image = synthetic_digits(1, 0).images[0]
    copies = Augmentation().copies(image, 6, seed=4)
    assert copies.shape == (6, 1, 28, 28) and copies.dtype == np.float32 and copies.max() <= 1
    assert len(np.unique(copies.reshape(6, -1), axis=0)) == 6
    assert np.array_equal(copies, Augmentation().copies(image.astype(np.float32) / 255, 6, seed=4))
    assert not np.array_equal(copies, Augmentation().copies(image, 6, seed=5))
