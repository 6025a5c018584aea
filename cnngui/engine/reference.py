"""The layers of a network as their definitions say it, one neuron at a time, in float64: slow and plain.

What the fast ways compute is tested against this. Forward, `forward` for a whole network; backward, the chain
rule for a convolution and for pooling.
"""

import math
from collections.abc import Mapping
from typing import Any, assert_never

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.description.activations import LEAK, ActivationName
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.sliding import as_sides

Values = NDArray[np.float64]


def forward(
    architecture: Architecture, parameters: Mapping[str, NDArray[Any]], image: NDArray[Any]
) -> dict[str, tuple[Values | None, Values]]:
    """Pre-activation (None for pooling and dropout) and output of each layer for one image; no dropout."""
    values = image.astype(np.float64)
    layers: dict[str, tuple[Values | None, Values]] = {}
    for name, layer in zip(architecture.names, architecture.layers, strict=True):
        sums = None
        match layer:
            case Convolution():
                sums = convolve(values, layer, parameters[f"{name}.weight"], parameters[f"{name}.bias"])
                values = activate(layer.activation, sums, layer.slope)
            case Pooling():
                values = pool(values, layer)
            case Dense():
                weight, bias = parameters[f"{name}.weight"], parameters[f"{name}.bias"]
                inputs = [float(value) for plane in np.atleast_3d(values) for row in plane for value in row]
                sums = np.array([weigh(row, inputs) + b for row, b in zip(weight, bias, strict=True)])
                values = activate(layer.activation, sums, layer.slope)
            case Dropout():
                pass
            case _:
                assert_never(layer)
        layers[name] = sums, values
    return layers


def weigh(weights: NDArray[Any], inputs: list[float]) -> float:
    """The sum of the inputs times their weights."""
    return math.fsum(float(w) * x for w, x in zip(weights, inputs, strict=True))


def convolve(maps: Values, layer: Convolution, weight: NDArray[Any], bias: NDArray[Any]) -> Values:
    """Every filter at every place: the sum of what it sees times its weights, or the neuron's own, + bias."""
    channels, height, width = maps.shape
    (top, bottom, left, right), (kernel_height, kernel_width) = as_sides(layer.padding), layer.kernel
    padded = np.zeros((channels, top + height + bottom, left + width + right))
    padded[:, top : top + height, left : left + width] = maps
    _, rows, columns = layer.output_shape(maps.shape)
    sums = np.zeros((layer.filters, rows, columns))
    for row in range(rows):
        for column in range(columns):
            y, x = row * layer.stride[0], column * layer.stride[1]
            seen = padded[:, y : y + kernel_height, x : x + kernel_width]
            for i in range(layer.filters):
                neuron = i if layer.shared else (i, row, column)
                sums[i, row, column] = (seen * weight[neuron].astype(np.float64)).sum() + bias[neuron]
    return sums


def pool(maps: Values, layer: Pooling) -> Values:
    """Each window's largest value, mean, or square root of the sum of squares, of what is there of it."""
    pooled = np.zeros(layer.output_shape(maps.shape))
    (height, width), stride = layer.window, layer.effective_stride
    top, _, left, _ = as_sides(layer.padding)
    for channel, row, column in np.ndindex(*pooled.shape):
        y, x = row * stride[0] - top, column * stride[1] - left
        window = maps[channel, max(y, 0) : y + height, max(x, 0) : x + width]
        match layer.kind:
            case "max":
                pooled[channel, row, column] = window.max()
            case "average":
                count = height * width if layer.counts_padding else window.size
                pooled[channel, row, column] = window.sum() / count
            case "l2":
                pooled[channel, row, column] = math.sqrt((window**2).sum())
            case _:
                assert_never(layer.kind)
    return pooled


def activate(name: ActivationName, sums: Values, slope: float = LEAK) -> Values:
    """An activation function of every sum; softmax over all of them."""
    match name:
        case "sigmoid":
            # Of 1 / (1 + exp(−x)) the form whose powers are at most 1: those of large ones overflow.
            values = [math.exp(min(x, 0.0)) / (1 + math.exp(-abs(x))) for x in sums.flat]
            return np.array(values).reshape(sums.shape)
        case "tanh":
            return np.array([math.tanh(x) for x in sums.flat]).reshape(sums.shape)
        case "relu":
            return np.array([max(x, 0.0) for x in sums.flat]).reshape(sums.shape)
        case "leaky_relu":
            return np.array([x if x > 0 else slope * x for x in sums.flat]).reshape(sums.shape)
        case "softmax":
            powers = [math.exp(x - max(sums)) for x in sums]
            return np.array([power / sum(powers) for power in powers])
        case "linear":
            return sums
        case _:
            assert_never(name)


def convolution_gradients(
    maps: Values, layer: Convolution, weight: Values, gradient: Values
) -> tuple[Values, Values]:
    """Gradients of the weights and `maps` (C, H, W), from that of the weighted sums (filters, H', W')."""
    channels, height, width = maps.shape
    (top, bottom, left, right), (kernel_height, kernel_width) = as_sides(layer.padding), layer.kernel
    padded = np.zeros((channels, top + height + bottom, left + width + right))
    padded[:, top : top + height, left : left + width] = maps
    weight_gradient, padded_gradient = np.zeros_like(weight), np.zeros_like(padded)
    for i, row, column in np.ndindex(*gradient.shape):
        y, x = row * layer.stride[0], column * layer.stride[1]
        seen = np.s_[:, y : y + kernel_height, x : x + kernel_width]
        neuron = i if layer.shared else (i, row, column)
        weight_gradient[neuron] += gradient[i, row, column] * padded[seen]
        padded_gradient[seen] += gradient[i, row, column] * weight[neuron]
    return weight_gradient, padded_gradient[:, top : top + height, left : left + width]


def pooling_gradient(maps: Values, layer: Pooling, gradient: Values) -> Values:
    """Gradient of `maps` (C, H, W), from that of the pooled maps; a window of zeros gets none."""
    pooled, result = pool(maps, layer), np.zeros_like(maps)
    (height, width), stride = layer.window, layer.effective_stride
    top, _, left, _ = as_sides(layer.padding)
    for channel, row, column in np.ndindex(*gradient.shape):
        y, x = row * stride[0] - top, column * stride[1] - left
        window = np.s_[channel, max(y, 0) : y + height, max(x, 0) : x + width]
        values, shares = maps[window], result[window]
        shares += gradient[channel, row, column] * _slopes(values, layer, float(pooled[channel, row, column]))
    return result


def _slopes(values: Values, layer: Pooling, pooled: float) -> NDArray[np.float64]:
    """How the pooled value of one window grows with each of its values."""
    match layer.kind:
        case "average":
            count = layer.window[0] * layer.window[1] if layer.counts_padding else values.size
            return np.full(values.shape, 1 / count)
        case "l2":
            return values / pooled if pooled else np.zeros(values.shape)
        case "max":
            first = np.zeros(values.shape)
            first[np.unravel_index(values.argmax(), values.shape)] = 1
            return first
        case _:
            assert_never(layer.kind)
