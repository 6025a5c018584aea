"""Convolution of a micro-batch, forward and backward, as matrix products.

Arrays are laid out [height, channel, width, image] with the images innermost: everything that follows then
runs over long contiguous lines. Kernels are laid out (kernel height, kernel width, channels, filters).
"""

import math
from typing import Protocol

import numpy as np
from numpy.lib.stride_tricks import as_strided

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.convolution.input_gradient import InputGradient
from cnngui.engine.compute.convolution.task import ConvolutionTask
from cnngui.engine.description.layers import Convolution

PACKING_COST = 12
"""What reading a number into a product costs, in multiplications with it (measured: OpenBLAS, AVX2)."""
MAX_PRODUCTS = 1 << 20
"""Most numbers in the weight gradients of single products that are held before they are added up."""


class ConvolutionBuffers(Protocol):
    """One convolution without bias and activation, forward and backward, and the arrays it needs.

    The maps are computed in blocks of rows. `maps[b]` holds block b, laid out as in `ConvolutionTask`, from
    `forward` of that block to that of the next; before `backward` of a block it holds the gradient.
    """

    input: FloatArray
    maps: list[FloatArray]

    def load(self, weight: FloatArray) -> None:
        """Take the kernels (kernel height, kernel width, channels, filters) of this step."""

    def prepare(self) -> None:
        """Make ready for `forward` what all blocks need of the `input` (H, C, W, n)."""

    def forward(self, block: int) -> None:
        """Convolve the input into `maps[block]`."""

    def backward(self, block: int) -> None:
        """Note what the gradient in `maps[block]` gives for the kernels. Blocks come in their order."""

    def weight_gradient(self, out: FloatArray) -> None:
        """Write the kernels' gradient, after `backward` of all blocks."""

    def input_gradient(self) -> FloatArray:
        """The gradient of `input`, after `backward` of all blocks; valid until the next call."""


class DirectConvolution:
    """Convolution as one matrix product for each group of output rows.

    *Width expansion.* The input is copied once for each kernel column j, moved j columns to the left, and
    not once for each kernel cell as in im2col. With the copies lying between the rows and the channels, the
    numbers that an output row needs, (kernel row, kernel column, channel), are contiguous, and what
    neighbouring output rows see overlaps in one strided view.

    *Cells together.* With few filters, reading these numbers costs more than multiplying with them. So a
    product computes several neighbouring rows and columns of the output from all the input that any of them
    needs. Its matrix holds the kernels again for each of these cells, moved along, with zeros elsewhere. For
    a 5×5 kernel 2.5 times as fast with 3 filters, 1.5 times with 6; from 20 on there is little to gain.
    """

    def __init__(self, task: ConvolutionTask, wants_input_gradient: bool) -> None:
        layer, channels, columns = task.layer, task.input_shape[0], task.interleave
        (tall, wide), (down, right) = layer.kernel, layer.stride
        rows = rows_together(layer, math.gcd(task.rows, task.block_rows), columns)
        seen_rows, seen_columns = down * (rows - 1) + tall, right * (columns - 1) + wide
        shape = (seen_rows, seen_columns, channels, rows, columns, layer.filters)
        matrix, gradients = np.zeros(shape, task.dtype), np.zeros(shape, task.dtype)
        self._kernels = _kernels_inside(matrix, layer)
        self._kernel_gradients = _kernels_inside(gradients, layer)
        self._matrix = matrix.reshape(math.prod(shape[:3]), -1)
        self._gradient_sum = gradients.reshape(self._matrix.shape)

        padded, self.input = task.padded_input()
        self._expanded, self._moved = task.expand_width(padded, seen_columns)
        lines = self._expanded.reshape(len(padded) * seen_columns * channels, -1)
        line, number = lines.strides
        row = seen_columns * channels  # lines of an input row
        # What each group of rows sees: overlapping blocks of the same memory.
        self._seen = as_strided(
            lines,
            (task.rows // rows, seen_rows * row, lines.shape[1]),
            (down * rows * row * line, line, number),
        )
        self._make_maps(task, task.block_rows // rows)
        self._input_gradient = InputGradient(task, self.maps[0][:, 0]) if wants_input_gradient else None

    def load(self, weight: FloatArray) -> None:
        """Take the kernels (kernel height, kernel width, channels, filters) of this step."""
        np.copyto(self._kernels, weight[:, :, :, None, None])
        if self._input_gradient:
            self._input_gradient.load(weight)

    def prepare(self) -> None:
        """Expand the width of the input."""
        np.copyto(self._expanded, self._moved)

    def forward(self, block: int) -> None:
        """Convolve the input into `maps[block]`."""
        seen, maps, _ = self._blocks[block]
        np.matmul(self._matrix.T, seen, out=maps)

    def backward(self, block: int) -> None:
        """Add to the sum what each group of rows gives: the product of what it saw and its gradient."""
        _, _, parts = self._blocks[block]
        total = self._gradient_sum
        for number, (seen, gradients, products) in enumerate(parts):
            np.matmul(seen, gradients, out=products)
            if block == number == 0:
                np.add.reduce(products, axis=0, out=total)
            else:
                np.add.reduce(products, axis=0, out=self._partial_sum)
                np.add(total, self._partial_sum, out=total)

    def weight_gradient(self, out: FloatArray) -> None:
        """Write the kernels' gradient: the sum over the cells that were computed together."""
        np.add.reduce(self._kernel_gradients, axis=(3, 4), out=out)

    def input_gradient(self) -> FloatArray:
        """The gradient of `input`, after `backward`; valid until the next call."""
        if self._input_gradient is None:
            raise ValueError("this convolution was made without the gradient of its input")
        return self._input_gradient.compute()

    def _make_maps(self, task: ConvolutionTask, groups: int) -> None:
        """Make the maps of a block, of `groups` products, and some of these for its way back at a time."""
        maps = task.empty_maps(task.block_rows)
        inputs, outputs = self._matrix.shape
        by_group = maps.reshape(groups, outputs, -1)
        products = np.empty(
            (max(1, min(groups, MAX_PRODUCTS // (inputs * outputs))), inputs, outputs), task.dtype
        )
        self._partial_sum = np.empty((inputs, outputs), task.dtype)
        self.maps = [maps[:rows] for rows in task.rows_of_blocks]
        self._blocks = []
        for start in range(0, len(self._seen), groups):
            seen = self._seen[start : start + groups]
            block = by_group[: len(seen)]
            parts = []
            for first in range(0, len(seen), len(products)):
                some = slice(first, first + len(products))
                gradients = block[some].transpose(0, 2, 1)
                parts.append((seen[some], gradients, products[: len(gradients)]))
            self._blocks.append((seen, block, parts))


def rows_together(layer: Convolution, rows: int, columns: int) -> int:
    """How many of `rows` output rows, `columns` at a time, a product computes: the cheapest divisor.

    The cost model: each number that a product sees is read once, for `PACKING_COST`, and multiplied with
    every column of the matrix, of which the machine computes four at a time.
    """

    def cost(together: int) -> float:
        outputs = 4 * math.ceil(together * columns * layer.filters / 4)
        return (outputs + PACKING_COST) * (layer.stride[0] * (together - 1) + layer.kernel[0]) / together

    return min((count for count in range(1, min(rows, 8) + 1) if rows % count == 0), key=cost)


def _kernels_inside(matrix: FloatArray, layer: Convolution) -> FloatArray:
    """The kernels' places in `matrix`: (kernel row, kernel column, C, output row, output column, filter).

    matrix: (seen row, seen column, C, output row, output column, filter). Output cell (r, s) of a product
    sees kernel cell (i, j) at row r · stride + i, column s · stride + j.
    """
    (tall, wide), (down, right) = layer.kernel, layer.stride
    row, column, channel, output_row, output_column, filter_ = matrix.strides
    strides = (row, column, channel, down * row + output_row, right * column + output_column, filter_)
    return as_strided(matrix, (tall, wide, *matrix.shape[2:]), strides)
