"""A block of rows: a name, numbers with signs between them, and a bar."""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from cnngui import theme
from cnngui.widgets.cells.colour_scale import largest_magnitude
from cnngui.widgets.cells.figures import MOST_DIGITS
from cnngui.widgets.terms.entry_grid import EntryGrid, entry_grid
from cnngui.widgets.terms.term_style import TermStyle, ink_index, whole_digits

BAR_WIDTH = 3.5
"""In heights of a row."""
WIDEST_NAME = 16
"""In heights of the figures: longer names are elided."""


_Columns = list[tuple[float, float]]


@dataclass(frozen=True, eq=False)
class RankedRows:
    """Rows of a name, numbers with signs between them, and a bar for the last number.

    names: of the n rows. numbers: (n, k). signs: k texts, what stands before each number. header: a caption
    for the names and for each of the numbers. `chosen`: the row that stands out. `rest`: a last row, where
    None is left blank.
    """

    header: tuple[str, ...]
    names: tuple[str, ...]
    numbers: np.ndarray
    signs: tuple[str, ...]
    chosen: int | None = None
    rest: tuple[str, tuple[float | None, ...]] | None = None

    @property
    def key(self) -> Hashable:
        return RankedRows, self.header, len(self._all_names), max(map(len, self._all_names)), self._digits

    def size(self, style: TermStyle, room: QSizeF) -> QSizeF:
        grid = self._grid(style, room)
        return QSizeF(grid.columns * grid.width - 2 * style.gap, grid.rows * grid.height + grid.top)

    def size_without_bars(self, style: TermStyle, room: QSizeF) -> QSizeF:
        """Its size on a sheet of this size if it does without bars, which it cannot in several columns."""
        size = self.size(style, room)
        if self._grid(style, room).columns == 1:
            size.setWidth(self._columns(style)[-2][1])
        return size

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        grid = self._grid(style, QSizeF(place.width() + 2 * style.gap, place.height()))
        columns = self._narrowed(self._columns(style), place.width())
        self._paint_headers(painter, place, grid, columns, style)
        rows = [grid.place(index, place.topLeft()) for index in range(len(self._all_names))]
        for row in rows:  # without bars they end before the grid does
            row.setRight(min(row.right(), place.right() + 2 * style.gap))
        for index, row in enumerate(rows):
            self._paint_texts(painter, index, row, columns, style)
        self._paint_numbers(painter, rows, grid, columns, style)
        self._paint_bars(painter, rows, columns, style)

    @cached_property
    def _all_names(self) -> tuple[str, ...]:
        return self.names if self.rest is None else (*self.names, self.rest[0])

    @cached_property
    def _digits(self) -> tuple[int, ...]:
        digits = [whole_digits(largest_magnitude(column)) for column in self.numbers.T]
        if self.rest is not None:
            rest = [whole_digits(value or 0.0) for value in self.rest[1]]
            digits = [max(pair) for pair in zip(digits, rest, strict=True)]
        return tuple(digits)

    def _columns(self, style: TermStyle) -> _Columns:
        """Where each column begins and ends in a row: the name, the numbers, the bar."""
        name = max(style.small.width(self.header[0]), *map(style.text.width, self._all_names))
        columns = [(0.0, min(name, WIDEST_NAME * style.text.height))]
        for sign, digits, caption in zip(self.signs, self._digits, self.header[1:], strict=True):
            left = columns[-1][1] + style.gap + (style.text.width(sign) + style.gap / 2 if sign else 0.0)
            width = math.ceil(max(style.number_width(digits), style.small.width(caption)))
            columns.append((left, left + width))
        left = columns[-1][1] + style.gap
        return [*columns, (left, left + BAR_WIDTH * style.line)]

    @staticmethod
    def _narrowed(columns: _Columns, width: float) -> _Columns:
        """Columns in less room than they want: without bars, and with names that end in an ellipsis."""
        if columns[-1][1] <= width:
            return columns
        missing = max(columns[-2][1] - width, 0.0)
        moved = [(start - missing, end - missing) for start, end in columns[1:-1]]
        return [(0.0, columns[0][1] - missing), *moved, (width, width)]

    def _grid(self, style: TermStyle, room: QSizeF) -> EntryGrid:
        width = self._columns(style)[-1][1] + 2 * style.gap
        count = len(self._all_names)
        return entry_grid(
            count=count, width=width, height=style.line, top=style.small.height + 2, room=room, most=count
        )

    def _paint_headers(
        self, painter: QPainter, place: QRectF, grid: EntryGrid, columns: _Columns, style: TermStyle
    ) -> None:
        for column in range(grid.columns):
            left = place.left() + column * grid.width
            for index, (start, end) in enumerate(columns[:-1]):
                cell = QRectF(left + start, place.top(), end - start, style.small.height)
                style.small.paint(painter, cell, self.header[index], "muted", 1.0 if index else 0.0)

    def _paint_texts(
        self, painter: QPainter, index: int, row: QRectF, columns: _Columns, style: TermStyle
    ) -> None:
        is_rest = index == len(self.names)
        if index == self.chosen:
            painter.fillRect(row.adjusted(-2, 0, -1.5 * style.gap, 0), theme.color("accent_soft"))
        colour: theme.ColorName = "muted" if is_rest else "accent" if index == self.chosen else "text"
        style.text.paint(painter, _part(row, columns[0]), self._all_names[index], colour)
        for column, sign in enumerate(self.signs):
            if sign and not (is_rest and self._rest(column) is None):
                width = style.text.width(sign)
                left = columns[column + 1][0] - width - style.gap / 2
                style.text.paint(painter, _part(row, (left, left + width)), sign, "muted")

    def _paint_numbers(
        self, painter: QPainter, rows: list[QRectF], grid: EntryGrid, columns: _Columns, style: TermStyle
    ) -> None:
        inks = np.array([self._ink(index) for index in range(len(rows))])
        numbers = self._all_numbers
        small = np.where(np.array(self._digits) > MOST_DIGITS, 0.0, numbers)
        coverage = style.figures.coverage(small.T.ravel()).reshape(
            len(self.signs), len(rows), style.figures.height, -1
        )
        for column, (start, end) in enumerate(columns[1:-1]):
            shown = len(self.names) + (self.rest is not None and self._rest(column) is not None)
            if self._digits[column] > MOST_DIGITS:
                self._write_numbers(painter, numbers[:shown, column], rows, (start, end), style)
                continue
            picture = style.column(coverage[column], inks, (end - start, style.line))
            for first in range(0, shown, grid.rows):
                count = min(grid.rows, shown - first)
                left, top = round(rows[first].left() + start), round(rows[first].top())
                width, height = style.device(end - start), style.device(style.line)
                painter.drawImage(
                    QRectF(left, top, end - start, count * style.line),
                    picture,
                    QRectF(0, first * height, width, count * height),
                )

    @property
    def _all_numbers(self) -> np.ndarray:
        """The rows' numbers, and below them the rest's, with 0 where it is blank."""
        if self.rest is None:
            return self.numbers
        rest = [0.0 if value is None else value for value in self.rest[1]]
        return np.vstack((self.numbers, rest))

    @staticmethod
    def _write_numbers(
        painter: QPainter,
        values: np.ndarray,
        rows: list[QRectF],
        column: tuple[float, float],
        style: TermStyle,
    ) -> None:
        """Numbers that are too long for figures."""
        for value, row in zip(values.tolist(), rows, strict=False):
            style.text.paint(painter, _part(row, column), style.number(value), "text", 1.0)

    def _ink(self, index: int) -> int:
        return ink_index("text", "accent_soft") if index == self.chosen else ink_index("text")

    def _paint_bars(self, painter: QPainter, rows: list[QRectF], columns: _Columns, style: TermStyle) -> None:
        """Bars to both sides of a zero line where numbers are negative, else from the left."""
        last, (start, end) = self.numbers[:, -1], columns[-1]
        if start == end:
            return
        is_signed = bool((last < 0).any())
        shares = np.clip(np.nan_to_num(last / (largest_magnitude(last) or 1.0)), -1, 1).tolist()
        for index, (row, share) in enumerate(zip(rows, shares, strict=False)):
            track = _part(row, columns[-1]).adjusted(0, style.line * 0.2, 0, -style.line * 0.2)
            zero = track.center().x() if is_signed else track.left()
            length = share * (track.width() / 2 if is_signed else track.width())
            bar = QRectF(zero, track.top(), length, track.height()).normalized()
            painter.fillRect(bar, _signed_colour(share) if is_signed else self._share_colour(index))
            if is_signed:
                painter.fillRect(QRectF(zero - 0.5, row.top(), 1, row.height()), theme.color("outline"))

    def _share_colour(self, index: int) -> QColor:
        return theme.color("accent" if index == self.chosen else "bar")

    def _rest(self, column: int) -> float | None:
        return None if self.rest is None else self.rest[1][column]


def _part(row: QRectF, column: tuple[float, float]) -> QRectF:
    """The place of a column in a row."""
    start, end = column
    return QRectF(row.left() + start, row.top(), end - start, row.height())


def _signed_colour(value: float) -> QColor:
    """Return the colour that the diverging colormap has well below zero, or above it."""
    return QColor.fromRgb(int(theme.colormap("diverging")[44 if value < 0 else 211]))
