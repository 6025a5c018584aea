"""What Keras writes, computed here by plain definitions and by the network that is read."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.assembly import assemble
from cnngui.data.foreign.keras_network import read_keras_h5, read_keras_zip
from cnngui.engine.compute.network import Network
from tests.data.foreign.keras_files import Group, Layer, hdf5, write_h5, write_keras

RNG = np.random.default_rng(6)
KERNELS = RNG.normal(size=(3, 3, 1, 2)).astype(np.float32)  # rows, columns, channels, filters
BIAS = RNG.normal(size=2).astype(np.float32)
DENSE = RNG.normal(size=(3 * 3 * 2, 4)).astype(np.float32)
OFFSET = RNG.normal(size=4).astype(np.float32)
IMAGE = RNG.random((8, 8)).astype(np.float32)
Read = Callable[[Path, list[Layer]], NDArray[Any]]


@pytest.fixture(params=["h5", "keras"])
def read(request: pytest.FixtureRequest) -> Read:
    """Writes layers as a file and lets the network in it answer the image."""

    def answered(folder: Path, layers: list[Layer], shape: tuple[int, ...] = (8, 8, 1)) -> NDArray[Any]:
        if request.param == "h5":
            network = read_keras_h5(write_h5(folder / "net.h5", layers, shape))
        else:
            network = read_keras_zip(write_keras(folder / "net.keras", layers, shape))
        architecture, parameters = assemble(network)
        answer: NDArray[Any] = Network(architecture).logits(parameters, IMAGE[None, None])[0]
        return answer

    return answered


def maps(image: NDArray[Any] = IMAGE) -> NDArray[Any]:
    """ReLU of the convolution: rows × columns × filters."""
    windows = np.lib.stride_tricks.sliding_window_view(image, (3, 3))
    sums: NDArray[Any] = np.einsum("rcij,ijf->rcf", windows, KERNELS[:, :, 0]) + BIAS
    rectified: NDArray[Any] = np.maximum(sums, 0)
    return rectified


def pooled(values: NDArray[Any]) -> NDArray[Any]:
    largest: NDArray[Any] = values.reshape(3, 2, 3, 2, -1).max((1, 3))
    return largest


CONVOLUTION: Layer = ("Conv2D", {"name": "first", "activation": "relu", "strides": [1, 1]}, [KERNELS, BIAS])
POOL: Layer = ("MaxPooling2D", {"name": "pool", "pool_size": [2, 2], "padding": "valid"}, [])
FLATTEN: Layer = ("Flatten", {"name": "flat"}, [])
LAST: Layer = ("Dense", {"name": "last", "activation": "softmax"}, [DENSE, OFFSET])


def test_a_sequence_answers_as_in_keras_with_channels_last(read: Read, tmp_path: Path) -> None:
    drop: Layer = ("Dropout", {"name": "drop", "rate": 0.25}, [])
    found = read(tmp_path, [CONVOLUTION, POOL, FLATTEN, drop, LAST])
    assert np.allclose(found, pooled(maps()).ravel() @ DENSE + OFFSET, atol=1e-5)


def test_normalization_and_rescaling_are_held(read: Read, tmp_path: Path) -> None:
    gain, shift, mean, variance = (np.array(pair, np.float32) for pair in ((2, -1), (0, 1), (1, 2), (4, 1)))
    norm: Layer = ("BatchNormalization", {"name": "bn", "epsilon": 1e-3}, [gain, shift, mean, variance])
    rescale: Layer = ("Rescaling", {"name": "range", "scale": 2.0, "offset": -1.0}, [])
    found = read(tmp_path, [rescale, CONVOLUTION, norm, POOL, FLATTEN, LAST])
    normal = (maps(IMAGE * 2 - 1) - mean) / np.sqrt(variance + 1e-3) * gain + shift
    assert np.allclose(found, pooled(normal).ravel() @ DENSE + OFFSET, atol=1e-4)


def test_activations_are_layers_too(read: Read, tmp_path: Path) -> None:
    leak: Layer = ("LeakyReLU", {"name": "leak", "negative_slope": 0.5}, [])
    soft: Layer = ("Softmax", {"name": "soft"}, [])
    hidden: Layer = ("Dense", {"name": "hidden", "activation": "linear"}, [DENSE[:, :4] * 0 + 1, OFFSET])
    square: Layer = ("Dense", {"name": "square"}, [np.eye(4, dtype=np.float32)])
    found = read(tmp_path, [CONVOLUTION, POOL, FLATTEN, hidden, leak, square, soft])
    sums = pooled(maps()).sum() + OFFSET
    assert np.allclose(found, np.where(sums > 0, sums, sums / 2), atol=1e-4)


def test_padding_that_keeps_the_size_lies_behind_where_it_is_odd(read: Read, tmp_path: Path) -> None:
    same: Layer = ("Conv2D", {"name": "c", "padding": "same", "strides": 2}, [KERNELS])
    dense = RNG.normal(size=(4 * 4 * 2, 4)).astype(np.float32)
    found = read(tmp_path, [same, FLATTEN, ("Dense", {"name": "d"}, [dense])])
    padded = np.pad(IMAGE, ((0, 1), (0, 1)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3))[::2, ::2]
    assert np.allclose(
        found, np.einsum("rcij,ijf->rcf", windows, KERNELS[:, :, 0]).ravel() @ dense, atol=1e-5
    )


@pytest.mark.parametrize(
    ("layer", "told"),
    [
        (("Lambda", {"name": "own"}, []), r"own \(Lambda\) .* program code"),
        (("LSTM", {"name": "memory"}, []), r"memory \(LSTM\)"),
        (("Conv2D", {"name": "wide", "dilation_rate": 2}, [KERNELS]), r"wide \(Conv2D\) .* dilation"),
        (("Activation", {"name": "soft", "activation": "gelu"}, []), r"soft \(gelu\)"),
        (("Conv2D", {"name": "empty"}, []), r"empty \(Conv2D\)"),
    ],
)
def test_what_cannot_be_held_is_refused_by_its_name(
    layer: Layer, told: str, read: Read, tmp_path: Path
) -> None:
    with pytest.raises(ModelFileError, match=told):
        read(tmp_path, [layer, FLATTEN, LAST])


def functional(sources: list[list[str]], new: bool) -> dict[str, Any]:
    """A model of layers that say what they take from, as Keras 3 or 2 write it."""
    names = ["image", "flat", "last"]
    layers: list[dict[str, Any]] = []
    for name, (kind, config, _), before in zip(
        names, (("InputLayer", {}, []), FLATTEN, LAST), sources, strict=True
    ):
        ends = [
            {"class_name": "__keras_tensor__", "config": {"keras_history": [each, 0, 0]}} for each in before
        ]
        nodes: list[Any] = [{"args": ends, "kwargs": {}}] if new else [[[each, 0, 0, {}] for each in before]]
        layers.append(
            {"class_name": kind, "config": {**config, "name": name}, "inbound_nodes": nodes if before else []}
        )
    layers[0]["config"]["batch_shape"] = [None, 3, 6, 1]
    return {"class_name": "Functional", "config": {"name": "model", "layers": layers}}


@pytest.mark.parametrize("new", [True, False])
def test_a_functional_model_that_is_a_sequence_is_read_and_no_other(new: bool, tmp_path: Path) -> None:
    layers: list[Layer] = [("InputLayer", {"name": "image"}, []), FLATTEN, LAST]
    sound = functional([[], ["image"], ["flat"]], new)
    network = read_keras_h5(write_h5(tmp_path / "net.h5", layers, (), **sound))
    assert network.input_shape == (1, 3, 6)
    branched = functional([[], ["image"], ["flat", "image"]], new)
    with pytest.raises(ModelFileError, match="one sequence"):
        read_keras_h5(write_h5(tmp_path / "net.h5", layers, (), **branched))


def test_an_array_without_a_name_is_a_damage(tmp_path: Path) -> None:
    path = write_keras(tmp_path / "net.keras", [CONVOLUTION, POOL, FLATTEN, LAST], (8, 8, 1))
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    nameless = Group({"conv2d": Group({"vars": Group({"": KERNELS})})})
    members["model.weights.h5"] = hdf5(Group({"layers": nameless}))
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    with pytest.raises(ModelFileError, match="damaged"):
        read_keras_zip(path)


@pytest.mark.parametrize(
    "arrays", [[DENSE[0], OFFSET], [DENSE, OFFSET[:3]], [DENSE[None], OFFSET], [DENSE[:, :0], OFFSET[:0]]]
)
def test_arrays_of_no_layers_shape_are_refused(tmp_path: Path, arrays: list[NDArray[Any]]) -> None:
    last: Layer = ("Dense", {"name": "last"}, arrays)
    with pytest.raises(ModelFileError, match="belongs to no layer"):
        assemble(read_keras_h5(write_h5(tmp_path / "net.h5", [CONVOLUTION, POOL, FLATTEN, last], (8, 8, 1))))


def test_images_of_more_values_than_memory_has_are_refused_before_any_is_taken(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"images of 1,000,000,000,000 values; at most 4,000,000"):
        assemble(read_keras_h5(write_h5(tmp_path / "net.h5", [FLATTEN, LAST], (1_000_000, 1_000_000, 1))))
