"""Tooltips of widgets whose parts are painted, not widgets."""

from __future__ import annotations

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip, QWidget


def show_tip(widget: QWidget, text: str) -> None:
    """Say `text` about the part that the pointer is on: after the usual pause, or at once where a tip is
    shown already.
    """
    widget.setToolTip(text)
    if QToolTip.isVisible():
        QToolTip.showText(QCursor.pos(), text, widget)
