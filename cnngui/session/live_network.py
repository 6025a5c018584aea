"""The forward pass on one image, kept current: everything that a network makes of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.compute.pooling import winners
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import layer_before
from cnngui.engine.weights.parameters import Parameters


class LiveNetwork:
    """Activations, brought up to date from the earliest layer that an edit touched.

    `mark_layer` says what is stale, `update` computes it.
    """

    def __init__(
        self, architecture: Architecture, parameters: Parameters, image: NDArray[np.float32]
    ) -> None:
        """image: (height, width) of the network's input. Raises MemoryError."""
        self._architecture = architecture
        self._forward = LiveForward(architecture)
        self._channels = input_of(architecture, image)
        self._stale_layer: int | None = None
        self._activations = self._forward.run(parameters, self._channels, None)

    @property
    def activations(self) -> Activations:
        """Those of all layers for the image; valid until the next update."""
        return self._activations

    def mark_layer(self, name: str) -> None:
        """Note that a layer's parameters changed."""
        index = self._architecture.index(name)
        self._stale_layer = index if self._stale_layer is None else min(index, self._stale_layer)

    def update(self, parameters: Parameters, image: NDArray[np.float32] | None) -> bool:
        """Compute what is stale, and nothing else. Returns whether anything was.

        image: another one than before, or None.
        """
        if image is not None:
            self._channels, start = input_of(self._architecture, image), None
        elif self._stale_layer is not None:
            start = self._architecture.names[self._stale_layer]
        else:
            return False
        self._activations = self._forward.run(parameters, self._channels, start)
        self._stale_layer = None
        return True

    def winning_cells(self, pooling: str) -> NDArray[np.bool_]:
        """Which neurons of the maps that a layer pools win a window: (maps, height, width)."""
        sliding = self._architecture.layer(pooling).sliding
        assert sliding is not None, "pooling slides a window"
        maps = self._activations.output_of(layer_before(self._architecture, pooling))
        marks = np.zeros((len(maps), maps[0].size), np.bool_)
        cells = winners(maps, sliding).reshape(len(maps), -1)
        np.put_along_axis(marks, cells, True, axis=1)
        return marks.reshape(maps.shape)


def input_of(architecture: Architecture, image: NDArray[np.float32]) -> NDArray[np.float32]:
    """The image (height, width) in every channel of the network's input."""
    return np.ascontiguousarray(np.broadcast_to(image, architecture.input_shape))
