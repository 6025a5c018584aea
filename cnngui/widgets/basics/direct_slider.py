"""A slider whose handle comes to where the pointer is pressed, and can be dragged on from there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from cnngui import theme

MARK = 2
"""Pixels at zoom 1 of a mark's width."""


class DirectSlider(QSlider):
    """Horizontal. Qt's own moves by a page where its groove is clicked, which may be all the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._mark: int | None = None

    @property
    def mark(self) -> int | None:
        """The value that is marked."""
        return self._mark

    def set_mark(self, value: int | None) -> None:
        """Mark a value with a line across the groove, or none."""
        if value != self._mark:
            self._mark = value
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._mark is not None:
            with QPainter(self) as painter:
                painter.setPen(QPen(theme.color("accent"), theme.px(MARK)))
                x = round(self._x_of(self._mark))
                painter.drawLine(x, 0, x, self.height())
        super().paintEvent(event)

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

    def _x_of(self, value: int) -> float:
        """Where the middle of the handle is at a value."""
        groove, handle = self._part(QStyle.SubControl.SC_SliderGroove), self._handle()
        span = groove.width() - handle.width()
        position = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), value, span)
        return groove.left() + handle.width() / 2 + position

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
