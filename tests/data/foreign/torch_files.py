"""Files as PyTorch writes them, made here byte by byte: a pickle's program in a zip archive."""

import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]
_STORAGES = {"f4": "FloatStorage", "f8": "DoubleStorage", "f2": "HalfStorage", "i8": "LongStorage"}


class Program:
    """A pickle of protocol 2, and the storages that its tensors are in."""

    def __init__(self) -> None:
        self.storages: list[bytes] = []

    def of(self, value: object) -> bytes:
        """The opcodes that leave a value on the stack."""
        match value:
            case bytes():  # opcodes as they are
                return value
            case None:
                return b"N"
            case bool():
                return b"\x88" if value else b"\x89"
            case int():
                return b"J" + struct.pack("<i", value)
            case float():
                return b"G" + struct.pack(">d", value)
            case str():
                return b"X" + struct.pack("<I", len(value.encode())) + value.encode()
            case tuple():
                return b"(" + b"".join(map(self.of, value)) + b"t"
            case list():
                return b"](" + b"".join(map(self.of, value)) + b"e"
            case dict():
                items = b"".join(self.of(key) + self.of(item) for key, item in value.items())
                return named("collections", "OrderedDict") + b")R(" + items + b"u"
            case np.ndarray():
                return self.tensor(value)
        raise TypeError(value)

    def tensor(self, array: NDArray[Any], kind: str = "", offset: int = 0) -> bytes:
        """A tensor over a storage of its own; `kind` names the storage's class."""
        contiguous = np.ascontiguousarray(array)
        key = str(len(self.storages))
        self.storages.append(contiguous.tobytes())
        storage = named("torch", kind or _STORAGES[contiguous.dtype.str[1:]])
        place = b"(" + self.of("storage") + storage + self.of(key) + self.of("cpu")
        place += self.of(contiguous.size) + b"tQ"
        strides = tuple(step // contiguous.itemsize for step in contiguous.strides)
        parts = place + self.of(offset) + self.of(array.shape) + self.of(strides)
        arguments = b"(" + parts + b"\x89" + named("collections", "OrderedDict") + b")Rt"
        return named("torch._utils", "_rebuild_tensor_v2") + arguments + b"R"

    def whole(self, value: object) -> bytes:
        """The pickle that makes a value."""
        return b"\x80\x02" + self.of(value) + b"."


def named(module: str, name: str) -> bytes:
    """The opcode that asks for something by its name."""
    return f"c{module}\n{name}\n".encode()


def write_torch(path: Path, value: object, program: Program | None = None, order: str = "little") -> Path:
    """Write what `torch.save` writes of a value: dictionaries, texts, numbers and arrays in it."""
    program = program or Program()
    pickle = program.whole(value)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("net/data.pkl", pickle)
        archive.writestr("net/byteorder", order)
        for key, content in enumerate(program.storages):
            archive.writestr(f"net/data/{key}", content)
        archive.writestr("net/version", "3\n")
    path.write_bytes(_with_utf8(path.read_bytes()))
    return path


def _with_utf8(archive: bytes) -> bytes:
    """The archive with the bit that says that its names are UTF-8, as PyTorch sets it."""
    content = bytearray(archive)
    for start, flags in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        at = content.find(start)
        while at >= 0:
            content[at + flags] |= 8
            at = content.find(start, at + 4)
    return bytes(content)
