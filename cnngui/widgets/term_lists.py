"""Blocks of lists: numbered cells to choose from, and ranked rows of numbers with bars."""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cnngui import theme
from cnngui.widgets.color_scale import ColorScale, largest_magnitude
from cnngui.widgets.figures import MOST_DIGITS, Picture, ink_on_cells, print_cells
from cnngui.widgets.term_style import TermStyle, ink_index, whole_digits

MOST_LINES = 6
"""Cells below each other in a list of numbered ones, before the next column begins."""
BAR_WIDTH = 3.5
"""In heights of a row."""
WIDEST_NAME = 16
"""In heights of the figures: longer names are elided."""


_Columns = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _Grid:
    """Entries in columns, filled one column after the other."""

    rows: int
    columns: int
    width: float
    height: float
    top: float

    def place(self, index: int, corner: QPointF) -> QRectF:
        """The place of an entry, on a block with this corner."""
        column, row = divmod(index, self.rows)
        left, top = corner.x() + column * self.width, corner.y() + self.top + row * self.height
        return QRectF(left, top, self.width, self.height)

    def index_at(self, position: QPointF, corner: QPointF) -> int:
        """The entry at a position, whether there is one or not."""
        row = (position.y() - corner.y() - self.top) // self.height
        column = (position.x() - corner.x()) // self.width
        inside = 0 <= row < self.rows and 0 <= column < self.columns
        return int(column * self.rows + row) if inside else -1


def _grid(count: int, width: float, height: float, top: float, room: QSizeF, most: int) -> _Grid:
    """As many columns as the height asks for and the width allows, all about equally long."""
    rows = min(max(int((room.height() - top) // height), 1), most)
    columns = min(-(-count // rows), max(int(room.width() // width), 1))
    rows = -(-count // columns)
    return _Grid(rows, -(-count // rows), width, height, top)


@dataclass(frozen=True, eq=False)
class NumberedCells:
    """Numbers (n,) in coloured cells, counted from 1; one of them is chosen."""

    title: str
    values: np.ndarray
    scale: ColorScale
    chosen: int | None = None

    @property
    def key(self) -> Hashable:
        return NumberedCells, len(self.title), self.values.size, self._digits

    def size(self, style: TermStyle, room: QSizeF) -> QSizeF:
        grid = self._grid(style, room)
        title = style.small.width(self.title)
        return QSizeF(max(grid.columns * grid.width, title), grid.rows * grid.height + grid.top)

    def index_at(self, position: QPointF, place: QRectF, style: TermStyle) -> int | None:
        """The entry at a position."""
        index = self._grid(style, place.size()).index_at(position, place.topLeft())
        return index if 0 <= index < self.values.size else None

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        grid = self._grid(style, place.size())
        title = QRectF(place.left(), place.top(), place.width(), style.small.height)
        style.small.paint(painter, title, self.title, "muted")
        self._paint_cells(painter, place.topLeft(), grid, style)
        for index in range(self.values.size):
            self._paint_label(painter, index, self._cell_rect(index, place.topLeft(), grid, style), style)
        if self.chosen is not None:
            cell = self._cell_rect(self.chosen, place.topLeft(), grid, style)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(cell.adjusted(0, 0, 0, -1))

    def _paint_cells(self, painter: QPainter, corner: QPointF, grid: _Grid, style: TermStyle) -> None:
        """A column at a time: its cells touch each other."""
        picture, (width, height) = self._picture(style), self._cell(style)
        for first in range(0, self.values.size, grid.rows):
            count = min(grid.rows, self.values.size - first)
            place = self._cell_rect(first, corner, grid, style)
            place.setHeight(count * height)
            top, line = style.device(height) * first, style.device(height)
            painter.drawImage(place, picture, QRectF(0, top, style.device(width), count * line))

    def _cell_rect(self, index: int, corner: QPointF, grid: _Grid, style: TermStyle) -> QRectF:
        entry, (width, height) = grid.place(index, corner), self._cell(style)
        return QRectF(round(entry.left() + self._label_width(style)), round(entry.top()), width, height)

    @cached_property
    def _digits(self) -> int:
        return min(whole_digits(largest_magnitude(self.values)), MOST_DIGITS + 1)

    def _cell(self, style: TermStyle) -> tuple[int, int]:
        return round(style.number_width(self._digits) + style.gap), style.line + 2

    def _grid(self, style: TermStyle, room: QSizeF) -> _Grid:
        width, height = self._cell(style)
        width += round(self._label_width(style)) + style.gap
        return _grid(self.values.size, width, height, style.small.height + 2, room, MOST_LINES)

    def _label_width(self, style: TermStyle) -> float:
        return style.small.width("0" * len(str(self.values.size))) + theme.px(3)

    def _picture(self, style: TermStyle) -> Picture:
        """All cells below each other; without numbers where these have too many digits."""
        colours = ink_on_cells(theme.current().name, self.scale.colormap)
        indices = style.indices(self.values[:, np.newaxis], self.scale)
        coverage = style.figures.coverage(np.where(self._digits > MOST_DIGITS, np.nan, self.values))
        width, height = map(style.device, self._cell(style))
        pixels = print_cells(coverage, colours, indices, (width, height))
        pixels[:, -1] = np.uint32(theme.color("panel").rgb())
        return Picture(pixels.reshape(-1, width))

    def _paint_label(self, painter: QPainter, index: int, cell: QRectF, style: TermStyle) -> None:
        is_chosen = index == self.chosen
        width = self._label_width(style)
        label = QRectF(cell.left() - width, cell.top(), width - theme.px(3), cell.height())
        font = style.small_bold if is_chosen else style.small
        font.paint(painter, label, str(index + 1), "accent" if is_chosen else "muted", 1.0)


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

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        grid = self._grid(style, QSizeF(place.width() + 2 * style.gap, place.height()))
        columns = self._narrowed(self._columns(style), place.width())
        self._paint_headers(painter, place, grid, columns, style)
        rows = [grid.place(index, place.topLeft()) for index in range(len(self._all_names))]
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

    def _grid(self, style: TermStyle, room: QSizeF) -> _Grid:
        width = self._columns(style)[-1][1] + 2 * style.gap
        count = len(self._all_names)
        return _grid(count, width, style.line, style.small.height + 2, room, count)

    def _paint_headers(
        self, painter: QPainter, place: QRectF, grid: _Grid, columns: _Columns, style: TermStyle
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
        colour = "muted" if is_rest else "accent" if index == self.chosen else "text"
        style.text.paint(painter, _part(row, columns[0]), self._all_names[index], colour)
        for column, sign in enumerate(self.signs):
            if sign and not (is_rest and self._rest(column) is None):
                width = style.text.width(sign)
                left = columns[column + 1][0] - width - style.gap / 2
                style.text.paint(painter, _part(row, (left, left + width)), sign, "muted")

    def _paint_numbers(
        self, painter: QPainter, rows: list[QRectF], grid: _Grid, columns: _Columns, style: TermStyle
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
    """As the diverging colormap shows what is well below or above zero."""
    return QColor.fromRgb(int(theme.colormap("diverging")[44 if value < 0 else 211]))
