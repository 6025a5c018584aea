"""Marks that are no digits, as pen strokes: shapes, letters, scribbles, digits turned, mirrored, doubled."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from cnngui.data.readers.strokes import TABLET_SIZE, PenDrawing

Point = tuple[float, float]
Strokes = Sequence[Sequence[Point]]
Rng = np.random.Generator

WORDS = {  # letters that look like no digit, as polylines in a box of 4 × 6
    "A": ["06 20 46", "14 34"],
    "E": ["40 00 06 46", "03 33"],
    "F": ["40 00 06", "03 33"],
    "H": ["00 06", "40 46", "03 43"],
    "K": ["00 06", "40 03 46"],
    "M": ["06 00 23 40 46"],
    "N": ["06 00 46 40"],
    "P": ["06 00 30 41 42 33 03"],
    "R": ["06 00 30 41 42 33 03", "23 46"],
    "T": ["00 40", "20 26"],
    "V": ["00 26 40"],
    "W": ["00 16 23 36 40"],
    "X": ["00 46", "40 06"],
    "Y": ["00 23 40", "23 26"],
    "U": ["00 05 16 36 45 40"],
    "a": ["43 32 13 04 05 16 36 45", "42 46"],
    "e": ["04 44 43 32 12 03 05 16 36 45"],
    "f": ["41 30 21 26", "03 43"],
    "k": ["00 06", "42 04 46"],
    "m": ["06 02", "03 12 23 26", "23 32 43 46"],
    "n": ["06 02", "03 12 32 43 46"],
    "p": ["02 08", "03 12 32 43 45 36 16 05"],
    "w": ["02 16 23 36 42"],
    "x": ["02 46", "42 06"],
    "Gamma": ["06 00 40"],
    "Delta": ["06 20 46 06"],
    "Lambda": ["06 20 46"],
    "Pi": ["06 00 40 46"],
    "Sigma": ["41 40 00 23 06 46 45"],
    "Psi": ["00 02 13 33 42 40", "20 26"],
    "Zhe": ["00 23 06", "40 23 46", "20 26"],
}
SHAPES = {
    "plus": ["03 63", "30 36"],
    "times": ["00 66", "60 06"],
    "square": ["00 60 66 06 00"],
    "box crossed": ["00 60 66 06 00", "00 66", "60 06"],
    "triangle": ["06 30 66 06"],
    "diamond": ["30 63 36 03 30"],
    "arrow": ["03 63", "41 63 45"],
    "check": ["03 26 60"],
    "house": ["06 03 30 63 66 06", "26 24 44 46"],
    "house without a door": ["06 03 30 63 66 06"],
    "lightning": ["40 13 43 16"],
    "hash": ["20 16", "50 46", "02 62", "04 64"],
    "asterisk": ["30 36", "01 65", "61 05"],
    "equals": ["02 62", "04 64"],
    "ladder": ["10 16", "50 56", "11 51", "13 53", "15 55"],
    "envelope": ["01 61 65 05 01", "01 33 61"],
    "star": ["16 30 56 02 62 16"],
    "fish": ["03 21 43 61 65 43 25 03"],
    "flag": ["06 00 61 02"],
    "tree": ["06 66 30 06", "36 38"],
    "zigzag": ["00 22 04 26 08", "40 62 44 66 48"],
    "corner": ["00 06 66"],
    "stairs": ["06 04 24 22 42 40 60"],
}


def arc(x: float, y: float, across: float, down: float, start: float, end: float) -> list[Point]:
    """Part of an ellipse, in degrees."""
    angles = np.radians(np.linspace(start, end, 24))
    return [(x + across * math.cos(angle), y + down * math.sin(angle)) for angle in angles]


def round_marks(rng: Rng) -> list[Strokes]:
    """Hearts, faces and the like, their proportions at random."""
    a, b, c = rng.uniform(0.8, 1.25, 3)
    ring = arc(3, 3, 3 * a, 3, 0, 360)
    turns = np.linspace(0, rng.uniform(3, 6) * math.pi, 60)
    parameter = np.linspace(0, 2 * math.pi, 50)
    heart = [
        (
            3 + 0.18 * a * 16 * math.sin(t) ** 3,
            3 - 0.18 * (13 * math.cos(t) - 5 * b * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)),
        )
        for t in parameter
    ]
    petals = [arc(3 + 2 * math.cos(t), 3 + 2 * math.sin(t), 1 * a, 1, 0, 360) for t in np.arange(5) * 1.257]
    rays = [
        [(3 + r * math.cos(t), 3 + r * math.sin(t)) for r in (2.2, 3.3 * b)] for t in np.arange(8) * 0.785
    ]
    eyes = [arc(3 + side * 1.1 * b, 2, 0.2, 0.35 * c, 0, 360) for side in (-1, 1)]
    mouth = arc(3, 3 + 0.4 * c, 1.6 * a, 1.3 * c, 20, 160)
    lobes = [arc(1.5, 1.6, 1.5, 1.6 * b, start, end) for start, end in ((0, -200), (-180, 20))]
    heart_of_two = [
        [*lobes[0], (3 + 0.4 * (a - 1), 5 + c)],
        [*((x + 3, y) for x, y in lobes[1]), (3 + 0.4 * (b - 1), 5 + c)],
    ]
    return [
        [heart],
        heart_of_two,
        [ring, *eyes, mouth],
        [ring, *eyes, [(1.8, 4.3), (4.2, 4.3)]],
        any_face(rng),
        any_face(rng),
        [*eyes, mouth],
        [arc(3, 3, 3, 3, 50, 310), arc(4.2 * a, 3, 2.6, 2.6, 75, 285)],
        [arc(3, 3, 1.2, 1.2, 0, 360), *petals],
        [arc(3, 3, 1.8, 1.8, 0, 360), *rays],
        [ring, arc(3, 3, 1.4 * a, 1.4, 0, 360)],
        [[(3 + 0.2 * t * math.cos(t), 3 + 0.2 * t * math.sin(t)) for t in turns]],
        [[(t, 2 + b * math.sin(2.2 * c * t)) for t in np.linspace(0, 6, 50)]],
        [ring, [(3, 6), (3, 10)], [(1, 7.5), (5, 7.5)], [(1, 12), (3, 10), (5, 12)]],
        [ring, [(0.9, 0.9), (5.1, 5.1)], [(5.1, 0.9), (0.9, 5.1)]],
        [arc(3, 4, 3 * a, 3, 180, 360), [(3, 1), (3, 8), (4, 8.6), (4.6, 8)]],
        [arc(1.2, 5.4, 1.2, 0.9, 0, 360), [(2.4, 5.4), (2.4, 0), (4.5, 1.2 * b)]],
    ]


def any_face(rng: Rng) -> Strokes:
    """A head, with eyes as dots, rings, or lines, some with a nose, and a mouth that smiles or does not."""
    wide, apart, high = rng.uniform(2.1, 3.2), rng.uniform(0.6, 1.5), rng.uniform(1.4, 2.6)
    strokes = [arc(3, 3, wide, 3, -90, rng.uniform(240, 290))]
    for x in (3 - apart, 3 + apart):
        match rng.integers(3):
            case 0:
                strokes.append([(x, high), (x + 0.05, high + 0.05)])
            case 1:
                strokes.append(arc(x, high, rng.uniform(0.15, 0.5), rng.uniform(0.15, 0.5), 0, 360))
            case _:
                strokes.append([(x, high - rng.uniform(0, 0.4)), (x, high + 0.4)])
    if rng.random() < 0.5:
        strokes.append([(3, high + 0.5), (3 + rng.uniform(-0.4, 0.4), high + rng.uniform(1, 1.6))])
    smile, half = rng.uniform(-1.1, 1.3), rng.uniform(0.7, 1.7)
    strokes.append(arc(3, 4.6 - smile / 2, half, smile, 5, 175))
    return strokes


def scribble(rng: Rng) -> Strokes:
    """One to four strokes through a few places at random, bent or straight."""
    strokes = []
    for _ in range(rng.integers(1, 5)):
        count = int(rng.integers(2, 8))
        places = (
            rng.uniform(0, 6, (count, 2))
            if rng.random() < 0.6
            else np.cumsum(rng.normal(0, 2, (count, 2)), 0)
        )
        if rng.random() < 0.6 and count > 2:
            fine = np.linspace(0, count - 1, 12 * count)
            kernel = np.hanning(17) / np.hanning(17).sum()
            along = [np.interp(fine, range(count), side) for side in places.T]
            places = np.stack(
                [np.convolve(np.pad(side, 8, mode="edge"), kernel, "valid") for side in along], 1
            )
        strokes.append([(float(x), float(y)) for x, y in places])
    return strokes


def changed_digit(digits: Sequence[PenDrawing], rng: Rng) -> Strokes:
    """A digit on its side or in a mirror, where that makes no digit of it; or two in one place."""
    while True:
        first, second = (digits[number] for number in rng.integers(0, len(digits), 2))
        x, y = np.concatenate(first.strokes).T / TABLET_SIZE
        parts = [stroke / TABLET_SIZE for stroke in first.strokes]
        match rng.integers(4):
            case 0 if first.label in (2, 3, 4, 5, 6, 7, 9):
                sign = rng.choice((-1, 1))
                return [[(sign * b, -sign * a) for a, b in part] for part in parts]
            case 1 if first.label in (3, 4, 6, 7, 9):
                return [[(-a, b) for a, b in part] for part in parts]
            case 2:
                beside = float(x.max()) + rng.uniform(-0.05, 0.1)
                others = [stroke / TABLET_SIZE for stroke in second.strokes]
                left = min(float(part[:, 0].min()) for part in others)
                return [
                    *([(a, b) for a, b in part] for part in parts),
                    *([(a - left + beside, b) for a, b in part] for part in others),
                ]
            case 3 if first.label not in (0, 1, 7):
                low, high = (float(x.min()), float(y.min())), (float(x.max()), float(y.max()))
                cross = [[low, high], [(low[0], high[1]), (high[0], low[1])]]
                return [*([(a, b) for a, b in part] for part in parts), *cross]


def other_marks(count: int, digits: Sequence[PenDrawing], rng: Rng) -> list[PenDrawing]:
    """Marks that are no digits, `count` of them; `digits` are what some are made of."""
    drawn = {**WORDS, **SHAPES}
    names = list(drawn)
    marks = []
    for number in range(count):
        match number % 5:
            case 0 | 1:
                lines = drawn[names[rng.integers(len(names))]]
                strokes: Strokes = [[(int(spot[0]), int(spot[1])) for spot in line.split()] for line in lines]
            case 2:
                kinds = round_marks(rng)
                strokes = kinds[rng.integers(len(kinds))]
            case 3:
                strokes = scribble(rng)
            case _:
                strokes = changed_digit(digits, rng)
        marks.append(as_pen_drawing(strokes, rng))
    return marks


def as_pen_drawing(strokes: Strokes, rng: Rng) -> PenDrawing:
    """Drawn by an unsteady hand on the tablet, and a part of a stroke sometimes missing."""
    arrays = [np.array(stroke, np.float64) for stroke in strokes]
    everything = np.concatenate(arrays)
    low, extent = everything.min(axis=0), float(max(np.ptp(everything, axis=0).max(), 1e-6))
    shaken = [(array - low) / extent + rng.normal(0, 0.025, array.shape) for array in arrays]
    points = [np.clip(40 + 420 * array, 0, TABLET_SIZE).astype(np.float32) for array in shaken]
    return PenDrawing(0, "", tuple(points))
