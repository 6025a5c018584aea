"""Gradients as the chain rule says it, one neuron at a time, in float64: slow and plain."""

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.architecture import Convolution, Pooling
from tests.engine.plain_loops import Values, pool


def of_convolution(
    maps: Values, layer: Convolution, weight: Values, gradient: Values
) -> tuple[Values, Values]:
    """Gradients of the weights and ``maps`` (C, H, W), from that of the weighted sums (filters, H', W')."""
    channels, height, width = maps.shape
    (top, left), (kernel_height, kernel_width) = layer.padding, layer.kernel
    padded = np.zeros((channels, height + 2 * top, width + 2 * left))
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
    for channel, row, column in np.ndindex(*gradient.shape):
        window = np.s_[channel, row * stride[0] :, column * stride[1] :]
        values = maps[window][:height, :width]
        shares = result[window][:height, :width]
        shares += gradient[channel, row, column] * slope(values, layer, pooled[channel, row, column])
    return result


def slope(values: Values, layer: Pooling, pooled: float) -> NDArray[np.float64]:
    """How the pooled value of one window grows with each of its values."""
    match layer.kind:
        case "average":
            return np.full(values.shape, 1 / values.size)
        case "l2":
            return values / pooled if pooled else np.zeros(values.shape)
    first = np.zeros(values.shape)
    first[np.unravel_index(values.argmax(), values.shape)] = 1
    return first
