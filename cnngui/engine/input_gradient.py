"""The gradient of a convolution's input."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from cnngui.engine.convolution_task import ConvolutionTask

FloatArray = NDArray[np.floating[Any]]
_RowStep = tuple[FloatArray, FloatArray, FloatArray]


class InputGradient:
    """The gradient of a convolution's input, from the gradient of its maps, row by row.

    Input row h touches the output rows (h − i) / stride for those kernel rows i that leave no remainder. One
    product of these kernel rows, last first, with these output rows gives what each kernel column sends back.
    """

    def __init__(self, task: ConvolutionTask, maps: FloatArray) -> None:
        """``maps`` (rows, filters, columns, n) will hold the gradient of the maps."""
        self._maps = maps
        (tall, wide), (self._down, _) = task.layer.kernel, task.layer.stride
        self._kernel_rows = [
            np.empty(
                (wide, task.input_shape[0], len(range(phase, tall, self._down)), maps.shape[1]), maps.dtype
            )
            for phase in range(min(self._down, tall))
        ]
        self._sent_back = SentBack(task)
        # Rows and columns that no kernel reaches are never written and stay zero.
        gradient, self._gradient = empty_gradient(task)
        top = task.layer.padding[0]
        self._plan = [
            step for row in range(len(gradient)) for step in self._plan_row(row + top, gradient[row])
        ]

    def load(self, weight: FloatArray) -> None:
        """Take the kernels (kernel height, kernel width, channels, filters) of this step."""
        for phase, kernel_rows in enumerate(self._kernel_rows):
            np.copyto(kernel_rows, weight[phase :: self._down][::-1].transpose(1, 2, 0, 3))

    def compute(self) -> FloatArray:
        """The gradient (H, C, W, n) of the input without its padding, valid until the next call."""
        for kernel_rows, map_rows, row_gradient in self._plan:
            np.matmul(kernel_rows, map_rows, out=self._sent_back.product)
            self._sent_back.add_up(row_gradient)
        return self._gradient

    def _plan_row(self, row: int, gradient: FloatArray) -> Iterator[_RowStep]:
        """The product for input row ``row``, padding counted, if any output row touches it."""
        quotient, phase = divmod(row, self._down)
        if phase >= len(self._kernel_rows):
            return
        wide, channels, reach, filters = self._kernel_rows[phase].shape
        before = quotient - reach + 1  # the output row that the last of these kernel rows would belong to
        first, last = max(0, before), min(len(self._maps), quotient + 1)
        if first < last:
            kernel_rows = self._kernel_rows[phase].reshape(wide * channels, reach * filters)
            lines = self._maps.reshape(len(self._maps) * filters, -1)
            yield (
                kernel_rows[:, (first - before) * filters : (last - before) * filters],
                lines[first * filters : last * filters],
                gradient,
            )


class SentBack:
    """What the kernel columns send back to one row of the input, and their sum.

    What comes from kernel column j belongs j columns to the right. Moving it costs nothing: a matrix product
    is written between borders of zeros, and one reduction over a skewed view of it adds up. With a stride,
    input columns of one remainder see every stride-th kernel column: a reduction for each remainder.
    """

    def __init__(self, task: ConvolutionTask) -> None:
        wide, self._right, count = task.layer.kernel[1], task.layer.stride[1], task.count
        channels, width = task.input_shape[0], task.input_shape[2] + 2 * task.layer.padding[1]
        border = -(-wide // self._right) - 1
        room = border + max(task.columns, -(-width // self._right))
        array = np.zeros((wide, channels, room, count), task.dtype)
        lines = array.reshape(wide * channels, room * count)
        self.product = lines[:, border * count : (border + task.columns) * count]
        kernel_column, channel, column, image = array.strides
        self._skewed = [
            as_strided(
                array[phase:, :, border:],
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

    def add_up(self, out: FloatArray) -> None:
        """Write the gradient of the input row (C, W + 2 padding, n), from what stands in ``product``."""
        for phase, skewed in enumerate(self._skewed):
            np.add.reduce(skewed, axis=0, out=out[:, phase :: self._right])


def empty_gradient(task: ConvolutionTask) -> tuple[FloatArray, FloatArray]:
    """Zeros for the gradient of the input (H, C, W + 2 padding, n), and the view (H, C, W, n) inside."""
    (channels, height, width), left = task.input_shape, task.layer.padding[1]
    gradient = np.zeros((height, channels, width + 2 * left, task.count), task.dtype)
    return gradient, gradient[:, :, left : left + width]
