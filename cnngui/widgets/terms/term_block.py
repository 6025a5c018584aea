"""What a sheet of terms is made of: blocks that stand one after the other like the parts of an equation."""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from cnngui import theme
from cnngui.widgets.cells.figures import MOST_DIGITS
from cnngui.widgets.terms.term_style import TermStyle, TextFont, ink_index, whole_digits

WIDEST_CAPTION = 24
"""In heights of its font: longer ones are elided. In Spanish what L2 pooling gives has 14."""
WIDEST_FORMULA = 40
"""In heights of its font: longer ones are wrapped."""


class Block(Protocol):
    """A part of the sheet. It knows arrays and texts, how large it is, and how it looks."""

    @property
    def key(self) -> Hashable:
        """What its size depends on, besides the style: while it stays, nothing is laid out anew."""

    def size(self, style: TermStyle, room: QSizeF) -> QSizeF:
        """Its size on a sheet of this size."""

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        """Paint it; `place` has the size that was asked for."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What joins the block after it to the one before it: "⊙", "+", "="."""

    text: str

    @property
    def key(self) -> Hashable:
        return self

    def size(self, style: TermStyle, room: QSizeF) -> QSizeF:
        return QSizeF(style.sign.width(self.text), style.sign.height)

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        style.sign.paint(painter, place, self.text, "muted", 0.5)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number under its caption; the result of all stands out."""

    caption: str
    value: float
    is_result: bool = False

    @property
    def key(self) -> Hashable:
        return Quantity, self.caption, room_for(self.value), self.is_result

    def size(self, style: TermStyle, room: QSizeF) -> QSizeF:
        caption = min(style.small.width(self.caption), WIDEST_CAPTION * style.small.height)
        number = style.result_width(room_for(self.value))
        number = max(number, style.result.width(style.number(self.value)))
        return QSizeF(max(caption, number), style.small.height + style.result.height)

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        above = QRectF(place.left(), place.top(), place.width(), style.small.height)
        below = QRectF(place.left(), above.bottom(), place.width(), style.result.height)
        style.small.paint(painter, above, self.caption, "muted", 0.5)
        number = style.number(self.value)
        style.result.paint(painter, below, number, "accent" if self.is_result else "text", 0.5)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of an addition: what is done with which number."""

    sign: str
    value: float
    caption: str
    is_result: bool = False


@dataclass(frozen=True, slots=True)
class Addition:
    """Numbers below each other, as one adds them up by hand, each with its caption."""

    entries: tuple[Entry, ...]

    @property
    def key(self) -> Hashable:
        return Addition, tuple((entry.caption, room_for(entry.value)) for entry in self.entries)

    def size(self, style: TermStyle, room: QSizeF) -> QSizeF:
        captions = max(style.small.width(entry.caption) for entry in self.entries)
        width = self._signs(style) + self._numbers(style) + 2 * style.gap + captions
        return QSizeF(min(width, room.width()), self._line(style) * len(self.entries))

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        line, number = self._line(style), round(place.left() + self._signs(style) + style.gap)
        caption = number + self._numbers(style) + style.gap
        for index, entry in enumerate(self.entries):
            top = place.top() + index * line
            sign_place = QRectF(place.left(), top, self._signs(style), line)
            caption_place = QRectF(caption, top, place.right() - caption, line)
            style.sign.paint(painter, sign_place, entry.sign, "muted", 0.5)
            style.small.paint(painter, caption_place, entry.caption, "muted")
        self._paint_numbers(painter, QRectF(number, place.top(), self._numbers(style), line), style)

    def _paint_numbers(self, painter: QPainter, first: QRectF, style: TermStyle) -> None:
        colours: list[theme.ColorName] = ["accent" if entry.is_result else "text" for entry in self.entries]
        if max(whole_digits(entry.value) for entry in self.entries) > MOST_DIGITS:
            for index, (entry, colour) in enumerate(zip(self.entries, colours, strict=True)):
                place = first.translated(0, index * first.height())
                style.result.paint(painter, place, style.number(entry.value), colour, 1.0)
            return
        values = np.array([entry.value for entry in self.entries])
        inks = np.array([ink_index(colour) for colour in colours])
        picture = style.column(style.results.coverage(values), inks, (first.width(), first.height()))
        first.setHeight(first.height() * len(self.entries))
        painter.drawImage(first, picture)

    def _line(self, style: TermStyle) -> float:
        return max(style.result.height, style.small.height) + 2

    def _signs(self, style: TermStyle) -> int:
        return math.ceil(max(style.sign.width(entry.sign) for entry in self.entries))

    def _numbers(self, style: TermStyle) -> int:
        widest = max(style.result_width(room_for(entry.value)) for entry in self.entries)
        is_huge = max(whole_digits(entry.value) for entry in self.entries) > MOST_DIGITS
        texts = [style.result.width(style.number(entry.value)) for entry in self.entries] if is_huge else []
        return math.ceil(max(widest, *texts, 0))


@dataclass(frozen=True, slots=True)
class Formula:
    """A text that is wrapped where it is long."""

    text: str
    is_muted: bool = False

    @property
    def key(self) -> Hashable:
        return Formula, len(self.text), self.is_muted

    def size(self, style: TermStyle, room: QSizeF) -> QSizeF:
        font = self._font(style)
        width = min(room.width(), WIDEST_FORMULA * font.height)
        bounds = QFontMetricsF(font.font).boundingRect(
            QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), self.text
        )
        # Other digits in the same count of characters may be a little wider.
        return QSizeF(min(bounds.width() * 1.05 + 2, width), bounds.height())

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        painter.setFont(self._font(style).font)
        painter.setPen(theme.color("muted" if self.is_muted else "text"))
        painter.drawText(place, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), self.text)

    def _font(self, style: TermStyle) -> TextFont:
        return style.small if self.is_muted else style.text


def room_for(value: float) -> int:
    """Digits to keep room for: two at least, so that nothing moves when a number grows beyond nine."""
    return max(whole_digits(value), 2)
