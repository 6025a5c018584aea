"""The way back through a layer as its definition says it, in float64."""

from collections.abc import Mapping
from typing import assert_never

import numpy as np

from cnngui.engine import reference
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Layer, Pooling

Exact = Mapping[str, np.ndarray]


def derivative(layer: Layer, output: np.ndarray) -> np.ndarray:
    """The slope of a layer's activation function where it gave `output`."""
    slopes = np.ones_like(output)
    match layer.activation:
        case None | "linear" | "softmax":
            pass
        case "sigmoid":
            slopes = output * (1 - output)
        case "tanh":
            slopes = 1 - output**2
        case "relu":
            slopes[output <= 0] = 0
        case "leaky_relu":
            assert isinstance(layer, Convolution | Dense)
            slopes[output <= 0] = layer.slope
        case unknown:
            assert_never(unknown)
    return slopes


def gone_back(
    layer: Layer, name: str, seen: np.ndarray, parameters: Exact, gradient: np.ndarray
) -> tuple[np.ndarray, Exact]:
    """Gradients of what a layer has seen, and of its parameters, from that of its sums or its output."""
    match layer:
        case Convolution():
            weight = parameters[f"{name}.weight"].astype(float)
            by_weight, by_input = reference.convolution_gradients(seen, layer, weight, gradient)
            by_bias = gradient.sum(axis=(1, 2)) if layer.shared else gradient
            return by_input, {"weight": by_weight, "bias": by_bias}
        case Dense():
            weight = parameters[f"{name}.weight"].astype(float)
            by_input = (weight.T @ gradient).reshape(seen.shape)
            return by_input, {"weight": np.outer(gradient, seen.ravel()), "bias": gradient}
        case Pooling():
            return reference.pooling_gradient(seen, layer, gradient), {}
        case Dropout():
            return gradient, {}
        case _:
            assert_never(layer)
