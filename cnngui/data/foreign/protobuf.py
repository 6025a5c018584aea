"""Messages of protobuf, field by field: what ONNX files are made of (protobuf.dev, "Encoding").

Nothing is copied: texts, messages and packed numbers are views of the file.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.files.model_file import ModelFileError

_VARINT = 0
_FIXED64 = 1
_BYTES = 2
_FIXED32 = 5
_MOST_VARINT = 10  # bytes
_FIXED = {_FIXED64: 8, _FIXED32: 4}  # bytes

Value = int | memoryview
"""A whole number, or the bytes of all else."""


def fields(message: memoryview) -> Iterator[tuple[int, Value]]:
    """Number and value of each field, in the message's order. Raises ModelFileError where it is damaged."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            value, at = _varint(message, at)
            yield number, value
            continue
        length, at = _varint(message, at) if kind == _BYTES else (_FIXED.get(kind, -1), at)
        if length < 0 or at + length > len(message) or number == 0:
            raise damaged()
        yield number, message[at : at + length]
        at += length


def signed(value: Value) -> int:
    """A whole number that may be below 0."""
    if not isinstance(value, int):
        raise damaged()
    return value - (1 << 64) if value >> 63 else value


def content(value: Value) -> memoryview:
    """The bytes of a text, a message or packed numbers."""
    if isinstance(value, int):
        raise damaged()
    return value


def text(value: Value) -> str:
    """A text; what is no UTF-8 is replaced."""
    return bytes(content(value)).decode(errors="replace")


def whole_numbers(values: list[Value]) -> list[int]:
    """Repeated numbers, packed into bytes or not."""
    found: list[int] = []
    for value in values:
        if isinstance(value, int):
            found.append(signed(value))
            continue
        at = 0
        while at < len(value):
            number, at = _varint(value, at)
            found.append(signed(number))
    return found


def floats(values: list[Value], dtype: str) -> NDArray[Any]:
    """Repeated floats of a type of NumPy's, packed into bytes or not."""
    joined = b"".join(content(value) for value in values)
    if len(joined) % np.dtype(dtype).itemsize:
        raise damaged()
    return np.frombuffer(joined, dtype)


def damaged() -> ModelFileError:
    """What a message that cannot be followed is told to be."""
    return ModelFileError("no ONNX network, or a damaged one")


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """A number in as many bytes as it needs, and the place behind it."""
    value = 0
    for place in range(_MOST_VARINT):
        if at + place >= len(message):
            break
        byte = message[at + place]
        value |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            return value & 0xFFFFFFFFFFFFFFFF, at + place + 1
    raise damaged()
