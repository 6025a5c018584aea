"""Top patches: the parts of many images that excite a unit most (Zeiler and Fergus 2014), and least.

A unit's value for an image is its largest weighted sum there, over all places of its map: before the
activation function, behind which a ReLU would give 0 for all that it does not like, and a sigmoid the same 1
for all that it likes. Of a layer without weights it is the output. So the best patch of a filter is the best
by its activation too, and the worst is the image in which no place excites it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.stages import Stage
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import Region, grid_shape
from cnngui.engine.reasons.many_images import ManyImages, image_first
from cnngui.engine.weights.parameters import Parameters


class Excitements:
    """The values of every unit of every layer for many images, in buffers made once.

    Not to be shared between threads.
    """

    def __init__(self, architecture: Architecture, parameters: Parameters) -> None:
        self._network = ManyImages(architecture, parameters)
        self.rows = rows_of_layers(architecture)
        """Which rows of the values are those of the units of each layer."""

    def values(self, images: NDArray[Any], interrupt: Callable[[], None] = lambda: None) -> Float32Array:
        """(units, n): a row for each unit of all layers; see `rows`.

        images: (n, channels, height, width), uint8 or float. See `ManyImages.passes`.
        """
        values = np.empty((count_of_units(self._network.architecture), len(images)), np.float32)
        for part, workspace in self._network.passes(images, interrupt):
            for name, rows in self.rows.items():
                found = _sums(workspace.stages[name])
                # Line after line of images side by side: an argmax over places would take many times as long.
                largest = found if found.ndim == 2 else found.max(axis=(0, 2))
                values[rows, part] = largest
        return values


@dataclass(frozen=True, slots=True)
class Kinds:
    """Which places of an order are shown of it: so many from either end and the middle."""

    most: range
    middle: range
    least: range

    @classmethod
    def of(cls, images: int, wanted: int) -> "Kinds":
        """`wanted` of each kind, or a third of the images: no image is of two kinds."""
        count = min(wanted, images // 3) if images >= 3 else 0
        before = (images - count) // 2
        return cls(range(count), range(before, before + count), range(images - count, images))


def rows_of_layers(architecture: Architecture) -> dict[str, slice]:
    """Which of all units, in one row behind each other, are those of each layer."""
    maps = [grid_shape(architecture, name)[0] for name in architecture.names]
    ends = pairwise(accumulate(maps, initial=0))
    return {name: slice(*pair) for name, pair in zip(architecture.names, ends, strict=True)}


def count_of_units(architecture: Architecture) -> int:
    """How many units and maps all layers have."""
    return sum(grid_shape(architecture, name)[0] for name in architecture.names)


def from_strongest(values: NDArray[np.floating[Any]]) -> NDArray[np.intp]:
    """The order of values (n,), the largest first; those that are alike stay in theirs, NaN comes last."""
    return np.argsort(-values, kind="stable")


def differing_pair(values: NDArray[np.floating[Any]], rng: np.random.Generator) -> tuple[int, int] | None:
    """The places of two values (n,) that differ by the standard deviation at least; None if all are alike.

    Any value may be the first: it is as far as that from some other one.
    """
    finite = np.flatnonzero(np.isfinite(values))
    some = values[finite].astype(np.float64)
    if not some.size or some.max() == some.min():
        return None
    one = int(rng.integers(some.size))
    others = np.flatnonzero(np.abs(some - some[one]) >= some.std())
    return int(finite[one]), int(finite[rng.choice(others)])


def strongest_places(network: ManyImages, layer: str, map: int, images: NDArray[Any]) -> NDArray[np.intp]:
    """Row and column (n, 2) on a map of a layer where each image excites it most, the first of several.

    images: (n, channels, height, width), uint8 or float. Raises KeyError.
    """
    maps, _, width = grid_shape(network.architecture, layer)
    if not 0 <= map < maps:
        raise KeyError(f"{layer} has maps 0 to {maps - 1}; asked for {map}")
    places = np.zeros((len(images), 2), np.intp)
    for part, workspace in network.passes(images):
        found = image_first(_sums(workspace.stages[layer]))[:, map]
        flat = found.reshape(len(found), -1).argmax(axis=1)
        places[part] = np.stack(np.divmod(flat, width), axis=1)
    return places


def patch(image: NDArray[Any], region: Region) -> NDArray[Any]:
    """The part of an image (channels, height, width) in a region, black where that is beyond the border."""
    channels, *size = image.shape
    cut = np.zeros((channels, region.height, region.width), image.dtype)
    down = _overlap(region.top, region.height, size[0])
    right = _overlap(region.left, region.width, size[1])
    cut[:, down[0], right[0]] = image[:, down[1], right[1]]
    return cut


def _overlap(start: int, count: int, size: int) -> tuple[slice, slice]:
    """Which cells of a line of `count` that begins at `start` there are, in it and among all `size`."""
    first, last = max(start, 0), max(min(start + count, size), max(start, 0))
    return slice(first - start, last - start), slice(first, last)


def _sums(stage: Stage) -> Float32Array:
    sums: Float32Array = stage.output if stage.preactivation is None else stage.preactivation
    return sums
