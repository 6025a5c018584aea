"""How terms are set: the height of the figures, how many decimals, and quick painting of both.

Texts that come again and again are kept as pixels: to paint them takes a tenth of the time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from cnngui import theme
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.cells.colour_scale import ColourScale
from cnngui.widgets.cells.figures import MOST_DIGITS, Figures, Picture, ink_on_paper, print_cells
from cnngui.widgets.maps.map_raster import MapRaster

MOST_KNOWN_TEXTS = 1024
"""Of one font, that are kept as pixels."""
MOST_KNOWN_PICTURES = 32
"""Tables that are kept as pixels."""
LINE = 1.5
"""Height of a line, in times of the figures'."""
CLOSE_LINE = 1.2
"""The same where the terms do not fit else."""
INKS: tuple[theme.ColorName, ...] = ("text", "accent", "muted")
PAPERS: tuple[theme.ColorName, ...] = ("panel", "accent_soft")


class TextFont:
    """A font, what has been measured of it, and the texts that were painted in it."""

    def __init__(self, size: int, ratio: float, bold: bool = False) -> None:
        self.font = theme.font("base", bold=bold)
        self.font.setPixelSize(size)
        self.metrics = QFontMetricsF(self.font)
        self.height = math.ceil(self.metrics.height())
        self._ratio = ratio
        self._widths: dict[str, float] = {}
        self._known: dict[tuple[str, theme.ColorName, int], QPixmap] = {}

    def width(self, text: str) -> float:
        """The width of a line of text."""
        if text not in self._widths:
            if len(self._widths) > MOST_KNOWN_TEXTS:
                self._widths.clear()
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]

    def paint(
        self, painter: QPainter, place: QRectF, text: str, colour: theme.ColorName, align: float = 0.0
    ) -> None:
        """Paint a line of text in a palette's colour, in the middle of `place`'s height: at its left with
        `align` 0, at its right with 1.

        What does not fit ends in an ellipsis; nothing is painted where there is no room at all.
        """
        room = place.width()
        if room <= 0:
            return
        width = self.width(text)
        pixmap = self._pixmap(text, colour, room if width > room + 1 else width)
        left = place.left() + align * max(room - width, 0)
        top = place.top() + (place.height() - self.height) / 2
        painter.drawPixmap(QPointF(round(left * self._ratio) / self._ratio, round(top)), pixmap)

    def _pixmap(self, text: str, colour: theme.ColorName, width: float) -> QPixmap:
        key = text, colour, math.ceil(width)
        pixmap = self._known.get(key)
        if pixmap is None:
            if len(self._known) > MOST_KNOWN_TEXTS:
                self._known.clear()
            pixmap = self._known[key] = self._painted(*key)
        return pixmap

    def _painted(self, text: str, colour: theme.ColorName, width: int) -> QPixmap:
        pixmap = QPixmap(math.ceil((width + 2) * self._ratio), math.ceil(self.height * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        if self.width(text) > width:
            text = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        with QPainter(pixmap) as painter:
            painter.setFont(self.font)
            painter.setPen(theme.color(colour))
            painter.drawText(QPointF(0, self.metrics.ascent()), text)
        return pixmap


class TermStyle:
    """Figures of one height with one count of decimals, and the fonts of what stands beside them."""

    def __init__(self, size: int, decimals: int, ratio: float, line: float = LINE) -> None:
        """line: its height, in times of the figures'."""
        self.decimals = decimals
        self.ratio = ratio
        self.text = TextFont(size, ratio)
        self.result = TextFont(round(size * 1.3), ratio, bold=True)
        self.sign = TextFont(round(size * 1.3), ratio)
        small = min(theme.sizes().small, size)
        self.small = TextFont(small, ratio)
        self.small_bold = TextFont(small, ratio, bold=True)
        self.line = round(line * size)
        self.gap = round(0.5 * size)
        self.figures = Figures(self.text.font, decimals, ratio)
        self.results = Figures(self.result.font, decimals, ratio)
        self._rasters: dict[tuple[int, ...], MapRaster] = {}
        self._inks = _inks_on_papers()
        self._pictures: dict[Hashable, Picture] = {}

    def number_width(self, digits: int, is_signed: bool = True) -> float:
        """Room for numbers with so many digits before the decimal sign."""
        return self.figures.width(min(digits, MOST_DIGITS), is_signed) / self.ratio

    def result_width(self, digits: int) -> float:
        """The same for results."""
        return self.results.width(min(digits, MOST_DIGITS)) / self.ratio

    def number(self, value: float) -> str:
        """A number as it is written alone, with a power of ten where it has many digits."""
        if not math.isfinite(value) or whole_digits(value) <= MOST_DIGITS:
            return format_number(value, self.decimals)
        power = math.floor(math.log10(abs(value)))
        return f"{format_number(value / 10.0**power, 2)}·10^{power}"

    def indices(self, values: np.ndarray, scale: ColourScale) -> np.ndarray:
        """Places in the scale's colours of values (rows, columns)."""
        if values.shape not in self._rasters:
            self._rasters[values.shape] = MapRaster((1, *values.shape))
        raster = self._rasters[values.shape]
        raster.quantize(values[np.newaxis], scale.low, scale.high, scale.colormap == "diverging")
        places: np.ndarray = raster.indices[0]
        return places

    def picture(self, key: Hashable, make: Callable[[], Picture]) -> Picture:
        """What was made for `key` before, else what `make` makes now."""
        if key not in self._pictures:
            if len(self._pictures) > MOST_KNOWN_PICTURES:
                self._pictures.clear()
            self._pictures[key] = make()
        return self._pictures[key]

    def device(self, length: float) -> int:
        """A length in device pixels."""
        return round(length * self.ratio)

    def column(self, coverage: np.ndarray, inks: np.ndarray, size: tuple[float, float]) -> Picture:
        """Numbers below each other, each at the right of a line of this size (width, height).

        coverage: of the n numbers, as `Figures` gives it. inks: (n,), as `ink_index` gives them.
        """
        cell = self.device(size[0]), self.device(size[1])
        pixels = print_cells(coverage, self._inks, inks[:, np.newaxis], cell, align=1.0)
        return Picture(pixels.reshape(-1, pixels.shape[3]))


def ink_index(ink: theme.ColorName, paper: theme.ColorName = "panel") -> int:
    """What stands for an ink of INKS on a paper of PAPERS."""
    return PAPERS.index(paper) * len(INKS) + INKS.index(ink)


def _inks_on_papers() -> np.ndarray:
    pairs = [(theme.color(paper).rgb(), theme.color(ink).rgb()) for paper in PAPERS for ink in INKS]
    papers, inks = np.array(pairs, np.uint32).T
    return ink_on_paper(papers, inks)


def whole_digits(value: float) -> int:
    """How many digits stand before the decimal sign; one for what is not finite."""
    return len(str(int(abs(value)))) if math.isfinite(value) else 1
