"""The layers of a network as their definitions say it, one neuron at a time, in float64: slow and plain."""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.architecture import Architecture, Convolution, Dense, Dropout, Pooling
from cnngui.engine.sliding import as_sides

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
        layers[name] = sums, values
    return layers


def weigh(weights: NDArray[Any], inputs: list[float]) -> float:
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
    return pooled


def activate(name: str, sums: Values, slope: float = 0.01) -> Values:
    match name:
        case "sigmoid":
            return np.array([1 / (1 + math.exp(-x)) for x in sums.flat]).reshape(sums.shape)
        case "tanh":
            return np.array([math.tanh(x) for x in sums.flat]).reshape(sums.shape)
        case "relu":
            return np.array([max(x, 0.0) for x in sums.flat]).reshape(sums.shape)
        case "leaky_relu":
            return np.array([x if x > 0 else slope * x for x in sums.flat]).reshape(sums.shape)
        case "softmax":
            powers = [math.exp(x - max(sums)) for x in sums]
            return np.array([power / sum(powers) for power in powers])
    return sums
