"""What is painted over the maps of a grid: frames, marks and outlines. All lengths are device
pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
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


def paint_borders(painter: QPainter, borders: Sequence[QRect]) -> None:
    """Paint the ground of tiles, a pixel larger than they are: what is seen of it is their border."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("border"))
    painter.drawRects(borders)


def paint_frame(
    painter: QPainter, tile: QRectF, colour: theme.ColorName, width: float, alpha: float = 1.0
) -> None:
    """Paint a frame around a tile, outside of its cells."""
    _fill_frame(painter, tile, theme.color(colour, alpha), width)


def _fill_frame(painter: QPainter, place: QRectF, colour: QColor, width: float) -> None:
    """Paint a frame around a place, as four bars: to fill takes a fraction of the time that a pen takes."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(_bars_around(place, width))


def _bars_around(place: QRectF, width: float) -> list[QRectF]:
    x, y, right, bottom = place.x(), place.y(), place.right(), place.bottom()
    across, down = place.width() + 2 * width, place.height()
    return [
        QRectF(x - width, y - width, across, width),
        QRectF(x - width, bottom, across, width),
        QRectF(x - width, y, width, down),
        QRectF(right, y, width, down),
    ]


def paint_edited(painter: QPainter, tiles: Sequence[QRect], ratio: float) -> None:
    """Paint the mark of what was edited in the upper right corner of tiles."""
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
    """Paint a dark and a bright line side by side, which are seen on any colour."""
    inside = place.adjusted(width, width, -width, -width)
    _fill_frame(painter, place, QColor(Qt.GlobalColor.black), width)
    _fill_frame(painter, inside, QColor(Qt.GlobalColor.white), width)


def paint_outlines(painter: QPainter, region: QRectF, tiles: Sequence[QRect], ratio: float) -> None:
    """Paint the edges of a region that lies alike on several tiles, around its cells; thinner if many.

    region: counted from the corner of a tile. To move the painter from tile to tile takes a third of the
    time that bars for each take.
    """
    line = (2 if len(tiles) == 1 else 1) * ratio
    accent = _bars_around(region, line)
    panel = _bars_around(region.adjusted(-line, -line, line, line), ratio)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, bars in ((theme.color("accent"), accent), (theme.color("panel"), panel)):
        painter.setBrush(colour)
        for tile in tiles:
            corner = tile.topLeft()
            painter.translate(corner)
            painter.drawRects(bars)
            painter.translate(-corner)


def paint_focus(painter: QPainter, cell: QRectF, ratio: float, is_pinned: bool) -> None:
    """Paint a ring around the cell in focus that leaves its colour to be seen; thick when it is pinned."""
    scale = theme.sizes().scale * ratio
    width, rim = round((3 if is_pinned else 1.5) * scale), round(ratio)
    reach = max(0, ceil((SMALLEST_RING * scale - cell.width()) / 2)) + rim
    ring = cell.adjusted(-reach, -reach, reach, reach)
    colour = theme.color("accent" if is_pinned else "text")
    _fill_frame(painter, ring.adjusted(rim, rim, -rim, -rim), theme.color("panel"), rim)
    _fill_frame(painter, ring, colour, width)
    _fill_frame(painter, ring.adjusted(-width, -width, width, width), theme.color("panel"), rim)
