"""A histogram: how many values lie where, before a fainter outline of how it was at first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.numbers import format_short
from cnngui.widgets.basics.static_text import draw_static_text


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """Counts (n,) of values in equal parts from `low` to `high`."""

    low: float
    high: float
    counts: np.ndarray

    @property
    def shares(self) -> np.ndarray:
        """How large a part of all values lies in each bar, per width: the area is 1."""
        width = max((self.high - self.low) / max(len(self.counts), 1), 1e-30)
        shares: np.ndarray = self.counts / max(int(self.counts.sum()), 1) / width
        return shares


class HistogramView(QWidget):
    """Bars now, an outline of how they were at first, and the values at the ends and at 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.bars: Bars | None = None
        """What is shown."""
        self._first: Bars | None = None
        self._colour = QColor()
        self._title = ""

    def set_title(self, title: str) -> None:
        """Say whose values they are."""
        self._title = title
        self.setAccessibleName(title)

    def show_bars(self, bars: Bars | None, first: Bars | None, colour: QColor) -> None:
        """Show how values are spread now, or nothing, and how they were at first."""
        self.bars, self._first, self._colour = bars, first, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(130), theme.px(80))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(84), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.color("text"))
            line = theme.sizes().small
            draw_static_text(painter, QRectF(0, 0, self.width(), 1.3 * line), self._title, "small")
            if self.bars is None:
                return
            area = QRectF(1, 1.4 * line, self.width() - 2, max(self.height() - 2.9 * line, 1))
            self._paint(painter, area, self.bars)

    def _paint(self, painter: QPainter, area: QRectF, bars: Bars) -> None:
        both = [each for each in (bars, self._first) if each is not None]
        low, high = min(each.low for each in both), max(each.high for each in both)
        tallest = max(float(each.shares.max(initial=0.0)) for each in both) or 1.0
        span = max(high - low, 1e-30)

        def corner(each: Bars, place: int, share: float) -> QPointF:
            """The foot or head of a bar's edge."""
            value = each.low + (each.high - each.low) * place / len(each.counts)
            # The root: of a few values far out something is seen too.
            return QPointF(
                area.left() + (value - low) / span * area.width(),
                area.bottom() - (share / tallest) ** 0.5 * area.height(),
            )

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        for place, share in enumerate(bars.shares.tolist()):
            painter.drawRect(QRectF(corner(bars, place, share), corner(bars, place + 1, 0.0)))
        if self._first is not None and self._first is not bars:
            steps = [
                corner(self._first, place + edge, share)
                for place, share in enumerate(self._first.shares.tolist())
                for edge in (0, 1)
            ]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("muted"), theme.px(1)))
            painter.drawPolyline(QPolygonF(steps))
        self._paint_axis(painter, area, low, high)

    @staticmethod
    def _paint_axis(painter: QPainter, area: QRectF, low: float, high: float) -> None:
        painter.setPen(theme.color("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if low < 0 < high:
            x = area.left() - low / (high - low) * area.width()
            painter.setPen(QPen(theme.color("outline"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setPen(theme.color("muted"))
        place = QRectF(area.left(), area.bottom() + 1, area.width() - 2, 1.4 * theme.sizes().small)
        draw_static_text(painter, place, format_short(low, 2), "small")
        draw_static_text(painter, place, format_short(high, 2), "small", anchor=1.0)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
