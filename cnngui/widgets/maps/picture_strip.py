"""What was made of a picture, phase by phase: images in lines, with the digits' boxes to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
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
LEAST_COLUMNS = 4
"""Images for which there is room beside each other at least."""
TEXT_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class CaptionedImage:
    """image: (height, width) float32 in [0, 1], 0 black. has_boxes: whether digits are framed on it."""

    text: str
    image: np.ndarray
    has_boxes: bool = False


class PictureStrip(QWidget):
    """Phases from left to right, in as many lines as let them be largest, each with its text below.

    `box_chosen(int)` by a click into a box, or by the arrow keys.
    """

    box_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        KeyClaim(self, lambda event: event.key() in ARROWS and len(self._boxes) > 1)
        self._phases: list[CaptionedImage] = []
        self._images: list[QImage] = []
        self._boxes: list[Box] = []
        self._chosen = 0
        self._best_columns: int | None = None

    def set_images(self, phases: Sequence[CaptionedImage], boxes: Sequence[Box], chosen: int) -> None:
        """Show phases; the boxes of digits, from left to right, the chosen one stronger."""
        self._phases = list(phases)
        self._images = [_grey_image(phase.image) for phase in phases]
        self._boxes, self._chosen, self._best_columns = list(boxes), chosen, None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(140) * max(1, len(self._phases)), theme.px(170))

    def minimumSizeHint(self) -> QSize:
        beside = min(max(1, len(self._phases)), LEAST_COLUMNS)
        return QSize(theme.px(LEAST_SIDE + GAP) * beside, theme.px(LEAST_SIDE))

    # Geometry -------------------------------------------------------------------------------------------

    def image_rect(self, index: int) -> QRectF:
        """Where a phase's image is painted."""
        cell, image = self._cell(index), self._images[index].size()
        room = QRectF(cell.left(), cell.top(), cell.width(), max(1.0, cell.height() - self._text_height()))
        scale = min(room.width() / image.width(), room.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        return QRectF(room.center().x() - width / 2, room.top() + room.height() - height, width, height)

    def box_rect(self, phase: int, number: int) -> QRectF:
        """Where a digit's box is on a phase's image."""
        image, (left, top, width, height) = self.image_rect(phase), self._boxes[number]
        return QRectF(
            image.left() + left * image.width(),
            image.top() + top * image.height(),
            width * image.width(),
            height * image.height(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._best_columns = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._best_columns = None
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def _cell(self, index: int) -> QRectF:
        row, column = divmod(index, self._columns())
        size, gap, margin = self._cell_size(self._columns()), theme.px(GAP), theme.px(MARGIN)
        left, top = margin + column * (size.width() + gap), margin + row * (size.height() + gap)
        return QRectF(QPointF(left, top), size)

    def _cell_size(self, columns: int) -> QSizeF:
        gap, margin = theme.px(GAP), theme.px(MARGIN)
        rows = -(-len(self._images) // columns)
        return QSizeF(
            (self.width() - 2 * margin + gap) / columns - gap, (self.height() - 2 * margin + gap) / rows - gap
        )

    def _columns(self) -> int:
        """Return how many images stand beside each other, so that they are as large as they can be."""
        if self._best_columns is None:
            counts = range(1, max(len(self._images), 1) + 1)
            self._best_columns = max(counts, key=lambda columns: (self._scale(columns), columns))
        return self._best_columns

    def _scale(self, columns: int) -> float:
        """Return the scale of the image that is the smallest for its room."""
        cell = self._cell_size(columns)
        height = max(1.0, cell.height() - self._wrapped_height(cell.width()))
        sizes = [image.size() for image in self._images]
        return min((min(cell.width() / size.width(), height / size.height()) for size in sizes), default=1.0)

    def _text_height(self) -> float:
        return self._wrapped_height(self._cell_size(self._columns()).width())

    def _wrapped_height(self, width: float) -> float:
        """Return the height of the highest text in a cell of that width."""
        room, metrics = QRect(0, 0, max(int(width), 1), 1), self.fontMetrics()
        heights = [metrics.boundingRect(room, int(TEXT_FLAGS), phase.text).height() for phase in self._phases]
        return max(heights, default=0) + 2.0

    def _box_at(self, place: QPointF) -> int | None:
        around = theme.px(3)
        for phase, shown in enumerate(self._phases):
            for number in range(len(self._boxes)) if shown.has_boxes else ():
                if self.box_rect(phase, number).adjusted(-around, -around, around, around).contains(place):
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
            for index, phase in enumerate(self._phases):
                image, cell = self.image_rect(index), self._cell(index)
                painter.drawImage(image, self._images[index])
                painter.setPen(QPen(theme.color("outline"), 1))
                painter.drawRect(image)
                if phase.has_boxes:
                    self._paint_boxes(painter, index)
                painter.setPen(theme.color("text"))
                below = QRectF(cell.left(), image.bottom() + 2, cell.width(), self._text_height())
                painter.drawText(below, int(TEXT_FLAGS), phase.text)
            if self.hasFocus() and len(self._boxes) > 1:
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_boxes(self, painter: QPainter, phase: int) -> None:
        around = theme.px(2)
        for number in range(len(self._boxes)):
            is_chosen = number == self._chosen
            painter.setPen(QPen(theme.color("accent"), theme.px(3 if is_chosen else 1)))
            painter.drawRect(self.box_rect(phase, number).adjusted(-around, -around, around, around))


def _grey_image(tones: np.ndarray) -> QImage:
    grey = np.ascontiguousarray(np.rint(255 * tones).clip(0, 255).astype(np.uint8))
    height, width = grey.shape
    return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
