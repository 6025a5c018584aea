"""Moves of an image in its plane: shifted, turned, scaled."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array

SMALLEST_SCALE = 0.1
"""The image at a tenth of its size."""
LARGEST_SCALE = 10.0
"""The image at ten times its size."""


@dataclass(frozen=True, slots=True)
class Transform:
    """Turned and scaled about the image's middle, then shifted.

    dx, dy: whole pixels to the right and down. angle: degrees, clockwise. scale: 1 keeps the size. Raises
    ValueError for a shift that is not whole, an angle that is not finite, a scale outside of [0.1, 10].
    """

    dx: int = 0
    dy: int = 0
    angle: float = 0.0
    scale: float = 1.0

    def __post_init__(self) -> None:
        if not (isinstance(self.dx, int) and isinstance(self.dy, int)):
            raise ValueError(f"a shift must be whole pixels, not ({self.dx}, {self.dy})")
        if not math.isfinite(self.angle):
            raise ValueError(f"an angle must be a finite number, not {self.angle}")
        if not SMALLEST_SCALE <= self.scale <= LARGEST_SCALE:
            raise ValueError(f"a scale must be from {SMALLEST_SCALE} to {LARGEST_SCALE:g}, not {self.scale}")

    @property
    def is_identity(self) -> bool:
        """Whether the image stays as it is."""
        return self.is_shift and self.dx == self.dy == 0

    @property
    def is_shift(self) -> bool:
        """Whether the image is neither turned nor scaled."""
        return self.angle % 360 == 0 and self.scale == 1

    def matrix(self) -> NDArray[np.float64]:
        """(2, 2): where it takes a place (x right, y down) as seen from the middle, before the shift."""
        turn = math.radians(self.angle % 360)
        cos, sin = math.cos(turn), math.sin(turn)
        return self.scale * np.array(((cos, -sin), (sin, cos)))


def interpolated(maps: Float32Array, rows: NDArray[np.float64], columns: NDArray[np.float64]) -> Float32Array:
    """Bilinear interpolation of maps (..., height, width) at places (h, w), 0 the first cell's middle.

    Beyond the maps there is 0. Whole places give the cells as they are. Returns (..., h, w).
    """
    height, width = maps.shape[-2:]
    padded = np.zeros((*maps.shape[:-2], height + 2, width + 2), maps.dtype)
    padded[..., 1:-1, 1:-1] = maps
    top, down = _cell_and_rest(rows, height)
    left, right = _cell_and_rest(columns, width)
    upper = _between(padded[..., top, left], padded[..., top, left + 1], right)
    lower = _between(padded[..., top + 1, left], padded[..., top + 1, left + 1], right)
    return _between(upper, lower, down)


def _between(first: Float32Array, second: Float32Array, share: Float32Array) -> Float32Array:
    mixed: Float32Array = first + (second - first) * share
    return mixed


def _cell_and_rest(places: NDArray[np.float64], size: int) -> tuple[NDArray[np.int64], Float32Array]:
    """The cell of the padded maps at or before each place, and how far the place is beyond its middle."""
    places = np.clip(places + 1, 0, size + 1)
    cells = np.minimum(np.floor(places), size).astype(np.int64)
    return cells, (places - cells).astype(np.float32)
