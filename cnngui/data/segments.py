"""Pen lines cut into short straight pieces, the form in which ink is computed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

_LONGEST = 3.0  # of the step asked for: what is longer is left out in part, not coarsened further


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of the pen: points (n, 2) as x and y, the pen's diameter (n,) at each, and what it belongs to."""

    points: FloatArray
    widths: FloatArray
    owner: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """Straight pieces of lines with round ends, whose radius runs from the start's to the end's.

    starts, ends: (segments, 2) float32, x to the right and y down. start_radii, end_radii: (segments,) float32.
    owners: (segments,) int64, the image or the layer that each belongs to.
    """

    starts: FloatArray
    ends: FloatArray
    start_radii: FloatArray
    end_radii: FloatArray
    owners: IntArray

    def __len__(self) -> int:
        return len(self.starts)

    def where(self, chosen: NDArray[np.bool_] | slice) -> "Segments":
        """The chosen ones."""
        return Segments(
            self.starts[chosen],
            self.ends[chosen],
            self.start_radii[chosen],
            self.end_radii[chosen],
            self.owners[chosen],
        )

    def moved(self, scale: float | FloatArray, offset: FloatArray) -> "Segments":
        """The geometry times `scale`, one or (segments, 1), plus `offset` (x, y); the pen keeps its width."""
        size = np.asarray(scale, np.float32)
        return replace(self, starts=self.starts * size + offset, ends=self.ends * size + offset)

    def enlarged(self, scale: float, offset: FloatArray) -> "Segments":
        """The geometry times `scale` plus `offset` (x, y), and the pen with it."""
        size = np.float32(scale)
        moved = self.moved(scale, offset)
        return replace(moved, start_radii=self.start_radii * size, end_radii=self.end_radii * size)


def segments_of_lines(lines: Sequence[Line], step: float, most: int) -> Segments:
    """Pieces about as long as `step`, and about `most` of them at the most.

    Points nearer than `step` to each other along the line are passed over, but for the first and last of a line.
    More than that would need longer pieces: up to three times as long, and beyond that every second, third... is
    left out (so much ink in one drawing lies many times over itself).
    """
    if not lines:
        return Segments(
            *(np.zeros((0, *end), np.float32) for end in ((2,), (2,), (), ())), np.zeros(0, np.int64)
        )
    points = np.concatenate([line.points for line in lines])
    radii = np.concatenate([line.widths for line in lines]) * np.float32(0.5)
    counts = [len(line.points) for line in lines]
    owners = np.repeat(np.array([line.owner for line in lines], np.int64), counts)
    is_first, is_last = np.zeros(len(points), np.bool_), np.zeros(len(points), np.bool_)
    line_ends = np.cumsum(counts)
    is_last[line_ends - 1] = True
    is_first[0], is_first[line_ends[:-1]] = True, True
    gaps = np.sqrt(np.square(np.diff(points, axis=0)).sum(axis=1))
    gaps[is_last[:-1]] = 0
    distance = np.concatenate(([0.0], np.cumsum(gaps, dtype=np.float64)))
    step = max(step, min(_LONGEST * step, float(distance[-1]) / most))
    kept = np.flatnonzero(is_first | is_last | (np.diff(np.floor(distance / step), prepend=-1) > 0))
    follows = ~is_last[kept[:-1]]
    dots = np.flatnonzero(is_first & is_last)
    start, end = np.append(kept[:-1][follows], dots), np.append(kept[1:][follows], dots)
    every = int(np.ceil(float(distance[-1]) / (most * step)))
    return _split(points, radii, owners, start, end, step).where(slice(None, None, max(1, every)))


def _split(
    points: FloatArray, radii: FloatArray, owners: IntArray, start: IntArray, end: IntArray, step: float
) -> Segments:
    """Segments from points `start` to points `end`, the long ones in equal pieces of at most `step`."""
    length = np.sqrt(np.square(points[end] - points[start]).sum(axis=1))
    pieces = np.maximum(np.ceil(length / np.float32(step)), 1).astype(np.int64)
    start, end, of = np.repeat(start, pieces), np.repeat(end, pieces), np.repeat(pieces, pieces)
    number = np.arange(len(of)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    first, last = (number / of).astype(np.float32), ((number + 1) / of).astype(np.float32)
    ahead, wider = points[end] - points[start], radii[end] - radii[start]
    return Segments(
        points[start] + first[:, None] * ahead,
        points[start] + last[:, None] * ahead,
        radii[start] + first * wider,
        radii[start] + last * wider,
        owners[start],
    )
