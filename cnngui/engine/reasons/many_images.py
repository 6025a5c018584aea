"""A network for very many images, a micro-batch at a time: what each layer computed is seen, and not kept."""

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array, FloatArray
from cnngui.engine.compute.network import check_images
from cnngui.engine.compute.workers import Workers
from cnngui.engine.compute.workspace import Workspace, micro_batches
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT, grid_shape
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters


class ManyImages:
    """Passes images through a network on one thread, in buffers made once.

    Not to be shared between threads.
    """

    def __init__(self, architecture: Architecture, parameters: Parameters) -> None:
        parameters.check(architecture)
        self.architecture = architecture
        layout = ParameterLayout(architecture)
        vector = np.empty(layout.size, np.float32)
        layout.pack(parameters, vector)
        self._arrays = layout.views(vector)
        self._workspaces: dict[int, Workspace] = {}

    def passes(
        self, images: NDArray[Any], interrupt: Callable[[], None] = lambda: None
    ) -> Iterator[tuple[slice, Workspace]]:
        """Which of the images went forward last, and the workspace with all that the layers computed of them.

        images: (n, channels, height, width), uint8 or float; ValueError for others. `interrupt` is called
        before each micro-batch; what it raises is raised here.
        """
        check_images(self.architecture, images)
        for part in micro_batches(self.architecture, len(images)):
            interrupt()
            workspace = self._workspace(part.stop - part.start)
            with Workers(1), np.errstate(all="ignore"):  # products of matrices on one thread; huge weights
                workspace.forward(images[part])
            yield part, workspace

    def outputs(
        self, images: NDArray[Any], layer: str, interrupt: Callable[[], None] = lambda: None
    ) -> Float32Array:
        """What a layer, or INPUT, gives on for each image: (n, values), maps flattened channel, row, column.

        Of the softmax layer the logits. Raises KeyError.
        """
        outputs = np.empty((len(images), value_count(self.architecture, layer)), np.float32)
        for part, workspace in self.passes(images, interrupt):
            output = workspace.input if layer == INPUT else workspace.stages[layer].output
            outputs[part] = image_first(output).reshape(part.stop - part.start, -1)
        return outputs

    def _workspace(self, count: int) -> Workspace:
        if count not in self._workspaces:
            self._workspaces[count] = Workspace(self.architecture, count, fused=False)
            self._workspaces[count].load(self._arrays)
        return self._workspaces[count]


def value_count(architecture: Architecture, layer: str) -> int:
    """How many values a layer, or INPUT, gives on for an image. Raises KeyError."""
    return math.prod(grid_shape(architecture, layer))


def image_first(values: FloatArray) -> FloatArray:
    """(H, C, W, n) seen as (n, C, H, W), (units, n) as (n, units)."""
    return values.transpose((3, 1, 0, 2) if values.ndim == 4 else (1, 0))
