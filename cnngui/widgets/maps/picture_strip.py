"""What was made of a picture, step by step: images side by side, with the digits' boxes to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import ARROWS, KeyClaim

Box = tuple[float, float, float, float]
"""Left, top, width and height, as shares of a picture's own."""

GAP = 10
"""Pixels at zoom 1, between two images."""
MARGIN = 6
"""Pixels at zoom 1, around all of them."""
LEAST_SIDE = 84
"""Pixels at zoom 1, of an image's cell."""


@dataclass(frozen=True)
class CaptionedImage:
    """image: (height, width) float32 in [0, 1], 0 black. has_boxes: whether digits are framed on it."""

    text: str
    image: np.ndarray
    has_boxes: bool = False


class PictureStrip(QWidget):
    """Steps from left to right, each as large as the height allows, with its text below.

    `box_chosen(int)` by a click into a box, or by the arrow keys.
    """

    box_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        KeyClaim(self, lambda event: event.key() in ARROWS and len(self._boxes) > 1)
        self._steps: list[CaptionedImage] = []
        self._images: list[QImage] = []
        self._boxes: list[Box] = []
        self._chosen = 0

    def set_images(self, steps: Sequence[CaptionedImage], boxes: Sequence[Box], chosen: int) -> None:
        """Show steps; the boxes of digits, from left to right, the chosen one stronger."""
        self._steps = list(steps)
        self._images = [_grey_image(step.image) for step in steps]
        self._boxes, self._chosen = list(boxes), chosen
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(140) * max(1, len(self._steps)), theme.px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(LEAST_SIDE + GAP) * max(1, len(self._steps)), theme.px(LEAST_SIDE))

    # Geometry -------------------------------------------------------------------------------------------

    def image_rect(self, index: int) -> QRectF:
        """Where a step's image is painted."""
        cell, text = self._cell(index), self._text_height()
        room = QRectF(cell.left(), cell.top(), cell.width(), max(1.0, cell.height() - text))
        size = self._images[index].size()
        scale = min(room.width() / size.width(), room.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        return QRectF(room.center().x() - width / 2, room.top() + room.height() - height, width, height)

    def box_rect(self, step: int, number: int) -> QRectF:
        """Where a digit's box is on a step's image."""
        image, (left, top, width, height) = self.image_rect(step), self._boxes[number]
        return QRectF(
            image.left() + left * image.width(),
            image.top() + top * image.height(),
            width * image.width(),
            height * image.height(),
        )

    def _cell(self, index: int) -> QRectF:
        gap, margin = theme.px(GAP), theme.px(MARGIN)
        width = (self.width() - 2 * margin + gap) / max(1, len(self._steps))
        return QRectF(margin + index * width, margin, width - gap, self.height() - 2 * margin)

    def _text_height(self) -> float:
        return 2.4 * self.fontMetrics().height()

    def _box_at(self, place: QPointF) -> int | None:
        around = theme.px(3)
        for step, shown in enumerate(self._steps):
            for number in range(len(self._boxes)) if shown.has_boxes else ():
                if self.box_rect(step, number).adjusted(-around, -around, around, around).contains(place):
                    return number
        return None

    # Acts -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._box_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self.box_chosen.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_choice = len(self._boxes) > 1 and self._box_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_choice else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS and len(self._boxes) > 1:
            self.box_chosen.emit((self._chosen + sum(ARROWS[Qt.Key(event.key())])) % len(self._boxes))
        else:
            super().keyPressEvent(event)

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for index, step in enumerate(self._steps):
                image, cell = self.image_rect(index), self._cell(index)
                painter.drawImage(image, self._images[index])
                painter.setPen(QPen(theme.color("outline"), 1))
                painter.drawRect(image)
                if step.has_boxes:
                    self._paint_boxes(painter, index)
                painter.setPen(theme.color("text"))
                below = QRectF(cell.left(), image.bottom() + 2, cell.width(), self._text_height())
                flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
                painter.drawText(below, flags, step.text)
            if self.hasFocus() and len(self._boxes) > 1:
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_boxes(self, painter: QPainter, step: int) -> None:
        around = theme.px(2)
        for number in range(len(self._boxes)):
            is_chosen = number == self._chosen
            painter.setPen(QPen(theme.color("accent"), theme.px(3 if is_chosen else 1)))
            painter.drawRect(self.box_rect(step, number).adjusted(-around, -around, around, around))


def _grey_image(tones: np.ndarray) -> QImage:
    grey = np.ascontiguousarray(np.rint(255 * tones).clip(0, 255).astype(np.uint8))
    height, width = grey.shape
    return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
