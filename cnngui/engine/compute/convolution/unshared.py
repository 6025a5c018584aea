"""Convolution without shared weights, for a micro-batch, forward and backward: locally connected layers.

Every position has kernels of its own, so there is one matrix product a position instead of one for all.
Arrays are laid out as in `convolution`, [height, channel, width, image]; weights as `ParameterLayout` has
them: (rows, columns, filters, kernel width, kernel height, channels), biases (rows, filters, columns).
"""

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import DTypeLike

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.convolution.task import ConvolutionTask
from cnngui.engine.description.layers import Convolution
from cnngui.engine.description.shapes import Shape


class UnsharedConvolution:
    """The weighted sums of all neurons, each with its own weights and bias, and the way back.

    *Height expansion.* The input is copied once for each kernel row i, moved i rows up, with the columns
    outside the copies and the channels: (row, column, i, channel). What a position sees, (kernel column,
    kernel row, channel), is then one contiguous block, which overlaps with that of the position beside it.
    """

    def __init__(self, layer: Convolution, input_shape: Shape, count: int, dtype: DTypeLike) -> None:
        _, rows, columns = layer.output_shape(input_shape)
        (tall, wide), (down, right) = layer.kernel, layer.stride
        task = ConvolutionTask(
            layer=layer,
            input_shape=input_shape,
            rows=rows,
            columns=columns,
            block_rows=rows,
            interleave=1,
            count=count,
            dtype=dtype,
        )
        self._padded, self.input = task.padded_input()
        row, channel, column, image = self._padded.strides
        shape = (rows, right * (columns - 1) + wide, tall, input_shape[0], count)
        self._expanded = np.empty(shape, dtype)
        self._moved = as_strided(self._padded, shape, (down * row, column, row, channel, image))
        row, column, _, number, image = self._expanded.strides
        # What each position sees: (rows, columns, numbers, n), overlapping blocks of the same memory.
        self._seen = as_strided(
            self._expanded,
            (rows, columns, wide * tall * input_shape[0], count),
            (row, right * column, number, image),
        )
        self.sums = np.empty((rows, layer.filters, columns, count), dtype)
        """Weighted sums plus bias (rows, filters, columns, n); before `backward` their gradient."""
        self._by_position = self.sums.transpose(0, 2, 1, 3)
        self._lines = self.sums.reshape(rows, -1, count)
        self._ones = np.ones(count, dtype)

    def load(self, weight: FloatArray, bias: FloatArray) -> None:
        """Take the weights and biases of this step."""
        self.weight = weight.reshape(*weight.shape[:3], -1)
        self._bias = bias[..., None]

    def forward(self) -> None:
        """Compute `sums` from `input`."""
        np.copyto(self._expanded, self._moved)
        np.matmul(self.weight, self._seen, out=self._by_position)
        np.add(self.sums, self._bias, out=self.sums)

    def backward(self, weight_gradient: FloatArray, bias_gradient: FloatArray) -> None:
        """Write the gradients of weights and biases from that in `sums`."""
        by_position = weight_gradient.reshape(self.weight.shape)
        np.matmul(self._by_position, self._seen.transpose(0, 1, 3, 2), out=by_position)
        np.matmul(self._lines, self._ones, out=bias_gradient.reshape(len(self._lines), -1))


class UnsharedInputGradient:
    """The gradient of the input of an `UnsharedConvolution`, one row of positions after the other.

    What a row sends back overlaps along its columns, and the rows overlap with one another: first the kernel
    columns are added up, then the kernel rows.
    """

    def __init__(self, convolution: UnsharedConvolution, layer: Convolution) -> None:
        self._convolution, (self._down, right) = convolution, layer.stride
        rows, _, columns, count = convolution.sums.shape
        (tall, wide), (top, left) = layer.kernel, layer.sliding.before
        height, channels, width, _ = convolution.input.shape
        dtype = convolution.sums.dtype
        sent_back = np.empty((columns, wide, tall, channels, count), dtype)
        self._product = sent_back.reshape(columns, -1, count)
        self._row = np.empty((right * (columns - 1) + wide, tall, channels, count), dtype)
        last = right * (columns - 1) + 1
        self._kernel_columns = [
            (self._row[first : first + last : right], sent_back[:, first]) for first in range(wide)
        ]
        padded_height, padded_width = layer.sliding.padded((height, width))
        self._padded = np.empty((padded_height, channels, padded_width, count), dtype)
        self._targets = [
            self._padded[start : start + tall, :, : len(self._row)]
            for start in range(0, self._down * rows, self._down)
        ]
        self._gradient = self._padded[top : top + height, :, left : left + width]

    def compute(self) -> FloatArray:
        """The gradient (H, C, W, n) of the input without its padding, valid until the next call."""
        self._padded.fill(0)
        convolution = self._convolution
        by_kernel_row = self._row.transpose(1, 2, 0, 3)
        for weight, gradient, target in zip(
            convolution.weight, convolution.sums.transpose(0, 2, 1, 3), self._targets, strict=True
        ):
            np.matmul(weight.transpose(0, 2, 1), gradient, out=self._product)
            self._row.fill(0)
            for seen, sent_back in self._kernel_columns:
                np.add(seen, sent_back, out=seen)
            np.add(target, by_kernel_row, out=target)
        return self._gradient
