"""Keras's files, made here byte by byte: HDF5 as h5py writes it by default, alone or in a zip archive."""

import json
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

Layer = tuple[str, dict[str, Any], Sequence[NDArray[Any]]]
"""Class, configuration and arrays; the configuration has the name."""
_NOWHERE = (1 << 64) - 1
_FLOAT32 = bytes([0x11, 0x20, 31, 0]) + struct.pack("<IHHBBBBI", *(4, 0, 32, 23, 8, 0, 23, 127))


class Group(dict[str, Any]):
    """Groups and arrays by name, and attributes: texts, or lists of texts."""

    def __init__(self, members: Mapping[str, Any] = {}, **attributes: str | list[str]) -> None:
        super().__init__(members)
        self.attributes = attributes


def hdf5(root: Group) -> bytes:
    """A file with a superblock of version 0, symbol tables, and arrays in one piece."""
    file = bytearray(96)
    where = _object(file, root)
    head = b"\x89HDF\r\n\x1a\n" + bytes([0, 0, 0, 0, 0, 8, 8, 0]) + struct.pack("<HHI", 4, 16, 0)
    head += struct.pack("<QQQQ", 0, _NOWHERE, len(file), _NOWHERE) + struct.pack("<QQII", 0, where, 0, 0)
    file[: len(head)] = head
    return bytes(file)


def _put(file: bytearray, content: bytes) -> int:
    """Where some bytes come to lie."""
    file += bytes(-len(file) % 8)
    at = len(file)
    file += content
    return at


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % 8)


def _object(file: bytearray, thing: Group | NDArray[Any]) -> int:
    messages = _group(file, thing) if isinstance(thing, Group) else _array(file, thing)
    body = b"".join(struct.pack("<HHI", kind, len(content), 0) + content for kind, content in messages)
    return _put(file, struct.pack("<BBHII", *(1, 0, len(messages), 1, len(body))) + bytes(4) + body)


def _array(file: bytearray, array: NDArray[Any]) -> list[tuple[int, bytes]]:
    where = _put(file, array.astype("<f4").tobytes())
    layout = bytes([3, 1]) + struct.pack("<QQ", where, array.size * 4)
    return [(1, _space(array.shape)), (3, _padded(_FLOAT32)), (8, _padded(layout))]


def _space(shape: tuple[int, ...]) -> bytes:
    return bytes([1, len(shape), 0, 0, 0, 0, 0, 0]) + struct.pack(f"<{len(shape)}Q", *shape)


def _group(file: bytearray, group: Group) -> list[tuple[int, bytes]]:
    members = [(name, _object(file, thing)) for name, thing in group.items()]
    names, entries = bytearray(8), b""
    for name, where in members:
        entries += struct.pack("<QQII", len(names), where, 0, 0) + bytes(16)
        names += _padded(name.encode() + b"\0")
    text = _put(file, bytes(names))
    heap = _put(file, b"HEAP" + bytes(4) + struct.pack("<QQQ", len(names), _NOWHERE, text))
    leaf = _put(file, b"SNOD" + bytes([1, 0]) + struct.pack("<H", len(members)) + entries)
    tree = b"TREE" + struct.pack("<BBHQQQQQ", *(0, 0, 1, _NOWHERE, _NOWHERE, 0, leaf, 0))
    messages = [(0x11, struct.pack("<QQ", _put(file, tree), heap))]
    return messages + [(0x0C, _attribute(file, *item)) for item in group.attributes.items()]


def _attribute(file: bytearray, name: str, value: str | list[str]) -> bytes:
    """A list is of texts of fixed length; a text alone lies in a heap, as it may be long."""
    if isinstance(value, list):
        size = max(map(len, value), default=1)
        kind, space = bytes([0x13, 0, 0, 0]) + struct.pack("<I", size), _space((len(value),))
        data = b"".join(each.encode().ljust(size, b"\0") for each in value)
    else:
        text = value.encode()
        item = struct.pack("<HHIQ", 1, 1, 0, len(text)) + _padded(text)
        heap = _put(
            file, b"GCOL" + bytes([1, 0, 0, 0]) + struct.pack("<Q", 32 + len(item)) + item + bytes(16)
        )
        kind = bytes([0x19, 1, 0, 0]) + struct.pack("<I", 16) + bytes([0x13, 0, 0, 0]) + struct.pack("<I", 1)
        space, data = _space(()), struct.pack("<IQI", len(text), heap, 1)
    named = name.encode() + b"\0"
    head = struct.pack("<BBHHH", *(1, 0, len(named), len(kind), len(space)))
    return head + _padded(named) + _padded(kind) + _padded(space) + _padded(data)


def sequential(layers: Sequence[Layer], shape: Sequence[int]) -> dict[str, Any]:
    """The configuration of a sequence."""
    told = [{"class_name": kind, "config": config} for kind, config, _ in layers]
    return {
        "class_name": "Sequential",
        "config": {"name": "sequential", "layers": told},
        "build_config": {"input_shape": [None, *shape]},
    }


def write_h5(path: Path, layers: Sequence[Layer], shape: Sequence[int], **more: Any) -> Path:
    """Write what `model.save("….h5")` writes."""
    groups = {}
    for _, config, arrays in layers:
        names = [f"{config['name']}/variable:{at}" for at in range(len(arrays))]
        inner = {name.partition("/")[2]: array for name, array in zip(names, arrays, strict=True)}
        groups[config["name"]] = Group({config["name"]: Group(inner)} if arrays else {}, weight_names=names)
    weights = Group(groups, layer_names=list(groups))
    told = json.dumps(sequential(layers, shape) | more)
    path.write_bytes(hdf5(Group({"model_weights": weights}, model_config=told, keras_version="2.15.0")))
    return path


def write_keras(path: Path, layers: Sequence[Layer], shape: Sequence[int], **more: Any) -> Path:
    """Write what `model.save("….keras")` writes: arrays by number in groups called as the classes."""
    groups: dict[str, Group] = {}
    for kind, _, arrays in layers:
        name = {"Conv2D": "conv2d", "BatchNormalization": "batch_normalization"}.get(kind, kind.lower())
        count = sum(each.rstrip("_0123456789") == name for each in groups)
        numbered = Group({str(at): array for at, array in enumerate(arrays)})
        groups[f"{name}_{count}" if count else name] = Group({"vars": numbered})
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", "{}")
        archive.writestr("config.json", json.dumps(sequential(layers, shape) | more))
        archive.writestr("model.weights.h5", hdf5(Group({"layers": Group(groups)})))
    return path
