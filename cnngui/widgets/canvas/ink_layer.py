"""The ink on the paper as an image that grows while the pen moves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

Stroke = tuple[np.ndarray, np.ndarray, bool]
"""points (n, 2) float32 in paper units, widths (n,) float32 in paper units, whether it erases"""

PAPER_UNITS = 28
"""Along each side of the paper."""


class InkLayer:
    """Strokes and a picture in one colour on a transparent, square image; erasing makes it transparent
    again.
    """

    def __init__(self, side: int, colour: QColor) -> None:
        """side: of the square, in device pixels."""
        self.image = QImage(QSize(max(side, 1), max(side, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        self._unit = side / PAPER_UNITS
        self._colour = colour
        self.clear()

    def clear(self) -> None:
        """Take all ink from the paper."""
        self.image.fill(Qt.GlobalColor.transparent)

    def draw_picture(self, picture: np.ndarray) -> None:
        """Fill the paper with a picture: (h, w) float32 in [0, 1], ink 1."""
        alpha = np.ascontiguousarray(np.clip(picture, 0.0, 1.0) * 255.0, dtype=np.uint8)
        height, width = alpha.shape
        mask = QImage(alpha.data, width, height, width, QImage.Format.Format_Alpha8)
        ink = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        ink.fill(self._colour)
        with QPainter(ink) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.drawImage(0, 0, mask)
        with QPainter(self.image) as painter:
            # Pixels that are larger than the screen's stay crisp; a photograph is made smaller smoothly.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, width > self.image.width())
            painter.drawImage(QRectF(self.image.rect()), ink)

    def draw_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Draw strokes in order."""
        with QPainter(self.image) as painter:
            for points, widths, erases in strokes:
                self._draw(painter, points, widths, erases)

    def draw_segment(
        self, start: tuple[float, float], end: tuple[float, float], width: float, erases: bool
    ) -> QRectF:
        """Draw one piece of a running stroke; its rectangle on the image is returned."""
        points = np.array((start, end), np.float32)
        with QPainter(self.image) as painter:
            self._draw(painter, points, np.full(2, width, np.float32), erases)
        margin = width * self._unit / 2 + 2
        area = QRectF(QPointF(*start) * self._unit, QPointF(*end) * self._unit).normalized()
        return area.adjusted(-margin, -margin, margin, margin)

    def _draw(self, painter: QPainter, points: np.ndarray, widths: np.ndarray, erases: bool) -> None:
        mode = QPainter.CompositionMode
        painter.setCompositionMode(mode.CompositionMode_Clear if erases else mode.CompositionMode_SourceOver)
        draw_stroke(painter, points * self._unit, widths * self._unit, self._colour)


def draw_stroke(painter: QPainter, points: np.ndarray, widths: np.ndarray, colour: QColor) -> None:
    """Draw a stroke: points (n, 2) and widths (n,) in the painter's units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    placed = [QPointF(x, y) for x, y in points.tolist()]
    pens = widths.tolist()
    if len(placed) == 1 or (len(placed) == 2 and placed[0] == placed[1]):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(placed[0], max(pens) / 2, max(pens) / 2)
    elif max(pens) - min(pens) < 0.05 * max(pens):
        painter.setPen(_pen(colour, pens[0]))
        painter.drawPolyline(QPolygonF(placed))
    else:
        for start, end, first, last in zip(placed, placed[1:], pens, pens[1:], strict=False):
            painter.setPen(_pen(colour, (first + last) / 2))
            painter.drawLine(start, end)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def same_strokes(strokes: Sequence[Stroke], others: Sequence[Stroke]) -> bool:
    """Whether each has the points, widths and purpose of the other one; there must be as many."""
    return all(
        _equal(a[0], b[0]) and _equal(a[1], b[1]) and a[2] == b[2]
        for a, b in zip(strokes, others, strict=True)
    )


def _equal(a: np.ndarray, b: np.ndarray) -> bool:
    return a is b or np.array_equal(a, b)
