"""Message boxes that are as wide as their titles."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from cnngui import theme

FRAME = 120
"""What the desktop puts beside a title, in pixels: an icon and buttons."""
TEXT = "qt_msgbox_label"
"""Qt's name for the label with the text, which makes the box as wide as it must be."""


def fit_title(box: QMessageBox) -> None:
    """Make a box wide enough for its title, after which the desktop shows the program's name."""
    title = f"{box.windowTitle()} — {QApplication.applicationDisplayName()}"
    label = box.findChild(QLabel, TEXT)
    if label is not None:
        label.setMinimumWidth(QFontMetrics(theme.font(bold=True)).horizontalAdvance(title) + FRAME)
