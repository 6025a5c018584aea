"""Fields with their labels in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

GAP = 6
"""Pixels, between two parts of a line."""


class FieldColumns(QGridLayout):
    """Labels and fields, column by column; all columns have as many rows."""

    def __init__(self, rows: Sequence[tuple[QLabel, QWidget]]) -> None:
        super().__init__()
        self._rows, self._columns = rows, 0
        self.setHorizontalSpacing(GAP)
        self.setVerticalSpacing(4)
        self.setColumnStretch(2 * len(rows), 1)  # no field is as wide as the window

    def fit(self, room: int, most: int | None = None) -> None:
        """Set the fields out in as many columns, at most so many if that is given, as fit into this width."""
        count = len(self._rows)
        whole = [columns for columns in range(min(most or count, count), 0, -1) if count % columns == 0]
        columns = next((each for each in whole if self._width(each) <= room), 1)
        if columns == self._columns:
            return
        self._columns = columns
        rows = count // columns
        for position, (label, field) in enumerate(self._rows):
            row, column = position % rows, 2 * (position // rows)
            self.addWidget(label, row, column)
            self.addWidget(field, row, column + 1)

    def _width(self, columns: int) -> int:
        rows = len(self._rows) // columns
        width = 0
        for first in range(0, len(self._rows), rows):
            for parts in zip(*self._rows[first : first + rows], strict=True):
                width += max(part.sizeHint().width() for part in parts) + GAP
        return width
