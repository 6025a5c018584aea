"""What a convolution of a micro-batch has to compute, whichever way it is computed."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from cnngui.engine.layers import Convolution, Shape

FloatArray = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class ConvolutionTask:
    """What to compute: a layer for inputs of one shape, and how its maps are wanted.

    Of the maps only the first ``rows`` and ``columns`` are computed (pooling may leave the others out). With
    ``interleave`` p, column c of a map stands at [c % p, c // p], else p is 1: pooling p columns wide then
    compares contiguous lines.
    """

    layer: Convolution
    input_shape: Shape
    rows: int
    columns: int
    interleave: int
    count: int
    dtype: DTypeLike

    def padded_input(self) -> tuple[FloatArray, FloatArray]:
        """Zeros for the input with its border (H + 2 padding, C, W + 2 padding, n), and the view inside."""
        channels, height, width = self.input_shape
        top, left = self.layer.padding
        padded = np.zeros((height + 2 * top, channels, width + 2 * left, self.count), self.dtype)
        return padded, padded[top : top + height, :, left : left + width]

    def empty_maps(self, rows: int) -> FloatArray:
        """Room for ``rows`` rows of the maps: (rows, filters, interleave, columns / interleave, n)."""
        shape = (rows, self.layer.filters, self.interleave, self.columns // self.interleave, self.count)
        return np.empty(shape, self.dtype)
