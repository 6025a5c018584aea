"""HDF5 files as Keras writes them: groups, attributes and arrays (HDF5 File Format Specification 3.0).

What h5py writes by default is read: superblocks 0 to 3, object headers of both versions, groups by symbol
tables or by links, arrays that are compact, contiguous, or in chunks, plain or deflated; texts of fixed or
variable length. Nothing else of the format is known.
"""

import math
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.files.model_file import ModelFileError

_MAGIC = b"\x89HDF\r\n\x1a\n"
_NOWHERE = (1 << 64) - 1
_MOST_OBJECTS = 20_000  # blocks and messages that are looked at
_MOST_BYTES = 1 << 28  # of an array or a text
_TEXT = "text"
_OPEN_TEXT = "open text"


class _Damage(Exception):
    """The file cannot be followed."""


@dataclass(frozen=True, slots=True)
class _Type:
    """A type of values: NumPy's name, or a text of a fixed or an open length."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class _Message:
    kind: int
    body: bytes


class Hdf5File:
    """Groups and arrays by their paths, and attributes. What is damaged is a ModelFileError."""

    def __init__(self, whole: memoryview) -> None:
        self._whole = whole
        self._looked = 0
        try:
            self._root = self._superblock()
        except (_Damage, struct.error, IndexError) as error:
            raise _damaged() from error

    def members(self, path: str) -> list[str]:
        """Names in a group, in the file's order."""
        names: list[str] = self._guarded(lambda: list(self._links(self._object(path))))
        return names

    def attribute(self, path: str, name: str) -> Any:
        """An attribute of a group or an array: a text, a list of texts, or numbers; None without it."""
        return self._guarded(lambda: self._attribute(self._object(path), name))

    def array(self, path: str) -> NDArray[Any]:
        """An array's numbers."""
        values: NDArray[Any] = self._guarded(lambda: self._array(self._object(path)))
        return values

    def __contains__(self, path: str) -> bool:
        try:
            self._object(path)
        except KeyError:
            return False
        except (_Damage, struct.error, IndexError) as error:
            raise _damaged() from error
        return True

    def _guarded(self, read: Callable[[], Any]) -> Any:
        try:
            return read()
        except (_Damage, struct.error, IndexError, KeyError, ValueError, zlib.error, RecursionError) as error:
            if isinstance(error, ModelFileError):
                raise
            raise _damaged() from error

    # Bytes ------------------------------------------------------------------------------------------------

    def _bytes(self, at: int, count: int) -> bytes:
        self._looked += 1
        if self._looked > _MOST_OBJECTS * 10 or at < 0 or count < 0 or count > _MOST_BYTES:
            raise _Damage
        if at + count > len(self._whole):
            raise _Damage
        return bytes(self._whole[at : at + count])

    def _numbers(self, at: int, form: str) -> tuple[int, ...]:
        return struct.unpack(form, self._bytes(at, struct.calcsize(form)))

    # Objects ----------------------------------------------------------------------------------------------

    def _superblock(self) -> int:
        """Where the root's header is."""
        if self._bytes(0, 8) != _MAGIC:
            raise _Damage
        version = self._bytes(8, 1)[0]
        if version < 2:
            if self._bytes(13, 2) != b"\x08\x08":
                raise _Damage
            entry = 24 + 32 + (4 if version == 1 else 0)
            return self._numbers(entry + 8, "<Q")[0]
        if version > 3 or self._bytes(9, 2) != b"\x08\x08":
            raise _Damage
        return self._numbers(36, "<Q")[0]

    def _object(self, path: str) -> list[_Message]:
        messages = self._header(self._root)
        for name in path.split("/"):
            if name:
                messages = self._header(self._links(messages)[name])
        return messages

    def _header(self, at: int) -> list[_Message]:
        """All messages of an object."""
        return self._new_header(at) if self._bytes(at, 4) == b"OHDR" else self._old_header(at)

    def _old_header(self, at: int) -> list[_Message]:
        version, _, count, _, size = self._numbers(at, "<BBHII")
        if version != 1 or count > _MOST_OBJECTS:
            raise _Damage
        messages: list[_Message] = []
        blocks = [(at + 16, size)]
        while blocks and len(messages) < count:
            place, left = blocks.pop(0)
            while left >= 8 and len(messages) < count:
                kind, length, _ = self._numbers(place, "<HHI")
                body = self._bytes(place + 8, length)
                messages.append(_Message(kind, body))
                if kind == 0x10:
                    blocks.append(struct.unpack("<QQ", body[:16]))
                place, left = place + 8 + length, left - 8 - length
        return messages

    def _new_header(self, at: int) -> list[_Message]:
        flags = self._bytes(at + 5, 1)[0]
        place = at + 6 + (16 if flags & 0x20 else 0) + (4 if flags & 0x10 else 0)
        width = 1 << (flags & 3)
        size = int.from_bytes(self._bytes(place, width), "little")
        head = 6 if flags & 4 else 4
        messages: list[_Message] = []
        blocks = [(place + width, size)]
        while blocks:
            place, left = blocks.pop(0)
            while left >= head:
                kind, length, _ = self._numbers(place, "<BHB")
                body = self._bytes(place + head, length)
                messages.append(_Message(kind, body))
                if len(messages) > _MOST_OBJECTS:
                    raise _Damage
                if kind == 0x10:
                    where, whole = struct.unpack("<QQ", body[:16])
                    blocks.append((where + 4, whole - 8))
                place, left = place + head + length, left - head - length
        return messages

    # Groups -----------------------------------------------------------------------------------------------

    def _links(self, messages: list[_Message]) -> dict[str, int]:
        """Where the header of each member is."""
        links: dict[str, int] = {}
        for message in messages:
            if message.kind == 0x11:
                tree, heap = struct.unpack("<QQ", message.body[:16])
                links |= self._symbols(tree, self._numbers(heap + 24, "<Q")[0])
            elif message.kind == 0x06:
                name, where = _link(message.body)
                links[name] = where
        return links

    def _symbols(self, tree: int, names: int) -> dict[str, int]:
        """The members of a symbol table: a B-tree whose leaves name them."""
        links: dict[str, int] = {}
        waiting = [tree]
        seen: set[int] = set()
        while waiting:
            at = waiting.pop(0)
            if at in seen or len(seen) > _MOST_OBJECTS:
                raise _Damage
            seen.add(at)
            kind = self._bytes(at, 4)
            if kind == b"TREE":
                count = self._numbers(at + 6, "<H")[0]
                waiting += [self._numbers(at + 32 + 16 * each, "<Q")[0] for each in range(count)]
            elif kind == b"SNOD":
                for each in range(self._numbers(at + 6, "<H")[0]):
                    name, where = self._numbers(at + 8 + 40 * each, "<QQ")
                    links[self._line(names + name)] = where
            else:
                raise _Damage
        return links

    def _line(self, at: int) -> str:
        """A text up to its end, which is a zero."""
        part = self._bytes(at, min(256, len(self._whole) - at))
        return part.split(b"\0", 1)[0].decode(errors="replace")

    # Attributes -------------------------------------------------------------------------------------------

    def _attribute(self, messages: list[_Message], name: str) -> Any:
        for message in messages:
            if message.kind == 0x0C and (found := self._read_attribute(message.body))[0] == name:
                kind, shape, data = found[1:]
                return self._values(kind, shape, data)
        return None

    def _read_attribute(self, body: bytes) -> tuple[str, _Type, tuple[int, ...], bytes]:
        version, _, name_size, type_size, space_size = struct.unpack("<BBHHH", body[:8])
        at = 9 if version == 3 else 8
        sizes = [name_size, type_size, space_size]
        padded = [-(-size // 8) * 8 for size in sizes] if version == 1 else sizes
        name = body[at : at + name_size].split(b"\0", 1)[0].decode(errors="replace")
        kind = _type(body[at + padded[0] :])
        shape = _shape(body[at + padded[0] + padded[1] :])
        return name, kind, shape, body[at + sum(padded) :]

    def _values(self, kind: _Type, shape: tuple[int, ...], data: bytes) -> Any:
        count = math.prod(shape)
        if count * max(kind.size, 1) > len(data):
            raise _Damage
        if kind.name == _TEXT:
            size = max(kind.size, 1)
            texts = [data[size * each : size * (each + 1)].rstrip(b"\0") for each in range(count)]
        elif kind.name == _OPEN_TEXT:
            texts = [self._open_text(data[16 * each : 16 * (each + 1)]) for each in range(count)]
        else:
            return np.frombuffer(data, kind.name, count).reshape(shape)
        told = [text.decode(errors="replace") for text in texts]
        return told if shape else told[0]

    def _open_text(self, place: bytes) -> bytes:
        """A text in a global heap."""
        length, heap, number = struct.unpack("<IQI", place)
        if self._bytes(heap, 4) != b"GCOL":
            raise _Damage
        end = heap + self._numbers(heap + 8, "<Q")[0]
        at = heap + 16
        while at + 16 <= end:
            index, _, _, size = self._numbers(at, "<HHIQ")
            if index == number:
                return self._bytes(at + 16, min(length, size))
            if index == 0:
                break
            at += 16 + -(-size // 8) * 8
        raise _Damage

    # Arrays -----------------------------------------------------------------------------------------------

    def _array(self, messages: list[_Message]) -> NDArray[Any]:
        bodies = {message.kind: message.body for message in messages}
        kind, shape = _type(bodies[0x03]), _shape(bodies[0x01])
        size = math.prod(shape) * kind.size
        if kind.name in (_TEXT, _OPEN_TEXT) or size > _MOST_BYTES:
            raise _Damage
        layout = bodies[0x08]
        if layout[0] not in (3, 4):
            raise _Damage
        if layout[1] == 0:
            data = layout[4 : 4 + struct.unpack("<H", layout[2:4])[0]]
        elif layout[1] == 1:
            where, _ = struct.unpack("<QQ", layout[2:18])
            data = self._bytes(where, size) if where != _NOWHERE else bytes(size)
        elif layout[1] == 2 and layout[0] == 3:
            return self._chunks(layout, kind, shape, bodies.get(0x0B))
        else:
            raise _Damage
        return np.frombuffer(data, kind.name, math.prod(shape)).reshape(shape)

    def _chunks(
        self, layout: bytes, kind: _Type, shape: tuple[int, ...], filters: bytes | None
    ) -> NDArray[Any]:
        """An array in pieces, found by a B-tree."""
        rank = layout[2]
        if rank != len(shape) + 1:
            raise _Damage
        tree = struct.unpack("<Q", layout[3:11])[0]
        piece = struct.unpack(f"<{rank}I", layout[11 : 11 + 4 * rank])[:-1]
        if math.prod(piece) * kind.size > _MOST_BYTES:
            raise _Damage
        whole = np.zeros(shape, kind.name)
        key = 8 + 8 * rank
        waiting = [tree] if tree != _NOWHERE else []
        seen: set[int] = set()
        while waiting:
            at = waiting.pop()
            if at in seen or self._bytes(at, 4) != b"TREE":
                raise _Damage
            seen.add(at)
            level, count = self._numbers(at + 5, "<BH")
            for each in range(count):
                place = at + 24 + each * (key + 8)
                size, _, *offsets = self._numbers(place, f"<II{rank}Q")
                child = self._numbers(place + key, "<Q")[0]
                if level:
                    waiting.append(child)
                    continue
                data = _unpacked(self._bytes(child, size), filters, math.prod(piece) * kind.size)
                values = np.frombuffer(data, kind.name, math.prod(piece)).reshape(piece)
                target = tuple(slice(o, o + p) for o, p in zip(offsets, piece, strict=False))
                room = whole[target]
                room[...] = values[tuple(slice(0, size) for size in room.shape)]
        return whole


def _unpacked(data: bytes, filters: bytes | None, size: int) -> bytes:
    """A chunk without its filter, which may be deflate alone."""
    if filters is None:
        return data
    identifier = struct.unpack("<H", filters[8:10] if filters[0] == 1 else filters[2:4])[0]
    if filters[1] != 1 or identifier != 1:
        raise _Damage
    return zlib.decompressobj().decompress(data, size)


def _type(body: bytes) -> _Type:
    """The type that a datatype message tells."""
    kind, bits = body[0] & 0xF, int.from_bytes(body[1:4], "little")
    size = struct.unpack("<I", body[4:8])[0]
    order = ">" if bits & 1 else "<"
    match kind:
        case 0 if size in (1, 2, 4, 8):
            return _Type(f"{order}{'i' if bits & 8 else 'u'}{size}", size)
        case 1 if size in (2, 4, 8):
            return _Type(f"{order}f{size}", size)
        case 3:
            return _Type(_TEXT, size)
        case 8 if size == 1:
            return _Type("|u1", size)
        case 9 if bits & 0xF == 1:
            return _Type(_OPEN_TEXT, size)
    raise _Damage


def _shape(body: bytes) -> tuple[int, ...]:
    """The sizes that a dataspace message tells."""
    version, rank = body[0], body[1]
    at = 8 if version == 1 else 4
    if rank > 8:
        raise _Damage
    return struct.unpack(f"<{rank}Q", body[at : at + 8 * rank])


def _link(body: bytes) -> tuple[str, int]:
    """Name and place of a hard link."""
    flags, at = body[1], 2
    kind = 0
    if flags & 8:
        kind, at = body[at], at + 1
    at += (8 if flags & 4 else 0) + (1 if flags & 16 else 0)
    width = 1 << (flags & 3)
    length, at = int.from_bytes(body[at : at + width], "little"), at + width
    name = body[at : at + length].decode(errors="replace")
    if kind:
        raise _Damage
    return name, struct.unpack("<Q", body[at + length : at + length + 8])[0]


def _damaged() -> ModelFileError:
    return ModelFileError("no HDF5 file of Keras, or a damaged one")
