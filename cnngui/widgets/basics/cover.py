"""Covers what would give an answer away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnngui import theme


class Cover(QWidget):
    """Lies over all of a widget, hides it, and keeps clicks from it, until it is taken off."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self.setObjectName("cover")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self._text())
        self._covered = covered
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

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("hover"))
            painter.setPen(theme.color("outline"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.setPen(theme.color("text"))
            inner = self.rect().adjusted(6, 4, -6, -4)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.setFont(theme.font())
            needed = QFontMetrics(painter.font()).boundingRect(inner, flags, self._text())
            is_whole = needed.height() <= inner.height() and needed.width() <= inner.width()
            if not is_whole:
                painter.setFont(theme.font("title", bold=True))
            painter.drawText(inner, flags, self._text() if is_whole else "?")
