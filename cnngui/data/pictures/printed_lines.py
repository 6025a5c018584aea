"""Ruled and squared paper: lines that run through a whole sheet are no digits."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array

_STRIPS = 24  # upright ones, in each of which a line is nearly level
_MISSING = 0.3  # a line may be missing in so many of the strips
_THICKEST = 0.02  # of the sheet's longer side
_STEEPEST = 0.06  # rise per run
_TILTS = 25  # so many are tried, from the steepest to its opposite
_FAINTEST = 0.12  # of the darkest marks
_GRAIN = np.float32(1.25)  # a line is darker than its middle darkness in some places
_FEWEST = 4  # no digit has so many long level or upright strokes


@dataclass(frozen=True, slots=True, eq=False)
class _Lines:
    """Nearly level lines that leave the middle of a sheet at some rows.

    darkness: of each row, from `beyond` above the sheet to as much below it, 0 where there is no line;
    ends: of that, what is there at both ends as well; tilt: rise per run.
    """

    darkness: NDArray[np.float64]
    ends: NDArray[np.float64]
    tilt: float
    beyond: int

    @property
    def count(self) -> int:
        """How many there are, at least."""
        is_line = self.darkness > 0
        return int(is_line[0]) + int((is_line[1:] & ~is_line[:-1]).sum())

    def from_side_to_side(self) -> "_Lines":
        """Those that are there at both ends, too."""
        through = np.where(2 * self.ends > self.darkness, self.darkness, 0)
        return _Lines(through, self.ends, self.tilt, self.beyond)

    def drawn(self, shape: tuple[int, ...]) -> Float32Array:
        """How dark they are on the sheet, (height, width); 0 beside them."""
        height, width = shape
        rows = np.arange(height)[:, None] - self.tilt * (np.arange(width) - width / 2) + self.beyond
        lines: Float32Array = self.darkness[np.rint(rows).astype(np.int64)].astype(np.float32)
        return lines


def without_lines(marks: Float32Array, is_photo: bool) -> Float32Array:
    """The marks (height, width), without the lines that run from side to side or from top to bottom.

    A line is taken off as dark as it is in most places, so that a darker stroke that crosses it stays. Few
    lines are printed ones only if they do not end on the sheet, and never on a painting: a digit that fills
    it is meant to be there.
    """
    level, upright = _level_lines(marks), _level_lines(marks.T)
    if max(level.count, upright.count) < _FEWEST:
        if not is_photo:
            return marks
        level, upright = level.from_side_to_side(), upright.from_side_to_side()
    lines = np.maximum(level.drawn(marks.shape), upright.drawn(marks.T.shape).T)
    return np.maximum(marks - _GRAIN * lines, np.float32(0))


def _level_lines(marks: Float32Array) -> _Lines:
    from scipy import ndimage  # loaded when the first picture is read

    height, width = marks.shape
    thick = round(_THICKEST * max(marks.shape))
    beyond = int(_STEEPEST * width / 2) + 1  # lines may leave the sheet through its upper or lower side
    common = ends = np.zeros(height + 2 * beyond)
    tilt = 0.0
    if thick < 2 or width < 3 * _STRIPS:
        return _Lines(common, ends, tilt, beyond)
    edges = np.linspace(0, width, _STRIPS + 1).astype(np.int64)
    strips = np.stack([np.median(marks[:, left:right], axis=1) for left, right in pairwise(edges)])
    strips = strips - ndimage.grey_opening(strips, (1, 2 * thick + 1))  # what is thicker is no line
    strips = ndimage.maximum_filter1d(strips, 3, axis=1)  # nor is any line quite straight
    from_middle = (edges[:-1] + edges[1:] - width) / 2
    missing = round(_MISSING * _STRIPS)
    for slope in np.linspace(-_STEEPEST, _STEEPEST, _TILTS):
        rows = np.arange(-beyond, height + beyond) + np.rint(slope * from_middle).astype(np.int64)[:, None]
        inside = (rows >= 0) & (rows < height)
        level = np.where(inside, np.take_along_axis(strips, rows.clip(0, height - 1), axis=1), np.inf)
        darkness = np.partition(level, missing, axis=0)[missing]
        darkness[inside.sum(axis=0) < _STRIPS / 3] = 0
        if np.square(darkness).sum() > np.square(common).sum():
            common, tilt = darkness, float(slope)
            ends = np.minimum(level[:2].max(axis=0), level[-2:].max(axis=0))
    common[common < _FAINTEST * np.percentile(marks, 99.8)] = 0
    return _Lines(common, ends, tilt, beyond)
