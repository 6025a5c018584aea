"""The gradient of a convolution's input."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import as_strided

from cnngui.engine.arrays import FloatArray, ceil_div
from cnngui.engine.compute.convolution.task import ConvolutionTask

MAX_SENT_BACK = 1 << 17
"""Most numbers that are sent back to rows computed together, half a megabyte: they are read back at once."""


@dataclass(frozen=True, slots=True)
class Product:
    """A matrix product, and what is added up of it.

    sums: of each pair, the first is to be reduced along axis 1 into the second.
    """

    left: FloatArray
    right: FloatArray
    out: FloatArray
    sums: list[tuple[FloatArray, FloatArray]]

    def run(self) -> None:
        """Multiply, then add up."""
        np.matmul(self.left, self.right, out=self.out)
        for skewed, target in self.sums:
            np.add.reduce(skewed, axis=1, out=target)


class InputGradient:
    """The gradient of a convolution's input, from the gradient of its maps, row by row.

    Input row h touches the output rows (h − i) / stride for those kernel rows i that leave no remainder. One
    product of these kernel rows, last first, with these output rows gives what each kernel column sends back.
    Rows that all these kernel rows reach are computed together.
    """

    def __init__(self, task: ConvolutionTask, maps: FloatArray) -> None:
        """`maps` (rows, filters, columns, n) will hold the gradient of the maps."""
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
        self._plan = list(self._plan_rows(gradient, task.layer.sliding.before[0]))

    def load(self, weight: FloatArray) -> None:
        """Take the kernels (kernel height, kernel width, channels, filters) of this step."""
        for phase, kernel_rows in enumerate(self._kernel_rows):
            np.copyto(kernel_rows, weight[phase :: self._down][::-1].transpose(1, 2, 0, 3))

    def compute(self) -> FloatArray:
        """The gradient (H, C, W, n) of the input without its padding, valid until the next call."""
        for product in self._plan:
            product.run()
        return self._gradient

    def _plan_rows(self, gradient: FloatArray, top: int) -> Iterator[Product]:
        """The products and sums for all rows of the input; `top` rows of padding are above them."""
        for phase, kernel_rows in enumerate(self._kernel_rows):
            first = ceil_div(top - phase, self._down)  # the first row of this remainder below the padding
            targets = gradient[first * self._down + phase - top :: self._down]
            reach = kernel_rows.shape[2]
            start = 0
            while start < len(targets):
                row = first + start  # row `row` sees the output rows from row − reach + 1 to row
                inside = min(len(self._maps) - row, len(targets) - start, self._sent_back.rows)
                count = max(1, inside) if row >= reach - 1 else 1
                yield from self._plan_some_rows(kernel_rows, row, targets[start : start + count])
                start += count

    def _plan_some_rows(self, kernel_rows: FloatArray, row: int, targets: FloatArray) -> Iterator[Product]:
        """The product and the sums for `targets`, that start with row `row` of their remainder."""
        wide, channels, reach, filters = kernel_rows.shape
        before = row - reach + 1
        first, last = max(0, before), min(len(self._maps), row + 1)
        if first >= last:
            return
        matrix = kernel_rows.reshape(wide * channels, reach * filters)
        lines = self._maps.reshape(len(self._maps), filters, -1)[first:]
        output_row, line, number = lines.strides
        shape = (len(targets), (last - first) * filters, lines.shape[2])
        yield self._sent_back.product(
            matrix[:, (first - before) * filters : (last - before) * filters],
            as_strided(lines, shape, (output_row, line, number)),
            targets,
        )


class SentBack:
    """What the kernel columns send back to rows of the input, and their sum.

    What comes from kernel column j belongs j columns to the right. Moving it costs nothing: matrix products
    are written between borders of zeros, and one reduction over a skewed view of it adds up. With a stride,
    input columns of one remainder see every stride-th kernel column: a reduction for each remainder.
    """

    def __init__(self, task: ConvolutionTask) -> None:
        self._task = task
        wide, right, count = task.layer.kernel[1], task.layer.stride[1], task.count
        channels, width = task.input_shape[0], _padded_width(task)
        self._border = ceil_div(wide, right) - 1
        room = self._border + max(task.columns, ceil_div(width, right))
        self.rows = max(1, MAX_SENT_BACK // (wide * channels * room * count))
        self._array = np.zeros((self.rows, wide, channels, room, count), task.dtype)

    def product(self, left: FloatArray, right: FloatArray, targets: FloatArray) -> Product:
        """The product (rows, kernel width · C, columns · n) for `targets` (rows, C, W + padding, n).

        What it adds up goes into parts of `targets`.
        """
        array, count, border = self._array[: len(targets)], self._task.count, self._border
        wide, stride = self._task.layer.kernel[1], self._task.layer.stride[1]
        lines = array.reshape(len(targets), wide * array.shape[2], -1)
        product = lines[:, :, border * count : (border + self._task.columns) * count]
        row, kernel_column, channel, column, image = array.strides
        sums = []
        for phase in range(min(stride, wide)):
            target = targets[:, :, phase::stride]
            seen = len(range(phase, wide, stride))
            shape = (len(targets), seen, *target.shape[1:])
            strides = (row, stride * kernel_column - column, channel, column, image)
            sums.append((as_strided(array[:, phase:, :, border:], shape, strides), target))
        return Product(left, right, product, sums)


def empty_gradient(task: ConvolutionTask) -> tuple[FloatArray, FloatArray]:
    """Zeros for the gradient of the input (H, C, W + padding, n), and the view (H, C, W, n) inside."""
    (channels, height, width), left = task.input_shape, task.layer.sliding.before[1]
    gradient = np.zeros((height, channels, _padded_width(task), task.count), task.dtype)
    return gradient, gradient[:, :, left : left + width]


def _padded_width(task: ConvolutionTask) -> int:
    _, height, width = task.input_shape
    return task.layer.sliding.padded((height, width))[1]
