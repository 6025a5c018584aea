"""Fields with their labels in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

GAP = 6
"""Pixels, between two parts of a line."""


class FieldColumns(QGridLayout):
    """Labels and fields, column by column; all columns have as many rows.

    Labels stand before their fields; where that leaves room for one column only, they stand above them if
    more columns have room so.
    """

    def __init__(self, rows: Sequence[tuple[QLabel, QWidget]]) -> None:
        super().__init__()
        self._rows = rows
        self._arranged: tuple[int, bool] | None = None
        self.setHorizontalSpacing(GAP)
        self.setVerticalSpacing(4)
        self.setColumnStretch(2 * len(rows), 1)  # no field is as wide as the window

    def fit(self, room: int, most: int | None = None) -> None:
        """Set the fields out in as many columns, at most so many if that is given, as fit into this width."""
        beside = self._columns_in(room, most, is_above=False)
        above = self._columns_in(room, most, is_above=True)
        is_above = beside == 1 and above > 1
        self._arrange(above if is_above else beside, is_above=is_above)

    @property
    def first_labels_width(self) -> int:
        """The width of the labels before the first column of fields; nothing where they stand above them."""
        columns, is_above = self._arranged or (1, False)
        labels = [label for label, field in self._rows[: len(self._rows) // columns]]
        return 0 if is_above else max(label.sizeHint().width() for label in labels)

    def _columns_in(self, room: int, most: int | None, *, is_above: bool) -> int:
        count = len(self._rows)
        whole = [columns for columns in range(min(most or count, count), 0, -1) if count % columns == 0]
        return next((each for each in whole if self._width(each, is_above=is_above) <= room), 1)

    def _arrange(self, columns: int, *, is_above: bool) -> None:
        if self._arranged == (columns, is_above):
            return
        self._arranged = columns, is_above
        rows = len(self._rows) // columns
        for position, (label, field) in enumerate(self._rows):
            row, column = position % rows, 2 * (position // rows)
            if is_above:
                self.addWidget(label, 2 * row, column)
                self.addWidget(field, 2 * row + 1, column)
            else:
                self.addWidget(label, row, column)
                self.addWidget(field, row, column + 1)

    def _width(self, columns: int, *, is_above: bool) -> int:
        rows = len(self._rows) // columns
        width = 0
        for first in range(0, len(self._rows), rows):
            labels, fields = zip(*self._rows[first : first + rows], strict=True)
            widest = [max(part.sizeHint().width() for part in parts) for parts in (labels, fields)]
            width += max(widest) + 2 * GAP if is_above else sum(widest) + 2 * GAP
        return width
