"""What the network answers: the likeliest class, large, and a bar for the probability of each class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.class_rows import ClassRows, paint_row_focus, paint_row_hover
from cnngui.widgets.key_claim import ARROWS, CLICKING_KEYS, KeyClaim
from cnngui.widgets.numbers import format_number

ANSWER_SHARE = 0.34
"""Of the width, at most, for the answer at the left."""


class ClassBars(QWidget):
    """Probabilities as bars with percentages; the two likeliest also as text for screen readers.

    Signals: `class_hovered(class)`, `class_left()`; `class_clicked(class)` by a click on its row, or by
    Enter for the class in focus, else for the likeliest; `walked(right, down)` by the arrow keys while
    `walks` is True.
    """

    class_hovered = Signal(int)
    class_left = Signal()
    class_clicked = Signal(int)
    walked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None, **properties: Any) -> None:
        super().__init__(parent, **properties)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Output"))
        self.walks = False
        """Whether the arrow keys walk from class to class."""
        self._hovered: int | None = None
        self._focus: int | None = None
        self._is_pinned = False
        KeyClaim(self, lambda event: self.walks and event.key() in ARROWS)
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

    def set_focus(self, index: int | None, pinned: bool = False) -> None:
        """Ring the row of the class in focus, from wherever it was pointed at; bolder when pinned."""
        if (index, pinned) != (self._focus, self._is_pinned):
            self._update_row(self._focus)
            self._focus, self._is_pinned = index, pinned
            self._update_row(index)

    def class_at(self, position: QPointF) -> int | None:
        """The class whose row is at a position of the widget."""
        return self._rows().at(position)

    def row_rect(self, index: int) -> QRectF:
        """The place of a class's row on the widget."""
        return self._rows().row(index)

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

    # Pointer and keys -----------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.class_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.class_at(event.position())
        if index is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self.class_clicked.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.walks and event.key() in ARROWS:
            self.walked.emit(*ARROWS[Qt.Key(event.key())])
        elif event.key() in CLICKING_KEYS and (self._focus is not None or self._order):
            self.class_clicked.emit(self._order[0] if self._focus is None else self._focus)
        else:
            super().keyPressEvent(event)

    def _hover(self, index: int | None) -> None:
        if index == self._hovered:
            return
        self._update_row(self._hovered)
        self._hovered = index
        self._update_row(index)
        if index is None:
            self.class_left.emit()
        else:
            self.class_hovered.emit(index)

    def _update_row(self, index: int | None) -> None:
        if index is not None:
            self.update(self.row_rect(index).toAlignedRect())

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
        places = self._rows()
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
            self._paint_bars(painter, self._rows(), region)

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
        return self._percent_text(float(self._probabilities[index]))

    def _percent_text(self, share: float) -> str:
        return self.tr("{number} %").format(number=format_number(100 * share, 1))

    def _paint_bars(self, painter: QPainter, rows: ClassRows, region: QRegion) -> None:
        """Name, bar and percentage of classes; the likeliest last, as it has a font of its own."""
        shown = [
            index for index in range(len(self._names)) if region.intersects(rows.row(index).toAlignedRect())
        ]
        self._paint_grounds(painter, rows)
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

    def _paint_grounds(self, painter: QPainter, rows: ClassRows) -> None:
        if self._hovered is not None:
            paint_row_hover(painter, rows.row(self._hovered))
        if self._focus is not None and self._focus < rows.count:
            paint_row_focus(painter, rows.row(self._focus), self._is_pinned)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _rows(self) -> ClassRows:
        return ClassRows.fitting(self._bars_area(), self._names, self._percent_text(1.0))

    def _paint_texts(self, painter: QPainter, rows: ClassRows, index: int) -> None:
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
