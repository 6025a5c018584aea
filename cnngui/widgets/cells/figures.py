"""Numbers as pixels: many at once, by looking up the digits' shapes, several times faster than as text."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from cnngui import theme
from cnngui.theme import ColormapName
from cnngui.widgets.basics.numbers import MINUS, format_number
from cnngui.widgets.cells.cell_colours import VEILED, cell_colours
from cnngui.widgets.cells.cell_text import DARK_TEXT, LIGHT_TEXT

HATCHED = 2 * VEILED
"""The entry behind the colours of cells that shows what is not there."""
LEVELS = 32
"""Shades from the paper to the ink."""
BLANK = 10
"""The entry of CHARACTERS for a column without one."""
CHARACTERS = f"0123456789 {MINUS}n/a∞"
MOST_DIGITS = 6
"""Before the decimal sign."""


class Figures:
    """The shapes of the digits of one font, for numbers with one count of decimals.

    Every digit is as wide as any other, so that numbers below each other stand digit below digit. Lengths
    are device pixels.
    """

    def __init__(self, font: QFont, decimals: int, ratio: float) -> None:
        self.decimals = decimals
        scaled = QFont(font)
        scaled.setPixelSize(max(round(font.pixelSize() * ratio), 1))
        metrics = QFontMetricsF(scaled)
        self.height = 2 * math.ceil(metrics.capHeight() / 2 + 0.2 * scaled.pixelSize())
        self.digit_width = round(metrics.horizontalAdvance("0"))
        point = format_number(0.5, 1)[1]
        self.point_width = round(metrics.horizontalAdvance(point)) if decimals else 0
        baseline = (self.height + round(metrics.capHeight())) / 2
        size = (self.digit_width, self.height)
        self.shapes = np.stack([_shape(each, scaled, size, baseline) for each in CHARACTERS])
        """Of CHARACTERS, with one width: (n, height, digit_width) uint8, as `coverage` has them."""
        self._point_shape = _shape(point, scaled, (max(self.point_width, 1), self.height), baseline)

    def width(self, digits: int, is_signed: bool = True) -> int:
        """How wide numbers with so many digits before the decimal sign are."""
        return (is_signed + digits + self.decimals) * self.digit_width + self.point_width

    def coverage(self, values: np.ndarray) -> np.ndarray:
        """The numbers (n,) as (n, height, width) uint8, 0 on the paper to LEVELS − 1 on the ink.

        All end at the right, and the longest begins at the left. They must be below 10^MOST_DIGITS, or not
        finite.
        """
        is_finite = np.isfinite(values)
        codes = self._codes(values, is_finite)
        count, columns = codes.shape
        whole = (columns - self.decimals) * self.digit_width
        decimals = whole + self.point_width
        size = (count, self.height, columns * self.digit_width)
        shapes: np.ndarray = self.shapes[codes].transpose(0, 2, 1, 3).reshape(size)
        if not self.decimals:
            return shapes
        result = np.empty((count, self.height, shapes.shape[2] + self.point_width), np.uint8)
        result[:, :, :whole] = shapes[:, :, :whole]
        result[:, :, whole:decimals] = is_finite[:, np.newaxis, np.newaxis] * self._point_shape
        result[:, :, decimals:] = shapes[:, :, whole:]
        return result

    def _codes(self, values: np.ndarray, is_finite: np.ndarray) -> np.ndarray:
        """Which of CHARACTERS stands in each column, the point left out: (n, columns)."""
        magnitudes = np.abs(np.where(is_finite, values, 0.0), dtype=np.float64)
        scaled = np.rint(magnitudes * 10.0**self.decimals).astype(np.int64)[:, np.newaxis]
        digits = max(len(str(scaled.max(initial=0))), self.decimals + 1)
        powers = 10 ** np.arange(digits - 1, -1, -1, dtype=np.int64)
        is_shown = scaled >= powers
        is_shown[:, digits - self.decimals - 1 :] = True
        codes = np.full((len(values), digits + 1), BLANK)
        codes[:, 1:][is_shown] = (scaled // powers % 10)[is_shown]
        negative = np.flatnonzero((values < 0) & (scaled[:, 0] > 0))
        codes[negative, is_shown[negative].argmax(axis=1)] = CHARACTERS.index(MINUS)
        for index in np.flatnonzero(~is_finite):
            word = format_number(float(values[index]), 0)[-codes.shape[1] :]
            codes[index] = [CHARACTERS.index(character) for character in word.rjust(codes.shape[1])]
        is_wide = negative.size or not is_finite.all()
        return codes if is_wide else codes[:, 1:]


def _shape(character: str, font: QFont, size: tuple[int, int], baseline: float) -> np.ndarray:
    """How much of each pixel a character covers, in the middle of (width, height): (height, width) uint8."""
    width, height = size
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setFont(font)
        left = (width - painter.fontMetrics().horizontalAdvance(character)) / 2
        painter.drawText(QPointF(left, baseline), character)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(height, -1)[:, :width]
    return ((pixels >> np.uint32(24)) * (LEVELS - 1) // 255).astype(np.uint8)


def ink_on_paper(papers: np.ndarray, inks: np.ndarray) -> np.ndarray:
    """Colours from each paper (n,) uint32 to its ink (n,): (n · LEVELS,) uint32, 0xffRRGGBB."""
    shifts = np.array([16, 8, 0], np.uint32)
    paper, ink = (((each[:, np.newaxis] >> shifts) & np.uint32(255)).astype(float) for each in (papers, inks))
    share = np.linspace(0, 1, LEVELS)[:, np.newaxis]
    mixed = paper[:, np.newaxis] * (1 - share) + ink[:, np.newaxis] * share
    packed = np.rint(mixed).astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    return np.uint32(0xFF000000) | packed.ravel()


@cache
def ink_on_cells(theme_name: str, colormap: ColormapName) -> np.ndarray:
    """The same for the cells of a colormap, dark or light as their colour asks, and for HATCHED ones."""
    colours = cell_colours(colormap)
    inks = np.where(colours.is_bright, np.uint32(DARK_TEXT.rgb()), np.uint32(LIGHT_TEXT.rgb()))
    papers = np.append(colours.lookup, np.uint32(theme.color("hover").rgb()))
    return ink_on_paper(papers, np.append(inks, np.uint32(theme.color("muted").rgb())))


def print_cells(
    coverage: np.ndarray, colours: np.ndarray, indices: np.ndarray, size: tuple[int, int], align: float = 0.5
) -> np.ndarray:
    """Cells (rows, columns) of one size, each with its number: (rows, height, columns, width) uint32.

    coverage: of the rows · columns numbers, as `Figures` gives it. colours: of `ink_on_paper`. indices:
    (rows, columns), which of its papers each cell has. size: (width, height). `align`: at the left with 0, at
    the right with 1; what is too wide loses its left end.
    """
    (rows, columns), (width, height) = indices.shape, size
    pixels = np.empty((rows, height, columns, width), np.uint32)
    papers = indices.astype(np.intp) * LEVELS
    pixels[...] = colours[papers][:, np.newaxis, :, np.newaxis]
    coverage = coverage[:, :height, max(coverage.shape[2] - width, 0) :]
    top = (height - coverage.shape[1]) // 2
    left = int((width - coverage.shape[2]) * align)
    printed = colours[papers.reshape(-1, 1, 1) + coverage].reshape(rows, columns, *coverage.shape[1:])
    place = pixels[:, top : top + coverage.shape[1], :, left : left + coverage.shape[2]]
    place[...] = printed.transpose(0, 2, 1, 3)
    return pixels


class Picture(QImage):
    """An image over pixels (height, width) uint32, 0xffRRGGBB, which it keeps alive."""

    def __init__(self, pixels: np.ndarray) -> None:
        height, width = pixels.shape
        super().__init__(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._pixels = pixels
