"""A button that comes to where another was clicked, and hears nothing of that."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent, QMoveEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget


class SteadyButton(QPushButton):
    """Takes the second press of a double click only where it has had the first: that may have been for a
    button which stood there before. So may those that follow as fast.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._had_first = False
        self._refused_at: int | None = None
        """When the last press came that was for another button, in milliseconds."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_for_another(event):
            return
        self._had_first = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._had_first:
            super().mouseDoubleClickEvent(event)
        else:
            self._refused_at = event.timestamp()

    def _is_for_another(self, event: QMouseEvent) -> bool:
        """Whether a press follows one that was for another button as fast as in a double click."""
        before, self._refused_at = self._refused_at, None
        if before is None or event.timestamp() - before > QApplication.doubleClickInterval():
            return False
        self._refused_at = event.timestamp()
        return True

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._had_first = False
