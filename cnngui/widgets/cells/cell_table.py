"""Where the cells of a table lie on a widget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize

WIDEST_CELL = 1.7
"""How many times wider than high a cell may be."""
NO_LIMIT = 1 << 20
"""Pixels of a cell's side: none is larger."""
MARGIN = 3
"""Pixels around a table."""
SMALLEST_CELL = 2
"""Pixels of a cell's height, however small the widget is."""
SMALLEST_CELL_WITH_NUMBER = 18
"""Pixels of a cell's height below which a number in it could not be read."""
SMALLEST_CELL_WITH_GAP = 14
"""Pixels of a cell's side from which on a line parts it from the next."""


@dataclass(frozen=True, slots=True)
class CellTable:
    """Equal cells of `width` × `height` pixels from (left, top)."""

    rows: int
    columns: int
    left: int
    top: int
    width: int
    height: int

    @classmethod
    def fitting(cls, shape: tuple[int, ...], area: QSize, largest: int = NO_LIMIT) -> CellTable:
        """A centred table of `shape` (rows, columns) that fits an area.

        Where there is room at the sides, cells are wider than high, for the digits of their numbers; square
        where these could not be read.
        """
        rows, columns = shape
        across = (area.width() - 2 * MARGIN) // columns
        down = (area.height() - 2 * MARGIN) // rows
        height = max(min(across, down, largest), SMALLEST_CELL)
        width = height
        if height >= SMALLEST_CELL_WITH_NUMBER:
            width = max(min(across, int(height * WIDEST_CELL), largest), height)
        left, top = (area.width() - columns * width) // 2, (area.height() - rows * height) // 2
        return cls(rows=rows, columns=columns, left=left, top=top, width=width, height=height)

    def rect(self, row: int, column: int) -> QRectF:
        """The place of a cell."""
        return QRectF(self.left + column * self.width, self.top + row * self.height, self.width, self.height)

    def part(self, cells: QRectF) -> QRectF:
        """The place of a rectangle given in cells, which may lie between them or beside the table."""
        left, top = self.left + cells.left() * self.width, self.top + cells.top() * self.height
        return QRectF(left, top, cells.width() * self.width, cells.height() * self.height)

    def at(self, position: QPointF) -> tuple[int, int] | None:
        """The cell (row, column) at a place; None beside the table."""
        row = int((position.y() - self.top) // self.height)
        column = int((position.x() - self.left) // self.width)
        return (row, column) if 0 <= row < self.rows and 0 <= column < self.columns else None
