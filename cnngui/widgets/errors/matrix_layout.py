"""Where the cells, the names and the shares of a confusion matrix lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize

from cnngui import theme
from cnngui.widgets.basics.static_text import static_text_width

GAP = 5
"""Pixels at zoom 1, between the cells and what stands beside them."""
WIDEST_NAME = 90
"""Pixels at zoom 1; of longer names the beginning is shown."""
SMALLEST_CELL = 9
"""Pixels at zoom 1 of a cell's width, and of its height where a row has a text."""
LOWEST_CELL = 5
"""Pixels at zoom 1 of its height else: so 26 classes are seen whole in the smallest window."""
MOST_WITH_TEXT = 14
"""Classes, up to which each row wants the height of a line of text."""
WIDEST_CELL = 2.4
"""How many times wider than high a cell may be."""
LINE = 1.45
"""Height of a line, in heights of its text."""


@dataclass(frozen=True, slots=True)
class MatrixLayout:
    """Cells of `width` × `height` pixels from (left, top), a row for each true class.

    are_turned: whether the names of the columns do not fit side by side, and stand upright.
    """

    classes: int
    left: float
    top: float
    width: float
    height: float
    are_turned: bool

    def cell(self, row: int, column: int) -> QRectF:
        """The place of a cell."""
        return QRectF(self.left + column * self.width, self.top + row * self.height, self.width, self.height)

    @property
    def cells(self) -> QRectF:
        """The place of all cells."""
        return QRectF(self.left, self.top, self.classes * self.width, self.classes * self.height)

    def name(self, row: int) -> QRectF:
        """The place of the name of a true class."""
        return QRectF(0, self.top + row * self.height, self.left - theme.px(GAP), self.height)

    def column_name(self, column: int) -> QRectF:
        """The place of the name of an answered class."""
        head = self.top - title_height()
        return QRectF(self.left + column * self.width, title_height(), self.width, head)

    def share(self, row: int, width: float) -> QRectF:
        """The place of what stands at the end of a row, in a widget of that width."""
        left = self.cells.right() + theme.px(GAP)
        return QRectF(left, self.top + row * self.height, max(width - left, 0), self.height)

    def at(self, position: QPointF) -> tuple[int, int] | None:
        """The cell (row, column) at a place; None beside them."""
        if not self.cells.contains(position):
            return None
        row = int((position.y() - self.top) / self.height)
        column = int((position.x() - self.left) / self.width)
        return min(row, self.classes - 1), min(column, self.classes - 1)

    def row_of_name(self, position: QPointF) -> int | None:
        """The row whose name is at a place."""
        row = int((position.y() - self.top) // self.height) if self.height else -1
        return row if position.x() < self.left and 0 <= row < self.classes else None


def title_height() -> int:
    """The height of the line above the names of the columns."""
    return ceil(LINE * theme.sizes().small)


def longest_name(names: Sequence[str]) -> float:
    """How wide the names of the rows are."""
    widest = max((static_text_width(name, "small", bold=True) for name in names), default=0.0)
    return min(widest, theme.px(WIDEST_NAME))


def lay_out(names: Sequence[str], titles: tuple[str, str], share: float, area: QSize) -> MatrixLayout:
    """Cells as large as fit. titles: over the rows' names, and over the shares. share: how wide these are."""
    count = max(len(names), 1)
    longest = longest_name(names)
    left = max(longest, static_text_width(titles[0], "small")) + theme.px(GAP)
    right = max(share, static_text_width(titles[1], "small")) + theme.px(GAP)
    for are_turned in (False, True):  # turned names take from the height, and so perhaps from the width
        top = title_height() + (longest + theme.px(GAP) if are_turned else title_height())
        width = max((area.width() - left - right) / count, theme.px(SMALLEST_CELL))
        height = max((area.height() - top - 1) / count, _row_height(count))
        width = min(width, WIDEST_CELL * height)
        height = min(height, max(width, _row_height(count)))
        if longest <= width - 2:
            break
    return MatrixLayout(classes=count, left=left, top=top, width=width, height=height, are_turned=are_turned)


def least_size(names: Sequence[str], titles: tuple[str, str], share: float) -> QSize:
    """The room in which all can still be told apart."""
    count = max(len(names), 1)
    cell, longest = theme.px(SMALLEST_CELL), longest_name(names)
    across = max(cell, theme.px(20)) if count <= MOST_WITH_TEXT else cell
    left = max(longest, static_text_width(titles[0], "small")) + theme.px(GAP)
    right = max(share, static_text_width(titles[1], "small")) + theme.px(GAP)
    head = title_height() + (longest + theme.px(GAP) if longest > across - 2 else title_height())
    return QSize(ceil(left + count * across + right), ceil(head + count * _row_height(count)) + 1)


def _row_height(count: int) -> float:
    line = ceil(1.2 * theme.sizes().small)
    return line if count <= MOST_WITH_TEXT else theme.px(LOWEST_CELL)
