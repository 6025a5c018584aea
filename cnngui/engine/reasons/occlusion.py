"""Occlusion: what a target's value loses where a window of the image is erased (Zeiler and Fergus 2014).

Erased is 0, which is "not drawn": a grey would be a drawing of its own. Three things keep it fast enough to
follow a pen. A window without ink changes nothing. An erased window changes the outputs of a first
convolution, and of the pooling behind it, only where they see it: these are computed, and put into those of
the whole image. All windows go on together, in batches.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.compute.workspace import micro_batch_size
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.sliding import Pair
from cnngui.engine.reasons.erased_windows import ErasedWindows
from cnngui.engine.reasons.near_windows import NearWindows, rest_of
from cnngui.engine.reasons.target import Target, headed
from cnngui.engine.weights.parameters import Parameters

WINDOW = 3
"""Side of the window that is erased where nothing else is said, in pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Losses:
    """What the target's `value` loses: `losses` (rows, columns) of the windows' places, negative for a gain.

    The middle of the window at (r, c) is the pixel (stride · r, stride · c), or of an even one the corner
    below and right of it. What lies outside of the image is left out.
    """

    value: float
    losses: Float32Array


class Occlusion:
    """Erases one window after the other for a target of a network, one image at a time.

    Buffers are made once. Not to be shared between threads.
    """

    def __init__(
        self,
        architecture: Architecture,
        parameters: Parameters,
        target: Target,
        *,
        window: int = WINDOW,
        stride: int = 1,
    ) -> None:
        """`window`: side in pixels; `stride`: pixels from one window to the next.

        Raises KeyError for a target that the network does not have, ValueError for a size or stride below 1.
        """
        if window < 1 or stride < 1:
            raise ValueError(f"window and stride are at least 1, not {window} and {stride}")
        network, self._parameters = headed(architecture, parameters, target)
        self._live = LiveForward(network)
        _, height, width = network.input_shape
        self._windows = ErasedWindows(window, stride, (height, width))
        count = micro_batch_size(network)
        self._near = NearWindows(network, self._parameters, self._windows, count)
        self._rest = rest_of(network, self._parameters, self._near.depth, count)
        self._inputs = np.empty_like(self._rest.input)

    @property
    def places(self) -> Pair:
        """Rows and columns of windows."""
        return self._windows.places

    def losses(self, image: NDArray[np.floating[Any]]) -> Losses:
        """What each window's erasing takes away. image: (channels, height, width) in [0, 1]."""
        activations = self._live.run(self._parameters, image)
        value, losses = float(activations.logits[0]), np.zeros(self.places, np.float32)
        places, count = self._windows.with_ink(image), self._rest.count
        with np.errstate(all="ignore"):  # a weight that was typed may be huge
            self._near.see(activations)
            for start in range(0, len(places[0]), count):
                part = places[0][start : start + count], places[1][start : start + count]
                self._near.erase(part, self._inputs)
                values = self._rest.forward(self._inputs.transpose(3, 1, 0, 2))[0]
                losses[part] = value - values[: len(part[0])]
        return Losses(value, losses)
