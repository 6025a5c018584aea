"""One neuron: where it stands in a network, what it sees of the layers before it, what uses a weight."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.shapes import Grid, grid_of
from cnngui.engine.description.sliding import Pair

INPUT = "input"
"""The name under which the image's pixels are neurons like those of the layers."""


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of maps, in cells; inside their borders, where nothing else is said."""

    top: int
    left: int
    height: int
    width: int


@dataclass(frozen=True, slots=True)
class Neuron:
    """A value of a layer, or of the image where `layer` is INPUT.

    map: the channel, filter or unit; row and column on its map, all from 0. A dense layer's units, and all
    that comes after them, are maps of one neuron.
    """

    layer: str
    map: int
    row: int = 0
    column: int = 0

    def is_in(self, architecture: Architecture) -> bool:
        """Whether the network has this neuron."""
        if self.layer != INPUT and self.layer not in architecture.names:
            return False
        maps, height, width = grid_shape(architecture, self.layer)
        return 0 <= self.map < maps and 0 <= self.row < height and 0 <= self.column < width

    def moved(self, architecture: Architecture, right: int, down: int) -> "Neuron":
        """The neighbour on the same map; on a map of one neuron, the one on the next map (down or right)."""
        maps, height, width = grid_shape(architecture, self.layer)
        if height == width == 1:
            return replace(self, map=_clamped(self.map + right + down, maps))
        row, column = _clamped(self.row + down, height), _clamped(self.column + right, width)
        return replace(self, row=row, column=column)


def layer_before(architecture: Architecture, layer: str) -> str:
    """The layer whose values a layer sees: INPUT where it sees the image. Raises KeyError."""
    index = architecture.index(layer)
    return architecture.names[index - 1] if index else INPUT


@dataclass(frozen=True, slots=True)
class Cells:
    """Neurons of a layer: every stride-th one (down, right) of a rectangle, on some maps or (None) on all."""

    region: Region
    maps: Collection[int] | None = None
    stride: tuple[int, int] = (1, 1)


def grid_shape(architecture: Architecture, layer: str) -> Grid:
    """(maps, height, width) of a layer or of INPUT; units are maps of 1×1. Raises KeyError."""
    return grid_of(
        architecture.input_shape if layer == INPUT else architecture.shapes[architecture.index(layer)]
    )


def seen_on(architecture: Architecture, neuron: Neuron, layer: str) -> Cells | None:
    """What the neuron sees of `layer` (or of INPUT), composed through all layers between.

    Clipped at the borders; where strides leave gaps, the rectangle around all of it. None for a layer that
    comes after the neuron's. Raises KeyError.
    """
    last, first = _position(architecture, neuron.layer), _position(architecture, layer)
    if first > last:
        return None
    between = architecture.layers[first + 1 : last + 1]
    mixes_maps = any(description.mixes_maps for description in between)
    region = _composed(architecture, last, first, Region(neuron.row, neuron.column, 1, 1))
    return Cells(region, None if mixes_maps else (neuron.map,))


def receptive_field(architecture: Architecture, layer: str, place: Pair) -> Region:
    """What a neuron at (row, column) of a layer's maps sees of the image, beyond its border too.

    All neurons of a layer see equally much; of a dense layer, and behind one, the whole image. Raises
    KeyError.
    """
    _, image_height, image_width = architecture.input_shape
    (top, left), height, width = place, 1, 1
    for description in reversed(architecture.layers[: architecture.index(layer) + 1]):
        sliding = description.sliding
        if sliding is not None:
            top, left = sliding.corner(top, left)
            height = (height - 1) * sliding.stride[0] + sliding.window[0]
            width = (width - 1) * sliding.stride[1] + sliding.window[1]
        elif description.mixes_maps:
            return Region(0, 0, image_height, image_width)
    return Region(top, left, height, width)


def touched_by_weight(
    architecture: Architecture, layer: str, row: int, column: int, position: tuple[int, int] | None = None
) -> Cells | None:
    """The cells of the layer's input that one weight of its kernel is multiplied with, on any one channel.

    row, column: the weight's place in the kernel; of a dense layer on maps, in the map. A shared weight
    touches one cell for every position of the kernel; that of one `position` (row, column) where each has
    its own, and a dense layer's weight, touch one cell. Cells of the padding are left out: None where nothing
    is left. Raises KeyError.
    """
    sliding = architecture.layer(layer).sliding
    if sliding is None:
        return Cells(Region(row, column, 1, 1))
    _, height, width = architecture.input_shape_of(layer)
    _, *size = architecture.shapes[architecture.index(layer)]
    starts = [range(count) for count in size] if position is None else [range(p, p + 1) for p in position]
    rows = [r for r in (sliding.corner(place, 0)[0] + row for place in starts[0]) if 0 <= r < height]
    columns = [c for c in (sliding.corner(0, place)[1] + column for place in starts[1]) if 0 <= c < width]
    if not rows or not columns:
        return None
    region = Region(rows[0], columns[0], rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1)
    return Cells(region, stride=sliding.stride)


def region_seen_on(architecture: Architecture, layer: str, region: Region) -> Region:
    """What the neurons in `region` of a layer's maps (or of INPUT) see of the image. Raises KeyError."""
    return _composed(architecture, _position(architecture, layer), -1, region)


def _composed(architecture: Architecture, last: int, first: int, region: Region) -> Region:
    """What a region of the layer at `last` sees of the maps at `first`; -1 is the image."""
    rows = range(region.top, region.top + region.height)
    columns = range(region.left, region.left + region.width)
    for index in range(last, first, -1):
        inputs = architecture.shapes[index - 1] if index else architecture.input_shape
        rows, columns = architecture.layers[index].sees(inputs, rows, columns)
    return Region(rows.start, columns.start, len(rows), len(columns))


def _position(architecture: Architecture, layer: str) -> int:
    return -1 if layer == INPUT else architecture.index(layer)


def _clamped(index: int, count: int) -> int:
    return min(max(index, 0), count - 1)
