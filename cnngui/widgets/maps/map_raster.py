"""Maps of numbers as images of colours, over one array that is filled anew and never allocated anew."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from cnngui import theme
from cnngui.widgets.cells.cell_colours import NOT_A_NUMBER, VEILED, CellColours

Level = float | np.ndarray
"""A value for all maps, or (n,) values, one for each."""
SMALLEST_CELL_WITH_DOT = 3
"""In device pixels."""
SMALLEST_CELL_WITH_FRAME = 24
"""In device pixels."""
UNMARKED_OPACITY = 0.75


class MapRaster:
    """The colours of (n, h, w) maps as n QImages of h × w pixels.

    `indices` (n, h, w) intp are each cell's entry in the lookup table of CellColours.
    """

    def __init__(self, shape: tuple[int, int, int]) -> None:
        _, height, width = shape
        self.shape = shape
        self.indices = np.zeros(shape, np.intp)
        self._scaled = np.zeros(shape, np.float32)
        self._veil: np.ndarray | None = None
        self._colours = np.zeros(shape, np.uint32)
        self.images = [
            QImage(plane.data, width, height, 4 * width, QImage.Format.Format_RGB32)
            for plane in self._colours
        ]

    def quantize(self, maps: np.ndarray, low: Level, high: Level, is_signed: bool) -> None:
        """Set `indices`: 0 at `low` or less, 255 at `high` or more, 256 for NaN, 257 more under the veil.

        Levels without a span show values below them as 0, above them as 255, and the level itself as 0 or,
        on a signed scale, as the middle.
        """
        scaled = self._scaled
        low, high = _for_each_map(low), _for_each_map(high)
        span = high - low
        if (span > 0).all() and np.isfinite(span).all():
            with np.errstate(invalid="ignore", over="ignore"):
                np.subtract(maps, low.astype(np.float32), out=scaled)
                scaled *= (255.0 / span).astype(np.float32)
                scaled += np.float32(0.5)
                np.maximum(scaled, np.float32(0.0), out=scaled)
                np.minimum(scaled, np.float32(255.0), out=scaled)
        else:
            level = 128.0 if is_signed else 0.0
            scaled[...] = np.where(maps < low, 0.0, np.where(maps > high, 255.0, level))
            scaled[np.isnan(maps)] = np.nan
        # A NaN in any cell makes the sum NaN: one pass in place of a mask when there is none.
        if np.isnan(scaled.sum()):
            scaled[np.isnan(scaled)] = NOT_A_NUMBER
        self._look_up()

    def veil(self, dark: np.ndarray | None) -> None:
        """Choose the veiled colours for the cells that are `dark`, (n, h, w) bool; None for no cell."""
        self._veil = None if dark is None else np.float32(VEILED) * dark
        self._look_up()

    def _look_up(self) -> None:
        if self._veil is None:
            np.copyto(self.indices, self._scaled, casting="unsafe")
        else:
            np.add(self._scaled, self._veil, out=self.indices, casting="unsafe")

    def colour(self, colours: CellColours) -> None:
        """Fill the images from `indices`."""
        np.take(colours.lookup, self.indices, out=self._colours, mode="clip")


class MarkRaster:
    """What tells marked cells from the others, as n transparent QImages to be laid over the maps.

    A dot in each marked cell, in black or white as the cell's colour asks; a frame where cells are so large
    that their numbers are printed; where they are too small for a dot, a veil over all that are not marked.
    """

    def __init__(self, shape: tuple[int, int, int], scale: int) -> None:
        count, height, width = shape
        self._scale = scale
        self._pixels = np.zeros((count, height * scale, width * scale), np.uint32)
        self.images = [
            QImage(
                plane.data,
                width * scale,
                height * scale,
                4 * width * scale,
                QImage.Format.Format_ARGB32_Premultiplied,
            )
            for plane in self._pixels
        ]

    def mark(self, marks: np.ndarray, indices: np.ndarray, colours: CellColours) -> None:
        """Colour marked cells. marks: (n, h, w) bool; indices as MapRaster has them."""
        if self._scale < SMALLEST_CELL_WITH_DOT:
            self._veil(marks)
        else:
            contrast = np.where(colours.is_bright[indices], np.uint32(0xFF000000), np.uint32(0xFFFFFFFF))
            cells = np.where(marks, contrast, np.uint32(0))
            if self._scale < SMALLEST_CELL_WITH_FRAME:
                self._dot(cells)
            else:
                self._frame(cells)

    def _veil(self, marks: np.ndarray) -> None:
        count, height, width = marks.shape
        cells = self._pixels.reshape(count, height, self._scale, width, self._scale)
        veil = np.uint32(_premultiplied(theme.color("panel", UNMARKED_OPACITY)))
        cells[...] = np.where(marks, np.uint32(0), veil)[:, :, np.newaxis, :, np.newaxis]

    def _dot(self, cells: np.ndarray) -> None:
        scale = self._scale
        dot = max(1, round(scale * 0.4))
        first = (scale - dot) // 2
        for row in range(first, first + dot):
            for column in range(first, first + dot):
                self._pixels[:, row::scale, column::scale] = cells

    def _frame(self, cells: np.ndarray) -> None:
        count, height, width = cells.shape
        line = self._scale // 12
        pixels = self._pixels.reshape(count, height, self._scale, width, self._scale)
        pixels[...] = 0
        for edge in (slice(0, line), slice(-line, None)):
            pixels[:, :, edge] = cells[:, :, np.newaxis, :, np.newaxis]
            pixels[:, :, :, :, edge] = cells[:, :, np.newaxis, :, np.newaxis]


def _for_each_map(level: Level) -> np.ndarray:
    return np.asarray(level, np.float64).reshape(-1, 1, 1)


def _premultiplied(colour: QColor) -> int:
    alpha = colour.alphaF()
    channels = (alpha, colour.redF() * alpha, colour.greenF() * alpha, colour.blueF() * alpha)
    return int.from_bytes(bytes(round(255 * channel) for channel in channels))
