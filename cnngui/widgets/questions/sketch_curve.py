"""A question that is answered by sketching a curve."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import ARROWS, KeyClaim
from cnngui.widgets.basics.numbers import plain_number
from cnngui.widgets.questions.form import QuestionForm

WIDTH = 280
"""Pixels at zoom 1."""
HEIGHT = 170
"""Pixels at zoom 1."""
KEY_STEP = 0.05
"""Of the height, by an arrow key."""


class SketchCurve(QuestionForm):
    """Drag across to sketch; the arrow keys go to the next point and move it."""

    def __init__(
        self,
        x: tuple[float, float],
        y: tuple[float, float],
        points: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Curve to sketch: arrow keys"))
        self._x, self._y = x, y
        self._heights = [math.nan] * points
        self._answer: list[float] = []
        self._is_open, self._cursor = True, 0
        self._last: int | None = None
        KeyClaim(self, lambda event: event.key() in ARROWS)

    def value(self) -> Any:
        return None if any(map(math.isnan, self._heights)) else list(self._heights)

    def draft(self) -> Any:
        heights = [None if math.isnan(height) else height for height in self._heights]
        return None if all(height is None for height in heights) else heights

    def take_draft(self, draft: Any) -> None:
        if isinstance(draft, list) and len(draft) == len(self._heights):
            low, high = self._y
            known = [isinstance(each, int | float) and low <= each <= high for each in draft]
            self._heights = [
                float(each) if is_known else math.nan for each, is_known in zip(draft, known, strict=True)
            ]
        self.update()
        self.changed.emit()

    def show_both(self, prediction: Any, answer: Any) -> None:
        self._heights = [float(each) for each in prediction or []] or self._heights
        self._answer = [] if answer is None else [float(each) for each in answer]
        self._is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.update()

    def place_of(self, index: int, height: float) -> QPointF:
        """Where a point of the curve lies on the widget."""
        area, (low, high) = self._area(), self._y
        share = index / (len(self._heights) - 1)
        return QPointF(
            area.left() + share * area.width(), area.bottom() - (height - low) / (high - low) * area.height()
        )

    def sizeHint(self) -> QSize:
        return QSize(theme.px(WIDTH), theme.px(HEIGHT))

    def _area(self) -> QRectF:
        left, bottom = theme.px(44), theme.text_size("small") * 2
        return QRectF(self.rect()).adjusted(left, theme.px(10), -theme.px(14), -bottom)

    # Sketching ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = None
        self._sketch(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._sketch(event.position())

    def _sketch(self, place: QPointF) -> None:
        if not self._is_open:
            return
        area, count = self._area(), len(self._heights)
        share = (place.x() - area.left()) / max(area.width(), 1)
        index = min(max(round(share * (count - 1)), 0), count - 1)
        low, high = self._y
        height = low + (area.bottom() - place.y()) / max(area.height(), 1) * (high - low)
        self._set(index, height)
        if self._last is not None:  # a fast drag leaves none out
            start = self._heights[self._last]
            span = abs(index - self._last)
            for step in range(1, span):
                between = self._last + step * (1 if index > self._last else -1)
                self._set(between, start + (height - start) * step / span)
        self._last = self._cursor = index

    def _set(self, index: int, height: float) -> None:
        low, high = self._y
        self._heights[index] = min(max(height, low), high)
        self.changed.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_open or event.key() not in ARROWS:
            super().keyPressEvent(event)
            return
        right, down = ARROWS[Qt.Key(event.key())]
        before = self._heights[self._cursor]
        if down:
            low, high = self._y
            start = low if math.isnan(before) else before
            self._set(self._cursor, start - down * KEY_STEP * (high - low))
            return
        self._cursor = min(max(self._cursor + right, 0), len(self._heights) - 1)
        if math.isnan(self._heights[self._cursor]):
            self._set(self._cursor, self._y[0] if math.isnan(before) else before)
        self.update()

    # Showing --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self._area()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(area, theme.color("field"))
            painter.setPen(QPen(theme.color("outline"), 1))
            painter.drawRect(area)
            self._write_ends(painter, area)
            self._draw(painter, self._heights, theme.color("accent"))
            if self._answer:
                self._draw(painter, self._answer, theme.color("edited"))
            elif self.hasFocus():
                height = self._heights[self._cursor]
                painter.setBrush(theme.color("accent"))
                place = self.place_of(self._cursor, self._y[0] if math.isnan(height) else height)
                painter.drawEllipse(place, theme.px(4), theme.px(4))

    def _write_ends(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text"))
        right, line = Qt.AlignmentFlag.AlignRight, theme.text_size("small") * 1.5
        labels = QRectF(0, area.top(), area.left() - theme.px(5), area.height())
        painter.drawText(labels, right | Qt.AlignmentFlag.AlignTop, plain_number(self._y[1]))
        painter.drawText(labels, right | Qt.AlignmentFlag.AlignBottom, plain_number(self._y[0]))
        below = QRectF(area.left(), area.bottom() + 3, area.width(), line)
        for flag, value in (
            (Qt.AlignmentFlag.AlignLeft, self._x[0]),
            (Qt.AlignmentFlag.AlignHCenter, sum(self._x) / 2),
            (right, self._x[1]),
        ):
            painter.drawText(below, flag | Qt.AlignmentFlag.AlignTop, plain_number(value))

    def _draw(self, painter: QPainter, heights: list[float], colour: QColor) -> None:
        painter.setPen(QPen(colour, theme.px(2)))
        places = [self.place_of(index, each) for index, each in enumerate(heights) if not math.isnan(each)]
        if len(places) == 1:
            painter.drawEllipse(places[0], 2, 2)
        painter.drawPolyline(QPolygonF(places))
