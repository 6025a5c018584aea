"""What a convolution of a micro-batch has to compute, whichever way it is computed."""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import DTypeLike

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.layers import Convolution
from cnngui.engine.description.shapes import Shape


@dataclass(frozen=True, kw_only=True)
class ConvolutionTask:
    """What to compute: a layer for inputs of one shape, and how its maps are wanted.

    Of the maps only the first `rows` and `columns` are computed; pooling may leave the others out. They
    are laid out (rows, p, filters, columns / p, n), with column c at [:, c % p, :, c // p]. `interleave`
    p is 1, or the width of the pooling's windows: the columns that it compares are then contiguous lines.

    They are computed in blocks of `block_rows` rows; the last block may have fewer. Where there are several,
    all have the same memory, small enough for a cache: a block is pooled before the next is computed.
    """

    layer: Convolution
    input_shape: Shape
    rows: int
    columns: int
    block_rows: int
    interleave: int
    count: int
    dtype: DTypeLike

    @property
    def rows_of_blocks(self) -> list[int]:
        """The number of rows of each block."""
        return [min(self.block_rows, self.rows - start) for start in range(0, self.rows, self.block_rows)]

    def padded_input(self, rows: int = 0) -> tuple[FloatArray, FloatArray]:
        """Zeros for the input with its border (H + padding, C, W + padding, n), and the view inside.

        At least `rows` rows of zeros, the others added below.
        """
        channels, height, width = self.input_shape
        top, left = self.layer.sliding.before
        tall, wide = self.layer.sliding.padded((height, width))
        padded = np.zeros((max(rows, tall), channels, wide, self.count), self.dtype)
        return padded, padded[top : top + height, :, left : left + width]

    def empty_maps(self, rows: int) -> FloatArray:
        """Room for `rows` rows of the maps."""
        shape = (rows, self.interleave, self.layer.filters, self.columns // self.interleave, self.count)
        return np.empty(shape, self.dtype)

    def expand_width(self, rows: FloatArray, copies: int) -> tuple[FloatArray, FloatArray]:
        """Room for `copies` of `rows` (h, C, W, n), and a view of `rows` to be copied there.

        Copy j, at [:, j], is moved j columns to the left and has every column that the kernels stop at:
        (h, copies, C, columns / interleave, n). A single copy of all takes 0.7 of the time of one for each j.
        """
        height, channels, _, count = rows.shape
        apart = self.layer.stride[1] * self.interleave
        expanded = np.empty((height, copies, channels, self.columns // self.interleave, count), self.dtype)
        row, channel, column, image = rows.strides
        return expanded, as_strided(rows, expanded.shape, (row, column, channel, apart * column, image))
