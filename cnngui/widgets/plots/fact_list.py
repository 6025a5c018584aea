"""A headline, and facts under it: each a number, large enough for the back row, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import show_tip

Tone = Literal["text", "muted", "success", "error"]
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_UNBOUND = 10_000.0
"""Pixels, more than any text is high."""


@dataclass(frozen=True, slots=True)
class Fact:
    """value: short, "" for a line of text alone. text: wrapped. tip: the whole story, on hovering."""

    value: str
    text: str
    tone: Tone = "text"
    tip: str = ""


class FactList(QWidget):
    """Paints a headline and facts, their values in a column. Other facts lay nothing out anew, unless they
    need more room than there is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._headline = Fact("", "")
        self._facts: tuple[Fact, ...] = ()

    @property
    def headline(self) -> Fact:
        """What is said in large letters."""
        return self._headline

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is said below it."""
        return self._facts

    def set_facts(self, headline: Fact, facts: Sequence[Fact]) -> None:
        """Show others."""
        if (headline, tuple(facts)) == (self._headline, self._facts):
            return
        self._headline, self._facts = headline, tuple(facts)
        said = [" ".join(filter(None, (fact.value, fact.text))) for fact in (headline, *facts)]
        self.setAccessibleDescription("\n".join(said))
        self._make_room()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), max(self.minimumHeight(), theme.px(120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(140), 0)

    # Geometry -------------------------------------------------------------------------------------------

    def _value_width(self) -> float:
        metrics = QFontMetricsF(theme.font("base", bold=True))
        return max((metrics.horizontalAdvance(fact.value) for fact in self._facts), default=0.0) + 1

    def _places(self) -> list[tuple[Fact, QFont, QRectF]]:
        """The headline and each fact with the font and the place of its text."""
        places, top = [], 0.0
        for fact in (self._headline, *self._facts):
            is_headline = fact is self._headline
            left = 0.0 if is_headline or not fact.value else self._value_width() + theme.px(8)
            font = self._headline_font() if is_headline else theme.font("base")
            room = QRectF(left, top, max(self.width() - left, 1.0), _UNBOUND)
            height = QFontMetricsF(font).boundingRect(room, int(_WRAP), fact.text).height()
            places.append((fact, font, QRectF(left, top, room.width(), height)))
            top += height + theme.px(6 if is_headline else 3)
        return places

    @staticmethod
    def _headline_font() -> QFont:
        font = theme.font("base", bold=True)
        font.setPixelSize(round(1.35 * theme.sizes().base))
        return font

    def _make_room(self) -> None:
        # Grows only: numbers that come and go must not move what is around them.
        needed = ceil(self._places()[-1][2].bottom())
        if needed > self.minimumHeight():
            self.setMinimumHeight(needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(0)
            self._make_room()

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            for fact, font, place in self._places():
                painter.setPen(theme.color(fact.tone))
                painter.setFont(font)
                painter.drawText(place.adjusted(0, 0, 0, 2), int(_WRAP), fact.text)
                if fact.value and fact is not self._headline:
                    painter.setFont(theme.font("base", bold=True))
                    column = QRectF(0, place.top(), self._value_width(), place.height())
                    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
                    painter.drawText(column, int(align), fact.value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        show_tip(self, self.tip_at(event.position()))

    def tip_at(self, position: QPointF) -> str:
        """The whole story of the fact at a place on the widget."""
        for fact, _, place in self._places():
            if place.top() <= position.y() <= place.bottom():
                return fact.tip
        return ""

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.setMinimumHeight(0)
            self._make_room()
            self.update()
        super().changeEvent(event)
