"""A block of coloured cells: a table of numbers."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QPainter

from cnngui import theme
from cnngui.widgets.cells.colour_scale import ColourScale, largest_magnitude
from cnngui.widgets.cells.figures import HATCHED, LEVELS, MOST_DIGITS, Picture, ink_on_cells, print_cells
from cnngui.widgets.maps.tile_painting import paint_frame, paint_ring
from cnngui.widgets.terms.term_style import TermStyle, whole_digits

MOST_PRINTED = 15
"""Rows or columns of a table, if nothing else is asked for; the cells of larger ones are plain colours."""
SMALLEST_PLAIN = 3
"""Pixels of a plain cell's side, at zoom 1, if nothing else is asked for."""
LARGEST_PLAIN = 12
"""Pixels of a plain cell's side, at zoom 1."""
WIDEST_TITLE = 13
"""In heights of its font, where the table is narrower than its title."""


@dataclass(frozen=True, eq=False)
class NumberTable:
    """A table (rows, columns) of numbers under a title, each cell in its colour.

    `hatched`: (rows, columns) bool, cells that stand for nothing that is there. `framed`: the cell that
    stands out. Tables that are `linked` show the cell under the pointer in all of them. share, height_share:
    of the sheet's width and height, what cells without numbers may take; smallest: their side, in pixels at
    zoom 1. most_printed: rows or columns of which there are numbers.
    """

    title: str
    values: np.ndarray
    scale: ColourScale
    hatched: np.ndarray | None = None
    framed: tuple[int, int] | None = None
    is_linked: bool = False
    share: float = 1.0
    height_share: float = 1.0
    smallest: int = SMALLEST_PLAIN
    most_printed: int = MOST_PRINTED

    @property
    def key(self) -> Hashable:
        shares = self.share, self.height_share, self.smallest
        return NumberTable, len(self.title), self.values.shape, self.scale.low < 0, self._digits, shares

    def size(self, style: TermStyle, room: QSizeF) -> QSizeF:
        rows, columns = self.values.shape
        width, height = self._printed_cell(style) if self._is_printed else self._plain_cell(style, room)
        title = min(style.small.width(self.title), WIDEST_TITLE * style.small.height)
        return QSizeF(max(columns * width, title) + 1, rows * height + style.small.height + 3)

    def cell_at(self, position: QPointF, place: QRectF, style: TermStyle) -> tuple[int, int] | None:
        """The (row, column) at a position."""
        body = self._body(place, style)
        if not body.contains(position):
            return None
        rows, columns = self.values.shape
        row = int((position.y() - body.top()) * rows / body.height())
        column = int((position.x() - body.left()) * columns / body.width())
        return min(row, rows - 1), min(column, columns - 1)

    def cell_rect(self, row: int, column: int, place: QRectF, style: TermStyle) -> QRectF:
        """The place of one cell."""
        body = self._body(place, style)
        rows, columns = self.values.shape
        width, height = body.width() / columns, body.height() / rows
        return QRectF(body.left() + column * width, body.top() + row * height, width, height)

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        body = self._body(place, style)
        title = QRectF(place.left(), place.top(), place.width(), style.small.height)
        style.small.paint(painter, title, self.title, "muted")
        painter.drawImage(body, style.picture(self._picture_key, lambda: self._picture(style)))
        if self.hatched is not None and self.hatched.any():
            self._paint_hatching(painter, self.hatched, place, style)
        painter.setPen(theme.color("outline"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(body.adjusted(-0.5, -0.5, -0.5, -0.5))
        if self.framed is not None:
            self._paint_frame(painter, self.cell_rect(*self.framed, place, style))

    @cached_property
    def _digits(self) -> int:
        return whole_digits(max(abs(self.scale.low), abs(self.scale.high), largest_magnitude(self.values)))

    @property
    def _is_printed(self) -> bool:
        return max(self.values.shape) <= self.most_printed and self._digits <= MOST_DIGITS

    def _printed_cell(self, style: TermStyle) -> tuple[int, int]:
        """Width and height of a cell with its number."""
        height = style.line + 2
        return max(round(style.number_width(self._digits, self.scale.low < 0) + style.gap), height), height

    def _plain_cell(self, style: TermStyle, room: QSizeF) -> tuple[int, int]:
        rows, columns = self.values.shape
        height = room.height() * self.height_share - style.small.height
        fitting = min(height / rows, room.width() * self.share / columns)
        side = min(max(int(fitting), theme.px(self.smallest)), theme.px(LARGEST_PLAIN))
        return side, side

    def _body(self, place: QRectF, style: TermStyle) -> QRectF:
        """Where the cells lie: under the title, at whole pixels."""
        rows, columns = self.values.shape
        top = place.top() + style.small.height + 2
        height = (place.bottom() - 1 - top) // rows
        width = self._printed_cell(style)[0] if self._is_printed else height
        return QRectF(round(place.left()), round(top), width * columns, height * rows)

    @property
    def _picture_key(self) -> Hashable:
        """What the cells look like: a kernel stays the same while the drawing or the neuron changes."""
        hatched = None if self.hatched is None else self.hatched.tobytes()
        return self.values.tobytes(), self.values.shape, self.values.dtype, self.scale, hatched

    def _picture(self, style: TermStyle) -> Picture:
        """The cells, those with numbers pixel by pixel, the others a pixel each."""
        colours = ink_on_cells(theme.current().name, self.scale.colormap)
        indices = style.indices(self.values, self.scale)
        if self.hatched is not None:
            indices = np.where(self.hatched, HATCHED, indices)
        if not self._is_printed:
            return Picture(colours[indices * LEVELS])
        width, height = map(style.device, self._printed_cell(style))
        pixels = print_cells(style.figures.coverage(self.values.ravel()), colours, indices, (width, height))
        pixels[:, -1] = pixels[..., -1] = np.uint32(theme.color("panel").rgb())
        return Picture(pixels.reshape(pixels.shape[0] * height, -1))

    def _paint_hatching(
        self, painter: QPainter, hatched: np.ndarray, place: QRectF, style: TermStyle
    ) -> None:
        cells = [self.cell_rect(row, column, place, style) for row, column in np.argwhere(hatched).tolist()]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.color("border"), Qt.BrushStyle.BDiagPattern))
        painter.drawRects(cells)

    @staticmethod
    def _paint_frame(painter: QPainter, cell: QRectF) -> None:
        paint_ring(painter, cell.adjusted(1, 1, -1, -1), 1)
        paint_frame(painter, cell, "accent", 2)
