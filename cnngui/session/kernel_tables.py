"""Kernels as the window shows them: tables of weights, whatever the layer.

A convolution's kernels are its weights. Where positions do not share them, those of one position are shown at
a time. The weights of a dense unit on maps are one table for each map, as large as the map; on units they are
one table, folded as nearly square as their count allows.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.weights.parameters import Parameters

Index = tuple[int | slice, ...]
Position = tuple[int, int]
"""Row and column of a neuron on its map."""


def channel_count(architecture: Architecture, layer: str) -> int:
    """How many kernels each filter or unit of a layer has: the channels of its input."""
    return _table_shape(architecture, layer)[0]


def position_of_kernels(architecture: Architecture, layer: str, focus: Neuron | None) -> Position | None:
    """Whose kernels to show where each position has its own: the focus's if it is there, else the middle's.

    None for a layer whose positions share their kernels.
    """
    if architecture.layer(layer).shared is not False:
        return None
    if focus is not None and focus.layer == layer:
        return focus.row, focus.column
    _, height, width = architecture.shapes[architecture.index(layer)]
    return height // 2, width // 2


def kernels_of(
    architecture: Architecture, parameters: Parameters, layer: str, position: Position | None
) -> NDArray[np.float32]:
    """All kernels of a layer with weights: a view, (filters or units, channels, height, width).

    position: whose, where each has its own.
    """
    weights = parameters[f"{layer}.weight"][neuron_index(slice(None), position)]
    return weights.reshape(len(weights), *_table_shape(architecture, layer))


def neuron_index(filter: int | slice, position: Position | None) -> Index:
    """Where the weights and the bias of a filter or unit lie in the layer's arrays, all channels of them."""
    return (filter, *position) if position else (filter,)


def kernel_index(
    architecture: Architecture, layer: str, filter: int, channel: int, position: Position | None
) -> Index:
    """Where one kernel's weights lie in the layer's array of weights."""
    place = neuron_index(filter, position)
    if architecture.layer(layer).sliding:
        return (*place, channel)
    _, height, width = _table_shape(architecture, layer)
    return (*place, slice(channel * height * width, (channel + 1) * height * width))


def _table_shape(architecture: Architecture, layer: str) -> tuple[int, int, int]:
    weights = architecture.parameter_shapes[f"{layer}.weight"]
    if architecture.layer(layer).sliding:
        return weights[-3], weights[-2], weights[-1]
    inputs = architecture.input_shape_of(layer)
    if len(inputs) == 3:
        return inputs[0], inputs[1], inputs[2]
    height = next(side for side in range(math.isqrt(inputs[0]), 0, -1) if inputs[0] % side == 0)
    return 1, height, inputs[0] // height
