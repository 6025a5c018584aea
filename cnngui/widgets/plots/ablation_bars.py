"""A bar for each filter: the accuracy without it, hanging from the accuracy with all of them."""

from __future__ import annotations

from math import ceil, floor, isfinite

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import TipOnDemand
from cnngui.widgets.basics.key_claim import ARROWS, KeyClaim
from cnngui.widgets.basics.numbers import MINUS, format_number, format_percent
from cnngui.widgets.basics.static_text import draw_static_text, static_text_width
from cnngui.widgets.plots.ticks import percent_decimals, round_step

LEAST_BAR = 9
"""Pixels at zoom 1 from one bar to the next."""
WIDEST_BAR = 52
"""Pixels at zoom 1, the same."""
LEAST_SPAN = 0.01
"""Of accuracies from the lowest to the highest end of the axis."""
GAP = 5
"""Pixels at zoom 1, between the axis and its numbers."""
LINES = 4
"""At most so many lines across, and so many numbers at the axis."""


class AblationBars(QWidget):
    """The lower a bar reaches, the more the network needs its filter. `chosen(filter)`, by a click or by the
    arrow keys.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        KeyClaim(self, lambda event: event.key() in ARROWS)
        TipOnDemand(self, self._tip_at)
        self._all = float("nan")
        self._without: NDArray[np.float64] = np.empty(0)
        self._current = 0

    # What is shown --------------------------------------------------------------------------------------

    @property
    def shares(self) -> tuple[float, NDArray[np.float64]]:
        """The accuracy with all filters, and without each."""
        return self._all, self._without

    def set_shares(self, with_all: float, without: NDArray[np.float64]) -> None:
        """Show accuracies in [0, 1]: with all filters, and (filters,) without each in turn."""
        is_other = len(without) != len(self._without)
        self._all, self._without = with_all, without
        if is_other:
            self.updateGeometry()
        self._tell()
        self.update()

    def set_current(self, number: int) -> None:
        """Mark the filter that is chosen."""
        if number != self._current:
            self._current = number
            self._tell()
            self.update()

    def describe(self, number: int) -> str:
        """Say what a bar shows."""
        text = self.tr("Without filter {number}: {percent}, that is {difference} points")
        return text.format(
            number=number + 1,
            percent=format_percent(self._without[number], 2),
            difference=_signed(self._without[number] - self._all, 2),
        )

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(theme.px(400), theme.px(170)))

    def minimumSizeHint(self) -> QSize:
        width = self._left() + len(self._without) * theme.px(LEAST_BAR) + theme.px(GAP)
        return QSize(ceil(width), 5 * self._line())

    # Geometry -------------------------------------------------------------------------------------------

    def bar_rect(self, number: int) -> QRectF:
        """The place of a filter, from the top to its number."""
        left = self._left() + number * self._step()
        return QRectF(left, 0, self._step(), self.height())

    def _step(self) -> float:
        room = (self.width() - self._left() - theme.px(GAP)) / max(len(self._without), 1)
        return max(min(room, theme.px(WIDEST_BAR)), theme.px(LEAST_BAR))

    def _left(self) -> float:
        return static_text_width(format_percent(1, 1), "small", bold=True) + theme.px(GAP)

    def _line(self) -> int:
        return ceil(1.4 * theme.sizes().small)

    def _ends(self) -> tuple[float, float]:
        """Return the accuracies at the lower and the upper end of the axis."""
        values = np.append(self._without, self._all)
        low, high = float(values.min()), float(values.max())
        return min(low, high - LEAST_SPAN), high

    def _y_of(self, share: float) -> float:
        low, high = self._ends()
        top, bottom = 1.5 * self._line(), self.height() - 2.2 * self._line()
        return bottom - (share - low) / (high - low) * (bottom - top)

    def _number_at(self, x: float) -> int | None:
        number = floor((x - self._left()) / self._step())
        return number if 0 <= number < len(self._without) else None

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._without) or not isfinite(self._all):
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_lines(painter)
            for number in range(len(self._without)):
                self._paint_bar(painter, number)
            self._paint_whole(painter)
            self._paint_numbers(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        low, high = self._ends()
        step = round_step((high - low) / LINES)
        painter.setFont(theme.font("small"))
        for count in range(ceil(low / step), floor(high / step) + 1):
            y, share = self._y_of(count * step), count * step
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QLineF(self._left(), y, self._right(), y))
            if abs(y - self._y_of(self._all)) > self._line():
                painter.setPen(theme.color("muted"))
                text = format_percent(share, percent_decimals(step))
                self._paint_at_axis(painter, y, text)

    def _paint_bar(self, painter: QPainter, number: int) -> None:
        place, is_current = self.bar_rect(number), number == self._current
        share = self._without[number]
        zero, end = self._y_of(self._all), self._y_of(share)
        gap = max(0.14 * place.width(), 1.0)
        top, bottom = min(zero, end), max(zero, end)
        bar = QRectF(place.left() + gap, top, place.width() - 2 * gap, max(bottom - top, 1.0))
        if is_current:
            painter.fillRect(place.adjusted(0, self._line() / 2, 0, 0), theme.color("accent_soft"))
        colour: theme.ColorName = "success" if share > self._all else ("accent" if is_current else "bar")
        painter.fillRect(bar, theme.color(colour))
        text = _signed(share - self._all, 1)
        if static_text_width(text, "small") <= place.width() - 2:
            below = share <= self._all
            edge = bottom if below else top - self._line()
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("text" if is_current else "muted"))
            room = QRectF(place.left(), edge, place.width(), self._line())
            draw_static_text(painter, room, text, "small", anchor=0.5)

    def _paint_whole(self, painter: QPainter) -> None:
        y = self._y_of(self._all)
        painter.setPen(QPen(theme.color("text"), theme.px(1.4)))
        painter.drawLine(QLineF(self._left(), y, self._right(), y))
        painter.setFont(theme.font("small", bold=True))
        text = format_percent(self._all, 1)
        self._paint_at_axis(painter, y, text, bold=True)

    def _paint_numbers(self, painter: QPainter) -> None:
        widest = static_text_width(str(len(self._without)), "small") + theme.px(3)
        every = max(ceil(widest / self._step()), 1)
        painter.setFont(theme.font("small"))
        line = self._line()
        for number in range(0, len(self._without), every):
            place = self.bar_rect(number)
            painter.setPen(theme.color("text" if number == self._current else "muted"))
            room = QRectF(place.left(), self.height() - line, place.width(), line)
            draw_static_text(painter, room, str(number + 1), "small", anchor=0.5)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), theme.px(1.6)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.bar_rect(self._current).adjusted(1, line / 2, -1, -1))

    def _paint_at_axis(self, painter: QPainter, y: float, text: str, *, bold: bool = False) -> None:
        line = self._line()
        room = QRectF(0, y - line / 2, self._left() - theme.px(GAP), line)
        draw_static_text(painter, room, text, "small", bold=bold, anchor=1.0)

    def _right(self) -> float:
        return self._left() + len(self._without) * self._step()

    # Choosing -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self.chosen.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_bar = self._number_at(event.position().x()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_bar else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS and len(self._without):
            number = self._current + sum(ARROWS[key])
            self.chosen.emit(min(max(number, 0), len(self._without) - 1))
        else:
            super().keyPressEvent(event)

    def _tip_at(self, place: QPoint) -> str:
        number = self._number_at(place.x())
        return "" if number is None or not isfinite(self._all) else self.describe(number)

    def _tell(self) -> None:
        is_known = self._current < len(self._without) and isfinite(self._all)
        self.setAccessibleDescription(self.describe(self._current) if is_known else "")

    # Following ------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


def _signed(share: float, decimals: int) -> str:
    """A difference in percentage points, with its sign."""
    text = format_number(100 * share, decimals)
    return text if text.startswith(MINUS) or not float(f"{100 * share:.{decimals}f}") else f"+{text}"
