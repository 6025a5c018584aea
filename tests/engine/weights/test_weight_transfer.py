"""Layers that stay keep their weights, whatever they are called afterwards."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_edit import changed, inserted, moved, removed
from cnngui.engine.description.layers import Convolution, Dense, Dropout
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters
from cnngui.engine.weights.weight_transfer import kept_arrays, matched_layers, weight_sources
from tests.engine.random_architectures import architectures, parameters_for, seeds

BOOK = preset("book")


def convolution(architecture: Architecture, index: int) -> Convolution:
    layer = architecture.layers[index]
    assert isinstance(layer, Convolution)
    return layer


def test_without_its_first_pooling_the_book_network_keeps_both_convolutions() -> None:
    edit = removed(BOOK, 1)
    # 40 maps are larger now, so that the first dense layer has other inputs.
    sources = {"conv1": "conv1", "conv2": "conv2", "dense2": "dense2"}
    assert weight_sources(BOOK, edit.architecture, edit.origins) == sources
    assert weight_sources(BOOK, edit.architecture) == sources


def test_a_layer_keeps_its_weights_under_another_name() -> None:
    edit = inserted(BOOK, 0, Convolution(1, (3, 3), padding=(1, 1)))
    sources = {"conv2": "conv1", "conv3": "conv2", "dense1": "dense1", "dense2": "dense2"}
    assert weight_sources(BOOK, edit.architecture, edit.origins) == sources
    assert weight_sources(BOOK, edit.architecture) == sources


def test_of_three_equal_layers_the_one_that_was_removed_is_gone() -> None:
    layers = (*(Convolution(4, (3, 3), padding=(1, 1)),) * 3, Dense(10, "softmax"))
    architecture = Architecture((4, 8, 8), layers)
    edit = removed(architecture, 1)
    assert weight_sources(architecture, edit.architecture, edit.origins) == {
        "conv1": "conv1",
        "conv2": "conv3",
        "dense1": "dense1",
    }


def test_another_activation_stride_or_padding_keeps_the_weights() -> None:
    conv = replace(convolution(BOOK, 2), activation="tanh", stride=(2, 2), padding=(2, 2))
    edit = changed(BOOK, 2, conv)
    assert "conv2" in weight_sources(BOOK, edit.architecture, edit.origins)
    assert "conv2" in weight_sources(BOOK, edit.architecture)


def test_another_count_of_filters_starts_the_layer_and_the_one_after_it_anew() -> None:
    edit = changed(BOOK, 0, replace(convolution(BOOK, 0), filters=21))
    assert set(weight_sources(BOOK, edit.architecture, edit.origins)) == {"dense1", "dense2"}


def test_moved_layers_take_their_weights_along() -> None:
    layers = (Dense(30), Dense(30, "tanh"), Dropout(), Dense(10, "softmax"))
    architecture = Architecture((1, 6, 5), layers)
    edit = moved(architecture, 1, 0)
    expected = {"dense1": "dense2", "dense2": "dense1", "dense3": "dense3"}
    assert weight_sources(architecture, edit.architecture, edit.origins) == expected
    assert weight_sources(architecture, edit.architecture) == expected


def test_dropout_and_pooling_have_no_weights_to_keep() -> None:
    assert set(weight_sources(BOOK, BOOK)) == {"conv1", "conv2", "dense1", "dense2"}


def test_origins_must_be_as_many_as_layers_and_exist() -> None:
    with pytest.raises(ValueError, match="6 layers need as many origins, not 1"):
        weight_sources(BOOK, BOOK, (0,))
    with pytest.raises(IndexError):
        weight_sources(BOOK, BOOK, (0, 1, 2, 3, 4, 6))


def test_kept_arrays_are_the_very_same_and_the_others_start_by_fan_in() -> None:
    before = parameters_for(BOOK, 1)
    edit = changed(BOOK, 4, Dense(50))
    sources = weight_sources(BOOK, edit.architecture, edit.origins)
    kept = kept_arrays(before, sources, edit.architecture)
    after = Parameters.initialize(edit.architecture, np.random.default_rng(2), kept)
    assert after["conv2.weight"] is before["conv2.weight"]
    assert after["conv1.bias"] is before["conv1.bias"]
    assert after["dense1.weight"].shape == (50, 640)
    assert after["dense1.weight"].std() == pytest.approx((2 / 640) ** 0.5, rel=0.05)


def test_an_unshared_convolution_starts_anew_where_its_maps_change_their_size() -> None:
    unshared = changed(BOOK, 0, replace(convolution(BOOK, 0), shared=False)).architecture
    edit = changed(unshared, 0, replace(convolution(unshared, 0), stride=(2, 2), padding=(4, 4)))
    assert "conv1" not in weight_sources(unshared, edit.architecture, edit.origins)


def test_an_untied_convolution_has_its_weights_at_every_position_and_tied_again_the_very_same() -> None:
    start = parameters_for(BOOK, 1)
    edit = changed(BOOK, 2, replace(convolution(BOOK, 2), shared=False))
    sources = weight_sources(BOOK, edit.architecture, edit.origins)
    own = kept_arrays(start, sources, edit.architecture)
    assert own["conv2.weight"].shape == (40, 8, 8, 20, 5, 5)
    for name in ("conv2.weight", "conv2.bias"):
        assert (own[name] == start[name][:, None, None]).all()
    back = changed(edit.architecture, 2, BOOK.layers[2])
    sources = weight_sources(edit.architecture, back.architecture, back.origins)
    tied = kept_arrays(Parameters(own), sources, BOOK)
    assert all(np.array_equal(array, start[name]) for name, array in tied.items())


def test_a_convolution_that_is_untied_and_given_another_size_as_well_keeps_its_kernels() -> None:
    layer = replace(convolution(BOOK, 0), shared=False, stride=(2, 2))
    edit = changed(BOOK, 0, layer)
    assert "conv1" in weight_sources(BOOK, edit.architecture, edit.origins)
    edit = changed(BOOK, 0, replace(layer, kernel=(3, 3)))
    assert "conv1" not in weight_sources(BOOK, edit.architecture, edit.origins)


@given(architectures(), architectures(), seeds)
def test_between_any_two_networks_what_is_kept_fits(
    before: Architecture, after: Architecture, seed: int
) -> None:
    origins = matched_layers(before, after)
    used = [origin for origin in origins if origin is not None]
    assert len(set(used)) == len(used)
    sources = weight_sources(before, after)
    kept = kept_arrays(parameters_for(before, seed), sources, after)
    Parameters.initialize(after, np.random.default_rng(seed), kept).check(after)


@given(architectures())
def test_an_unchanged_network_keeps_everything(architecture: Architecture) -> None:
    sources = weight_sources(architecture, architecture)
    assert all(new == old for new, old in sources.items())
    assert {f"{name}.weight" for name in sources} <= set(architecture.parameter_shapes)
    assert len(sources) == len(architecture.parameter_shapes) // 2
