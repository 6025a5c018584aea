"""An entry for several numbers, with a semicolon between two of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cnngui.widgets.basics.numbers import parse_number, plain_number, why_no_number
from cnngui.widgets.fields.invalid import set_invalid
from cnngui.words import in_words

Check = Callable[[Sequence[float]], str]
"""Why these numbers cannot be taken, in words, or ""."""


class NumberListField(QLineEdit):
    """Reads its numbers as they are typed. What cannot be taken is marked; `error` says why."""

    numbers_changed = Signal()

    def __init__(self, check: Check, parent: QWidget) -> None:
        """check: refuses numbers."""
        super().__init__(parent)
        self._check = check
        self._numbers: tuple[float, ...] = ()
        self._error = ""
        self.textEdited.connect(self._read)

    def numbers(self) -> tuple[float, ...]:
        """Those that are typed, as long as there is no `error`."""
        return self._numbers

    def error(self) -> str:
        """Why what is typed cannot be taken, or ""."""
        return self._error

    def set_numbers(self, numbers: Sequence[float]) -> None:
        """Show these, or with none of them nothing, which is refused only when it is typed; no signal."""
        self.set_typed("; ".join(map(plain_number, numbers)))

    def set_typed(self, text: str) -> None:
        """Show a text as if it had been typed; no signal."""
        self.setText(text)
        self._take()

    def look_again(self) -> None:
        """Check the numbers anew: what they are for is another."""
        self._take()

    def _read(self) -> None:
        self._take()
        self.numbers_changed.emit()

    def _take(self) -> None:
        numbers, self._error = [], ""
        is_used = bool(self.text()) or self.isModified()
        for word in map(str.strip, self.text().strip().removesuffix(";").split(";")):
            try:
                numbers.append(parse_number(word))
            except ValueError:
                self._error = self._error or in_words(why_no_number(word))
        self._numbers = tuple(dict.fromkeys(numbers))
        self._error = (self._error or self._check(self._numbers)) if is_used else ""
        self.setAccessibleDescription(self._error)
        set_invalid(self, bool(self._error))
