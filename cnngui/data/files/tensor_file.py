"""The safetensors format: named arrays of floats and a table of texts in one file, and no code.

The file is the header's length as 8 bytes, little-endian; the header, JSON, with type, shape and place of
each tensor and the texts under "__metadata__"; the tensors' bytes (https://huggingface.co/docs/safetensors,
"Format"). Written here and not by the safetensors library, which orders the texts at random: the same
training is to give the same bytes.
"""

import json
import math
import os
import reprlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from cnngui.data.files.foreign_file import kind_of
from cnngui.engine.arrays import Float32Array, FloatArray
from cnngui.engine.failure import Failure
from cnngui.engine.sound_json import read_object
from cnngui.engine.text import Text

MAX_HEADER_BYTES = 1 << 20
"""Longest header that is read or written."""
MAX_RANK = 8
"""Most axes of an array."""

_LENGTH_BYTES = 8  # of the number that tells the header's length
_DTYPES: Mapping[str, np.dtype[Any]] = {
    "F32": np.dtype("<f4"),
    "F64": np.dtype("<f8"),
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),  # the upper half of a float32, which NumPy has no type for
}

FLOATS = tuple(_DTYPES)
"""The types of tensors of floats."""


class TensorFileError(Failure):
    """The bytes are not a sound safetensors file; the message says what is wrong and where."""


@dataclass(frozen=True, slots=True)
class TensorEntry:
    """What the header says of one tensor; begin and end count bytes from the header's end."""

    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int

    @property
    def count(self) -> int:
        """How many numbers there are."""
        return math.prod(self.shape)


@dataclass(frozen=True, slots=True)
class TensorHeader:
    """A header whose tensors fill the rest of the file, from byte `data_start` on, without a gap."""

    metadata: Mapping[str, str]
    tensors: Mapping[str, TensorEntry]
    data_start: int


def pack(tensors: Mapping[str, FloatArray], metadata: Mapping[str, str]) -> bytes:
    """The whole file; the arrays are float32 or float64.

    Raises TensorFileError where the metadata is too long to be read again.
    """
    header: dict[str, object] = {"__metadata__": dict(metadata)}
    end = 0
    for name, array in tensors.items():
        begin, end = end, end + array.nbytes
        header[name] = {"dtype": _name_of(array.dtype), "shape": array.shape, "data_offsets": (begin, end)}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % _LENGTH_BYTES)  # the arrays then lie at multiples of 8
    if len(text) > MAX_HEADER_BYTES:
        raise TensorFileError(
            "the metadata is too long: {length:,} bytes of at most {most:,}",
            length=len(text),
            most=MAX_HEADER_BYTES,
        )
    values = (array.astype(_DTYPES[_name_of(array.dtype)]).tobytes() for array in tensors.values())
    return b"".join((len(text).to_bytes(_LENGTH_BYTES, "little"), text, *values))


def read_header(stream: BinaryIO) -> TensorHeader:
    """Read and check everything before the tensors' bytes; the file is all that the stream has.

    Raises TensorFileError, JsonError.
    """
    file_size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    length_bytes = stream.read(_LENGTH_BYTES)
    if not length_bytes:
        raise TensorFileError("the file is empty")
    if len(length_bytes) < _LENGTH_BYTES:  # whatever its ending says it is
        raise TensorFileError(
            "too short for any kind of file that is read here (bytes: {count})", count=len(length_bytes)
        )
    length = int.from_bytes(length_bytes, "little")
    if length > MAX_HEADER_BYTES:
        raise TensorFileError("no safetensors file: it seems to be {kind}", kind=kind_of(length_bytes))
    data_start = _LENGTH_BYTES + length
    if data_start > file_size:
        raise TensorFileError(
            "cut short in the header: {data_start:,} bytes announced, {file_size:,} there",
            data_start=data_start,
            file_size=file_size,
        )
    header = read_object(_decoded(stream.read(length)), Text("the header"))
    metadata = _metadata(header.pop("__metadata__", {}))
    tensors = {name: _entry(name, value) for name, value in header.items()}
    _check_places(tensors, file_size - data_start)
    return TensorHeader(metadata, tensors, data_start)


def read_tensor(stream: BinaryIO, header: TensorHeader, name: str, dtype: str = "F32") -> NDArray[Any]:
    """The values of a tensor whose shape the caller has found to be what it wants. Raises TensorFileError.

    Those of BF16 come as the 16 bits of each.
    """
    entry = header.tensors[name]
    if entry.dtype != dtype:
        raise TensorFileError(
            "{name} has type {type}; {dtype} is needed",
            name=name,
            type=reprlib.repr(entry.dtype),
            dtype=dtype,
        )
    size = math.prod(entry.shape) * _DTYPES[dtype].itemsize
    if entry.end - entry.begin != size:
        raise TensorFileError(
            "bytes of {name}: {found:,}; its shape needs {size:,}",
            name=name,
            found=entry.end - entry.begin,
            size=size,
        )
    stream.seek(header.data_start + entry.begin)
    values = stream.read(size)
    if len(values) != size:
        raise TensorFileError(
            "{name} is cut short: {found:,} of {size:,} bytes", name=name, found=len(values), size=size
        )
    return np.frombuffer(values, _DTYPES[dtype]).reshape(entry.shape)


def read_float32(stream: BinaryIO, header: TensorHeader, name: str) -> Float32Array:
    """The values of a tensor of floats, whichever of FLOATS, as float32. Raises TensorFileError."""
    dtype = header.tensors[name].dtype
    if dtype not in FLOATS:
        return read_tensor(stream, header, name)  # refuses it by its name
    return as_float32(read_tensor(stream, header, name, dtype), dtype == "BF16")


def as_float32(values: NDArray[np.generic], is_bfloat16: bool = False) -> Float32Array:
    """Numbers of a file as the program keeps them, too large ones as infinity; those of bfloat16 come as
    their 16 bits.
    """
    if is_bfloat16:
        return (values.astype(np.uint32) << np.uint32(16)).view(np.float32)
    with np.errstate(over="ignore"):
        return values.astype(np.float32, copy=False)


def _name_of(dtype: np.dtype[Any]) -> str:
    return "F64" if dtype == np.float64 else "F32"


def _decoded(header: bytes) -> str:
    try:
        return header.decode()
    except UnicodeDecodeError as error:
        raise TensorFileError("the header is not text (byte {position})", position=error.start) from error


def _metadata(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise TensorFileError(
            "the header's __metadata__ must map names to texts, not {value}", value=reprlib.repr(value)
        )
    return value


def _entry(name: str, value: object) -> TensorEntry:
    if not isinstance(value, dict) or value.keys() != {"dtype", "shape", "data_offsets"}:
        raise TensorFileError(
            "the header's entry {name} needs dtype, shape and data_offsets", name=reprlib.repr(name)
        )
    dtype, shape, offsets = value["dtype"], value["shape"], value["data_offsets"]
    if not _are_counts(shape) or len(shape) > MAX_RANK:
        raise TensorFileError(
            "{name} has the impossible shape {shape}", name=reprlib.repr(name), shape=reprlib.repr(shape)
        )
    if not _are_counts(offsets) or len(offsets) != 2:
        raise TensorFileError(
            "{name} has the impossible data_offsets {offsets}",
            name=reprlib.repr(name),
            offsets=reprlib.repr(offsets),
        )
    return TensorEntry(dtype, tuple(shape), *offsets)


def _are_counts(values: object) -> bool:
    return isinstance(values, list) and all(type(value) is int and value >= 0 for value in values)


def _check_places(tensors: Mapping[str, TensorEntry], data_size: int) -> None:
    """Check that tensors follow one another without gap or overlap, from the header's end to the file's."""
    end = 0
    for name, entry in sorted(tensors.items(), key=lambda item: (item[1].begin, item[1].end)):
        if entry.begin != end or entry.end < entry.begin:
            found = Text("{begin:,} to {end:,}", begin=entry.begin, end=entry.end)
            raise TensorFileError(
                "{name} lies at bytes {found}; it must begin at {end:,}",
                name=reprlib.repr(name),
                found=found,
                end=end,
            )
        end = entry.end
    if end != data_size:
        what = Text("cut short") if end > data_size else Text("too long")
        raise TensorFileError(
            "{what}: bytes of the tensors: {end:,}; there: {data_size:,}",
            what=what,
            end=end,
            data_size=data_size,
        )
