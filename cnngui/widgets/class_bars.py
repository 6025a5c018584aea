"""What the network answers: the likeliest class, large, and a bar for the probability of each class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.numbers import format_number

ANSWER_SHARE = 0.34
"""Of the width, at most, for the answer at the left."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """Where the parts of each class's row lie."""

    left: float
    right: float
    top: float
    height: float
    name_width: float
    number_width: float
    gap: float

    def row(self, index: int) -> QRectF:
        return QRectF(self.left, self.top + index * self.height, self.right - self.left, self.height)

    def name(self, index: int) -> QRectF:
        return QRectF(self.left, self.top + index * self.height, self.name_width, self.height)

    def number(self, index: int) -> QRectF:
        top = self.top + index * self.height
        return QRectF(self.right - self.number_width, top, self.number_width, self.height)

    def track(self, index: int) -> QRectF:
        thickness = min(self.height * 0.62, 2.4 * self.gap)
        left = self.left + self.name_width + self.gap
        middle = self.top + (index + 0.5) * self.height
        return QRectF(
            left, middle - thickness / 2, self.right - self.number_width - self.gap - left, thickness
        )


class ClassBars(QWidget):
    """Probabilities as bars with percentages; the two likeliest also as text for screen readers."""

    def __init__(self, parent: QWidget | None = None, **properties: Any) -> None:
        super().__init__(parent, **properties)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Output"))
        self._probabilities = np.zeros(0, np.float32)
        self._names: tuple[str, ...] = tuple("0123456789")
        self._order: list[int] = []
        self.clear()

    def set_probabilities(self, probabilities: np.ndarray, names: Sequence[str]) -> None:
        """Show probabilities (classes,) in [0, 1] with the classes' names. NaN is shown as no probability."""
        if len(probabilities) != len(names):
            raise ValueError(f"{len(probabilities)} probabilities for {len(names)} names")
        before = self._rows_shown(), self._answer_shown(), self._names
        self._probabilities = np.nan_to_num(np.asarray(probabilities, np.float32), nan=0.0)
        self._names = tuple(names)
        self._order = np.argsort(-self._probabilities, kind="stable").tolist()
        self._describe()
        self._update_changed(*before)

    def clear(self) -> None:
        """Show no answer: there is nothing on the paper."""
        self._probabilities = np.zeros(len(self._names), np.float32)
        self._order = []
        self._describe()
        self.update()

    def answer_text(self) -> str:
        """The answer in words: "5, 98 percent; then 3, 1 percent", as the accessible description has it."""
        if not self._order:
            return self.tr("No answer yet")
        words = [
            self.tr("{name}, {percent} percent").format(
                name=self._names[index], percent=round(100 * float(self._probabilities[index]))
            )
            for index in self._order[:2]
        ]
        return (
            self.tr("{first}; then {second}").format(first=words[0], second=words[1])
            if words[1:]
            else words[0]
        )

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(190))

    def minimumSizeHint(self) -> QSize:
        line = theme.sizes().small + 2
        return QSize(theme.px(170), line * max(len(self._names), 1))

    def _describe(self) -> None:
        text = self.answer_text()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # What is to be painted anew -------------------------------------------------------------------------

    def _rows_shown(self) -> list[tuple[int, bool]]:
        """Each class's percentage in tenths, and whether it is the answer: what its row shows."""
        tenths = np.rint(1000 * self._probabilities).astype(int).tolist()
        likeliest = self._order[0] if self._order else -1
        return [(share, index == likeliest) for index, share in enumerate(tenths)]

    def _answer_shown(self) -> tuple[int, ...]:
        return (*self._order[:2], *(self._rows_shown()[index][0] for index in self._order[:1]))

    def _update_changed(
        self, rows: list[tuple[int, bool]], answer: tuple[int, ...], names: tuple[str, ...]
    ) -> None:
        """While a digit is drawn most percentages stay as they are, and texts take long to paint."""
        if names != self._names or bool(answer) != bool(self._order):
            self.update()
            return
        if answer != self._answer_shown():
            self.update(self._answer_area().toAlignedRect())
        places = self._rows(self._bars_area())
        for index, (before, after) in enumerate(zip(rows, self._rows_shown(), strict=True)):
            if before != after:
                self.update(places.row(index).toAlignedRect())

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        region = event.region()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if region.intersects(self._answer_area().toAlignedRect()):
                self._paint_answer(painter, self._answer_area())
            self._paint_bars(painter, self._rows(self._bars_area()), region)

    def _answer_width(self) -> float:
        return min(self.width() * ANSWER_SHARE, theme.px(130))

    def _answer_area(self) -> QRectF:
        return QRectF(0, 0, self._answer_width() - theme.px(10), self.height())

    def _bars_area(self) -> QRectF:
        return QRectF(self._answer_width(), 0, self.width() - self._answer_width(), self.height())

    def _paint_answer(self, painter: QPainter, area: QRectF) -> None:
        large, base = theme.sizes().large, theme.sizes().base
        has_answer = bool(self._order)
        top = max(0.0, (area.height() - large * 1.25 - 3.2 * base) / 2)
        name = self._names[self._order[0]] if has_answer else "?"
        font = theme.font("large", bold=True)
        natural = QFontMetricsF(font).horizontalAdvance(name)
        font.setPixelSize(max(base, int(large * min(1.0, area.width() / max(natural, 1)))))
        painter.setFont(font)
        painter.setPen(theme.color("text" if has_answer else "disabled"))
        place = QRectF(0, top, area.width(), large * 1.25)
        elided = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, elided)
        if not has_answer:
            return
        self._paint_line(painter, place.bottom(), area.width(), self._percent(self._order[0]), "text", True)
        if len(self._order) > 1:
            second = self.tr("then {name}").format(name=self._names[self._order[1]])
            self._paint_line(painter, place.bottom() + 1.6 * base, area.width(), second, "muted", False)

    def _paint_line(
        self, painter: QPainter, top: float, width: float, text: str, colour: str, bold: bool
    ) -> None:
        font = theme.font("base" if bold else "small", bold=bold)
        painter.setFont(font)
        painter.setPen(theme.color(colour))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(
            QRectF(0, top, width, 1.6 * theme.sizes().base), Qt.AlignmentFlag.AlignCenter, elided
        )

    def _percent(self, index: int) -> str:
        return self.tr("{number} %").format(number=format_number(100 * float(self._probabilities[index]), 1))

    def _paint_bars(self, painter: QPainter, rows: _Rows, region: QRegion) -> None:
        """Name, bar and percentage of classes; the likeliest last, as it has a font of its own."""
        shown = [
            index for index in range(len(self._names)) if region.intersects(rows.row(index).toAlignedRect())
        ]
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        likeliest = self._order[0] if self._order else -1
        for index in shown:
            if index != likeliest:
                self._paint_texts(painter, rows, index)
        if likeliest in shown:
            painter.setFont(theme.font("small", bold=True))
            painter.setPen(theme.color("text"))
            self._paint_texts(painter, rows, likeliest)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        for index in shown:
            painter.drawRoundedRect(rows.track(index), 2, 2)
        for index in shown:
            painter.setBrush(theme.color("accent" if index == likeliest else "bar"))
            self._paint_bar(painter, rows.track(index), float(self._probabilities[index]))

    def _rows(self, area: QRectF) -> _Rows:
        height = min(area.height() / max(len(self._names), 1), theme.sizes().base * 2.2)
        metrics = QFontMetricsF(theme.font("small", bold=True))
        widest = max((metrics.horizontalAdvance(name) for name in self._names), default=0) + 2
        number = metrics.horizontalAdvance(self.tr("{number} %").format(number=format_number(100, 1))) + 2
        top = area.top() + (area.height() - height * len(self._names)) / 2
        return _Rows(
            area.left(), area.right(), top, height, min(widest, area.width() * 0.4), number, theme.px(6)
        )

    def _paint_texts(self, painter: QPainter, rows: _Rows, index: int) -> None:
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        name = self._names[index]
        if len(name) > 1:
            name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(rows.name_width))
        painter.drawText(rows.name(index), align, name)
        if self._order:
            painter.drawText(rows.number(index), align, self._percent(index))

    def _paint_bar(self, painter: QPainter, track: QRectF, probability: float) -> None:
        share = min(max(probability, 0.0), 1.0)
        if share > 0:
            track.setWidth(max(track.width() * share, 1.0))
            painter.drawRoundedRect(track, min(2, track.width() / 2), 2)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in theme.THEME_EVENTS:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
