"""Probabilities of the classes over one quantity, the answer at each position, and a marker to drag."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import show_tip
from cnngui.widgets.basics.numbers import MINUS, format_percent
from cnngui.widgets.plots.probability_painting import (
    ClassCurves,
    PlotFrame,
    paint_curves,
    paint_names,
    paint_ribbon,
    ribbon_height,
    text_line,
)


class ProbabilityPlot(QWidget):
    """A curve for each class from 0 to 100 %, and under it a ribbon with the likeliest class everywhere.

    The ribbon is filled where that class is the expected one. Press and drag to choose a position:
    `position_chosen(position)`, a whole number.
    """

    position_chosen = Signal(int)

    def __init__(self, positions: range, ticks: Sequence[int], parent: QWidget | None = None) -> None:
        """positions: from the first to the last that can be chosen. ticks: those with a number."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._low, self._high = positions[0], positions[-1]
        self._ticks = tuple(ticks)
        self._title = ""
        self._notes: tuple[str, ...] = ()
        self._curves: ClassCurves | None = None
        self._marker = 0.0
        self._picture: QPixmap | None = None

    # What is shown --------------------------------------------------------------------------------------

    def set_title(self, title: str, *notes: str) -> None:
        """Name what varies, and its unit. notes: the first that fits stands at the right, fainter."""
        if (title, notes) != (self._title, self._notes):
            self._title, self._notes = title, notes
            self._redraw()

    def set_curves(self, curves: ClassCurves | None) -> None:
        """Show curves; None for axes alone."""
        before, self._curves = self._curves, curves
        if before is not curves and (before is None or curves is None or not curves.is_same(before)):
            self._redraw()

    def set_marker(self, position: float) -> None:
        """Put the marker there."""
        if position != self._marker:
            self._marker = position
            self.update()

    @property
    def marker(self) -> float:
        """Put the marker there."""
        return self._marker

    def sizeHint(self) -> QSize:
        return QSize(theme.px(190), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(96))

    # Geometry -------------------------------------------------------------------------------------------

    def frame(self) -> PlotFrame:
        """Where the curves are."""
        metrics = QFontMetricsF(theme.font("small"))
        left = metrics.horizontalAdvance("100") + theme.px(5)
        right = metrics.horizontalAdvance(_whole(self._ticks[-1])) / 2 + theme.px(3)
        top = text_line() + theme.px(5)
        bottom = ribbon_height() + text_line() + theme.px(6)
        area = QRectF(left, top, self.width() - left - right, self.height() - top - bottom)
        return PlotFrame(area, self._low, self._high)

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._whole_picture())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_marker(painter)

    def _whole_picture(self) -> QPixmap:
        """All but the marker, which moves alone while a slider is dragged."""
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(theme.color("panel"))
            with QPainter(self._picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_title(painter)
                self._paint_axes(painter)
                if self._curves is not None:
                    for paint in (paint_ribbon, paint_curves, paint_names):
                        paint(painter, self.frame(), self._curves)
        return self._picture

    def _paint_title(self, painter: QPainter) -> None:
        place = QRectF(0, 0, self.width(), text_line() + theme.px(2))
        bold = theme.font("small", bold=True)
        taken = QFontMetricsF(bold).horizontalAdvance(self._title) + theme.px(10)
        painter.setFont(bold)
        painter.setPen(theme.color("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        metrics, room = QFontMetricsF(theme.font("small")), place.width() - taken
        fitting = [note for note in self._notes if metrics.horizontalAdvance(note) <= room]
        if fitting:
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, fitting[0])

    def _paint_axes(self, painter: QPainter) -> None:
        frame, line = self.frame(), text_line()
        area = frame.area
        painter.setFont(theme.font("small"))
        for percent in (0, 50, 100):
            y = frame.y_of(percent / 100)
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(theme.color("muted"))
            place = QRectF(0, y - line / 2, area.left() - theme.px(4), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(percent))
        painter.setPen(QPen(theme.color("border"), 1))
        for tick in self._ticks:
            x = frame.x_of(tick)
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        painter.setPen(theme.color("muted"))
        self._paint_tick_numbers(painter)

    def _paint_tick_numbers(self, painter: QPainter) -> None:
        """Paint the ends' and the middle's first; others where there is room between them."""
        frame, line, taken = self.frame(), text_line(), QRegion()
        metrics = QFontMetricsF(painter.font())
        middle = self._ticks[len(self._ticks) // 2]
        for tick in (self._ticks[0], self._ticks[-1], middle, *self._ticks):
            width = metrics.horizontalAdvance(_whole(tick))
            place = QRectF(frame.x_of(tick) - width / 2, self.height() - line, width, line)
            room = place.adjusted(-theme.px(3), 0, theme.px(3), 0).toAlignedRect()
            if not taken.intersects(room):
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _whole(tick))
                taken += room

    def _paint_marker(self, painter: QPainter) -> None:
        frame = self.frame()
        area, x = frame.area, frame.x_of(min(max(self._marker, self._low), self._high))
        painter.setPen(QPen(theme.color("text"), theme.px(1.6)))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom() + theme.px(2)))
        painter.setBrush(theme.color("text"))
        reach = theme.px(4)
        head = [QPointF(x - reach, area.top() - reach), QPointF(x + reach, area.top() - reach)]
        painter.drawPolygon(QPolygonF([*head, QPointF(x, area.top() + reach / 2)]))

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    # Choosing -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.position_chosen.emit(round(self.frame().position_at(event.position().x())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = round(self.frame().position_at(event.position().x()))
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.position_chosen.emit(position)
        show_tip(self, self.tip_at(position))

    def tip_at(self, position: int) -> str:
        """The likeliest classes at the nearest position with known probabilities."""
        curves = self._curves
        if curves is None:
            return ""
        nearest = int(np.abs(curves.positions - position).argmin())
        probabilities = curves.probabilities[nearest]
        lines = [
            f"{curves.names[index]}: {format_percent(float(probabilities[index]), 1)}"
            for index in np.argsort(-probabilities, kind="stable")[:3]
        ]
        return "\n".join([f"{self._title}: {_whole(round(curves.positions[nearest]))}", *lines])

    # Following ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._redraw()
        super().changeEvent(event)


def _whole(number: int) -> str:
    return f"{MINUS if number < 0 else ''}{abs(number)}"
