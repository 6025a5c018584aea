"""How large the learning rate is over the epochs of a run, and where the run stands."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.numbers import format_number

HEIGHT = 96
"""Pixels at zoom 1, with the numbers."""
GAP = 4
"""Pixels at zoom 1, between a number and the curve."""


class ScheduleCurve(QWidget):
    """A curve from zero up to its largest rate, which is written beside it; below it the epochs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Learning rate over the run"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rates: NDArray[np.float64] = np.zeros(2)
        self._epochs = 1
        self._mark: float | None = None

    def set_rates(self, rates: NDArray[np.float64], epochs: int) -> None:
        """Show learning rates (n,), n ≥ 2, spread evenly over so many epochs."""
        self._rates, self._epochs = rates, epochs
        self._describe()

    def set_mark(self, progress: float | None) -> None:
        """Mark where the run stands, in [0, 1], or nothing."""
        if progress != self._mark:
            self._mark = progress
            self._describe()

    @property
    def rate_now(self) -> float | None:
        """The learning rate at the mark, if there is one."""
        if self._mark is None:
            return None
        places = np.linspace(0, 1, len(self._rates))
        return float(np.interp(self._mark, places, self._rates))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(140), theme.px(HEIGHT))

    def _describe(self) -> None:
        text = self.tr("From {first} to {last} in {epochs} epochs")
        if self.rate_now is not None:
            text = self.tr("From {first} to {last} in {epochs} epochs, now {now}")
        first, last, now = (_rate_text(float(rate)) for rate in (*self._rates[[0, -1]], self.rate_now or 0))
        epochs = QLocale().toString(self._epochs)
        self.setAccessibleDescription(text.format(first=first, last=last, epochs=epochs, now=now))
        self.update()

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        highest = float(self._rates.max())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font("small"))
            area = self._area(highest)
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            painter.drawLine(area.topLeft(), area.bottomLeft())
            self._paint_numbers(painter, area, highest)
            places = np.linspace(area.left(), area.right(), len(self._rates))
            heights = area.bottom() - area.height() * self._rates / (highest or 1.0)
            line = QPolygonF([QPointF(x, y) for x, y in zip(places.tolist(), heights.tolist(), strict=True)])
            painter.setPen(QPen(theme.color("accent"), theme.px(2)))
            painter.drawPolyline(line)
            self._paint_mark(painter, area, highest)

    def _area(self, highest: float) -> QRectF:
        metrics = QFontMetricsF(theme.font("small"))
        left = max(metrics.horizontalAdvance(text) for text in (_rate_text(highest), "0"))
        half = metrics.height() / 2
        right = max(metrics.horizontalAdvance(QLocale().toString(self._epochs)) / 2, theme.px(4))
        margins = (left + theme.px(GAP), half, -right, -metrics.height() - theme.px(GAP))
        return QRectF(self.rect()).adjusted(*margins)

    def _paint_numbers(self, painter: QPainter, area: QRectF, highest: float) -> None:
        metrics, gap = painter.fontMetrics(), theme.px(GAP)
        painter.setPen(theme.color("muted"))
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for y, text in ((area.top(), _rate_text(highest)), (area.bottom(), "0")):
            place = QRectF(0, y - metrics.height() / 2, area.left() - gap, metrics.height())
            painter.drawText(place, int(beside), text)
        below = QRectF(area.left(), area.bottom() + gap, area.width(), metrics.height())
        text = self.tr("epochs")
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), text)
        last = QLocale().toString(self._epochs)
        half = metrics.horizontalAdvance(last) / 2
        painter.drawText(below.adjusted(0, 0, half, 0), int(Qt.AlignmentFlag.AlignRight), last)

    def _paint_mark(self, painter: QPainter, area: QRectF, highest: float) -> None:
        rate = self.rate_now
        if rate is None or self._mark is None:
            return
        place = QPointF(
            area.left() + area.width() * self._mark, area.bottom() - area.height() * rate / (highest or 1.0)
        )
        painter.setPen(QPen(theme.color("text"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        painter.drawEllipse(place, theme.px(4), theme.px(4))
        self._paint_rate(painter, place, rate)

    def _paint_rate(self, painter: QPainter, place: QPointF, rate: float) -> None:
        """Write the rate beside the mark: above the curve, where it comes down, or else below it."""
        metrics, away, text = painter.fontMetrics(), theme.px(7), _rate_text(rate)
        width, height = metrics.horizontalAdvance(text), metrics.height()
        left = place.x() + away if place.x() + away + width < self.width() else place.x() - away - width
        top = place.y() - height if place.y() - height >= 0 else place.y() + away / 2
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(left, top, width + 1, height), int(Qt.AlignmentFlag.AlignLeft), text)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


def _rate_text(rate: float) -> str:
    """A learning rate with two digits that say something."""
    decimals = 0 if not rate else int(np.clip(1 - np.floor(np.log10(rate)), 0, 9))
    text = format_number(rate, decimals)
    point = QLocale().decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text
