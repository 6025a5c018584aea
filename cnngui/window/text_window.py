"""A window with text to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named

SHARE_OF_SCREEN = 0.9
"""The desktop's frame takes a part."""


class TextWindow(QDialog):
    """`name` of the window, its title, the text, and how large it would be, in pixels at zoom 1."""

    def __init__(self, name: str, title: str, text: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_window")
        self.setWindowTitle(title)
        self.text = named(QPlainTextEdit(text, self, readOnly=True), f"{name}_text")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        named(copy, f"copy_{name}").clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        self.rows = QVBoxLayout(self)
        self.rows.addWidget(self.text)
        self.rows.addWidget(buttons)
        room = self.screen().availableSize() * SHARE_OF_SCREEN
        self.resize(QSize(theme.px(size.width()), theme.px(size.height())).boundedTo(room))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
