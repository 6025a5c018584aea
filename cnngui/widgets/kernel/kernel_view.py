"""One kernel as a table of coloured cells that can be pointed at and copied."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import show_tip
from cnngui.widgets.basics.key_claim import ARROWS, KeyClaim
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.cells.cell_table import MARGIN, CellTable
from cnngui.widgets.kernel.kernel_painting import KernelPainting, paint_focus, printed_range
from cnngui.widgets.kernel.kernel_text import table_to_text

Cell = tuple[int, int]
"""The row and the column of a weight."""

PREFERRED_SIDE = 240
"""Pixels of the longer side of a kernel at zoom 1."""
PREFERRED_CELL = 76
"""Pixels of a side at zoom 1 of which a kernel of few cells needs no more."""
LEAST_SIDE = 130
"""Pixels of the longer side of a kernel at zoom 1, if it has so many cells that LEAST_CELL would be more."""
LEAST_CELL = 24
"""Pixels of a side at zoom 1."""


class KernelView(QWidget):
    """Shows a kernel (h, w) with its numbers, the cells that differ from the learned ones, and a current
    cell, which the arrow keys move.

    Signals: `cell_hovered(row, column)`, `cell_left()`.
    """

    cell_hovered = Signal(int, int)
    cell_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.WheelFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._kernel = np.zeros((1, 1), np.float32)
        self._levels = (-1.0, 1.0)
        self._learned: np.ndarray | None = None
        self._current: Cell = (0, 0)
        self._hovered: Cell | None = None
        self._painting = KernelPainting(self._kernel.shape)
        KeyClaim(self, self._wants)

    def set_kernel(self, kernel: np.ndarray, low: float, high: float) -> None:
        """Show a kernel (h, w), coloured from `low` to `high`. The array is copied."""
        if kernel.ndim != 2 or not kernel.size:
            raise ValueError(f"a kernel must be (height, width), got shape {kernel.shape}")
        if kernel.shape != self._kernel.shape:
            self._take_shape()
        before, levels = self._kernel, self._levels
        if kernel.shape != before.shape:
            self._painting = KernelPainting(kernel.shape)
        self._kernel = np.array(kernel, np.float32)
        self._levels = (low, high)
        self._describe()
        self._update_changed(before, levels)

    def _take_shape(self) -> None:
        """Get ready for a kernel of another shape."""
        self._current = (0, 0)
        self._learned = self._hovered = None
        self.updateGeometry()

    def set_learned(self, kernel: np.ndarray | None) -> None:
        """Mark the cells that differ from this kernel (h, w); None marks nothing."""
        before, self._learned = self._learned, None if kernel is None else np.array(kernel, np.float32)
        self._describe()
        if before is None or kernel is None or not np.array_equal(before, kernel):
            self.update()

    def _update_changed(self, before: np.ndarray, levels: tuple[float, float]) -> None:
        """Paint only the cells that changed, unless that changes how the others look."""
        kernel = self._kernel
        alike = before.shape == kernel.shape and levels == self._levels
        if not alike or printed_range(before) != printed_range(kernel):
            self.update()
            return
        for row, column in np.argwhere(before != kernel).tolist():
            self.update(self.cell_rect(row, column).toAlignedRect())

    def kernel(self) -> np.ndarray:
        """The kernel as shown: (h, w) float32, a copy."""
        return self._kernel.copy()

    def current(self) -> Cell:
        """The cell (row, column) that keys are about."""
        return self._current

    def set_current(self, row: int, column: int) -> None:
        """Move the focus frame to a cell, limited to the kernel."""
        height, width = self._kernel.shape
        cell = (min(max(row, 0), height - 1), min(max(column, 0), width - 1))
        if cell != self._current:
            self._current = cell
            self._describe()
            self.update()

    # Geometry -------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return self._size_of_cells(min(PREFERRED_CELL, PREFERRED_SIDE / max(self._kernel.shape)))

    def minimumSizeHint(self) -> QSize:
        return self._size_of_cells(min(LEAST_CELL, LEAST_SIDE / max(self._kernel.shape)))

    def _size_of_cells(self, side: float) -> QSize:
        height, width = self._kernel.shape
        device_side = max(1, int(side * theme.sizes().scale))
        return QSize(width, height) * device_side + QSize(2 * MARGIN, 2 * MARGIN)

    def _cells(self) -> CellTable:
        return CellTable.fitting(self._kernel.shape, self.size())

    def cell_rect(self, row: int, column: int) -> QRectF:
        """The place of a cell on the widget."""
        return self._cells().rect(row, column)

    def cell_at(self, position: QPointF) -> Cell | None:
        """The cell (row, column) at a position."""
        return self._cells().at(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        first, is_enabled = self.cell_rect(0, 0), self.isEnabled()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.color("panel"))
            area = QRectF(event.rect())
            self._painting.paint(
                painter,
                first=first,
                kernel=self._kernel,
                levels=self._levels,
                learned=self._learned,
                area=area,
            )
            paint_focus(
                painter,
                first,
                self._current if is_enabled else None,
                self._hovered if is_enabled else None,
                has_focus=self._has_keys(),
            )

    def _has_keys(self) -> bool:
        """Whether keys are about the current cell."""
        return self.hasFocus()

    # Keys -----------------------------------------------------------------------------------------------

    def to_text(self) -> str:
        """The kernel as tab-separated text, as spreadsheets take it."""
        return table_to_text(self._kernel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.to_text())
        elif event.key() in ARROWS:
            right, down = ARROWS[Qt.Key(event.key())]
            self.set_current(self._current[0] + down, self._current[1] + right)
        else:
            super().keyPressEvent(event)

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a key that may be a shortcut of the window belongs to the kernel."""
        return event.key() in ARROWS or event.matches(QKeySequence.StandardKey.Copy)

    # Pointing -------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, cell: Cell | None) -> None:
        if cell == self._hovered:
            return
        for each in (self._hovered, cell):
            if each is not None:
                self.update(self.cell_rect(*each).toAlignedRect().adjusted(-2, -2, 2, 2))
        self._hovered = cell
        show_tip(self, "" if cell is None else self.cell_text(cell))
        if cell is None:
            self.cell_left.emit()
        else:
            self.cell_hovered.emit(*cell)

    def cell_text(self, cell: Cell) -> str:
        """The tooltip of a cell: its place (counted from 1), its value, and the learned value if it
        differs.
        """
        text = self.tr("row {row}, column {column}: {value}").format(
            row=cell[0] + 1, column=cell[1] + 1, value=format_number(float(self._kernel[cell]), 4)
        )
        if self._learned is not None and self._learned.shape == self._kernel.shape:
            learned = float(self._learned[cell])
            if learned != float(self._kernel[cell]):
                text += "\n" + self.tr("learned: {value}").format(value=format_number(learned, 4))
        return text

    # Following ------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._painting = KernelPainting(self._kernel.shape)
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.cell_text(self._current))
