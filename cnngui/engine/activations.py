"""Activation functions and their derivatives, written into arrays that the caller owns.

Each derivative is written in terms of the output y = f(x), so that nothing but y is kept for the way back:
linear 1, sigmoid y(1 − y), tanh 1 − y², ReLU 1 where y > 0 and 0 elsewhere (at 0 too, as in PyTorch).
Softmax belongs to the loss (see `losses`): here it passes its logits on, as linear does.
"""

import numpy as np
from numpy.typing import DTypeLike

from cnngui.engine.arrays import FloatArray
from cnngui.engine.layers import ActivationName, Shape

_ONE = np.ones((), np.float32)
"""As an array it need not be made one in every call, a tenth of a sigmoid of small maps."""


def activate(name: ActivationName, values: FloatArray, out: FloatArray) -> None:
    """Write f(values) into ``out``, which may be ``values`` itself. Any shape."""
    match name:
        case "relu":
            # NumPy's maximum with a scalar is not vectorized and takes three times as long as clip.
            np.clip(values, values.dtype.type(0), values.dtype.type(np.inf), out=out)
        case "sigmoid":
            np.negative(values, out=out)
            np.exp(out, out=out)
            np.add(out, _ONE, out=out)
            np.reciprocal(out, out=out)
        case "tanh":
            np.tanh(values, out=out)
        case "linear" | "softmax":
            if out is not values:
                np.copyto(out, values)


class Activation:
    """An activation function, forward and backward, for arrays of one shape."""

    def __init__(self, name: ActivationName, shape: Shape, dtype: DTypeLike) -> None:
        self.name = name
        if name == "relu":
            self._zeros = np.zeros(shape, dtype)
            self._positive = np.empty(shape, bool)

    def forward(self, values: FloatArray, out: FloatArray) -> None:
        """Write f(values) into ``out``, which may be ``values`` itself."""
        if self.name == "relu":
            np.maximum(
                values, self._zeros, out=out
            )  # with an array of zeros as fast as clip, and called faster
        else:
            activate(self.name, values, out)

    def backward(self, outputs: FloatArray, gradient: FloatArray, out: FloatArray) -> None:
        """Write gradient · f'(x) into ``out``, which is neither of the others, from outputs = f(x)."""
        match self.name:
            case "relu":
                np.greater(outputs, 0, out=self._positive)
                np.multiply(gradient, self._positive, out=out)
            case "sigmoid":
                np.subtract(_ONE, outputs, out=out)
                np.multiply(out, outputs, out=out)
                np.multiply(out, gradient, out=out)
            case "tanh":
                np.square(outputs, out=out)
                np.subtract(_ONE, out, out=out)
                np.multiply(out, gradient, out=out)
            case "linear" | "softmax":
                np.copyto(out, gradient)
