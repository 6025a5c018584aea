"""The terms of every neuron's value: the network's own, adding up to the engine's number."""

import contextlib
import io
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine import reference
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout
from cnngui.engine.description.neuron import INPUT, Neuron, grid_shape
from cnngui.engine.description.presets import PRESETS, preset
from cnngui.engine.description.sliding import as_sides
from cnngui.engine.lessons.explainers import explain
from cnngui.engine.lessons.explanation import (
    ConvolutionExplanation,
    DenseExplanation,
    DropoutExplanation,
    Explanation,
    OutputExplanation,
    PixelExplanation,
    PoolingExplanation,
    Values,
)
from cnngui.engine.lessons.explanation_code import as_python
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import (
    architectures,
    convolutions,
    hidden_activations,
    image_for,
    parameters_for,
    poolings,
    seeds,
)

EPSILON = float(np.finfo(np.float32).eps)


class Case:
    """A network that has seen an image, and one of its neurons."""

    def __init__(self, architecture: Architecture, seed: int) -> None:
        self.architecture = architecture
        self.parameters = parameters_for(architecture, seed)
        self.image = image_for(architecture, seed)
        self.activations = LiveForward(architecture).run(self.parameters, self.image)

    def explain(self, neuron: Neuron) -> Explanation:
        return explain(self.architecture, self.parameters, self.activations, neuron)

    def value(self, neuron: Neuron) -> float:
        values = self.image if neuron.layer == INPUT else self.activations[neuron.layer].output
        return float(values.reshape(grid_shape(self.architecture, neuron.layer))[place(neuron)])

    def inputs(self, name: str) -> np.ndarray:
        index = self.architecture.index(name)
        return self.activations[self.architecture.names[index - 1]].output if index else self.image


def place(neuron: Neuron) -> tuple[int, int, int]:
    return neuron.map, neuron.row, neuron.column


def draw_neuron(data: st.DataObject, architecture: Architecture, layer: str) -> Neuron:
    return Neuron(layer, *(data.draw(st.integers(0, n - 1)) for n in grid_shape(architecture, layer)))


def rounding(*terms: Values | float) -> float:
    """How far a float32 sum of terms may be from the exact one."""
    values = np.concatenate([np.ravel(np.abs(term)) for term in terms])
    return EPSILON * (values.size + 2) * float(values.sum()) + 1e-30


def activated(terms: ConvolutionExplanation | DenseExplanation, z: float) -> float:
    return float(reference.activate(terms.activation, np.array([z]), terms.slope)[0])


def assert_agrees(terms: Explanation, value: float) -> None:
    """Assert that the explanation states the engine's number, and that its terms give it."""
    assert terms.output == value
    match terms:
        case ConvolutionExplanation() | DenseExplanation():
            allowed = rounding(terms.products, terms.bias)
            z = math.fsum(terms.products.ravel()) + terms.bias
            assert terms.preactivation == pytest.approx(z, abs=allowed)
            # No activation function is steeper than 1.
            assert value == pytest.approx(activated(terms, z), rel=1e-6, abs=allowed + EPSILON)
        case OutputExplanation():
            assert terms.exponentials.sum() == pytest.approx(terms.total)
            exponential = math.exp(float(terms.logits[terms.neuron.map]) - terms.largest)
            assert value == pytest.approx(exponential / terms.total, rel=1e-5, abs=1e-9)
            z = math.fsum(terms.unit.products) + terms.unit.bias
            assert terms.unit.preactivation == pytest.approx(
                z, abs=rounding(terms.unit.products, terms.unit.bias)
            )
            assert terms.unit.preactivation == terms.logits[terms.neuron.map]
        case PoolingExplanation(kind="max"):
            assert value == terms.values[terms.winner] == terms.values.max()
        case PoolingExplanation(kind="average"):
            assert value == pytest.approx(terms.total / terms.count, abs=rounding(terms.values))
        case PoolingExplanation(kind="l2"):
            assert value == pytest.approx(math.sqrt(math.fsum(terms.terms.ravel())), rel=1e-5, abs=1e-30)


def run(code: str) -> float:
    names: dict[str, Any] = {}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(code, names)
    output = float(names["output"])
    assert float(printed.getvalue()) == pytest.approx(output, nan_ok=True)
    return output


def assert_code_reproduces(terms: Explanation, value: float) -> None:
    unit = terms.unit if isinstance(terms, OutputExplanation) else terms
    allowed = EPSILON
    if isinstance(unit, ConvolutionExplanation | DenseExplanation):
        allowed += rounding(unit.products, unit.bias)
    assert run(as_python(terms)) == pytest.approx(value, rel=1e-5, abs=allowed)


# Every kind of layer ------------------------------------------------------------------------------------


@given(architectures(), seeds, st.data())
def test_every_neuron_of_any_network_is_explained_by_terms_that_give_its_value(
    architecture: Architecture, seed: int, data: st.DataObject
) -> None:
    case = Case(architecture, seed)
    for layer in (INPUT, *architecture.names):
        neuron = draw_neuron(data, architecture, layer)
        terms = case.explain(neuron)
        assert terms.neuron == neuron
        assert_agrees(terms, case.value(neuron))


@given(architectures(), seeds, st.data())
def test_the_code_computes_the_same_number(
    architecture: Architecture, seed: int, data: st.DataObject
) -> None:
    case = Case(architecture, seed)
    for layer in (INPUT, *architecture.names):
        neuron = draw_neuron(data, architecture, layer)
        assert_code_reproduces(case.explain(neuron), case.value(neuron))


sizes = st.integers(1, 9)


@given(st.data(), sizes, sizes, st.integers(1, 3), seeds)
def test_a_convolution_of_any_stride_padding_and_activation_adds_up(
    data: st.DataObject, height: int, width: int, channels: int, seed: int
) -> None:
    layer = data.draw(convolutions(height, width))
    case = Case(Architecture((channels, height, width), (layer, Dense(2, "softmax"))), seed)
    neuron = draw_neuron(data, case.architecture, "conv1")
    terms = case.explain(neuron)
    assert isinstance(terms, ConvolutionExplanation)
    assert_agrees(terms, case.value(neuron))
    assert_code_reproduces(terms, case.value(neuron))
    weights, biases = case.parameters["conv1.weight"], case.parameters["conv1.bias"]
    own = (neuron.map,) if layer.shared else place(neuron)
    np.testing.assert_array_equal(terms.kernel, weights[own])
    assert terms.bias == biases[own]
    np.testing.assert_allclose(terms.channel_sums, terms.products.sum(axis=(1, 2)))
    for (channel, row, column), seen in np.ndenumerate(terms.patch):
        y, x = terms.corner[0] + row, terms.corner[1] + column
        inside = 0 <= y < height and 0 <= x < width
        assert terms.is_padding[row, column] == (not inside)
        assert seen == (case.image[channel, y, x] if inside else 0)


@given(st.data(), sizes, sizes, seeds)
def test_pooling_of_any_kind_shows_its_window_and_the_first_of_the_largest(
    data: st.DataObject, height: int, width: int, seed: int
) -> None:
    layer = data.draw(poolings(height, width))
    case = Case(Architecture((2, height, width), (layer, Dense(2, "softmax"))), seed)
    case.image = (np.round(4 * case.image) / 4).astype(np.float32)  # so that there are ties
    case.activations = LiveForward(case.architecture).run(case.parameters, case.image)
    neuron = draw_neuron(data, case.architecture, "pool1")
    terms = case.explain(neuron)
    assert isinstance(terms, PoolingExplanation)
    assert_agrees(terms, case.value(neuron))
    (down, right), (above, _, before, _) = layer.effective_stride, as_sides(layer.padding)
    first, start = neuron.row * down - above, neuron.column * right - before
    axes = zip((first, start), layer.window, strict=True)
    rows, columns = (slice(max(low, 0), low + size) for low, size in axes)
    seen = case.image[neuron.map, rows, columns]
    assert terms.corner == (rows.start, columns.start)
    np.testing.assert_array_equal(terms.values, seen)
    firsts = [place for place, value in np.ndenumerate(seen) if value == seen.max()]
    assert terms.winner == firsts[0]


@given(st.data(), hidden_activations, st.integers(1, 12), seeds)
def test_a_dense_unit_names_the_neuron_of_every_term_and_sums_the_rest(
    data: st.DataObject, activation: ActivationName, count: int, seed: int
) -> None:
    shape = data.draw(st.tuples(st.integers(1, 3), sizes, sizes))
    case = Case(Architecture(shape, (Dense(4, activation), Dense(2, "softmax"))), seed)
    neuron = draw_neuron(data, case.architecture, "dense1")
    terms = case.explain(neuron)
    assert isinstance(terms, DenseExplanation)
    assert_agrees(terms, case.value(neuron))
    chosen = terms.largest(count)
    magnitudes = np.abs(terms.products)
    expected = sorted(range(magnitudes.size), key=lambda index: (-magnitudes[index], index))[:count]
    assert chosen.tolist() == expected
    assert terms.products[chosen].sum() + terms.rest(chosen) == pytest.approx(terms.total)
    for index in chosen.tolist():
        assert terms.values[index] == case.value(terms.input_neuron(index))


# Single facts -------------------------------------------------------------------------------------------


def shown_nine() -> Case:
    return Case(preset("lenet5"), 9)


def test_a_corner_of_the_map_sees_zeros_where_the_padding_is() -> None:
    terms = shown_nine().explain(Neuron("conv1", 2, 0, 0))
    assert isinstance(terms, ConvolutionExplanation)
    assert terms.corner == (-2, -2)
    assert terms.is_padding.sum() == 25 - 9
    assert not terms.patch[:, terms.is_padding].any()


def test_a_dense_unit_after_maps_tells_channel_row_and_column() -> None:
    terms = Case(preset("book"), 1).explain(Neuron("dense1", 3))
    assert isinstance(terms, DenseExplanation)
    assert terms.input_neuron(2 * 16 + 3 * 4 + 1) == Neuron("pool2", 2, 3, 1)


def test_a_dense_unit_after_units_tells_the_unit() -> None:
    terms = Case(preset("book"), 1).explain(Neuron("dense2", 3))
    assert isinstance(terms, OutputExplanation)
    assert terms.unit.input_neuron(17) == Neuron("dense1", 17)


def test_dropout_passes_on_the_value_before() -> None:
    layers = (Convolution(2, (3, 3)), Dropout(0.25), Dense(3, "softmax"))
    case = Case(Architecture((1, 6, 6), layers), 2)
    terms = case.explain(Neuron("dropout1", 1, 2, 3))
    assert isinstance(terms, DropoutExplanation)
    assert (terms.source, terms.rate) == ("conv1", 0.25)
    assert terms.output == case.value(Neuron("conv1", 1, 2, 3))


def test_a_pixel_is_its_value() -> None:
    case = shown_nine()
    terms = case.explain(Neuron(INPUT, 0, 4, 5))
    assert isinstance(terms, PixelExplanation)
    assert terms.output == case.image[0, 4, 5]


def test_equal_terms_come_in_the_order_of_the_layer() -> None:
    architecture = Architecture((1, 2, 2), (Dense(2, "softmax"),))
    parameters = Parameters({"dense1.weight": np.full((2, 4), -1.0), "dense1.bias": np.zeros(2)})
    activations = LiveForward(architecture).run(parameters, np.ones((1, 2, 2), np.float32))
    terms = explain(architecture, parameters, activations, Neuron("dense1", 0))
    assert isinstance(terms, OutputExplanation)
    assert list(terms.unit.largest(3)) == [0, 1, 2]


def test_an_explanation_keeps_its_values_when_the_next_image_comes() -> None:
    architecture, live = preset("book"), LiveForward(preset("book"))
    parameters = parameters_for(architecture, 0)
    neurons = [Neuron("conv2", 7, 3, 5), Neuron("pool1", 1, 2, 3), Neuron("dense1", 4), Neuron("dense2", 5)]
    activations = live.run(parameters, image_for(architecture, 0))
    before = [explain(architecture, parameters, activations, neuron) for neuron in neurons]
    code = [as_python(terms) for terms in before]
    live.run(parameters, image_for(architecture, 1))
    assert [as_python(terms) for terms in before] == code


@pytest.mark.parametrize(
    "neuron",
    [Neuron("conv9", 0), Neuron("conv1", 20), Neuron("conv1", 0, 24), Neuron("dense2", 10), Neuron(INPUT, 1)],
)
def test_a_neuron_that_is_not_there_is_refused(neuron: Neuron) -> None:
    with pytest.raises(KeyError, match=neuron.layer):
        Case(preset("book"), 0).explain(neuron)


@pytest.mark.parametrize("weight", [3e38, math.inf, -math.inf, math.nan])
def test_weights_beyond_all_bounds_are_explained_without_a_warning(weight: float) -> None:
    architecture = preset("book")
    case = Case(architecture, 3)
    weights = case.parameters["conv1.weight"].copy()
    weights[0] = weight
    case.parameters = case.parameters.replace("conv1.weight", weights)
    case.activations = LiveForward(architecture).run(case.parameters, case.image)
    for name in architecture.names:
        terms = case.explain(Neuron(name, 0))
        assert terms.output == pytest.approx(case.value(Neuron(name, 0)), nan_ok=True)
        assert "output = " in as_python(terms)


@pytest.mark.parametrize("name", PRESETS)
def test_the_explained_outputs_are_the_probabilities_of_all_classes(name: str) -> None:
    case = Case(preset(name), 4)
    activations: Activations = case.activations
    last = case.architecture.names[-1]
    outputs = [case.explain(Neuron(last, index)).output for index in range(10)]
    assert outputs == activations.probabilities.tolist()
    assert sum(outputs) == pytest.approx(1)
