"""Handwritten-like digits without end, drawn from stroke models: data for a start without any download.

What varies from one to the next: the shape, the place of each control point, where a stroke begins and ends,
how the strokes lie to each other, proportion, slant, rotation, a slow bend of the whole, how far corners are
rounded off, the pen's width, and its pressure along the stroke.

The same seed gives the same images on every processor: NumPy's own exp and BLAS round differently with other
vector instructions, so none of them decides a point to the last digit.
"""

import numpy as np
from numpy.typing import NDArray

from cnngui.data.datasets import Dataset
from cnngui.data.digits.stroke_models import StrokeModel, stroke_models
from cnngui.data.drawing.bending import bent
from cnngui.data.drawing.drawing import DEFAULT_PEN_WIDTH, PAPER_SIZE, Drawing, Stroke
from cnngui.data.drawing.normalization import IMAGE_SIZE, normalized_images
from cnngui.data.drawing.segments import IntArray, Segments
from cnngui.engine.arrays import Float32Array

_FIELD_CENTRE = np.array((35, 50), np.float32)  # x and y of the field that the shapes are drawn in
_FIELD_HEIGHT = 100.0  # units of the field
_BEND = 0.04  # of a wave, as a share of the field's height
_CHUNK = 2000  # digits drawn at once


def synthetic_digits(count: int, seed: int = 0) -> Dataset:
    """`count` digits, all classes alike often; the same for the same seed."""
    rng = np.random.default_rng(seed)
    labels = rng.permutation(np.arange(count) % 10)
    images = np.zeros((count, 1, IMAGE_SIZE, IMAGE_SIZE), np.uint8)
    for first in range(0, count, _CHUNK):
        part = slice(first, first + _CHUNK)
        images[part, 0] = np.rint(_images(labels[part], rng) * 255)
    return Dataset(images, labels.astype(np.int64))


def synthetic_digit(label: int, rng: np.random.Generator) -> Drawing:
    """One digit as pen strokes somewhere on the paper."""
    model = stroke_models(label)[int(_choose_models(np.array([label]), rng)[0])]
    points, widths = _written(model, 1, rng)
    extent = np.ptp(points[0], axis=0)
    size = rng.uniform(0.55, 0.75) * PAPER_SIZE / float(extent.max())
    middle = PAPER_SIZE / 2 + rng.uniform(-2, 2, 2)
    placed = (points[0] - points[0].min(axis=0) - extent / 2) * np.float32(size) + middle.astype(np.float32)
    strokes = [model.traced_strokes == number for number in range(model.traced_strokes[-1] + 1)]
    return Drawing(tuple(Stroke(placed[stroke], widths[0][stroke]) for stroke in strokes))


def _choose_models(labels: IntArray, rng: np.random.Generator) -> IntArray:
    """The index of a shape for each label, chosen by the shapes' weights."""
    chance = rng.random(len(labels))
    chosen = np.zeros(len(labels), np.int64)
    for label in range(10):
        weights = np.cumsum([model.weight for model in stroke_models(label)])
        mine = labels == label
        chosen[mine] = np.searchsorted(weights / weights[-1], chance[mine], side="right")
    return chosen


def _images(labels: IntArray, rng: np.random.Generator) -> Float32Array:
    """(n, 28, 28) float32 in [0, 1], one for each label."""
    chosen = _choose_models(labels, rng)
    images = np.zeros((len(labels), IMAGE_SIZE, IMAGE_SIZE), np.float32)
    for label in range(10):
        for index, model in enumerate(stroke_models(label)):
            mine = np.flatnonzero((labels == label) & (chosen == index))
            if len(mine):
                images[mine] = normalized_images(written_segments(model, len(mine), rng), len(mine))
    return images


def written_segments(model: StrokeModel, count: int, rng: np.random.Generator) -> Segments:
    """One shape written `count` times, each with an owner of its own."""
    points, widths = _written(model, count, rng)
    radii = widths * np.float32(0.5)
    goes_on = np.flatnonzero(model.traced_strokes[:-1] == model.traced_strokes[1:])
    return Segments(
        points[:, goes_on].reshape(-1, 2),
        points[:, goes_on + 1].reshape(-1, 2),
        radii[:, goes_on].ravel(),
        radii[:, goes_on + 1].ravel(),
        np.repeat(np.arange(count), len(goes_on)),
    )


def _written(model: StrokeModel, count: int, rng: np.random.Generator) -> tuple[Float32Array, Float32Array]:
    """The model written `count` times: points (count, n, 2) centred on 0, pen widths (count, n) in pixels."""
    control = _placed_control_points(model, count, rng)
    points = np.matmul(model.basis, control).astype(np.float32)
    points = _rounded(points, model.traced_strokes, rng.random((count, 1, 1), np.float32))
    points = (points - _FIELD_CENTRE).reshape(-1, 2)
    owners = np.repeat(np.arange(count), len(model.traced_strokes))
    points = bent(points, owners, _FIELD_HEIGHT, _BEND, rng).reshape(count, -1, 2)
    return _transformed(points, rng).astype(np.float32), _pen_widths(model, count, rng)


def _placed_control_points(model: StrokeModel, count: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """(count, k, 2): each point a little off, each stroke a little off, its ends short or too far."""
    jitter = rng.normal(0, 1, (count, len(model.points), 2)) * rng.gamma(2, 1.4, (count, 1, 1))
    control: NDArray[np.float64] = model.points + jitter
    first = 0
    for size in np.bincount(model.strokes):
        last = first + size - 1
        overshoot = rng.normal(0.05, 0.22, (2, count, 1))
        control[:, first] += overshoot[0] * (control[:, first] - control[:, first + 1])
        control[:, last] += overshoot[1] * (control[:, last] - control[:, last - 1])
        control[:, first : last + 1] += rng.normal(0, 2.0 if model.strokes[-1] else 0.0, (count, 1, 2))
        first += size
    return control


def _rounded(points: Float32Array, strokes: IntArray, amount: Float32Array) -> Float32Array:
    """Points drawn towards the mean of their neighbours, as a fast hand cuts corners; ends stay."""
    inner = np.flatnonzero((strokes[1:-1] == strokes[:-2]) & (strokes[1:-1] == strokes[2:])) + 1
    smooth = points.copy()
    for _ in range(3):
        smooth[:, inner] = (smooth[:, inner - 1] + 2 * smooth[:, inner] + smooth[:, inner + 1]) / 4
    return points + amount * (smooth - points)


def _transformed(points: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Proportion, a wider head or foot, slant and rotation."""
    count = len(points)
    wide = rng.lognormal(0, 0.25, (count, 1))
    taper = 1 + rng.normal(0, 0.25, (count, 1)) * points[..., 1] / 50
    slant = rng.normal(0.15, 0.28, (count, 1))
    angle = rng.normal(0, 0.12, (count, 1))
    x = points[..., 0] * wide * np.maximum(taper, 0.3) - slant * points[..., 1]
    y = points[..., 1]
    return np.stack((x * np.cos(angle) - y * np.sin(angle), x * np.sin(angle) + y * np.cos(angle)), axis=-1)


def _pen_widths(model: StrokeModel, count: int, rng: np.random.Generator) -> Float32Array:
    """(count, n): one width a digit, and a slow change of pressure along its strokes."""
    pen = DEFAULT_PEN_WIDTH * rng.lognormal(0, 0.3, (count, 1))
    along = np.arange(len(model.traced_strokes)) / len(model.traced_strokes)
    phase, turns = rng.uniform(0, 2 * np.pi, (count, 1)), rng.uniform(0.5, 3, (count, 1))
    pressure = rng.uniform(0, 0.25, (count, 1)) * np.sin(2 * np.pi * turns * along + phase)
    widths: Float32Array = (pen * (1 + pressure)).astype(np.float32)
    return widths
