"""Pen lines cut into short straight pieces, the form in which ink is computed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.transform import Transform

IntArray = NDArray[np.int64]

_LONGEST = 2.0  # of the piece asked for: what is longer is left out in part, not coarsened further


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of the pen: points (n, 2) as x and y, the pen's diameter (n,) at each, and whose it is."""

    points: Float32Array
    widths: Float32Array
    owner: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """Straight pieces of lines with round ends, whose radius runs from the start's to the end's.

    starts, ends: (segments, 2) float32, x to the right and y down. start_radii, end_radii: (segments,)
    float32. owners: (segments,) int64, the image or the turn that each belongs to.
    """

    starts: Float32Array
    ends: Float32Array
    start_radii: Float32Array
    end_radii: Float32Array
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

    def moved(self, scale: float | Float32Array, offset: Float32Array) -> "Segments":
        """The geometry times `scale`, one or (segments, 1), plus `offset` (x, y); the pen keeps its width."""
        size = np.asarray(scale, np.float32)
        return replace(self, starts=self.starts * size + offset, ends=self.ends * size + offset)

    def enlarged(self, scale: float, offset: Float32Array) -> "Segments":
        """The geometry times `scale` plus `offset` (x, y), and the pen with it."""
        size = np.float32(scale)
        moved = self.moved(scale, offset)
        return replace(moved, start_radii=self.start_radii * size, end_radii=self.end_radii * size)

    def narrowed(self, width: float) -> "Segments":
        """The segments with a pen of at most this diameter."""
        most = np.float32(width / 2)
        return replace(
            self,
            start_radii=np.minimum(self.start_radii, most),
            end_radii=np.minimum(self.end_radii, most),
        )

    def transformed(self, transform: Transform, middle: float) -> "Segments":
        """The segments turned and scaled about (middle, middle), and the pen with it; not shifted."""
        matrix: Float32Array = transform.matrix().T.astype(np.float32)
        centre, size = np.float32(middle), np.float32(transform.scale)
        return replace(
            self,
            starts=np.matmul(self.starts - centre, matrix, dtype=np.float32) + centre,
            ends=np.matmul(self.ends - centre, matrix, dtype=np.float32) + centre,
            start_radii=self.start_radii * size,
            end_radii=self.end_radii * size,
        )


_NONE = Segments(
    np.zeros((0, 2), np.float32),
    np.zeros((0, 2), np.float32),
    np.zeros(0, np.float32),
    np.zeros(0, np.float32),
    np.zeros(0, np.int64),
)


def segments_of_lines(lines: Sequence[Line], piece: float, most: int) -> Segments:
    """Pieces about as long as `piece`, and about `most` of them at the most.

    Points nearer than `piece` to each other along the line are passed over, but for the first and last of a
    line. Very long lines get longer pieces, up to twice as long; beyond that every second, third...
    piece is left out, as so much ink lies many times over itself.
    """
    if not lines:
        return _NONE
    points = np.concatenate([line.points for line in lines])
    radii = np.concatenate([line.widths for line in lines]) * np.float32(0.5)
    counts = np.array([len(line.points) for line in lines], np.int64)
    owners = np.repeat(np.array([line.owner for line in lines], np.int64), counts)
    is_last = np.zeros(len(points), np.bool_)
    is_last[np.cumsum(counts) - 1] = True
    distance = _distance_along(points, is_last)
    length = float(distance[-1])
    piece = max(piece, min(_LONGEST * piece, length / most))
    start, end = _kept_pairs(np.floor(distance / piece), is_last)
    every = max(1, math.ceil(length / (most * piece)))
    return _split(points, radii, owners, start=start, end=end, piece=piece, every=every)


def _distance_along(points: Float32Array, is_last: NDArray[np.bool_]) -> NDArray[np.float64]:
    """(n,): how far the pen has gone on the paper at each point, all lines one after the other."""
    gaps = np.sqrt(np.square(np.diff(points, axis=0)).sum(axis=1, dtype=np.float64))
    gaps[is_last[:-1]] = 0
    return np.concatenate((np.zeros(1), np.cumsum(gaps)))


def _kept_pairs(milestone: NDArray[np.float64], is_last: NDArray[np.bool_]) -> tuple[IntArray, IntArray]:
    """The points between which pieces go: the first to pass each milestone, and the ends of the lines.

    A line of one point goes from it to itself.
    """
    is_first = np.concatenate((np.ones(1, np.bool_), is_last[:-1]))
    kept = np.flatnonzero(is_first | is_last | (np.diff(milestone, prepend=-1) > 0))
    goes_on = ~is_last[kept]
    following = np.append(kept[1:], 0)
    dots = np.flatnonzero(is_first & is_last)
    order = np.argsort(np.append(kept[goes_on], dots), kind="stable")
    return np.append(kept[goes_on], dots)[order], np.append(following[goes_on], dots)[order]


def _split(
    points: Float32Array,
    radii: Float32Array,
    owners: IntArray,
    *,
    start: IntArray,
    end: IntArray,
    piece: float,
    every: int,
) -> Segments:
    """Segments from points `start` to points `end`, the long ones in equal pieces of at most `piece`.

    Of all pieces only every so many-th is made.
    """
    length = np.sqrt(np.square(points[end] - points[start]).sum(axis=1))
    pieces = np.maximum(np.ceil(length / np.float32(piece)), 1).astype(np.int64)
    pair = np.repeat(np.arange(len(pieces)), pieces)[::every]
    number = np.arange(0, int(pieces.sum()), every) - (np.cumsum(pieces) - pieces)[pair]
    start, end, of = start[pair], end[pair], pieces[pair]
    first, last = (number / of).astype(np.float32), ((number + 1) / of).astype(np.float32)
    ahead, wider = points[end] - points[start], radii[end] - radii[start]
    return Segments(
        points[start] + first[:, None] * ahead,
        points[start] + last[:, None] * ahead,
        radii[start] + first * wider,
        radii[start] + last * wider,
        owners[start],
    )
