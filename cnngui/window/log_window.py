"""Help > Show the log."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.program_log import read_log
from cnngui.widgets.basics.named import named

SHARE_OF_SCREEN = 0.9
"""The desktop's frame takes a part."""


class LogWindow(QDialog):
    """What went wrong, to be read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_window")
        self.setWindowTitle(self.tr("What went wrong"))
        self.text = named(QPlainTextEdit(self, readOnly=True), "log_text")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlainText(read_log() or self.tr("Nothing went wrong so far."))
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        room = self.screen().availableSize() * SHARE_OF_SCREEN
        self.resize(QSize(theme.px(720), theme.px(420)).boundedTo(room))
