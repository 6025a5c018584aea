"""Help > Show the log."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from cnngui.program_log import read_log
from cnngui.window.text_window import TextWindow

_SIZE = QSize(720, 420)
"""Pixels at zoom 1."""


class LogWindow(TextWindow):
    """What went wrong, to be read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate  # by this name lupdate finds the texts
        text = read_log() or translate("LogWindow", "Nothing went wrong so far.")
        super().__init__("log", translate("LogWindow", "What went wrong"), text, _SIZE, parent)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
