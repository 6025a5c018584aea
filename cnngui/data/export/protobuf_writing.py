"""Messages of protobuf, field by field: what ONNX files are made of (protobuf.dev, "Encoding")."""

import struct

_VARINT = 0
_BYTES = 2
_FIXED32 = 5
_BITS = 7  # of a number in one byte of a varint

Part = int | float | str | bytes
"""A whole number of 0 or more, a float of 32 bits, a text, or the bytes of a message."""


def field(number: int, *values: Part) -> bytes:
    """A field, or a repeated one, with these values."""
    return b"".join(_field(number, value) for value in values)


def _field(number: int, value: Part) -> bytes:
    match value:
        case int():
            return _varint(number << 3 | _VARINT) + _varint(value)
        case float():
            return _varint(number << 3 | _FIXED32) + struct.pack("<f", value)
        case str():
            return _field(number, value.encode())
        case _:
            return _varint(number << 3 | _BYTES) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    """A number in as many bytes as it needs, the lowest bits first."""
    parts = bytearray()
    while value >> _BITS:
        parts.append(value & 0x7F | 0x80)
        value >>= _BITS
    parts.append(value)
    return bytes(parts)
