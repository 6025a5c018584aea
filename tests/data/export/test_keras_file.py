"""What a .keras file says of a network: to the reader here, and to Keras itself."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings

from cnngui.data.export.keras_file import keras_bytes
from cnngui.data.files.model_file import ModelFileError, SavedModel
from cnngui.data.foreign.assembly import assemble
from cnngui.data.foreign.keras_network import read_keras_zip
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Layer, Pooling
from tests.data.export.exported import (
    TOLERANCE,
    answers,
    check_same,
    few_in_one_folder,
    grey_models,
    model_of,
    models,
    some_images,
)


def network_with(pooling: Pooling, activation: ActivationName = "relu") -> SavedModel:
    layers: tuple[Layer, ...] = (Convolution(2, (3, 3), activation=activation), pooling, Dense(3, "softmax"))
    return model_of(Architecture((1, 9, 10), layers))


def written(model: SavedModel) -> bytes:
    """The file; a network that Keras cannot hold is no example."""
    try:
        return keras_bytes(model)
    except ModelFileError:
        assume(False)
        raise


@few_in_one_folder
@given(grey_models())
def test_a_network_that_is_read_again_is_the_same_bit_for_bit(tmp_path: Path, model: SavedModel) -> None:
    path = tmp_path / "net.keras"
    path.write_bytes(written(model))
    check_same(read_keras_zip(path), model)


@pytest.mark.filterwarnings("ignore")  # Keras warns of a single class, and NumPy of what Keras asks of it
@settings(few_in_one_folder, max_examples=15)  # Keras takes half a second to read one
@given(models())
def test_keras_answers_the_same(tmp_path: Path, model: SavedModel) -> None:
    keras = pytest.importorskip("keras")
    path = tmp_path / "net.keras"
    path.write_bytes(written(model))
    network = keras.saving.load_model(path)
    images = some_images(model.architecture)
    probabilities = network.predict_on_batch(images.transpose(0, 2, 3, 1))
    assert np.allclose(probabilities, answers(model, images), rtol=0, atol=TOLERANCE)


def test_the_same_network_gives_the_same_bytes() -> None:
    model = network_with(Pooling())
    assert keras_bytes(model) == keras_bytes(model)


@pytest.mark.parametrize(
    ("pooling", "activation", "reason"),
    [
        (Pooling("l2"), "relu", "pool1: Keras has no layer for L2 pooling"),
        (Pooling("max", (3, 3), (1, 1), (2, 2)), "tanh", "max pooling with such padding"),
        (Pooling("average", (3, 3), (1, 1), (2, 2)), "relu", "a mean that leaves such padding out"),
    ],
)
def test_what_keras_has_no_layer_for_is_refused(
    pooling: Pooling, activation: ActivationName, reason: str
) -> None:
    with pytest.raises(ModelFileError, match=reason):
        keras_bytes(network_with(pooling, activation))


@pytest.mark.parametrize(
    "pooling",
    [
        Pooling("max", (3, 3), (1, 1), (2, 2)),
        Pooling("max", (3, 3), (2, 2), (1, 1)),
        Pooling("average", (3, 3), (2, 2), (2, 2), counts_padding=True),
    ],
)
def test_padding_that_keras_has_another_word_for_comes_back(pooling: Pooling, tmp_path: Path) -> None:
    path = tmp_path / "net.keras"
    path.write_bytes(keras_bytes(network_with(pooling)))
    assert assemble(read_keras_zip(path))[0].layers[1] == pooling
