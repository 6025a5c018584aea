"""One kernel as a table of coloured cells, changed by typing, wheel, dragging and painting."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from cnngui.engine.failure import Failure
from cnngui.widgets.basics.key_claim import ARROWS
from cnngui.widgets.cells.cell_entry import CellEntry
from cnngui.widgets.kernel.kernel_gestures import KernelGestures
from cnngui.widgets.kernel.kernel_text import table_from_text
from cnngui.words import in_words

TYPED = "0123456789.,-−"
SHORTCUT_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class KernelEditor(KernelGestures):
    """Shows a kernel (h, w) and asks for changes; what is shown changes at once, and again by `set_kernel`.

    One typed number is one edit, as one drag is. `pasted(array)` asks for a whole kernel of the same shape;
    `paste_failed(str)` says why a text is none. Esc during a drag puts the cells back before the edit ends.
    """

    pasted = Signal(object)
    paste_failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kernel editor"))
        self._entry = CellEntry(self)
        self._entry.committed.connect(self._set_current_value)
        self._entry.moved.connect(self._advance)
        self._entry.left.connect(self._on_entry_left)

    # Text -----------------------------------------------------------------------------------------------

    def parse_text(self, text: str) -> np.ndarray:
        """The kernel of this editor's shape that a text holds. Raises Failure."""
        return table_from_text(text, self._kernel.shape)

    def paste_text(self, text: str) -> None:
        """Ask for the kernel that the text holds by `pasted`, or say by `paste_failed` why it holds none."""
        try:
            kernel = self.parse_text(text)
        except Failure as error:
            self.paste_failed.emit(in_words(error))
        else:
            self.pasted.emit(kernel)

    # Keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_text(QGuiApplication.clipboard().text())
        elif key == Qt.Key.Key_Escape and self._is_editing:
            self._put_back()
        elif key in ARROWS:
            self._end_edit()
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open_entry(None)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_PageUp):
            self._turn(1, event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)
        elif key == Qt.Key.Key_PageDown:
            self._turn(-1, event.modifiers())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._set_current_value(0.0)
        elif _is_typed(event):
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
        """Go on through all cells, right by rows, down by columns; after the last comes the first."""
        (row, column), (height, width) = self._current, self._kernel.shape
        if right:
            row, column = divmod((row * width + column + right) % self._kernel.size, width)
        else:
            column, row = divmod((column * height + row + down) % self._kernel.size, height)
        self.set_current(row, column)

    def _has_keys(self) -> bool:
        return super()._has_keys() or self._entry.isVisible()

    def _on_entry_left(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _wants(self, event: QKeyEvent) -> bool:
        """Digits and letters that may be shortcuts of the window are values here."""
        return (
            super()._wants(event)
            or event.matches(QKeySequence.StandardKey.Paste)
            or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            or (event.key() == Qt.Key.Key_Escape and self._is_editing)
            or _is_typed(event)
        )

    # Pointer --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.cell_at(event.position()) is not None:
            self._entry.commit()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if cell is not None and self.mode == "drag" and event.button() == Qt.MouseButton.LeftButton:
            self.set_current(*cell)
            self._open_entry(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.cell_at(event.position()) is not None:
            self._entry.commit()
        super().wheelEvent(event)

    # Following ------------------------------------------------------------------------------------------

    def _take_shape(self) -> None:
        self._entry.abandon()
        super()._take_shape()

    def hideEvent(self, event: QHideEvent) -> None:
        self._entry.abandon()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._entry.commit()
        super().resizeEvent(event)


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key is the beginning of a number. Ctrl+1 is a shortcut, though its text may be "1"."""
    return bool(event.text()) and event.text() in TYPED and not event.modifiers() & SHORTCUT_MODIFIERS
