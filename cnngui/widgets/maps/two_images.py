"""Two images side by side, of which one is to be chosen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.theme.palettes import ColorName
from cnngui.widgets.basics.key_claim import KeyClaim
from cnngui.widgets.basics.static_text import draw_static_text

GAP = 24
"""Pixels at zoom 1 between the two, and around them."""
SIDES = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}


class TwoImages(QWidget):
    """`chosen(side)` by a click or by the arrow keys: 0 for the left one, 1 for the right."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        KeyClaim(self, lambda event: event.key() in SIDES)
        self._images: Sequence[NDArray[np.uint8]] = ()
        self._texts: Sequence[str] = ("", "")
        self._frames: Sequence[ColorName | None] = (None, None)
        self._under: int | None = None

    def set_images(self, images: Sequence[NDArray[np.uint8]]) -> None:
        """Show two images (height, width), ink 255 on 0, or none."""
        self._images = images
        self.update()

    def set_outcome(self, texts: Sequence[str], frames: Sequence[ColorName | None]) -> None:
        """Say this below each, and frame them in these colours; None for a plain frame."""
        self._texts, self._frames = texts, frames
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(190), theme.px(110))

    def image_rect(self, side: int) -> QRectF:
        """Where an image is painted: in whole pixels for each of its own, where it is small enough."""
        half, gap, line = self.width() / 2, theme.px(GAP), 1.5 * theme.sizes().title
        room = QRectF(side * half + gap / 2, gap / 4, half - gap, max(self.height() - line - gap / 2, 1))
        height, width = self._images[side].shape
        scale = min(room.width() / width, room.height() / height)
        scale = int(scale) if scale >= 1 else scale
        shown = QRectF(0, 0, width * scale, height * scale)
        shown.moveCenter(room.center())
        return shown

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(theme.font("title", bold=True))
            for side, (image, text) in enumerate(zip(self._images, self._texts, strict=False)):
                place, frame = self.image_rect(side), self._frames[side]
                painter.drawImage(place, _ink_image(image))
                colour: ColorName = frame or ("accent" if side == self._under else "outline")
                width = theme.px(3 if frame or side == self._under else 1)
                painter.setPen(QPen(theme.color(colour), width))
                painter.drawRect(place.adjusted(-width / 2, -width / 2, width / 2, width / 2))
                painter.setPen(theme.color(frame or "text"))
                below = QRectF(place.left(), place.bottom() + width, place.width(), 1.4 * theme.sizes().title)
                draw_static_text(painter, below, text, "title", bold=True, anchor=0.5)
            if self.hasFocus():
                painter.setPen(QPen(theme.color("accent"), 1))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_under(self._side_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._set_under(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        side = self._side_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and side is not None:
            self.chosen.emit(side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = SIDES.get(Qt.Key(event.key()))
        if side is not None and self._images:
            self.chosen.emit(side)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def _side_at(self, position: QPointF) -> int | None:
        sides = range(len(self._images))
        return next((side for side in sides if self.image_rect(side).contains(position)), None)

    def _set_under(self, side: int | None) -> None:
        if side != self._under:
            self._under = side
            shape = Qt.CursorShape.ArrowCursor if side is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            self.update()


def _ink_image(image: NDArray[np.uint8]) -> QImage:
    pixels = np.ascontiguousarray(theme.colormap("ink")[image])
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
