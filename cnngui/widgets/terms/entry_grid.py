"""Where the entries of a list stand that runs on in further columns."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF


@dataclass(frozen=True, slots=True)
class EntryGrid:
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


def entry_grid(*, count: int, width: float, height: float, top: float, room: QSizeF, most: int) -> EntryGrid:
    """Make as many columns as the height asks for and the width allows, all about equally long."""
    rows = min(max(int((room.height() - top) // height), 1), most)
    columns = min(-(-count // rows), max(int(room.width() // width), 1))
    rows = -(-count // columns)
    return EntryGrid(rows, -(-count // rows), width, height, top)
