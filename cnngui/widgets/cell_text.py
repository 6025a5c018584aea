"""Numbers printed inside the cells of maps: one count of decimals, dark or light as the cell's colour asks."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText

from cnngui import theme
from cnngui.widgets.map_raster import is_bright
from cnngui.widgets.numbers import decimals_for, format_number
from cnngui.widgets.tile_layout import TileLayout

DARK_TEXT, LIGHT_TEXT = QColor("#101218"), QColor("#ffffff")
SMALLEST_TEXT = 10
"""Pixels at zoom 1 below which no number is printed."""
MOST_DECIMALS = 2


def fitting_font(
    low: float, high: float, width: float, height: float, *, smallest: float, largest: float, decimals: int
) -> tuple[QFont, int] | None:
    """A font of a size in device pixels, and how many decimals (at most `decimals`), for numbers from `low` to `high`.

    Decimals are given up before the font falls below `smallest`; None if not even the integers fit.
    """
    font = theme.font()
    for count in range(decimals, -1, -1):
        longest = max((format_number(value, count) for value in (low, high, -abs(high))), key=len)
        font.setPixelSize(100)
        natural = QFontMetricsF(font).horizontalAdvance(longest.replace("1", "0"))
        size = min(100 * 0.86 * width / natural, 0.5 * height, largest)
        if size >= smallest:
            font.setPixelSize(int(size))
            return font, count
    return None


class CellText:
    """Paints the numbers; keeps the laid out text of every number that was met, for they repeat."""

    def __init__(self) -> None:
        self._key: tuple[int, int] | None = None
        self._texts: dict[int, tuple[QStaticText, float]] = {}

    def forget(self) -> None:
        """Drop what was laid out: the font changed."""
        self._key = None

    def paint(
        self,
        painter: QPainter,
        tiles: TileLayout,
        shown: Iterable[int],
        maps: np.ndarray,
        indices: np.ndarray,
        lookup: np.ndarray,
    ) -> None:
        """Print maps (n, h, w) into the tiles of the indices `shown`, where there is room. Device pixels."""
        finite = maps[np.isfinite(maps)]
        if not finite.size:
            return
        low, high = float(finite.min()), float(finite.max())
        scale, ratio = tiles.scale, painter.device().devicePixelRatioF()
        found = fitting_font(
            low,
            high,
            scale,
            scale,
            smallest=theme.px(SMALLEST_TEXT) * ratio,
            largest=theme.sizes().title * 1.2 * ratio,
            decimals=min(decimals_for(low, high, 2), MOST_DECIMALS),
        )
        if found is None:
            return
        font, decimals = found
        self._prepare(font, decimals)
        painter.setFont(font)
        rise = QFontMetricsF(font).height() / 2
        bright = is_bright(lookup)[indices]
        for wanted, colour in ((True, DARK_TEXT), (False, LIGHT_TEXT)):
            painter.setPen(colour)
            for index in shown:
                left, top = tiles.corner(index)
                rows, columns = np.nonzero(bright[index] == wanted)
                for row, column, value in zip(
                    rows.tolist(), columns.tolist(), maps[index][rows, columns].tolist(), strict=True
                ):
                    text, half = self._text(value, decimals, font)
                    painter.drawStaticText(
                        QPointF(left + (column + 0.5) * scale - half, top + (row + 0.5) * scale - rise), text
                    )

    def _prepare(self, font: QFont, decimals: int) -> None:
        key = (font.pixelSize(), decimals)
        if key != self._key:
            self._key = key
            self._texts = {}

    def _text(self, value: float, decimals: int, font: QFont) -> tuple[QStaticText, float]:
        number = round(value * 10**decimals) if np.isfinite(value) else hash(str(value))
        found = self._texts.get(number)
        if found is None:
            text = QStaticText(format_number(value, decimals))
            text.prepare(font=font)
            found = self._texts[number] = (text, text.size().width() / 2)
        return found
