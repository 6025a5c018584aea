"""The gradient of a convolution's input."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from cnngui.engine.convolution_task import ConvolutionTask
from cnngui.engine.layers import Shape

FloatArray = NDArray[np.floating[Any]]
_RowStep = tuple[FloatArray, FloatArray, list[tuple[FloatArray, FloatArray]]]


class InputGradient:
    """The gradient of a convolution's input, from the gradient of its maps.

    Input row h touches the output rows (h − i) / stride for those kernel rows i that leave no remainder. One
    product of these kernel rows, last first, with these output rows gives what each kernel column j sends
    back; their sum, each moved j columns to the right, is the gradient of the row. Moving costs nothing: the
    product is written between borders of zeros, and one reduction over a skewed view of it adds up. With a
    stride, input columns of one remainder see every stride-th kernel column: a reduction for each remainder.
    """

    def __init__(self, task: ConvolutionTask, maps: FloatArray) -> None:
        """``maps`` (rows, filters, columns, n) will hold the gradient of the maps."""
        self._maps = maps
        (tall, wide), (self._down, self._right) = task.layer.kernel, task.layer.stride
        (top, left), (channels, rows, columns) = task.layer.padding, task.input_shape
        self._kernel_rows = [
            np.empty((wide, channels, len(range(phase, tall, self._down)), maps.shape[1]), maps.dtype)
            for phase in range(min(self._down, tall))
        ]
        # Rows and columns that no kernel reaches are never written and stay zero.
        gradient = np.zeros((rows, channels, columns + 2 * left, task.count), maps.dtype)
        self._gradient = gradient[:, :, left : left + columns]
        self._make_sent_back(wide, gradient.shape)
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
        return self._gradient

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
