"""A stage of a network for a micro-batch: a convolution without shared weights, and its pooling."""

from collections.abc import Mapping

import numpy as np

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.convolution.unshared import UnsharedConvolution, UnsharedInputGradient
from cnngui.engine.compute.pooling import PoolingBuffers
from cnngui.engine.description.activations import make_activation
from cnngui.engine.description.layers import Convolution, Pooling
from cnngui.engine.description.shapes import Shape


class UnsharedStage:
    """An unshared convolution, its activation, and the pooling after it where it may come before that."""

    def __init__(
        self,
        name: str,
        layer: Convolution,
        pooling: Pooling | None,
        input_shape: Shape,
        output: FloatArray,
        *,
        wants_input_gradient: bool,
    ) -> None:
        self.name, self.output = name, output
        self._convolution = UnsharedConvolution(layer, input_shape, output.shape[-1], output.dtype)
        self.input = self._convolution.input
        maps = self._convolution.sums
        self._pooling = _pool(pooling, maps, output) if pooling else None
        self._sums = output if pooling else maps
        self._incoming = np.empty_like(output) if pooling else maps
        self._activation = make_activation(layer.activation, output.shape, output.dtype, layer.slope)
        self._input_gradient = (
            UnsharedInputGradient(self._convolution, layer) if wants_input_gradient else None
        )

    @property
    def preactivation(self) -> FloatArray | None:
        """Weighted sums plus bias (H, C, W, n); None where pooling comes before the activation."""
        return None if self._pooling else self._sums

    def load(self, parameters: Mapping[str, FloatArray]) -> None:
        """Take the weights of this step."""
        self._convolution.load(parameters[f"{self.name}.weight"], parameters[f"{self.name}.bias"])

    def forward(self) -> None:
        """Compute `output` from `input`."""
        self._convolution.forward()
        if self._pooling:
            self._pooling.forward()
        self._activation.forward(self._sums, out=self.output)

    def backward(self, gradient: FloatArray, gradients: Mapping[str, FloatArray]) -> FloatArray | None:
        """Write the weights' gradients from that of `output`; return the input's, if wanted."""
        self._activation.backward(self.output, gradient, out=self._incoming)
        if self._pooling:
            self._pooling.backward(self._incoming)
        self._convolution.backward(gradients[f"{self.name}.weight"], gradients[f"{self.name}.bias"])
        return self._input_gradient.compute() if self._input_gradient else None


def _pool(pooling: Pooling, maps: FloatArray, output: FloatArray) -> PoolingBuffers:
    across = np.empty((len(maps), *output.shape[1:]), output.dtype)
    return PoolingBuffers(pooling, maps[:, None], output, maps[:, None], across=across)
