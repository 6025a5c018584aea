"""HDF5 files of groups and arrays of float32, as Keras keeps weights (HDF5 File Format Specification 3.0).

Groups are written as links in their headers, which every HDF5 since 1.8 of 2008 reads: no tree, no heap.
"""

import struct
from collections.abc import Mapping
from typing import Union

import numpy as np
from numpy.typing import NDArray

Group = Mapping[str, Union["Group", NDArray[np.float32]]]
"""Groups and arrays by name; a name has at most 255 bytes."""

_MAGIC = b"\x89HDF\r\n\x1a\n"
_NOWHERE = (1 << 64) - 1
_SUPERBLOCK = 96  # bytes
_ALIGNMENT = 8  # bytes
_DATASPACE = 0x1
_LINKS = 0x2
_DATATYPE = 0x3
_FILL = 0x5
_LINK = 0x6
_LAYOUT = 0x8
_GROUP = 0xA
_PLACES = bytes((23, 8, 0, 23))  # bits: the exponent's first and count, the mantissa's first and count
_FLOAT32 = bytes((0x11, 0x20, 31, 0)) + struct.pack("<IHH", 4, 0, 32) + _PLACES + struct.pack("<I", 127)
"""IEEE 754, little-endian: its size, and where sign, exponent and mantissa lie, and the exponent's bias."""
_NO_FILL = bytes((2, 2, 1, 0))  # space when the array is written, no value to fill it with

_Message = tuple[int, bytes]


def hdf5_bytes(root: Group) -> bytes:
    """The whole file: a superblock of version 0, which every program reads, and objects after it."""
    file = bytearray(_SUPERBLOCK)
    where = _object(file, root)
    head = _MAGIC + bytes((0, 0, 0, 0, 0, 8, 8, 0)) + struct.pack("<HHI", 4, 16, 0)
    head += struct.pack("<4Q", 0, _NOWHERE, len(file), _NOWHERE)
    head += struct.pack("<2Q2I16x", 0, where, 0, 0)
    file[:_SUPERBLOCK] = head
    return bytes(file)


def _object(file: bytearray, thing: Group | NDArray[np.float32]) -> int:
    """Write a group, after all that is in it, or an array; where its header lies."""
    messages = _array(file, thing) if isinstance(thing, np.ndarray) else _group(file, thing)
    body = b"".join(struct.pack("<HHB3x", kind, len(content), 0) + content for kind, content in messages)
    return _put(file, struct.pack("<BxHII4x", 1, len(messages), 1, len(body)) + body)


def _group(file: bytearray, group: Group) -> list[_Message]:
    links = [(name.encode(), _object(file, member)) for name, member in group.items()]
    nowhere = struct.pack("<BB2Q", 0, 0, _NOWHERE, _NOWHERE)  # neither heap nor tree: the links follow
    told = [struct.pack("<BBB", 1, 0, len(name)) + name + struct.pack("<Q", where) for name, where in links]
    messages = [(_LINKS, nowhere), (_GROUP, bytes(2)), *((_LINK, each) for each in told)]
    return [(kind, _padded(content)) for kind, content in messages]


def _array(file: bytearray, array: NDArray[np.float32]) -> list[_Message]:
    where = _put(file, array.astype("<f4").tobytes())
    space = struct.pack(f"<BBB5x{array.ndim}Q", 1, array.ndim, 0, *array.shape)
    layout = struct.pack("<BB2Q", 3, 1, where, array.size * 4)  # in one piece
    messages = [(_DATASPACE, space), (_DATATYPE, _FLOAT32), (_FILL, _NO_FILL), (_LAYOUT, layout)]
    return [(kind, _padded(content)) for kind, content in messages]


def _put(file: bytearray, content: bytes) -> int:
    """Where some bytes come to lie."""
    file += bytes(-len(file) % _ALIGNMENT)
    at = len(file)
    file += content
    return at


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % _ALIGNMENT)
