"""Tooltips of widgets whose parts are painted, not widgets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QCursor, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def show_tip(widget: QWidget, text: str) -> None:
    """Say `text` about the part that the pointer is on: after the usual pause, or at once where a tip is
    shown already.
    """
    widget.setToolTip(text)
    if QToolTip.isVisible():
        QToolTip.showText(QCursor.pos(), text, widget)


class TipOnDemand(QObject):
    """Asks what the tooltip of a widget says when one is wanted, by the place of the pointer in it."""

    def __init__(self, widget: QWidget, tip_at: Callable[[QPoint], str]) -> None:
        """tip_at: the text, or the empty one for none."""
        super().__init__(widget)
        self._widget = widget
        self._tip_at = tip_at
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._widget.setToolTip(self._tip_at(event.pos()))
        return False
