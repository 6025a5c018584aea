"""Where the tiles of a map grid lie: whole multiples of a screen pixel, as large as they fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

SMALLEST_TILE = 12
"""Device pixels of a tile's longer side, below which the grid scrolls instead."""
NARROWEST_GAP = 3
"""Device pixels between tiles, at least: frames have to find room there."""
MARGIN = 2
"""Device pixels around all tiles, for the same."""
FILLED = 0.75
"""The share of the area's width or height that tiles should take."""
WORTH_A_LABEL = 0.8
"""The share of the scale without labels that tiles must reach for labels to have room of their own."""
COST_OF_NARROWING = 0.07
"""The share of the scale that must be won for each pixel by which the gap is narrower than wanted."""


@dataclass(frozen=True, slots=True)
class TileLayout:
    """Tiles of `columns` × `rows`, row by row, from the index `first` on. Lengths are device pixels; a cell
    is `scale` × `scale` of them. label: what is free above each tile for its number.
    """

    count: int
    columns: int
    rows: int
    scale: int
    tile_width: int
    tile_height: int
    gap: int
    left: int
    top: int
    content_height: int
    first: int = 0
    label: int = 0

    @property
    def row_pitch(self) -> int:
        """How far it is from one row to the next."""
        return self.label + self.tile_height + self.gap

    @property
    def indices(self) -> range:
        """Which tiles are laid out."""
        return range(self.first, self.first + self.count)

    def corner(self, tile: int) -> tuple[int, int]:
        """The left and top of a tile's cells."""
        row, column = divmod(tile - self.first, self.columns)
        return (
            self.left + column * (self.tile_width + self.gap),
            self.top + row * self.row_pitch + self.label,
        )

    def cell_at(self, x: float, y: float) -> tuple[int, int, int] | None:
        """The (tile, row, column) at a place; None between the tiles."""
        if not self.count:
            return None
        column, x_inside = divmod(int(x) - self.left, self.tile_width + self.gap)
        row, y_inside = divmod(int(y) - self.top - self.label, self.row_pitch)
        tile = row * self.columns + column
        inside = 0 <= x_inside < self.tile_width and 0 <= y_inside < self.tile_height
        if not inside or not 0 <= column < self.columns or not 0 <= tile < self.count:
            return None
        return self.first + tile, y_inside // self.scale, x_inside // self.scale


def lay_out_tiles(
    count: int,
    map_size: tuple[int, int],
    area: tuple[int, int],
    gap: int,
    *,
    label: int = 0,
) -> TileLayout:
    """Choose the columns that give the largest whole scale within `area` (width, height), centred.

    map_size: (height, width) in cells. gap: between tiles; it becomes narrower where a larger scale then
    fits, and wider where the tiles would take little of the area. label: wanted above each tile; there is
    none where the tiles would become much smaller for it. Where even the smallest readable tile does
    not fit, the content becomes taller than the area.
    """
    height, width = max(map_size[0], 1), max(map_size[1], 1)
    smallest = _smallest_scale((height, width))
    plain = _best_columns(count, (height, width), area, gap)
    labelled = _best_columns(count, (height, width), area, gap, label)
    if labelled[0] < max(WORTH_A_LABEL * plain[0], smallest):
        label = 0
    scale, gap, columns = labelled if label else plain
    if scale < smallest:
        scale = smallest
        columns = (area[0] - 2 * MARGIN + gap) // (width * scale + gap)
    columns = max(1, min(columns, count))
    rows = -(-count // columns)
    gap = _filling_gap((columns, rows), (width * scale, height * scale + label), area, gap)
    content_width = columns * (width * scale + gap) - gap
    content_height = rows * (label + height * scale + gap) - gap
    return TileLayout(
        count=count,
        columns=columns,
        rows=rows,
        scale=scale,
        tile_width=width * scale,
        tile_height=height * scale,
        gap=gap,
        left=max((area[0] - content_width) // 2, MARGIN),
        top=max((area[1] - content_height) // 2, MARGIN),
        content_height=content_height + 2 * MARGIN,
        label=label,
    )


def _smallest_scale(map_size: tuple[int, int]) -> int:
    """The scale at which a tile is large enough to be read."""
    return -(-SMALLEST_TILE // max(map_size))


def _filling_gap(places: tuple[int, int], tile: tuple[int, int], area: tuple[int, int], gap: int) -> int:
    """The least gap, from `gap` on, with which tiles take FILLED of the area across or down; else `gap`.

    places: columns and rows. tile: width and height.
    """
    for wider in range(gap, gap + max(tile)):
        taken = [n * (side + wider) - wider for n, side in zip(places, tile, strict=True)]
        room = [side - 2 * MARGIN for side in area]
        if any(length > most for length, most in zip(taken, room, strict=True)):
            return gap
        if any(length >= FILLED * side for length, side in zip(taken, area, strict=True)):
            return wider
    return gap


def count_that_fits(map_size: tuple[int, int], area: tuple[int, int], gap: int, side: int) -> int:
    """How many tiles fit `area` (width, height) whose longer side has `side` pixels or more; at least one."""
    height, width = max(map_size[0], 1), max(map_size[1], 1)
    scale = max(1, -(-side // max(height, width)))
    across = (area[0] - 2 * MARGIN + gap) // (width * scale + gap)
    down = (area[1] - 2 * MARGIN + gap) // (height * scale + gap)
    return max(across, 1) * max(down, 1)


def narrowest_that_fits(count: int, map_size: tuple[int, int], height: int) -> int:
    """The least width, in device pixels, with which so many tiles, (height, width) in cells, can all be read
    in this height without scrolling.
    """
    scale = _smallest_scale(map_size)
    down = (height - 2 * MARGIN + NARROWEST_GAP) // (map_size[0] * scale + NARROWEST_GAP)
    columns = -(-count // max(down, 1))
    return columns * (map_size[1] * scale + NARROWEST_GAP) - NARROWEST_GAP + 2 * MARGIN


class _Candidate(NamedTuple):
    """A way to lay tiles out. The better of two compares as the larger: what comes first counts most."""

    is_readable: bool
    """Whether the scale is large enough for that, so that nothing has to scroll."""
    value: float
    """The scale, less what a narrow gap costs."""
    scale: int
    gap: int
    fills: bool
    """Whether the tiles take FILLED of the area's width or height."""
    minus_empty: int
    """Minus the places without a tile."""
    minus_rows: int
    """Minus the rows."""
    columns: int


def _best_columns(
    count: int,
    map_size: tuple[int, int],
    area: tuple[int, int],
    wanted_gap: int,
    label: int = 0,
) -> tuple[int, int, int]:
    """Scale, gap and columns: a scale that is readable, then a large one and a wide gap, then a direction
    that is filled, then few places without a tile, then few rows.
    """
    height, width = map_size
    smallest = _smallest_scale(map_size)
    best = _Candidate(
        is_readable=False,
        value=-1.0,
        scale=0,
        gap=wanted_gap,
        fills=False,
        minus_empty=0,
        minus_rows=0,
        columns=1,
    )
    for gap in range(wanted_gap, min(wanted_gap, NARROWEST_GAP) - 1, -1):
        weight = 1 - COST_OF_NARROWING * (wanted_gap - gap)
        for columns in range(1, count + 1):
            rows = -(-count // columns)
            across = (area[0] - 2 * MARGIN - (columns - 1) * gap) // (columns * width)
            down = (area[1] - 2 * MARGIN - (rows - 1) * gap - rows * label) // (rows * height)
            scale = min(across, down)
            if (scale >= smallest, scale * weight) >= best[:2]:
                best = max(
                    best,
                    _Candidate(
                        is_readable=scale >= smallest,
                        value=scale * weight,
                        scale=scale,
                        gap=gap,
                        fills=columns * (width * scale + gap) - gap >= FILLED * area[0]
                        or rows * (label + height * scale + gap) - gap >= FILLED * area[1],
                        minus_empty=count - columns * rows,
                        minus_rows=-rows,
                        columns=columns,
                    ),
                )
    return best.scale, best.gap, best.columns
