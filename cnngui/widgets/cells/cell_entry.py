"""The entry that opens over a cell of the kernel editor while a number is typed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import KeyClaim
from cnngui.widgets.basics.numbers import decimals_for, format_number, parse_value, why_no_number
from cnngui.words import in_words


class CellEntry(QLineEdit):
    """Takes one number: Enter and Tab commit it and move on, down or to the right, Esc leaves it as it was.

    Signals: `committed(value)` for another number than the one shown; `moved(rows, columns)`, how far the
    current cell is to move then; `left()` when the entry gave the focus back.
    """

    committed = Signal(float)
    moved = Signal(int, int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cell_entry")
        self._parent = parent
        self.setAccessibleName(self.tr("Value of the cell"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(24)
        self.textEdited.connect(self._forgive)
        KeyClaim(self, lambda event: event.key() == Qt.Key.Key_Escape)
        self._shown: str | None = None
        self.hide()

    def open(self, cell: QRectF, value: float, text: str | None) -> None:
        """Open over a cell of the parent with the value selected, or with the first typed text."""
        self.setGeometry(self._place_over(cell))
        self._shown = format_number(value, max(decimals_for(value, value), 3)) if text is None else None
        self.setText(self._shown or text or "")
        self._forgive()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if text is None:
            self.selectAll()

    def _place_over(self, cell: QRectF) -> QRect:
        """A place around the cell's middle that is large enough to type in, within the parent."""
        area = self._parent.rect()
        place = QRectF(0, 0, max(cell.width(), theme.px(64)), max(cell.height(), theme.px(26)))
        place.moveCenter(cell.center())
        place.moveLeft(max(min(place.left(), area.width() - place.width()), 0))
        place.moveTop(max(min(place.top(), area.height() - place.height()), 0))
        return place.toRect()

    def commit(self, down: int = 0, right: int = 0) -> None:
        """Commit the number if the entry is open; keep it open, and say so, if it is none."""
        if self.isHidden():
            return
        try:
            value = None if self.text() == self._shown else parse_value(self.text())
        except ValueError:
            self._complain()
            return
        self._close()
        if value is not None:
            self.committed.emit(value)
        if down or right:
            self.moved.emit(down, right)

    def abandon(self) -> None:
        """Close without a change."""
        if not self.isHidden():
            self._close()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes to the next cell, not to the next widget."""
        self.commit(0, 1 if is_next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.commit(1, 0)
            case Qt.Key.Key_Up:
                self.commit(-1, 0)
            case Qt.Key.Key_Escape:
                self.abandon()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isHidden() or event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        try:
            parse_value(self.text())
        except ValueError:
            self.abandon()
        else:
            self.commit()

    def _close(self) -> None:
        had_focus = self.hasFocus()
        self.hide()
        QToolTip.hideText()
        if had_focus:
            self.left.emit()

    def _complain(self) -> None:
        self.setProperty("invalid", True)
        self._restyle()
        self.selectAll()
        reason = in_words(why_no_number(self.text()))
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), reason, self)

    def _forgive(self) -> None:
        if self.property("invalid"):
            self.setProperty("invalid", False)
            self._restyle()

    def _restyle(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
