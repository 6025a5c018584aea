"""A few words in the window that go by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from cnngui import theme

SHOWN_MS = 2000
FROM_EDGE = 18
"""Pixels at zoom 1."""


class Announcement(QLabel):
    """Says something over a window for a moment; what lies below is still clicked.

    It stands at an end of a row of the window, else at its lower edge.
    """

    def __init__(
        self,
        parent: QWidget,
        place: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
        row: Callable[[], QRect] = QRect,
    ) -> None:
        """place: left, in the middle, or right of the lower edge; of the row the left end, or else the right
        one. row: tells where it is, if there is one.
        """
        super().__init__(parent)
        self.setObjectName("announcement")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._parent, self._place, self._row = parent, place, row
        self._end = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._end.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, shown_ms: int = SHOWN_MS) -> None:
        """Show the text for so long, in place of one that is shown still."""
        self.setText(text)
        self.setAccessibleName(text)
        self.ensurePolished()
        self.adjustSize()
        row = self._row()
        if row.isEmpty():
            self._stand_below()
        else:
            self._stand_in(row)
        self.show()
        self.raise_()
        self._end.start(shown_ms)

    def _stand_in(self, row: QRect) -> None:
        self.resize(min(self.width(), row.width()), row.height())
        is_left = self._place == Qt.AlignmentFlag.AlignLeft
        self.move(row.left() if is_left else row.right() + 1 - self.width(), row.top())

    def _stand_below(self) -> None:
        margin, room = theme.px(FROM_EDGE), self._parent.rect()
        x = {
            Qt.AlignmentFlag.AlignLeft: margin,
            Qt.AlignmentFlag.AlignHCenter: (room.width() - self.width()) // 2,
            Qt.AlignmentFlag.AlignRight: room.width() - self.width() - margin,
        }[self._place]
        self.move(QPoint(x, room.height() - self.height() - margin))
