"""What a film of a run shows: the kernels or the maps of one layer at some of its steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.loading import Loading
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import grid_shape
from cnngui.session.kernel_tables import kernels_of, position_of_kernels
from cnngui.session.live_network import input_of
from cnngui.session.training.snapshots import KeptSnapshot

MOST_FRAMES = 56
"""Steps of a run in a film: at FRAME_MS each, and the last held, it takes ten seconds."""
FRAME_MS = 150
"""Milliseconds that a frame is shown."""
LAST_MS = 1600
"""Milliseconds that the last frame is held."""


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """tiles: at each of the steps of the run, (steps, tiles, height, width), float32."""

    steps: tuple[int, ...]
    tiles: NDArray[np.float32]

    @property
    def milliseconds(self) -> list[int]:
        """How long each frame is shown."""
        return [*([FRAME_MS] * (len(self.steps) - 1)), LAST_MS]


def chosen_frames(kept: Sequence[KeptSnapshot], most: int = MOST_FRAMES) -> list[KeptSnapshot]:
    """Snapshots spread evenly over those that are kept, the first and the last among them."""
    places = np.linspace(0, len(kept) - 1, min(most, len(kept))).round().astype(int)
    return [kept[place] for place in places]


def film_of_kernels(
    kept: Sequence[KeptSnapshot], architecture: Architecture, layer: str, channel: int
) -> Film:
    """A layer's kernels on one channel of its input, as the Filters panel shows them."""
    position = position_of_kernels(architecture, layer, None)
    tiles = [kernels_of(architecture, each.parameters, layer, position)[:, channel] for each in kept]
    return Film(tuple(each.steps for each in kept), np.stack(tiles))


def film_of_maps(
    kept: Sequence[KeptSnapshot],
    architecture: Architecture,
    layer: str,
    image: NDArray[np.float32],
    loading: Loading,
) -> Film:
    """What a layer makes of an image, (height, width), by the weights at each of the steps.

    Reports the share that is done to `loading`, and is cancelled by it.
    """
    forward, channels = LiveForward(architecture), input_of(architecture, image)
    tiles: list[NDArray[Any]] = []
    for number, each in enumerate(kept):
        loading.report(number / len(kept))
        activations = forward.run(each.parameters, channels, None)
        tiles.append(activations.output_of(layer).reshape(grid_shape(architecture, layer)).copy())
    return Film(tuple(each.steps for each in kept), np.stack(tiles))
