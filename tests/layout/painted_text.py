"""What text a window paints, and where: also text that no label holds, as titles over maps.

The window is rendered into a device that paints nothing and notes every run of text. It does not see text
that a widget keeps as pixels and paints as an image, nor numbers that are painted as runs of glyphs.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QScrollArea, QWidget

DOTS_PER_INCH = 96


@dataclass(frozen=True)
class PaintedText:
    """A run of text of one font. Lengths are logical pixels on the widget.

    ink: what its glyphs cover. clip: what of the widget the painter let through. height: of the font.
    """

    widget: QWidget
    text: str
    ink: QRectF
    clip: QRectF
    height: float
    colour: QColor


def painted_texts(window: QWidget) -> list[PaintedText]:
    """Every run of text of a window and of what is in it, also of what is scrolled away."""
    device = _NotingDevice(window.size())
    widgets = window.findChildren(QWidget)  # without these a painter would not know widgets that Qt has made
    window.render(device)
    for area in [widget for widget in widgets if isinstance(widget, QScrollArea)]:
        is_here = area.isVisible() and area.window() is window
        if is_here and (content := area.widget()) is not None:
            device.size = content.size()
            content.render(device, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    found = {(text.widget, text.text, text.ink.getRect()): text for text in device.engine.texts}
    return list(found.values())


class _NotingEngine(QPaintEngine):
    """Is asked to paint all and notes the text."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[PaintedText] = []

    def drawTextItem(self, place: QPointF | QPoint | QPainterPath.Element, item: QTextItem) -> None:
        painter, text = self.painter(), item.text().strip()
        widget = painter.device()
        if not text or not isinstance(widget, QWidget) or isinstance(place, QPainterPath.Element):
            return
        font = item.font()
        ink = QFontMetricsF(font).tightBoundingRect(text).translated(place)
        transform = painter.transform()
        clip = QRectF(widget.rect())
        if painter.hasClipping():
            clip = transform.mapRect(painter.clipBoundingRect())
        height = QFontInfo(font).pixelSize() * transform.m22()
        self.texts.append(
            PaintedText(widget, text, transform.mapRect(ink), clip, height, painter.pen().color())
        )

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        pass

    def drawPixmap(self, *arguments: object) -> None:
        pass

    def drawImage(self, *arguments: object) -> None:
        pass

    def drawPath(self, *arguments: object) -> None:
        pass

    def drawPolygon(self, *arguments: object) -> None:
        pass

    def drawRects(self, *arguments: object) -> None:
        pass

    def drawLines(self, *arguments: object) -> None:
        pass


class _NotingDevice(QPaintDevice):
    """As large as what is rendered into it."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine = _NotingEngine()
        self.size = size

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        if metric in (kinds.PdmWidth, kinds.PdmWidthMM):
            return self.size.width()
        if metric in (kinds.PdmHeight, kinds.PdmHeightMM):
            return self.size.height()
        if metric == kinds.PdmDevicePixelRatio:
            return 1
        if metric in (kinds.PdmDpiX, kinds.PdmDpiY, kinds.PdmPhysicalDpiX, kinds.PdmPhysicalDpiY):
            return DOTS_PER_INCH
        return super().metric(metric)
