"""The table of what a file may mean, one row for each guess, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from cnngui import theme
from cnngui.widgets.basics.fitted_widths import fitted_widths

ROWS = 8
"""So many are seen at least, if there are so many."""
ROW_HEIGHT = 2.1
"""In heights of the text: how high a row with one line is."""
ACROSS = 10
"""Pixels at zoom 1 at the left of a cell's text, and at its right."""
ABOVE = 4
"""Pixels at zoom 1 above a cell's text, and below it."""
MOST_HEIGHT = 10_000
"""Pixels: as good as endless."""
NARROWEST = 100
"""Pixels at zoom 1, of a column whose text is wrapped."""


class GuessTable(QTableWidget):
    """Shows rows of text; `asked(index)` when another row is chosen by hand."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._wide = 0
        self._is_filling = False
        self.currentCellChanged.connect(self._tell)

    def show_rows(self, header: Sequence[str], rows: Sequence[Sequence[str]], wide: int, chosen: int) -> None:
        """Show these rows, one of them chosen; no signal. wide: the column that takes what room is left."""
        self._is_filling, self._wide = True, wide
        self.setRowCount(len(rows))
        self.setColumnCount(len(header))
        self.setHorizontalHeaderLabels(list(header))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(text))
        self._fit()
        self.updateGeometry()
        self.setCurrentCell(chosen, 0)
        self._is_filling = False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        rows = min(self.rowCount(), ROWS)
        height = self.horizontalHeader().sizeHint().height() + round(rows * ROW_HEIGHT * theme.sizes().base)
        wanted, least = self._widths()
        width = sum((wanted | least).values()) + self.verticalScrollBar().sizeHint().width()
        frame = 2 * self.frameWidth()
        return QSize(width + frame, height + frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _widths(self) -> tuple[dict[int, int], dict[int, int]]:
        """How wide the columns would be, and the least widths of those whose text can be wrapped."""
        header = self.horizontalHeader()
        headings = {at: header.sectionSizeHint(at) + theme.px(4) for at in range(self.columnCount())}
        wanted = {at: max(self.sizeHintForColumn(at) + theme.px(4), width) for at, width in headings.items()}
        first = [self._wide, *(at for at in wanted if at != self._wide)] if wanted else []
        return wanted, {at: min(max(headings[at], theme.px(NARROWEST)), wanted[at]) for at in first}

    def _fit(self) -> None:
        wanted, least = self._widths()
        for column, width in fitted_widths(wanted, least, (), self.viewport().width()).items():
            self.setColumnWidth(column, width)
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(self._height_of(row, column) for column in wanted))

    def _height_of(self, row: int, column: int) -> int:
        """The height that a cell's text needs. Qt's own forgets the padding, and cuts the last line off."""
        item = self.item(row, column)
        room = QRect(0, 0, self.columnWidth(column) - 2 * theme.px(ACROSS), MOST_HEIGHT)
        text = "" if item is None else item.text()
        wrapped = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return wrapped.height() + 2 * theme.px(ABOVE)

    def _tell(self, row: int, _column: int, before: int, _: int) -> None:
        if not self._is_filling and row >= 0 and row != before:
            self.asked.emit(row)
