"""ONNX files, made here field by field as protobuf lays them out."""

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]
_TYPES = {"f4": 1, "i8": 7, "f2": 10, "f8": 11}


def varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    parts = []
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*parts, value])


def field(number: int, value: int | float | str | bytes) -> bytes:
    """A field with its key: a varint, a float of four bytes, or bytes with their length."""
    match value:
        case int():
            return varint(number << 3) + varint(value)
        case float():
            return varint(number << 3 | 5) + struct.pack("<f", value)
        case str():
            return field(number, value.encode())
        case _:
            return varint(number << 3 | 2) + varint(len(value)) + value


def tensor(name: str, array: NDArray[Any]) -> bytes:
    head = b"".join(field(1, size) for size in array.shape) + field(2, _TYPES[array.dtype.str[1:]])
    return head + field(8, name) + field(9, np.ascontiguousarray(array).tobytes())


def outside(name: str, array: NDArray[Any], location: str, offset: int) -> bytes:
    """A tensor whose numbers lie in another file."""
    head = b"".join(field(1, size) for size in array.shape) + field(2, 1) + field(8, name)
    told = {"location": location, "offset": str(offset), "length": str(array.nbytes)}
    entries = b"".join(field(13, field(1, key) + field(2, value)) for key, value in told.items())
    return head + entries + field(14, 1)


def attribute(name: str, value: Any) -> bytes:
    match value:
        case float():
            content = field(2, value) + field(20, 1)
        case int():
            content = field(3, value) + field(20, 2)
        case str():
            content = field(4, value) + field(20, 3)
        case np.ndarray():
            content = field(5, tensor("", value)) + field(20, 4)
        case _:
            content = b"".join(field(8, each) for each in value) + field(20, 7)
    return field(1, name) + content


def node(kind: str, inputs: str, output: str, **attributes: Any) -> bytes:
    """A node; its inputs are named with spaces between them, and it is called as its output."""
    names = b"".join(field(1, name) for name in inputs.split(" "))
    named = names + field(2, output) + field(3, output) + field(4, kind)
    return named + b"".join(field(5, attribute(name, value)) for name, value in attributes.items())


def image(name: str, sizes: Sequence[int | str]) -> bytes:
    """An input or output; a size that is a text is open."""
    dims = b"".join(field(1, field(1 if isinstance(size, int) else 2, size)) for size in sizes)
    return field(1, name) + field(2, field(1, field(1, 1) + field(2, dims)))


def graph(
    nodes: Sequence[bytes], tensors: Sequence[bytes], sizes: Sequence[int | str], output: str = "out"
) -> bytes:
    parts = [field(1, each) for each in nodes] + [field(5, each) for each in tensors]
    return b"".join(parts) + field(11, image("x", sizes)) + field(12, image(output, ()))


def write_onnx(
    path: Path, nodes: Sequence[bytes], arrays: Arrays, sizes: Sequence[int | str], names: str = ""
) -> Path:
    """Write a model with these nodes and constants that takes images "x" and gives "out"."""
    tensors = [tensor(name, array) for name, array in arrays.items()]
    metadata = field(14, field(1, "class_names") + field(2, names)) if names else b""
    path.write_bytes(field(1, 8) + field(7, graph(nodes, tensors, sizes)) + metadata)
    return path
