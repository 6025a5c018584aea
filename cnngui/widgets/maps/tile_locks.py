"""The locks of tiles that are frozen: beside their numbers, or where there is no room, in their corners."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter

from cnngui.widgets.basics.lock_mark import lock_height, lock_mark
from cnngui.widgets.basics.static_text import static_text_width
from cnngui.widgets.maps.tile_layout import MARGIN, TileLayout

SMALLEST_LOCK = 7
"""Device pixels of its height in a corner, as far as that is not more than half of the tile."""


class TileLocks:
    """The locks of the tiles of one grid. Where they stand is kept until `forget`."""

    def __init__(self) -> None:
        self._laid_out_for: tuple[TileLayout, QSize, float] | None = None
        self._height = 0
        self._places: list[QPoint] = []
        """Of the locks of all tiles that are laid out: to make a point takes longer than to paint a lock."""

    def forget(self) -> None:
        """Forget where they stand: the names or the font have changed."""
        self._laid_out_for = None

    def paint(
        self,
        painter: QPainter,
        frozen: Iterable[int],
        tiles: TileLayout,
        *,
        room: QSize,
        name: Callable[[int], str],
        ratio: float,
    ) -> None:
        """Paint a lock on each of the tiles `frozen`, whose numbers are what `name` says. The painter counts
        in device pixels, of which `ratio` are a logical one. room: that of all tiles.
        """
        if self._laid_out_for != (tiles, room, ratio):
            first = self._lay_out(tiles, room, name, ratio)
            self._places = [QPoint(*tiles.corner(index)) + first for index in tiles.indices]
            self._laid_out_for = tiles, room, ratio
        mark = lock_mark(self._height, 1.0)
        for index in frozen:
            painter.drawImage(self._places[index - tiles.first], mark)

    def _lay_out(self, tiles: TileLayout, room: QSize, name: Callable[[int], str], ratio: float) -> QPoint:
        """Choose the height; return where a lock begins, counted from the corner of its tile."""
        self._height = round(lock_height() * ratio)
        size = lock_mark(self._height, 1.0).size()
        numbers = max(static_text_width(name(index), "small") for index in tiles.indices) * ratio
        right, bottom = tiles.left + tiles.tile_width, tiles.top + tiles.tile_height
        if tiles.label and numbers + size.width() <= tiles.tile_width:
            return QPoint(tiles.tile_width - size.width(), -(tiles.label + size.height()) // 2)
        if tiles.count == 1 and right + MARGIN + size.width() <= room.width():
            return QPoint(tiles.tile_width + MARGIN, tiles.tile_height - size.height())
        if tiles.count == 1 and bottom + MARGIN + size.height() <= room.height():
            return QPoint(tiles.tile_width - size.width(), tiles.tile_height + MARGIN)
        side = min(tiles.tile_width, tiles.tile_height)
        self._height = min(self._height, max(side // 3, min(SMALLEST_LOCK, side // 2)))
        size = lock_mark(self._height, 1.0).size()
        return QPoint(tiles.tile_width - size.width() + 1, tiles.tile_height - size.height() + 1)
