"""A block of numbered cells, one of which can be chosen."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from cnngui import theme
from cnngui.widgets.cells.colour_scale import ColourScale, largest_magnitude
from cnngui.widgets.cells.figures import MOST_DIGITS, Picture, ink_on_cells, print_cells
from cnngui.widgets.terms.entry_grid import EntryGrid, entry_grid
from cnngui.widgets.terms.term_style import TermStyle, whole_digits

MOST_LINES = 5
"""Cells below each other, before the next column begins."""


@dataclass(frozen=True, eq=False)
class NumberedCells:
    """Numbers (n,) in coloured cells, counted from 1; one of them is chosen."""

    title: str
    values: np.ndarray
    scale: ColourScale
    chosen: int | None = None

    @property
    def key(self) -> Hashable:
        return NumberedCells, len(self.title), self.values.size, self._digits

    def size(self, style: TermStyle, room: QSizeF) -> QSizeF:
        grid = self.grid(style, room)
        title = style.small.width(self.title)
        return QSizeF(max(grid.columns * grid.width - style.gap, title), grid.rows * grid.height + grid.top)

    def index_at(self, position: QPointF, place: QRectF, style: TermStyle) -> int | None:
        """The entry at a position."""
        index = self.grid(style, place.size()).index_at(position, place.topLeft())
        return index if 0 <= index < self.values.size else None

    def paint(self, painter: QPainter, place: QRectF, style: TermStyle) -> None:
        grid = self.grid(style, place.size())
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

    def _paint_cells(self, painter: QPainter, corner: QPointF, grid: EntryGrid, style: TermStyle) -> None:
        """Paint a column at a time: its cells touch each other."""
        picture, (width, height) = self._picture(style), self._cell(style)
        for first in range(0, self.values.size, grid.rows):
            count = min(grid.rows, self.values.size - first)
            place = self._cell_rect(first, corner, grid, style)
            place.setHeight(count * height)
            top, line = style.device(height) * first, style.device(height)
            painter.drawImage(place, picture, QRectF(0, top, style.device(width), count * line))

    def _cell_rect(self, index: int, corner: QPointF, grid: EntryGrid, style: TermStyle) -> QRectF:
        entry, (width, height) = grid.place(index, corner), self._cell(style)
        return QRectF(round(entry.left() + self._label_width(style)), round(entry.top()), width, height)

    @cached_property
    def _digits(self) -> int:
        return min(whole_digits(largest_magnitude(self.values)), MOST_DIGITS + 1)

    def _cell(self, style: TermStyle) -> tuple[int, int]:
        return round(style.number_width(self._digits) + style.gap), style.line + 2

    def grid(self, style: TermStyle, room: QSizeF) -> EntryGrid:
        width, height = self._cell(style)
        width += round(self._label_width(style)) + style.gap
        return entry_grid(
            count=self.values.size,
            width=width,
            height=height,
            top=style.small.height + 2,
            room=room + QSizeF(style.gap, 0),  # none is left free behind the last column
            most=MOST_LINES,
        )

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
