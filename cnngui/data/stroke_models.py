"""The shapes in which people write the digits, as the control points of smooth pen strokes.

A stroke is written "x,y x,y ..." on a field about 70 wide and 100 high, y down, in the order of writing. The pen runs
smoothly through the points and turns sharply at those marked "!".
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from cnngui.data.segments import FloatArray, IntArray

_SPACING = 4.5  # of the traced points along a stroke; 100 are about 20 pixels of the image

_ZERO = {
    "oval": (5, ["38,0 16,10 4,36 4,64 16,90 34,100 54,90 66,64 66,36 56,10 36,0"]),
    "tailed": (2, ["54,8 32,1 10,22 4,58 18,92 42,98 62,72 64,36 48,8 30,2 22,12"]),
    "from the left": (2, ["14,16 4,46 10,84 34,100 58,84 66,48 54,12 32,0 12,14"]),
}
_ONE = {
    "plain": (8, ["35,0 35,34 35,66 35,100"]),
    "flagged": (3, ["16,26 30,14 42,0! 42,34 42,66 42,100"]),
    "long flag": (2, ["2,48 24,26 46,0! 46,34 46,66 46,100"]),
    "flag and foot": (2, ["16,24 30,13 40,0! 40,34 40,66 40,100", "14,100 40,100 66,99"]),
    "foot": (0.3, ["40,0 40,34 40,66 40,100", "20,100 40,100 60,99"]),
}
_TWO = {
    "plain": (3, ["6,24 16,6 36,0 56,10 60,28 50,50 28,76 4,99! 34,98 68,98"]),
    "looped": (4, ["8,22 20,4 42,0 57,16 54,40 36,68 16,92 4,90 10,78 26,82 46,96 68,92"]),
    "waved": (2, ["6,20 22,2 46,2 58,18 52,42 32,70 6,96! 22,90 44,98 68,92"]),
    "angular": (0.7, ["6,8 30,4 60,4! 42,36 22,68 4,98! 34,97 66,97"]),
}
_THREE = {
    "round": (4, ["8,14 26,1 46,3 56,18 48,38 28,46! 50,50 63,68 55,90 32,100 4,88"]),
    "looped": (3, ["8,12 28,0 52,10 50,34 34,46 26,48 36,46 58,58 60,80 38,100 4,90"]),
    "smooth": (3, ["6,10 28,0 52,10 52,32 32,47 52,56 62,76 46,96 22,100 2,92"]),
    "flat": (0.7, ["8,4 32,4 58,4! 44,22 28,42! 50,46 64,66 56,90 32,100 4,90"]),
}
_FOUR = {
    "open": (5, ["16,0 11,30 6,58! 34,58 68,54", "54,14 51,40 48,70 46,100"]),
    "open, round": (4, ["12,0 6,28 12,50 32,55 56,46", "60,0 55,34 50,66 46,100"]),
    "open, one line": (2, ["10,2 6,30 12,52 34,54 54,36 62,2! 56,34 50,66 46,100"]),
    "closed": (2.5, ["48,0 26,33 3,66! 36,66 70,66", "48,0 47,34 46,66 45,100"]),
    "closed, one line": (1.5, ["46,100 47,66 48,34 50,0! 26,33 2,66! 36,66 70,64"]),
    "leaning": (1.5, ["30,0 18,28 4,56! 32,55 64,50", "50,26 44,50 38,74 30,100"]),
}
_FIVE = {
    "two strokes": (4, ["16,2 12,22 8,44! 30,37 54,46 62,68 48,92 24,100 2,92", "14,2 40,2 66,0"]),
    "one line": (4, ["66,0 40,2 16,3! 12,22 9,44! 30,37 54,46 61,68 48,92 24,100 2,92"]),
    "flowing": (3, ["64,2 38,2 20,10 14,34 34,44 54,56 54,80 34,98 4,94"]),
    "hook": (1, ["18,4 14,24 12,42 36,42 56,58 52,84 28,100 4,92", "18,5 42,6 66,2"]),
}
_SIX = {
    "plain": (4, ["48,0 26,18 10,46 6,74 20,96 42,98 58,80 52,60 34,54 16,66 10,80"]),
    "straight": (2, ["36,0 22,24 10,50 6,76 20,98 44,98 56,80 50,62 32,56 14,68"]),
    "curled": (2, ["60,8 42,0 20,20 6,54 12,90 36,100 58,86 58,62 38,50 16,62 8,78"]),
    "small loop": (2, ["40,0 22,26 8,56 8,84 24,100 44,92 48,74 34,66 18,76 14,88"]),
}
_SEVEN = {
    "plain": (4, ["4,6 32,4 62,3! 48,34 34,66 24,100"]),
    "curved": (3, ["4,8 32,4 58,4 60,16 46,44 34,70 28,100"]),
    "serif": (2, ["5,22 6,6! 34,5 63,3! 48,34 35,66 28,100"]),
    "crossed": (2.5, ["4,6 32,4 62,3! 48,34 34,66 24,100", "12,54 36,51 60,48"]),
    "serif and cross": (1, ["4,20 7,5! 34,5 62,3! 48,34 36,66 30,100", "14,53 38,51 62,48"]),
}
_EIGHT = {
    "one line": (5, ["56,14 38,0 16,8 14,30 34,47 58,64 60,88 36,100 10,90 10,66 32,48 54,32 58,12"]),
    "from the top": (2, ["36,0 14,10 14,34 36,48 60,66 56,92 34,100 10,90 10,66 34,48 54,34 56,10 36,0"]),
    "two rings": (
        1.5,
        ["34,47 14,36 14,12 34,0 54,12 54,36 34,47", "34,47 10,62 8,88 34,100 60,88 58,62 34,47"],
    ),
    "open": (2, ["60,10 40,0 18,10 18,32 36,48 56,66 54,90 32,100 12,88 14,66 34,46 50,30 60,16"]),
}
_NINE = {
    "straight": (4, ["56,14 38,0 14,10 6,34 20,52 42,46 58,14! 56,40 54,70 50,100"]),
    "leaning": (3, ["56,12 36,0 14,12 8,36 24,50 46,38 58,10 52,40 40,70 30,100"]),
    "curved": (3, ["56,14 38,0 14,10 6,32 20,50 44,44 58,16 60,50 48,86 26,100 6,92"]),
    "from the right": (1.5, ["60,6 34,2 10,22 12,44 34,46 54,26 60,4! 56,36 52,68 50,100"]),
}

_DIGITS: tuple[dict[str, tuple[float, list[str]]], ...] = (
    _ZERO,
    _ONE,
    _TWO,
    _THREE,
    _FOUR,
    _FIVE,
    _SIX,
    _SEVEN,
    _EIGHT,
    _NINE,
)


@dataclass(frozen=True, slots=True, eq=False)
class StrokeModel:
    """One shape of a digit.

    weight: how often it is written, among the shapes of its digit.
    points: (k, 2) float32, the control points of all strokes; strokes: (k,) int64, to which each belongs.
    basis: (n, k) float32: traced points = basis @ points; traced_strokes: (n,) int64, to which each of those belongs.
    """

    name: str
    weight: float
    points: FloatArray
    strokes: IntArray
    basis: FloatArray
    traced_strokes: IntArray


@cache
def stroke_models(label: int) -> tuple[StrokeModel, ...]:
    """The shapes of one digit."""
    return tuple(_model(name, weight, lines) for name, (weight, lines) in _DIGITS[label].items())


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
    return StrokeModel(name, weight, points, np.repeat(numbers, counts), basis, traced)


def _parse(line: str) -> tuple[FloatArray, list[int]]:
    """Control points (k, 2) of a stroke and the indices of its corners."""
    marks = line.split()
    points = [[float(number) for number in mark.rstrip("!").split(",")] for mark in marks]
    return np.array(points, np.float32), [index for index, mark in enumerate(marks) if mark.endswith("!")]


def _stroke_basis(points: FloatArray, corners: list[int]) -> FloatArray:
    """(n, k) weights of the control points in points traced along the stroke, about evenly."""
    ends = [0, *corners, len(points) - 1]
    rows = [np.eye(len(points), dtype=np.float32)[:1]]
    for first, last in zip(ends[:-1], ends[1:], strict=True):
        piece = np.zeros((0, len(points)), np.float32)
        for index in range(first, last):
            length = float(np.hypot(*(points[index + 1] - points[index])))
            piece = np.concatenate((piece, _span_basis(index, first, last, len(points), length)))
        rows.append(piece)
    return np.concatenate(rows)


def _span_basis(index: int, first: int, last: int, count: int, length: float) -> FloatArray:
    """Catmull-Rom weights between control points index and index + 1 of a piece from first to last.

    Beyond the ends of a piece a point is imagined that continues it in a straight line.
    """
    steps = max(1, round(length / _SPACING))
    t = np.arange(1, steps + 1, dtype=np.float32) / steps
    before, start, end, after = (
        0.5 * (-t + 2 * t**2 - t**3),
        0.5 * (2 - 5 * t**2 + 3 * t**3),
        0.5 * (t + 4 * t**2 - 3 * t**3),
        0.5 * (-(t**2) + t**3),
    )
    weights = np.zeros((steps, count), np.float32)
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
