"""Where the rows of the class bars lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF

from cnngui import theme
from cnngui.widgets.basics.static_text import static_text_width

MOST_FOR_NAMES = 0.4
"""Of the width of a row."""
SIDE = 5
"""Pixels at zoom 1 between a row's texts and its ends: room for its frame."""
LEAST_TRACK = 16
"""Pixels at zoom 1, of a bar that still says something."""
LEAST_HEIGHT = 0.9
"""Of a row whose capitals touch no other's, in sizes of its text."""
MOST_IN_LEAST_COLUMN = 10
"""Rows for which there is always room in one column."""


@dataclass(frozen=True, slots=True)
class ClassRows:
    """`count` rows in columns of `width`, each with a name, a track for its bar, and a number.

    Where there are too many for their height they stand in several columns, and where these are narrow
    without their numbers: `number_width` is 0 then.
    """

    count: int
    columns: int
    left: float
    top: float
    width: float
    height: float
    name_width: float
    number_width: float
    gap: float
    side: float

    @classmethod
    def fitting(cls, area: QRectF, names: Sequence[str], widest_number: str) -> ClassRows:
        """Rows for these names, centred in an area."""
        count, side, gap = len(names), float(theme.px(SIDE)), float(theme.px(6))
        widest = max((static_text_width(name, "small", bold=True) for name in names), default=0) + 2
        number = static_text_width(widest_number, "small", bold=True) + 2
        in_column = max(int(area.height() / (LEAST_HEIGHT * theme.sizes().small)), 1)
        columns = max(ceil(count / in_column), 1)
        for number_width in (number, 0.0):  # a number has its own gap
            least = 2 * side + widest + gap + theme.px(LEAST_TRACK) + (number_width and gap + number_width)
            if columns == 1 or columns * least <= area.width():
                break
        else:
            columns = min(columns, max(int(area.width() / least), 1))
        per_column, width = ceil(count / columns), area.width() / columns
        height = min(area.height() / max(per_column, 1), theme.sizes().base * 2.2)
        return cls(
            count=count,
            columns=columns,
            left=area.left(),
            top=area.top() + (area.height() - height * per_column) / 2,
            width=width,
            height=height,
            name_width=min(widest, width * MOST_FOR_NAMES),
            number_width=number_width,
            gap=gap,
            side=side,
        )

    def at(self, position: QPointF) -> int | None:
        """The index of the row at a position."""
        column, row = (position.x() - self.left) // self.width, (position.y() - self.top) // self.height
        if not (0 <= column < self.columns and 0 <= row < self._per_column):
            return None
        index = int(column * self._per_column + row)
        return index if index < self.count else None

    def row(self, index: int) -> QRectF:
        column, row = divmod(index, self._per_column)
        left, top = self.left + column * self.width, self.top + row * self.height
        return QRectF(left, top, self.width, self.height)

    def name(self, index: int) -> QRectF:
        row = self.row(index)
        return QRectF(row.left() + self.side, row.top(), self.name_width, row.height())

    def number(self, index: int) -> QRectF:
        row = self.row(index)
        left = row.right() - self.side - self.number_width
        return QRectF(left, row.top(), self.number_width, row.height())

    def track(self, index: int) -> QRectF:
        row, thickness = self.row(index), min(self.height * 0.62, 2.4 * self.gap)
        left = row.left() + self.side + self.name_width + self.gap
        right = row.right() - self.side - (self.number_width and self.number_width + self.gap)
        return QRectF(left, row.center().y() - thickness / 2, max(right - left, 0.0), thickness)

    @property
    def _per_column(self) -> int:
        return max(ceil(self.count / self.columns), 1)
