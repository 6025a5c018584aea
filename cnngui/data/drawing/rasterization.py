"""Antialiased ink of pen segments, for one image or for thousands at once.

Each segment is compared with the pixels of a small window around it only, so that the cost follows the length
of the lines and not the size of the image.
"""

import numpy as np

from cnngui.data.drawing.segments import Segments
from cnngui.engine.arrays import Float32Array

# Comparisons of a segment with a pixel made at a time, so that they stay in the processor's cache.
_BLOCK = 60_000

EDGE = 1.25
"""Pixels over which ink fades at a line's edge: as many pixels are partly inked as in MNIST."""


def rasterize(segments: Segments, size: int, count: int = 1) -> Float32Array:
    """Coverage of each pixel: the greatest over the segments, in pixels (pixel i covers i to i + 1).

    Segments belong to one of `count` images, their owner. Those outside leave nothing.
    Returns (count, size, size) float32 in [0, 1].
    """
    if len(segments) == 0:
        return np.zeros((count, size, size), np.float32)
    window = _window(segments)
    margin = window + 1
    side = size + 2 * margin
    frame = np.zeros(count * side * side, np.float32)
    span = np.arange(window)
    square = span[:, None] * side + span
    at_once = max(1, _BLOCK // window**2)
    for first in range(0, len(segments), at_once):
        part = segments.where(slice(first, first + at_once))
        corner = np.floor((part.starts + part.ends) * np.float32(0.5) - np.float32(0.5 * (window - 1)))
        corner = np.clip(corner, -margin, size + 1)
        place = corner.astype(np.int64) + margin
        origin = (part.owners * side + place[:, 1]) * side + place[:, 0]
        pixels = (origin[:, None, None] + square).ravel()
        np.maximum.at(frame, pixels, _coverage(part, corner, window).ravel())
    inside = slice(margin, margin + size)
    return np.ascontiguousarray(frame.reshape(count, side, side)[:, inside, inside])


def _window(segments: Segments) -> int:
    """Pixels on a side of a window that holds any of the segments."""
    reach = np.abs(segments.ends - segments.starts).max(axis=1) * np.float32(0.5)
    reach += np.maximum(segments.start_radii, segments.end_radii)
    return int(np.ceil(2 * (float(reach.max()) + EDGE / 2))) + 1


def _coverage(part: Segments, corner: Float32Array, window: int) -> Float32Array:
    """(segments, window, window): how much of each pixel lies within its segment."""
    direction = part.ends - part.starts
    along = direction / np.maximum(np.square(direction).sum(axis=1), np.float32(1e-12))[:, None]
    centres = np.arange(window, dtype=np.float32) + np.float32(0.5)
    relative = (corner - part.starts)[:, :, None] + centres  # (segments, xy, window)
    across, down = relative[:, 0, None, :], relative[:, 1, :, None]
    place = across * along[:, 0, None, None] + down * along[:, 1, None, None]
    np.clip(place, 0, 1, out=place)
    distance = np.square(across - place * direction[:, 0, None, None])
    distance += np.square(down - place * direction[:, 1, None, None])
    np.sqrt(distance, out=distance)
    radius = part.start_radii[:, None, None] + place * (part.end_radii - part.start_radii)[:, None, None]
    ink: Float32Array = (radius - distance) * np.float32(1 / EDGE) + np.float32(0.5)
    # A line thinner than a pixel covers no more of one than its own width.
    np.minimum(ink, np.minimum(1, 2 * radius), out=ink)
    np.maximum(ink, 0, out=ink)
    return ink
