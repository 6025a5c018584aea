"""The gap between two layers of a network: an arrow, where nothing is joined across it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from cnngui import theme

WANTED = 26
"""Pixels at zoom 1, from one layer to the next, for the lines to be told apart."""
NARROWEST = 10
"""The same where there are many layers."""
ARROW = 16
"""Pixels at zoom 1."""


class LayerGap(QWidget):
    """Shows that the values before it are what the layer behind it sees."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_joined = False
        self._direction = QBoxLayout.Direction.LeftToRight
        self._fit()

    def set_direction(self, direction: QBoxLayout.Direction) -> None:
        """Say which way the values go: to the right, or down."""
        self._direction = direction
        self._fit()
        self.update()

    def set_joined(self, is_joined: bool) -> None:
        """Say whether lines join the layers, in the place of the arrow."""
        if is_joined != self._is_joined:
            self._is_joined = is_joined
            side = theme.px(ARROW)  # all of the gap would be an area beside that of the lines
            arrow = QRect(0, 0, side, side)
            arrow.moveCenter(self.rect().center())
            self.update(arrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_joined:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(QPointF(self.rect().center()))
            if self._direction == QBoxLayout.Direction.TopToBottom:
                painter.rotate(90)
            room = self.width() if self._direction == QBoxLayout.Direction.LeftToRight else self.height()
            tip, head = QPointF(min(theme.px(ARROW), room - 2) / 2, 0), theme.px(4)
            painter.setPen(QPen(theme.color("outline"), theme.px(1.2)))
            painter.drawLine(-tip, tip)
            painter.drawPolyline(QPolygonF([tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)]))

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        across = self._direction == QBoxLayout.Direction.LeftToRight
        along, other = QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Expanding
        self.setSizePolicy(along if across else other, other if across else along)
        length = theme.px(NARROWEST)
        self.setMinimumSize(length if across else 1, 1 if across else length)
