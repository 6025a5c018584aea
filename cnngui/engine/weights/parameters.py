"""The weights and biases of a network at one moment: named, read-only, shared without copying."""

import math
from collections.abc import Iterator, Mapping
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layer_base import ParameterSpec
from cnngui.engine.failure import Failure


class Parameters(Mapping[str, Float32Array]):
    """Arrays by name ("conv1.weight"): float32, C-contiguous, read-only.

    The arrays given are copied, those of other `Parameters` shared. A change makes new ones that share
    the arrays that stayed (see `replace`), so an array's identity tells whether it changed.
    """

    __slots__ = ("_arrays",)

    def __init__(self, arrays: Mapping[str, ArrayLike]) -> None:
        self._arrays = {name: _frozen(array) for name, array in arrays.items()}

    @classmethod
    def initialize(
        cls,
        architecture: Architecture,
        rng: np.random.Generator,
        kept: Mapping[str, Float32Array] | None = None,
    ) -> Self:
        """Random weights scaled by fan-in, biases zero: the start of training; `kept` arrays stay.

        Normal with variance gain / fan-in, so that signals keep their size from layer to layer; the gain is
        that of the activation function that the weighted sums go through.
        """
        kept = kept or {}
        return cls(
            {
                name: kept[name] if name in kept else _initial(spec, rng)
                for name, spec in architecture.parameters.items()
            }
        )

    def replace(self, name: str, array: ArrayLike) -> "Parameters":
        """The same arrays with another array of the same shape. Raises KeyError, ValueError."""
        frozen = _frozen(array)
        if frozen.shape != self[name].shape:
            raise ValueError(f"{name} has shape {self[name].shape}, not {frozen.shape}")
        return self._with(name, frozen)

    def replace_part(self, name: str, index: tuple[int | slice, ...], values: Float32Array) -> "Parameters":
        """The same arrays with other values at `index` of an array.

        Copies the array once: some hold millions of weights, and a hand that drags edits them often. Raises
        KeyError, IndexError, ValueError.
        """
        changed = self[name].copy()
        changed[index] = values
        changed.flags.writeable = False
        return self._with(name, changed)

    def _with(self, name: str, frozen: Float32Array) -> "Parameters":
        changed = Parameters({})
        changed._arrays = {**self._arrays, name: frozen}
        return changed

    def is_finite(self) -> bool:
        """Whether no value is NaN or infinite."""
        return all(bool(np.isfinite(array).all()) for array in self._arrays.values())

    def check(self, architecture: Architecture) -> None:
        """Raise Failure, saying which array, unless names and shapes are those of `architecture`."""
        expected = architecture.parameter_shapes
        missing = [name for name in expected if name not in self._arrays]
        if missing:
            raise Failure(
                "{name} is missing; the network needs {shape}", name=missing[0], shape=expected[missing[0]]
            )
        for name, array in self._arrays.items():
            if name not in expected:
                raise Failure("{name} belongs to no layer of the network", name=name)
            if array.shape != expected[name]:
                raise Failure(
                    "{name} has shape {found}; the network needs {shape}",
                    name=name,
                    found=array.shape,
                    shape=expected[name],
                )

    def __getitem__(self, name: str) -> Float32Array:
        return self._arrays[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._arrays)

    def __len__(self) -> int:
        return len(self._arrays)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Parameters):
            return NotImplemented
        return self.keys() == other.keys() and all(
            array is other[name] or np.array_equal(array, other[name]) for name, array in self.items()
        )

    def __repr__(self) -> str:
        shapes = ", ".join(f"{name} {array.shape}" for name, array in self.items())
        return f"Parameters({shapes})"


def _initial(spec: ParameterSpec, rng: np.random.Generator) -> Float32Array:
    if spec.fan_in is None:
        return np.zeros(spec.shape, np.float32)
    return rng.standard_normal(spec.shape, np.float32) * np.float32(math.sqrt(spec.gain / spec.fan_in))


def _frozen(array: ArrayLike) -> Float32Array:
    if isinstance(array, np.ndarray) and _is_frozen(array):
        return array
    with np.errstate(over="ignore"):  # too large for float32 becomes infinite, which is_finite tells
        frozen = np.array(array, dtype=np.float32, order="C", copy=True)
    frozen.flags.writeable = False
    return frozen


def _is_frozen(array: NDArray[Any]) -> bool:
    """Whether nobody can write into the array: it owns its memory, which is read-only."""
    flags = array.flags
    return array.dtype == np.float32 and flags.owndata and flags.c_contiguous and not flags.writeable
