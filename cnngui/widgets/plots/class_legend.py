"""Which colour is which class; and a choice of one class to look at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from cnngui import theme
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.plots.point_painting import ClassLooks

SWATCH = 10
"""Pixels at zoom 1."""


class ClassLegend(QWidget):
    """A button for each class: `chosen(number)`, or `chosen(None)` where the chosen one is pressed again."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.buttons: list[QPushButton] = []
        self._flow = FlowLayout(self)

    def set_names(self, names: Sequence[str]) -> None:
        """Show these classes. The chosen one stays chosen while the names stay."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(number, name) for number, name in enumerate(names)]
        self._paint_swatches()

    def set_chosen(self, number: int | None) -> None:
        """Show which class is looked at, if one is."""
        for place, button in enumerate(self.buttons):
            button.setChecked(place == number)

    def _button(self, number: int, name: str) -> QPushButton:
        button = named(QPushButton(name, self), f"class_legend_{number}")
        button.setCheckable(True)
        button.setProperty("compact", True)
        button.setAccessibleName(self.tr("Look at class “{name}” alone").format(name=name))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(partial(self._choose, number))
        self._flow.addWidget(button)
        return button

    def _choose(self, number: int) -> None:
        chosen = number if self.buttons[number].isChecked() else None
        self.set_chosen(chosen)
        self.chosen.emit(chosen)

    def _paint_swatches(self) -> None:
        looks, side = ClassLooks(self._names), theme.px(SWATCH)
        for number, button in enumerate(self.buttons):
            swatch = QPixmap(side, side)
            swatch.fill(Qt.GlobalColor.transparent)
            with QPainter(swatch) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(looks.colour(number))
                draw = painter.drawRect if looks.is_square(number) else painter.drawEllipse
                draw(0, 0, side, side)
            button.setIcon(QIcon(swatch))
            button.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._paint_swatches()
        super().changeEvent(event)
