"""Whole files, as they are found to mean the network that they hold."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from cnngui.data.digits.synthetic import synthetic_digits
from cnngui.data.files.model_file import ModelFileError, SavedModel, save_model, shipped_model
from cnngui.data.files.tensor_file import pack
from cnngui.data.foreign.reading import read_network
from cnngui.engine.compute.network import Network
from tests.data.foreign.networks import book_weights, small_weights
from tests.data.foreign.torch_files import write_torch

Arrays = Mapping[str, NDArray[Any]]


@pytest.fixture(autouse=True)
def without_mnist(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def same_answers(one: SavedModel, other: SavedModel) -> bool:
    images = synthetic_digits(50, 3).images
    found, expected = (Network(model.architecture).logits(model.parameters, images) for model in (one, other))
    return np.allclose(found, expected, atol=1e-3)


def weights_only(path: Path, arrays: Arrays) -> Path:
    path.write_bytes(
        pack({name: array.astype(np.float32) for name, array in arrays.items()}, {"format": "pt"})
    )
    return path


def test_a_state_dict_alone_is_found_to_mean_the_network(tmp_path: Path) -> None:
    model, reading = read_network(write_torch(tmp_path / "net", book_weights()))
    assert reading is not None
    assert reading.trials is not None
    assert reading.trials.succeeded
    assert model.architecture.layers == shipped_model("book").architecture.layers
    assert same_answers(model, shipped_model("book"))


def test_so_are_weights_in_safetensors_and_their_activation(tmp_path: Path) -> None:
    model, _ = read_network(weights_only(tmp_path / "net.safetensors", small_weights()))
    assert model.architecture.layers == shipped_model("seed").architecture.layers


@pytest.mark.parametrize(
    ("factor", "offset", "told"),
    [(255, 0, "from 0 to 255"), (-1, 1, "dark on light"), (2, -1, "from −1 to 1")],
)
def test_the_range_of_the_pixels_is_found_and_held(
    factor: float, offset: float, told: str, tmp_path: Path
) -> None:
    arrays = {name: array.astype(np.float64) for name, array in small_weights().items()}
    # What the network does with pixels of the other range: x = (pixel − offset) / factor.
    first = arrays["conv1.weight"] / factor
    arrays["conv1.bias"] = arrays["conv1.bias"] - offset * first.sum((1, 2, 3))
    arrays["conv1.weight"] = first
    model, reading = read_network(write_torch(tmp_path / "net.pt", arrays))
    assert reading is not None
    assert told in str(reading.told)
    assert same_answers(model, shipped_model("seed"))


def test_classes_in_another_order_get_their_names(tmp_path: Path) -> None:
    order = [3, 1, 4, 0, 5, 9, 2, 6, 8, 7]
    arrays = dict(small_weights())
    arrays |= {name: arrays[name][order] for name in ("dense1.weight", "dense1.bias")}
    model, _ = read_network(write_torch(tmp_path / "net.pt", arrays))
    assert model.class_names == tuple(map(str, order))


def test_batch_normalization_becomes_part_of_the_weights(tmp_path: Path) -> None:
    arrays: dict[str, NDArray[Any]] = {}
    for name, array in small_weights().items():
        arrays[name] = array
        if name == "conv1.bias":
            gain = np.linspace(0.5, 2, len(array))
            # What it does undoes what was done to the weights before it.
            arrays["conv1.weight"] = arrays["conv1.weight"] * 3 * gain[:, None, None, None]
            arrays["conv1.bias"] = array * 3 * gain + 5
            arrays["bn1.weight"], arrays["bn1.bias"] = 2 * gain, np.zeros(len(array))
            arrays["bn1.running_mean"] = np.full(len(array), 5.0)
            arrays["bn1.running_var"] = 36 * gain**4 - 1e-5
            arrays["bn1.num_batches_tracked"] = np.array(7)
    model, reading = read_network(write_torch(tmp_path / "net.pt", arrays))
    assert reading is not None
    assert model.architecture.layers == shipped_model("seed").architecture.layers
    assert same_answers(model, shipped_model("seed"))


def test_names_sorted_by_the_alphabet_are_put_into_order(tmp_path: Path) -> None:
    renamed = {"conv1": "net.2", "dense1": "net.10"}
    arrays = {
        name.replace(*item): array
        for name, array in small_weights().items()
        for item in renamed.items()
        if name.startswith(item[0])
    }
    model, _ = read_network(weights_only(tmp_path / "net.safetensors", dict(sorted(arrays.items()))))
    assert model.architecture.layers == shipped_model("seed").architecture.layers


def test_other_counts_of_classes_are_taken_untried(tmp_path: Path) -> None:
    arrays = dict(small_weights())
    arrays |= {name: arrays[name][:3] for name in ("dense1.weight", "dense1.bias")}
    model, reading = read_network(write_torch(tmp_path / "net.pt", arrays))
    assert reading is not None
    assert reading.trials is None
    assert model.class_names == ("0", "1", "2")


def test_random_weights_are_no_network_for_digits(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    arrays = {name: rng.normal(size=array.shape) for name, array in small_weights().items()}
    _, reading = read_network(write_torch(tmp_path / "net.pt", arrays))
    assert reading is not None
    assert reading.trials is not None
    assert not reading.trials.succeeded


def test_our_own_files_are_read_as_they_are(tmp_path: Path) -> None:
    save_model(path := tmp_path / "net.pt", shipped_model("seed"))
    model, reading = read_network(path)
    assert reading is None
    assert model.parameters == shipped_model("seed").parameters


@pytest.mark.parametrize(
    ("start", "told"),
    [(b"\x89PNG\r\n\x1a\n", "a picture"), (b"%PDF-1.7", "a PDF document"), (b"once upon a time", "a text")],
)
def test_a_renamed_file_is_told_to_be_what_it_is(start: bytes, told: str, tmp_path: Path) -> None:
    path = tmp_path / "net.pt"
    path.write_bytes(start + bytes(100))
    with pytest.raises(ModelFileError, match=told):
        read_network(path)


def test_the_old_format_of_pytorch_says_how_to_save_again(tmp_path: Path) -> None:
    path = tmp_path / "net.pt"
    path.write_bytes(b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M\xe9\x03.")
    with pytest.raises(ModelFileError, match=r"torch\.save"):
        read_network(path)
