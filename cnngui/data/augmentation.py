"""Training images varied at random: moved, turned, stretched, slanted, and bent a little like rubber.

The bend is the elastic distortion of Simard, Steinkraus, Platt: "Best Practices for Convolutional Neural
Networks Applied to Visual Document Analysis" (2003), smooth by drawing it on a coarse grid.
"""

import math
from functools import cache

import numpy as np

from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.engine.arrays import Float32Array

_TURN = np.radians(10)  # either way
_STRETCH = 0.12  # each side by its own
_SLANT = 0.15  # columns a row
_SHIFT = 1.5  # pixels of an image as large as MNIST's
_BEND = 0.7  # standard deviation, in the same pixels
_GRID = 5  # the bend's coarse grid has so many points on a side


def augment(images: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Each image (n, channels, height, width) varied on its own; outside of an image there is 0."""
    count, channels, height, width = images.shape
    rows, columns = _sources(count, height, width, rng)
    padded = np.zeros((count, channels, height + 2, width + 2), np.float32)
    padded[:, :, 1:-1, 1:-1] = images
    return _interpolated(padded, rows, columns)


def _sources(
    count: int, height: int, width: int, rng: np.random.Generator
) -> tuple[Float32Array, Float32Array]:
    """Where each pixel comes from: rows and columns (n, height, width), 0 the first pixel's middle."""
    angle, slant = rng.uniform(-_TURN, _TURN, count), rng.uniform(-_SLANT, _SLANT, count)
    wide, high = 1 + rng.uniform(-_STRETCH, _STRETCH, (2, count))
    cos, sin = np.cos(angle), np.sin(angle)
    matrix = np.array([[wide * cos, high * (slant * cos - sin)], [wide * sin, high * (slant * sin + cos)]])
    matrix = matrix.astype(np.float32)[..., None, None]
    shift = rng.uniform(-_SHIFT / IMAGE_SIZE, _SHIFT / IMAGE_SIZE, (2, count, 1, 1)).astype(np.float32)
    bend = rng.standard_normal((2, count, _GRID, _GRID), np.float32) * np.float32(_BEND / IMAGE_SIZE)
    bend = _smooth_weights(height) @ bend @ _smooth_weights(width).T
    bend += shift
    x = np.linspace(-0.5, 0.5, width, dtype=np.float32)
    y = np.linspace(-0.5, 0.5, height, dtype=np.float32)[:, None]
    columns = bend[0] + (matrix[0, 0] * x + matrix[0, 1] * y)
    rows = bend[1] + (matrix[1, 0] * x + matrix[1, 1] * y)
    return (rows + np.float32(0.5)) * np.float32(height - 1), (columns + np.float32(0.5)) * np.float32(
        width - 1
    )


@cache
def _smooth_weights(size: int) -> Float32Array:
    """(size, grid): each pixel's smooth mixture of the coarse grid's points along one side."""
    grid = np.linspace(0, 1, _GRID)
    distance = (np.linspace(0, 1, size)[:, None] - grid) * (_GRID - 1)
    # Not NumPy's exp, whose last digit depends on the processor.
    weights = np.array([[math.exp(-(far**2)) for far in row] for row in distance.tolist()])
    weights /= np.sqrt(np.square(weights).sum(axis=1, keepdims=True))
    return weights.astype(np.float32)


def _interpolated(padded: Float32Array, rows: Float32Array, columns: Float32Array) -> Float32Array:
    """Bilinear interpolation in images with a border of zeros one pixel wide."""
    count, channels, height, width = padded.shape
    rows = np.minimum(np.maximum(rows + np.float32(1), np.float32(0)), np.float32(height - 1.001))
    columns = np.minimum(np.maximum(columns + np.float32(1), np.float32(0)), np.float32(width - 1.001))
    top, left = rows.astype(np.intp), columns.astype(np.intp)
    down, right = (rows - top).astype(np.float32)[:, None], (columns - left).astype(np.float32)[:, None]
    first = np.arange(count * channels).reshape(count, channels, 1, 1) * (height * width)
    index = first + (top * width + left)[:, None]
    flat = padded.ravel()
    upper: Float32Array = flat.take(index)
    upper += right * (flat[1:].take(index) - upper)
    lower = flat[width:].take(index)
    lower += right * (flat[width + 1 :].take(index) - lower)
    lower -= upper
    lower *= down
    upper += lower
    return upper
