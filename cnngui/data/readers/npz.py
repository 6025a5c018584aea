"""Data sets in NumPy's .npz files, with arrays as Keras and others name them: x_train, y_train, …

A .npz file is a zip archive of .npy files, each a header in Python's notation and the values (NEP 1). NumPy
reads the header; the values are read when their size is known to be right, and nothing is ever unpickled.
"""

import math
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tokenize import TokenError
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from cnngui.data.datasets import MAX_BYTES, Dataset, DatasetError, DataSplit, LoadingCancelled, shape_text
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.loading import Loading
from cnngui.data.readers.idx import class_names_of
from cnngui.data.readers.unpacking import most_unpacked

_CHANNELS = (1, 3)
_NAMES = (
    ("x_train", "y_train", "x_test", "y_test"),
    ("train_images", "train_labels", "test_images", "test_labels"),
    ("images_train", "labels_train", "images_test", "labels_test"),
    ("x", "y", "", ""),
    ("X", "y", "", ""),
    ("images", "labels", "", ""),
    ("image", "label", "", ""),
)
_PAIRS = (("imgs", "labels"), ("images", "labels"))
_MAX_HEADER_BYTES = 10_000
_LARGEST_NUMBER = 8  # bytes
_CHUNK = 1 << 20  # bytes read between two reports
_HEADERS = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}
"""Readers by the format's version; the third is for names of fields, which plain arrays have not."""
# What they raise for text that is no header; a warning, where warnings are errors, for one of Python 2.
_NO_HEADER = (ValueError, SyntaxError, TokenError, RecursionError, MemoryError, UserWarning)
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, struct.error)


def read_npz(path: Path, holdout: Holdout = USUAL, loading: Loading | None = None) -> DataSplit:
    """The data set in a .npz file.

    Images, under one of the names in _NAMES: (n, height, width), (n, channels, height, width) or (n, height,
    width, channels), uint8 or float in [0, 1]. Labels: (n,) or (n, 1) integers from 0 on, or a one for the
    class among zeros. Without labels in the file they are looked for in the one beside it, as KMNIST has
    them. Raises DatasetError, LoadingCancelled.
    """
    loading = loading or Loading()
    with opened_npz(path) as archive:
        found = [names for names in _NAMES if f"{names[0]}.npy" in archive.namelist()]
        if found:
            parts = _read_parts(archive, found[0], loading)
        else:
            parts = _read_pair(path, archive, loading), None
    return holdout.split(path.name, *parts)


@contextmanager
def opened_npz(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive, to be read within: what is wrong with it is a DatasetError that names the file."""
    try:
        with zipfile.ZipFile(path) as archive:
            _check_names(archive)
            yield archive
    except OSError as error:
        raise DatasetError("{path}: cannot be read: {reason}", path=path, reason=error) from error
    except _DAMAGES as error:
        raise DatasetError("{path}: a damaged .npz file: {reason}", path=path, reason=error) from error
    except LoadingCancelled:
        raise
    except ValueError as error:  # also what zipfile raises for offsets that cannot be
        raise DatasetError("{path}: {reason}", path=path, reason=error) from error


def _check_names(archive: zipfile.ZipFile) -> None:
    names = archive.namelist()
    if repeated := next((name for name in names if names.count(name) > 1), None):
        raise DatasetError("{name} is there twice", name=repeated)


def _read_parts(
    archive: zipfile.ZipFile, names: tuple[str, str, str, str], loading: Loading
) -> tuple[Dataset, Dataset | None]:
    """The images to train on and those to test on, if there are any."""
    training = _read_named(archive, *names[:2], loading.part(0, 0.8))
    test = _read_named(archive, *names[2:], loading.part(0.8, 1))
    if training is None:
        raise DatasetError("the array {name} is missing", name=names[1])
    return _with_one_set_of_classes(training, test)


def _read_pair(path: Path, archive: zipfile.ZipFile, loading: Loading) -> Dataset:
    """Images alone in one file, and labels in the file beside it whose name tells so."""
    beside = next(
        (
            path.with_name(path.name.replace(images, labels))
            for images, labels in _PAIRS
            if images in path.name
        ),
        None,
    )
    looked_for = ", ".join(names[0] for names in _NAMES)
    if beside is None or beside == path or not beside.is_file() or len(archive.namelist()) != 1:
        found = ", ".join(name.removesuffix(".npy") for name in archive.namelist()[:8])
        raise DatasetError(
            "no images under a known name ({known}); there are: {found}", known=looked_for, found=found
        )
    with zipfile.ZipFile(beside) as other:
        if len(other.namelist()) != 1:
            raise DatasetError("{path} holds more than labels", path=beside)
        name, labels_name = archive.namelist()[0], other.namelist()[0]
        name = name.removesuffix(".npy")
        images = _as_bytes(read_array(archive, name, loading), name)
        labels = read_array(other, labels_name.removesuffix(".npy"))
    return _dataset(images, labels, labels_name.removesuffix(".npy"))


def _read_named(archive: zipfile.ZipFile, images: str, labels: str, loading: Loading) -> Dataset | None:
    """The part whose arrays have these names; None where there is none."""
    if f"{images}.npy" not in archive.namelist():
        return None
    pixels = _as_bytes(read_array(archive, images, loading), images)
    return _dataset(pixels, read_array(archive, labels), labels)


def _dataset(images: NDArray[np.uint8], labels: NDArray[Any], name: str) -> Dataset:
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    elif labels.ndim == 2 and labels.size and ((labels == 0) | (labels == 1)).all():
        if not (labels.sum(axis=1) == 1).all():
            raise DatasetError("{name}: each image needs one class", name=name)
        labels = labels.argmax(axis=1)
    if labels.dtype.kind not in "iu":
        raise DatasetError("{name} holds {type}; labels are integers", name=name, type=labels.dtype)
    try:
        return Dataset(images, labels, class_names_of(labels))
    except DatasetError as error:
        raise DatasetError("{name}: {reason}", name=name, reason=error) from None


def _with_one_set_of_classes(training: Dataset, test: Dataset | None) -> tuple[Dataset, Dataset | None]:
    """Labels that only one part has count for both."""
    if test is None or training.class_names == test.class_names:
        return training, test
    names = max(training.class_names, test.class_names, key=len)
    return training.relabelled(names), test.relabelled(names)


def _as_bytes(images: NDArray[Any], name: str) -> NDArray[np.uint8]:
    """Images as a Dataset holds them."""
    if images.ndim == 3:
        images = images[:, np.newaxis]
    elif images.ndim == 4 and images.shape[1] not in _CHANNELS and images.shape[3] in _CHANNELS:
        images = np.ascontiguousarray(images.transpose(0, 3, 1, 2))
    if images.ndim != 4 or images.shape[1] not in _CHANNELS:
        raise DatasetError(
            "{name} has shape {shape}; images are (n, height, width), (n, channels, height, width) or "
            "(n, height, width, channels) with 1 or 3",
            name=name,
            shape=images.shape,
        )
    if images.dtype == np.uint8:
        return images
    if images.dtype.kind != "f":
        raise DatasetError("{name} holds {type}; images are uint8 or float", name=name, type=images.dtype)
    low, high = images.min(initial=1), images.max(initial=0)
    if not np.isfinite((low, high)).all():
        raise DatasetError("{name} holds NaN or infinity; float images lie in [0, 1]", name=name)
    if low < 0 or high > 1:
        raise DatasetError(
            "{name} holds values from {low:g} to {high:g}; float images lie in [0, 1]",
            name=name,
            low=low,
            high=high,
        )
    return np.rint(images * np.float32(255)).astype(np.uint8)


def read_array(archive: zipfile.ZipFile, name: str, loading: Loading | None = None) -> NDArray[Any]:
    """A plain array of numbers, whose size is looked at before memory is taken. Raises DatasetError."""
    if f"{name}.npy" not in archive.namelist():
        raise DatasetError("the array {name} is missing", name=name)
    member = archive.getinfo(f"{name}.npy")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise DatasetError("{name} is compressed in a way that NumPy does not use", name=name)
    with archive.open(member) as stream:
        dtype, shape, fortran_order = _read_header(stream, name)
        size = math.prod(shape) * dtype.itemsize
        if size != member.file_size - stream.tell():
            raise DatasetError(
                "{name} has the shape {shape}; bytes that it needs: {size:,}, of its place: {place:,}",
                name=name,
                shape=shape_text(shape),
                size=size,
                place=member.file_size - stream.tell(),
            )
        if size > min(MAX_BYTES, most_unpacked(member.compress_size)):
            raise DatasetError(
                "{name} would be {size:,} bytes, out of {packed:,}: more than such a file may hold",
                name=name,
                size=size,
                packed=member.compress_size,
            )
        values = _read_bytes(stream, size, loading or Loading())
    if len(values) != size:
        raise DatasetError(
            "{name} is cut short: {found:,} of {size:,} bytes", name=name, found=len(values), size=size
        )
    return np.frombuffer(values, dtype).reshape(shape, order="F" if fortran_order else "C")


def _read_bytes(stream: IO[bytes], size: int, loading: Loading) -> bytearray:
    """`size` bytes; fewer where the end comes first, one more where there are more."""
    values = bytearray()
    # One byte on lies the end, where the checksum is looked at.
    while len(values) <= size and (chunk := stream.read(min(_CHUNK, size + 1 - len(values)))):
        values += chunk
        loading.report(min(1.0, len(values) / max(size, 1)))
    return values


def _read_header(stream: IO[bytes], name: str) -> tuple[np.dtype[Any], tuple[int, ...], bool]:
    """Type, shape, and whether the first index runs fastest."""
    try:
        version = npy.read_magic(stream)
        if version not in _HEADERS:
            raise DatasetError("{name} is no .npy array", name=name)
        shape, runs_first, dtype = _HEADERS[version](stream, max_header_size=_MAX_HEADER_BYTES)
    except _NO_HEADER as error:
        raise DatasetError("{name} is no .npy array", name=name) from error
    if dtype.kind not in "iuf" or dtype.itemsize > _LARGEST_NUMBER:
        raise DatasetError("{name} is no plain array of numbers: it holds {type}", name=name, type=dtype.str)
    if any(size < 0 for size in shape):
        raise DatasetError("{name} is no .npy array", name=name)
    return dtype, shape, runs_first
