"""Names for arrays of numbers."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.floating[Any]]
"""Of whatever precision: training computes in float32, its checks in float64."""
Float32Array = NDArray[np.float32]
"""Parameters, images and activations as the program keeps them."""


def axes(order: str, wanted: str) -> tuple[int, ...]:
    """What `transpose` takes to bring named axes from one order into another one."""
    names = order.split()
    return tuple(names.index(name) for name in wanted.split())


def ceil_div(count: int, size: int) -> int:
    """How many parts of a size hold so many: the quotient, rounded up."""
    return -(-count // size)
