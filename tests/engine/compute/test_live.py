import math
import sys
import tracemalloc
from collections.abc import Callable
from types import FrameType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine import reference
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.presets import PRESETS, preset
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import HIDDEN, architectures, image_for, parameters_for, seeds


def assert_same_activations(activations: Activations, others: Activations) -> None:
    assert list(activations) == list(others)
    for name, layer in activations.items():
        other = others[name]
        np.testing.assert_array_equal(layer.output, other.output, err_msg=name)
        if layer.preactivation is not None:
            assert other.preactivation is not None
            np.testing.assert_array_equal(layer.preactivation, other.preactivation, err_msg=name)


def assert_as_plain_loops(
    architecture: Architecture, activations: Activations, parameters: Parameters
) -> None:
    expected = reference.forward(architecture, parameters, activations.image)
    assert list(activations) == list(expected)
    for name, (sums, output) in expected.items():
        layer = activations[name]
        np.testing.assert_allclose(layer.output, output, rtol=1e-4, atol=1e-5, err_msg=name)
        assert (layer.preactivation is None) == (sums is None)
        if sums is not None and layer.preactivation is not None:
            np.testing.assert_allclose(layer.preactivation, sums, rtol=1e-4, atol=1e-5, err_msg=name)


@given(architectures(), seeds)
def test_every_layer_of_any_network_computes_what_its_definition_says(
    architecture: Architecture, seed: int
) -> None:
    parameters, image = parameters_for(architecture, seed), image_for(architecture, seed)
    activations = LiveForward(architecture).run(parameters, image)
    np.testing.assert_array_equal(activations.image, image)
    for name, shape in zip(architecture.names, architecture.shapes, strict=True):
        assert activations[name].output.shape == shape
        assert activations[name].output.dtype == np.float32
    assert_as_plain_loops(architecture, activations, parameters)


@pytest.mark.parametrize("name", PRESETS)
def test_the_presets_compute_what_their_definition_says(name: str) -> None:
    architecture = preset(name)
    parameters, image = parameters_for(architecture, 3), image_for(architecture, 3)
    assert_as_plain_loops(architecture, LiveForward(architecture).run(parameters, image), parameters)


@given(architectures(), seeds, st.data())
def test_computing_from_a_changed_layer_on_gives_the_same_as_computing_all(
    architecture: Architecture, seed: int, data: st.DataObject
) -> None:
    parameters, image = parameters_for(architecture, seed), image_for(architecture, seed)
    live = LiveForward(architecture)
    live.run(parameters, image)
    array_name = data.draw(st.sampled_from(list(parameters)))
    edited = parameters.replace(array_name, parameters[array_name] * 2 + 1)
    activations = live.run(edited, image, start=array_name.split(".")[0])
    assert_same_activations(activations, LiveForward(architecture).run(edited, image))


@given(architectures(), seeds, st.data())
def test_a_start_layer_never_hides_another_change_before_it(
    architecture: Architecture, seed: int, data: st.DataObject
) -> None:
    live = LiveForward(architecture)
    parameters, image = parameters_for(architecture, seed), image_for(architecture, seed)
    live.run(parameters, image)
    if data.draw(st.booleans(), label="other image"):
        image = image_for(architecture, seed + 1)
    if data.draw(st.booleans(), label="other parameters"):
        parameters = parameters_for(architecture, seed + 1)
    activations = live.run(parameters, image, start=architecture.names[-1])
    assert_same_activations(activations, LiveForward(architecture).run(parameters, image))


def test_the_first_run_computes_all_layers_whatever_the_start() -> None:
    architecture = preset("seed")
    parameters, image = parameters_for(architecture, 0), np.zeros((1, 28, 28), np.float32)
    activations = LiveForward(architecture).run(parameters, image, start="dense1")
    assert_same_activations(activations, LiveForward(architecture).run(parameters, image))


def computed(run: Callable[[], object]) -> list[str]:
    """The live layers that compute meanwhile, in order."""
    computing: list[str] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_name == "compute":
            computing.append(frame.f_code.co_qualname.removesuffix(".compute"))

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        run()
    finally:
        sys.setprofile(before)
    return computing


def test_layers_before_the_start_are_left_alone() -> None:
    architecture = preset("book")
    parameters, image = parameters_for(architecture, 0), image_for(architecture, 0)
    live = LiveForward(architecture)
    all_layers = [
        "LiveConvolution",
        "LivePooling",
        "LiveConvolution",
        "LivePooling",
        "LiveDense",
        "LiveDense",
    ]
    assert computed(lambda: live.run(parameters, image)) == all_layers
    edited = parameters.replace("conv2.bias", np.ones(40))
    assert computed(lambda: live.run(edited, image, start="conv2")) == all_layers[2:]


def test_dropout_passes_on_what_it_gets() -> None:
    layers = (
        Convolution(2, (3, 3)),
        Dropout(0.9),
        Convolution(2, (3, 3), padding=(2, 1)),
        Dense(3, "softmax"),
    )
    architecture = Architecture((1, 6, 6), layers)
    activations = LiveForward(architecture).run(parameters_for(architecture, 5), image_for(architecture, 5))
    np.testing.assert_array_equal(activations["dropout1"].output, activations["conv1"].output)
    assert activations["dropout1"].preactivation is None


def test_activations_cannot_be_written() -> None:
    architecture = preset("seed")
    activations = LiveForward(architecture).run(parameters_for(architecture, 0), image_for(architecture, 0))
    arrays = [activations.image, activations.logits, activations.probabilities, activations["conv1"].output]
    for array in arrays:
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


def test_a_copy_keeps_its_values_when_the_next_image_comes() -> None:
    architecture = preset("seed")
    parameters = parameters_for(architecture, 0)
    live = LiveForward(architecture)
    kept = live.run(parameters, image_for(architecture, 0)).copy()
    live.run(parameters, image_for(architecture, 1))
    assert_same_activations(kept, LiveForward(architecture).run(parameters, image_for(architecture, 0)))


def test_probabilities_and_logits_are_those_of_the_last_layer() -> None:
    architecture = preset("lenet5")
    activations = LiveForward(architecture).run(parameters_for(architecture, 0), image_for(architecture, 0))
    assert activations.probabilities is activations["dense3"].output
    assert activations.logits is activations["dense3"].preactivation
    assert activations.probabilities.sum() == pytest.approx(1)


def test_a_run_allocates_no_more_than_numpy_needs_to_iterate() -> None:
    layers = (Convolution(16, (5, 5)), Pooling(), Convolution(8, (3, 3), activation="sigmoid"))
    architecture = Architecture((1, 64, 64), (*layers, Dense(10, "softmax")))
    parameters, image = parameters_for(architecture, 0), image_for(architecture, 0)
    live = LiveForward(architecture)
    live.run(parameters, image)
    tracemalloc.start()
    live.run(parameters, image)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3 * 4 * np.getbufsize()  # one buffer an operand; the activations take ten times as much


@pytest.mark.parametrize("activation", HIDDEN)
def test_extreme_weights_give_limits_and_no_warning(activation: ActivationName) -> None:
    architecture = Architecture((1, 1, 2), (Dense(2, activation), Dense(2, "softmax")))
    weights = np.array([[3e38, 3e38], [-3e38, -3e38]])
    arrays = {"dense1.weight": weights, "dense1.bias": np.zeros(2)}
    arrays |= {"dense2.weight": np.eye(2), "dense2.bias": np.zeros(2)}
    output = (
        LiveForward(architecture).run(Parameters(arrays), np.ones((1, 1, 2), np.float32))["dense1"].output
    )
    limits = reference.activate(activation, np.array([math.inf, -math.inf]))
    np.testing.assert_array_equal(output, limits)


def test_max_pooling_passes_on_values_below_zero() -> None:
    architecture = Architecture((1, 2, 2), (Pooling("max"), Dense(1, "softmax")))
    image = np.array([[[-4, -1], [-3, -2]]], np.float32)
    activations = LiveForward(architecture).run(parameters_for(architecture, 0), image)
    assert activations["pool1"].output.item() == -1


def test_images_of_another_shape_or_type_are_refused() -> None:
    architecture = preset("seed")
    live, parameters = LiveForward(architecture), parameters_for(architecture, 0)
    with pytest.raises(ValueError, match=r"\(1, 28, 28\), not float64 of shape \(28, 28\)"):
        live.run(parameters, np.zeros((28, 28)))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="uint8"):
        live.run(parameters, np.zeros((1, 28, 28), np.uint8))


def test_parameters_of_another_network_are_refused_and_the_next_run_is_right() -> None:
    architecture = preset("seed")
    live, image = LiveForward(architecture), image_for(architecture, 0)
    right = parameters_for(architecture, 0)
    live.run(right, image)
    with pytest.raises(ValueError, match="needs"):
        live.run(parameters_for(preset("book"), 0), image)
    assert_same_activations(live.run(right, image), LiveForward(architecture).run(right, image))


def test_an_unknown_start_layer_is_an_error_and_the_next_run_is_right() -> None:
    architecture = preset("seed")
    live, image = LiveForward(architecture), image_for(architecture, 0)
    live.run(parameters_for(architecture, 0), image)
    parameters = parameters_for(architecture, 1)
    with pytest.raises(KeyError, match="conv7"):
        live.run(parameters, image, start="conv7")
    activations = live.run(parameters, image, start="dense1")
    assert_same_activations(activations, LiveForward(architecture).run(parameters, image))
