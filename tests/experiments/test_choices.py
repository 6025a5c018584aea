"""What a setting makes of a setup."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import DIGITS
from cnngui.data.files.model_file import SavedModel, save_model
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.presets import preset
from cnngui.engine.training.optimizers import OPTIMIZERS
from cnngui.engine.weights.parameters import Parameters
from cnngui.experiments.choices import SETTINGS, setup_of
from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.setup import Setup
from tests.data.foreign.networks import small_weights
from tests.data.foreign.torch_files import write_torch


def network(**choices: object) -> Architecture:
    return setup_of(choices).architecture


def test_a_network_is_a_file_of_any_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    path = write_torch(tmp_path / "net.pt", small_weights())
    assert network(network=str(path)).layers == preset("seed").layers


@pytest.mark.parametrize("kind", get_args(PoolingKind))
def test_every_pooling_becomes_one_of_that_kind(kind: PoolingKind) -> None:
    changed = network(network="book", pooling=kind)
    assert [layer.kind for layer in changed.layers if isinstance(layer, Pooling)] == [kind, kind]
    assert changed.shapes == preset("book").shapes


def test_without_pooling_the_convolution_takes_its_steps() -> None:
    changed = network(network="book", pooling="none")
    assert [type(layer) for layer in changed.layers] == [Convolution, Convolution, Dense, Dense]
    assert changed.shapes[:2] == ((20, 12, 12), (40, 4, 4)) == preset("book").shapes[1:4:2]


def test_dense_layers_have_as_many_neurons_as_the_convolutions_that_they_replace() -> None:
    assert network(network="seed", sharing="dense").layers == (
        Dense(3 * 24 * 24, "sigmoid"),
        Dense(10, "softmax"),
    )
    unshared = network(network="seed", sharing="unshared").layers[0]
    assert isinstance(unshared, Convolution) and not unshared.shared


@pytest.mark.parametrize("activation", sorted(set(get_args(ActivationName)) - {"softmax"}))
def test_an_activation_is_that_of_all_hidden_layers(activation: ActivationName) -> None:
    *hidden, last = network(network="book", activation=activation).layers
    assert {layer.activation for layer in hidden if not isinstance(layer, Pooling)} == {activation}
    assert last.activation == "softmax"


def test_a_field_of_layers_is_one_value_for_all_or_a_list() -> None:
    def filters(value: object) -> list[int]:
        layers = network(network="book", filters=value).layers
        return [layer.filters for layer in layers if isinstance(layer, Convolution)]

    assert filters(7) == [7, 7]
    assert filters([3, 9]) == [3, 9]
    assert network(network="book", units=30).shapes[-2:] == ((30,), (10,))


def test_a_size_is_one_number_or_two() -> None:
    assert network(network="seed", kernel=3).shapes[0] == (3, 26, 26)
    assert network(**{"network": "seed", "conv1.kernel": [3, 7]}).shapes[0] == (3, 26, 22)


def test_one_layer_can_be_named() -> None:
    changed = network(**{"network": "book", "conv2.filters": 5, "pool1.kind": "average"})
    assert changed.shapes[2] == (5, 8, 8)
    assert [layer.kind for layer in changed.layers if isinstance(layer, Pooling)] == ["average", "max"]


def test_layers_are_described_as_in_a_file() -> None:
    layers = [{"type": "dropout", "rate": 0.25}, {"type": "dense", "units": 4, "activation": "softmax"}]
    assert network(layers=layers).layers == (Dropout(0.25), Dense(4, "softmax"))


def test_a_network_may_be_one_in_a_file(tmp_path: Path) -> None:
    architecture = replace(preset("dense"), title="mine")
    weights = Parameters.initialize(architecture, np.random.default_rng(0))
    save_model(tmp_path / "mine.safetensors", SavedModel(architecture, weights, DIGITS))
    assert network(network=str(tmp_path / "mine.safetensors")) == architecture


def test_the_learning_rate_is_the_usual_one_of_the_optimizer_unless_it_is_given() -> None:
    assert setup_of({"optimizer": "adam"}).config.learning_rate == OPTIMIZERS["adam"].usual_learning_rate
    assert setup_of({"optimizer": "adam", "learning_rate": 0.5}).config.learning_rate == 0.5


def test_augmentation_is_as_suits_digits_or_what_is_named_alone() -> None:
    assert setup_of({"augmentation": True}).augmentation == Augmentation()
    assert setup_of({"augmentation": False}).augmentation is None
    shifted = setup_of({"augmentation": {"shift": 1}}).augmentation
    assert shifted == replace(Augmentation.none(), shift=1)
    with pytest.raises(ExperimentError, match="augmentation: unknown name 'shifts'; near to it: shift"):
        setup_of({"augmentation": {"shifts": 1}})


@pytest.mark.parametrize(
    ("wrong", "near"), [("epoch", "epochs"), ("learning-rate", "learning_rate"), ("filter", "filters")]
)
def test_an_unknown_setting_is_refused_with_the_near_names(wrong: str, near: str) -> None:
    with pytest.raises(ExperimentError, match=f"unknown name '{wrong}'; near to it: .*{near}"):
        setup_of({wrong: 1})


@pytest.mark.parametrize("name", SETTINGS)
@given(value=st.none() | st.text() | st.lists(st.integers()) | st.floats(width=16) | st.integers())
def test_whatever_value_a_setting_gets_the_only_failure_is_one_in_words(name: str, value: object) -> None:
    try:
        setup_of({name: value})
    except ValueError as error:
        assert str(error)


def test_a_setup_is_the_same_after_it_was_written() -> None:
    choices = {"network": "book", "dropout": 0.25, "augmentation": {"shift": 2}, "shuffled": True}
    setup = setup_of(choices)
    again = Setup.from_plain(setup.plain())
    assert replace(again, architecture=setup.architecture) == setup
    assert again.architecture.layers == setup.architecture.layers


def test_the_key_tells_what_decides_the_result_and_nothing_else() -> None:
    setup = setup_of({"network": "seed"})
    assert setup.key(0) != setup.key(1) != setup_of({"epochs": 6}).key(1)
    renamed = replace(setup, architecture=replace(setup.architecture, title="other"))
    threaded = replace(setup, config=replace(setup.config, threads=7, seed=9))
    assert setup.key(0) == renamed.key(0) == threaded.key(0)
