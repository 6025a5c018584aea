"""A note where something was refused: the reason, and the nearest value that works, to click on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number

WIDEST_TEXT = 380
"""Pixels at zoom 1."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a value cannot be taken, in words, and the nearest one that can, if there is one."""

    reason: str
    nearest: float | None = None


class RefusalNote(QFrame):
    """Lies over its parent, beside the widget that it is about; it moves nothing and takes no focus.

    Esc takes it away, wherever in the window the keys go.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("refusal_note")
        self._heard: QWidget | None = None
        """The window while the note is shown: what nobody in it wants of the keys comes to it."""
        self.hide()
        self._parent = parent
        self._accept: Callable[[float], None] | None = None
        self._nearest: float | None = None
        self.reason = named(QLabel(self, wordWrap=True), "refusal_reason")
        # A button that took the focus would let the field put its old value back before the click.
        self.button = named(QPushButton(self), "use_nearest")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self._use_nearest)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.setContentsMargins(8, 4, 6, 4)
        self._row.addWidget(self.reason, 1)
        self._row.addWidget(self.button)

    def show_at(
        self,
        widget: QWidget,
        refusal: Refusal | None,
        accept: Callable[[float], None] | None = None,
        place: QRect | None = None,
    ) -> None:
        """Say what was refused below, or above, a widget or a `place` of it; None hides the note.

        accept: takes the nearest value when the note's button is clicked.
        """
        self.setVisible(refusal is not None)
        if refusal is None:
            return
        self._accept, self._nearest = accept, refusal.nearest
        self.reason.setText(refusal.reason)
        self.setAccessibleName(refusal.reason)
        nearest = None if accept is None else refusal.nearest
        self.button.setVisible(nearest is not None)
        if nearest is not None:
            number = format_number(nearest, 0 if nearest == round(nearest) else 2)
            self.button.setText(self.tr("Use {number}").format(number=number))
        self._settle(widget, widget.rect() if place is None else place)
        self.raise_()

    def _settle(self, widget: QWidget, place: QRect) -> None:
        area = self._parent.rect()
        self._fit_text(area.width())
        top_left = self._parent.mapFromGlobal(widget.mapToGlobal(place.topLeft()))
        gap = theme.px(3)
        below, above = top_left.y() + place.height() + gap, top_left.y() - self.height() - gap
        y = below if below + self.height() <= area.height() else max(above, 0)
        x = max(min(top_left.x(), area.width() - self.width()), 0)
        self.move(QPoint(x, y))

    def _fit_text(self, room: int) -> None:
        margins = self.contentsMargins() + self._row.contentsMargins()
        taken = margins.left() + margins.right()
        if not self.button.isHidden():
            taken += self.button.sizeHint().width() + self._row.spacing()
        natural = self.reason.fontMetrics().horizontalAdvance(self.reason.text()) + theme.px(2)
        width = min(natural, theme.px(WIDEST_TEXT), room - taken)
        self.reason.setFixedSize(width, self.reason.heightForWidth(width))
        self.resize(self.sizeHint())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._heard = self.window()
        self._heard.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._heard is not None:
            self._heard.removeEventFilter(self)
            self._heard = None
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.KeyPress:
            self.hide()
        event.accept()  # of a shortcut: the window's own are not about the note
        return True

    def _use_nearest(self) -> None:
        self.hide()
        if self._accept is not None and self._nearest is not None:
            self._accept(self._nearest)
