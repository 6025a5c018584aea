"""The worked numbers of the texts that the app teaches from, through the engine that draws the screen."""

import numpy as np

from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.neuron import INPUT, Neuron, seen_on
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters

IMAGE = [[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]]
KERNEL = [[0, 1, 2], [2, 2, 0], [0, 1, 2]]
FEATURE_MAP = [[12, 12, 17], [10, 17, 19], [9, 6, 14]]


def test_the_kernel_of_the_slides_gives_their_feature_map() -> None:
    layers = (Convolution(1, (3, 3), activation="linear"), Dense(2, "softmax"))
    architecture = Architecture((1, 5, 5), layers)
    start = Parameters.initialize(architecture, np.random.default_rng(0))
    parameters = start.replace("conv1.weight", [[KERNEL]])
    activations = LiveForward(architecture).run(parameters, np.array([IMAGE], np.float32))
    np.testing.assert_array_equal(activations["conv1"].preactivation, [FEATURE_MAP])
    np.testing.assert_array_equal(activations["conv1"].output, [FEATURE_MAP])


def test_a_feature_map_has_26_parameters_and_20_of_them_have_520() -> None:
    one = Architecture((1, 28, 28), (Convolution(1, (5, 5)), Dense(10, "softmax")))
    assert one.parameter_counts[0] == 26
    assert preset("book").parameter_counts[0] == 520


def test_20_maps_of_24_by_24_that_share_no_weights_have_299520_parameters() -> None:
    untied = preset("book").with_layer("conv1", Convolution(20, (5, 5), shared=False))
    assert untied.parameter_counts[0] == 299_520


def test_784_pixels_fully_connected_to_30_units_have_23550_parameters() -> None:
    assert preset("dense").parameter_counts[0] == 23_550


def test_64_filters_of_3_by_3_on_32_maps_have_18496_parameters() -> None:
    assert preset("chapter46").parameter_counts[1] == 18_496


def test_the_seed_network_goes_from_28_to_24_to_12_and_ends_in_10_classes() -> None:
    assert preset("seed").input_shape == (1, 28, 28)
    assert preset("seed").shapes == ((3, 24, 24), (3, 12, 12), (10,))


def test_50_pixels_become_48_under_a_filter_of_3_and_stay_50_with_padding_1() -> None:
    network = preset("chapter46")
    assert network.shapes[:2] == ((32, 50, 50), (64, 48, 48))
    assert network.with_layer("conv1", Convolution(32, (3, 3))).shapes[0] == (32, 48, 48)


def test_l2_pooling_is_the_square_root_of_the_sum_of_squares() -> None:
    architecture = Architecture((1, 2, 2), (Pooling("l2"), Dense(2, "softmax")))
    parameters = Parameters.initialize(architecture, np.random.default_rng(0))
    activations = LiveForward(architecture).run(parameters, np.array([[[1, 2], [2, 4]]], np.float32))
    assert activations["pool1"].output.item() == 5


def test_neighbouring_neurons_see_neighbouring_5_by_5_fields() -> None:
    cells = [seen_on(preset("seed"), Neuron("conv1", 0, 0, column), INPUT) for column in (0, 1)]
    first, second = (each.region for each in cells if each is not None)
    assert (first.top, first.left, first.height, first.width) == (0, 0, 5, 5)
    assert (second.top, second.left, second.height, second.width) == (0, 1, 5, 5)
