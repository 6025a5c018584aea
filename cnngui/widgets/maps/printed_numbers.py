"""Numbers printed in the cells of maps: one count of decimals, dark or light as the cell's colour asks."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGlyphRun, QPainter

from cnngui import theme
from cnngui.widgets.basics.glyph_text import GlyphText, glyph_text
from cnngui.widgets.basics.numbers import decimals_for
from cnngui.widgets.cells.cell_colours import CellColours
from cnngui.widgets.cells.cell_text import DARK_TEXT, LIGHT_TEXT, fitting_font
from cnngui.widgets.maps.tile_layout import TileLayout

MOST_DECIMALS = 2


class PrintedNumbers:
    """The numbers in the cells of one grid. What was laid out is kept until `forget`."""

    def __init__(self) -> None:
        self._text: GlyphText | None = None
        self._runs: list[tuple[QColor, QGlyphRun]] | None = None
        self._place: tuple[TileLayout, range] | None = None

    def forget(self, *, font: bool = False) -> None:
        """Forget what was printed: the numbers, or with `font` the font as well, have changed."""
        self._runs = None
        if font:
            self._text = None

    def paint(
        self,
        painter: QPainter,
        *,
        tiles: TileLayout,
        shown: range,
        maps: np.ndarray,
        indices: np.ndarray,
        colours: CellColours,
    ) -> None:
        """Print maps (n, h, w) into the tiles of the indices `shown`, if there is room. Device pixels.

        indices: (n, h, w), the entry of `colours` of each cell.
        """
        if self._runs is None or self._place != (tiles, shown):
            part = slice(shown.start, shown.stop)
            ratio = painter.device().devicePixelRatioF()
            self._runs = self._lay_out(tiles, shown, maps[part], colours.is_bright[indices[part]], ratio)
            self._place = (tiles, shown)
        for colour, run in self._runs:
            painter.setPen(colour)
            painter.drawGlyphRun(QPointF(0, 0), run)

    def _lay_out(
        self, tiles: TileLayout, shown: range, maps: np.ndarray, is_bright: np.ndarray, ratio: float
    ) -> list[tuple[QColor, QGlyphRun]]:
        text = self._fitting_text(maps, tiles.scale, ratio)
        if text is None:
            return []
        corners = np.array([tiles.corner(index) for index in shown]).reshape(-1, 2)
        runs = []
        for wanted, colour in ((True, DARK_TEXT), (False, LIGHT_TEXT)):
            tile, row, column = np.nonzero(is_bright == wanted)
            centres = corners[tile] + (np.stack((column, row), axis=1) + 0.5) * tiles.scale
            runs.append((colour, text.run(maps[tile, row, column], centres.tolist())))
        return runs

    def _fitting_text(self, maps: np.ndarray, scale: int, ratio: float) -> GlyphText | None:
        finite = maps[np.isfinite(maps)]
        if not finite.size:
            return None
        low, high = float(finite.min()), float(finite.max())
        found = fitting_font(
            low,
            high,
            scale,
            scale,
            smallest=theme.sizes().small * ratio,
            largest=theme.sizes().title * 1.2 * ratio,
            decimals=min(decimals_for(low, high, 2), MOST_DECIMALS),
        )
        if found is None:
            return None
        self._text = glyph_text(*found, before=self._text)
        return self._text
