import contextlib
import json
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.numpy import load_file, save_file

from cnngui.data.datasets import DIGITS
from cnngui.data.files.model_file import ModelFileError, SavedModel, load_model, save_model, shipped_model
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters

SMALL = Architecture((1, 6, 6), (Convolution(2, (3, 3)), Pooling(), Dense(3, "softmax")), "small")


def small_model() -> SavedModel:
    parameters = Parameters.initialize(SMALL, np.random.default_rng(1))
    return SavedModel(SMALL, parameters, ("a", "b", "ç"), {"epochs": 3, "data": "mnist"})


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "small.safetensors"
    save_model(path, small_model())
    return path


def rewrite_header(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the header's JSON and leave all else."""
    content = path.read_bytes()
    end = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:end])
    change(header)
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + content[end:])


def titled(title: str) -> str:
    """The architecture with another title, as JSON."""
    return json.dumps({**json.loads(SMALL.to_json()), "title": title})


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as caught:
        load_model(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    return message


def test_a_model_comes_back_as_it_was_saved(saved: Path) -> None:
    model, expected = load_model(saved), small_model()
    assert model.architecture == expected.architecture
    assert model.parameters == expected.parameters
    assert model.class_names == ("a", "b", "ç")
    assert model.training == {"epochs": 3, "data": "mnist"}


def test_the_safetensors_library_reads_the_weights_under_pytorch_names(saved: Path) -> None:
    tensors = load_file(saved)
    assert {name: array.shape for name, array in tensors.items()} == {
        "conv1.weight": (2, 1, 3, 3),
        "conv1.bias": (2,),
        "dense1.weight": (3, 8),
        "dense1.bias": (3,),
    }
    np.testing.assert_array_equal(tensors["dense1.weight"], small_model().parameters["dense1.weight"])


def test_a_file_that_the_safetensors_library_wrote_is_read(tmp_path: Path, saved: Path) -> None:
    content = saved.read_bytes()
    metadata = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])["__metadata__"]
    other = tmp_path / "other.safetensors"
    save_file(load_file(saved), other, metadata)
    assert load_model(other).parameters == small_model().parameters


def stored_as(saved: Path, dtype: str, weights: Callable[[np.ndarray[Any, Any]], bytes]) -> None:
    """Store every array of the file as another type."""
    content, tensors = saved.read_bytes(), load_file(saved)
    header = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
    data = b""
    for name, array in tensors.items():
        begin, data = len(data), data + weights(array)
        header[name] = {"dtype": dtype, "shape": array.shape, "data_offsets": (begin, len(data))}
    text = json.dumps(header).encode()
    saved.write_bytes(len(text).to_bytes(8, "little") + text + data)


@pytest.mark.parametrize(
    ("dtype", "weights", "rounded"),
    [
        ("F16", lambda array: array.astype("<f2").tobytes(), 2e-3),
        ("BF16", lambda array: (array.view("<u4") >> 16).astype("<u2").tobytes(), 2e-2),
        ("F64", lambda array: array.astype("<f8").tobytes(), 0),
    ],
)
def test_weights_of_other_floats_become_float32(
    saved: Path, dtype: str, weights: Callable[[np.ndarray[Any, Any]], bytes], rounded: float
) -> None:
    stored_as(saved, dtype, weights)
    model = load_model(saved)
    assert model.class_names == ("a", "b", "ç")
    for name, values in small_model().parameters.items():
        assert model.parameters[name].dtype == np.float32
        np.testing.assert_allclose(model.parameters[name], values, rtol=rounded)


@pytest.mark.parametrize("value", [1e300, -np.inf, np.nan])
def test_a_weight_that_is_no_float32_is_refused(saved: Path, value: float) -> None:
    stored_as(saved, "F64", lambda array: np.full(array.shape, value, "<f8").tobytes())
    assert "which is no weight" in refusal(saved)


def test_the_same_model_gives_the_same_bytes(tmp_path: Path, saved: Path) -> None:
    save_model(tmp_path / "again.safetensors", small_model())
    assert (tmp_path / "again.safetensors").read_bytes() == saved.read_bytes()


def test_loaded_weights_cannot_be_written(saved: Path) -> None:
    with pytest.raises(ValueError, match="read-only"):
        load_model(saved).parameters["conv1.bias"][0] = 1


def test_a_safetensors_file_of_another_program_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "torch.safetensors"
    save_file({"features.0.weight": np.zeros((2, 2), np.float32)}, path)
    message = refusal(path)
    assert "not of cnngui" in message
    assert "features.0.weight" in message


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda h: h["__metadata__"].update(format_version="2"), "format_version is '2'"),
        (lambda h: h["__metadata__"].pop("training"), "training is missing"),
        (lambda h: h["__metadata__"].update(architecture="{"), "JSON"),
        (lambda h: h["__metadata__"].update(architecture="[" * 10_000), "JSON"),
        (lambda h: h["__metadata__"].update(class_names='["a", "b"]'), "class names: 2; classes: 3"),
        (lambda h: h["__metadata__"].update(class_names='["a", "b", 7]'), "class name must be text"),
        (lambda h: h["__metadata__"].update(class_names='["a", "b", "c\\nd"]'), "text in one line"),
        (lambda h: h["__metadata__"].update(class_names='["a", "b", "\\ud800"]'), "class_names"),
        (lambda h: h["__metadata__"].update(architecture=titled("\ud800")), "half a character"),
        (lambda h: h["__metadata__"].update(architecture=titled("a\nb")), "the title must be one line"),
        (lambda h: h["__metadata__"].update(training='{"loss": NaN}'), "training .*NaN"),
        (lambda h: h["__metadata__"].update(training='{"loss": 1e999}'), "training .*too large"),
        (lambda h: h["__metadata__"].update(training="3"), "training must be a JSON object"),
        (lambda h: h["__metadata__"].update(other=3), "__metadata__"),
        (lambda h: h.pop("conv1.bias"), "must begin at"),
        (lambda h: h.update({"conv9.bias": h.pop("conv1.bias")}), "conv9.bias.*no layer"),
        (lambda h: h["conv1.weight"].update(shape=[1, 2, 3, 3]), r"conv1.weight .*\(1, 2, 3, 3\)"),
        (lambda h: h["conv1.weight"].update(shape=[2**62, 2**62]), "conv1.weight has shape"),
        (lambda h: h["conv1.weight"].update(shape=[2, 1, 3, True]), "conv1.weight.*impossible shape"),
        (lambda h: h["conv1.weight"].update(shape=[2, -1, 3, 3]), "conv1.weight.*impossible shape"),
        (lambda h: h["conv1.weight"].update(dtype="I32"), "conv1.weight has type 'I32'"),
        (lambda h: h["conv1.weight"].update(dtype="F16"), "bytes of conv1.weight: 72; its shape needs 36"),
        (lambda h: h["conv1.weight"].update(dtype=["F32"]), "conv1.weight has type"),
        (lambda h: h["conv1.bias"].update(data_offsets=[0, 2**60]), "must begin at"),
        (lambda h: h["conv1.bias"].update(data_offsets=[72]), "impossible data_offsets"),
        (lambda h: h["conv1.bias"].pop("dtype"), "conv1.bias.*dtype"),
        (lambda h: h.update(extra={"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}), "extra.*no layer"),
    ],
)
def test_a_header_that_is_wrong_is_refused_and_named(
    saved: Path, change: Callable[[dict[str, Any]], None], message: str
) -> None:
    rewrite_header(saved, change)
    with pytest.raises(ModelFileError, match=message):
        load_model(saved)
    refusal(saved)


def test_a_missing_tensor_is_named(tmp_path: Path, saved: Path) -> None:
    content = saved.read_bytes()
    metadata = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])["__metadata__"]
    tensors = load_file(saved)
    del tensors["conv1.bias"]
    save_file(tensors, saved, metadata)
    assert "conv1.bias is missing" in refusal(saved)


def test_a_tensor_whose_bytes_do_not_match_its_shape_is_refused(saved: Path) -> None:
    def move_border(header: dict[str, Any]) -> None:
        header["conv1.weight"]["data_offsets"][1] -= 4
        header["conv1.bias"]["data_offsets"][0] -= 4

    rewrite_header(saved, move_border)
    assert "bytes of conv1.weight: 68; its shape needs 72" in refusal(saved)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_a_weight_that_is_no_number_is_refused_with_its_place(saved: Path, value: float) -> None:
    content = saved.read_bytes()
    at = 8 + int.from_bytes(content[:8], "little") + 4 * 10
    saved.write_bytes(content[:at] + np.float32(value).tobytes() + content[at + 4 :])
    assert f"conv1.weight holds {value} at [1, 0, 0, 1]" in refusal(saved)


@pytest.mark.parametrize("length", [8, 100])
def test_a_file_cut_short_is_refused(saved: Path, length: int) -> None:
    saved.write_bytes(saved.read_bytes()[:length])
    refusal(saved)


def test_of_a_file_too_short_for_any_kind_no_kind_is_told(tmp_path: Path) -> None:
    path = tmp_path / "net.pt"
    path.touch()
    assert refusal(path) == f"{path}: the file is empty"
    for count in (1, 7):
        path.write_bytes(b"PK\x03\x04abc"[:count])
        assert refusal(path) == f"{path}: too short for any kind of file that is read here (bytes: {count})"


def test_bytes_after_the_tensors_are_refused(saved: Path) -> None:
    saved.write_bytes(saved.read_bytes() + b"\0")
    assert "too long" in refusal(saved)


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\x89HDF\r\n\x1a\n", "an HDF5 file, as Keras"),
        (b"PK\x03\x04\0\0\0\0", "a zip archive, as PyTorch and Keras"),
        (b"\x80\x02\x8a\nl\xfc\x9cF", "a Python pickle"),
        (b"\x08\x07\x12\x07pyto", "an ONNX network"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"<!DOCTYP", "a text"),
        (b"\xff" * 8, "a damaged one"),
    ],
)
def test_a_file_of_another_kind_is_named_by_what_it_is(saved: Path, start: bytes, kind: str) -> None:
    saved.write_bytes(start + saved.read_bytes()[8:])
    assert f"no safetensors file: it seems to be {kind}" in refusal(saved)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "nothing.safetensors")
    assert "not a file" in refusal(tmp_path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=400)
@given(data=st.data())
def test_any_damage_gives_a_model_file_error_or_a_sound_model(saved: Path, data: st.DataObject) -> None:
    content = bytearray(saved.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    damaged = saved.with_name("damaged.safetensors")
    damaged.write_bytes(content[: data.draw(st.sampled_from([len(content), len(content) - 1, 20]))])
    try:
        model = load_model(damaged)
    except ModelFileError as error:
        assert "\n" not in str(error)
        str(error).encode()
    else:
        model.parameters.check(model.architecture)
        assert model.parameters.is_finite()
        save_model(damaged, model)


def test_every_flipped_bit_of_the_header_is_survived(saved: Path) -> None:
    content = saved.read_bytes()
    damaged = saved.with_name("damaged.safetensors")
    for at in range(8 + int.from_bytes(content[:8], "little")):
        for bit in (1, 2, 32, 128):
            flipped = bytearray(content)
            flipped[at] ^= bit
            damaged.write_bytes(flipped)
            with contextlib.suppress(ModelFileError):
                assert load_model(damaged).parameters.is_finite()


def test_saving_replaces_an_older_file_and_leaves_nothing_else(saved: Path) -> None:
    save_model(saved, replace(small_model(), training={"epochs": 4}))
    assert load_model(saved).training == {"epochs": 4}
    assert [path.name for path in saved.parent.glob("*.*")] == [saved.name]


def test_a_save_that_fails_leaves_the_older_file(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    before = saved.read_bytes()
    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(ModelFileError, match=r"small.safetensors: .*No space left on device"):
        save_model(saved, small_model())
    assert saved.read_bytes() == before
    assert list(saved.parent.glob("*.tmp")) == list(saved.parent.glob(".*.tmp")) == []


def test_saving_into_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="No such file"):
        save_model(tmp_path / "nowhere" / "x.safetensors", small_model())


@pytest.mark.skipif(sys.platform == "win32", reason="permissions and links as POSIX has them")
def test_saving_keeps_permissions_and_links(saved: Path) -> None:
    saved.chmod(0o640)
    link = saved.with_name("link.safetensors")
    link.symlink_to(saved)
    save_model(link, replace(small_model(), training={}))
    assert link.is_symlink()
    assert stat.S_IMODE(saved.stat().st_mode) == 0o640
    assert load_model(saved).training == {}


def test_a_model_that_does_not_fit_together_cannot_be_made() -> None:
    model = small_model()
    with pytest.raises(ValueError, match=r"conv1.weight has shape|missing"):
        replace(model, architecture=preset("seed"), class_names=DIGITS)
    with pytest.raises(ModelFileError, match="class names: 2; classes: 3"):
        replace(model, class_names=("a", "b"))
    broken = model.parameters.replace("dense1.bias", [0, np.nan, 0])
    with pytest.raises(ModelFileError, match=r"dense1.bias holds nan at \[1\]"):
        replace(model, parameters=broken)


def test_training_facts_too_long_to_be_read_again_are_not_saved(tmp_path: Path) -> None:
    model = replace(small_model(), training={"history": list(range(300_000))})
    with pytest.raises(ModelFileError, match="metadata is too long"):
        save_model(tmp_path / "long.safetensors", model)


def test_an_unknown_shipped_network_names_those_there_are() -> None:
    with pytest.raises(ModelFileError, match="seed, book, hands, lenet5, dense"):
        shipped_model("resnet")
