"""A line with figures that count, and muted words after them that say what of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.static_text import draw_static_text, static_text_width

GAP = 6
"""Pixels at zoom 1 between the figures and the words."""


class CostLine(QWidget):
    """It is as high as a line with or without words; of these the longest that fit are shown, and all are in
    the tooltip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._figures = ""
        self._words: tuple[str, ...] = ("",)

    def text(self) -> str:
        """All that it says."""
        return f"{self._figures} {self._words[0]}".strip()

    def set_texts(self, figures: str, *words: str) -> None:
        """Say this, nothing with empty texts. words: in order, shorter and shorter."""
        if (figures, words) != (self._figures, self._words):
            self._figures, self._words = figures, words
            self.setAccessibleName(self.text())
            self.setToolTip(self.text())
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, round(1.5 * theme.sizes().base))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.sizes().base + theme.px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        width = static_text_width(self._figures, "base", bold=True)
        words = QRectF(self.rect()).adjusted(width + theme.px(GAP), 0, 0, 0)
        with QPainter(self) as painter:
            painter.setPen(theme.color("text"))
            painter.setFont(theme.font("base", bold=True))
            draw_static_text(painter, QRectF(self.rect()), self._figures, "base", bold=True)
            painter.setPen(theme.color("muted"))
            painter.setFont(theme.font("small"))
            draw_static_text(painter, words, self._fitting(words.width()), "small")

    def _fitting(self, width: float) -> str:
        """Return the longest words that fit, or what fits of the shortest."""
        metrics = QFontMetricsF(theme.font("small"))
        for words in self._words:
            if metrics.horizontalAdvance(words) <= width:
                return words
        return metrics.elidedText(self._words[-1], Qt.TextElideMode.ElideRight, max(width, 0))

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
