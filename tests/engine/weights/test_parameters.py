import math
import pickle

import numpy as np
import pytest
from hypothesis import given

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import architectures, parameters_for, seeds


def test_arrays_are_copied_to_read_only_contiguous_float32() -> None:
    source = np.asfortranarray(np.arange(6.0).reshape(2, 3))
    parameters = Parameters({"dense1.weight": source})
    source[0, 0] = 99
    array = parameters["dense1.weight"]
    assert array.dtype == np.float32
    assert array.flags.c_contiguous
    assert array.tolist() == [[0, 1, 2], [3, 4, 5]]
    with pytest.raises(ValueError, match="read-only"):
        array[0, 0] = 1


def test_names_keep_their_order() -> None:
    assert list(parameters_for(preset("seed"), 0)) == [
        "conv1.weight",
        "conv1.bias",
        "dense1.weight",
        "dense1.bias",
    ]


@given(architectures(), seeds)
def test_initial_parameters_fit_their_architecture(architecture: Architecture, seed: int) -> None:
    parameters = Parameters.initialize(architecture, np.random.default_rng(seed))
    parameters.check(architecture)
    assert parameters.is_finite()


def test_the_same_seed_gives_the_same_parameters_and_another_seed_others() -> None:
    first, same, other = (
        Parameters.initialize(preset("book"), np.random.default_rng(seed)) for seed in (5, 5, 6)
    )
    assert first == same
    assert first != other


def test_initial_weights_spread_by_fan_in_and_biases_are_zero() -> None:
    layers = (Dense(200, "relu"), Dense(300, "tanh"), Dense(10, "softmax"))
    parameters = Parameters.initialize(Architecture((1, 20, 20), layers), np.random.default_rng(1))
    assert parameters["dense1.weight"].std() == pytest.approx(math.sqrt(2 / 400), rel=0.02)
    assert parameters["dense2.weight"].std() == pytest.approx(math.sqrt(1 / 200), rel=0.02)
    assert not parameters["dense1.bias"].any()


def test_initial_weights_of_an_unshared_convolution_spread_as_those_of_a_shared_one() -> None:
    layers = (Convolution(8, (5, 3), shared=False), Dense(10, "softmax"))
    parameters = Parameters.initialize(Architecture((2, 28, 28), layers), np.random.default_rng(1))
    assert parameters["conv1.weight"].std() == pytest.approx(math.sqrt(2 / (2 * 5 * 3)), rel=0.01)
    assert not parameters["conv1.bias"].any()


def test_replacing_an_array_shares_the_others_and_leaves_the_first_parameters_alone() -> None:
    before = parameters_for(preset("seed"), 0)
    after = before.replace("conv1.bias", [1, 2, 3])
    assert after["conv1.bias"].tolist() == [1, 2, 3]
    assert before["conv1.bias"].tolist() != [1, 2, 3]
    assert after["conv1.weight"] is before["conv1.weight"]
    assert list(after) == list(before)


def test_replacing_a_part_leaves_all_else_and_the_first_parameters_alone() -> None:
    before = parameters_for(preset("seed"), 0)
    after = before.replace_part("conv1.weight", (1, 0, slice(0, 2)), np.zeros((2, 5), np.float32))
    changed = np.argwhere(after["conv1.weight"] != before["conv1.weight"])
    assert {tuple(place) for place in changed} == {
        (1, 0, row, column) for row in (0, 1) for column in range(5)
    }
    assert not after["conv1.weight"].flags.writeable
    assert after["conv1.bias"] is before["conv1.bias"]
    with pytest.raises(ValueError, match="broadcast"):
        before.replace_part("conv1.weight", (1, 0), np.zeros((3, 4), np.float32))


def test_replacing_with_another_shape_or_an_unknown_name_is_an_error() -> None:
    parameters = parameters_for(preset("seed"), 0)
    with pytest.raises(ValueError, match=r"conv1.bias has shape \(3,\), not \(4,\)"):
        parameters.replace("conv1.bias", np.zeros(4))
    with pytest.raises(KeyError, match="conv9"):
        parameters.replace("conv9.bias", np.zeros(4))


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e300])
def test_a_single_value_that_is_not_finite_in_float32_is_found(value: float) -> None:
    parameters = parameters_for(preset("seed"), 0)
    assert parameters.is_finite()
    assert not parameters.replace("conv1.bias", [0, value, 0]).is_finite()


def test_arrays_that_do_not_fit_the_architecture_are_named() -> None:
    architecture = preset("seed")
    arrays = dict(parameters_for(architecture, 0))
    with pytest.raises(ValueError, match=r"conv1.weight has shape \(3, 1, 5, 4\); the network needs"):
        Parameters({**arrays, "conv1.weight": np.zeros((3, 1, 5, 4))}).check(architecture)
    with pytest.raises(ValueError, match=r"conv2\.bias belongs to no layer"):
        Parameters({**arrays, "conv2.bias": np.zeros(3)}).check(architecture)
    del arrays["dense1.bias"]
    with pytest.raises(ValueError, match=r"dense1\.bias is missing"):
        Parameters(arrays).check(architecture)


def test_parameters_are_compared_by_value() -> None:
    parameters = parameters_for(preset("seed"), 0)
    assert parameters == Parameters(parameters)
    assert parameters != parameters.replace("conv1.bias", [0, 0, 0])
    assert parameters != Parameters({})
    assert parameters != "parameters"


def test_parameters_can_go_to_another_process() -> None:
    parameters = parameters_for(preset("seed"), 0)
    again = pickle.loads(pickle.dumps(parameters))
    assert again == parameters
