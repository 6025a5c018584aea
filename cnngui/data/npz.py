"""Data sets in NumPy's .npz files, with arrays as Keras names them: x_train, y_train, x_test, y_test.

A .npz file is a zip archive of .npy files, each a header in Python's notation and the values (NEP 1). The
header is matched here rather than evaluated, and nothing is ever unpickled.
"""

import math
import re
import struct
import zipfile
import zlib
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import MAX_BYTES, Dataset, DatasetError, DataSplit, shape_text
from cnngui.data.holdout import USUAL, Holdout
from cnngui.data.idx import class_names_of
from cnngui.data.unpacking import most_unpacked

_CHANNELS = (1, 3)
_MAX_HEADER_BYTES = 10_000
_MAGIC = b"\x93NUMPY"
_HEADER = re.compile(
    r"\{\s*'descr':\s*'(?P<type>[<>|=](?:[iu][1248]|f[248]))',"
    r"\s*'fortran_order':\s*(?P<fortran>False|True),"
    r"\s*'shape':\s*\((?P<shape>[\d\s,]*)\),?\s*\}\s*"
)
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, struct.error)


def read_npz(path: Path, holdout: Holdout = USUAL) -> DataSplit:
    """The data set in a .npz file.

    x_train: (n, height, width) or (n, channels, height, width), uint8 or float in [0, 1]; y_train: (n,)
    integers from 0 on. x_test and y_test are the test part. Raises DatasetError.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check_names(archive)
            training = _read_part(archive, "train")
            has_test = "x_test.npy" in archive.namelist()
            test = _read_part(archive, "test", training.class_names) if has_test else None
        return holdout.split(path.name, training, test)
    except OSError as error:
        raise DatasetError(
            "{path}: cannot be read: {reason}", path=path, reason=error.strerror or error
        ) from error
    except _DAMAGES as error:
        raise DatasetError("{path}: a damaged .npz file: {reason}", path=path, reason=error) from error
    except ValueError as error:  # also what zipfile raises for offsets that cannot be
        raise DatasetError("{path}: {reason}", path=path, reason=error) from error


def _check_names(archive: zipfile.ZipFile) -> None:
    names = archive.namelist()
    if repeated := next((name for name in names if names.count(name) > 1), None):
        raise DatasetError("{name} is there twice", name=repeated)


def _read_part(archive: zipfile.ZipFile, part: str, class_names: tuple[str, ...] = ()) -> Dataset:
    images = _as_bytes(_read_array(archive, f"x_{part}"), f"x_{part}")
    labels = _read_array(archive, f"y_{part}")
    if labels.dtype.kind not in "iu":
        raise DatasetError("y_{part} holds {type}; labels are integers", part=part, type=labels.dtype)
    try:
        return Dataset(images, labels, class_names or class_names_of(labels))
    except DatasetError as error:
        raise DatasetError("y_{part}: {reason}", part=part, reason=error) from None


def _as_bytes(images: NDArray[Any], name: str) -> NDArray[np.uint8]:
    """Images as a Dataset holds them."""
    if images.ndim == 3:
        images = images[:, np.newaxis]
    if images.ndim != 4 or images.shape[1] not in _CHANNELS:
        wanted = "(n, height, width) or (n, channels, height, width) with 1 or 3 channels"
        raise DatasetError(
            "{name} has shape {shape}; images are {wanted}", name=name, shape=images.shape, wanted=wanted
        )
    if images.dtype == np.uint8:
        return images
    if images.dtype.kind != "f":
        raise DatasetError("{name} holds {type}; images are uint8 or float", name=name, type=images.dtype)
    if images.size and not (images.min() >= 0 and images.max() <= 1):
        found = f"from {images.min():g} to {images.max():g}"
        raise DatasetError("{name} holds values {found}; float images lie in [0, 1]", name=name, found=found)
    return np.rint(images * np.float32(255)).astype(np.uint8)


def _read_array(archive: zipfile.ZipFile, name: str) -> NDArray[Any]:
    if f"{name}.npy" not in archive.namelist():
        raise DatasetError("the array {name} is missing", name=name)
    member = archive.getinfo(f"{name}.npy")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise DatasetError("{name} is compressed in a way that NumPy does not use", name=name)
    with archive.open(member) as stream:
        dtype, shape, fortran_order = _read_header(stream, name)
        size = math.prod(shape) * dtype.itemsize
        if size != member.file_size - stream.tell():
            found = f"{size:,} bytes, its place {member.file_size - stream.tell():,}"
            raise DatasetError(
                "{name} announces {shape} values: {found}", name=name, shape=shape_text(shape), found=found
            )
        if size > min(MAX_BYTES, most_unpacked(member.compress_size)):
            raise DatasetError(
                "{name} would be {size:,} bytes, out of {packed:,}: more than such a file may hold",
                name=name,
                size=size,
                packed=member.compress_size,
            )
        values = stream.read(size + 1)  # one byte on lies the end, where the checksum is looked at
    if len(values) != size:
        raise DatasetError(
            "{name} is cut short: {found:,} of {size:,} bytes", name=name, found=len(values), size=size
        )
    return np.frombuffer(values, dtype).reshape(shape, order="F" if fortran_order else "C")


def _read_header(stream: IO[bytes], name: str) -> tuple[np.dtype[Any], tuple[int, ...], bool]:
    """Type, shape, and whether the first index runs fastest."""
    start = stream.read(len(_MAGIC) + 2)
    length_bytes = {1: 2, 2: 4, 3: 4}.get(start[-2] if len(start) > len(_MAGIC) else 0, 0)
    length = int.from_bytes(stream.read(length_bytes), "little")
    if not start.startswith(_MAGIC) or length > _MAX_HEADER_BYTES:
        raise DatasetError("{name} is no .npy array", name=name)
    header = stream.read(length).decode("latin-1")
    match = _HEADER.fullmatch(header)
    if match is None:
        raise DatasetError(
            "{name} is no plain array of numbers: {header!r}", name=name, header=header.strip()[:80]
        )
    shape = tuple(int(size) for size in match["shape"].split(",") if size.strip())
    return np.dtype(match["type"]), shape, match["fortran"] == "True"
