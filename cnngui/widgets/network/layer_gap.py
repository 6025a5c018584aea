"""The gap between two columns of a network: an arrow, and what is pointed at joined across it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme

WIDTH = 26
"""Pixels at zoom 1."""

Span = tuple[float, float]
"""Upper and lower end, in pixels of the widget."""


class LayerGap(QWidget):
    """Shows that the values at the left are what the layer at the right sees."""

    def __init__(
        self, left: Callable[[], Span | None], right: Callable[[], Span | None], parent: QWidget
    ) -> None:
        """left, right: the part of the column at that side that is pointed at, asked for at each painting."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._left, self._right = left, right
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        left, right = self._left(), self._right()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if left is None or right is None:
                self._paint_arrow(painter)
            else:
                self._paint_joint(painter, left, right)

    def _paint_arrow(self, painter: QPainter) -> None:
        middle, head, inset = self.height() / 2, theme.px(4), theme.px(5)
        tip = QPointF(self.width() - inset, middle)
        painter.setPen(QPen(theme.color("outline"), theme.px(1.2)))
        painter.drawLine(QPointF(inset, middle), tip)
        painter.drawPolyline(QPolygonF([tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)]))

    def _paint_joint(self, painter: QPainter, left: Span, right: Span) -> None:
        corners = [
            QPointF(0, left[0]),
            QPointF(self.width(), right[0]),
            QPointF(self.width(), right[1]),
            QPointF(0, left[1]),
        ]
        painter.setPen(QPen(theme.color("accent", 0.0), 0))
        painter.setBrush(theme.color("accent", 0.16))
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(QPen(theme.color("accent"), theme.px(1.2)))
        painter.drawLine(corners[0], corners[1])
        painter.drawLine(corners[3], corners[2])

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))
