import threading
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnngui.data.datasets import DatasetError, LoadingCancelled
from cnngui.data.holdout import Holdout
from cnngui.data.loading import Loading
from cnngui.data.readers.npz import read_npz

ALL = Holdout(validation=0)

X = np.arange(12 * 28 * 28, dtype=np.uint32).astype(np.uint8).reshape(12, 28, 28)
Y = np.arange(12) % 10


def arrays(**changes: Any) -> dict[str, Any]:
    return {"x_train": X, "y_train": Y, "x_test": X[:4], "y_test": Y[:4]} | changes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "digits.npz"


def refusal(path: Path) -> str:
    with pytest.raises(DatasetError) as caught:
        read_npz(path)
    assert str(caught.value).startswith((f"{path}: ", f"{path.name}: "))
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_a_data_set_is_read_with_its_test_part(path: Path, save: Any) -> None:
    save(path, **arrays())
    data = read_npz(path, ALL)
    np.testing.assert_array_equal(data.training.images[:, 0], X)
    assert data.training.labels.tolist() == Y.tolist()
    assert len(data.test) == 4


@pytest.mark.parametrize(
    "images",
    [
        X[:, np.newaxis],
        X[..., np.newaxis],
        np.asfortranarray(X),
        (X / 255).astype(np.float32),
        (X / 255).astype(np.float16)[:, np.newaxis],
        (X / 255).astype(">f8"),
    ],
)
def test_channels_order_and_type_of_the_images_do_not_matter(path: Path, images: np.ndarray) -> None:
    np.savez(path, **arrays(x_train=images))
    np.testing.assert_array_equal(read_npz(path, ALL).training.images[:, 0], X)


def test_without_a_test_part_images_are_held_out(path: Path) -> None:
    np.savez(path, x_train=X, y_train=Y)
    data = read_npz(path, ALL)
    assert (len(data.training), len(data.test)) == (10, 2)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"x_train": X.reshape(12, 784)}, "x_train has shape (12, 784)"),
        ({"x_train": X.reshape(12, 28, 14, 2)}, "x_train has shape (12, 28, 14, 2)"),
        ({"x_train": X.astype(np.int32)}, "x_train holds int32"),
        ({"x_train": X.astype(np.float32)}, "from 0 to 255; float images lie in [0, 1]"),
        ({"x_train": np.full((12, 28, 28), np.nan)}, "NaN or infinity"),
        ({"x_train": np.zeros((12, 28, 28), complex)}, "x_train is no plain array of numbers"),
        ({"y_train": Y[:5]}, "y_train: labels: 5; images: 12"),
        ({"y_train": Y.astype(float)}, "y_train holds float64"),
        ({"y_train": Y - 1}, "label -1"),
        ({"y_train": Y + 10**12}, "a label 1,000,000,000,009"),
        ({"y_train": np.eye(10)[Y] + np.eye(10)[0]}, "y_train holds float64"),
        ({"y_train": np.ones((12, 10))}, "y_train: each image needs one class"),
        ({"y_train": np.array(["a"] * 12)}, "y_train is no plain array of numbers"),
        ({"x_test": X[:4, :20]}, "different shapes"),
    ],
)
def test_arrays_that_are_no_data_set_are_refused_and_named(
    path: Path, changes: dict[str, Any], message: str
) -> None:
    np.savez(path, **arrays(**changes))
    assert message in refusal(path)


@pytest.mark.parametrize("labels", [Y[:, np.newaxis], np.eye(10)[Y], np.eye(10, dtype=np.uint8)[Y]])
def test_labels_in_a_column_or_as_a_one_among_zeros_are_read(path: Path, labels: np.ndarray) -> None:
    np.savez(path, **arrays(y_train=labels))
    assert read_npz(path, ALL).training.labels.tolist() == Y.tolist()


@pytest.mark.parametrize("names", ["x y", "images labels", "train_images train_labels"])
def test_other_names_of_the_arrays_are_known(path: Path, names: str) -> None:
    images, labels = names.split()
    arrays: dict[str, Any] = {images: X, labels: Y}
    np.savez(path, **arrays)
    assert sum(map(len, read_npz(path).parts)) == 12


def test_labels_in_a_file_beside_are_found(path: Path) -> None:
    images, labels = (path.with_name(f"k-train-{kind}.npz") for kind in ("imgs", "labels"))
    np.savez(images, X)
    np.savez(labels, Y)
    assert sum(map(len, read_npz(images).parts)) == 12
    assert "no images under a known name (x_train, " in refusal(labels)
    assert "there are: arr_0" in refusal(labels)


def test_a_label_that_only_the_test_part_has_counts_for_both(path: Path) -> None:
    np.savez(path, **arrays(y_test=np.array([0, 1, 2, 11])))
    assert len(read_npz(path).training.class_names) == 12


def test_an_array_that_stands_twice_is_refused(path: Path) -> None:
    np.savez(path, **arrays())
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("x_train.npy", b"")
    assert "x_train.npy is there twice" in refusal(path)


def test_a_small_file_that_unpacks_to_much_is_refused_before_it_is_unpacked(path: Path) -> None:
    np.savez_compressed(path, x_train=np.zeros((100_000, 28, 28), np.uint8))
    assert path.stat().st_size < 1 << 20
    assert "more than such a file may hold" in refusal(path)


def test_missing_labels_are_named(path: Path) -> None:
    np.savez(path, x_train=X)
    assert "the array y_train is missing" in refusal(path)


def test_pickled_objects_are_refused(path: Path) -> None:
    np.savez(path, **arrays(y_train=np.array([{}] * 12, object)))
    assert "y_train is no plain array of numbers" in refusal(path)


def test_a_header_that_announces_more_than_there_is_takes_no_memory(path: Path) -> None:
    np.savez(path, **arrays())
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    lying = members["x_train.npy"].replace(b"(12, 28, 28), }          ", b"(99999999999, 28, 28), } ")
    assert lying != members["x_train.npy"]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (members | {"x_train.npy": lying}).items():
            archive.writestr(name, content)
    assert "x_train has the shape 99999999999×28×28; bytes that it needs" in refusal(path)


def with_header(path: Path, header: str, version: bytes = b"\x01\x00") -> None:
    """Write a file whose images have this header, and no values."""
    length = len(header).to_bytes(2 if version[0] == 1 else 4, "little")
    np.savez(path, y_train=Y)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("x_train.npy", b"\x93NUMPY" + version + length + header.encode("latin-1"))


@pytest.mark.parametrize(
    "header",
    [
        "",
        "{",
        "(" * 5000,
        "[" * 90 + "]" * 90,
        "- " * 4000 + "1",
        '"""',
        "\x00",
        "  1\n 2",
        "{'descr': '|u1', 'fortran_order': False, 'shape': (12, -28, -28)}",
        "{'descr': '|u1', 'fortran_order': False, 'shape': 12}",
        "{'descr': 'nonsense', 'fortran_order': False, 'shape': (12,)}",
        "{'descr': '|u1', 'fortran_order': False, 'shape': (12,), 'more': 1}",
        "{'descr': '|u1', 'fortran_order': False, 'shape': (" + "9" * 5000 + ",)}",
        "{'descr': '|u1', 'fortran_order': False, 'shape': (12,)}" + " " * 10_000,
    ],
)
def test_a_header_that_is_none_is_refused(path: Path, header: str) -> None:
    with_header(path, header)
    assert "x_train is no .npy array" in refusal(path)


@pytest.mark.parametrize("type_name", ["|O", "|b1", "<c8", "<U4", "<f16", "|V8", "<M8[s]", "<m8"])
def test_what_is_no_number_is_refused_by_its_header_alone(path: Path, type_name: str) -> None:
    with_header(path, f"{{'descr': '{type_name}', 'fortran_order': False, 'shape': (12, 28, 28)}}")
    assert "x_train is no plain array of numbers" in refusal(path)


def test_a_version_of_the_format_that_nobody_knows_is_refused(path: Path) -> None:
    with_header(path, "{'descr': '|u1', 'fortran_order': False, 'shape': (12, 28, 28)}", b"\x09\x00")
    assert "x_train is no .npy array" in refusal(path)


def test_what_is_no_zip_archive_is_refused(path: Path) -> None:
    path.write_bytes(b"not a zip archive")
    assert "damaged .npz file" in refusal(path)
    assert "No such file" in refusal(path.with_name("nothing.npz"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(data=st.data())
def test_any_damage_gives_a_dataset_error_or_a_data_set(path: Path, data: st.DataObject) -> None:
    save = data.draw(st.sampled_from([np.savez, np.savez_compressed]))
    save(path, x_train=X[:4, :2, :2], y_train=Y[:4])
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.sampled_from([len(content), len(content) // 2]))])
    try:
        assert len(read_npz(path, ALL).training)
    except DatasetError as error:
        assert "\n" not in str(error)


def test_reading_tells_how_far_it_is_and_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "digits.npz"
    np.savez(path, x_train=np.zeros((4000, 28, 28), np.uint8), y_train=np.zeros(4000, np.int64))
    told: list[float] = []
    cancel = threading.Event()
    read_npz(path, loading=Loading(told.append, cancel))
    assert told == sorted(told) and len(told) >= 3
    cancel.set()
    with pytest.raises(LoadingCancelled):
        read_npz(path, loading=Loading(told.append, cancel))


def test_too_few_images_are_told_with_the_file_s_name_once(path: Path) -> None:
    np.savez(path, x=X[:1], y=Y[:1])
    with pytest.raises(DatasetError) as caught:
        read_npz(path)
    assert str(caught.value) == "digits.npz: too few images (1) to train and to measure on"


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_images_that_are_not_finite_are_refused_by_these_words(path: Path, value: float) -> None:
    np.savez(path, **arrays(x_train=np.full((12, 28, 28), value, np.float32)))
    assert refusal(path).endswith("x_train holds NaN or infinity; float images lie in [0, 1]")
