"""Drawings of one class in a line, the newest first; one can be chosen, shown and taken away."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import CLICKING_KEYS, KeyClaim

SIDE = 34
"""Pixels at zoom 1 of a drawing's side."""
GAP = 4
"""Pixels at zoom 1 between two."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SymbolTiles(QWidget):
    """Drawings are numbered from 0, the newest, on. What has no room is counted at the end.

    A click or the arrow keys choose one; Del takes it away, a double click or Enter shows it.
    """

    removed = Signal(int)
    shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        KeyClaim(self, lambda event: self._chosen is not None and event.key() in (*REMOVING, *STEPS))
        self._pixels: list[NDArray[np.uint8]] = []
        self._images: list[QImage] | None = None
        self._chosen: int | None = None

    @property
    def chosen(self) -> int | None:
        """The number of the chosen drawing."""
        return self._chosen

    @property
    def count(self) -> int:
        """How many drawings there are."""
        return len(self._pixels)

    def set_images(self, images: Sequence[NDArray[np.uint8]]) -> None:
        """Show images (28, 28) uint8, ink 255 on 0, the newest first."""
        is_same = len(images) == len(self._pixels) and all(map(_is, images, self._pixels))
        if is_same:
            return
        self._pixels, self._images, self._chosen = list(images), None, None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if images else Qt.FocusPolicy.NoFocus)
        self.update()

    def tile_rect(self, number: int) -> QRectF:
        """Where a drawing is painted."""
        side, step = theme.px(SIDE), theme.px(SIDE + GAP)
        return QRectF(1 + number * step, 1, side, side)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(6 * (SIDE + GAP)), theme.px(SIDE) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(2 * (SIDE + GAP)), theme.px(SIDE) + 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._number_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position())
        if number is not None:
            self.shown.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS and self._pixels:
            now = -1 if self._chosen is None else self._chosen
            self._choose(min(max(now + STEPS[Qt.Key(event.key())], 0), self._seen_count() - 1))
        elif self._chosen is not None and event.key() in REMOVING:
            self.removed.emit(self._chosen)
        elif self._chosen is not None and event.key() in CLICKING_KEYS:
            self.shown.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._choose(None)
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._images = None
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._images is None:
            self._images = [_inked(pixels) for pixels in self._pixels]
        seen = self._seen_count()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for number in range(seen):
                place, is_chosen = self.tile_rect(number), number == self._chosen
                painter.drawImage(place, self._images[number])
                painter.setPen(QPen(theme.color("accent" if is_chosen else "border"), 2 if is_chosen else 1))
                painter.drawRect(place)
            if seen < len(self._images):
                painter.setPen(theme.color("muted"))
                place = self.tile_rect(seen)
                place.setRight(self.width())
                text = f"+{QLocale().toString(len(self._images) - seen)}"
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _seen_count(self) -> int:
        """How many have room, with the count of the others."""
        step = theme.px(SIDE + GAP)
        room = max(self.width() // step, 1)
        return len(self._pixels) if len(self._pixels) <= room else max(room - 1, 1)

    def _number_at(self, place: QPointF) -> int | None:
        return next((n for n in range(self._seen_count()) if self.tile_rect(n).contains(place)), None)

    def _choose(self, number: int | None) -> None:
        if number != self._chosen:
            self._chosen = number
            self.update()


def _is(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> bool:
    return one is other


def _inked(pixels: NDArray[np.uint8]) -> QImage:
    colours = np.ascontiguousarray(theme.colormap("ink")[pixels])
    height, width = colours.shape
    return QImage(colours.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
