"""PyTorch's .pt and .pth files: the state_dict in them, found without PyTorch and without unpickling.

Since 1.6 a file is a zip archive: NAME/data.pkl says which tensors there are, NAME/data/KEY holds the numbers
of each storage, NAME/byteorder their order (torch/serialization.py, "_save").
"""

import math
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.files.tensor_file import as_float32
from cnngui.data.foreign.named_weights import NamedWeights, check_count, without_wrapper
from cnngui.data.foreign.pickle_program import MAX_PICKLE_BYTES, Storage, TensorPlace, read_pickle
from cnngui.data.foreign.zip_archive import opened_zip, read_member
from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.architecture import MAX_PARAMETERS

_PROGRAM = "data.pkl"  # members of a file, in its folder
_NUMBERS = "data/"
_ORDER = "byteorder"
_USUAL_KEYS = (
    "state_dict",
    "model_state_dict",
    "model_state",
    "model",
    "net",
    "network",
    "weights",
    "params",
)
"""Where a checkpoint has the network, the best guess first."""
_DEPTH = 3  # dictionaries within dictionaries that are looked through
_MAX_RANK = 8  # axes of a tensor
_MAX_STORAGE_BYTES = 2 * 8 * MAX_PARAMETERS
_FLOATS = ("<f4", "<f8", "<f2", "bfloat16")


def is_torch_zip(archive: zipfile.ZipFile) -> bool:
    """Whether a zip archive is a file of PyTorch."""
    return any(name.endswith(f"/{_PROGRAM}") for name in archive.namelist())


def read_torch(path: Path) -> NamedWeights:
    """The state_dict of a file, or of the checkpoint in it, as float32. Raises ModelFileError, OSError."""
    with opened_zip(path) as archive:
        program = next((name for name in archive.namelist() if name.endswith(f"/{_PROGRAM}")), _PROGRAM)
        folder = program.removesuffix(_PROGRAM)
        held = read_pickle(read_member(archive, program, MAX_PICKLE_BYTES))
        tensors = _state_dict(held)
        if not tensors:
            raise ModelFileError("there are no weights in the file; save model.state_dict()")
        check_count(sum(math.prod(place.shape) for place in tensors.values()))
        is_big = f"{folder}{_ORDER}" in archive.namelist() and (
            read_member(archive, f"{folder}{_ORDER}", 16).strip() == b"big"
        )
        storages: dict[str, np.ndarray[Any, Any]] = {}
        arrays = []
        for name, place in tensors.items():
            key = place.storage.key
            if key not in storages:
                storages[key] = _numbers(archive, f"{folder}{_NUMBERS}{key}", place.storage, is_big)
            arrays.append(_tensor(name, storages[key], place))
    return NamedWeights(dict(zip(without_wrapper(list(tensors)), arrays, strict=True)))


def _state_dict(held: object) -> dict[str, TensorPlace]:
    """The first dictionary with tensors of floats in it, by the names that checkpoints usually have."""
    level = [held]
    for _ in range(_DEPTH):
        dictionaries = [each for each in level if isinstance(each, dict)]
        for each in dictionaries:
            if tensors := {
                name: value
                for name, value in each.items()
                if isinstance(name, str) and isinstance(value, TensorPlace) and value.storage.dtype in _FLOATS
            }:
                return tensors
        level = [each[key] for each in dictionaries for key in sorted(each, key=_rank)]
    return {}


def _rank(key: object) -> int:
    return _USUAL_KEYS.index(key) if key in _USUAL_KEYS else len(_USUAL_KEYS)


def _numbers(archive: zipfile.ZipFile, name: str, storage: Storage, is_big: bool) -> np.ndarray[Any, Any]:
    """All numbers of a storage; those of bfloat16 as their bits."""
    kind = np.dtype("<u2" if storage.dtype == "bfloat16" else storage.dtype)
    content = read_member(archive, name, _MAX_STORAGE_BYTES)
    if len(content) < storage.count * kind.itemsize:
        raise ModelFileError(
            "{name} is cut short: {found:,} of {size:,} bytes",
            name=name,
            found=len(content),
            size=storage.count * kind.itemsize,
        )
    return np.frombuffer(content, kind.newbyteorder(">") if is_big else kind, storage.count)


def _tensor(name: str, numbers: np.ndarray[Any, Any], place: TensorPlace) -> Float32Array:
    last = place.offset + sum(
        (size - 1) * step for size, step in zip(place.shape, place.stride, strict=False)
    )
    if (
        len(place.shape) != len(place.stride)
        or len(place.shape) > _MAX_RANK
        or 0 in place.shape
        or last >= len(numbers)
    ):
        raise ModelFileError("{name} lies outside of the file's numbers", name=name)
    strides = tuple(step * numbers.itemsize for step in place.stride)
    view = as_strided(numbers[place.offset :], place.shape, strides, writeable=False)
    return as_float32(view, place.storage.dtype == "bfloat16")
