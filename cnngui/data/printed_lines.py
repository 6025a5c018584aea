"""Ruled and squared paper: lines that run through a whole sheet are no digits."""

from itertools import pairwise

import numpy as np

from cnngui.engine.arrays import Float32Array

_STRIPS = 24  # upright ones, in each of which a line is nearly level
_MISSING = 0.3  # a line may be missing in so many of the strips
_THICKEST = 0.02  # of the sheet's longer side
_STEEPEST, _TILTS = 0.06, 25  # rise per run, and how many are tried from that to its opposite
_FAINTEST = 0.12  # of the darkest marks
_GRAIN = np.float32(1.25)  # a line is darker than its middle darkness in some places


def without_lines(marks: Float32Array) -> Float32Array:
    """The marks (height, width), without the lines that run from side to side or from top to bottom.

    A line is taken off as dark as it is in most places, so that a darker stroke that crosses it stays.
    """
    lines = np.maximum(_level_lines(marks), _level_lines(marks.T).T)
    return np.maximum(marks - _GRAIN * lines, np.float32(0))


def _level_lines(marks: Float32Array) -> Float32Array:
    """How dark the nearly level lines are, (height, width); 0 beside them."""
    from scipy import ndimage  # loaded when the first picture is read

    height, width = marks.shape
    thick = round(_THICKEST * max(marks.shape))
    if thick < 2 or width < 3 * _STRIPS:
        return np.zeros_like(marks)
    edges = np.linspace(0, width, _STRIPS + 1).astype(np.int64)
    strips = np.stack([np.median(marks[:, left:right], axis=1) for left, right in pairwise(edges)])
    strips = strips - ndimage.grey_opening(strips, (1, 2 * thick + 1))  # what is thicker is no line
    strips = ndimage.maximum_filter1d(strips, 3, axis=1)  # nor is any line quite straight
    from_middle = (edges[:-1] + edges[1:] - width) / 2
    beyond = int(_STEEPEST * width / 2) + 1  # lines may leave the sheet through its upper or lower side
    missing = round(_MISSING * _STRIPS)
    common, tilt = np.zeros(height + 2 * beyond), 0.0
    for slope in np.linspace(-_STEEPEST, _STEEPEST, _TILTS):
        rows = np.arange(-beyond, height + beyond) + np.rint(slope * from_middle).astype(np.int64)[:, None]
        inside = (rows >= 0) & (rows < height)
        level = np.where(inside, np.take_along_axis(strips, rows.clip(0, height - 1), axis=1), np.inf)
        darkness = np.partition(level, missing, axis=0)[missing]
        darkness[inside.sum(axis=0) < _STRIPS / 3] = 0
        if np.square(darkness).sum() > np.square(common).sum():
            common, tilt = darkness, float(slope)
    common[common < _FAINTEST * np.percentile(marks, 99.8)] = 0
    rows = np.arange(height)[:, None] - tilt * (np.arange(width) - width / 2) + beyond
    lines: Float32Array = common[np.rint(rows).astype(np.int64)].astype(np.float32)
    return lines
