"""Fooling: what is called fooled is fooled, by the smallest step, as the definition of the gradient says."""

import numpy as np
import pytest
from hypothesis import assume, given, settings

from cnngui.engine import reference
from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.reasons.fooling import FINENESS, Fooling, accuracy_over
from cnngui.engine.reasons.target import Target
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import architectures, image_for, parameters_for, seeds
from tests.engine.reasons.definitions import way_back


def answer_of(architecture: Architecture, parameters: Parameters, image: np.ndarray) -> int:
    return int(Network(architecture).predict(parameters, image[None], 1).argmax())


def slopes_of_loss(
    architecture: Architecture, parameters: Parameters, image: np.ndarray, label: int
) -> np.ndarray:
    """Σ (p − y) · ∂logit/∂x, class by class."""
    last = architecture.names[-1]
    shares = reference.forward(architecture, parameters, image)[last][1]
    shares[label] -= 1
    gradients = [
        way_back(architecture, parameters, Target(last, number), image).gradients["input"]
        for number in range(architecture.class_count)
    ]
    return np.tensordot(shares, np.stack(gradients), axes=1)


@settings(max_examples=25)
@given(architectures(), seeds)
def test_the_signs_are_those_of_the_gradient_of_the_loss(architecture: Architecture, seed: int) -> None:
    assume(architecture.class_count > 1)
    parameters, image = parameters_for(architecture, seed), image_for(architecture, seed)
    found = Fooling(architecture, parameters, 1).signs(image[None], np.array([0]))[0]
    slopes = slopes_of_loss(architecture, parameters, image, 0)
    clear = np.abs(slopes) > 1e-4 * np.abs(slopes).max(initial=0)
    np.testing.assert_array_equal(found[clear], np.sign(slopes[clear]))


@pytest.fixture
def sure() -> tuple[Architecture, Parameters, np.ndarray, int]:
    """A network, an image, and what it takes it for."""
    layers = Convolution(4, (3, 3)), Pooling(), Dense(8, "relu"), Dense(3, "softmax")
    architecture = Architecture((1, 10, 10), layers)
    parameters, image = parameters_for(architecture, 7), image_for(architecture, 7)
    return architecture, parameters, image, answer_of(architecture, parameters, image)


@pytest.mark.parametrize("steps", [1, 5])
def test_the_smallest_step_that_flips_flips_and_a_smaller_one_does_not(
    sure: tuple[Architecture, Parameters, np.ndarray, int], steps: int
) -> None:
    architecture, parameters, image, label = sure
    fooling = Fooling(architecture, parameters)
    found = fooling.smallest(image, label, steps)
    assert found is not None
    assert answer_of(architecture, parameters, found.image) == found.answer != label
    assert 0 <= found.image.min() <= found.image.max() <= 1
    assert found.pixels == np.count_nonzero(found.image != image)
    assert found.epsilon == pytest.approx(np.abs(found.image - image).max())
    epsilons = np.linspace(0, found.epsilon - 2 * FINENESS, fooling.count, dtype=np.float32)
    images, labels = np.repeat(image[None], fooling.count, 0), np.full(fooling.count, label)
    assert (fooling.answers(fooling.moved(images, labels, epsilons, steps)) == label).all()


def test_a_step_of_fgsm_is_the_sign_times_epsilon_within_the_paper(
    sure: tuple[Architecture, Parameters, np.ndarray, int],
) -> None:
    architecture, parameters, image, label = sure
    fooling = Fooling(architecture, parameters, 2)
    images, labels = np.stack([image, image]), np.array([label, label])
    moved = fooling.moved(images, labels, np.array([0.1, 0.3], np.float32))
    for found, epsilon in zip(moved, (0.1, 0.3), strict=True):
        slopes = slopes_of_loss(architecture, parameters, image, label)
        np.testing.assert_allclose(found, np.clip(image + epsilon * np.sign(slopes), 0, 1), atol=1e-6)


def test_few_pixels_become_blank_or_full(sure: tuple[Architecture, Parameters, np.ndarray, int]) -> None:
    architecture, parameters, image, label = sure
    found = Fooling(architecture, parameters).few_pixels(image, label)
    assert found is not None
    assert answer_of(architecture, parameters, found.image) == found.answer != label
    changed = found.image[found.image != image]
    assert set(changed.tolist()) <= {0, 1}
    assert changed.size == found.pixels < image.size / 2
    assert Fooling(architecture, parameters).few_pixels(image, label, most=0) is None


def test_on_the_way_there_each_image_has_one_pixel_more_and_the_last_alone_another_answer(
    sure: tuple[Architecture, Parameters, np.ndarray, int],
) -> None:
    architecture, parameters, image, label = sure
    fooling = Fooling(architecture, parameters)
    way = list(fooling.pixel_by_pixel(image, label))
    assert len(way) > 1
    assert [each.pixels for each in way] == list(range(1, len(way) + 1))
    answers = [answer_of(architecture, parameters, each.image) for each in way]
    assert answers == [each.answer for each in way]
    assert [answer == label for answer in answers] == [True] * (len(way) - 1) + [False]
    last = fooling.few_pixels(image, label)
    assert last is not None
    np.testing.assert_array_equal(last.image, way[-1].image)


@pytest.mark.parametrize("steps", [1, 4])
def test_any_number_of_epsilons_can_be_gone_through(
    sure: tuple[Architecture, Parameters, np.ndarray, int], steps: int
) -> None:
    architecture, parameters, image, label = sure
    epsilons = np.linspace(0, 0.4, 11, dtype=np.float32)
    found = Fooling(architecture, parameters, 4).along(image, label, epsilons, steps)
    images, labels = np.repeat(image[None], 11, 0), np.full(11, label)
    expected = Fooling(architecture, parameters, 11).moved(images, labels, epsilons, steps)
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_a_search_can_be_interrupted(sure: tuple[Architecture, Parameters, np.ndarray, int]) -> None:
    architecture, parameters, image, label = sure
    batches = iter(range(3))

    def interrupt() -> None:
        if next(batches, None) is None:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        Fooling(architecture, parameters, interrupt=interrupt).smallest(image, label, 10)
    assert next(batches, None) is None


def test_one_class_cannot_be_fooled() -> None:
    architecture = Architecture((1, 3, 3), (Dense(1, "softmax"),))
    fooling = Fooling(architecture, parameters_for(architecture, 1))
    image = image_for(architecture, 1)
    assert fooling.smallest(image, 0) is None
    assert fooling.few_pixels(image, 0) is None


def test_accuracy_over_epsilon_is_that_of_each_image_moved(
    sure: tuple[Architecture, Parameters, np.ndarray, int],
) -> None:
    architecture, parameters, *_ = sure
    rng, epsilons = np.random.default_rng(1), (0.0, 0.02, 0.2)
    images = rng.integers(0, 256, (70, 1, 10, 10), dtype=np.uint8)
    floats = images.astype(np.float32) / np.float32(255)
    labels = Network(architecture).predict(parameters, floats, 1).argmax(axis=1)
    calls: list[None] = []
    found = accuracy_over(
        architecture, parameters, images, labels, epsilons=epsilons, interrupt=lambda: calls.append(None)
    )
    fooling = Fooling(architecture, parameters, 70)
    moved = [fooling.moved(floats, labels, np.full(70, epsilon, np.float32)) for epsilon in epsilons]
    assert found == [float((fooling.answers(each) == labels).mean()) for each in moved]
    assert found[0] == 1 > found[1] > found[2]
    assert len(calls) == 2
