import math
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Layer, Pooling
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.presets import preset
from cnngui.engine.lessons.equivariance import Sampling, deviation, relative_change, samplings
from cnngui.engine.transform import Transform
from tests.engine.random_architectures import hidden_activations, parameters_for, seeds

SIZE = 14


def network(*layers: Layer, size: int = SIZE) -> Architecture:
    return Architecture((1, size, size), (*layers, Dense(10, "softmax")))


def shifted(image: np.ndarray, dx: int, dy: int) -> np.ndarray:
    moved = np.zeros_like(image)
    height, width = image.shape[1:]
    target = slice(max(dy, 0), height + min(dy, 0)), slice(max(dx, 0), width + min(dx, 0))
    source = slice(max(-dy, 0), height + min(-dy, 0)), slice(max(-dx, 0), width + min(-dx, 0))
    moved[:, *target] = image[:, *source]
    return moved


def maps_of(architecture: Architecture, seed: int, layer: str, image: np.ndarray) -> np.ndarray:
    return LiveForward(architecture).run(parameters_for(architecture, seed), image)[layer].output.copy()


def random_image(seed: int, size: int = SIZE) -> np.ndarray:
    """Ink everywhere, up to the border."""
    return np.random.default_rng(seed).random((1, size, size), np.float32)


@st.composite
def convolutions_of_stride_one(draw: st.DrawFn) -> Convolution:
    kernel = draw(st.tuples(st.integers(1, 4), st.integers(1, 4)))
    padding = draw(st.tuples(st.integers(0, kernel[0] - 1), st.integers(0, kernel[1] - 1)))
    return Convolution(draw(st.integers(1, 3)), kernel, (1, 1), padding, draw(hidden_activations))


shifts = st.integers(-4, 4)


@given(st.lists(convolutions_of_stride_one(), min_size=1, max_size=3), seeds, shifts, shifts)
def test_shared_convolutions_move_with_a_shifted_image_away_from_the_border(
    layers: list[Convolution], seed: int, dx: int, dy: int
) -> None:
    architecture = network(*layers)
    image = random_image(seed)
    for name in architecture.names[:-1]:
        before = maps_of(architecture, seed, name, image)
        after = maps_of(architecture, seed, name, shifted(image, dx, dy))
        found = deviation(architecture, name, before, after, Transform(dx, dy))
        assert math.isnan(found.inside) or found.inside < 1e-5 * max(1, np.abs(before).max())


@given(seeds, shifts, shifts, st.sampled_from(get_args(PoolingKind)))
def test_pooled_maps_move_with_shifts_by_whole_windows(
    seed: int, dx: int, dy: int, kind: PoolingKind
) -> None:
    architecture = network(Convolution(2, (3, 3)), Pooling(kind), Convolution(2, (2, 2)), size=16)
    image = random_image(seed, 16)
    before = maps_of(architecture, seed, "conv2", image)
    after = maps_of(architecture, seed, "conv2", shifted(image, 2 * dx, 2 * dy))
    inside = deviation(architecture, "conv2", before, after, Transform(2 * dx, 2 * dy)).inside
    assert math.isnan(inside) or inside < 1e-5


def test_neurons_with_kernels_of_their_own_do_not_move_along() -> None:
    architecture = network(Convolution(2, (3, 3), shared=False))
    image = random_image(1)
    before, after = (maps_of(architecture, 1, "conv1", each) for each in (image, shifted(image, 1, 0)))
    assert deviation(architecture, "conv1", before, after, Transform(1, 0)).inside > 0.1


def test_at_the_border_what_comes_in_and_goes_out_makes_a_difference() -> None:
    architecture = network(Convolution(2, (3, 3), padding=(1, 1)))
    image = random_image(1)
    before, after = (maps_of(architecture, 1, "conv1", each) for each in (image, shifted(image, 2, 0)))
    found = deviation(architecture, "conv1", before, after, Transform(2, 0))
    assert found.inside == pytest.approx(0, abs=1e-6)
    # The cells whose source is beyond the map had nothing to come from.
    assert found.border >= np.abs(after[:, :, :2]).max()


def test_where_the_border_is_follows_from_kernel_and_shift() -> None:
    architecture = network(Convolution(1, (3, 3)))
    before = np.zeros((1, 12, 12), np.float32)
    after = before.copy()
    after[0, :, 2] = 1
    assert deviation(architecture, "conv1", before, after, Transform(3, 0)).inside == 0
    assert deviation(architecture, "conv1", before, after, Transform(2, 0)).inside == 1


def test_a_shift_by_half_a_window_is_lost_in_pooling() -> None:
    architecture = network(Convolution(2, (3, 3)), Pooling())
    image = random_image(1)
    before, after = (maps_of(architecture, 1, "pool1", each) for each in (image, shifted(image, 1, 0)))
    assert deviation(architecture, "pool1", before, after, Transform(1, 0)).inside > 0.01


def test_maps_do_not_turn_with_a_turned_image() -> None:
    architecture = network(Convolution(2, (3, 3), activation="linear"))
    image = random_image(1)
    before = maps_of(architecture, 1, "conv1", image)
    after = maps_of(architecture, 1, "conv1", np.rot90(image, -1, (1, 2)).copy())
    clockwise = deviation(architecture, "conv1", before, after, Transform(angle=90))
    plain = np.abs(after - np.rot90(before, -1, (1, 2))).max()
    assert clockwise.inside == pytest.approx(plain, rel=1e-5)
    assert clockwise.inside > 0.1


def test_maps_of_a_kernel_that_looks_the_same_turned_do_turn_with_the_image() -> None:
    architecture = network(Convolution(1, (3, 3)))
    parameters = parameters_for(architecture, 1).replace("conv1.weight", np.full((1, 1, 3, 3), 0.2))
    forward, image = LiveForward(architecture), random_image(1)
    before = forward.run(parameters, image)["conv1"].output.copy()
    after = forward.run(parameters, np.rot90(image, -1, (1, 2)).copy())["conv1"].output
    assert deviation(architecture, "conv1", before, after, Transform(angle=90)).inside < 1e-5


def test_a_shift_that_leaves_no_cell_inside_has_no_difference_there() -> None:
    architecture = network(Convolution(1, (13, 13)))
    maps = np.ones((1, 2, 2), np.float32)
    assert math.isnan(deviation(architecture, "conv1", maps, maps, Transform(5, 0)).inside)


def test_neurons_of_a_later_layer_lie_as_far_apart_as_the_windows_before_it() -> None:
    rows, columns = samplings(preset("book"), "conv2")
    assert rows == columns == Sampling(first=0, stride=2, size=14)


def test_padding_lets_the_first_neurons_see_beyond_the_image() -> None:
    rows, columns = samplings(network(Convolution(1, (5, 3), padding=(2, 1))), "conv1")
    assert (rows.first, columns.first) == (-2, -1)


def test_the_relative_change_compares_with_what_was_there() -> None:
    before = np.array([3.0, 4.0], np.float32)
    assert relative_change(before, before) == 0
    assert relative_change(before, np.zeros(2, np.float32)) == 1
    assert relative_change(before, np.array([3.0, 9.0], np.float32)) == 1
    assert not math.isfinite(relative_change(np.zeros(2, np.float32), before))
