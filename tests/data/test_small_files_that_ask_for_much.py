"""Small files that would take gigabytes or minutes are refused before either is taken."""

import gzip
import json
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from cnngui.data.datasets import DatasetError
from cnngui.data.sources import load_data

MOST_TAKEN = 40 << 20
MANY_ZEROS = 64 << 20


@pytest.fixture(autouse=True)
def taken_memory() -> Iterator[None]:
    """Whatever the file asks for, so much is not taken."""
    tracemalloc.start()
    yield
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < MOST_TAKEN


def npz_of_zeros(folder: Path) -> Path:
    header = (
        b"\x93NUMPY\x01\0v\0"
        + repr({"descr": "|u1", "fortran_order": False, "shape": (MANY_ZEROS // 784, 28, 28)})
        .encode()
        .ljust(117)
        + b"\n"
    )
    with zipfile.ZipFile(folder / "zeros.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("x_train.npy", "w") as stream:
            stream.write(header)
            for _ in range(MANY_ZEROS // 784 // 1024):
                stream.write(bytes(784 * 1024))
            stream.write(bytes(784 * (MANY_ZEROS // 784 % 1024)))
        archive.writestr("y_train.npy", b"")
    return folder / "zeros.npz"


def idx_of_zeros(folder: Path) -> Path:
    (folder / "idx").mkdir()
    with gzip.open(folder / "idx" / "train-images-idx3-ubyte.gz", "wb") as stream:
        stream.write(bytes([0, 0, 8, 3]) + np.array([MANY_ZEROS // 784, 28, 28], ">u4").tobytes())
        for _ in range(64):
            stream.write(bytes(MANY_ZEROS // 64))
    (folder / "idx" / "train-labels-idx1-ubyte").write_bytes(bytes([0, 0, 8, 1, 0, 0, 0, 1, 0]))
    return folder / "idx"


def npz_with_label(label: int) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        labels = np.array([0, label], np.int64)
        np.savez(folder / "label.npz", x_train=np.zeros((2, 28, 28), np.uint8), y_train=labels)
        return folder / "label.npz"

    return write


def strokes(entries: list[dict[str, object]]) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / "pens.json.gz").write_bytes(gzip.compress(json.dumps(entries).encode()))
        return folder / "pens.json.gz"

    return write


def drawing(points: list[list[float]], writer: str = "one") -> dict[str, object]:
    return {"label": 1, "writer": writer, "strokes": [points]}


@pytest.mark.parametrize(
    ("write", "reason"),
    [
        (npz_of_zeros, "more than such a file may hold"),
        (idx_of_zeros, "more than such a file may hold"),
        (npz_with_label(10**12), "there may be 1,000 classes"),
        (npz_with_label(1000), "there may be 1,000 classes"),
        (strokes([drawing([[0, 0], [500, 500]] * 30_000)]), "more strokes than in"),
        (strokes([drawing([[0, 0], [1e9, 5]])]), "from 0 to 500"),
        (strokes([drawing([[0, 0]], "\ud800")]), "half a character"),
    ],
)
def test_it_is_refused_in_words(tmp_path: Path, write: Callable[[Path], Path], reason: str) -> None:
    with pytest.raises(DatasetError, match=reason):
        load_data(str(write(tmp_path)))


def test_too_many_drawings_are_refused(tmp_path: Path) -> None:
    text = json.dumps(drawing([[0, 0]]))
    path = tmp_path / "pens.json"
    path.write_text(f"[{','.join([text] * 30_001)}]")
    with pytest.raises(DatasetError, match="30,001 drawings; at most 30,000"):
        load_data(str(path))


def test_a_file_with_an_array_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "twice.npz"
    np.savez(path, x_train=np.zeros((2, 28, 28), np.uint8), y_train=np.arange(2))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("y_train.npy", b"")
    with pytest.raises(DatasetError, match=r"y_train\.npy is there twice"):
        load_data(str(path))
