"""Gradients as the chain rule says it, one neuron at a time, in float64: slow and plain."""

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.architecture import Convolution, Pooling
from cnngui.engine.sliding import as_sides
from tests.engine.plain_loops import Values, pool


def of_convolution(
    maps: Values, layer: Convolution, weight: Values, gradient: Values
) -> tuple[Values, Values]:
    """Gradients of the weights and ``maps`` (C, H, W), from that of the weighted sums (filters, H', W')."""
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


def of_pooling(maps: Values, layer: Pooling, gradient: Values) -> Values:
    """Gradient of ``maps`` (C, H, W), from that of the pooled maps; a window of zeros gets none."""
    pooled, result = pool(maps, layer), np.zeros_like(maps)
    (height, width), stride = layer.window, layer.effective_stride
    top, _, left, _ = as_sides(layer.padding)
    for channel, row, column in np.ndindex(*gradient.shape):
        y, x = row * stride[0] - top, column * stride[1] - left
        window = np.s_[channel, max(y, 0) : y + height, max(x, 0) : x + width]
        values, shares = maps[window], result[window]
        shares += gradient[channel, row, column] * slope(values, layer, pooled[channel, row, column])
    return result


def slope(values: Values, layer: Pooling, pooled: float) -> NDArray[np.float64]:
    """How the pooled value of one window grows with each of its values."""
    match layer.kind:
        case "average":
            count = layer.window[0] * layer.window[1] if layer.counts_padding else values.size
            return np.full(values.shape, 1 / count)
        case "l2":
            return values / pooled if pooled else np.zeros(values.shape)
    first = np.zeros(values.shape)
    first[np.unravel_index(values.argmax(), values.shape)] = 1
    return first
