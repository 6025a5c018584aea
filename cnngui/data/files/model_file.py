"""Networks on disk: one .safetensors file with the weights, and in its metadata all that belongs to them.

Weights have the names and shapes that PyTorch gives them; they are written as float32, and read as floats of
any size. The metadata holds format "cnngui", format_version,
and as JSON architecture, class_names, training, and where there are any, runs (docs/runs.md) and frozen.
Nothing in a file is trusted: every number is checked before memory is taken for what it announces.
"""

import json
import reprlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import BinaryIO

import numpy as np

from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.tensor_file import TensorHeader, pack, read_float32, read_header
from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.presets import PRESETS
from cnngui.engine.failure import Failure
from cnngui.engine.sound_json import read_list, read_object
from cnngui.engine.weights.frozen import NOTHING_FROZEN, Frozen
from cnngui.engine.weights.parameters import Parameters

DEFAULT_NETWORK = "book"
"""The shipped network that is taken where none is named."""
MODEL_SUFFIX = ".safetensors"
FORMAT = "cnngui"
FORMAT_VERSION = "1"

_MAX_CLASS_NAME_LENGTH = 200  # characters


class ModelFileError(Failure):
    """A model file cannot be read or written; the message says what is wrong and where."""


@dataclass(frozen=True, slots=True, eq=False)
class SavedModel:
    """A network with its weights, its classes' names, and how it was trained (facts that JSON can hold).

    runs: a list of training runs, JSON that is not looked at here; "" where there is none. frozen: the
    filters that no training changes.

    Raises ValueError where parameters, names or frozen filters do not fit the architecture, a parameter is
    not finite, or a name is not text in one line.
    """

    architecture: Architecture
    parameters: Parameters
    class_names: tuple[str, ...]
    training: Mapping[str, object] = field(default_factory=dict)
    runs: str = ""
    frozen: Frozen = NOTHING_FROZEN

    def __post_init__(self) -> None:
        self.parameters.check(self.architecture)
        self.frozen.check(self.architecture)
        for name, values in self.parameters.items():
            _check_finite(name, values)
        _check_class_names(self.class_names, self.architecture.class_count)


def save_model(path: Path, model: SavedModel) -> None:
    """Write the file whole or not at all: what stood at `path` stays until the new file is complete.

    Raises ModelFileError.
    """
    try:
        write_atomically(path, pack(model.parameters, _metadata(model)))
    except OSError as error:
        raise ModelFileError("{path}: cannot be written: {reason}", path=path, reason=error) from error
    except ValueError as error:
        raise ModelFileError("{path}: cannot be written: {reason}", path=path, reason=error) from error


def load_model(path: Path) -> SavedModel:
    """Read a model file. Whatever the file holds, the only error is ModelFileError."""
    try:
        if not path.is_file():
            raise ModelFileError("not a file") if path.exists() else ModelFileError("no such file")
        with path.open("rb") as stream:
            return _read_model(stream)
    except OSError as error:
        raise ModelFileError("{path}: cannot be read: {reason}", path=path, reason=error) from error
    except ValueError as error:
        raise ModelFileError("{path}: {reason}", path=path, reason=error) from error
    except MemoryError as error:
        raise ModelFileError("{path}: there is not enough memory for this network", path=path) from error


def shipped_model(name: str) -> SavedModel:
    """The trained network that comes with the program, by its preset's name. Raises ModelFileError."""
    if name not in PRESETS:
        raise ModelFileError(
            "no network called {name!r} is shipped; there are {known}", name=name, known=", ".join(PRESETS)
        )
    with resources.as_file(resources.files("cnngui.resources") / "networks" / f"{name}.safetensors") as path:
        return load_model(path)


def _metadata(model: SavedModel) -> dict[str, str]:
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "architecture": model.architecture.to_json(),
        "class_names": json.dumps(model.class_names, ensure_ascii=False),
        "training": json.dumps(dict(model.training), ensure_ascii=False, allow_nan=False),
        **({"runs": model.runs} if model.runs else {}),
        **({"frozen": json.dumps(model.frozen.as_plain())} if model.frozen else {}),
    }


def _read_model(stream: BinaryIO) -> SavedModel:
    header = read_header(stream)
    _check_format(header)
    architecture = Architecture.from_json(_text(header, "architecture"))
    _check_tensors(header, architecture)
    class_names = read_list(_text(header, "class_names"), "class_names")
    training = read_object(_text(header, "training"), "training")
    parameters = Parameters(
        {name: read_float32(stream, header, name) for name in architecture.parameter_shapes}
    )
    runs = header.metadata.get("runs", "")
    frozen = Frozen.from_plain(read_object(header.metadata.get("frozen", "{}"), "frozen"))
    return SavedModel(architecture, parameters, tuple(class_names), training, runs=runs, frozen=frozen)


def _check_format(header: TensorHeader) -> None:
    if header.metadata.get("format") != FORMAT:
        names = reprlib.repr(list(header.tensors))
        raise ModelFileError(
            "a safetensors file, but not of {format}: its metadata describes no network (tensors: {names})",
            format=FORMAT,
            names=names,
        )
    version = _text(header, "format_version")
    if version != FORMAT_VERSION:
        raise ModelFileError(
            "format_version is {version}; this program reads {known!r}",
            version=reprlib.repr(version),
            known=FORMAT_VERSION,
        )


def _text(header: TensorHeader, key: str) -> str:
    if key not in header.metadata:
        raise ModelFileError("{key} is missing in the metadata", key=key)
    return header.metadata[key]


def _check_tensors(header: TensorHeader, architecture: Architecture) -> None:
    """Names and shapes must be the architecture's, before any values are read."""
    expected = architecture.parameter_shapes
    for name in header.tensors:
        if name not in expected:
            raise ModelFileError(
                "the tensor {name} belongs to no layer of the network", name=reprlib.repr(name)
            )
    for name, shape in expected.items():
        if name not in header.tensors:
            raise ModelFileError(
                "the tensor {name} is missing; the network needs {shape}", name=name, shape=shape
            )
        if header.tensors[name].shape != shape:
            raise ModelFileError(
                "{name} has shape {found}; the network needs {shape}",
                name=name,
                found=header.tensors[name].shape,
                shape=shape,
            )


def _check_finite(name: str, values: Float32Array) -> None:
    finite = np.isfinite(values)
    if not finite.all():
        at = tuple(map(int, np.argwhere(~finite)[0]))
        raise ModelFileError(
            "{name} holds {value} at {place}, which is no weight", name=name, value=values[at], place=list(at)
        )


def _check_class_names(names: tuple[str, ...], count: int) -> None:
    if len(names) != count:
        raise ModelFileError("class names: {found}; classes: {count}", found=len(names), count=count)
    for name in names:
        if not isinstance(name, str) or not 0 < len(name) <= _MAX_CLASS_NAME_LENGTH or _has_controls(name):
            raise ModelFileError("a class name must be text in one line, not {name}", name=reprlib.repr(name))


def _has_controls(text: str) -> bool:
    return any(unicodedata.category(character) in ("Cc", "Cs") for character in text)
