"""A picture of a widget as it looks now, for documents and slides."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from cnngui import theme

PIXELS_PER_INCH = 96
"""A pixel of the window is a pixel of the SVG, and a 96th of an inch of the PDF."""
POINTS_PER_INCH = 72


@runtime_checkable
class Scrolling(Protocol):
    """A widget that scrolls what it has no room for."""

    def unscrolled(self) -> AbstractContextManager[None]:
        """Let it be so large that all it has is seen, as long as this lasts; not long enough to be painted on
        the screen.
        """


def shown_whole(widget: QWidget) -> AbstractContextManager[None]:
    """Let all of a widget be seen as long as this lasts, for a picture of it, not what is in view alone."""
    return widget.unscrolled() if isinstance(widget, Scrolling) else nullcontext()


def image_of(widget: QWidget, scale: int = 1) -> QImage:
    """The whole widget in `scale` pixels for each of its own."""
    with shown_whole(widget):
        image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            painter.scale(scale, scale)
            paint_widget(painter, widget)
    return image


def svg_of(widget: QWidget, title: str) -> bytes:
    """The whole widget as an SVG file."""
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setResolution(PIXELS_PER_INCH)
    with shown_whole(widget):
        generator.setSize(widget.size())
        generator.setViewBox(QRect(QPoint(), widget.size()))
        with QPainter(generator) as painter:
            paint_widget(painter, widget)
    return bytes(buffer.data().data())


def pdf_of(widget: QWidget, title: str) -> bytes:
    """The whole widget as a PDF file of one page of its size."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(PIXELS_PER_INCH)
    with shown_whole(widget):
        size = QSizeF(widget.size()) * (POINTS_PER_INCH / PIXELS_PER_INCH)
        page = QPageSize(size, QPageSize.Unit.Point, title, QPageSize.SizeMatchPolicy.ExactMatch)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        with QPainter(writer) as painter:
            paint_widget(painter, widget)
    return bytes(buffer.data().data())


def paint_widget(painter: QPainter, widget: QWidget, room: QSize | None = None) -> None:
    """Paint the widget with all that is in it; as large as the room is, if one is given."""
    if room is not None:
        scale = min(room.width() / widget.width(), room.height() / widget.height())
        painter.scale(scale, scale)
    painter.fillRect(widget.rect(), theme.color("panel"))
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
