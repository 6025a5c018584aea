"""A slider whose handle comes to where the pointer is pressed, and can be dragged on from there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget


class DirectSlider(QSlider):
    """Horizontal. Qt's own moves by a page where its groove is clicked, which may be all the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(self._value_at(event.position().x()))
            event = self._on_handle(event)
        super().mousePressEvent(event)  # takes the handle

    def _value_at(self, x: float) -> int:
        groove, handle = self._part(QStyle.SubControl.SC_SliderGroove), self._handle()
        position = round(x - groove.left() - handle.width() / 2)
        span = groove.width() - handle.width()
        return QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), position, span)

    def _on_handle(self, event: QMouseEvent) -> QMouseEvent:
        """The same press on the handle's middle: of few values the nearest may lie beside the pointer."""
        there = QPointF(self._handle().center())
        moved = event.globalPosition() + there - event.position()
        return QMouseEvent(
            event.type(),
            there,
            moved,
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )

    def _handle(self) -> QRect:
        return self._part(QStyle.SubControl.SC_SliderHandle)

    def _part(self, part: QStyle.SubControl) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)
