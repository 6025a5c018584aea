"""Which filters a filter listens to, and which listen to it: the sizes of the kernels between two layers.

A filter has a kernel for every map that it sees. Pooling and dropout between hand each map on by itself, so
the map is a filter's of the layer with weights before them. A dense unit on maps has a block of weights for
each map, one for each of its values; on units it has a single weight for each.
"""

from dataclasses import dataclass

import numpy as np

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.weights.parameters import Parameters


@dataclass(frozen=True, slots=True, eq=False)
class Listening:
    """How a layer listens to the layer with weights before it, or to INPUT.

    sizes: √Σ w² of each kernel, (filters, filters of the source) float64, for the image (filters, channels).
    Where every position has its own kernel it is the root of the mean of Σ w². sums: Σ w likewise, the mean
    over the positions: what the kernel makes of an even map of ones.
    """

    layer: str
    source: str
    sizes: FloatArray
    sums: FloatArray


def source_of(architecture: Architecture, layer: str) -> str:
    """The nearest layer with weights before a layer, or INPUT. Raises KeyError."""
    before = architecture.names[: architecture.index(layer)]
    return next((name for name in reversed(before) if architecture.layer(name).has_weights), INPUT)


def listener_of(architecture: Architecture, layer: str) -> str | None:
    """The nearest layer with weights after a layer; None after the last. Raises KeyError."""
    after = architecture.names[architecture.index(layer) + 1 :]
    return next((name for name in after if architecture.layer(name).has_weights), None)


def kernels_by_source(architecture: Architecture, parameters: Parameters, layer: str) -> FloatArray:
    """The weights of a layer as (filters, positions, filters of the source, weights of a kernel).

    There is one position where all share their kernels, and of a dense layer. Raises KeyError for a layer
    without weights.
    """
    weights: FloatArray = parameters[f"{layer}.weight"]
    description, filters = architecture.layer(layer), len(weights)
    if isinstance(description, Dense):
        return weights.reshape(filters, 1, architecture.input_shape_of(layer)[0], -1)
    assert isinstance(description, Convolution), "no other layer has weights"
    channels, height, width = weights.shape[-3:]
    return weights.reshape(filters, -1, channels, height * width)


def listening(architecture: Architecture, parameters: Parameters, layer: str) -> Listening:
    """How a layer with weights listens to what is before it. Raises KeyError for another layer."""
    kernels = kernels_by_source(architecture, parameters, layer).astype(np.float64)
    with np.errstate(all="ignore"):  # a weight that was typed may be huge
        sizes = np.sqrt((kernels**2).sum(axis=3).mean(axis=1))
        sums = kernels.sum(axis=3).mean(axis=1)
    return Listening(layer, source_of(architecture, layer), sizes, sums)
