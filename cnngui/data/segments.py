"""Pen lines cut into short straight pieces, the form in which ink is computed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]
Line = tuple[FloatArray, FloatArray]
"""Points (n, 2) as x and y, and the pen's diameter (n,) at each."""


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """Straight pieces of lines with round ends, whose radius runs from the start's to the end's.

    starts, ends: (segments, 2) float32, x to the right and y down. start_radii, end_radii: (segments,) float32.
    """

    starts: FloatArray
    ends: FloatArray
    start_radii: FloatArray
    end_radii: FloatArray

    def __len__(self) -> int:
        return len(self.starts)

    def where(self, chosen: NDArray[np.bool_] | slice) -> "Segments":
        """The chosen ones."""
        return Segments(
            self.starts[chosen], self.ends[chosen], self.start_radii[chosen], self.end_radii[chosen]
        )

    def moved(self, scale: float, offset: FloatArray, width_scale: float) -> "Segments":
        """The geometry times `scale` plus `offset` (x, y), the radii times `width_scale`."""
        size, wider = np.float32(scale), np.float32(width_scale)
        starts, ends = self.starts * size + offset, self.ends * size + offset
        return Segments(starts, ends, self.start_radii * wider, self.end_radii * wider)


def joined(parts: Sequence[Segments]) -> Segments:
    """All segments of the parts, in order; at least one part."""
    return Segments(
        np.concatenate([part.starts for part in parts]),
        np.concatenate([part.ends for part in parts]),
        np.concatenate([part.start_radii for part in parts]),
        np.concatenate([part.end_radii for part in parts]),
    )


def segments_of_lines(lines: Sequence[Line], step: float, most: int) -> Segments:
    """Pieces at most about `step` long; longer ones where more than about `most` would be needed.

    Points nearer than `step` to each other along the line are passed over, but for the first and last of a line.
    """
    points = np.concatenate([line[0] for line in lines])
    radii = np.concatenate([line[1] for line in lines]) * np.float32(0.5)
    line_ends = np.cumsum([len(line[0]) for line in lines])
    is_first, is_last = np.zeros(len(points), np.bool_), np.zeros(len(points), np.bool_)
    is_last[line_ends - 1] = True
    is_first[0], is_first[line_ends[:-1]] = True, True
    gaps = np.sqrt(np.square(np.diff(points, axis=0)).sum(axis=1))
    gaps[is_last[:-1]] = 0
    distance = np.concatenate(([0.0], np.cumsum(gaps, dtype=np.float64)))
    step = max(step, float(distance[-1]) / most)
    milestone = np.floor(distance / step)
    kept = np.flatnonzero(is_first | is_last | (np.diff(milestone, prepend=-1) > 0))
    follows = ~is_last[kept[:-1]]
    dots = np.flatnonzero(is_first & is_last)
    start, end = np.append(kept[:-1][follows], dots), np.append(kept[1:][follows], dots)
    return _split(points, radii, start, end, step)


def _split(points: FloatArray, radii: FloatArray, start: IntArray, end: IntArray, step: float) -> Segments:
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
    )
