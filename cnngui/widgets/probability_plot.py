"""Probabilities of the classes over one quantity, the answer at each position, and a marker to drag."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
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
from cnngui.widgets.hover_tip import show_tip
from cnngui.widgets.numbers import MINUS, format_number

LEAST_VISIBLE = 0.004
"""Below this probability a curve lies on the axis."""
LEAST_NAMED = 0.15
"""A curve that stays below this probability has no name written to it."""
LEAST_LINES = 3
"""Lines of text as high as which the curves have to be for names among them."""
COLOURED = 4
"""Classes with a colour of their own: as many as the palette tells apart without colour vision."""


class ProbabilityPlot(QWidget):
    """A curve for each class from 0 to 100 %, and under it a ribbon with the likeliest class everywhere.

    The ribbon is filled where that class is the expected one. Press and drag to choose a position:
    `position_chosen(position)`, a whole number.
    """

    position_chosen = Signal(int)

    def __init__(
        self, positions: range, ticks: Sequence[int], parent: QWidget | None = None, **properties: Any
    ) -> None:
        """positions: from the first to the last that can be chosen. ticks: those with a number."""
        super().__init__(parent, **properties)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._low, self._high = positions[0], positions[-1]
        self._ticks = tuple(ticks)
        self._title = ""
        self._notes: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self._positions, self._curves = np.zeros(0), np.zeros((0, 0))
        self._given: np.ndarray | None = None
        self._coloured: tuple[int, ...] = ()
        self._winners: set[int] = set()  # classes that are the answer somewhere
        self._expected = -1
        self._marker = 0.0
        self._picture: QPixmap | None = None

    # What is shown --------------------------------------------------------------------------------------

    def set_title(self, title: str, *notes: str) -> None:
        """title: what varies, and its unit. notes: the first that fits stands at the right, fainter."""
        if (title, notes) != (self._title, self._notes):
            self._title, self._notes = title, notes
            self._redraw()

    def set_curves(
        self,
        positions: np.ndarray,
        probabilities: np.ndarray,
        names: Sequence[str],
        expected: int,
        coloured: Sequence[int],
    ) -> None:
        """positions: (n,), rising. probabilities: (n, classes) in [0, 1]; the same array again means the same
        curves. names: of the classes.

        expected: the class that the answer ought to stay. coloured: classes that stand out, at most
        `COLOURED`, the most important first.
        """
        shown = (tuple(names), expected, tuple(coloured)[:COLOURED])
        if probabilities is self._given and shown == (self._names, self._expected, self._coloured):
            return
        self._given = probabilities
        self._positions, self._curves = np.array(positions, np.float64), np.array(probabilities, np.float64)
        self._names, self._expected, self._coloured = shown
        self._winners = {int(answer) for answer in self._curves.argmax(axis=1)} if names else set()
        self._redraw()

    def clear(self) -> None:
        """Show axes alone."""
        if self._positions.size:
            self.set_curves(np.zeros(0), np.zeros((0, 0)), (), -1, ())

    def set_marker(self, position: float) -> None:
        """Where the marker stands."""
        if position != self._marker:
            self._marker = position
            self.update()

    @property
    def marker(self) -> float:
        """Where the marker stands."""
        return self._marker

    def sizeHint(self) -> QSize:
        return QSize(theme.px(190), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(96))

    # Geometry -------------------------------------------------------------------------------------------

    def _line(self) -> float:
        return 1.3 * theme.sizes().small

    def plot_area(self) -> QRectF:
        """Where the curves are: 100 % at the top, the first position at the left."""
        metrics = QFontMetricsF(theme.font("small"))
        left = metrics.horizontalAdvance("100") + theme.px(5)
        right = metrics.horizontalAdvance(_whole(self._ticks[-1])) / 2 + theme.px(3)
        top = self._line() + theme.px(5)
        bottom = self._ribbon_height() + self._line() + theme.px(6)
        return QRectF(left, top, self.width() - left - right, self.height() - top - bottom)

    def _ribbon_height(self) -> float:
        return self._line() + theme.px(1)

    def x_of(self, position: float) -> float:
        """Where a position is on the widget."""
        area = self.plot_area()
        return area.left() + (position - self._low) / (self._high - self._low) * area.width()

    def _position_at(self, x: float) -> int:
        area = self.plot_area()
        share = (x - area.left()) / max(area.width(), 1.0)
        return round(self._low + min(max(share, 0.0), 1.0) * (self._high - self._low))

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
                if self._positions.size:
                    self._paint_ribbon(painter)
                    self._paint_curves(painter)
                    self._paint_names(painter)
        return self._picture

    def _paint_title(self, painter: QPainter) -> None:
        place = QRectF(0, 0, self.width(), self._line() + theme.px(2))
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
        area, line = self.plot_area(), self._line()
        painter.setFont(theme.font("small"))
        for percent in (0, 50, 100):
            y = area.bottom() - percent / 100 * area.height()
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(theme.color("muted"))
            place = QRectF(0, y - line / 2, area.left() - theme.px(4), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(percent))
        painter.setPen(QPen(theme.color("border"), 1))
        for tick in self._ticks:
            x = self.x_of(tick)
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        painter.setPen(theme.color("muted"))
        self._paint_tick_numbers(painter)

    def _paint_tick_numbers(self, painter: QPainter) -> None:
        """The ends' and the middle's first; others where there is room between them."""
        line, taken = self._line(), QRegion()
        metrics = QFontMetricsF(painter.font())
        middle = self._ticks[len(self._ticks) // 2]
        for tick in (self._ticks[0], self._ticks[-1], middle, *self._ticks):
            width = metrics.horizontalAdvance(_whole(tick))
            place = QRectF(self.x_of(tick) - width / 2, self.height() - line, width, line)
            room = place.adjusted(-theme.px(3), 0, theme.px(3), 0).toAlignedRect()
            if not taken.intersects(room):
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _whole(tick))
                taken += room

    def _paint_curves(self, painter: QPainter) -> None:
        area = self.plot_area()
        xs = [self.x_of(position) for position in self._positions]
        for index in self._order():
            shown = np.nan_to_num(self._curves[:, index])
            ys = area.bottom() - shown * area.height()
            painter.setPen(QPen(self._colour(index), self._width(index)))
            for part in _visible_parts(shown):
                points = [QPointF(x, y) for x, y in zip(xs[part], ys[part], strict=True)]
                painter.drawPolyline(QPolygonF(points))

    def _order(self) -> list[int]:
        """The classes from the faintest to the most important one, which is painted last, on top."""
        faint = [index for index in range(len(self._names)) if index not in self._coloured]
        return [*sorted(faint, key=lambda index: index in self._winners), *reversed(self._coloured)]

    def _colour(self, index: int) -> QColor:
        if index in self._coloured:
            return QColor(theme.current().series[self._coloured.index(index)])
        return theme.color("muted") if index in self._winners else theme.color("outline", 0.45)

    def _width(self, index: int) -> float:
        if index == self._expected:
            return theme.px(2.4)
        return theme.px(1.6) if index in self._coloured or index in self._winners else 1.0

    def _paint_names(self, painter: QPainter) -> None:
        """At the longest high stretch of each curve that stands out, its class, clear of the middle."""
        area, line = self.plot_area(), self._line()
        if area.height() < LEAST_LINES * line:
            return  # the ribbon has them as well
        font = theme.font("small", bold=True)
        painter.setFont(font)
        for index in self._order():
            curve = np.nan_to_num(self._curves[:, index])
            if curve.max() < LEAST_NAMED or self._colour(index).alphaF() < 1:
                continue
            place = _third_of_longest(curve >= 0.9 * curve.max())
            x, y = self.x_of(self._positions[place]), area.bottom() - curve[place] * area.height()
            width = QFontMetricsF(font).horizontalAdvance(self._names[index]) + theme.px(6)
            left = min(max(x - width / 2, area.left()), area.right() - width)
            top = y + theme.px(3) if y - line < area.top() else y - line - theme.px(2)
            label = QRectF(left, top, width, line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("panel", 0.85))
            painter.drawRoundedRect(label, theme.px(3), theme.px(3))
            painter.setPen(self._colour(index))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._names[index])

    def _paint_ribbon(self, painter: QPainter) -> None:
        """The answer at every position: filled where it is the expected one, else outlined."""
        area = self.plot_area()
        answers = self._curves.argmax(axis=1)
        edges = np.concatenate(
            (self._positions[:1], (self._positions[1:] + self._positions[:-1]) / 2, self._positions[-1:])
        )
        first = 0
        font = theme.font("small", bold=True)
        painter.setFont(font)
        for answer, group in groupby(answers):
            last = first + len(list(group))
            left, right = self.x_of(edges[first]), self.x_of(edges[last])
            place = QRectF(left, area.bottom() + theme.px(3), right - left, self._ribbon_height())
            self._paint_answer(painter, place.adjusted(0.5, 0.5, -0.5, -0.5), int(answer))
            first = last

    def _paint_answer(self, painter: QPainter, place: QRectF, answer: int) -> None:
        holds = answer == self._expected
        painter.setPen(theme.color("success" if holds else "error"))
        painter.setBrush(theme.color("success") if holds else theme.color("panel"))
        painter.drawRoundedRect(place, theme.px(2), theme.px(2))
        name = self._names[answer]
        if painter.fontMetrics().horizontalAdvance(name) + 2 <= place.width():
            painter.setPen(theme.color("panel" if holds else "error"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_marker(self, painter: QPainter) -> None:
        area = self.plot_area()
        x = self.x_of(min(max(self._marker, self._low), self._high))
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
            self.position_chosen.emit(self._position_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = self._position_at(event.position().x())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.position_chosen.emit(position)
        show_tip(self, self.tip_at(position))

    def tip_at(self, position: int) -> str:
        """The likeliest classes at the nearest position with known probabilities."""
        if not self._positions.size:
            return ""
        nearest = int(np.abs(self._positions - position).argmin())
        probabilities = self._curves[nearest]
        likeliest = np.argsort(-probabilities, kind="stable")[:3]
        lines = [
            self.tr("{name}: {number} %").format(
                name=self._names[index], number=format_number(100 * float(probabilities[index]), 1)
            )
            for index in likeliest
        ]
        return "\n".join([f"{self._title}: {_whole(round(self._positions[nearest]))}", *lines])

    # Following ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in theme.THEME_EVENTS:
            self._redraw()
        super().changeEvent(event)


def _whole(number: int) -> str:
    return f"{MINUS if number < 0 else ''}{abs(number)}"


def _visible_parts(curve: np.ndarray) -> list[slice]:
    """The stretches above the axis, with a point more on both sides: wide lines take long to paint."""
    parts, first = [], 0
    for is_visible, group in groupby(curve > LEAST_VISIBLE):
        last = first + len(list(group))
        if is_visible:
            parts.append(slice(max(first - 1, 0), last + 1))
        first = last
    return parts


def _third_of_longest(marks: np.ndarray) -> int:
    """The index a third into the longest run of True; there is one at least."""
    best, first = (0, 0), 0
    for mark, group in groupby(marks):
        length = len(list(group))
        if mark and length > best[1]:
            best = first, length
        first += length
    return best[0] + best[1] // 3
