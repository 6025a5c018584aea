"""What is painted over the maps of a grid: titles, frames, marks and outlines. All lengths are device
pixels.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from cnngui import theme
from cnngui.widgets.maps.tile_layout import TileLayout

RIM = 3
"""Pixels of room around the mark of what was edited."""
SMALLEST_RING = 7
"""Pixels inside of the ring around a cell, however small the cell is."""


def tile_rect(tiles: TileLayout, index: int) -> QRectF:
    """The place of a tile's cells."""
    left, top = tiles.corner(index)
    return QRectF(left, top, tiles.tile_width, tiles.tile_height)


def cells_rect(tiles: TileLayout, index: int, cells: QRectF) -> QRectF:
    """The place of a rectangle of cells (x and y in cells) on a tile."""
    left, top = tiles.corner(index)
    scale = tiles.scale
    return QRectF(
        left + cells.x() * scale, top + cells.y() * scale, cells.width() * scale, cells.height() * scale
    )


def paint_borders(painter: QPainter, tiles: Sequence[QRect]) -> None:
    """The ground of tiles, a pixel larger than they are: what is seen of it is their border."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("border"))
    painter.drawRects([tile.adjusted(-1, -1, 1, 1) for tile in tiles])


def paint_frame(
    painter: QPainter, tile: QRectF, colour: theme.ColorName, width: float, alpha: float = 1.0
) -> None:
    """A frame around a tile, outside of its cells."""
    _fill_frames(painter, [tile], theme.color(colour, alpha), width)


def _fill_frames(painter: QPainter, places: Iterable[QRectF], colour: QColor, width: float) -> None:
    """Frames around places, each as four bars: to fill takes a fraction of the time that a pen takes."""
    bars = []
    for place in places:
        x, y, right, bottom = place.x(), place.y(), place.right(), place.bottom()
        across, down = place.width() + 2 * width, place.height()
        bars += [
            QRectF(x - width, y - width, across, width),
            QRectF(x - width, bottom, across, width),
            QRectF(x - width, y, width, down),
            QRectF(right, y, width, down),
        ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(bars)


def paint_edited(painter: QPainter, tiles: Sequence[QRect], ratio: float) -> None:
    """The mark of what was edited in the upper right corner of tiles."""
    if not tiles:
        return
    size = round(min(theme.px(9) * ratio, tiles[0].width() / 2 + 2))
    mark = edited_mark(size, 1.0, ratio)
    for tile in tiles:
        painter.drawImage(tile.right() + 1 - size - RIM, tile.top() - RIM, mark)


def edited_mark(size: float, ratio: float, rim: float = 1.0) -> QImage:
    """A triangle of `size` in the upper right, with a rim; `RIM` pixels of room are around it."""
    return _edited_mark(size, ratio, rim, theme.color("edited").rgb(), theme.color("panel").rgb())


@lru_cache(maxsize=16)
def _edited_mark(size: float, ratio: float, rim: float, colour: int, rim_colour: int) -> QImage:
    """Many maps and cells may wear it; to paint a polygon takes long."""
    side = ceil((size + 2 * RIM) * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setPen(QPen(QColor.fromRgb(rim_colour), rim))
        painter.setBrush(QColor.fromRgb(colour))
        corner = QPointF(RIM + size, RIM)
        painter.drawPolygon(QPolygonF([corner - QPointF(size, 0), corner, corner + QPointF(0, size)]))
    return image


def paint_ring(painter: QPainter, place: QRectF, width: float) -> None:
    """A dark and a bright line side by side, which are seen on any colour."""
    inside = place.adjusted(width, width, -width, -width)
    _fill_frames(painter, [place], QColor(Qt.GlobalColor.black), width)
    _fill_frames(painter, [inside], QColor(Qt.GlobalColor.white), width)


def paint_outlines(painter: QPainter, places: Sequence[QRectF], ratio: float) -> None:
    """The edges of regions that lie alike on several tiles, around their cells; thinner if they are many."""
    line = (2 if len(places) == 1 else 1) * ratio
    _fill_frames(painter, places, theme.color("accent"), line)
    around = [place.adjusted(-line, -line, line, line) for place in places]
    _fill_frames(painter, around, theme.color("panel"), ratio)


def paint_focus(painter: QPainter, cell: QRectF, ratio: float, is_pinned: bool) -> None:
    """A ring around the cell in focus that leaves its colour to be seen; thick when it is pinned."""
    scale = theme.sizes().scale * ratio
    width, rim = round((3 if is_pinned else 1.5) * scale), round(ratio)
    reach = max(0, ceil((SMALLEST_RING * scale - cell.width()) / 2)) + rim
    ring = cell.adjusted(-reach, -reach, reach, reach)
    colour = theme.color("accent" if is_pinned else "text")
    _fill_frames(painter, [ring.adjusted(rim, rim, -rim, -rim)], theme.color("panel"), rim)
    _fill_frames(painter, [ring], colour, width)
    _fill_frames(painter, [ring.adjusted(-width, -width, width, width)], theme.color("panel"), rim)
