"""Training images varied at random: moved, turned, stretched, slanted, bent like rubber, by other pens.

The bend is the elastic distortion of Simard, Steinkraus, Platt: "Best Practices for Convolutional Neural
Networks Applied to Visual Document Analysis" (2003), smooth by drawing it on a coarse grid.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.engine.arrays import Float32Array
from cnngui.engine.checks import Checks
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text

_GRID = 5  # the bend's coarse grid has so many points on a side

MOST: Mapping[str, float] = {
    "shift": 8.0,
    "rotation": 180.0,
    "scale": 0.5,
    "shear": 1.0,
    "elastic": 3.0,
    "pen_width": 1.5,
}
"""As far as each choice of an `Augmentation` may go."""

_CHECK = Checks(Failure)


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How far images may be varied, each on its own; the numbers as they are by default suit digits.

    Pixels are those of an image as large as MNIST's. `shift`: pixels, either way, down and across.
    `rotation`: degrees, either way. `scale`: the share by which height and width grow or shrink, each by its
    own. `shear`: columns a row, either way. `elastic`: pixels, standard deviation of the bend. `pen_width`:
    pixels by which bright lines get thicker or thinner.

    Raises ValueError, naming the field, for what is below 0 or beyond `MOST`.
    """

    shift: float = 1.5
    rotation: float = 10.0
    scale: float = 0.12
    shear: float = 0.15
    elastic: float = 0.7
    pen_width: float = 0.0

    def __post_init__(self) -> None:
        for name, field in (
            ("shift", Text("shift")),
            ("rotation", Text("rotation")),
            ("scale", Text("scale")),
            ("shear", Text("shear")),
            ("elastic", Text("elastic")),
            ("pen_width", Text("pen_width")),
        ):
            _CHECK.within(field, getattr(self, name), 0, MOST[name])

    @classmethod
    def none(cls) -> "Augmentation":
        """Nothing is varied."""
        return cls(**{field.name: 0.0 for field in fields(cls)})

    def __call__(self, images: Float32Array, rng: np.random.Generator) -> Float32Array:
        """Each float32 image (n, channels, height, width), 0 to 1, varied; outside of an image there is 0."""
        count, channels, height, width = images.shape
        if self.pen_width:
            images = _with_pens(images, rng.uniform(-self.pen_width, self.pen_width, len(images)))
        if not any((self.shift, self.rotation, self.scale, self.shear, self.elastic)):
            return images
        rows, columns = _sources(self, count, height, width, rng)
        padded = np.zeros((count, channels, height + 2, width + 2), np.float32)
        padded[:, :, 1:-1, 1:-1] = images
        return _interpolated(padded, rows, columns)

    def copies(self, image: NDArray[Any], count: int, seed: int = 0) -> Float32Array:
        """Varied copies (count, channels, height, width) of one image, uint8 or float, to look at."""
        if image.dtype == np.uint8:
            image = np.divide(image, 255, dtype=np.float32)
        repeated = np.repeat(image[None].astype(np.float32), count, axis=0)
        return self(repeated, np.random.default_rng(seed))


def _with_pens(images: Float32Array, widths: NDArray[np.float64]) -> Float32Array:
    """Images whose lines are wider by so many pixels each, or narrower.

    On either side half of it: that share of the way to the largest, or the smallest, of a pixel and its four
    neighbours.
    """
    padded = np.pad(images, ((0, 0), (0, 0), (1, 1), (1, 1)))
    neighbours = [padded[:, :, 1 + down :, 1 + right :] for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1))]
    height, width = images.shape[2:]
    wide, narrow = images.copy(), images.copy()
    for neighbour in neighbours:
        np.maximum(wide, neighbour[:, :, :height, :width], out=wide)
        np.minimum(narrow, neighbour[:, :, :height, :width], out=narrow)
    shares = np.abs(widths / 2).astype(np.float32)[:, None, None, None]
    varied: Float32Array = np.where((widths > 0)[:, None, None, None], wide, narrow)
    varied -= images
    varied *= shares
    varied += images
    return varied


def _sources(
    choices: Augmentation, count: int, height: int, width: int, rng: np.random.Generator
) -> tuple[Float32Array, Float32Array]:
    """Where each pixel comes from: rows and columns (n, height, width), 0 the first pixel's middle."""
    turn, slanted, stretch = np.radians(choices.rotation), choices.shear, choices.scale
    moved, bent = choices.shift / IMAGE_SIZE, choices.elastic / IMAGE_SIZE
    angle, slant = rng.uniform(-turn, turn, count), rng.uniform(-slanted, slanted, count)
    wide, high = 1 + rng.uniform(-stretch, stretch, (2, count))
    cos, sin = np.cos(angle), np.sin(angle)
    matrix = np.array([[wide * cos, high * (slant * cos - sin)], [wide * sin, high * (slant * sin + cos)]])
    matrix = matrix.astype(np.float32)[..., None, None]
    shift = rng.uniform(-moved, moved, (2, count, 1, 1)).astype(np.float32)
    bend = rng.standard_normal((2, count, _GRID, _GRID), np.float32) * np.float32(bent)
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
