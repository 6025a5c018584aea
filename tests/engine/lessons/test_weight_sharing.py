"""What sharing saves, and that a shared weight's gradient is the sum of what the positions give."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings

from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution
from cnngui.engine.description.presets import preset
from cnngui.engine.lessons.weight_sharing import PositionGradients, sharing_counts
from cnngui.engine.weights.parameters import Parameters
from cnngui.engine.weights.tying import tied, untied
from tests.engine.random_architectures import architectures, image_for, parameters_for, seeds


def with_sharing(architecture: Architecture, layer: str, shared: bool) -> Architecture:
    convolution = architecture.layer(layer)
    assert isinstance(convolution, Convolution)
    return architecture.with_layer(layer, replace(convolution, shared=shared))


def test_the_counts_of_the_book_are_26_and_520_and_299520_and_fully_connected_9043200_or_23550() -> None:
    counts = sharing_counts(preset("book"), "conv1")
    assert (counts.filters, counts.filter.value, counts.filter.numbers) == (20, 26, "5·5·1 + 1")
    assert (counts.shared.value, counts.shared.numbers) == (520, "20·26")
    assert (counts.unshared.value, counts.unshared.numbers) == (299_520, "20·24·24·26")
    assert (counts.fully_connected.value, counts.fully_connected.numbers) == (9_043_200, "(784 + 1)·11520")
    assert (counts.dense.value, counts.dense.numbers) == (23_550, "(784 + 1)·30")


@given(architectures())
def test_the_counts_are_those_of_the_layer_shared_and_not(architecture: Architecture) -> None:
    for name, layer in zip(architecture.names, architecture.layers, strict=True):
        if isinstance(layer, Convolution):
            counts, index = sharing_counts(architecture, name), architecture.index(name)
            for shared, count in ((True, counts.shared), (False, counts.unshared)):
                assert with_sharing(architecture, name, shared).parameter_counts[index] == count.value


def test_layers_that_are_no_convolutions_have_no_such_counts() -> None:
    with pytest.raises(ValueError, match="dense1 is no convolution"):
        sharing_counts(preset("book"), "dense1")


def test_untied_weights_are_the_same_everywhere_and_tied_again_the_very_same() -> None:
    weight = np.random.default_rng(0).normal(size=(3, 2, 5, 4)).astype(np.float32)
    own = untied(weight, 7, 11)
    assert own.shape == (3, 7, 11, 2, 5, 4)
    assert (own == weight[:, None, None]).all()
    np.testing.assert_array_equal(tied(own), weight)
    assert tied(own).dtype == np.float32


def test_tied_weights_are_the_mean_of_all_positions() -> None:
    biases = np.array([[[1, 2], [3, 10]], [[0, 0], [0, -4]]], np.float32)
    assert tied(biases).tolist() == [4, -1]


@settings(max_examples=60)
@given(architectures(), seeds)
def test_the_positions_gradients_add_up_to_the_gradient_that_training_uses(
    architecture: Architecture, seed: int
) -> None:
    names = [name for name in architecture.names if name.startswith("conv")]
    assume(names)
    architecture = with_sharing(architecture, names[-1], True)
    parameters, image = parameters_for(architecture, seed), image_for(architecture, seed)
    label = seed % architecture.class_count
    _, gradients = Network(architecture).gradients(parameters, image[None], np.array([label]))
    own = PositionGradients(architecture, names[-1]).compute(parameters, image, label)
    expected = gradients[f"{names[-1]}.weight"]
    np.testing.assert_allclose(own.sum(axis=(1, 2)), expected, rtol=1e-3, atol=1e-5)


def test_of_an_unshared_convolution_they_are_the_gradients_themselves() -> None:
    architecture = with_sharing(preset("seed"), "conv1", False)
    parameters, image = parameters_for(architecture, 1), image_for(architecture, 1)
    _, gradients = Network(architecture).gradients(parameters, image[None], np.array([4]))
    own = PositionGradients(architecture, "conv1").compute(parameters, image, 4)
    np.testing.assert_array_equal(own, gradients["conv1.weight"])


def test_the_same_network_answers_other_images_labels_and_weights() -> None:
    architecture = preset("seed")
    gradients = PositionGradients(architecture, "conv1")
    for seed in range(3):
        parameters, image = parameters_for(architecture, seed), image_for(architecture, seed)
        again = gradients.compute(parameters, image, seed)
        np.testing.assert_array_equal(
            again, PositionGradients(architecture, "conv1").compute(parameters, image, seed)
        )


def test_parameters_of_another_network_do_not_fit() -> None:
    with pytest.raises(ValueError, match="the network needs"):
        PositionGradients(preset("seed"), "conv1").compute(
            Parameters.initialize(preset("book"), np.random.default_rng(0)), np.zeros((1, 28, 28)), 0
        )
