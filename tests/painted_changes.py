"""Where a widget looks otherwise than it did."""

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget


def picture(widget: QWidget) -> np.ndarray:
    """(height, width) uint32, the colours of its pixels."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1).copy()


def is_changed(before: np.ndarray, after: np.ndarray, place: QRectF) -> bool:
    """Whether two pictures of one size differ within a place, in whole pixels."""
    area = place.toAlignedRect()
    rows = slice(max(area.top(), 0), max(area.bottom() + 1, 0))
    columns = slice(max(area.left(), 0), max(area.right() + 1, 0))
    return bool((before[rows, columns] != after[rows, columns]).any())


class Painted(QObject):
    """What of a widget is painted from now on, which a picture of it cannot tell."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False

    def covers(self, place: QRect) -> bool:
        """Whether all of a place was painted."""
        return QRegion(place).subtracted(self.region).isEmpty()
