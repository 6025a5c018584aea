"""How the paper looks: its grid, the hint on it when it is empty, the ring around the pen."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QRegion

from cnngui import theme
from cnngui.widgets.basics.vectors import draws_vectors
from cnngui.widgets.canvas.ink_layer import PAPER_UNITS

SMALLEST_GRID_UNIT = 6
"""Pixels of a unit below which the grid would be a grey veil."""


def paint_paper(painter: QPainter, paper: QRectF) -> None:
    """Paint the paper, with a faint line at every unit if the units are large."""
    ratio = painter.device().devicePixelRatioF()
    colours = theme.color("paper").rgb(), theme.color("ink", 0.055).rgba()
    if draws_vectors(painter):
        painter.translate(paper.topLeft())
        _draw_paper(painter, round(paper.width()), 1.0, *colours)
        painter.translate(-paper.topLeft())
        return
    painter.drawImage(paper.topLeft(), _paper(round(paper.width() * ratio), ratio, *colours))


@lru_cache(maxsize=1)
def _paper(side: int, ratio: float, ground: int, line: int) -> QImage:
    """The paper in device pixels. It is painted with every move of the pen, and its lines are many."""
    image = QImage(max(side, 1), max(side, 1), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        _draw_paper(painter, side, ratio, ground, line)
    image.setDevicePixelRatio(ratio)
    return image


def _draw_paper(painter: QPainter, side: int, ratio: float, ground: int, line: int) -> None:
    painter.fillRect(0, 0, side, side, QColor.fromRgb(ground))
    unit = side / PAPER_UNITS
    if unit >= SMALLEST_GRID_UNIT * ratio:
        for place in (round(line * unit) for line in range(1, PAPER_UNITS)):
            painter.fillRect(place, 0, 1, side, QColor.fromRgba(line))
            painter.fillRect(0, place, side, 1, QColor.fromRgba(line))


def paint_hint(painter: QPainter, paper: QRectF, text: str) -> None:
    """Paint a dotted digit to trace, and under it what the paper is for."""
    unit = paper.width() / PAPER_UNITS
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.color("ink", 0.26), 0.42 * unit, c=Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.6])
    painter.setPen(pen)
    painter.drawPath(_hint_digit(paper.topLeft(), unit))
    painter.setPen(theme.color("muted"))
    painter.setFont(theme.font("base"))
    foot = QRectF(paper.left(), paper.bottom() - 5.2 * unit, paper.width(), 4.6 * unit)
    painter.drawText(foot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
    painter.restore()


def _hint_digit(origin: QPointF, unit: float) -> QPainterPath:
    """A 5."""

    def at(x: float, y: float) -> QPointF:
        return QPointF(origin.x() + x * unit, origin.y() + y * unit)

    path = QPainterPath(at(18.5, 5.5))
    path.lineTo(at(10.8, 5.5))
    path.lineTo(at(10.2, 12.2))
    path.cubicTo(at(13.5, 9.9), at(19.2, 11.2), at(19.2, 15.9))
    path.cubicTo(at(19.2, 20.6), at(13.2, 22.2), at(9.2, 19.6))
    return path


def paint_region(painter: QPainter, paper: QRectF, region: QRectF) -> None:
    """Veil the paper outside of a rectangle of paper units, and outline the rectangle."""
    place = _on_paper(paper, region).toAlignedRect()
    for part in QRegion(paper.toRect()) - QRegion(place):  # type: ignore[attr-defined] # the stubs lack it
        painter.fillRect(part, theme.veil())
    if not place.isEmpty():
        painter.setPen(QPen(theme.color("accent"), 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place).adjusted(-1, -1, 1, 1))


def _on_paper(paper: QRectF, region: QRectF) -> QRectF:
    unit = paper.width() / PAPER_UNITS
    corner = paper.topLeft() + region.topLeft() * unit
    return QRectF(corner, region.size() * unit).intersected(paper)


def paint_border(painter: QPainter, paper: QRectF, *, is_focus: bool, is_target: bool) -> None:
    """Paint the paper's edge: in the accent colour in focus, thicker while a picture is about to drop."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent" if is_focus or is_target else "border"), 3 if is_target else 1))
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_pen_ring(painter: QPainter, centre: QPointF, width: float, colour: theme.ColorName) -> None:
    """Paint how wide the pen draws, at the place of the pointer."""
    ratio = painter.device().devicePixelRatioF()
    colours = theme.color("paper", 0.8).rgba(), theme.color(colour).rgba()
    ring = _pen_ring(round(width * ratio), ratio, *colours)
    middle = ring.width() / ratio / 2
    painter.drawImage(QPointF(centre.x() - middle, centre.y() - middle), ring)


@lru_cache(maxsize=16)
def _pen_ring(diameter: int, ratio: float, halo: int, line: int) -> QImage:
    """The ring in device pixels. It goes with every move of the pen, and a circle takes long to stroke."""
    side = diameter + 2 * ceil(4 * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, thickness in ((halo, 3.0), (line, 1.3)):
            painter.setPen(QPen(QColor.fromRgba(colour), thickness * ratio))
            painter.drawEllipse(QPointF(side / 2, side / 2), diameter / 2, diameter / 2)
    image.setDevicePixelRatio(ratio)
    return image
