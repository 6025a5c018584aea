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
    "overlapping": (1, ["46,12 24,4 6,30 4,64 20,94 44,96 62,70 64,34 48,8 28,4 14,16 10,34"]),
    "round": (2, ["52,2 24,8 4,36 6,72 32,98 66,92 84,60 78,22 50,2 30,6"]),
    "flat": (1, ["60,4 24,10 2,40 10,76 46,88 84,72 96,40 78,12 46,4"]),
    "open": (0.7, ["40,0 14,16 4,50 16,88 44,98 66,76 66,38 52,14"]),
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
    "looped": (3, ["8,22 20,4 42,0 57,16 54,40 36,68 16,92 4,90 10,78 26,82 46,96 68,92"]),
    "wide loop": (3, ["14,16 34,0 56,10 56,40 42,72 20,94 2,88 6,70 26,70 46,84 74,92"]),
    "flat loop": (2, ["10,18 30,0 54,8 54,34 34,66 10,90 2,82 20,74 48,82 84,76"]),
    "waved": (2, ["6,20 22,2 46,2 58,18 52,42 32,70 6,96! 22,90 44,98 68,92"]),
    "long base": (2, ["8,14 28,0 48,6 48,30 34,58 4,92! 30,86 60,84 90,82"]),
    "angular": (1, ["6,8 30,4 60,4! 42,36 22,68 4,98! 34,97 66,97"]),
    "curled": (1, ["24,34 8,28 8,10 30,0 54,10 54,38 34,70 6,96! 36,94 70,94"]),
    "round loop": (3, ["6,20 24,2 52,6 62,34 50,66 28,92 8,96 2,82 14,70 34,76 52,92 72,98"]),
    "crossing tail": (1.5, ["10,12 34,2 48,16 42,46 26,74 6,92 4,80 26,72 54,70 84,66"]),
}
_THREE = {
    "round": (4, ["8,14 26,1 46,3 56,18 48,38 28,46! 50,50 63,68 55,90 32,100 4,88"]),
    "looped": (3, ["8,12 28,0 52,10 50,34 34,46 26,48 36,46 58,58 60,80 38,100 4,90"]),
    "smooth": (3, ["6,10 28,0 52,10 52,32 32,47 52,56 62,76 46,96 22,100 2,92"]),
    "large belly": (2, ["14,8 34,0 50,8 46,26 28,36! 54,42 66,66 54,92 26,100 2,90"]),
    "small belly": (1.5, ["4,16 22,0 50,4 56,26 42,48 24,54! 46,56 54,72 44,92 20,98 4,90"]),
    "angular": (1.5, ["8,10 30,5 58,2! 28,40! 52,48 60,66 46,90 8,100"]),
    "slanted": (2, ["18,10 40,0 62,8 54,30 30,44! 44,50 46,68 30,90 2,98"]),
    "flat": (1, ["8,4 32,4 58,4! 44,22 28,42! 50,46 64,66 56,90 32,100 4,90"]),
}
_FOUR = {
    "open": (5, ["16,0 11,30 6,58! 34,58 68,54", "54,14 51,40 48,70 46,100"]),
    "open, round": (4, ["12,0 6,28 12,50 32,55 56,46", "60,0 55,34 50,66 46,100"]),
    "open, one line": (2, ["10,2 6,30 12,52 34,54 54,36 62,2! 56,34 50,66 46,100"]),
    "closed": (2.5, ["48,0 26,33 3,66! 36,66 70,66", "48,0 47,34 46,66 45,100"]),
    "closed, one line": (1.5, ["46,100 47,66 48,34 50,0! 26,33 2,66! 36,66 70,64"]),
    "leaning": (1.5, ["30,0 18,28 4,56! 32,55 64,50", "50,26 44,50 38,74 30,100"]),
    "looped corner": (1, ["44,2 26,28 6,52 10,60 34,56 66,50", "46,6 44,38 40,70 38,100"]),
}
_FIVE = {
    "two strokes": (4, ["16,2 12,22 8,44! 30,37 54,46 62,68 48,92 24,100 2,92", "14,2 40,2 66,0"]),
    "one line": (4, ["66,0 40,2 16,3! 12,22 9,44! 30,37 54,46 61,68 48,92 24,100 2,92"]),
    "flowing": (3, ["64,2 38,2 20,10 14,34 34,44 54,56 54,80 34,98 4,94"]),
    "long hat": (3, ["92,2 62,6 34,12! 26,28 18,46! 36,42 52,54 52,76 34,94 4,98"]),
    "round belly": (2, ["62,0 36,4 20,8! 14,40! 40,36 60,56 56,84 34,100 10,90 8,76"]),
    "hook": (1, ["18,4 14,24 12,42 36,42 56,58 52,84 28,100 4,92", "18,5 42,6 66,2"]),
    "hat aside": (1.5, ["22,6 16,26 12,46! 36,46 52,62 48,86 26,100 4,94", "28,8 50,8 78,4"]),
    "closed belly": (1.5, ["66,0 38,3 20,6! 14,26 10,46! 34,38 58,50 62,76 42,98 18,94 8,76 18,60"]),
    "short hat": (1.5, ["40,2 24,4! 18,22 14,40! 40,40 60,60 50,88 24,100 2,90"]),
}
_SIX = {
    "plain": (4, ["48,0 26,18 10,46 6,74 20,96 42,98 58,80 52,60 34,54 16,66 10,80"]),
    "straight": (2, ["36,0 22,24 10,50 6,76 20,98 44,98 56,80 50,62 32,56 14,68"]),
    "curled": (2, ["60,8 42,0 20,20 6,54 12,90 36,100 58,86 58,62 38,50 16,62 8,78"]),
    "small loop": (2, ["40,0 22,26 8,56 8,84 24,100 44,92 48,74 34,66 18,76 14,88"]),
    "wide loop": (2, ["34,0 16,24 4,54 8,86 36,100 70,88 80,64 62,46 36,58 20,84"]),
    "upright": (2, ["20,0 8,32 4,66 14,94 40,100 64,82 66,54 48,38 28,50 22,76 34,94"]),
    "flat": (1, ["60,0 30,24 8,58 8,86 34,98 66,90 78,72 58,62 30,72 16,86"]),
}
_SEVEN = {
    "plain": (4, ["4,6 32,4 62,3! 48,34 34,66 24,100"]),
    "curved": (3, ["4,8 32,4 58,4 60,16 46,44 34,70 28,100"]),
    "serif": (2, ["5,22 6,6! 34,5 63,3! 48,34 35,66 28,100"]),
    "crossed": (2.5, ["4,6 32,4 62,3! 48,34 34,66 24,100", "12,54 36,51 60,48"]),
    "serif and cross": (1, ["4,20 7,5! 34,5 62,3! 48,34 36,66 30,100", "14,53 38,51 62,48"]),
    "humped": (2, ["4,24 18,6 36,8 54,2 58,12 48,40 38,70 32,100"]),
    "drooping": (1.5, ["2,16 10,32 30,22 58,6! 50,36 44,68 40,100"]),
    "hooked": (1, ["4,10 30,8 58,2! 56,34 50,66 36,98 26,92"]),
    "upright": (1.5, ["2,12 6,3! 30,2 52,2! 53,34 53,66 51,100"]),
    "long serif": (1, ["4,40 6,20 8,4! 36,5 64,4! 56,36 48,68 44,100"]),
}
_EIGHT = {
    "one line": (4, ["56,14 38,0 16,8 14,30 34,47 58,64 60,88 36,100 10,90 10,66 32,48 54,32 58,12"]),
    "narrow": (4, ["48,10 34,0 22,12 26,32 38,50 48,68 46,90 30,100 16,88 20,68 34,50 48,30 48,10"]),
    "tail to the right": (4, ["52,12 34,2 16,14 22,34 38,52 46,74 36,96 16,98 8,82 18,62 38,44 58,22 74,4"]),
    "open": (3, ["60,10 40,0 18,10 18,32 36,48 56,66 54,90 32,100 12,88 14,66 34,46 50,30 60,16"]),
    "from the top": (2, ["36,0 14,10 14,34 36,48 60,66 56,92 34,100 10,90 10,66 34,48 54,34 56,10 36,0"]),
    "small head": (2, ["46,8 34,0 24,10 26,24 40,36 62,58 62,86 36,100 10,88 10,62 30,38 46,22 46,8"]),
    "small foot": (3, ["62,18 42,0 14,6 8,30 28,52 42,70 44,90 30,100 18,88 24,68 42,50 62,32 64,14"]),
    "from below": (2, ["34,52 12,30 14,8 38,0 58,12 52,34 30,54 10,74 14,94 36,100 54,88 52,70 30,48"]),
    "two rings": (1.5, ["34,47 14,36 14,12 34,0 54,12 54,36 34,47", "34,47 10,62 8,88 34,100 60,88 58,62 34,47"]),
    "flat head": (1.5, ["70,4 44,2 18,10 16,30 36,46 50,66 46,92 28,100 12,88 20,66 42,46 58,26 66,6"]),
}
_NINE = {
    "straight": (4, ["56,14 38,0 14,10 6,34 20,52 42,46 58,14! 56,40 54,70 50,100"]),
    "leaning": (3, ["56,12 36,0 14,12 8,36 24,50 46,38 58,10 52,40 40,70 30,100"]),
    "curved": (3, ["56,14 38,0 14,10 6,32 20,50 44,44 58,16 60,50 48,86 26,100 6,92"]),
    "from the right": (1.5, ["60,6 34,2 10,22 12,44 34,46 54,26 60,4! 56,36 52,68 50,100"]),
    "wide": (2, ["70,4 40,0 10,22 6,46 26,54 54,38 72,10! 60,40 48,70 40,100"]),
    "small head": (2, ["48,8 34,0 18,10 16,30 30,38 44,28 50,8! 50,38 48,70 48,100"]),
    "open head": (2, ["44,4 22,10 8,32 18,48 40,42 58,12! 52,42 46,72 44,100"]),
    "bowed": (2, ["54,16 38,2 16,10 10,30 26,44 48,34 56,14 56,46 44,80 22,98"]),
    "hooked": (1.5, ["54,14 34,0 12,12 10,32 28,44 50,32 56,12! 56,50 48,90 28,100 14,86"]),
    "pointed": (2, ["82,2 48,8 14,28 10,46 32,48 58,28 72,12! 58,42 44,72 34,100"]),
    "gap": (2, ["66,2 36,4 12,22 12,42 32,46 54,32! 54,54 48,78 44,100"]),
    "s-shaped": (2, ["56,8 30,0 10,12 12,34 34,44 52,38 58,58 48,88 24,100 2,94"]),
    "round head": (2, ["50,4 22,2 4,20 8,44 34,52 56,38 58,14 46,2! 58,34 56,66 50,100"]),
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
