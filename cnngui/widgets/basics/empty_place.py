"""How a place looks in which there is nothing yet: a dashed frame, and what will be there."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from cnngui import theme

FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def paint_empty(painter: QPainter, place: QRect, text: str) -> None:
    """Paint the frame within a place, and a text in its middle."""
    painter.setPen(QPen(theme.color("border"), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), theme.px(6), theme.px(6))
    painter.setPen(theme.color("muted"))
    painter.drawText(place.adjusted(4, 4, -4, -4), FLAGS, text)
