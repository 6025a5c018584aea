"""Message boxes of the program's look, as wide as their titles."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from cnngui import theme

FRAME = 120
"""What the desktop puts beside a title, in pixels: an icon and buttons."""
WIDEST_LINE = 500
"""Pixels: Qt breaks a longer text into lines."""
TEXT = "qt_msgbox_label"
"""Qt's name for the label with the text, which makes the box as wide as it must be."""


PICTURE = 48
"""Of the program, in a question; pixels at zoom 1."""


def make_question(box: QMessageBox) -> None:
    """Give a box that has its buttons the program's picture, and none of the desktop's."""
    box.setIconPixmap(QApplication.windowIcon().pixmap(theme.px(PICTURE)))
    for button in box.buttons():
        button.setIcon(QIcon())


def fit_title(box: QMessageBox) -> None:
    """Make a box as wide as its title, after which the desktop shows the program's name, and as its text."""
    title = f"{box.windowTitle()} — {QApplication.applicationDisplayName()}"
    label = box.findChild(QLabel, TEXT)
    if label is not None:
        width = QFontMetrics(theme.font(bold=True)).horizontalAdvance(title) + FRAME
        label.setMinimumWidth(max(width, min(label.sizeHint().width(), WIDEST_LINE)))
