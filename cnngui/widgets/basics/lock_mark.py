"""A small lock, the mark of what is frozen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from cnngui import theme

HEIGHT = 0.82
"""Of the lock, in heights of a small text."""


def lock_height() -> int:
    """The height of a lock beside a small text, in logical pixels."""
    return round(HEIGHT * theme.sizes().small)


def lock_mark(height: int, ratio: float) -> QImage:
    """A lock of so many device pixels, `ratio` of them a logical one, with a rim that is seen on any ground.

    It is about as wide as high; all of its edges lie between two pixels.
    """
    return _lock_mark(height, ratio, theme.color("text").rgb(), theme.color("panel").rgb())


@lru_cache(maxsize=16)
def _lock_mark(height: int, ratio: float, colour: int, rim_colour: int) -> QImage:
    """Many maps may wear it; to paint its path takes long."""
    rim = max(1, round(height / 9))
    width = height - rim
    image = QImage(width + 2 * rim, height + 2 * rim, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(rim, rim)
        painter.setBrush(QColor.fromRgb(rim_colour))
        painter.drawPath(_outline(width, height, rim, 0))
        painter.setBrush(QColor.fromRgb(colour))
        painter.drawPath(_outline(width, height, 0, max(1, round(height / 7))))
    image.setDevicePixelRatio(ratio)
    return image


def _outline(width: int, height: int, grown: int, thickness: int) -> QPainterPath:
    """Body and shackle of a lock, larger by `grown` on each side; the shackle is filled where its thickness
    is 0.
    """
    body, shackle, inside = QPainterPath(), QPainterPath(), QPainterPath()
    top, inset = round(0.42 * height), max(1, round(0.12 * width))
    place = QRectF(0, top, width, height - top).adjusted(-grown, -grown, grown, grown)
    body.addRoundedRect(place, 1 + grown, 1 + grown)
    around = QRectF(inset, 0, width - 2 * inset, 2 * top)
    shackle.addRoundedRect(around.adjusted(-grown, -grown, grown, 0), width / 2, width / 2)
    if thickness:
        hole = around.adjusted(thickness, thickness, -thickness, 0)
        inside.addRoundedRect(hole, hole.width() / 2, hole.width() / 2)
        shackle -= inside
    return body | shackle
