"""Covers what would give an answer away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStaticText,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from cnngui import theme

MARGIN = 5
"""Pixels around the text."""


class Cover(QWidget):
    """Lies over all of a widget, hides it, and keeps clicks from it, until it is taken off."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self.setObjectName("cover")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self._text())
        self._covered = covered
        self._laid_out: tuple[QStaticText, QFont] | None = None
        covered.installEventFilter(self)
        self.setGeometry(covered.rect())
        self.show()
        self.raise_()

    def take_off(self) -> None:
        """Show what is covered again."""
        self._covered.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        elif event.type() == QEvent.Type.ChildAdded:
            self.raise_()
        return False

    def _text(self) -> str:
        return self.tr("Covered until your prediction is in")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid_out = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self._laid_out = None

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("hover"))
            painter.setPen(theme.color("outline"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.setPen(theme.color("text"))
            # Laid out once: each move of the pen paints what is under the cover, and it with that.
            if self._laid_out is None:
                self._laid_out = self._text_laid_out()
            text, font = self._laid_out
            painter.setFont(font)
            height = text.size().height()
            painter.drawStaticText(QPointF(MARGIN, (self.height() - height) / 2), text)

    def _text_laid_out(self) -> tuple[QStaticText, QFont]:
        """The text in lines as wide as fit, else a "?"; and its font."""
        inner = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        font, bold = theme.font(), theme.font("title", bold=True)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        needed = QFontMetrics(font).boundingRect(inner, flags, self._text())
        is_whole = needed.height() <= inner.height() and needed.width() <= inner.width()
        text = QStaticText(self._text() if is_whole else "?")
        text.setTextFormat(Qt.TextFormat.PlainText)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        text.setTextOption(option)
        text.setTextWidth(inner.width())
        text.prepare(QTransform(), font if is_whole else bold)
        return text, font if is_whole else bold
