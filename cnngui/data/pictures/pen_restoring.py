"""Marks drawn again along their middle lines with the pen whose lines are as wide as MNIST's."""

import numpy as np
from numpy.typing import NDArray

from cnngui.data.drawing.normalization import BOX_SIZE, IMAGE_SIZE, MAX_PEN_WIDTH, MAX_SCALE
from cnngui.engine.arrays import Float32Array

PEN_WIDTHS = (2.0, MAX_PEN_WIDTH)
"""In pixels of the network's image: what MNIST's lines and the canvas's pen have. Others become so."""
PAPER_CELLS = 168
"""Cells on a side of the paper that a mark is put on: six for a pixel of the network's image."""

_LEAST_DEPTH = 0.35  # of the usual one: what is nearer to the edge is a bump of it and no middle line
_DEPTHS = (0.7, 1.8)  # of the usual one: a line's thin and thick places, a blob in place of a loop


def redrawn(ink: NDArray[np.bool_]) -> Float32Array:
    """The mark in the middle of a paper, as large as MNIST's digits: (cells, cells) float32 in [0, 1].

    ink: (height, width), which pixels are ink, with some. Each place of its middle lines is drawn again as
    thick as it was, all of them by one factor thicker or thinner.
    """
    from scipy import ndimage

    depth = ndimage.distance_transform_edt(np.pad(ink, 1)) - 0.5
    middle, usual = middle_lines(depth)
    rows, columns = np.nonzero(middle)
    extent = max(int(np.ptp(rows)), int(np.ptp(columns)), 1)
    scale, width = _fitted(extent, 2 * usual)
    # Distances to the middle lines, looked up where the paper's cells lie on the mark.
    reach = int(np.ceil(IMAGE_SIZE / scale)) + 2
    away, nearest = ndimage.distance_transform_edt(
        np.pad(~middle, reach, constant_values=True), return_indices=True
    )
    depths = np.pad(np.clip(depth, _DEPTHS[0] * usual, _DEPTHS[1] * usual), reach)[tuple(nearest)]
    beyond = scale * away - width / 2 * depths / usual
    cells = (np.arange(PAPER_CELLS) + 0.5) * IMAGE_SIZE / PAPER_CELLS - IMAGE_SIZE / 2
    down, across = (cells / scale + (places.min() + places.max()) / 2 + reach for places in (rows, columns))
    grid = np.meshgrid(down, across, indexing="ij")
    outside = ndimage.map_coordinates(beyond, grid, order=1, mode="nearest")
    paper: Float32Array = np.clip(0.5 - outside * PAPER_CELLS / IMAGE_SIZE / 2, 0, 1).astype(np.float32)
    return paper


def _fitted(extent: int, width: float) -> tuple[float, float]:
    """Pixels of the network's image for one of the mark, and the pen's width in them."""
    scale = min(BOX_SIZE / (extent + width), MAX_SCALE)
    pen = float(np.clip(scale * width, *PEN_WIDTHS))
    return min((BOX_SIZE - pen) / extent, MAX_SCALE), pen


def usual_width(ink: NDArray[np.bool_]) -> float:
    """The usual width of the lines of some ink, in its pixels."""
    from scipy import ndimage

    return 2 * middle_lines(ndimage.distance_transform_edt(ink) - 0.5)[1]


def middle_lines(depth: NDArray[np.float64]) -> tuple[NDArray[np.bool_], float]:
    """The ridges of the distance to the edge, and its usual value on them: half the line's width."""
    from scipy import ndimage

    ridge = (depth > 0) & (depth > ndimage.maximum_filter(depth, 3) - 0.75)
    usual = float(np.median(depth[ridge]))
    return ridge & (depth >= _LEAST_DEPTH * usual), usual
