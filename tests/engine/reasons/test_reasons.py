"""Contributions, gradients and the pictures of history: by definition, and by numbers that others publish."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.reasons.contributions import Contributor, exact_layers
from cnngui.engine.reasons.gradients import MOST_STEPS, TOLERANCE, Gradients, IntegratedGradients
from cnngui.engine.reasons.history import History
from cnngui.engine.reasons.target import Target, TargetNetwork
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import architectures, image_for, parameters_for, seeds
from tests.engine.reasons.definitions import targets, value_of, way_back

FEW = settings(max_examples=40)


@FEW
@given(st.data(), architectures(), seeds)
def test_a_targets_value_and_its_gradient_by_every_layer_are_as_defined(
    data: st.DataObject, architecture: Architecture, seed: int
) -> None:
    target, parameters = data.draw(targets(architecture)), parameters_for(architecture, seed)
    images = np.stack([image_for(architecture, seed), image_for(architecture, seed + 1)])
    network = TargetNetwork(architecture, parameters, target, count=2, dtype=np.float64)
    expected = [value_of(architecture, parameters, target, image) for image in images]
    np.testing.assert_allclose(network.values(images), expected, rtol=1e-6, atol=1e-6)
    ways = [way_back(architecture, parameters, target, image) for image in images]
    for layer in ways[0].gradients:
        found = network.gradient(layer)
        gradients = np.stack([way.gradients[layer] for way in ways])
        np.testing.assert_allclose(found, gradients.reshape(found.shape), rtol=1e-5, atol=1e-6, err_msg=layer)
        network.values(images)


@FEW
@given(st.data(), architectures(), seeds)
def test_contributions_and_biases_add_up_to_the_value_wherever_they_are_exact(
    data: st.DataObject, architecture: Architecture, seed: int
) -> None:
    target, parameters = data.draw(targets(architecture)), parameters_for(architecture, seed)
    image = image_for(architecture, seed)
    way, value = (
        way_back(architecture, parameters, target, image),
        value_of(architecture, parameters, target, image),
    )
    contributor = Contributor(architecture, parameters, target)
    for layer in contributor.exact_layers:
        found = contributor.contributions(image, layer)
        size = max(abs(value), np.abs(found.shares).sum() * 1e-3)
        assert found.value == pytest.approx(value, rel=1e-5, abs=1e-5 * size)
        assert found.total == pytest.approx(found.value, abs=1e-9 * max(1, size))
        expected = {name: way.biases[name] for name in found.biases}
        assert found.biases == pytest.approx(expected, rel=1e-5, abs=1e-6)
    furthest = contributor.contributions(image)
    assert furthest.layer == contributor.exact_layers[-1]


def test_contributions_end_before_what_is_not_homogeneous() -> None:
    layers = Convolution(2, (3, 3), activation="tanh"), Pooling("l2"), Dense(3, "relu"), Dense(2, "softmax")
    architecture = Architecture((1, 6, 6), layers)
    target = Target("dense2", 1)
    assert exact_layers(architecture, target) == ("dense1", "pool1", "conv1")
    contributor = Contributor(architecture, parameters_for(architecture, 3), target)
    with pytest.raises(ValueError, match="exact as far as conv1"):
        contributor.contributions(image_for(architecture, 3), INPUT)


def test_why_one_class_and_not_another_is_the_difference_of_both() -> None:
    layers = Convolution(2, (3, 3)), Pooling("average"), Dense(3, "softmax")
    architecture = Architecture((1, 6, 6), layers)
    parameters, image = parameters_for(architecture, 1), image_for(architecture, 1)
    both, one, other = (
        Contributor(architecture, parameters, target).contributions(image)
        for target in (Target("dense1", 0, versus=2), Target("dense1", 0), Target("dense1", 2))
    )
    np.testing.assert_allclose(both.shares, one.shares - other.shares, atol=1e-7)
    assert both.value == pytest.approx(one.value - other.value, abs=1e-6)
    assert both.biases["conv1"] == pytest.approx(one.biases["conv1"] - other.biases["conv1"], abs=1e-6)


@settings(max_examples=25)
@given(st.data(), architectures(), seeds)
def test_the_gradient_agrees_with_central_differences_and_times_input_is_that(
    data: st.DataObject, architecture: Architecture, seed: int
) -> None:
    target, parameters = data.draw(targets(architecture)), parameters_for(architecture, seed)
    image, rng = image_for(architecture, seed), np.random.default_rng(seed)
    gradients = Gradients(architecture, parameters, target)
    gradient = gradients.gradient(image).astype(float)
    direction = rng.normal(size=image.shape)
    exact = {name: array.astype(float) for name, array in parameters.items()}
    ends = [value_of(architecture, exact, target, image + sign * 1e-6 * direction) for sign in (1, -1)]
    expected = (ends[0] - ends[1]) / 2e-6
    assert (gradient * direction).sum() == pytest.approx(expected, rel=1e-2, abs=1e-3)
    np.testing.assert_allclose(gradients.gradient_input(image), gradient * image, rtol=1e-6)


@settings(max_examples=25)
@given(st.data(), architectures(), seeds)
def test_integrated_gradients_are_complete(
    data: st.DataObject, architecture: Architecture, seed: int
) -> None:
    target, parameters = data.draw(targets(architecture)), parameters_for(architecture, seed)
    image = image_for(architecture, seed)
    found = IntegratedGradients(architecture, parameters, target).integrate(image)
    whole = value_of(architecture, parameters, target, image)
    blank = value_of(architecture, parameters, target, np.zeros_like(image))
    assert (found.value, found.blank) == pytest.approx((whole, blank), rel=1e-5, abs=1e-5)
    assert abs(found.missing) <= TOLERANCE * max(1, abs(whole - blank)) or found.steps == MOST_STEPS
    assert found.shares.sum() == pytest.approx(whole - blank, abs=5e-3 * max(1, abs(whole - blank)))


@FEW
@given(st.data(), architectures(), seeds)
def test_deconvnet_and_guided_backpropagation_go_back_by_their_rules(
    data: st.DataObject, architecture: Architecture, seed: int
) -> None:
    target, parameters = data.draw(targets(architecture)), parameters_for(architecture, seed)
    image = image_for(architecture, seed)
    history = History(architecture, parameters, target)
    for found, rule in ((history.deconvnet(image), "deconvnet"), (history.guided(image), "guided")):
        expected = way_back(architecture, parameters, target, image, rule).gradients[INPUT]  # type: ignore[arg-type] # one of its rules
        np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-5, err_msg=rule)


@FEW
@given(st.data(), architectures(), seeds)
def test_grad_cam_weighs_each_map_with_its_mean_gradient(
    data: st.DataObject, architecture: Architecture, seed: int
) -> None:
    target, parameters = data.draw(targets(architecture)), parameters_for(architecture, seed)
    image = image_for(architecture, seed)
    history, way = (
        History(architecture, parameters, target),
        way_back(architecture, parameters, target, image),
    )
    maps = TargetNetwork(architecture, parameters, target)
    maps.values(image[None])
    for layer, gradient in way.gradients.items():
        if layer != INPUT and gradient.ndim == 3:
            expected = np.einsum("c,chw->hw", gradient.mean(axis=(1, 2)), maps.outputs(layer)[0])
            found = history.grad_cam(image, layer)
            np.testing.assert_allclose(found, np.maximum(expected, 0), rtol=1e-3, atol=1e-5, err_msg=layer)


@pytest.fixture
def published() -> tuple[Architecture, Parameters, Target, np.ndarray]:
    """A net of ones whose pictures are published for an image of 0 to 15, and its target: unit 0."""
    layers = Convolution(2, (3, 3)), Dense(4, "relu"), Dense(2, "softmax")
    architecture = Architecture((1, 4, 4), layers)
    parameters = Parameters(
        {
            "conv1.weight": np.ones((2, 1, 3, 3)),
            "conv1.bias": np.array([-50, -75]),
            "dense1.weight": np.tile([1, 1, 1, 1, 1, -1, -1, -1], (4, 1)),
            "dense1.bias": np.zeros(4),
            "dense2.weight": np.ones((2, 4)),
            "dense2.bias": np.zeros(2),
        }
    )
    image = np.arange(16, dtype=np.float32).reshape(1, 4, 4)
    return architecture, parameters, Target("dense1", 0), image


def test_the_published_numbers_of_history_are_met(
    published: tuple[Architecture, Parameters, Target, np.ndarray],
) -> None:
    architecture, parameters, target, image = published
    history = History(architecture, parameters, target)
    deconvnet, guided = history.deconvnet(image)[0], history.guided(image)[0]
    assert deconvnet.tolist() == [[2, 3, 3, 1], [3, 5, 5, 2], [3, 5, 5, 2], [1, 2, 2, 1]]
    assert guided.tolist() == [[0, 1, 1, 1], [1, 3, 3, 2], [1, 3, 3, 2], [1, 2, 2, 1]]
    before = history.grad_cam(image, "conv1", before_activation=True)
    assert before.tolist() == [[11.25, 13.5], [20.25, 22.5]]
    assert history.grad_cam(image, "conv1").tolist() == [[0, 4], [28, 32.5]]


def test_what_is_not_there_is_told(published: tuple[Architecture, Parameters, Target, np.ndarray]) -> None:
    architecture, parameters, target, image = published
    history = History(architecture, parameters, Target("dense2", 1))
    with pytest.raises(KeyError, match="does not come before"):
        history.grad_cam(image, "dense2")
    with pytest.raises(KeyError, match="no maps but 4 units"):
        history.grad_cam(image, "dense1")
    with pytest.raises(KeyError, match="asked for"):
        History(architecture, parameters, Target("dense1", 4))
    with pytest.raises(KeyError, match="2×2"):
        Gradients(architecture, parameters, Target("conv1", 0, (2, 0)))
    with pytest.raises(ValueError, match="batches have 1 images"):
        TargetNetwork(architecture, parameters, target).values(np.stack([image, image]))
