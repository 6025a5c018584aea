"""Where the rows of the class bars lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from cnngui import theme
from cnngui.widgets.basics.static_text import static_text_width

MOST_FOR_NAMES = 0.4
"""Of the width of a row."""
SIDE = 5
"""Pixels at zoom 1 between a row's texts and its ends: room for its frame."""


@dataclass(frozen=True, slots=True)
class ClassRows:
    """`count` rows within [left, right], each with a name, a track for its bar, and a number."""

    count: int
    left: float
    right: float
    top: float
    height: float
    name_width: float
    number_width: float
    gap: float
    side: float

    @classmethod
    def fitting(cls, area: QRectF, names: Sequence[str], widest_number: str) -> ClassRows:
        """Rows for these names, centred in an area."""
        count, side = len(names), float(theme.px(SIDE))
        height = min(area.height() / max(count, 1), theme.sizes().base * 2.2)
        widest = max((static_text_width(name, "small", bold=True) for name in names), default=0) + 2
        return cls(
            count=count,
            left=area.left(),
            right=area.right(),
            top=area.top() + (area.height() - height * count) / 2,
            height=height,
            name_width=min(widest, area.width() * MOST_FOR_NAMES),
            number_width=static_text_width(widest_number, "small", bold=True) + 2,
            gap=theme.px(6),
            side=side,
        )

    def at(self, position: QPointF) -> int | None:
        """The index of the row at a position."""
        index = int((position.y() - self.top) // self.height)
        return index if 0 <= index < self.count and self.left <= position.x() < self.right else None

    def row(self, index: int) -> QRectF:
        return QRectF(self.left, self.top + index * self.height, self.right - self.left, self.height)

    def name(self, index: int) -> QRectF:
        return QRectF(self.left + self.side, self.top + index * self.height, self.name_width, self.height)

    def number(self, index: int) -> QRectF:
        left = self.right - self.side - self.number_width
        return QRectF(left, self.top + index * self.height, self.number_width, self.height)

    def track(self, index: int) -> QRectF:
        thickness = min(self.height * 0.62, 2.4 * self.gap)
        left = self.left + self.side + self.name_width + self.gap
        right = self.right - self.side - self.number_width - self.gap
        middle = self.top + (index + 0.5) * self.height
        return QRectF(left, middle - thickness / 2, max(right - left, 0.0), thickness)
