"""An entry for one number, read with "." and ",", that says what is wrong where it is typed."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import KeyClaim
from cnngui.widgets.basics.numbers import LARGEST_VALUE, MINUS, format_number, parse_number, why_no_number
from cnngui.widgets.fields.invalid import set_invalid
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote
from cnngui.words import in_words

UNDO_AND_REDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
DIGITS_BESIDE_DECIMALS = 5
"""A sign, a digit, the decimal sign, and the two digits by which a small number is longer."""
MARGINS = 16
"""Pixels at zoom 1, of the frame and beside the text."""
Check = Callable[[float], Refusal | None]


class NumberField(QLineEdit):
    """Shows and takes a number within a range; `value_changed(value)` when the user has entered another
    one, `value_typed(value)` when what is being typed stands for another one: for the last value while it is
    refused.

    Enter, leaving the field, the arrow keys up and down and the wheel commit. Esc puts the last value back.
    A text that is no number, or one outside of the range, is refused with the reason and the nearest value
    that works.
    """

    value_changed = Signal(float)
    value_typed = Signal(float)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        minimum: float = -LARGEST_VALUE,
        maximum: float = LARGEST_VALUE,
        decimals: int = 3,
        increment: float | None = None,
        digits: int | None = None,
        check: Check | None = None,
        note: RefusalNote | None = None,
    ) -> None:
        """`decimals`: shown at most, 0 for integers. `increment`: of arrow keys and wheel; by default a
        tenth of the value's power of ten. `digits`: for how many there is room, signs among them; by default
        for DIGITS_BESIDE_DECIMALS more than decimals. `check`: refuses numbers within the range. `note`: says
        what is refused and offers the nearest value; by default a tooltip says it.
        """
        super().__init__(parent)
        KeyClaim(
            self,
            lambda event: event.key() == Qt.Key.Key_Escape and self.isModified(),
            self._leaves_to_window,
        )
        self._minimum, self._maximum = minimum, maximum
        self._decimals = decimals
        self._increment = increment
        self._digits = digits or decimals + DIGITS_BESIDE_DECIMALS
        self._check_value = check
        self._note = note
        self._value = self._typed = min(max(0.0, minimum), maximum)
        self._refusal: Refusal | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(24)
        self.textEdited.connect(self._check)
        self._show_value()

    def value(self) -> float:
        """The last value that was committed or set."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value; no signal. What is being typed is left alone."""
        if value == self._value and not self._refusal:
            return
        self._value = self._typed = value
        if not (self.hasFocus() and self.isModified()):
            self._show_value()

    def set_range(self, minimum: float, maximum: float) -> None:
        """Accept only values from `minimum` to `maximum`, both included."""
        self._minimum, self._maximum = minimum, maximum
        if self.isModified():
            self._check()

    def error(self) -> str:
        """Why the text as it stands cannot be taken, or ""."""
        return self._refusal.reason if self._refusal else ""

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        widest = max(metrics.horizontalAdvance(sign + "0" * (self._digits - 1)) for sign in ("0", MINUS))
        return QSize(widest + theme.px(MARGINS), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    # Entering -------------------------------------------------------------------------------------------

    def _read(self) -> tuple[float, Refusal | None]:
        """The number in the text, or why there is none that can be taken."""
        text = self.text()
        try:
            value = parse_number(text)
        except ValueError:
            return math.nan, Refusal(in_words(why_no_number(text)))
        nearest = min(max(value, self._minimum), self._maximum)
        if nearest != value:
            message = self.tr("{text} is out of range; the nearest value is {nearest}.")
            inner = self._check_value(nearest) if self._check_value else None
            if inner is not None:  # its reason is about what nobody typed
                if inner.nearest is None:
                    return value, inner
                nearest = inner.nearest
            return value, self._refused(message, nearest)
        if self._decimals == 0 and value != round(value):
            message = self.tr("{text} is not a whole number; the nearest is {nearest}.")
            inner = self._check_value(round(value)) if self._check_value else None
            return value, inner or self._refused(message, round(value))
        return value, self._check_value(value) if self._check_value else None

    def _refused(self, message: str, nearest: float) -> Refusal:
        return Refusal(message.format(text=self.text(), nearest=self._text_of(nearest)), nearest)

    def _check(self) -> None:
        value, refusal = self._read()
        self._set_refusal(refusal)
        self._announce(value if refusal is None else self._value)

    def commit(self) -> bool:
        """Take what is typed, as Enter does. Returns whether the text as it stands is the value."""
        self._commit()
        return self._refusal is None

    def abandon(self) -> None:
        """Show the value again instead of what is being typed, without a signal."""
        self._typed = self._value
        self._show_value()

    def enter(self, value: float) -> None:
        """Take a value that works, as if it had been typed."""
        self._take(value)

    def _commit(self) -> None:
        if not self.isModified():
            return
        value, refusal = self._read()
        self._set_refusal(refusal)
        if refusal is None:
            self._take(value)

    def _take(self, value: float) -> None:
        is_new = value != self._value
        self._value = self._typed = value
        self._show_value()
        self._say(None)
        if is_new:
            self.value_changed.emit(value)

    def _put_back(self) -> None:
        self._show_value()
        self._announce(self._value)

    def _announce(self, typed: float) -> None:
        if typed != self._typed:
            self._typed = typed
            self.value_typed.emit(typed)

    def _move(self, count: int) -> None:
        self._commit()
        if self._refusal:
            return
        increment = self._increment or self._natural_increment()
        value = min(
            max(round((self._value + count * increment) / increment) * increment, self._minimum),
            self._maximum,
        )
        refusal = self._check_value(value) if self._check_value else None
        if value == self._value in (self._minimum, self._maximum):
            largest, smallest = (
                self.tr("{limit} is the largest value."),
                self.tr("{limit} is the smallest value."),
            )
            text = largest if count > 0 else smallest
            self._say(Refusal(text.format(limit=self._text_of(value))))
        elif refusal is None:
            self._take(round(value, 12))
        else:
            self._say(Refusal(refusal.reason))

    def _natural_increment(self) -> float:
        if self._decimals == 0:
            return 1.0
        magnitude = max(abs(self._value), 10.0 ** (1 - self._decimals))
        return 10.0 ** (math.floor(math.log10(magnitude)) - 1)

    # Showing --------------------------------------------------------------------------------------------

    def _text_of(self, value: float) -> str:
        """Write a value with the decimals that it needs, up to the limit; with more where it would be 0."""
        decimals = self._decimals
        if value and abs(value) < 10.0**-decimals and math.isfinite(value) and decimals:
            decimals = min(1 - math.floor(math.log10(abs(value))), 9)
        return format_number(value, decimals)

    def _fitting_text(self) -> str:
        """The value as there is room for it: with fewer decimals, or a small one with a power of ten."""
        value, text = self._value, self._text_of(self._value)
        if len(text) <= self._digits or not self._decimals or not math.isfinite(value):
            return text
        exponent = math.floor(math.log10(abs(value)))
        if exponent < -self._decimals:
            return f"{format_number(value / 10.0**exponent, 0)}e{MINUS}{-exponent}"
        texts = (format_number(value, decimals) for decimals in range(self._decimals - 1, 0, -1))
        return next((each for each in texts if len(each) <= self._digits), format_number(value, 0))

    def _show_value(self) -> None:
        self.setText(self._fitting_text())
        self.setModified(False)
        self._set_refusal(None)

    def _set_refusal(self, refusal: Refusal | None) -> None:
        if refusal == self._refusal:
            return
        self._refusal = refusal
        self.setAccessibleDescription(self.error())
        set_invalid(self, refusal is not None)
        self._say(refusal)

    def _say(self, refusal: Refusal | None) -> None:
        if self._note is not None:
            self._note.show_at(self, refusal, self.enter)
        elif refusal and self.hasFocus():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), refusal.reason, self)
        elif refusal is None:
            QToolTip.hideText()

    def _leaves_to_window(self, event: QKeyEvent) -> bool:
        """Undo and redo: where nothing is being typed they are about the last act."""
        undoes, redoes = (event.matches(key) for key in UNDO_AND_REDO)
        return (undoes and not self.isUndoAvailable()) or (redoes and not self.isRedoAvailable())

    # Events ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._commit()
                self.selectAll()
            case Qt.Key.Key_Escape if self.isModified():
                self._put_back()
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
        if self._refusal:
            self._put_back()
        self._say(None)
