"""Weight sharing: what it saves, and what a shared weight's gradient is."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array, axes
from cnngui.engine.compute.workspace import Workspace
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.calculation import Formula, dense_parameters
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters

DENSE_UNITS = 30
"""Units of the dense layer that a convolution is compared with: the deep learning book's network has 30."""

_AS_IN_FILES = axes(
    "row column filter kernel_column kernel_row channel", "filter row column channel kernel_row kernel_column"
)


@dataclass(frozen=True, slots=True)
class SharingCounts:
    """Parameters of a convolution, and of layers that take the same input.

    filter: one filter, its weights and its bias. shared: all of them, one for all positions of a map.
    unshared: one for each. fully_connected: as many outputs, every one connected to the whole input.
    dense: a dense layer of `dense_units`.
    """

    filters: int
    filter: Formula
    shared: Formula
    unshared: Formula
    fully_connected: Formula
    dense: Formula
    dense_units: int = DENSE_UNITS


def sharing_counts(architecture: Architecture, layer: str) -> SharingCounts:
    """The counts for a convolution of the network, worked out. Raises KeyError, and ValueError for others."""
    description, inputs = architecture.layer(layer), architecture.input_shape_of(layer)
    sliding = description.sliding
    if sliding is None or description.shared is None:
        raise ValueError(f"{layer} is no convolution")
    outputs = description.output_shape(inputs)
    seen, neurons = math.prod(inputs), math.prod(outputs)
    (tall, wide), (filters, rows, columns) = sliding.window, outputs
    one = Formula("n·m·l + 1", f"{tall}·{wide}·{inputs[0]} + 1", tall * wide * inputs[0] + 1)
    return SharingCounts(
        filters=filters,
        filter=one,
        shared=Formula("(n·m·l + 1)·k", f"{filters}·{one.value}", filters * one.value),
        unshared=Formula("(n·m·l + 1)·k·h·w", f"{filters}·{rows}·{columns}·{one.value}", neurons * one.value),
        fully_connected=dense_parameters(seen, neurons),
        dense=dense_parameters(seen, DENSE_UNITS),
    )


class PositionGradients:
    """What each position of a convolution gives to the gradient of its kernels, for one image.

    With weights of its own each position would have its own gradient. Where they share their weights, all of
    them move the same ones, so a shared weight's gradient is the sum over the positions. They are computed
    as what they are: by the network with the same kernels repeated at every position.
    """

    def __init__(self, architecture: Architecture, layer: str) -> None:
        """`layer` is a convolution, shared or not.

        Raises KeyError, and ArchitectureError where unshared it would have too many parameters.
        """
        description = architecture.layer(layer)
        self._architecture = architecture
        self._layer, self._positions = layer, architecture.shapes[architecture.index(layer)][1:]
        self._is_shared = description.shared
        self._layout = ParameterLayout(architecture)
        self._vector = np.empty(self._layout.size, np.float32)
        self._parameters: Parameters | None = None
        own = architecture.with_layer(layer, description.with_value("shared", False))
        self._workspace = Workspace(own, 1)
        own_layout = ParameterLayout(own)
        self._gradients = own_layout.views(np.empty(own_layout.size, np.float32))

    def compute(self, parameters: Parameters, image: NDArray[Any], label: int) -> Float32Array:
        """The positions' gradients of the loss of `image` (channels, height, width) for class `label`.

        Returns (filters, rows, columns, channels, kernel height, kernel width), valid until the next call.
        Raises ValueError for parameters of another network.
        """
        self._take(parameters)
        arrays = self._layout.views(self._vector)
        if self._is_shared:
            arrays |= self._repeated(arrays)
        with np.errstate(over="ignore", invalid="ignore"):
            self._workspace.load(arrays)
            self._workspace.forward(image[None])
            self._workspace.backward(np.array([label]), 1.0, self._gradients)
        return self._gradients[f"{self._layer}.weight"].transpose(_AS_IN_FILES)

    def _take(self, parameters: Parameters) -> None:
        """Lay out anew the arrays that are others than before."""
        parameters.check(self._architecture)
        before = self._parameters
        changed = {
            name: array for name, array in parameters.items() if before is None or array is not before[name]
        }
        self._layout.pack(changed, self._vector)
        self._parameters = parameters

    def _repeated(self, arrays: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
        """The layer's arrays as an unshared layer takes them, the same memory for all positions."""
        weight, bias = f"{self._layer}.weight", f"{self._layer}.bias"
        kernels = np.ascontiguousarray(arrays[weight].transpose(3, 1, 0, 2))
        rows, columns = self._positions
        return {
            weight: np.broadcast_to(kernels, (rows, columns, *kernels.shape)),
            bias: np.broadcast_to(arrays[bias][:, None], (rows, len(kernels), columns)),
        }
