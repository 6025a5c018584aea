"""Convolution of a micro-batch, forward and backward, as matrix products.

Arrays are laid out [height, channel, width, image] with the images innermost: everything that follows then
runs over long contiguous lines. Kernels are laid out (kernel height, kernel width, channels, filters).
"""

import math
from typing import Any, Protocol

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from cnngui.engine.convolution_task import ConvolutionTask
from cnngui.engine.input_gradient import InputGradient
from cnngui.engine.layers import Convolution, Shape

FloatArray = NDArray[np.floating[Any]]

PACKING_COST = 12
"""What reading a matrix entry into a product costs, in multiplications with it (measured, OpenBLAS, AVX2)."""
MAX_SCRATCH = 1 << 20
"""Most numbers in the weight gradients of single products that are held before they are added up."""


class ConvolutionBuffers(Protocol):
    """One convolution without bias and activation, forward and backward, and the arrays it needs.

    ``input`` (H, C, W, n) is read by forward, which writes ``maps``, laid out as in `ConvolutionTask`. Before
    backward the gradient of the maps takes their place.
    """

    input: FloatArray
    maps: FloatArray

    def load(self, weight: FloatArray) -> None:
        """Take the kernels (kernel height, kernel width, channels, filters) of this step."""

    def forward(self) -> None:
        """Convolve ``input`` into ``maps``."""

    def weight_gradient(self, out: FloatArray) -> None:
        """Write the kernels' gradient, from that of the maps."""

    def input_gradient(self) -> FloatArray:
        """The gradient of ``input``, from that of the maps; valid until the next call."""


class DirectConvolution:
    """Convolution as one matrix product for each group of output rows.

    *Width expansion.* The input is copied once for each kernel column j, moved j columns to the left, and
    not once for each kernel cell. With the copies lying between the rows and the channels, the numbers that
    an output row needs, (kernel row, kernel column, channel), are one contiguous block, and the blocks of
    neighbouring output rows overlap in one strided view.

    *Rows together.* With few filters reading that block costs more than multiplying with it. So a product
    computes several output rows from the rows that any of them needs: its matrix holds the kernels again for
    each output row, moved down along a diagonal, with zeros elsewhere. 2.4 times as fast for 3 filters of a
    5×5 kernel, 1.4 times for 6; for 20 filters and more there is nothing to gain.
    """

    def __init__(self, task: ConvolutionTask, wants_input_gradient: bool) -> None:
        tall, down, filters = task.layer.kernel[0], task.layer.stride[0], task.layer.filters
        padded, self.input = task.padded_input()
        self.maps = task.empty_maps(task.rows)
        lines = self._expand_width(task, padded)
        together = _rows_together(task.layer, task.rows)
        groups, inputs = task.rows // together, lines.shape[0] // len(padded)
        reach = down * (together - 1) + tall  # input rows that a group sees
        row, number = lines.strides
        self._neighbourhoods = as_strided(
            lines,
            (groups, reach * inputs, lines.shape[1]),
            (down * together * inputs * row, row, number),
        )
        self._groups = self.maps.reshape(groups, together * filters, -1)
        self._matrix = np.zeros((reach * inputs, together * filters), task.dtype)
        self._kernels = _diagonal(self._matrix, down, (tall, inputs, together, filters))
        at_once = max(1, min(groups, MAX_SCRATCH // self._matrix.size))
        self._products = np.empty((at_once, *self._matrix.shape), task.dtype)
        self._total = np.empty_like(self._matrix)
        self._gradients = _diagonal(self._total, down, self._kernels.shape)
        self._input_gradient = InputGradient(task, self.maps[:, :, 0]) if wants_input_gradient else None

    def load(self, weight: FloatArray) -> None:
        """Take the kernels (kernel height, kernel width, channels, filters) of this step."""
        tall, inputs, _, filters = self._kernels.shape
        np.copyto(self._kernels, weight.reshape(tall, inputs, 1, filters))
        if self._input_gradient:
            self._input_gradient.load(weight)

    def forward(self) -> None:
        """Convolve ``input`` into ``maps``."""
        for copy, moved in self._copies:
            np.copyto(copy, moved)
        np.matmul(self._matrix.T, self._neighbourhoods, out=self._groups)

    def weight_gradient(self, out: FloatArray) -> None:
        """Write the kernels' gradient: a product for each group of rows, then their sum."""
        gradients = self._groups.transpose(0, 2, 1)
        for start in range(0, len(gradients), len(self._products)):
            part = slice(start, start + len(self._products))
            products = self._products[: len(gradients[part])]
            np.matmul(self._neighbourhoods[part], gradients[part], out=products)
            if start == 0:
                np.add.reduce(products, axis=0, out=self._total)
            else:
                np.add(self._total, products.sum(axis=0), out=self._total)
        tall, inputs, _, filters = self._gradients.shape
        np.add.reduce(self._gradients, axis=2, out=out.reshape(tall, inputs, filters))

    def input_gradient(self) -> FloatArray:
        """The gradient of ``input``, from that of the maps; valid until the next call."""
        assert self._input_gradient is not None
        return self._input_gradient.compute()

    def _expand_width(self, task: ConvolutionTask, padded: FloatArray) -> FloatArray:
        """Plan the copies of the width expansion. Returns (H · kernel width · C, columns · n)."""
        height, channels, _, count = padded.shape
        wide, right, interleave = task.layer.kernel[1], task.layer.stride[1], task.interleave
        shape = (height, wide, channels, interleave, task.columns // interleave, count)
        expanded = np.empty(shape, task.dtype)
        end = right * (task.columns - 1) + 1
        self._copies = []
        for column in range(wide):
            moved = padded[:, :, column : column + end : right]
            moved = moved.reshape(height, channels, -1, interleave, count).transpose(0, 1, 3, 2, 4)
            self._copies.append((expanded[:, column], moved))
        return expanded.reshape(height * wide * channels, task.columns * count)


def _rows_together(layer: Convolution, rows: int) -> int:
    """How many output rows a product should compute: the divisor of ``rows`` that costs least a row.

    The cost model: each input row of a product is read once, for `PACKING_COST`, and multiplied with the
    columns of the matrix, of which the machine computes four at a time.
    """

    def cost(together: int) -> float:
        columns = 4 * math.ceil(together * layer.filters / 4)
        return (columns + PACKING_COST) * (layer.stride[0] * (together - 1) + layer.kernel[0]) / together

    return min((count for count in range(1, min(rows, 8) + 1) if rows % count == 0), key=cost)


def _diagonal(matrix: FloatArray, down: int, shape: Shape) -> FloatArray:
    """View of a block matrix as (kernel row i, inputs, output row r, filters): block row down · r + i of
    block column r."""
    _, inputs, _, filters = shape
    entry_row, entry = matrix.strides
    strides = (inputs * entry_row, entry_row, down * inputs * entry_row + filters * entry, entry)
    return as_strided(matrix, shape, strides)
