import numpy as np
from hypothesis import given

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameter_vector import ParameterLayout
from tests.engine.random_architectures import architectures, parameters_for, seeds


@given(architectures(), seeds)
def test_what_is_packed_is_unpacked_unchanged(architecture: Architecture, seed: int) -> None:
    parameters, layout = parameters_for(architecture, seed), ParameterLayout(architecture)
    assert layout.size == architecture.parameter_count
    vector = np.empty(layout.size, np.float32)
    layout.pack(parameters, vector)
    unpacked = layout.unpack(vector)
    assert list(unpacked) == list(parameters)
    for name, array in parameters.items():
        np.testing.assert_array_equal(unpacked[name], array)
        assert not np.shares_memory(unpacked[name], vector)


def test_weights_come_before_biases() -> None:
    layout = ParameterLayout(preset("book"))
    vector = np.zeros(layout.size, np.float32)
    for name, view in layout.views(vector).items():
        view.fill(1 if name.endswith("weight") else 2)
    assert (vector[: layout.weight_count] == 1).all()
    assert (vector[layout.weight_count :] == 2).all()


def test_only_the_parameters_given_are_changed() -> None:
    layout = ParameterLayout(preset("seed"))
    vector = np.zeros(layout.size, np.float32)
    layout.pack({"conv1.bias": np.ones(3, np.float32)}, vector)
    assert vector.sum() == 3


def test_kernels_have_their_filters_last_and_dense_weights_follow_the_maps_rows() -> None:
    architecture = preset("seed")
    layout, vector = ParameterLayout(architecture), np.empty(preset("seed").parameter_count, np.float32)
    parameters = parameters_for(architecture, seed=0)
    layout.pack(parameters, vector)
    views = layout.views(vector)
    np.testing.assert_array_equal(views["conv1.weight"], parameters["conv1.weight"].transpose(2, 3, 1, 0))
    by_row = parameters["dense1.weight"].reshape(10, 3, 12, 12).transpose(0, 2, 1, 3).reshape(10, -1)
    np.testing.assert_array_equal(views["dense1.weight"], by_row)
