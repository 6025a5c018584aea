"""Dense layers and dropout of a micro-batch, forward and backward. Arrays are laid out (features, image)."""

from collections.abc import Mapping

import numpy as np

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.activations import make_activation
from cnngui.engine.description.layers import Dense


class DenseStage:
    """A dense layer with its activation: output = f(weight · input + bias)."""

    def __init__(
        self, name: str, layer: Dense, inputs: int, output: FloatArray, wants_input_gradient: bool
    ) -> None:
        self.name, self.layer, self.output = name, layer, output
        self.input = np.empty((inputs, output.shape[1]), output.dtype)
        # Values that are passed on as they are need no array of their own, neither forward nor backward.
        self._passes_on = layer.activation in ("linear", "softmax")
        self.preactivation = output if self._passes_on else np.empty_like(output)
        self._incoming = np.empty_like(output)
        self.activation = make_activation(layer.activation, output.shape, output.dtype, layer.slope)
        self.input_gradient = np.empty_like(self.input) if wants_input_gradient else None

    def load(self, parameters: Mapping[str, FloatArray]) -> None:
        """Take the weights of this step."""
        self.weight = parameters[f"{self.name}.weight"]
        self.bias = parameters[f"{self.name}.bias"]

    def forward(self) -> None:
        """Compute `output` from `input`."""
        np.matmul(self.weight, self.input, out=self.preactivation)
        np.add(self.preactivation, self.bias[:, None], out=self.preactivation)
        if not self._passes_on:
            self.activation.forward(self.preactivation, out=self.output)

    def backward(self, gradient: FloatArray, gradients: Mapping[str, FloatArray]) -> FloatArray | None:
        """Write the weights' gradients from that of `output`; return the input's, if wanted."""
        incoming = gradient
        if not self._passes_on:
            incoming = self._incoming
            self.activation.backward(self.output, gradient, out=incoming)
        np.matmul(incoming, self.input.T, out=gradients[f"{self.name}.weight"])
        np.add.reduce(incoming, axis=1, out=gradients[f"{self.name}.bias"])
        if self.input_gradient is not None:
            np.matmul(self.weight.T, incoming, out=self.input_gradient)
        return self.input_gradient


class DropoutStage:
    """Dropout while training: zeros with probability `rate`, the rest divided by 1 − rate (inverted)."""

    def __init__(self, rate: float, output: FloatArray) -> None:
        self.rate, self.output = rate, output
        self.input = np.empty_like(output)
        self.preactivation = None
        self.factors = np.empty(output.shape, output.dtype)
        self.input_gradient = np.empty_like(self.factors)

    def load(self, parameters: Mapping[str, FloatArray]) -> None:
        """Take nothing: dropout has no weights."""

    def choose(self, rng: np.random.Generator | None) -> None:
        """Choose what is dropped in the next pass; without a generator nothing is."""
        if rng is None:
            self.factors.fill(1)
            return
        rng.random(out=self.factors, dtype=self.factors.dtype)
        np.greater_equal(self.factors, self.rate, out=self.factors, casting="unsafe")
        np.divide(self.factors, 1 - self.rate, out=self.factors)

    def forward(self) -> None:
        """Compute `output` from `input`."""
        np.multiply(self.input, self.factors, out=self.output)

    def backward(self, gradient: FloatArray, gradients: Mapping[str, FloatArray]) -> FloatArray:
        """The input's gradient from that of `output`."""
        np.multiply(gradient, self.factors, out=self.input_gradient)
        return self.input_gradient
