"""Activation functions, one row each: value, derivative, gain and Python.

Each derivative is written in terms of the output y = f(x), so that nothing but y is kept for the way back:
linear 1, sigmoid y(1 − y), tanh 1 − y², ReLU 1 where y > 0 and 0 elsewhere (at 0 too, as in PyTorch), leaky
ReLU its slope there.
Softmax belongs to the loss (see `losses`): here it passes its logits on, as linear does.
"""

from collections.abc import Mapping
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import DTypeLike

from cnngui.engine.arrays import FloatArray

ActivationName = Literal["linear", "sigmoid", "tanh", "relu", "leaky_relu", "softmax"]
LEAK = 0.01
"""The slope of the leaky ReLU below zero where nothing else is said, as in PyTorch."""

_ONE = np.ones((), np.float32)
"""As an array it need not be made one in every call, a tenth of a sigmoid of small maps."""


class Activation:
    """An activation function, forward and backward, for arrays of one shape; of this class, the identity."""

    python: ClassVar[str] = "z"
    """The function of z, with NumPy and a {slope}."""
    is_homogeneous: ClassVar[bool] = True
    """Whether f(kz) = k · f(z) for every k > 0, so that f(z) = z · f'(z): contributions pass through it."""

    def __init__(self, shape: tuple[int, ...], dtype: DTypeLike, slope: float) -> None:
        """Make what is needed for arrays of this shape and type; `slope` is for the leaky ReLU alone."""

    @staticmethod
    def gain(slope: float) -> float:
        """Variance of the weights before it, times fan-in, with which signals keep their size.

        1 for a function that is smooth at 0 (LeCun et al. 1998, Efficient BackProp, eq. 16). For one with a
        corner there 2 / (1 + s²), where s is its slope below 0 and 1 that above (He et al. 2015, eq. 15).
        """
        return 1.0

    def forward(self, values: FloatArray, out: FloatArray) -> None:
        """Write f(values) into `out`, which may be `values` itself."""
        if out is not values:
            np.copyto(out, values)

    def backward(self, outputs: FloatArray, gradient: FloatArray, out: FloatArray) -> None:
        """Write gradient · f'(x) into `out`, which is neither of the others, from outputs = f(x)."""
        np.copyto(out, gradient)


class Sigmoid(Activation):
    """1 / (1 + e⁻ˣ)."""

    python = "1 / (1 + np.exp(-z))"
    is_homogeneous = False

    def forward(self, values: FloatArray, out: FloatArray) -> None:
        np.negative(values, out=out)
        np.exp(out, out=out)
        np.add(out, _ONE, out=out)
        np.reciprocal(out, out=out)

    def backward(self, outputs: FloatArray, gradient: FloatArray, out: FloatArray) -> None:
        np.subtract(_ONE, outputs, out=out)
        np.multiply(out, outputs, out=out)
        np.multiply(out, gradient, out=out)


class Tanh(Activation):
    """The hyperbolic tangent."""

    python = "np.tanh(z)"
    is_homogeneous = False

    def forward(self, values: FloatArray, out: FloatArray) -> None:
        np.tanh(values, out=out)

    def backward(self, outputs: FloatArray, gradient: FloatArray, out: FloatArray) -> None:
        np.square(outputs, out=out)
        np.subtract(_ONE, out, out=out)
        np.multiply(out, gradient, out=out)


class ReLU(Activation):
    """max(0, x)."""

    python = "np.maximum(z, 0)"

    @staticmethod
    def gain(slope: float) -> float:
        """Its slope below 0 is 0 (He et al. 2015, eq. 10)."""
        return 2.0

    def __init__(self, shape: tuple[int, ...], dtype: DTypeLike, slope: float) -> None:
        # The maximum with an array of zeros is three times faster than clip, or than that with a scalar.
        self._zeros = np.zeros(shape, dtype)
        self._is_positive = np.empty(shape, bool)

    def forward(self, values: FloatArray, out: FloatArray) -> None:
        np.maximum(values, self._zeros, out=out)

    def backward(self, outputs: FloatArray, gradient: FloatArray, out: FloatArray) -> None:
        np.greater(outputs, 0, out=self._is_positive)
        np.multiply(gradient, self._is_positive, out=out)


class LeakyReLU(Activation):
    """max(slope · x, x), for a slope in [0, 1) (Maas, Hannun, Ng 2013)."""

    python = "np.maximum({slope} * z, z)"

    def __init__(self, shape: tuple[int, ...], dtype: DTypeLike, slope: float) -> None:
        self._slope = np.full((), slope, dtype)
        self._leaked = np.empty(shape, dtype)
        self._is_positive = np.empty(shape, bool)

    @staticmethod
    def gain(slope: float) -> float:
        """He et al. 2015, eq. 15."""
        return 2 / (1 + slope**2)

    def forward(self, values: FloatArray, out: FloatArray) -> None:
        np.multiply(values, self._slope, out=self._leaked)
        np.maximum(values, self._leaked, out=out)

    def backward(self, outputs: FloatArray, gradient: FloatArray, out: FloatArray) -> None:
        np.greater(outputs, 0, out=self._is_positive)
        np.multiply(gradient, self._slope, out=out)
        np.copyto(out, gradient, where=self._is_positive)


ACTIVATIONS: Mapping[ActivationName, type[Activation]] = {
    "linear": Activation,
    "sigmoid": Sigmoid,
    "tanh": Tanh,
    "relu": ReLU,
    "leaky_relu": LeakyReLU,
    "softmax": Activation,
}


def make_activation(
    name: ActivationName, shape: tuple[int, ...], dtype: DTypeLike, slope: float = LEAK
) -> Activation:
    """The activation function of a name, for arrays of one shape."""
    return ACTIVATIONS[name](shape, dtype, slope)
