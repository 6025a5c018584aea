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
        """A paper without ink."""
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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(mode.CompositionMode_Clear if erases else mode.CompositionMode_SourceOver)
        placed = [QPointF(x, y) for x, y in (points * self._unit).tolist()]
        pens = (widths * self._unit).tolist()
        if len(placed) == 1 or (len(placed) == 2 and placed[0] == placed[1]):
            self._draw_dot(painter, placed[0], max(pens))
        elif max(pens) - min(pens) < 0.05 * max(pens):
            painter.setPen(self._pen(pens[0]))
            painter.drawPolyline(QPolygonF(placed))
        else:
            for start, end, first, last in zip(placed, placed[1:], pens, pens[1:], strict=False):
                painter.setPen(self._pen((first + last) / 2))
                painter.drawLine(start, end)

    def _draw_dot(self, painter: QPainter, centre: QPointF, width: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(centre, width / 2, width / 2)

    def _pen(self, width: float) -> QPen:
        return QPen(
            self._colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )
