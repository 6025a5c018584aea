"""The numbers of tiles, or their names: above them, or where there is no room, in their corners."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QStaticText

from cnngui import theme
from cnngui.widgets.basics.static_text import static_text_at, static_text_width
from cnngui.widgets.maps.tile_layout import TileLayout

SMALLEST_WITH_NUMBER_INSIDE = 3.0
"""How many times as high as a number a tile must be to have it in its corner, if nothing else is asked
for."""
OPACITY = 0.85
"""Of the ground of a number in a corner."""


class TileNumbers:
    """The numbers of the tiles of one grid. Where they stand is kept until `forget`.

    They change with no move of the pen, and to lay them out takes five times as long as to paint them.
    """

    def __init__(self) -> None:
        self.smallest_tile = SMALLEST_WITH_NUMBER_INSIDE
        """That has its number in its corner, in times of the number's height."""
        self._laid_out_for: tuple[TileLayout, float] | None = None
        self._texts: list[tuple[QPointF, QStaticText]] = []
        self._grounds: list[QRectF] = []

    def forget(self) -> None:
        """Forget where they stand: the names or the font have changed."""
        self._laid_out_for = None

    def paint(
        self, painter: QPainter, tiles: TileLayout, shown: range, name: Callable[[int], str], ratio: float
    ) -> None:
        """Write on the tiles of the indices `shown` what `name` says of each. The painter counts in device
        pixels, of which `ratio` are a logical one.

        On a tile that is hardly larger the number would hide too much.
        """
        if self._laid_out_for != (tiles, ratio):
            self._lay_out(tiles, name, ratio)
            self._laid_out_for = tiles, ratio
        part = slice(shown.start - tiles.first, shown.stop - tiles.first)
        painter.save()
        painter.scale(ratio, ratio)
        painter.setFont(theme.font("small"))
        if grounds := self._grounds[part]:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("panel", OPACITY))
            painter.drawRects(grounds)
        painter.setPen(theme.color("text" if grounds else "muted"))
        for place, text in self._texts[part]:
            painter.drawStaticText(place, text)
        painter.restore()

    def _lay_out(self, tiles: TileLayout, name: Callable[[int], str], ratio: float) -> None:
        self._texts, self._grounds = [], []
        height, has_room = number_height(), tiles.label > 0
        if not has_room and tiles.tile_height < self.smallest_tile * height * ratio:
            return
        width, rise = tiles.tile_width / ratio, height if has_room else 0
        for index in tiles.indices:
            left, top = tiles.corner(index)
            place = QRectF(left / ratio, top / ratio - rise, width, height)
            self._texts.append(static_text_at(place, name(index), "small"))
            if not has_room:
                place.setWidth(static_text_width(name(index), "small") + theme.px(2))
                self._grounds.append(place)


def number_height() -> int:
    """The height of a tile's number, in logical pixels."""
    return theme.sizes().small + theme.px(3)
