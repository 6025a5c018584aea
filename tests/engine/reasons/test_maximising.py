"""Images that are made up: the ascent climbs what it says it does, to the top where that is known."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.reasons.maximising import (
    SMOOTHNESS,
    STEPS,
    STRIDE,
    Grown,
    Maximising,
    Penalties,
    total_variation,
)
from cnngui.engine.reasons.target import Target
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import architectures, image_for, parameters_for, seeds
from tests.engine.reasons.definitions import targets, value_of

NETWORK = Architecture((1, 9, 9), (Convolution(3, (3, 3)), Pooling(), Dense(4, "relu"), Dense(3, "softmax")))
LEARNED = parameters_for(NETWORK, 7)
BOTH = Penalties(size=0.05, variation=0.02)


def variation_of(image: np.ndarray) -> float:
    """The smoothed total variation pixel by pixel."""
    total, (channels, height, width) = 0.0, image.shape
    for channel, row, column in np.ndindex(channels, height, width):
        here = image[channel, row, column]
        below = image[channel, row + 1, column] - here if row + 1 < height else 0
        beside = image[channel, row, column + 1] - here if column + 1 < width else 0
        total += np.sqrt(below**2 + beside**2 + SMOOTHNESS**2) - SMOOTHNESS
    return total


@settings(max_examples=40)
@given(st.data(), architectures(), seeds)
def test_the_slopes_are_those_of_the_value_less_the_penalties(
    data: st.DataObject, architecture: Architecture, seed: int
) -> None:
    target, parameters = data.draw(targets(architecture)), parameters_for(architecture, seed)
    image, direction = image_for(architecture, seed), np.random.default_rng(seed).normal(size=(2,))
    penalties = Penalties(size=abs(direction[0]), variation=abs(direction[1]))
    found, slopes = Maximising(architecture, parameters, target).look(image, penalties)
    exact = {name: array.astype(float) for name, array in parameters.items()}

    def objective(of: np.ndarray) -> float:
        value = value_of(architecture, exact, target, of)
        return value - penalties.size * float((of**2).sum()) - penalties.variation * variation_of(of)

    way = np.random.default_rng([seed, 2]).normal(size=image.shape)
    at = image.astype(float)
    expected = (objective(at + 1e-6 * way) - objective(at - 1e-6 * way)) / 2e-6
    assert (slopes * way).sum() == pytest.approx(expected, rel=1e-2, abs=1e-3)
    assert found.objective == pytest.approx(objective(at), rel=1e-4, abs=1e-4)
    assert found.value == pytest.approx(value_of(architecture, exact, target, at), rel=1e-4, abs=1e-4)


def test_an_even_image_has_no_total_variation_and_an_edge_as_much_as_it_is_long() -> None:
    image = np.zeros((1, 6, 8))
    assert total_variation(image)[0] == 0
    image[:, :, 4:] = 1
    assert total_variation(image)[0] == pytest.approx(6, abs=6 * SMOOTHNESS)


@given(seeds)
@settings(max_examples=10)
def test_without_penalties_a_linear_network_gets_ink_exactly_where_its_weights_are_positive(
    seed: int,
) -> None:
    architecture = Architecture((2, 5, 6), (Dense(3, "softmax"),))
    parameters = parameters_for(architecture, seed)
    *_, grown = Maximising(architecture, parameters, Target("dense1", 1)).grow(seed, Penalties())
    weights = parameters["dense1.weight"][1].reshape(2, 5, 6)
    np.testing.assert_array_equal(grown.image, (weights > 0).astype(np.float32))
    ink = float(weights[weights > 0].sum()) + float(parameters["dense1.bias"][1])
    assert grown.value == grown.objective == pytest.approx(ink, rel=1e-5)


def test_a_penalty_on_the_size_leaves_each_pixel_what_it_can_pay_for() -> None:
    architecture = Architecture((1, 5, 6), (Dense(3, "softmax"),))
    parameters, size = parameters_for(architecture, 3), 0.2
    *_, grown = Maximising(architecture, parameters, Target("dense1", 0)).grow(1, Penalties(size=size))
    weights = parameters["dense1.weight"][0].reshape(1, 5, 6)
    np.testing.assert_allclose(grown.image, np.clip(weights / (2 * size), 0, 1), atol=1e-3)


@settings(max_examples=20)
@given(st.data(), architectures(), seeds)
def test_the_last_image_is_never_worse_than_any_on_the_way(
    data: st.DataObject, architecture: Architecture, seed: int
) -> None:
    target, parameters = data.draw(targets(architecture)), parameters_for(architecture, seed)
    frames = list(Maximising(architecture, parameters, target).grow(seed, BOTH, steps=12))
    assert frames[-1].objective == max(frame.objective for frame in frames)
    for frame in frames:
        assert 0 <= frame.image.min() <= frame.image.max() <= 1
        value = value_of(architecture, parameters, target, frame.image)
        assert frame.value == pytest.approx(value, rel=1e-3, abs=1e-3)


def test_the_film_has_a_frame_for_some_steps_from_the_start_on() -> None:
    maximising = Maximising(NETWORK, LEARNED, Target("conv1", 2))
    frames = list(maximising.grow(5, BOTH))
    assert [frame.step for frame in frames[:-1]] == list(range(0, STEPS, STRIDE))
    np.testing.assert_array_equal(frames[0].image, maximising.start(5))
    assert all(one.image is not other.image for one, other in pairwise(frames))
    assert frames[-1].objective > frames[0].objective + 1


def test_the_same_seed_gives_the_same_image_bit_for_bit_and_another_another() -> None:
    grown = [_last(Maximising(NETWORK, LEARNED, Target("dense2", 1)), seed) for seed in (4, 4, 5)]
    np.testing.assert_array_equal(grown[0].image, grown[1].image)
    assert grown[0].value == grown[1].value
    assert not np.array_equal(grown[0].image, grown[2].image)


def test_a_dearer_size_leaves_less_ink_and_dearer_variation_fewer_edges() -> None:
    maximising = Maximising(NETWORK, LEARNED, Target("dense2", 1))
    steepness = maximising.steepness(maximising.start(4))
    free, small, even = (
        _last(maximising, 4, penalties)
        for penalties in (
            Penalties(),
            Penalties(size=2 * steepness),
            Penalties(variation=steepness),
        )
    )
    assert (small.image**2).sum() < 0.5 * (free.image**2).sum()
    assert total_variation(even.image)[0] < 0.5 * total_variation(free.image)[0]
    assert free.value > max(small.value, even.value)


def test_steepness_is_the_mean_slope_of_what_matters() -> None:
    maximising = Maximising(NETWORK, LEARNED, Target("conv1", 1, (0, 0)))
    kernel = LEARNED["conv1.weight"][1]
    assert maximising.steepness(maximising.start(1)) == pytest.approx(np.abs(kernel).mean(), rel=1e-5)
    nothing = Parameters({name: array * 0 for name, array in LEARNED.items()})
    nowhere = Maximising(NETWORK, nothing, Target("conv1", 1))
    assert nowhere.steepness(nowhere.start(1)) == 0
    np.testing.assert_array_equal(_last(nowhere, 1, Penalties()).image, nowhere.start(1))


def _last(maximising: Maximising, seed: int, penalties: Penalties = BOTH) -> Grown:
    *_, last = maximising.grow(seed, penalties)
    return last
