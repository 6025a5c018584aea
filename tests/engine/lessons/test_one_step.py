"""One step looked at: against the chain rule as the definitions say it, and against central differences."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnngui.engine import reference
from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.failure import Failure
from cnngui.engine.lessons.one_step import OneStep, StepTaker
from cnngui.engine.weights.frozen import Frozen
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import HIDDEN, architectures, image_for, parameters_for, seeds
from tests.engine.way_back import Exact, derivative, gone_back


def one_step(
    architecture: Architecture, parameters: Parameters, images: np.ndarray, labels: np.ndarray, rate: float
) -> OneStep:
    return StepTaker(architecture, len(labels)).take(parameters, images, labels, rate)


def step_of(architecture: Architecture, seed: int, count: int = 1, rate: float = 0.1) -> OneStep:
    images, labels = images_and_labels(architecture, seed, count)
    return one_step(architecture, parameters_for(architecture, seed), images, labels, rate)


def images_and_labels(architecture: Architecture, seed: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    images = np.stack([image_for(architecture, seed + index) for index in range(count)])
    return images, np.random.default_rng(seed).integers(0, architecture.class_count, count)


@settings(max_examples=60)
@given(architectures(), seeds)
def test_every_layer_of_any_network_goes_back_as_its_definition_says(
    architecture: Architecture, seed: int
) -> None:
    """Layer by layer: from what one gives to the layer before it, and to its parameters."""
    step, parameters = step_of(architecture, seed), parameters_for(architecture, seed)
    before = dict(zip(architecture.names, ("", *architecture.names), strict=False))
    for name, layer in zip(architecture.names, architecture.layers, strict=True):
        seen = step.activations[before[name]].output if before[name] else step.activations.image
        given_back = step.layers[before[name]].output if before[name] else step.image
        sums, output = step.layers[name].sums, step.layers[name].output[0].astype(float)
        if layer.activation not in (None, "softmax"):
            assert sums is not None
            slopes = derivative(layer, step.activations[name].output[0].astype(float))
            np.testing.assert_allclose(sums[0], output * slopes, rtol=1e-4, atol=1e-7)
        gradient = output if sums is None else sums[0].astype(float)
        by_input, by_parameters = gone_back(layer, name, seen[0].astype(float), parameters, gradient)
        np.testing.assert_allclose(given_back[0], by_input, rtol=1e-3, atol=1e-5, err_msg=name)
        for kind, expected in by_parameters.items():
            found = step.gradients[f"{name}.{kind}"]
            np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-5, err_msg=name)


def smooth(*layers: Layer, size: int = 7, channels: int = 1) -> Architecture:
    return Architecture((channels, size, size), (*layers, Dense(3, "softmax")))


NETWORKS: dict[str, Architecture] = {
    "strided": smooth(Convolution(2, (3, 2), stride=(2, 1), activation="tanh"), Dense(4, "sigmoid")),
    "padded": smooth(Convolution(2, (3, 3), padding=(1, 2, 0, 1), activation="leaky_relu"), channels=2),
    "untied": smooth(Convolution(2, (3, 3), stride=(2, 2), activation="tanh", shared=False), Dense(3)),
    "max": smooth(Convolution(2, (2, 2), activation="tanh"), Pooling("max"), Convolution(2, (2, 2))),
    "max that overlaps": smooth(Pooling("max", (3, 3), (2, 2), (1, 1)), Dense(4, "tanh")),
    "average": smooth(Convolution(2, (2, 2)), Pooling("average"), Dense(4, "leaky_relu", slope=0.2)),
    "average, padded": smooth(Pooling("average", (3, 3), (2, 2), (1, 1)), Dense(4, "tanh")),
    "l2": smooth(Convolution(2, (2, 2), activation="sigmoid"), Pooling("l2", (3, 3)), Dropout(0.5)),
    **{name: smooth(Dense(5, name), Dense(4, name), size=3) for name in HIDDEN},
    "convolutions": smooth(
        Convolution(3, (3, 3), activation="relu"), Convolution(2, (2, 2), activation="linear"), channels=2
    ),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_all_gradients_agree_with_central_differences_of_the_definition(name: str) -> None:
    architecture = NETWORKS[name]
    step, start = step_of(architecture, 5, count=2), parameters_for(architecture, 5)
    images, labels = images_and_labels(architecture, 5, 2)
    exact = {key: array.astype(float) for key, array in start.items()}
    pixels = images.astype(float)
    whole = partial(loss_of, architecture, exact, pixels, labels)
    assert step.loss == pytest.approx(whole(), rel=1e-5)
    for key, array in exact.items():
        for place in some_places(array):
            found = central(array, place, whole)
            assert step.gradients[key][place] == pytest.approx(found, rel=1e-3, abs=1e-6), (key, place)
    for place in some_places(pixels):
        found = len(labels) * central(pixels, place, whole)  # of its own image's loss, not of the mean
        assert step.image[place] == pytest.approx(found, rel=1e-3, abs=1e-6), place
    for layer, after, values in cut(architecture, exact, images):
        slopes = step.layers[layer].output.reshape(values.shape)
        for place in some_places(values):
            found = len(labels) * central(values, place, partial(loss_of, *after, values, labels))
            assert slopes[place] == pytest.approx(found, rel=1e-3, abs=1e-6), layer


def loss_of(architecture: Architecture, parameters: Exact, images: np.ndarray, labels: np.ndarray) -> float:
    """The mean loss of images, as the definitions say it."""
    answers = [list(reference.forward(architecture, parameters, image).values())[-1][1] for image in images]
    return float(np.mean([-np.log(answer[label]) for answer, label in zip(answers, labels, strict=True)]))


def central(array: np.ndarray, place: tuple[int, ...], loss: Callable[[], float]) -> float:
    """The slope of the loss along one number, by central differences."""
    kept, losses = array[place], []
    for sign in (1, -1):
        array[place] = kept + sign * 1e-6
        losses.append(loss())
    array[place] = kept
    return float((losses[0] - losses[1]) / 2e-6)


def some_places(array: np.ndarray) -> list[tuple[int, ...]]:
    """Enough of them to see each row, column, channel and image."""
    places = list(np.ndindex(*array.shape))
    return places if len(places) < 12 else places[:: len(places) // 12 | 1]


def cut(
    architecture: Architecture, parameters: Exact, images: np.ndarray
) -> Iterator[tuple[str, tuple[Architecture, Exact], np.ndarray]]:
    """Each layer but the last: its name, the network after it, and its outputs, which that network sees."""
    outputs = [reference.forward(architecture, parameters, image) for image in images]
    for index, name in enumerate(architecture.names[:-1], start=1):
        shape = architecture.shapes[index - 1]
        as_maps = shape if len(shape) == 3 else (*shape, 1, 1)
        rest = Architecture((as_maps[0], as_maps[1], as_maps[2]), architecture.layers[index:])
        renamed = {
            f"{new}.{kind}": parameters[f"{old}.{kind}"]
            for new, old in zip(rest.names, architecture.names[index:], strict=True)
            for kind in ("weight", "bias")
            if f"{old}.{kind}" in parameters
        }
        values = np.stack([output[name][1].reshape(shape) for output in outputs])
        yield name, (rest, renamed), values.reshape(len(images), *as_maps)


@pytest.mark.parametrize("name", ["book", "lenet5", "dense"])
def test_the_step_is_that_of_the_network_and_leads_where_it_says(name: str) -> None:
    architecture, rate = preset(name), 0.02
    parameters = parameters_for(architecture, 1)
    images, labels = images_and_labels(architecture, 1, 3)
    step = one_step(architecture, parameters, images, labels, rate)
    network = Network(architecture)
    loss, gradients = network.gradients(parameters, images, labels)
    assert step.loss == pytest.approx(loss, rel=1e-5)
    for key, gradient in gradients.items():
        np.testing.assert_allclose(step.gradients[key], gradient, rtol=1e-3, atol=1e-6)
        moved = parameters[key] - np.float32(rate) * step.gradients[key]
        np.testing.assert_array_equal(step.after[key], moved)
    assert step.loss_after == pytest.approx(network.gradients(step.after, images, labels)[0], rel=1e-5)
    assert step.loss_after < step.loss
    expected = network.forward(parameters, images)
    for layer, values in step.activations.items():
        np.testing.assert_array_equal(values.output, expected[layer].output)


def test_a_rate_of_zero_changes_nothing_and_the_parameters_given_stay() -> None:
    architecture = preset("seed")
    start = parameters_for(architecture, 2)
    images, labels = images_and_labels(architecture, 2, 1)
    step = one_step(architecture, start, images, labels, 0.0)
    assert step.after == start == parameters_for(architecture, 2)
    assert step.loss_after == step.loss


@settings(max_examples=30)
@given(architectures(), seeds, st.integers(2, 5))
def test_a_batch_of_any_network_moves_the_weights_by_the_mean_of_what_its_images_ask_for(
    architecture: Architecture, seed: int, count: int
) -> None:
    start = parameters_for(architecture, seed)
    images, labels = images_and_labels(architecture, seed, count)
    whole = one_step(architecture, start, images, labels, 0.1)
    single = [one_step(architecture, start, images[i : i + 1], labels[i : i + 1], 0.1) for i in range(count)]
    np.testing.assert_allclose(whole.losses, [step.loss for step in single], rtol=1e-4, atol=1e-6)
    assert whole.loss == pytest.approx(np.mean(whole.losses))
    for key, gradient in whole.gradients.items():
        mean = np.mean([step.gradients[key] for step in single], axis=0)
        np.testing.assert_allclose(gradient, mean, rtol=1e-3, atol=1e-5, err_msg=key)
    for layer in architecture.names:
        for index, step in enumerate(single):
            found, expected = whole.layers[layer].output[index], step.layers[layer].output[0]
            np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-5, err_msg=layer)


def smoothed(layer: Layer) -> Layer:
    """The layer without corners, at which a central difference is no slope."""
    if isinstance(layer, Pooling):
        return replace(layer, kind="average")
    if isinstance(layer, Convolution | Dense) and layer.activation in ("relu", "leaky_relu"):
        return replace(layer, activation="tanh")
    return layer


@settings(max_examples=30)
@given(architectures(), seeds)
def test_the_gradient_of_a_batch_of_any_network_agrees_with_central_differences(
    rough: Architecture, seed: int
) -> None:
    architecture = Architecture(rough.input_shape, tuple(map(smoothed, rough.layers)))
    step, start = step_of(architecture, seed, count=3), parameters_for(architecture, seed)
    images, labels = images_and_labels(architecture, seed, 3)
    exact, rng = {key: array.astype(float) for key, array in start.items()}, np.random.default_rng(seed)
    for key, array in exact.items():
        place = tuple(rng.integers(0, array.shape).tolist())
        found = central(array, place, partial(loss_of, architecture, exact, images.astype(float), labels))
        assert step.gradients[key][place] == pytest.approx(found, rel=2e-3, abs=1e-5), (key, place)


def test_frozen_filters_stay_and_the_others_move_as_ever() -> None:
    architecture = NETWORKS["max"]
    start = parameters_for(architecture, 8)
    images, labels = images_and_labels(architecture, 8, 3)
    free = one_step(architecture, start, images, labels, 0.1)
    frozen = Frozen(frozenset({("conv1", 1), ("dense1", 0)}))
    step = StepTaker(architecture, 3).take(start, images, labels, 0.1, frozen)
    for key, gradient in free.gradients.items():
        np.testing.assert_array_equal(step.gradients[key], gradient)
        kept = sorted(frozen.of(key.partition(".")[0]))
        moved = np.setdiff1d(np.arange(len(gradient)), kept)
        np.testing.assert_array_equal(step.after[key][kept], start[key][kept])
        np.testing.assert_array_equal(step.after[key][moved], free.after[key][moved])
    assert 0 > step.predicted_change > free.predicted_change
    with pytest.raises(Failure, match="cannot be frozen"):
        StepTaker(architecture, 3).take(start, images, labels, 0.1, Frozen(frozenset({("conv1", 9)})))


def test_the_smaller_the_step_the_better_its_slope_predicts_the_loss() -> None:
    architecture = NETWORKS["average"]
    start = parameters_for(architecture, 2)
    images, labels = images_and_labels(architecture, 2, 4)
    errors = []
    for rate in (0.4, 0.1, 0.025):
        step = one_step(architecture, start, images, labels, rate)
        squares = sum(float(np.square(gradient).sum()) for gradient in step.gradients.values())
        assert step.predicted_change == pytest.approx(-rate * squares, rel=1e-5)
        assert step.change == step.loss_after - step.loss
        errors.append(abs(step.change / step.predicted_change - 1))
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] < 0.05


def test_the_output_layer_begins_with_p_minus_y_and_minus_one_over_p() -> None:
    step = step_of(NETWORKS["average"], 4)
    label = images_and_labels(NETWORKS["average"], 4, 1)[1][0]
    p, last = step.activations.probabilities[0], step.layers["dense2"]
    assert last.sums is not None
    np.testing.assert_allclose(last.sums[0], p - np.eye(3)[label], atol=1e-6)
    np.testing.assert_allclose(last.output[0], np.where(np.arange(3) == label, -1 / p, 0), rtol=1e-6)


def test_bytes_are_shares_of_255_and_huge_weights_are_no_reason_to_warn() -> None:
    architecture = preset("seed")
    start = parameters_for(architecture, 0)
    images, labels = np.random.default_rng(0).integers(0, 256, (1, 1, 28, 28), np.uint8), np.array([3])
    as_shares = one_step(architecture, start, images.astype(np.float32) / np.float32(255), labels, 0.1)
    assert one_step(architecture, start, images, labels, 0.1).after == as_shares.after
    huge = start.replace("dense1.weight", np.full_like(start["dense1.weight"], 3e38))
    assert isinstance(one_step(architecture, huge, images, labels, 0.1).after, Parameters)


def test_buffers_of_a_step_do_not_show_in_the_next() -> None:
    architecture = NETWORKS["max"]
    images, labels = images_and_labels(architecture, 6, 2)
    taker, start = StepTaker(architecture, 2), parameters_for(architecture, 6)
    first = taker.take(start, images, labels, 0.1)
    kept = {name: layer.output.copy() for name, layer in first.layers.items()}
    second = taker.take(first.after, images[::-1], labels[::-1], 0.1)
    fresh = one_step(architecture, first.after, images[::-1], labels[::-1], 0.1)
    assert (second.loss, second.after) == (fresh.loss, fresh.after)
    for name, layer in first.layers.items():
        np.testing.assert_array_equal(layer.output, kept[name])
        np.testing.assert_array_equal(second.layers[name].output, fresh.layers[name].output)


def test_what_does_not_fit_is_refused() -> None:
    architecture = preset("seed")
    start = parameters_for(architecture, 0)
    images, labels = images_and_labels(architecture, 0, 1)
    with pytest.raises(ValueError, match="images must be"):
        one_step(architecture, start, images[0], labels, 0.1)
    with pytest.raises(ValueError, match="labels"):
        one_step(architecture, start, images, labels + 10, 0.1)
    with pytest.raises(ValueError, match="missing"):
        one_step(architecture, Parameters({}), images, labels, 0.1)
