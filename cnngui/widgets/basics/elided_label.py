"""A text that takes the room that is left, and ends in an ellipsis where that is short."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

SLACK = 3
"""Pixels by which lines may be higher than the label: no letter reaches so far up and down."""
_ALIGNMENT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_WRAP = Qt.TextFlag.TextWordWrap


class ElidedLabel(QLabel):
    """A label whose text never makes its window wider or higher; what does not fit is whole in the tooltip.

    Another text changes no geometry, as QLabel's would: that would make the whole window lay itself out anew.
    """

    def __init__(self, parent: QWidget | None = None, lines: int = 1) -> None:
        """lines: that it would like to have room for."""
        super().__init__(parent)
        self._text = ""
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        return self._text

    @property
    def fits(self) -> bool:
        """Whether the text is painted whole."""
        return self._fitting_text() == self.text()

    @property
    def width_on_two_lines(self) -> int:
        """The least width at which the text is whole on two lines, broken between its words."""
        words = self._text.split(" ")  # a no-break space, as in "3:28 PM", breaks no line
        halves = ((words[:count], words[count:]) for count in range(1, len(words) + 1))
        advance = self.fontMetrics().horizontalAdvance
        return 1 + min(max(advance(" ".join(half)) for half in both) for both in halves)

    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(0, metrics.height() + (self._lines - 1) * metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self._fitting_text()
        tip = self.text() if text != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), int(_ALIGNMENT | _WRAP), text)

    def _fitting_text(self) -> str:
        metrics, text = self.fontMetrics(), self.text()
        room = self.height() + SLACK
        lines = max(1, min(self._lines, room // metrics.lineSpacing()))
        if lines == 1:
            return metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        if metrics.boundingRect(self.rect(), int(_WRAP), text).height() <= room:
            return text
        # Each line ends at a word, before its room does.
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, lines * self.width() * 3 // 4)
