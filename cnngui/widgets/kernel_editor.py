"""One kernel as a table of coloured cells, changed by typing, wheel, dragging and painting."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.cell_entry import CellEntry
from cnngui.widgets.cell_table import CellTable
from cnngui.widgets.hover_tip import show_tip
from cnngui.widgets.kernel_painting import paint_kernel, printed_range
from cnngui.widgets.kernel_text import TableError, table_from_text, table_to_text
from cnngui.widgets.key_claim import ARROWS, KeyClaim
from cnngui.widgets.numbers import format_number
from cnngui.widgets.value_steps import round_step, stepped

Mode = Literal["drag", "paint"]
Cell = tuple[int, int]

LARGEST_CELL, SMALLEST_CELL = 76, 8
PIXELS_PER_STEP = 4
"""How far the pointer is dragged for one step."""
WHEEL_PAUSE = 400
"""Milliseconds after which turns of the wheel are no longer one edit."""
TYPED = "0123456789.,-−"


class KernelEditor(QWidget):
    """Shows a kernel (h, w) and asks for changes; what is shown changes at once, and again by `set_kernel`.

    Every edit is `edit_begun()`, one or more `cell_changed(row, column, value)`, `edit_ended()`: one drag,
    one typed number, one burst of the wheel. `pasted(array)` asks for a whole kernel of the same shape;
    `paste_failed(str)` says why a text is none. Esc during a drag puts the cells back before the edit ends.
    """

    edit_begun = Signal()
    cell_changed = Signal(int, int, float)
    edit_ended = Signal()
    pasted = Signal(object)
    paste_failed = Signal(str)

    def __init__(self, parent: QWidget | None = None, **properties: Any) -> None:
        super().__init__(parent, **properties)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.WheelFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Kernel editor"))
        self.mode: Mode = "drag"
        """What a drag does: change the cell's value, or paint over cells with `paint_value`."""
        self.paint_value = 1.0
        self._kernel = np.zeros((1, 1), np.float32)
        self._levels = (-1.0, 1.0)
        self._learned: np.ndarray | None = None
        self._current: Cell = (0, 0)
        self._hovered: Cell | None = None
        self._press: QPointF | None = None
        self._dragged_from: float | None = None
        self._before: dict[Cell, float] = {}  # the cells that the running edit changed
        self._step = self.step()
        self._is_editing = False
        self._entry = CellEntry(self)
        self._entry.committed.connect(self._set_current_value)
        self._entry.moved.connect(self._advance)
        self._entry.left.connect(self._on_entry_left)
        KeyClaim(self, self._wants)
        self._wheel_pause = QTimer(self, singleShot=True, interval=WHEEL_PAUSE)
        self._wheel_pause.timeout.connect(self._end_edit)

    # What is shown --------------------------------------------------------------------------------------

    def set_kernel(self, kernel: np.ndarray, low: float, high: float) -> None:
        """Show a kernel (h, w), coloured from `low` to `high`. The array is copied."""
        if kernel.ndim != 2 or not kernel.size:
            raise ValueError(f"a kernel must be (height, width), got shape {kernel.shape}")
        if kernel.shape != self._kernel.shape:
            self._entry.abandon()
            self._abort_gesture()
            self._current = (0, 0)
            self._learned = None
            self.updateGeometry()
        before, levels = self._kernel, self._levels
        self._kernel = np.array(kernel, np.float32)
        self._levels = (low, high)
        self._describe()
        self._update_changed(before, levels)

    def set_learned(self, kernel: np.ndarray | None) -> None:
        """Mark the cells that differ from this kernel (h, w); None marks nothing."""
        before, self._learned = self._learned, None if kernel is None else np.array(kernel, np.float32)
        self._describe()
        if before is None or not np.array_equal(before, kernel):
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
        """The cell (row, column) that keys change."""
        return self._current

    def set_current(self, row: int, column: int) -> None:
        """Move the focus frame to a cell, limited to the kernel."""
        height, width = self._kernel.shape
        cell = (min(max(row, 0), height - 1), min(max(column, 0), width - 1))
        if cell != self._current:
            self._current = cell
            self._describe()
            self.update()

    def step(self) -> float:
        """By how much one turn of the wheel changes a value."""
        return round_step(*self._levels)

    # Text -----------------------------------------------------------------------------------------------

    def to_text(self) -> str:
        """The kernel as tab-separated text, as spreadsheets take it."""
        return table_to_text(self._kernel)

    def parse_text(self, text: str) -> np.ndarray:
        """The kernel of this editor's shape that a text holds. Raises TableError, a ValueError."""
        return table_from_text(text, self._kernel.shape)

    def paste_text(self, text: str) -> None:
        """Ask for the kernel that the text holds by `pasted`, or say by `paste_failed` why it holds none."""
        try:
            kernel = self.parse_text(text)
        except TableError as error:
            self.paste_failed.emit(str(error))
        else:
            self.pasted.emit(kernel)

    # Geometry -------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return self._size_of_cells(min(LARGEST_CELL, 240 / max(self._kernel.shape)))

    def minimumSizeHint(self) -> QSize:
        return self._size_of_cells(min(24, max(SMALLEST_CELL, 130 / max(self._kernel.shape))))

    def _size_of_cells(self, side: float) -> QSize:
        height, width = self._kernel.shape
        return QSize(width * theme.px(side) + 6, height * theme.px(side) + 6)

    def _cells(self) -> CellTable:
        return CellTable.fitting(self._kernel.shape, self.size(), theme.px(LARGEST_CELL))

    def cell_rect(self, row: int, column: int) -> QRectF:
        """The place of a cell on the widget."""
        return self._cells().rect(row, column)

    def cell_at(self, position: QPointF) -> Cell | None:
        """The cell (row, column) at a position."""
        return self._cells().at(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            paint_kernel(
                painter,
                self.cell_rect(0, 0),
                self._kernel,
                self._levels,
                self._learned,
                current=self._current if self.isEnabled() else None,
                hovered=self._hovered if self.isEnabled() else None,
                has_focus=self.hasFocus() or self._entry.isVisible(),
                region=event.region(),
            )

    # Edits ----------------------------------------------------------------------------------------------

    def _begin_edit(self) -> None:
        if not self._is_editing:
            self._is_editing = True
            # The levels may grow with the value while it is dragged; its speed stays.
            self._step = self.step()
            self.edit_begun.emit()

    def _change(self, cell: Cell, value: float) -> None:
        number = np.float32(np.clip(value, -1e6, 1e6))
        if number != self._kernel[cell]:
            self._before.setdefault(cell, float(self._kernel[cell]))
            self._kernel[cell] = number
            self._describe()
            self.update()
            self.cell_changed.emit(*cell, float(number))

    def _end_edit(self) -> None:
        self._wheel_pause.stop()
        if self._is_editing:
            self._is_editing = False
            self._before = {}
            self.edit_ended.emit()

    def _put_back(self) -> None:
        """Undo the running edit, cell by cell, and end it."""
        for cell, value in tuple(self._before.items()):
            self._change(cell, value)
        self._abort_gesture()

    def _abort_gesture(self) -> None:
        self._press = None
        self._dragged_from = None
        self._end_edit()

    # Mouse ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or cell is None:
            super().mousePressEvent(event)
            return
        self._entry.commit()
        self._end_edit()
        self.set_current(*cell)
        self._press = event.position()
        if self.mode == "paint":
            self._begin_edit()
            self._change(cell, self.paint_value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            self._hover(self.cell_at(event.position()))
        elif self.mode == "paint":
            self._paint_to(event.position())
        else:
            self._drag_to(event.position(), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._press is not None and event.button() == Qt.MouseButton.LeftButton:
            self._abort_gesture()
            self._hover(self.cell_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if cell is not None and self.mode == "drag" and event.button() == Qt.MouseButton.LeftButton:
            self.set_current(*cell)
            self._open_entry(None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _drag_to(self, position: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        assert self._press is not None
        up = self._press.y() - position.y()
        if self._dragged_from is None:
            if abs(up) < PIXELS_PER_STEP:
                return
            self._begin_edit()
            self._dragged_from = float(self._kernel[self._current])
        steps = int(up / PIXELS_PER_STEP)
        self._change(self._current, self._stepped(self._dragged_from, steps, modifiers))

    def _paint_to(self, position: QPointF) -> None:
        """Paint every cell on the way, however fast the pointer went."""
        assert self._press is not None
        way = position - self._press
        pieces = max(1, int(3 * max(abs(way.x()), abs(way.y())) / self._cells().height))
        for piece in range(1, pieces + 1):
            cell = self.cell_at(self._press + way * (piece / pieces))
            if cell is not None:
                self.set_current(*cell)
                self._change(cell, self.paint_value)
        self._press = position

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            show_tip(self, "" if cell is None else self.cell_text(cell))
            is_dragged = cell is not None and self.mode == "drag"
            self.setCursor(Qt.CursorShape.SizeVerCursor if is_dragged else Qt.CursorShape.ArrowCursor)
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        cell = self.cell_at(event.position())
        turns = event.angleDelta().y() or event.angleDelta().x()
        if cell is None or not turns or self._press is not None:
            event.ignore()
            return
        self._entry.commit()
        self.set_current(*cell)
        self._turn(1 if turns > 0 else -1, event.modifiers())

    def _turn(self, steps: int, modifiers: Qt.KeyboardModifier) -> None:
        self._begin_edit()
        self._change(self._current, self._stepped(float(self._kernel[self._current]), steps, modifiers))
        self._wheel_pause.start()

    def _stepped(self, value: float, steps: int, modifiers: Qt.KeyboardModifier) -> float:
        step = self._step
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            step *= 10
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            step /= 10
        return stepped(value, steps, step)

    # Keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row, column = event.key(), *self._current
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.to_text())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_text(QGuiApplication.clipboard().text())
        elif key == Qt.Key.Key_Escape and self._is_editing:
            self._put_back()
        elif key in ARROWS:
            self._end_edit()
            right, down = ARROWS[Qt.Key(key)]
            self.set_current(row + down, column + right)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open_entry(None)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_PageUp):
            self._turn(1, event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)
        elif key == Qt.Key.Key_PageDown:
            self._turn(-1, event.modifiers())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._set_current_value(0.0)
        elif event.text() and event.text() in TYPED:
            self._open_entry(event.text())
        else:
            super().keyPressEvent(event)

    def _set_current_value(self, value: float) -> None:
        self._end_edit()
        self._begin_edit()
        self._change(self._current, value)
        self._end_edit()

    # Typing ---------------------------------------------------------------------------------------------

    def _open_entry(self, text: str | None) -> None:
        """Open the entry over the current cell, with the value selected or with the first typed character."""
        self._end_edit()
        self._entry.open(self.cell_rect(*self._current), float(self._kernel[self._current]), text)

    def _advance(self, down: int, right: int) -> None:
        height, width = self._kernel.shape
        row, column = self._current
        place = (row * width + column + right) % (height * width) if right else row * width + column
        self.set_current((place // width + down) % height if down else place // width, place % width)

    def _on_entry_left(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    # Following ------------------------------------------------------------------------------------------

    def _wants(self, event: QKeyEvent) -> bool:
        """Digits and letters that may be shortcuts of the window are values here."""
        return (
            event.key() in ARROWS
            or event.matches(QKeySequence.StandardKey.Copy)
            or event.matches(QKeySequence.StandardKey.Paste)
            or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            or (event.key() == Qt.Key.Key_Escape and self._is_editing)
            or (bool(event.text()) and event.text() in TYPED)
        )

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

    def hideEvent(self, event: QHideEvent) -> None:
        self._entry.abandon()
        self._abort_gesture()
        super().hideEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._wheel_pause.isActive():
            self._end_edit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._entry.commit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in theme.THEME_EVENTS:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.cell_text(self._current))
