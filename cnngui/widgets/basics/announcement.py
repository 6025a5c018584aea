"""A few words over the window that go by themselves."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from cnngui import theme

SHOWN_MS = 2000
FROM_EDGE = 18
"""Pixels at zoom 1."""


class Announcement(QLabel):
    """Says something at the lower edge of a window for a moment; what lies below is still clicked."""

    def __init__(self, parent: QWidget, place: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter) -> None:
        """place: left, in the middle, or right."""
        super().__init__(parent)
        self.setObjectName("announcement")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._parent, self._place = parent, place
        self._end = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._end.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, shown_ms: int = SHOWN_MS) -> None:
        """Show the text for so long, in place of one that is shown still."""
        self.setText(text)
        self.setAccessibleName(text)
        self.ensurePolished()
        self.adjustSize()
        margin, room = theme.px(FROM_EDGE), self._parent.rect()
        x = {
            Qt.AlignmentFlag.AlignLeft: margin,
            Qt.AlignmentFlag.AlignHCenter: (room.width() - self.width()) // 2,
            Qt.AlignmentFlag.AlignRight: room.width() - self.width() - margin,
        }[self._place]
        self.move(QPoint(x, room.height() - self.height() - margin))
        self.show()
        self.raise_()
        self._end.start(shown_ms)
