"""A button that comes to where another was clicked, and hears nothing of that."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent, QMoveEvent
from PySide6.QtWidgets import QPushButton, QWidget


class SteadyButton(QPushButton):
    """Takes the second press of a double click only where it has had the first: that may have been for a
    button which stood there before.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._had_first = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._had_first = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._had_first:
            super().mouseDoubleClickEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._had_first = False
