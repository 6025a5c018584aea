"""An entry for one number, read with "." and ",", that says what is wrong where it is typed."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from cnngui import theme
from cnngui.widgets.numbers import format_number, parse_number


class NumberField(QLineEdit):
    """Shows and takes a number within a range; `value_changed(value)` when the user has entered another
    one.

    Enter, leaving the field, the arrow keys up and down and the wheel commit. Esc puts the last value back.
    A text that is no number, or one outside of the range, is refused with the reason and the nearest value
    that works.
    """

    value_changed = Signal(float)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        minimum: float = -math.inf,
        maximum: float = math.inf,
        decimals: int = 3,
        step: float | None = None,
        **properties: Any,
    ) -> None:
        """`decimals`: shown at most, 0 for integers. `step`: of the arrow keys and the wheel; by default a
        tenth of the value's power of ten.
        """
        super().__init__(parent, **properties)
        self._minimum, self._maximum = minimum, maximum
        self._decimals = decimals
        self._step = step
        self._value = min(max(0.0, minimum), maximum)
        self._error = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(24)
        self.textEdited.connect(self._check)
        self._show_value()

    def value(self) -> float:
        """The last value that was committed or set."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value; no signal. What is being typed is left alone."""
        if value == self._value and not self._error:
            return
        self._value = value
        if not (self.hasFocus() and self.isModified()):
            self._show_value()

    def set_range(self, minimum: float, maximum: float) -> None:
        """Accept only values from `minimum` to `maximum`, both included."""
        self._minimum, self._maximum = minimum, maximum
        if self.isModified():
            self._check()

    def error(self) -> str:
        """Why the text as it stands cannot be taken, or ""."""
        return self._error

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance("0") * (self._decimals + 5) + theme.px(14)
        return QSize(width, super().sizeHint().height())

    # Entering -------------------------------------------------------------------------------------------

    def _parsed(self) -> float:
        """The number in the text. Raises ValueError with the reason, in words."""
        text = self.text()
        try:
            value = parse_number(text)
        except ValueError:
            raise ValueError(self.tr("“{text}” is not a number.").format(text=text)) from None
        nearest = min(max(value, self._minimum), self._maximum)
        if nearest != value:
            message = self.tr("{text} is out of range; the nearest value is {nearest}.")
            raise ValueError(message.format(text=text, nearest=self._text_of(nearest)))
        if self._decimals == 0 and value != round(value):
            message = self.tr("{text} is not a whole number; the nearest is {nearest}.")
            raise ValueError(message.format(text=text, nearest=self._text_of(round(value))))
        return value

    def _check(self) -> None:
        try:
            self._parsed()
        except ValueError as error:
            self._set_error(str(error))
        else:
            self._set_error("")

    def commit(self) -> bool:
        """Take what is typed, as Enter does. Returns whether the text as it stands is the value."""
        self._commit()
        return not self._error

    def _commit(self) -> None:
        if not self.isModified():
            return
        self._check()
        if not self._error:
            self._take(self._parsed())

    def _take(self, value: float) -> None:
        is_new = value != self._value
        self._value = value
        self._show_value()
        if is_new:
            self.value_changed.emit(value)

    def _move(self, steps: int) -> None:
        self._commit()
        if self._error:
            return
        step = self._step or self._natural_step()
        value = min(max(round((self._value + steps * step) / step) * step, self._minimum), self._maximum)
        self._take(round(value, 12))

    def _natural_step(self) -> float:
        if self._decimals == 0:
            return 1.0
        magnitude = max(abs(self._value), 10.0 ** (1 - self._decimals))
        return 10.0 ** (math.floor(math.log10(magnitude)) - 1)

    # Showing --------------------------------------------------------------------------------------------

    def _text_of(self, value: float) -> str:
        """With as many decimals as the value needs, up to the limit; more where it would be shown as zero."""
        decimals = self._decimals
        if value and abs(value) < 10.0**-decimals and math.isfinite(value) and decimals:
            decimals = min(1 - math.floor(math.log10(abs(value))), 9)
        return format_number(value, decimals)

    def _show_value(self) -> None:
        self.setText(self._text_of(self._value))
        self.setModified(False)
        self._set_error("")

    def _set_error(self, error: str) -> None:
        if error == self._error:
            return
        changed = bool(error) != bool(self._error)
        self._error = error
        self.setAccessibleDescription(error)
        if changed:
            self.setProperty("invalid", bool(error))
            self.style().unpolish(self)
            self.style().polish(self)
        if error and self.hasFocus():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), error, self)
        elif changed:
            QToolTip.hideText()

    # Events ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._commit()
                self.selectAll()
            case Qt.Key.Key_Escape if self.isModified():
                self._show_value()
                self.selectAll()
            case Qt.Key.Key_Up:
                self._move(1)
            case Qt.Key.Key_Down:
                self._move(-1)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and event.angleDelta().y():
            self._move(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        self._commit()
        if self._error:
            self._show_value()
