"""Where a neuron stands and what it sees, checked against the engine: what it sees moves it, nothing else."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.neuron import (
    INPUT,
    Cells,
    Neuron,
    Region,
    grid_shape,
    region_seen_on,
    seen_on,
    touched_by_weight,
)
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters

BOOK = preset("book")
DEEP = Architecture(
    (2, 12, 11),
    (
        Convolution(3, (3, 2), (2, 1), (1, 1), "tanh"),
        Dropout(0.5),
        Pooling("average", (2, 3), (1, 2)),
        Convolution(2, (2, 2), (1, 1), (0, 1), "linear"),
        Dense(5, "tanh"),
        Dropout(0.5),
        Dense(4, "softmax"),
    ),
)


def seen(architecture: Architecture, neuron: Neuron, layer: str) -> Cells:
    """What a neuron sees of a layer that does not come after its own."""
    cells = seen_on(architecture, neuron, layer)
    assert cells is not None
    return cells


@st.composite
def neurons(draw: st.DrawFn, architecture: Architecture) -> Neuron:
    layer = draw(st.sampled_from([INPUT, *architecture.names]))
    return Neuron(layer, *(draw(st.integers(0, size - 1)) for size in grid_shape(architecture, layer)))


def test_a_neuron_of_the_second_convolution_sees_16_by_16_pixels() -> None:
    neuron = Neuron("conv2", 7, 2, 3)
    assert seen(BOOK, neuron, "conv2").region == Region(2, 3, 1, 1)
    assert seen(BOOK, neuron, "pool1").region == Region(2, 3, 5, 5)
    assert seen(BOOK, neuron, "conv1").region == Region(4, 6, 10, 10)
    assert seen(BOOK, neuron, INPUT).region == Region(4, 6, 14, 14)


def test_pooling_sees_its_own_map_and_convolution_all_of_them() -> None:
    assert seen(BOOK, Neuron("pool1", 4, 0, 0), "conv1").maps == (4,)
    assert seen(BOOK, Neuron("conv2", 4, 0, 0), "pool1").maps is None
    assert seen(BOOK, Neuron("pool2", 4, 0, 0), "pool1").maps is None


def test_a_dense_unit_sees_all_before_it() -> None:
    assert seen(BOOK, Neuron("dense2", 9), "dense1").region == Region(0, 0, 1, 1)
    assert seen(BOOK, Neuron("dense2", 9), "dense1").maps is None
    assert seen(BOOK, Neuron("dense1", 3), "pool2").region == Region(0, 0, 4, 4)
    assert seen(BOOK, Neuron("dense2", 9), INPUT).region == Region(0, 0, 28, 28)


def test_a_neuron_sees_nothing_of_the_layers_after_it() -> None:
    assert seen_on(BOOK, Neuron("conv1", 0, 0, 0), "pool1") is None
    assert seen_on(BOOK, Neuron(INPUT, 0, 3, 3), "conv1") is None


@given(neurons(DEEP), st.integers(0, 1000))
def test_pixels_outside_do_not_move_a_neuron_and_the_corners_of_the_field_can(
    neuron: Neuron, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    parameters, image = Parameters.initialize(DEEP, rng), rng.random((2, 12, 11), np.float32)
    before = value_of(neuron, parameters, image)
    region = seen(DEEP, neuron, INPUT).region
    outside = np.ones((12, 11), bool)
    outside[region.top : region.top + region.height, region.left : region.left + region.width] = False
    changed = image.copy()
    changed[:, outside] += 1
    assert value_of(neuron, parameters, changed) == before
    corner = image.copy()
    corner[:, region.top, region.left] += 1
    if neuron.layer != INPUT:
        assert value_of(neuron, parameters, corner) != before or not touches_corner(neuron)


def touches_corner(neuron: Neuron) -> bool:
    """Strides may leave gaps; a unit's weights may cancel, which random ones do not."""
    return neuron.layer in ("conv1", "dense1")


def value_of(neuron: Neuron, parameters: Parameters, image: np.ndarray) -> float:
    activations = LiveForward(DEEP).run(parameters, image)
    maps = image if neuron.layer == INPUT else activations[neuron.layer].output
    return float(maps.reshape(grid_shape(DEEP, neuron.layer))[neuron.map, neuron.row, neuron.column])


def test_walking_stays_on_the_map() -> None:
    corner = Neuron("conv1", 2, 0, 23)
    assert corner.moved(BOOK, 1, -1) == corner
    assert corner.moved(BOOK, -1, 1) == Neuron("conv1", 2, 1, 22)


def test_walking_over_units_goes_to_the_next_unit() -> None:
    assert Neuron("dense1", 98).moved(BOOK, 1, 0) == Neuron("dense1", 99)
    assert Neuron("dense1", 99).moved(BOOK, 0, 1) == Neuron("dense1", 99)


@pytest.mark.parametrize(
    "neuron",
    [
        Neuron("conv3", 0),
        Neuron("conv1", 20),
        Neuron("conv1", 0, 24, 0),
        Neuron("dense1", 0, 1),
        Neuron("", 0),
    ],
)
def test_a_neuron_that_is_not_there_is_known_to_be_missing(neuron: Neuron) -> None:
    assert not neuron.is_in(BOOK)


def test_the_middle_weight_touches_all_but_the_border() -> None:
    assert touched_by_weight(BOOK, "conv1", 2, 2) == Cells(Region(2, 2, 24, 24))
    assert touched_by_weight(BOOK, "dense1", 2, 1) == Cells(Region(2, 1, 1, 1))


@given(st.data())
def test_a_weight_touches_the_inputs_that_move_the_map_through_it(data: st.DataObject) -> None:
    kernel = data.draw(st.tuples(st.integers(1, 4), st.integers(1, 4)))
    padding = data.draw(st.tuples(*(st.integers(0, size - 1) for size in kernel)))
    stride = data.draw(st.tuples(st.integers(1, 3), st.integers(1, 3)))
    layer = Convolution(1, kernel, stride, padding, "linear")
    architecture = Architecture((1, 7, 6), (layer, Dense(2, "softmax")))
    row, column = (data.draw(st.integers(0, size - 1)) for size in kernel)
    weights = np.zeros((1, 1, *kernel), np.float32)
    weights[0, 0, row, column] = 1
    parameters = Parameters.initialize(architecture, np.random.default_rng(0)).replace(
        "conv1.weight", weights
    )
    forward, touched = LiveForward(architecture), np.zeros((7, 6), bool)
    for place in np.ndindex(7, 6):
        image = np.zeros((1, 7, 6), np.float32)
        image[0][place] = 1
        touched[place] = forward.run(parameters, image)["conv1"].output.any()
    assert np.array_equal(cells(touched_by_weight(architecture, "conv1", row, column)), touched)


def cells(touched: Cells | None) -> np.ndarray:
    lit = np.zeros((7, 6), bool)
    if touched is not None:
        region, (down, right) = touched.region, touched.stride
        lit[
            region.top : region.top + region.height : down, region.left : region.left + region.width : right
        ] = True
    return lit


def test_the_pixels_behind_a_region_of_maps() -> None:
    assert region_seen_on(BOOK, "pool1", Region(0, 0, 8, 8)) == Region(0, 0, 20, 20)
    assert region_seen_on(BOOK, INPUT, Region(3, 4, 5, 6)) == Region(3, 4, 5, 6)
