"""Stages of a network for a micro-batch: convolution, with its activation and perhaps pooling; pooling.

A stage owns the buffers between its ``input``, which the stage before it writes, and its ``output``, which is
the input of the stage after it. Both are laid out [height, channel, width, image].
"""

from collections.abc import Mapping
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.activations import activate, multiply_by_derivative
from cnngui.engine.convolution import DirectConvolution
from cnngui.engine.convolution_task import ConvolutionTask
from cnngui.engine.layers import Convolution, Pooling, Shape
from cnngui.engine.pooling import PoolingBuffers

FloatArray = NDArray[np.floating[Any]]


class Stage(Protocol):
    """One or two layers of a network, for a micro-batch of one size."""

    input: FloatArray
    output: FloatArray

    @property
    def preactivation(self) -> FloatArray | None:
        """Weighted sums plus bias, laid out as ``output``; None where there are none."""

    def load(self, parameters: Mapping[str, FloatArray]) -> None:
        """Take the weights of this step."""

    def forward(self) -> None:
        """Compute ``output`` from ``input``."""

    def backward(self, gradient: FloatArray, gradients: Mapping[str, FloatArray]) -> FloatArray | None:
        """Write the weights' gradients from that of ``output``; return the input's, if wanted."""


def pools_first(layer: Convolution, pooling: Pooling) -> bool:
    """Whether pooling may come before bias and activation, which then run over the pooled maps alone.

    Every activation is monotone and a bias moves a whole map, so the largest stays the largest. Averaging
    commutes with what is linear.
    """
    return pooling.kind == "max" or (pooling.kind == "average" and layer.activation == "linear")


class ConvolutionStage:
    """A convolution, its bias and activation, and the pooling after it where it may come first."""

    def __init__(
        self,
        name: str,
        layer: Convolution,
        pooling: Pooling | None,
        input_shape: Shape,
        output: FloatArray,
        wants_input_gradient: bool,
    ) -> None:
        self.name, self.layer, self.output = name, layer, output
        task = _task(layer, pooling, input_shape, output, wants_input_gradient)
        self.convolution = DirectConvolution(task, wants_input_gradient)
        self.input, self.maps = self.convolution.input, self.convolution.maps
        self.pooling = PoolingBuffers(pooling, self.maps, output, self.maps) if pooling else None
        self._incoming = np.empty(output.shape, output.dtype) if pooling else self.maps[:, :, 0]
        self._wants_input_gradient = wants_input_gradient
        self._ones = np.ones(output.shape[2] * output.shape[3], output.dtype)

    @property
    def preactivation(self) -> FloatArray | None:
        """Weighted sums plus bias (H, C, W, n); None where pooling comes first: they are never computed."""
        return None if self.pooling else self.maps[:, :, 0]

    def load(self, parameters: Mapping[str, FloatArray]) -> None:
        """Take the weights of this step."""
        self.bias = parameters[f"{self.name}.bias"][:, None, None]
        self.convolution.load(parameters[f"{self.name}.weight"])

    def forward(self) -> None:
        """Compute ``output`` from ``input``."""
        self.convolution.forward()
        if self.pooling:
            self.pooling.forward()
        values = self.output if self.pooling else self.maps[:, :, 0]
        np.add(values, self.bias, out=values)
        activate(self.layer.activation, values, out=self.output)

    def backward(self, gradient: FloatArray, gradients: Mapping[str, FloatArray]) -> FloatArray | None:
        """Write the weights' gradients from that of ``output``; return the input's, if wanted."""
        incoming = self._incoming
        multiply_by_derivative(self.layer.activation, self.output, gradient, out=incoming)
        lines = incoming.reshape(*incoming.shape[:2], -1)
        np.add.reduce(np.matmul(lines, self._ones), axis=0, out=gradients[f"{self.name}.bias"])
        if self.pooling:
            self.pooling.backward(incoming)
        self.convolution.weight_gradient(gradients[f"{self.name}.weight"])
        return self.convolution.input_gradient() if self._wants_input_gradient else None


def _task(
    layer: Convolution,
    pooling: Pooling | None,
    input_shape: Shape,
    output: FloatArray,
    wants_input_gradient: bool,
) -> ConvolutionTask:
    """What to convolve: all, or what the windows of the pooling cover."""
    _, rows, columns = layer.output_shape(input_shape)
    interleave = 1
    if pooling:
        rows, columns = (
            stride * (count - 1) + window
            for count, window, stride in zip(
                (output.shape[0], output.shape[2]), pooling.window, pooling.effective_stride, strict=True
            )
        )
        # The gradient of the input needs the columns in their order.
        if pooling.effective_stride[1] == pooling.window[1] and not wants_input_gradient:
            interleave = pooling.window[1]
    return ConvolutionTask(layer, input_shape, rows, columns, interleave, output.shape[3], output.dtype)


class PoolingStage:
    """Pooling on its own."""

    def __init__(self, layer: Pooling, input_shape: Shape, output: FloatArray) -> None:
        channels, height, width = input_shape
        self.output = output
        self.input = np.empty((height, channels, width, output.shape[-1]), output.dtype)
        self.preactivation = None
        self.input_gradient = np.empty_like(self.input)
        self.pooling = PoolingBuffers(layer, self.input[:, :, None], output, self.input_gradient[:, :, None])
        self.scratch = np.empty(output.shape, output.dtype)

    def load(self, parameters: Mapping[str, FloatArray]) -> None:
        """Nothing to take: pooling has no weights."""

    def forward(self) -> None:
        """Compute ``output`` from ``input``."""
        self.pooling.forward()

    def backward(self, gradient: FloatArray, gradients: Mapping[str, FloatArray]) -> FloatArray:
        """The input's gradient from that of ``output``."""
        np.copyto(self.scratch, gradient)
        self.pooling.backward(self.scratch)
        return self.input_gradient
