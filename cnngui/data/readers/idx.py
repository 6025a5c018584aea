"""MNIST's file format IDX, plain or gzip (LeCun, Cortes, Burges: "The MNIST database", "File formats").

Two zero bytes, the values' type, the count of dimensions, each dimension as four bytes, big-endian; then the
values.
"""

import gzip
import math
import re
import string
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import (
    DIGITS,
    MAX_BYTES,
    MAX_CLASSES,
    Dataset,
    DatasetError,
    DataSplit,
    name_of_folder,
    shape_text,
)
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.loading import Loading
from cnngui.data.readers.orientation import lie_transposed, transposed
from cnngui.data.readers.unpacking import most_unpacked
from cnngui.engine.text import Text

_TYPES: dict[int, np.dtype[np.integer]] = {0x08: np.dtype(np.uint8), 0x0C: np.dtype(">i4")}
_MAX_RANK = 4  # axes of an array
_CHUNK = 1 << 20  # bytes read between two reports
_GZIP_MAGIC = b"\x1f\x8b"
_FILE_NAME = re.compile(
    r"(?:qmnist-|emnist-(?P<emnist>\w+)-)?(?P<part>train|t10k|test)-(?P<content>images|labels)"
    r"[-.]idx[1-4]-(?:u?byte|int)"
    r"(?: ?\(\d+\))?(?:\.gz)?(?: ?\(\d+\))?(?:\.gz)?",
    re.IGNORECASE,
)
_MERGED = (*string.digits, *string.ascii_uppercase, *"abdefghnqrt")  # where both cases look alike, one class
_EMNIST = {
    "letters": (1, tuple(string.ascii_uppercase)),
    "balanced": (0, _MERGED),
    "bymerge": (0, _MERGED),
    "byclass": (0, (*string.digits, *string.ascii_uppercase, *string.ascii_lowercase)),
}
"""First label and classes of EMNIST's parts that have more than digits (Cohen et al., 2017, section II)."""
_MOST_SEARCHED = 20  # a folder of more is not looked through
_DEPTH = 2  # torchvision has them in MNIST/raw


def read_idx(path: Path, loading: Loading | None = None) -> NDArray[np.integer]:
    """The array in an IDX file of unsigned bytes or 32-bit integers.

    Raises DatasetError, LoadingCancelled.
    """
    loading = loading or Loading()
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            if stream.read(2) != _GZIP_MAGIC:
                stream.seek(0)
                return _read_array(stream, path, min(size, MAX_BYTES), loading)
            stream.seek(0)
            with gzip.open(stream) as unpacked:
                return _read_array(unpacked, path, most_unpacked(size), loading)
    except OSError as error:  # gzip.BadGzipFile is one
        raise DatasetError("{path}: cannot be read: {reason}", path=path, reason=error) from error
    except (EOFError, zlib.error) as error:
        raise DatasetError("{path}: the compressed data is cut short or damaged", path=path) from error


def read_idx_folder(folder: Path, holdout: Holdout = USUAL, loading: Loading | None = None) -> DataSplit:
    """The data set whose files have MNIST's names: train-images-idx3-ubyte, .gz or not, and so on.

    They lie in the folder, or one or two below it. EMNIST's and QMNIST's names count too; EMNIST's images lie
    transposed, and are turned upright, as those are that turn out to lie so. The t10k or test files are the
    test part. Raises DatasetError, LoadingCancelled.
    """
    files, loading = find_idx_files(folder), loading or Loading()
    has_test = ("test", "images") in files
    training = _read_part(folder, files, "train", loading.part(0, 0.8 if has_test else 1))
    test = _read_part(folder, files, "test", loading.part(0.8, 1)) if has_test else None
    is_turned = files["train", "images"].name.lower().startswith("emnist") or lie_transposed(training)
    if not is_turned:
        return holdout.split(name_of_folder(folder), training, test)
    data = holdout.split(name_of_folder(folder), transposed(training), test and transposed(test))
    note = Text("{data}: the images lie transposed, as EMNIST's do: turned upright", data=data.name)
    return replace(data, notes=(note,))


def is_idx_name(name: str) -> bool:
    """Whether a file is called as one of MNIST's, or of its kin."""
    return _FILE_NAME.fullmatch(name) is not None


def find_idx_files(folder: Path) -> dict[tuple[str, str], Path]:
    """Files with MNIST's names by part ("train", "test") and content ("images", "labels")."""
    files: dict[tuple[str, str], Path] = {}
    for path in _paths(folder, _DEPTH):
        if (match := _FILE_NAME.fullmatch(path.name)) and path.is_file():
            part = "train" if match["part"].lower() == "train" else "test"
            files.setdefault((part, match["content"].lower()), path)
    return files


def _paths(folder: Path, depth: int) -> Iterator[Path]:
    """What lies in the folder, then what lies in folders in it."""
    here = sorted(folder.iterdir())
    yield from here
    if depth and len(here) <= _MOST_SEARCHED:
        for inner in here:
            if inner.is_dir():
                yield from _paths(inner, depth - 1)


def _read_part(folder: Path, files: dict[tuple[str, str], Path], part: str, loading: Loading) -> Dataset:
    for content in ("images", "labels"):
        if (part, content) not in files:
            raise DatasetError(
                "{folder}: {part}-{content}-idx…-ubyte, plain or .gz, is missing beside {found}",
                folder=folder,
                part=part,
                content=content,
                found=", ".join(path.name for path in files.values()),
            )
    images, labels = read_idx(files[part, "images"], loading), read_idx(files[part, "labels"])
    if labels.ndim == 2:  # QMNIST tells the writer and more beside the class
        labels = labels[:, 0]
    if images.ndim not in (3, 4) or images.dtype != np.uint8:
        raise DatasetError(
            "{path}: values of the shape {shape} are no images",
            path=files[part, "images"],
            shape=shape_text(images.shape),
        )
    first, names = _classes(files[part, "labels"], labels)
    shape = images.shape if images.ndim == 4 else (len(images), 1, *images.shape[1:])
    try:
        return Dataset(
            images.reshape(shape).astype(np.uint8, copy=False), labels.astype(np.int64) - first, names
        )
    except DatasetError as error:
        raise DatasetError("{path}: {reason}", path=files[part, "labels"], reason=error) from None


def _classes(path: Path, labels: NDArray[np.integer]) -> tuple[int, tuple[str, ...]]:
    """The first label, and the names of it and of those that follow."""
    match = _FILE_NAME.fullmatch(path.name)
    known = match and _EMNIST.get((match["emnist"] or "").lower())
    return known or (0, class_names_of(labels))


def class_names_of(labels: NDArray[np.integer]) -> tuple[str, ...]:
    """The names of classes that are only numbered: the digits, or as many more as there are.

    Raises DatasetError for more than MAX_CLASSES.
    """
    last = int(labels.max()) if labels.size else 0
    if last >= MAX_CLASSES:
        raise DatasetError(
            "a label {label:,}; there may be {most:,} classes, from 0 on", label=last, most=MAX_CLASSES
        )
    return tuple(map(str, range(last + 1))) if last >= len(DIGITS) else DIGITS


def _read_array(
    stream: BinaryIO | gzip.GzipFile, path: Path, most: int, loading: Loading
) -> NDArray[np.integer]:
    dtype, shape = _read_header(stream, path)
    size = dtype.itemsize * math.prod(shape)
    if size > min(most, MAX_BYTES):
        raise DatasetError(
            "{path}: {shape} values are announced, more than such a file may hold",
            path=path,
            shape=shape_text(shape),
        )
    values = bytearray()
    while len(values) < size and (chunk := stream.read(min(_CHUNK, size - len(values)))):
        values += chunk
        loading.report(len(values) / size)
    if len(values) < size:
        raise DatasetError(
            "{path}: cut short: values announced: {shape}; there: {found:,}",
            path=path,
            shape=shape_text(shape),
            found=len(values) // dtype.itemsize,
        )
    if stream.read(1):
        raise DatasetError(
            "{path}: too long: values announced: {shape}; more there", path=path, shape=shape_text(shape)
        )
    return np.frombuffer(values, dtype).reshape(shape)


def _read_header(
    stream: BinaryIO | gzip.GzipFile, path: Path
) -> tuple[np.dtype[np.integer], tuple[int, ...]]:
    magic = stream.read(4)
    if not magic:
        raise DatasetError("{path}: not an IDX file: it begins with nothing", path=path)
    if len(magic) < 4 or magic[:2] != b"\0\0" or not 1 <= magic[3] <= _MAX_RANK:
        raise DatasetError("{path}: not an IDX file: it begins with {magic}", path=path, magic=magic.hex(" "))
    if magic[2] not in _TYPES:
        raise DatasetError(
            "{path}: its values have type 0x{type:02x}; 0x08, unsigned bytes, is needed",
            path=path,
            type=magic[2],
        )
    sizes = stream.read(4 * magic[3])
    if len(sizes) < 4 * magic[3]:
        raise DatasetError("{path}: cut short in the header", path=path)
    shape = tuple(int.from_bytes(sizes[at : at + 4], "big") for at in range(0, len(sizes), 4))
    return _TYPES[magic[2]], shape
