"""Kernels as the window shows them: tables of weights, whatever the layer.

A convolution's kernels are its weights. The weights of a dense unit on maps are one table for each map, as
large as the map; on units they are one table, folded as nearly square as their count allows.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.architecture import Architecture
from cnngui.engine.parameters import Parameters

Index = tuple[int | slice, ...]


def channel_count(architecture: Architecture, layer: str) -> int:
    """How many kernels each filter or unit of a layer has: the channels of its input."""
    return _table_shape(architecture, layer)[0]


def kernels_of(architecture: Architecture, parameters: Parameters, layer: str) -> NDArray[np.float32]:
    """All kernels of a layer with weights: a view, (filters or units, channels, height, width)."""
    weights = parameters[f"{layer}.weight"]
    return weights.reshape(len(weights), *_table_shape(architecture, layer))


def kernel_index(architecture: Architecture, layer: str, filter: int, channel: int) -> Index:
    """Where one kernel's weights lie in the layer's array of weights."""
    if len(architecture.parameter_shapes[f"{layer}.weight"]) == 4:
        return (filter, channel)
    _, height, width = _table_shape(architecture, layer)
    return (filter, slice(channel * height * width, (channel + 1) * height * width))


def _table_shape(architecture: Architecture, layer: str) -> tuple[int, int, int]:
    weights = architecture.parameter_shapes[f"{layer}.weight"]
    if len(weights) == 4:
        return weights[1], weights[2], weights[3]
    inputs = architecture.input_shape_of(layer)
    if len(inputs) == 3:
        return inputs[0], inputs[1], inputs[2]
    height = next(side for side in range(math.isqrt(inputs[0]), 0, -1) if inputs[0] % side == 0)
    return 1, height, inputs[0] // height
