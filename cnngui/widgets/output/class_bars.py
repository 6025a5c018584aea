"""What the network answers: the likeliest class, large, and a bar for the probability of each class."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import ARROWS, CLICKING_KEYS, KeyClaim
from cnngui.widgets.basics.numbers import format_percent, percent_pattern
from cnngui.widgets.basics.static_text import static_text_width
from cnngui.widgets.output.class_bars_painting import (
    ClassShares,
    RowPainting,
    paint_answer,
    paint_row_focus,
    paint_row_hover,
)
from cnngui.widgets.output.class_rows import MOST_IN_LEAST_COLUMN, ClassRows

ANSWER_SHARE = 0.34
"""Of the width, for the answer at the left."""
ANSWER_GAP = 10
"""Pixels at zoom 1, between the answer and the bars."""
LEAST_FOR_BAR = 50
"""Pixels at zoom 1, for a name and a bar beside their number."""


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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Output"))
        self.walks = False
        """Whether the arrow keys walk from class to class."""
        self.answers_behind = False
        """Whether the answer stands behind the bars, at their right, instead of before them."""
        self._shows_answer = True
        self._hovered: int | None = None
        self._focus: int | None = None
        self._is_pinned = False
        KeyClaim(self, lambda event: self.walks and event.key() in ARROWS)
        self._classes = ClassShares()
        self._lines: list[str] = []
        self._rows: RowPainting | None = None
        self._show("0123456789", [0.0] * 10, [])

    def set_probabilities(self, probabilities: np.ndarray, names: Sequence[str]) -> None:
        """Show probabilities (classes,) in [0, 1] with the classes' names. NaN is shown as no probability."""
        if len(probabilities) != len(names):
            raise ValueError(f"{len(probabilities)} probabilities for {len(names)} names")
        shares = np.nan_to_num(np.asarray(probabilities, np.float32), nan=0.0)
        order = np.argsort(-shares, kind="stable").tolist()
        self._show(names, np.rint(1000 * shares).tolist(), order)

    def clear(self, names: Sequence[str]) -> None:
        """Show the classes and no answer: there is nothing on the paper."""
        self._show(names, [0.0] * len(names), [])

    def _show(self, names: Sequence[str], thousandths: list[float], order: list[int]) -> None:
        before, lines = self._classes, self._lines
        self._classes = ClassShares(tuple(names), thousandths, order[0] if order else None)
        self._lines = self._answer_lines(order)
        self._describe(order)
        self._update_changed(before, lines)

    def set_focus(self, index: int | None, pinned: bool = False) -> None:
        """Ring the row of the class in focus, from wherever it was pointed at; bolder when pinned."""
        if (index, pinned) != (self._focus, self._is_pinned):
            self._update_row(self._focus)
            self._focus, self._is_pinned = index, pinned
            self._update_row(index)

    def class_at(self, position: QPointF) -> int | None:
        """The class whose row is at a position of the widget."""
        return self._row_painting().rows.at(position)

    def row_rect(self, index: int) -> QRectF:
        """The place of a class's row on the widget."""
        return self._row_painting().rows.row(index)

    def answer_text(self) -> str:
        """The answer in words: "5, 98 percent; then 3, 1 percent"."""
        return self.accessibleDescription()

    def show_answer(self, is_shown: bool) -> None:
        """Show the answer large beside the bars, or leave its room to these."""
        if is_shown != self._shows_answer:
            self._shows_answer = is_shown
            self._rows = None
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(190))

    def minimumSizeHint(self) -> QSize:
        width = self._least_answer_width() + self.least_bars_width
        return QSize(
            ceil(width), theme.sizes().small * min(max(len(self._classes.names), 1), MOST_IN_LEAST_COLUMN)
        )

    @property
    def least_bars_width(self) -> int:
        """The width at which the bars can be read, without the answer."""
        number = static_text_width(self._percent(1000), "small", bold=True)
        return ceil(number + theme.px(LEAST_FOR_BAR))

    # Words ----------------------------------------------------------------------------------------------

    def _percent(self, thousandths: float) -> str:
        return format_percent(thousandths / 1000, 1)

    def _answer_lines(self, order: list[int]) -> list[str]:
        """The likeliest class, its share, and the runner-up; nothing without an answer."""
        names, thousandths = self._classes.names, self._classes.thousandths
        lines = [text for index in order[:1] for text in (names[index], self._percent(thousandths[index]))]
        return lines + [self.tr("then {name}").format(name=names[index]) for index in order[1:2]]

    def _describe(self, order: list[int]) -> None:
        classes = self._classes
        words = [
            self.tr("{name}, {percent} percent").format(
                name=classes.names[index], percent=round(classes.thousandths[index] / 10)
            )
            for index in order[:2]
        ]
        text = self.tr("No answer yet") if not words else words[0]
        if words[1:]:
            text = self.tr("{first}; then {second}").format(first=words[0], second=words[1])
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
        elif event.key() in CLICKING_KEYS and (index := self.class_of_keys()) is not None:
            self.class_clicked.emit(index)
        else:
            super().keyPressEvent(event)

    def class_of_keys(self) -> int | None:
        """The class that Enter and the Menu key mean."""
        return self._classes.likeliest if self._focus is None else self._focus

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

    def _update_changed(self, before: ClassShares, lines: list[str]) -> None:
        """Repaint what changed: while one draws most percentages stay, and texts take long to paint."""
        after = self._classes
        if after.names != before.names or (after.likeliest is None) != (before.likeliest is None):
            self._rows = None
            self.update()
            return
        if lines != self._lines:
            self.update(self._answer_area().toAlignedRect())
        for index in range(len(after.names)):
            if before.row(index) != after.row(index):
                self._update_row(index)

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        region, painting, answer = event.region(), self._row_painting(), self._answer_area()
        rows = painting.rows
        shown = [index for index in range(rows.count) if region.intersects(rows.row(index).toAlignedRect())]
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.color("panel"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if region.intersects(answer.toAlignedRect()):
                paint_answer(painter, answer, self._lines)
            self._paint_grounds(painter, rows)
            painting.paint(painter, shown, self._classes)

    def _answer_width(self) -> float:
        if not self._shows_answer:
            return 0.0
        wanted = min(self.width() * ANSWER_SHARE, theme.px(130))
        return max(wanted, self._least_answer_width())

    def _least_answer_width(self) -> float:
        """Return the width with which the largest share fits below the answer."""
        return static_text_width(self._percent(1000), "base", bold=True) + theme.px(ANSWER_GAP)

    def _answer_area(self) -> QRectF:
        width = max(self._answer_width() - theme.px(ANSWER_GAP), 0.0)
        return QRectF(self.width() - width if self.answers_behind else 0, 0, width, self.height())

    def _bars_area(self) -> QRectF:
        left, width = self._answer_width(), self.width() - self._answer_width()
        return QRectF(0 if self.answers_behind else left, 0, width, self.height())

    def _paint_grounds(self, painter: QPainter, rows: ClassRows) -> None:
        if self._hovered is not None:
            paint_row_hover(painter, rows.row(self._hovered))
        if self._focus is not None and self._focus < rows.count:
            paint_row_focus(painter, rows.row(self._focus), self._is_pinned)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _row_painting(self) -> RowPainting:
        ratio = self.devicePixelRatioF()
        if self._rows is None or self._rows.ratio != ratio:
            names = self._classes.names
            rows = ClassRows.fitting(self._bars_area(), names, self._percent(1000))
            self._rows = RowPainting(rows, names, percent_pattern(), ratio)
        return self._rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rows = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._rows = None
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
