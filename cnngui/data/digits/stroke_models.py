"""Stroke models: shapes of digits as smooth curves through control points."""

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np

from cnngui.data.digits.digit_shapes import DIGIT_SHAPES
from cnngui.data.drawing.segments import IntArray
from cnngui.engine.arrays import Float32Array

_SPACING = 4.5  # of the traced points along a stroke; 100 are about 20 pixels of the image


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class StrokeModel:
    """One shape of a digit.

    weight: how often it is written, among the shapes of its digit.
    points: (k, 2) float32, the control points of all strokes; strokes: (k,) int64, to which each belongs.
    basis: (n, k) float32: traced points = basis @ points; traced_strokes: (n,) int64, to which each of those
    belongs.
    """

    name: str
    weight: float
    points: Float32Array
    strokes: IntArray
    basis: Float32Array
    traced_strokes: IntArray


@cache
def stroke_models(label: int) -> tuple[StrokeModel, ...]:
    """The shapes of one digit."""
    return tuple(_model(name, weight, lines) for name, (weight, lines) in DIGIT_SHAPES[label].items())


def _model(name: str, weight: float, lines: list[str]) -> StrokeModel:
    parsed = [_parse(line) for line in lines]
    bases = [_stroke_basis(points, corners) for points, corners in parsed]
    counts = [len(points) for points, _ in parsed]
    basis = np.zeros((sum(len(part) for part in bases), sum(counts)), np.float32)
    row = column = 0
    for part in bases:
        basis[row : row + part.shape[0], column : column + part.shape[1]] = part
        row, column = row + part.shape[0], column + part.shape[1]
    numbers = np.arange(len(parsed))
    traced = np.repeat(numbers, [len(part) for part in bases])
    points = np.concatenate([points for points, _ in parsed])
    return StrokeModel(
        name=name,
        weight=weight,
        points=points,
        strokes=np.repeat(numbers, counts),
        basis=basis,
        traced_strokes=traced,
    )


def _parse(line: str) -> tuple[Float32Array, list[int]]:
    """Control points (k, 2) of a stroke and the indices of its corners."""
    marks = line.split()
    points = [[float(number) for number in mark.rstrip("!").split(",")] for mark in marks]
    return np.array(points, np.float32), [index for index, mark in enumerate(marks) if mark.endswith("!")]


def _stroke_basis(points: Float32Array, corners: list[int]) -> Float32Array:
    """(n, k) weights of the control points in points traced along the stroke, about evenly."""
    ends = [0, *corners, len(points) - 1]
    rows = [np.eye(len(points), dtype=np.float32)[:1]]
    for first, last in pairwise(ends):
        piece = np.zeros((0, len(points)), np.float32)
        for index in range(first, last):
            length = float(np.hypot(*(points[index + 1] - points[index])))
            piece = np.concatenate((piece, _span_basis(index, first, last, len(points), length)))
        rows.append(piece)
    return np.concatenate(rows)


def _span_basis(index: int, first: int, last: int, count: int, length: float) -> Float32Array:
    """Catmull-Rom weights between control points index and index + 1 of a piece from first to last.

    Beyond the ends of a piece a point is imagined that continues it in a straight line.
    """
    pieces = max(1, round(length / _SPACING))
    t = np.arange(1, pieces + 1, dtype=np.float32) / pieces
    square, cube = t * t, t * t * t  # a power's last bit depends on the processor
    before, start, end, after = (
        0.5 * (-t + 2 * square - cube),
        0.5 * (2 - 5 * square + 3 * cube),
        0.5 * (t + 4 * square - 3 * cube),
        0.5 * (cube - square),
    )
    weights = np.zeros((pieces, count), np.float32)
    weights[:, index] += start
    weights[:, index + 1] += end
    for place, weight, inner, outer in (
        (index - 1, before, index, index + 1),
        (index + 2, after, index + 1, index),
    ):
        if first <= place <= last:
            weights[:, place] += weight
        else:
            weights[:, inner] += 2 * weight
            weights[:, outer] -= weight
    return weights
