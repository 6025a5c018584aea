"""Ink made as large and as central as MNIST's, for one image or for thousands at once.

MNIST's digits were scaled into a box of 20 × 20 pixels, aspect kept, and put into 28 × 28 by their centre of
mass, moved by whole pixels (LeCun, Cortes, Burges: "The MNIST database of handwritten digits"). Here the
lines are scaled and the pen keeps its width in pixels: a small digit and a large one then have strokes as
wide as MNIST's.
"""

import numpy as np
from numpy.typing import NDArray

from cnngui.data.drawing.rasterization import rasterize
from cnngui.data.drawing.segments import IntArray, Segments
from cnngui.engine.arrays import Float32Array

IMAGE_SIZE = 28
"""Rows, and columns, of the image that a network sees."""
BOX_SIZE = 20
"""Pixels along the longer side of the ink."""
MAX_SCALE = 8.0
"""A dot stays a dot: from paper units to pixels, ink is enlarged no more than this."""

MAX_PEN_WIDTH = 3.0
"""In pixels of the image, the widest line there: a wider pen would fill the digit's holes. Half of MNIST's
lines are between 2.0 and 2.8 wide."""

_ROUNDING = 0.1  # pixels
_LEAST_EXTENT = np.float32(BOX_SIZE / MAX_SCALE / 2)  # paper units, from the middle


def normalized_images(segments: Segments, count: int) -> Float32Array:
    """An image of each owner's segments, the geometry scaled and moved as MNIST's, the pen not too wide.

    The segments are sorted by owner, and each of the `count` owners has at least one.
    Returns (count, 28, 28) float32 in [0, 1], ink 1 on 0.
    """
    images = rasterize(fitted(segments.narrowed(MAX_PEN_WIDTH), count), IMAGE_SIZE, count)
    return shifted(images, shift_to_centre(images))


def fitted(segments: Segments, count: int) -> Segments:
    """Each owner's segments scaled and moved into the box in the middle of its image; see `fit_box`."""
    points = np.concatenate((segments.starts, segments.ends), axis=1).reshape(-1, 2)
    radii = np.stack((segments.start_radii, segments.end_radii), axis=1).ravel()
    scales, offsets = fit_box(points, radii, np.repeat(segments.owners, 2), count)
    return segments.moved(scales[segments.owners, None], offsets[segments.owners])


def fit_box(
    points: Float32Array, radii: Float32Array, owners: IntArray, count: int
) -> tuple[Float32Array, Float32Array]:
    """Scale and offset (x, y) of each owner: its ink in the middle, the longer side as long as the box.

    points: (n, 2) float32; radii: (n,) float32, of the pen, which is not scaled, less than half the box;
    owners: (n,) int64, sorted, all of 0 to count - 1. Returns (count,) and (count, 2) float32.
    """
    firsts = np.searchsorted(owners, np.arange(count))
    low, high = _bounds(points, np.zeros_like(radii), firsts)
    extent = high - low
    scales = np.full(count, MAX_SCALE, np.float32)
    for _ in range(3):  # what lies outermost may change with the scale: three rounds settle it
        low, high = _bounds(points * scales[owners, None], radii, firsts)
        pen = (high - low) - extent * scales[:, None]
        room = (BOX_SIZE - pen) / np.maximum(extent, _LEAST_EXTENT)
        scales = np.minimum(np.float32(MAX_SCALE), room.min(axis=1))
    low, high = _bounds(points * scales[owners, None], radii, firsts)
    return scales, np.float32(IMAGE_SIZE / 2) - (low + high) * np.float32(0.5)


def _bounds(points: Float32Array, radii: Float32Array, firsts: IntArray) -> tuple[Float32Array, Float32Array]:
    low = np.minimum.reduceat(points - radii[:, None], firsts, axis=0)
    return low, np.maximum.reduceat(points + radii[:, None], firsts, axis=0)


def shift_to_centre(images: Float32Array) -> IntArray:
    """The pixels (down, right) that each image's centre of mass is to move; 0 for a blank one.

    images: (n, size, size). Ink is not pushed over the border. Returns (n, 2) int64.
    """
    size = images.shape[1]
    middles = np.arange(size) + 0.5  # float64: the last digit, which the processor decides, matters not
    shifts = np.zeros((len(images), 2), np.int64)
    for side in (0, 1):
        profile = images.sum(axis=2 - side)
        centre = profile @ middles / np.maximum(profile.sum(axis=1), 1e-12)
        inked = profile > 0
        room_before = np.argmax(inked, axis=1)
        room_after = np.argmax(inked[:, ::-1], axis=1)
        shift = np.rint(size / 2 - centre).astype(np.int64)
        shifts[:, side] = np.where(inked.any(axis=1), np.clip(shift, -room_before, room_after), 0)
    return shifts


def shifted(images: Float32Array, shifts: IntArray) -> Float32Array:
    """Each image (n, size, size) rolled by its own (down, right) pixels (n, 2)."""
    span = np.arange(images.shape[1])
    rows = (span - shifts[:, :1]) % len(span)
    columns = (span - shifts[:, 1:]) % len(span)
    moved: NDArray[np.float32] = images[
        np.arange(len(images))[:, None, None], rows[:, :, None], columns[:, None]
    ]
    return moved


def is_normalized(image: Float32Array) -> bool:
    """Whether an image (28, 28) of ink 1 on 0 has the size and the place of MNIST's, or of a drawing's here.

    MNIST's boxes are 20 pixels long, of a few 19, and their centres of mass within a pixel after the middle.
    A drawing's have a faint pixel more at either end, and centres within half a pixel of the middle.
    """
    inked = image > 0
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not len(rows) or not BOX_SIZE - 1 <= max(np.ptp(rows), np.ptp(columns)) + 1 <= BOX_SIZE + 2:
        return False
    middles = np.arange(IMAGE_SIZE) + 0.5 - IMAGE_SIZE / 2
    centre = np.array((image.sum(axis=1) @ middles, image.sum(axis=0) @ middles)) / image.sum()
    return bool((centre > -0.5 - _ROUNDING).all() and (centre < 1 + _ROUNDING).all())
