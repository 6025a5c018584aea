"""The strongest ways to a neuron and on from it are those of the definitions, and add up."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine import reference
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.activations import make_activation
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.neuron import INPUT, Neuron, grid_shape
from cnngui.engine.description.presets import preset
from cnngui.engine.lessons.explainers import explain
from cnngui.engine.lessons.explanation import ConvolutionExplanation, OutputExplanation
from cnngui.engine.lessons.tracing import Tracer
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import architectures, image_for, parameters_for, seeds

ALL = 10**6


class Case:
    """A network that has seen an image."""

    def __init__(self, architecture: Architecture, seed: int) -> None:
        self.architecture, self.parameters = architecture, parameters_for(architecture, seed)
        self.image = image_for(architecture, seed)
        self.look()

    def look(self) -> None:
        self.activations = LiveForward(self.architecture).run(self.parameters, self.image).copy()
        self.tracer = Tracer(self.architecture, self.parameters, self.activations)

    def values(self, layer: str) -> np.ndarray:
        values = self.image if layer == INPUT else self.activations[layer].output
        return values.reshape(grid_shape(self.architecture, layer)).astype(np.float64)

    def slopes(self, neuron: Neuron) -> dict[str, np.ndarray]:
        """How the neuron's sum, or its value, grows with each value of each layer before it: the chain rule
        on the definitions."""
        slope: np.ndarray = np.zeros(grid_shape(self.architecture, neuron.layer))
        slope[neuron.map, neuron.row, neuron.column] = 1
        slopes = {}
        for index in range(self.architecture.index(neuron.layer), -1, -1):
            name, layer = self.architecture.names[index], self.architecture.layers[index]
            before = self.architecture.names[index - 1] if index else INPUT
            inputs = self.values(before)
            if name != neuron.layer and isinstance(layer, Convolution | Dense):
                outputs, of_outputs = self.values(name), slope
                function = make_activation(layer.activation, outputs.shape, np.float64, layer.slope)
                slope = np.empty_like(of_outputs)
                function.backward(outputs, of_outputs, slope)
            match layer:
                case Convolution():
                    weight = self.parameters[f"{name}.weight"].astype(np.float64)
                    _, slope = reference.convolution_gradients(inputs, layer, weight, slope)
                case Pooling():
                    slope = reference.pooling_gradient(inputs, layer, slope)
                case Dense():
                    weight = self.parameters[f"{name}.weight"].astype(np.float64)
                    slope = (slope.ravel() @ weight).reshape(inputs.shape)
                case Dropout():
                    pass
            slopes[before] = slope
        return slopes


def draw_neuron(data: st.DataObject, architecture: Architecture) -> Neuron:
    layer = data.draw(st.sampled_from((INPUT, *architecture.names)))
    return Neuron(layer, *(data.draw(st.integers(0, n - 1)) for n in grid_shape(architecture, layer)))


def close(value: float) -> object:
    return pytest.approx(value, rel=1e-4, abs=1e-5)


@given(architectures(), seeds, st.data())
def test_all_that_feeds_a_neuron_adds_up_to_activation_times_slope(
    architecture: Architecture, seed: int, data: st.DataObject
) -> None:
    case, neuron = Case(architecture, seed), draw_neuron(data, architecture)
    traces = case.tracer.back_from(neuron, ALL)
    slopes = {} if neuron.layer == INPUT else case.slopes(neuron)
    for index, name in enumerate(architecture.names):
        before = architecture.names[index - 1] if index else INPUT
        if before not in slopes:
            assert name not in traces
            continue
        shares = (slopes[before] * case.values(before)).sum(axis=(1, 2))
        for number, share in enumerate(shares.tolist()):
            found = [each.value for each in traces.get(name, ()) if each.source.map == number]
            assert sum(found) == close(share)


@given(architectures(), seeds, st.data())
def test_all_that_a_neuron_feeds_arrives_at_the_classes(
    architecture: Architecture, seed: int, data: st.DataObject
) -> None:
    case, neuron = Case(architecture, seed), draw_neuron(data, architecture)
    last = architecture.names[-1]
    traces = case.tracer.on_from(neuron, ALL)
    if neuron.layer == last:
        assert traces == {}
        return
    value = case.values(neuron.layer)[neuron.map, neuron.row, neuron.column]
    for number in range(architecture.shapes[-1][0]):
        slope = case.slopes(Neuron(last, number))[neuron.layer][neuron.map, neuron.row, neuron.column]
        found = [each.value for each in traces.get(last, ()) if each.target.map == number]
        assert sum(found) == close(value * slope)


def test_the_strongest_come_first_and_go_on_from_one_another() -> None:
    case, neuron = Case(preset("book"), 3), Neuron("pool1", 4, 5, 5)
    back, on = case.tracer.back_from(neuron, 7), case.tracer.on_from(neuron, 7)
    assert (list(back), list(on)) == (["pool1", "conv1"], ["conv2", "pool2", "dense1", "dense2"])
    traces = {**back, **on}
    for contributions in traces.values():
        sizes = [abs(each.value) for each in contributions]
        assert sizes == sorted(sizes, reverse=True)
        assert 0 < len(contributions) <= 7
    for before, after in pairwise(["conv1", "pool1", "conv2", "pool2", "dense1", "dense2"]):
        arriving = {each.target for each in traces[before]}
        leaving = {each.source for each in traces[after]}
        assert arriving <= leaving if before in back else leaving <= arriving


def test_what_feeds_a_neuron_directly_are_the_terms_of_its_explanation() -> None:
    case = Case(preset("book"), 5)
    neuron = Neuron("conv2", 7, 3, 5)
    terms = explain(case.architecture, case.parameters, case.activations, neuron)
    assert isinstance(terms, ConvolutionExplanation)
    found = {each.source.map: each.value for each in case.tracer.back_from(neuron, ALL)["conv2"]}
    every = [found.get(number, 0.0) for number in range(20)]
    assert every == pytest.approx(terms.channel_sums.tolist(), abs=1e-5)
    unit = Neuron("dense2", 5)
    output = explain(case.architecture, case.parameters, case.activations, unit)
    assert isinstance(output, OutputExplanation)
    strongest = case.tracer.back_from(unit, 6)["dense2"]
    assert [each.source.map for each in strongest] == output.unit.largest(6).tolist()
    assert {each.target for each in strongest} == {unit}


def test_a_neuron_that_does_not_win_its_window_feeds_nothing_further() -> None:
    architecture = Architecture((1, 2, 2), (Pooling(), Dense(2, "softmax")))
    case = Case(architecture, 0)
    case.image = np.array([[[0.2, 0.9], [0.1, 0.3]]], np.float32)
    case.look()
    assert case.tracer.on_from(Neuron(INPUT, 0, 0, 0), 5) == {}
    won = case.tracer.on_from(Neuron(INPUT, 0, 0, 1), 5)
    assert won["pool1"][0].value == pytest.approx(0.9)
    assert len(won["dense1"]) == 2


def test_a_unit_that_is_off_passes_nothing_on() -> None:
    architecture = Architecture((1, 1, 2), (Dense(2, "relu"), Dense(2, "softmax")))
    case = Case(architecture, 0)
    case.parameters = Parameters(
        {
            "dense1.weight": np.array([[1.0, 0.0], [-3.0, 0.0]]),
            "dense1.bias": np.zeros(2),
            "dense2.weight": np.ones((2, 2)),
            "dense2.bias": np.zeros(2),
        }
    )
    case.image = np.ones((1, 1, 2), np.float32)
    case.look()
    traces = case.tracer.on_from(Neuron(INPUT, 0, 0, 0), 5)
    assert [(each.target.map, each.value) for each in traces["dense1"]] == [(1, -3.0), (0, 1.0)]
    assert {each.source.map for each in traces["dense2"]} == {0}


@pytest.mark.parametrize("weight", [3e38, np.inf, np.nan])
def test_weights_beyond_all_bounds_are_traced_without_a_warning(weight: float) -> None:
    case = Case(preset("book"), 3)
    weights = case.parameters["conv1.weight"].copy()
    weights[0] = weight
    case.parameters = case.parameters.replace("conv1.weight", weights)
    case.look()
    for neuron in (Neuron("dense2", 3), Neuron("conv1", 0, 9, 9), Neuron(INPUT, 0, 9, 9)):
        every = {**case.tracer.back_from(neuron, 8), **case.tracer.on_from(neuron, 8)}
        assert all(np.isfinite(each.value) for found in every.values() for each in found)


@pytest.mark.parametrize("neuron", [Neuron("conv9", 0), Neuron("conv1", 20), Neuron(INPUT, 1)])
def test_a_neuron_that_is_not_there_is_refused(neuron: Neuron) -> None:
    tracer = Case(preset("book"), 0).tracer
    with pytest.raises(KeyError, match=neuron.layer):
        tracer.back_from(neuron, 3)
    with pytest.raises(KeyError, match=neuron.layer):
        tracer.on_from(neuron, 3)
