"""The arrays of a training step that all its workers read and write, perhaps from several processes."""

import math
import mmap
import os
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray, ceil_div
from cnngui.engine.description.shapes import Shape

LANES = 4
"""Sums of gradients that are computed side by side; so many workers have something to do."""
MAX_SHARED = 1 << 28
"""Most bytes that processes share. With a larger network or batch all work is left to threads."""
ALIGNMENT = 64
"""Bytes of a line of the processor's caches: two processes write to no line in common."""


@dataclass(frozen=True, slots=True)
class StepSizes:
    """What decides how large a `StepMemory` is. `batch`: most images of a step that are held, or 0."""

    parameters: int
    float_type: str = "float32"
    batch: int = 0
    image_shape: Shape = ()
    image_type: str = "float32"

    @property
    def arrays(self) -> dict[str, tuple[Shape, str]]:
        """Shape and type of each array."""
        return {
            "parameters": ((2, self.parameters), self.float_type),
            "gradients": ((LANES, self.parameters), self.float_type),
            "losses": ((LANES,), "float64"),
            "correct": ((LANES,), "int64"),
            "images": ((self.batch, *self.image_shape), self.image_type),
            "labels": ((self.batch,), "int64"),
        }

    @property
    def bytes(self) -> int:
        """The size of all arrays together."""
        return sum(map(_room, self.arrays.values()))


class StepMemory:
    """Parameters, gradients and a batch: views of one piece of memory.

    `parameters` (2, size): those in use, and those that the optimizer writes. Of each lane the sums of its
    gradients, `gradients` (lanes, size), of its `losses`, and of its `correct` answers. `images`
    (batch, C, H, W) and `labels` (batch,): what other processes learn from.
    """

    def __init__(self, sizes: StepSizes, file: int | None = None) -> None:
        """Lay the arrays out in the memory that is open as `file`, or in memory of this process's own."""
        self.sizes, self.file = sizes, file
        buffer = bytearray(sizes.bytes) if file is None else mmap.mmap(file, sizes.bytes)
        views, start = {}, 0
        for name, (shape, kind) in sizes.arrays.items():
            views[name] = np.frombuffer(buffer, kind, math.prod(shape), start).reshape(shape)
            start += _room((shape, kind))
        self.parameters: FloatArray = views["parameters"]
        self.gradients: FloatArray = views["gradients"]
        self.losses: NDArray[np.float64] = views["losses"]
        self.correct: NDArray[np.int64] = views["correct"]
        self.images: NDArray[Any] = views["images"]
        self.labels: NDArray[np.int64] = views["labels"]

    @classmethod
    def shared(cls, sizes: StepSizes) -> Self | None:
        """Memory that other processes can map by its `file`; None where that cannot be."""
        if not hasattr(os, "memfd_create") or sizes.bytes > MAX_SHARED:
            return None
        file = os.memfd_create("cnngui")
        os.truncate(file, sizes.bytes)
        return cls(sizes, file)

    def close(self) -> None:
        """Close the file; the arrays stay until nothing refers to them. Closing twice does nothing."""
        if self.file is not None:
            os.close(self.file)
            self.file = None


def _room(array: tuple[Shape, str]) -> int:
    """Bytes that an array of this shape and type takes, with what aligns the next one."""
    shape, kind = array
    return ceil_div(math.prod(shape) * np.dtype(kind).itemsize, ALIGNMENT) * ALIGNMENT
