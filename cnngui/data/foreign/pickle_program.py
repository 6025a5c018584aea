"""What a pickle of PyTorch would build, found without running any of it.

A pickle is a program for a small stack machine (Python's pickletools lists its opcodes). Here the machine has
no way to the outside: it makes numbers, texts, tuples, lists and dictionaries, and descriptions of tensors. A
name of anything else ends it.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cnngui.data.files.model_file import ModelFileError

MAX_PICKLE_BYTES = 8 << 20
"""Longest pickle that is read; a state_dict of 100 layers has 10,000 bytes."""

_MAX_STEPS = 500_000
_LONGEST_NAME = 100  # characters that are told
_STORAGES = {
    "FloatStorage": "<f4",
    "DoubleStorage": "<f8",
    "HalfStorage": "<f2",
    "BFloat16Storage": "bfloat16",
    "LongStorage": "<i8",
    "IntStorage": "<i4",
    "ShortStorage": "<i2",
    "CharStorage": "|i1",
    "ByteStorage": "|u1",
    "BoolStorage": "|b1",
}
_REBUILD_TENSOR = "torch._utils _rebuild_tensor_v2"
_REBUILD_PARAMETER = "torch._utils _rebuild_parameter"
_DICTIONARY = "collections OrderedDict"


@dataclass(frozen=True, slots=True, eq=False)
class Storage:
    """Where a file keeps numbers: the member's key; their type, NumPy's or "bfloat16"; their count."""

    key: str
    dtype: str
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class TensorPlace:
    """A tensor in a storage: first number, shape, and numbers from one index to the next along each axis."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    stride: tuple[int, ...]


class _Name(str):
    """A name of Python's, "module name", that is allowed."""

    __slots__ = ()


class _Damage(Exception):
    """The program cannot be followed."""


def read_pickle(program: bytes) -> object:
    """What the program leaves: dictionaries, lists, tuples, texts, numbers, and TensorPlace in them.

    Raises ModelFileError: for a name that is not among the allowed ones, and for what is damaged.
    """
    machine = _Machine(program)
    try:
        return machine.run()
    except (_Damage, IndexError, KeyError, TypeError, ValueError, struct.error) as error:
        if isinstance(error, ModelFileError):
            raise
        raise ModelFileError("damaged, at byte {place:,} of its pickle", place=machine.place) from error


class _Machine:
    """The stack, the marks in it, and what was kept by number."""

    def __init__(self, program: bytes) -> None:
        self._program = program
        self.place = 0
        self._stack: list[Any] = []
        self._marks: list[int] = []
        self._memo: dict[int, Any] = {}

    def run(self) -> object:
        for _ in range(_MAX_STEPS):
            code = self._bytes(1)
            if code == b".":
                return self._stack.pop()
            if code not in _ACTS:
                raise _Damage
            _ACTS[code](self)
        raise _Damage

    # Bytes of the program -------------------------------------------------------------------------------

    def _bytes(self, count: int) -> bytes:
        end = self.place + count
        if count < 0 or end > len(self._program):
            raise _Damage
        part = self._program[self.place : end]
        self.place = end
        return part

    def number(self, form: str) -> Any:
        """A number in the form that `struct` names."""
        return struct.unpack(form, self._bytes(struct.calcsize(form)))[0]

    def text(self, form: str) -> None:
        self.push(self._bytes(self.number(form)).decode("utf-8", "surrogatepass"))

    def raw(self, form: str) -> None:
        self.push(self._bytes(self.number(form)))

    def whole(self) -> None:
        self.push(int.from_bytes(self._bytes(self.number("<B")), "little", signed=True))

    def _line(self) -> str:
        end = self._program.index(b"\n", self.place)
        line = self._bytes(end - self.place).decode()
        self.place += 1
        return line

    # The stack ------------------------------------------------------------------------------------------

    def push(self, value: object) -> None:
        self._stack.append(value)

    def pop(self) -> Any:
        if self._marks and len(self._stack) <= self._marks[-1]:
            raise _Damage
        return self._stack.pop()

    def mark(self) -> None:
        self._marks.append(len(self._stack))

    def since_mark(self) -> list[Any]:
        start = self._marks.pop()
        values = self._stack[start:]
        del self._stack[start:]
        return values

    def tuple_of(self, count: int) -> None:
        values = [self.pop() for _ in range(count)]
        self.push(tuple(reversed(values)))

    def keep(self, number: int) -> None:
        self._memo[number] = self._stack[-1]

    def keep_next(self) -> None:
        self.keep(len(self._memo))

    def recall(self, number: int) -> None:
        self.push(self._memo[number])

    # What is built --------------------------------------------------------------------------------------

    def set_items(self, values: list[Any]) -> None:
        into = self._stack[-1]
        if not isinstance(into, dict):
            raise _Damage
        for key, value in zip(values[::2], values[1::2], strict=True):
            into[key if isinstance(key, str | int | float) else id(key)] = value

    def set_item(self) -> None:
        value, key = self.pop(), self.pop()
        self.set_items([key, value])

    def append(self, values: list[Any]) -> None:
        if not isinstance(self._stack[-1], list):
            raise _Damage
        self._stack[-1].extend(values)

    def append_one(self) -> None:
        self.append([self.pop()])

    def global_line(self) -> None:
        self._global(self._line(), self._line())

    def global_of_stack(self) -> None:
        name, module = self.pop(), self.pop()
        self._global(str(module), str(name))

    def _global(self, module: str, name: str) -> None:
        told = f"{module} {name}"
        is_storage = module in ("torch", "torch.storage") and name in _STORAGES
        if not is_storage and told not in (_REBUILD_TENSOR, _REBUILD_PARAMETER, _DICTIONARY):
            raise ModelFileError(
                "this file holds program code ({name}); save model.state_dict() instead",
                name=f"{module}.{name}"[:_LONGEST_NAME],
            )
        self.push(_Name(name if is_storage else told))

    def reduce(self) -> None:
        arguments, name = self.pop(), self.pop()
        if not isinstance(name, _Name) or not isinstance(arguments, tuple):
            raise _Damage
        if name == _REBUILD_TENSOR:
            self.push(_tensor(*arguments[:4]))
        elif name == _REBUILD_PARAMETER and isinstance(arguments[0], TensorPlace):
            self.push(arguments[0])
        elif name == _DICTIONARY and not arguments:
            self.push({})
        else:
            raise _Damage

    def build(self) -> None:
        """Attributes of what was built: PyTorch's notes on a dictionary, which say nothing about weights."""
        self.pop()
        if not isinstance(self._stack[-1], dict):
            raise _Damage

    def persistent(self) -> None:
        kind, name, key, _, count = self.pop()
        if kind != "storage" or not isinstance(name, _Name) or not isinstance(key, str):
            raise _Damage
        if not _are_counts((count,)):
            raise _Damage
        self.push(Storage(key, _STORAGES[name], count))


def _tensor(storage: object, offset: object, shape: object, stride: object) -> TensorPlace:
    if not isinstance(storage, Storage) or not _are_counts((offset,)):
        raise _Damage
    if not _are_counts(shape) or not _are_counts(stride):
        raise _Damage
    return TensorPlace(storage, offset, shape, stride)  # type: ignore[arg-type] # _are_counts looked


def _are_counts(values: object) -> bool:
    return isinstance(values, tuple) and all(type(value) is int and 0 <= value < 1 << 40 for value in values)


_ACTS: dict[bytes, Callable[[_Machine], object]] = {
    b"\x80": lambda m: m.number("<B"),  # PROTO
    b"\x95": lambda m: m.number("<Q"),  # FRAME
    b"(": _Machine.mark,
    b"0": _Machine.pop,
    b"1": _Machine.since_mark,  # POP_MARK
    b"2": lambda m: m.push(m._stack[-1]),  # DUP
    b"N": lambda m: m.push(None),
    b"\x88": lambda m: m.push(True),
    b"\x89": lambda m: m.push(False),
    b"J": lambda m: m.push(m.number("<i")),
    b"K": lambda m: m.push(m.number("<B")),
    b"M": lambda m: m.push(m.number("<H")),
    b"\x8a": _Machine.whole,  # LONG1
    b"G": lambda m: m.push(m.number(">d")),
    b"X": lambda m: m.text("<I"),
    b"\x8c": lambda m: m.text("<B"),
    b"\x8d": lambda m: m.text("<Q"),
    b"C": lambda m: m.raw("<B"),
    b"B": lambda m: m.raw("<I"),
    b"U": lambda m: m.text("<B"),
    b"T": lambda m: m.text("<I"),
    b")": lambda m: m.push(()),
    b"t": lambda m: m.push(tuple(m.since_mark())),
    b"\x85": lambda m: m.tuple_of(1),
    b"\x86": lambda m: m.tuple_of(2),
    b"\x87": lambda m: m.tuple_of(3),
    b"]": lambda m: m.push([]),
    b"a": _Machine.append_one,
    b"e": lambda m: m.append(m.since_mark()),
    b"l": lambda m: m.push(m.since_mark()),
    b"}": lambda m: m.push({}),
    b"s": _Machine.set_item,
    b"u": lambda m: m.set_items(m.since_mark()),
    b"q": lambda m: m.keep(m.number("<B")),
    b"r": lambda m: m.keep(m.number("<I")),
    b"\x94": _Machine.keep_next,
    b"h": lambda m: m.recall(m.number("<B")),
    b"j": lambda m: m.recall(m.number("<I")),
    b"c": _Machine.global_line,
    b"\x93": _Machine.global_of_stack,
    b"R": _Machine.reduce,
    b"b": _Machine.build,
    b"Q": _Machine.persistent,
}
"""What each opcode does; those that are missing make objects of classes, or are of older pickles."""
