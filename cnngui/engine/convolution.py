"""Convolution of a micro-batch, forward and backward, as matrix products.

Arrays are laid out [height, channel, width, image] with the images innermost: everything that follows then
runs over long contiguous lines. Kernels are laid out (kernel height, kernel width, channels, filters).
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import DTypeLike, NDArray

from cnngui.engine.layers import Convolution, Shape

FloatArray = NDArray[np.floating[Any]]
_RowStep = tuple[FloatArray, FloatArray, list[tuple[FloatArray, FloatArray]]]

MAX_SCRATCH = 1 << 20
"""Most numbers in the weight gradients of single rows that are held before they are added up."""


class ConvolutionBuffers:
    """One convolution of maps of one size, without bias and activation.

    ``padded`` (H + 2 padding, C, W + 2 padding, n) holds the input with its border of zeros, ``input`` is its
    inside. ``maps`` (H', filters, W', n) holds the result of forward and, before backward, its gradient.
    """

    def __init__(self, layer: Convolution, input_shape: Shape, count: int, dtype: DTypeLike) -> None:
        channels, height, width = input_shape
        filters, rows, columns = layer.output_shape(input_shape)
        (tall, wide), (top, left) = layer.kernel, layer.padding
        self.layer, self.count = layer, count
        self.padded = np.zeros((height + 2 * top, channels, width + 2 * left, count), dtype)
        self.input = self.padded[top : top + height, :, left : left + width]
        self.maps = np.empty((rows, filters, columns, count), dtype)
        self._flat_maps = self.maps.reshape(rows, filters, columns * count)
        self._expand_width(wide, columns)
        self._make_gradient_scratch(rows, tall * wide * channels, filters)

    def load(self, weight: FloatArray) -> None:
        """Take the kernels (kernel height, kernel width, channels, filters) of this step."""
        self.weight = weight
        self.matrix = weight.reshape(-1, weight.shape[-1])

    def forward(self) -> None:
        """Convolve ``input`` into ``maps``."""
        for copy, shifted in self._copies:
            np.copyto(copy, shifted)
        np.matmul(self.matrix.T, self.neighbourhoods, out=self._flat_maps)

    def weight_gradient(self, out: FloatArray) -> None:
        """Write the kernels' gradient, from that of ``maps``: one product an output row, then their sum."""
        transposed = self._flat_maps.transpose(0, 2, 1)
        total = out.reshape(self.matrix.shape)
        for start in range(0, len(transposed), len(self._by_row)):
            rows = slice(start, start + len(self._by_row))
            by_row = self._by_row[: len(transposed[rows])]
            np.matmul(self.neighbourhoods[rows], transposed[rows], out=by_row)
            if start == 0:
                np.add.reduce(by_row, axis=0, out=total)
            else:
                np.add(total, by_row.sum(axis=0), out=total)

    def _expand_width(self, wide: int, columns: int) -> None:
        """Make the matrix of neighbourhoods with ``wide`` copies of the input instead of one a kernel cell.

        Copy j holds the input moved j columns to the left. With the copies lying between the rows and the
        channels, the numbers that an output row needs, (kernel row, kernel column, channel), are one
        contiguous block; the blocks of neighbouring output rows overlap in one strided view.
        """
        down, right = self.layer.stride
        height, channels, _, count = self.padded.shape
        expanded = np.empty((height, wide, channels, columns, count), self.padded.dtype)
        end = right * (columns - 1) + 1
        self._copies = [(expanded[:, j], self.padded[:, :, j : j + end : right]) for j in range(wide)]
        lines = expanded.reshape(height * wide * channels, columns * count)
        row, number = lines.strides
        self.neighbourhoods = as_strided(
            lines,
            (len(self.maps), self.layer.kernel[0] * wide * channels, columns * count),
            (down * wide * channels * row, row, number),
        )

    def _make_gradient_scratch(self, rows: int, inputs: int, filters: int) -> None:
        blocks = max(1, min(rows, MAX_SCRATCH // (inputs * filters)))
        self._by_row = np.empty((blocks, inputs, filters), self.padded.dtype)


class InputGradient:
    """The gradient of a convolution's input, from the gradient of its maps.

    Input row h touches the output rows (h − i) / stride for those kernel rows i that leave no remainder. One
    product of these kernel rows, last first, with these output rows gives what each kernel column j sends
    back; their sum, each moved j columns to the right, is the gradient of the row. Moving costs nothing: the
    product is written between borders of zeros, and one reduction over a skewed view of it adds up. With a
    stride, input columns of one remainder see every stride-th kernel column: a reduction for each remainder.
    """

    def __init__(self, convolution: ConvolutionBuffers) -> None:
        padded, self._maps = convolution.padded, convolution.maps
        (tall, wide), (self._down, self._right) = convolution.layer.kernel, convolution.layer.stride
        top, left = convolution.layer.padding
        rows, channels, columns, _ = convolution.input.shape
        self._kernel_rows = [
            np.empty((wide, channels, len(range(phase, tall, self._down)), self._maps.shape[1]), padded.dtype)
            for phase in range(min(self._down, tall))
        ]
        # Rows and columns that no kernel reaches are never written and stay zero.
        gradient = np.zeros((rows, *padded.shape[1:]), padded.dtype)
        self.gradient = gradient[:, :, left : left + columns]
        self._make_sent_back(wide, padded.shape)
        self._plan = [step for row in range(rows) for step in self._plan_row(row + top, gradient[row])]

    def load(self, weight: FloatArray) -> None:
        """Take the kernels (kernel height, kernel width, channels, filters) of this step."""
        for phase, kernel_rows in enumerate(self._kernel_rows):
            np.copyto(kernel_rows, weight[phase :: self._down][::-1].transpose(1, 2, 0, 3))

    def compute(self) -> FloatArray:
        """The gradient (H, C, W, n) of the input without its padding, valid until the next call."""
        for kernel_rows, map_rows, sums in self._plan:
            np.matmul(kernel_rows, map_rows, out=self._product)
            for skewed, target in sums:
                np.add.reduce(skewed, axis=0, out=target)
        return self.gradient

    def _make_sent_back(self, wide: int, padded: Shape) -> None:
        """Make the array between borders of zeros, the product's place in it, and its skewed views."""
        _, channels, width, count = padded
        columns = self._maps.shape[2]
        border = -(-wide // self._right) - 1
        room = border + max(columns, -(-width // self._right))
        sent_back = np.zeros((wide, channels, room, count), self._maps.dtype)
        lines = sent_back.reshape(wide * channels, room * count)
        self._product = lines[:, border * count : (border + columns) * count]
        kernel_column, channel, column, image = sent_back.strides
        self._skewed = [
            as_strided(
                sent_back[phase:, :, border:],
                (
                    len(range(phase, wide, self._right)),
                    channels,
                    len(range(phase, width, self._right)),
                    count,
                ),
                (self._right * kernel_column - column, channel, column, image),
            )
            for phase in range(min(self._right, wide))
        ]

    def _plan_row(self, row: int, gradient: FloatArray) -> Iterator[_RowStep]:
        """The product and sums for input row ``row``, padding counted, if any output row touches it."""
        quotient, phase = divmod(row, self._down)
        if phase >= len(self._kernel_rows):
            return
        wide, channels, reach, filters = self._kernel_rows[phase].shape
        before = quotient - reach + 1  # the output row that the last of these kernel rows would belong to
        first, last = max(0, before), min(len(self._maps), quotient + 1)
        if first < last:
            kernel_rows = self._kernel_rows[phase].reshape(wide * channels, reach * filters)
            lines = self._maps.reshape(len(self._maps) * filters, -1)
            sums = [(skewed, gradient[:, start :: self._right]) for start, skewed in enumerate(self._skewed)]
            yield (
                kernel_rows[:, (first - before) * filters : (last - before) * filters],
                lines[first * filters : last * filters],
                sums,
            )
