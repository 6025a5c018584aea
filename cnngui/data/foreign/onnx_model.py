"""ONNX files as nodes and arrays: the parts of onnx.proto that networks for images use."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.files.tensor_file import as_float32
from cnngui.data.foreign.named_weights import check_count
from cnngui.data.foreign.protobuf import Value, content, damaged, fields, floats, signed, text, whole_numbers

MAX_NODES = 5000
"""Most nodes that are read; a network of 100 layers has a few hundred."""

_MAX_RANK = 8
_FLOAT = 1
_FLOAT16 = 10
_DOUBLE = 11
_BFLOAT16 = 16
_RAW_TYPES = {
    _FLOAT: "<f4",
    _FLOAT16: "<f2",
    _DOUBLE: "<f8",
    _BFLOAT16: "<u2",
    2: "|u1",
    3: "|i1",
    6: "<i4",
    7: "<i8",
    9: "|b1",
}
"""NumPy's names of the types of numbers."""

Attribute = float | int | str | list[int] | NDArray[Any] | None


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """An operation: what it is, its name in the file, and what it takes and gives by name."""

    kind: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Attribute]

    def whole(self, name: str, usual: int) -> int:
        """An attribute that is a whole number."""
        value = self.attributes.get(name, usual)
        return value if isinstance(value, int) else usual

    def number(self, name: str, usual: float) -> float:
        """An attribute that is a number."""
        value = self.attributes.get(name, usual)
        return float(value) if isinstance(value, int | float) else usual

    def numbers(self, name: str) -> list[int] | None:
        """An attribute that is a list of whole numbers."""
        value = self.attributes.get(name)
        return value if isinstance(value, list) else None


@dataclass(frozen=True, slots=True, eq=False)
class OnnxModel:
    """A graph. input_sizes: None for one that is open, as the count of images may be."""

    nodes: tuple[Node, ...]
    constants: Mapping[str, NDArray[Any]]
    input_name: str
    input_sizes: tuple[int | None, ...]
    output_name: str
    metadata: Mapping[str, str]


@dataclass(slots=True)
class _Reader:
    """Reads arrays, some of which lie in files beside the model's, and counts their numbers."""

    folder: Path
    count: int = 0
    outside: dict[str, bytes] = field(default_factory=dict)

    def tensor(self, message: memoryview) -> tuple[str, NDArray[Any]]:
        """Name and values. Raises ModelFileError."""
        parts = _parts(message)
        name = text(parts[8][0]) if 8 in parts else ""
        shape = tuple(whole_numbers(parts.get(1, [])))
        kind = signed(parts[2][0]) if 2 in parts else 0
        size = math.prod(shape)
        if len(shape) > _MAX_RANK or min(shape, default=0) < 0 or kind not in _RAW_TYPES:
            raise damaged()
        self.count += size
        check_count(self.count)
        values = self._values(parts, _RAW_TYPES[kind], kind)
        if values.size != size:
            raise damaged()
        if kind in (_FLOAT, _FLOAT16, _DOUBLE, _BFLOAT16):
            values = as_float32(values, kind == _BFLOAT16)
        return name, values.reshape(shape)

    def _values(self, parts: Mapping[int, list[Value]], dtype: str, kind: int) -> NDArray[Any]:
        if 14 in parts and signed(parts[14][0]) == 1:
            return np.frombuffer(self._external(parts.get(13, []), np.dtype(dtype).itemsize), dtype)
        if 9 in parts:
            return floats(parts[9], dtype)
        if kind == _FLOAT:
            return floats(parts.get(4, []), dtype)
        if kind == _DOUBLE:
            return floats(parts.get(10, []), dtype)
        numbers = np.array(whole_numbers(parts.get(7 if kind == 7 else 5, [])), np.int64)
        is_bits = kind in (_FLOAT16, _BFLOAT16)
        bits = numbers.astype(np.uint16 if is_bits else np.dtype(dtype))
        return bits.view("<f2") if kind == _FLOAT16 else bits

    def _external(self, entries: list[Value], itemsize: int) -> bytes:
        """Bytes of a file beside the model's; of no other folder."""
        told = dict(_entry(content(entry)) for entry in entries)
        location = told.get("location", "")
        if not location or Path(location).name != location or "\\" in location:
            raise ModelFileError(
                "its weights are in {name}, and only a file beside it is read", name=location
            )
        path = self.folder / location
        if not path.is_file():
            raise ModelFileError(
                "its weights are in {name}, which is missing: put it beside this file", name=location
            )
        offset, length = (
            int(told.get(key) or 0) if (told.get(key) or "0").isdigit() else 0 for key in _PLACE
        )
        check_count(length // itemsize)
        with path.open("rb") as stream:
            stream.seek(offset)
            return stream.read(length)


_PLACE = ("offset", "length")


def read_onnx(whole: memoryview, folder: Path) -> OnnxModel:
    """The graph of a model. folder: where its weights may lie in a file of their own.

    Raises ModelFileError, OSError.
    """
    parts = _parts(whole)
    if 7 not in parts:
        raise damaged()
    graph = _parts(content(parts[7][0]))
    if len(graph.get(1, [])) > MAX_NODES:
        raise ModelFileError("{count:,} operations; at most {most:,}", count=len(graph[1]), most=MAX_NODES)
    reader = _Reader(folder)
    constants = dict(reader.tensor(content(each)) for each in graph.get(5, []))
    nodes = tuple(_node(content(each), reader) for each in graph.get(1, []))
    inputs = [_input(content(each)) for each in graph.get(11, [])]
    images = [(name, sizes) for name, sizes in inputs if name not in constants]
    outputs = [_input(content(each))[0] for each in graph.get(12, [])]
    if not images or not outputs:
        raise damaged()
    return OnnxModel(
        nodes=nodes,
        constants=constants,
        input_name=images[0][0],
        input_sizes=images[0][1],
        output_name=outputs[0],
        metadata=dict(_entry(content(each)) for each in parts.get(14, [])),
    )


def _parts(message: memoryview) -> dict[int, list[Value]]:
    """The values of each field."""
    parts: dict[int, list[Value]] = {}
    for number, value in fields(message):
        parts.setdefault(number, []).append(value)
    return parts


def _entry(message: memoryview) -> tuple[str, str]:
    parts = _parts(message)
    return text(parts[1][0]) if 1 in parts else "", text(parts[2][0]) if 2 in parts else ""


def _node(message: memoryview, reader: _Reader) -> Node:
    parts = _parts(message)
    kind, outputs = (text(parts[4][0]) if 4 in parts else ""), tuple(map(text, parts.get(2, [])))
    name = text(parts[3][0]) if 3 in parts else ""
    attributes = dict(_attribute(content(each), reader) for each in parts.get(5, []))
    return Node(
        kind,
        name or (outputs[0] if outputs else kind),
        tuple(map(text, parts.get(1, []))),
        outputs,
        attributes,
    )


def _attribute(message: memoryview, reader: _Reader) -> tuple[str, Attribute]:
    parts = _parts(message)
    name = text(parts[1][0]) if 1 in parts else ""
    if 5 in parts:
        return name, reader.tensor(content(parts[5][0]))[1]
    if 8 in parts:
        return name, whole_numbers(parts[8])
    if 7 in parts:
        return name, floats(parts[7], "<f4")
    if 4 in parts:
        return name, text(parts[4][0])
    if 2 in parts:
        return name, _shortest(floats(parts[2][:1], "<f4")[0])
    if 3 in parts:
        return name, signed(parts[3][0])
    # A list without members, or a value that is 0, is left out of the message; its type is told.
    kind = signed(parts[20][0]) if 20 in parts else 0
    return name, [] if kind == 7 else 0.0 if kind == 1 else 0


def _shortest(number: np.float32) -> float:
    """The number with the fewest digits that is this one in 32 bits: 0.01, as whoever wrote it had it."""
    return float(str(number))


def _input(message: memoryview) -> tuple[str, tuple[int | None, ...]]:
    """Name and sizes of a graph's input or output."""
    parts = _parts(message)
    name = text(parts[1][0]) if 1 in parts else ""
    sizes: list[int | None] = []
    for kind in parts.get(2, []):
        for tensor in _parts(content(kind)).get(1, []):
            for shape in _parts(content(tensor)).get(2, []):
                for size in _parts(content(shape)).get(1, []):
                    known = _parts(content(size)).get(1)
                    sizes.append(signed(known[0]) if known else None)
    return name, tuple(sizes)
