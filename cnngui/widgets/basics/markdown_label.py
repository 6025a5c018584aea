"""Texts written in Markdown, with room between their paragraphs."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from cnngui import theme

GAP = 0.55
"""Between two paragraphs, in heights of the text."""
HELD_TOGETHER = re.compile(r"(?<=\(\d,) (?=\d+\))|(?<=\(\d\d,) (?=\d+\))|(?<=\d) (?=%|−?\d)")
"""Where no line is to break: within a position, row and column, within a row of numbers, and before a sign of
per cent.
"""
NO_BREAK = "\u00a0"


class MarkdownLabel(QLabel):
    """A label of as many lines as its text needs. Formulas stand in it as text: *a* = σ(*b* + *w* ∗ *x*)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setContentsMargins(2, 0, 2, 0)  # a letter may lean over its place

    def set_markdown(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self._show()

    def _show(self) -> None:
        self.setText(html_of(self._text, theme.font()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event) and self._text:
            self._show()


def html_of(markdown: str, font: QFont) -> str:
    """A text as HTML, with room between its paragraphs."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setMarkdown(HELD_TOGETHER.sub(NO_BREAK, markdown))
    cursor = QTextCursor(document)
    gap = GAP * (font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF())
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        form = block.blockFormat()
        form.setTopMargin(0.0 if block.blockNumber() == 0 else gap)
        form.setBottomMargin(0.0)
        cursor.setBlockFormat(form)
        block = block.next()
    return document.toHtml()


def plain_of(markdown: str) -> str:
    """A text of one line without its marks, for what shows or reads plain text."""
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document.toPlainText()
