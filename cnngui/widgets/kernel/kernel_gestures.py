"""A kernel changed by dragging, painting and the wheel."""

from __future__ import annotations

from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from cnngui.widgets.basics.numbers import LARGEST_VALUE
from cnngui.widgets.kernel.increments import incremented, round_increment
from cnngui.widgets.kernel.kernel_view import Cell, KernelView

Mode = Literal["drag", "paint"]

PIXELS_PER_INCREMENT = 4
"""How far the pointer is dragged for one increment."""
WHEEL_PAUSE = 400
"""Milliseconds after which turns of the wheel are no longer one edit."""


class KernelGestures(KernelView):
    """Changes what it shows at once, and says so.

    Every edit is `edit_begun()`, one or more `cell_changed(row, column, value)`, `edit_ended()`: one drag,
    one burst of the wheel.
    """

    edit_begun = Signal()
    cell_changed = Signal(int, int, float)
    edit_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "drag"
        """What a drag does: change the cell's value, or paint over cells with `paint_value`."""
        self.paint_value = 1.0
        self._press: QPointF | None = None
        self._dragged_from: float | None = None
        self._before: dict[Cell, float] = {}  # the cells that the running edit changed
        self._increment = self.increment()
        self._is_editing = False
        self._wheel_pause = QTimer(self, singleShot=True, interval=WHEEL_PAUSE)
        self._wheel_pause.timeout.connect(self._end_edit)

    def increment(self) -> float:
        """Return by how much one turn of the wheel changes a value."""
        return round_increment(*self._levels)

    def _take_shape(self) -> None:
        self._abort_gesture()
        super()._take_shape()

    # Edits ----------------------------------------------------------------------------------------------

    def _begin_edit(self) -> None:
        if not self._is_editing:
            self._is_editing = True
            # The levels may grow with the value while it is dragged; its speed stays.
            self._increment = self.increment()
            self.edit_begun.emit()

    def _change(self, cell: Cell, value: float) -> None:
        number = np.float32(np.clip(value, -LARGEST_VALUE, LARGEST_VALUE))
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

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            is_dragged = cell is not None and self.mode == "drag"
            self.setCursor(Qt.CursorShape.SizeVerCursor if is_dragged else Qt.CursorShape.ArrowCursor)
        super()._hover(cell)

    def _drag_to(self, position: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        assert self._press is not None
        up = self._press.y() - position.y()
        if self._dragged_from is None:
            if abs(up) < PIXELS_PER_INCREMENT:
                return
            self._begin_edit()
            self._dragged_from = float(self._kernel[self._current])
        count = int(up / PIXELS_PER_INCREMENT)
        self._change(self._current, self._incremented(self._dragged_from, count, modifiers))

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        cell = self.cell_at(event.position())
        turns = event.angleDelta().y() or event.angleDelta().x()
        if cell is None or not turns or self._press is not None:
            event.ignore()
            return
        self.set_current(*cell)
        self._turn(1 if turns > 0 else -1, event.modifiers())

    def _turn(self, count: int, modifiers: Qt.KeyboardModifier) -> None:
        self._begin_edit()
        self._change(self._current, self._incremented(float(self._kernel[self._current]), count, modifiers))
        self._wheel_pause.start()

    def _incremented(self, value: float, count: int, modifiers: Qt.KeyboardModifier) -> float:
        increment = self._increment
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            increment *= 10
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            increment /= 10
        return incremented(value, count, increment)

    # Following ------------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        self._abort_gesture()
        super().hideEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._wheel_pause.isActive():
            self._end_edit()
