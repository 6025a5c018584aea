"""The formulas give the numbers that the texts print, and those that the arrays have."""

import math

from hypothesis import given

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.calculation import Formula, LayerCalculation, calculate, neurons_along
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.presets import preset
from tests.engine.random_architectures import architectures


def layer_of(architecture: Architecture, name: str) -> LayerCalculation:
    return calculate(architecture).layers[architecture.index(name)]


def test_the_side_of_a_map_is_written_out_with_its_floor() -> None:
    assert str(neurons_along(28, 5, 1)) == "⌊(28 − 5 + 2·0)/1⌋ + 1 = 24"
    assert neurons_along(28, 5, 1).rule == "⌊(W − F + 2P)/S⌋ + 1"
    assert str(neurons_along(28, 5, 2)) == "⌊(28 − 5 + 2·0)/2⌋ + 1 = 12"


def test_50_pixels_become_48_under_a_filter_of_3_and_stay_50_with_padding_1() -> None:
    assert neurons_along(50, 3, 1).value == 48
    assert str(neurons_along(50, 3, 1, (1, 1))) == "⌊(50 − 3 + 2·1)/1⌋ + 1 = 50"


def test_a_padding_that_differs_by_side_is_added_up() -> None:
    assert str(neurons_along(28, 4, 1, (1, 2))) == "⌊(28 − 4 + 1 + 2)/1⌋ + 1 = 28"
    assert neurons_along(28, 4, 1, (1, 2)).rule == "⌊(W − F + P₁ + P₂)/S⌋ + 1"


def test_the_seed_network_goes_from_28_to_24_to_12() -> None:
    conv1, pool1, _ = calculate(preset("seed")).layers
    assert conv1.rows == conv1.columns == Formula("⌊(W − F + 2P)/S⌋ + 1", "⌊(28 − 5 + 2·0)/1⌋ + 1", 24)
    assert pool1.rows == pool1.columns == Formula("⌊(W − F)/S⌋ + 1", "⌊(24 − 2)/2⌋ + 1", 12)


def test_20_filters_of_5_by_5_have_520_parameters_and_one_has_26() -> None:
    conv1 = layer_of(preset("book"), "conv1")
    assert conv1.parameters == Formula("(n·m·l + 1)·k", "(5·5·1 + 1)·20", 520)
    one = layer_of(Architecture((1, 28, 28), (Convolution(1, (5, 5)), Dense(10, "softmax"))), "conv1")
    assert str(one.parameters) == "(5·5·1 + 1)·1 = 26"


def test_64_filters_of_3_by_3_on_32_maps_have_18496_parameters() -> None:
    layers = (Convolution(32, (1, 1)), Convolution(64, (3, 3)), Dense(10, "softmax"))
    conv2 = layer_of(Architecture((1, 28, 28), layers), "conv2")
    assert str(conv2.parameters) == "(3·3·32 + 1)·64 = 18496"


def test_784_pixels_fully_connected_to_30_units_have_23550_parameters() -> None:
    dense1 = layer_of(preset("dense"), "dense1")
    assert dense1.parameters == Formula("(n + 1)·m", "(784 + 1)·30", 23_550)
    assert str(dense1.multiplications) == "784·30 = 23520"


def test_20_maps_of_24_by_24_that_share_nothing_have_299520_parameters() -> None:
    layers = (Convolution(20, (5, 5), shared=False), Dense(10, "softmax"))
    conv1 = layer_of(Architecture((1, 28, 28), layers), "conv1")
    assert conv1.parameters == Formula("(n·m·l + 1)·k·h·w", "(5·5·1 + 1)·20·24·24", 299_520)
    assert conv1.multiplication_count == 288_000


def test_the_first_dense_layer_takes_all_neurons_of_the_maps_before_it() -> None:
    book = calculate(preset("book")).layers
    assert book[4].inputs == Formula("l·h·w", "40·4·4", 640)
    assert book[5].inputs is None


def test_every_neuron_of_a_map_multiplies_by_all_weights_of_its_filter() -> None:
    conv2 = layer_of(preset("book"), "conv2")
    assert conv2.multiplications == Formula("n·m·l·k·h·w", "5·5·20·40·8·8", 1_280_000)


def test_rows_and_columns_have_formulas_of_their_own() -> None:
    layers = (Convolution(2, (5, 3), (2, 1), (1, 0)), Pooling("l2", (3, 2)), Dense(10, "softmax"))
    conv1, pool1, _ = calculate(Architecture((1, 28, 28), layers)).layers
    assert (str(conv1.rows), str(conv1.columns)) == (
        "⌊(28 − 5 + 2·1)/2⌋ + 1 = 13",
        "⌊(28 − 3 + 2·0)/1⌋ + 1 = 26",
    )
    assert (str(pool1.rows), str(pool1.columns)) == ("⌊(13 − 3)/3⌋ + 1 = 4", "⌊(26 − 2)/2⌋ + 1 = 13")


def test_rows_and_columns_that_fill_no_window_are_counted() -> None:
    layers = (Convolution(2, (5, 4), (4, 5)), Pooling("max", (2, 3)), Dense(10, "softmax"))
    conv1, pool1, dense1 = calculate(Architecture((1, 28, 28), layers)).layers
    assert conv1.unseen == (28 - 25, 28 - 24)
    assert pool1.input_shape == (2, 6, 5)
    assert pool1.unseen == (0, 2)
    assert dense1.unseen == (0, 0)
    padded = (Convolution(2, (3, 3), (2, 2), (1, 1)), Dense(10, "softmax"))
    assert layer_of(Architecture((1, 28, 28), padded), "conv1").unseen == (0, 0)


def test_layers_without_weights_have_no_formula_for_them() -> None:
    pool1 = layer_of(preset("seed"), "pool1")
    assert pool1.parameters is None and pool1.multiplications is None
    assert (pool1.parameter_count, pool1.multiplication_count, pool1.share) == (0, 0, 0)


@given(architectures())
def test_formulas_agree_with_the_shapes_and_counts_of_the_network(architecture: Architecture) -> None:
    network = calculate(architecture)
    assert tuple(layer.parameter_count for layer in network.layers) == architecture.parameter_counts
    assert network.parameter_count == architecture.parameter_count
    assert math.isclose(sum(layer.share for layer in network.layers), 1)
    for layer, shape in zip(network.layers, architecture.shapes, strict=True):
        if layer.rows and layer.columns:
            assert (layer.rows.value, layer.columns.value) == shape[1:]
        for formula in (layer.rows, layer.columns, layer.inputs, layer.parameters, layer.multiplications):
            if formula:
                assert eval_formula(formula.numbers) == formula.value


def eval_formula(numbers: str) -> int:
    """What the printed numbers come to when a machine reads them."""
    plain = numbers.replace("·", "*").replace("−", "-").replace("⌊", "").replace("/", "//").replace("⌋", "")
    return int(eval(plain))
