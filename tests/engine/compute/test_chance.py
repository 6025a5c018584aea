import numpy as np
import pytest

from cnngui.data.augmentation import Augmentation
from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.chance import Chance


def test_images_that_are_not_varied_stay_as_they_are() -> None:
    images = np.zeros((2, 1, 4, 4), np.uint8)
    assert Chance(0).vary(images, 3, 1) is images


@pytest.mark.parametrize("step, index", [(0, 0), (0, 1), (1, 0)])
def test_a_micro_batch_of_a_step_is_varied_in_one_way_and_every_other_in_another(
    step: int, index: int
) -> None:
    images = np.random.default_rng(0).integers(0, 256, (2, 1, 28, 28), dtype=np.uint8)
    first = Chance(5, Augmentation()).vary(images, step, index)
    np.testing.assert_array_equal(first, Chance(5, Augmentation()).vary(images, step, index))
    for seed, others in ((6, (step, index)), (5, (step + 1, index)), (5, (step, index + 1))):
        assert not np.array_equal(first, Chance(seed, Augmentation()).vary(images, *others))


def test_bytes_are_varied_as_shares_of_255() -> None:
    images = np.random.default_rng(0).integers(0, 256, (2, 1, 28, 28), dtype=np.uint8)
    as_floats = images.astype(np.float32) / np.float32(255)
    chance = Chance(0, Augmentation())
    np.testing.assert_array_equal(chance.vary(images, 0, 0), chance.vary(as_floats, 0, 0))


def test_dropout_draws_other_numbers_than_augmentation() -> None:
    drawn: list[float] = []

    def note(images: FloatArray, rng: np.random.Generator) -> FloatArray:
        drawn.append(rng.random())
        return images

    chance = Chance(0, note)
    chance.vary(np.zeros((1, 1, 2, 2), np.float32), 0, 0)
    assert chance.dropout(0, 0).random() not in drawn


def test_what_is_defined_in_a_function_cannot_be_sent() -> None:
    assert Chance(0).can_be_sent
    assert Chance(0, Augmentation()).can_be_sent
    assert not Chance(0, lambda images, rng: images).can_be_sent
