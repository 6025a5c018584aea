"""A question for a number, or for a small table of them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number, format_parted, parse_number, without_thousands
from cnngui.widgets.fields.invalid import set_invalid
from cnngui.widgets.questions.form import QuestionForm

DIGITS_OF_ONE = 9
"""That a field has room for, where it is the only one: a count of parameters with its thousands parted."""
DIGITS = 6
"""The same of a field among others."""
WIDE_COLUMNS = 4
"""The most columns whose fields are so wide."""
DIGITS_OF_MANY = 2
"""The same where there are more."""
WIDE_GAP = 8
"""Pixels at zoom 1 between two columns."""
NARROW_GAP = 3
"""The same between more fields than that."""


class NumberTable(QuestionForm):
    """A field for each number; Enter goes to the next one, and hands in from the last."""

    def __init__(self, rows: int, columns: int, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decimals = decimals
        self._fields = [[self._field(row, column) for column in range(columns)] for row in range(rows)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(WIDE_GAP if columns <= WIDE_COLUMNS else NARROW_GAP))
        self._grid.setVerticalSpacing(4)
        for row, fields in enumerate(self._fields):
            for column, field in enumerate(fields):
                self._grid.addWidget(field, row, column)
        self._grid.setColumnStretch(columns, 1)
        self._give_widths()

    def value(self) -> Any:
        values = [[self._number(field) for field in row] for row in self._fields]
        if not all(math.isfinite(value) for row in values for value in row):
            return None
        return values[0][0] if len(values) == len(values[0]) == 1 else values

    def draft(self) -> Any:
        texts = [[field.text() for field in row] for row in self._fields]
        return texts if any(text for row in texts for text in row) else None

    def take_draft(self, draft: Any) -> None:
        for row, texts in zip(self._fields, draft if isinstance(draft, list) else [], strict=False):
            for field, text in zip(row, texts if isinstance(texts, list) else [], strict=False):
                field.setText(str(text))
        self._on_edited()
        self.changed.emit()

    def show_both(self, prediction: Any, answer: Any) -> None:
        for row in self._fields:
            for field in row:
                field.hide()
        both = (self.tr("You"), prediction), (self.tr("The answer"), answer)
        tables = [(caption, self._texts(values)) for caption, values in both if values is not None]
        columns = len(self._fields[0])
        self._grid.setHorizontalSpacing(theme.px(WIDE_GAP))  # numbers have no frames that part them
        beside = len(self._fields) > 1 or columns == 1
        for number, (caption, texts) in enumerate(tables):
            place = (0, number * (columns + 1)) if beside else (number * 3, 0)
            self._show_table(caption, texts, *place, other=tables[-1 - number][1])
        if beside:
            self._grid.setColumnMinimumWidth(columns, theme.px(18))
            self._grid.setColumnStretch(columns, 0)
            self._grid.setColumnStretch(2 * columns + 1, 1)

    def first_field(self) -> QWidget:
        return self._fields[0][0]

    def _texts(self, values: Any) -> np.ndarray:
        rows = np.atleast_2d(np.asarray(values, np.float64)).tolist()
        return np.array([[format_parted(value, self._decimals) for value in row] for row in rows])

    def _show_table(self, caption: str, texts: np.ndarray, top: int, left: int, *, other: np.ndarray) -> None:
        """Show numbers, and which of them are others than those of `other` at the same place."""
        title = QLabel(caption, self)
        title.setProperty("muted", True)
        # Over the free column behind them too, or a long title would draw the numbers apart.
        self._grid.addWidget(title, top, left, 1, texts.shape[1] + 1)
        for (row, column), text in np.ndenumerate(texts):
            cell = named(QLabel(str(text), self), "compared_number")
            if texts.shape == other.shape and text != other[row, column]:
                cell.setProperty("role", "differs")
                cell.setAccessibleDescription(self.tr("differs"))
            cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(cell, top + 1 + row, left + column)

    def _field(self, row: int, column: int) -> QLineEdit:
        field = named(_NumberField(self._decimals, self), f"prediction_{row}_{column}")
        field.walked.connect(self.changed)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setMaxLength(16)
        text = self.tr("Row {row}, column {column}").format(row=row + 1, column=column + 1)
        field.setAccessibleName(text)
        field.textEdited.connect(self.changed)
        field.textEdited.connect(self._on_edited)
        field.returnPressed.connect(self._go_on)
        return field

    def _on_edited(self) -> None:
        for row in self._fields:
            for field in row:
                set_invalid(field, bool(field.text().strip()) and not math.isfinite(self._number(field)))

    def _go_on(self) -> None:
        fields = [field for row in self._fields for field in row]
        empty = [field for field in fields if not math.isfinite(self._number(field))]
        if empty:
            empty[0].setFocus()
        else:
            self.handed_in.emit()

    def _number(self, field: QLineEdit) -> float:
        """What stands in a field, NaN without a number. A whole number may be parted into thousands."""
        return _number(field, is_whole=self._decimals == 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self._give_widths()

    def _give_widths(self) -> None:
        for row in self._fields:
            digits = DIGITS if len(row) <= WIDE_COLUMNS else DIGITS_OF_MANY
            digits = DIGITS_OF_ONE if len(row) == 1 else digits
            width = QFontMetrics(theme.font()).horizontalAdvance("0") * digits + theme.px(10)
            for field in row:
                field.setFixedWidth(width)


class _NumberField(QLineEdit):
    """A field that is empty at first; the wheel and the arrow keys up and down count from 0."""

    walked = Signal()

    def __init__(self, decimals: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._decimals = decimals

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and event.angleDelta().y():
            self._walk(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _walk(self, count: int) -> None:
        before = _number(self, is_whole=self._decimals == 0)
        value = (before if math.isfinite(before) else 0.0) + count
        self.setText(format_number(value, 0 if value == int(value) else self._decimals))
        self.walked.emit()


def _number(field: QLineEdit, *, is_whole: bool) -> float:
    text = without_thousands(field.text()) if is_whole else field.text()
    try:
        return parse_number(text)
    except ValueError:
        return math.nan
