"""The tables of a worked example, with a margin of zeros and a window that moves over: edited, or read."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from cnngui import theme
from cnngui.engine.failure import Failure
from cnngui.widgets.basics.key_claim import CLICKING_KEYS
from cnngui.widgets.cells.cell_table import CellTable
from cnngui.widgets.example.example_painting import (
    NO_MARGIN,
    Cell,
    Margin,
    Overlay,
    paint_cells,
    paint_margin,
    paint_overlay,
)
from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.kernel.kernel_painting import paint_focus
from cnngui.widgets.kernel.kernel_text import any_table_from_text
from cnngui.widgets.kernel.kernel_view import KernelView
from cnngui.words import in_words

WHOLE_INCREMENT = 1.0
LARGEST_CELL = 160
"""Pixels of a side at zoom 1."""


class ExampleGrid(KernelEditor):
    """A kernel editor that can have a margin, and shows a moment of the animation.

    Signals besides the editor's: `size_pasted(array)` for a pasted table of another size.
    """

    size_pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin, self._is_tagged = NO_MARGIN, False
        self._overlay = Overlay()
        self._picture: QPixmap | None = None

    # What is shown --------------------------------------------------------------------------------------

    def set_table(
        self,
        table: np.ndarray,
        low: float,
        high: float,
        margin: Margin = NO_MARGIN,
        *,
        is_tagged: bool = False,
    ) -> None:
        """Show a table (rows, columns), coloured from `low` to `high`, with zeros around it.

        is_tagged: whether overlays will lay weights on its cells.
        """
        self._margin, self._is_tagged = margin, is_tagged
        self._picture = None
        self.set_kernel(table, low, high)
        self.update()

    def set_overlay(self, overlay: Overlay) -> None:
        """Show another moment."""
        if overlay != self._overlay:
            self._overlay = overlay
            self.update()

    def increment(self) -> float:
        """Whole numbers stay whole."""
        return WHOLE_INCREMENT if not np.any(self._kernel % 1) else super().increment()

    # Geometry -------------------------------------------------------------------------------------------

    def whole_shape(self) -> Cell:
        """Rows and columns with the margin."""
        (rows, columns), (top, bottom, left, right) = self._kernel.shape, self._margin
        return top + rows + bottom, left + columns + right

    def _cells(self) -> CellTable:
        (rows, columns), (above, _, before, _) = self._kernel.shape, self._margin
        whole = CellTable.fitting(self.whole_shape(), self.size(), theme.px(LARGEST_CELL))
        left, top = whole.left + before * whole.width, whole.top + above * whole.height
        return CellTable(
            rows=rows, columns=columns, left=left, top=top, width=whole.width, height=whole.height
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        cells = self._cells()
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != self.size():
            self._picture = self._painted_table(cells)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            paint_overlay(painter, cells, self._margin, self._overlay)
            current = self._current if self._has_keys() else None
            paint_focus(painter, cells.rect(0, 0), current, self._hovered, has_focus=True)

    def _painted_table(self, cells: CellTable) -> QPixmap:
        """The table without what moves over it: painted once for many moments."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.color("panel"))
        with QPainter(picture) as painter:
            if any(self._margin):
                paint_margin(painter, cells, self._margin, is_tagged=self._is_tagged)
            paint_cells(painter, cells, self._kernel, self._levels, is_tagged=self._is_tagged)
        return picture

    def _change(self, cell: Cell, value: float) -> None:
        self._picture = None
        super()._change(cell, value)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._picture = None
        super().changeEvent(event)

    # Acts -----------------------------------------------------------------------------------------------

    def paste_text(self, text: str) -> None:
        """Take a table as the editor does, and hand one of another size on by `size_pasted`."""
        try:
            table = any_table_from_text(text, self._kernel.shape)
        except Failure as error:
            self.paste_failed.emit(in_words(error))
            return
        (self.pasted if table.shape == self._kernel.shape else self.size_pasted).emit(table)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel that turns over a table on its way to the settings must change nothing.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ResultGrid(ExampleGrid):
    """A table that is looked at and never edited: `cell_chosen(row, column)` by a click, or by Enter.

    It derives from the edited table for its looks alone: PySide mixes up the signals of a class that has two
    widgets for bases. Each handler that would edit is a view's here.
    """

    cell_chosen = Signal(int, int)

    def paste_text(self, text: str) -> None:
        """Take nothing: the table is computed."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self.set_current(*cell)
            self.cell_chosen.emit(*cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing more than its first click did."""

    def _hover(self, cell: Cell | None) -> None:
        KernelView._hover(self, cell)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CLICKING_KEYS:
            self.cell_chosen.emit(*self._current)
        else:
            KernelView.keyPressEvent(self, event)

    def _wants(self, event: QKeyEvent) -> bool:
        # Delete would clear the drawing.
        return KernelView._wants(self, event) or event.key() == Qt.Key.Key_Delete
