"""The picture that was brought last: what was found on it, and which of its digits is on the paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cnngui.engine.arrays import Float32Array

if TYPE_CHECKING:  # a start does not wait for what reads pictures
    from cnngui.data.pictures.picture_reading import FoundDigit, PictureReading


class PictureDocument(QObject):
    """`draw` puts the ink of a digit on the paper; see `OpenDrawing.set_picture`."""

    changed = Signal()

    def __init__(self, draw: Callable[[Float32Array], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._reading: PictureReading | None = None
        self._chosen = 0

    @property
    def reading(self) -> PictureReading | None:
        """What was found on the picture; None before any was brought."""
        return self._reading

    @property
    def chosen(self) -> int:
        """The number of the digit, counted from 0 at the left, that was put on the paper."""
        return self._chosen

    @property
    def digit(self) -> FoundDigit | None:
        """That digit; None where nothing was found."""
        return self._reading.digits[self._chosen] if self._reading and self._reading.digits else None

    def take(self, reading: PictureReading) -> None:
        """Look at another picture, and put the largest of its digits on the paper, if there is any."""
        self._reading = reading
        largest = reading.largest
        self._choose(reading.digits.index(largest) if largest else 0)

    def choose(self, number: int) -> None:
        """Put another digit of the picture on the paper."""
        if self._reading is not None and 0 <= number < len(self._reading.digits) and number != self._chosen:
            self._choose(number)

    def _choose(self, number: int) -> None:
        self._chosen = number
        if self.digit is not None:
            self._draw(self.digit.ink)
        self.changed.emit()
