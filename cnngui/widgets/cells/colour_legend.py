"""The legend beside maps: which colour means which number."""

from __future__ import annotations

from math import ceil, inf, isinf

import numpy as np
from PySide6.QtCore import QEvent, QLine, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.theme import ColormapName
from cnngui.widgets.basics.numbers import decimals_for, format_number
from cnngui.widgets.basics.static_text import draw_static_text, static_text_width
from cnngui.widgets.cells.colour_scale import SMALLEST_SPAN

TALLEST = 220
"""Pixels at zoom 1."""
MOST_DECIMALS = 4
"""Of numbers that are not all zero with so many."""
DECIMALS_OF_SPAN = 8
"""They tell apart what lies on the smallest scale that there is."""


class ColourLegend(QWidget):
    """A vertical bar, the highest value on top, with its numbers at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._scale: tuple[ColormapName, float, float] = ("sequential", 0.0, 1.0)
        self._is_exceeded = False
        self._ticks: list[tuple[float, str]] = []
        self._image = QImage()
        self._colours = np.zeros((256, 1), np.uint32)
        self._show_scale()

    def set_scale(
        self, colormap: ColormapName, low: float, high: float, *, is_exceeded: bool = False
    ) -> None:
        """Show a colormap with the values at its ends. is_exceeded: there are values beyond them."""
        if (colormap, low, high) == self._scale and is_exceeded == self._is_exceeded:
            return
        self._is_exceeded = is_exceeded
        before, ticks = self._scale[0], self._ticks
        self._scale = (colormap, low, high)
        if colormap != before:
            self._show_scale()
        elif ticks != self._find_ticks():
            self._describe()
            self.update()
        if self._text_width() > self.width() - self._text_left():
            self.updateGeometry()  # only then: it makes the whole window lay itself out anew

    def set_own_scales(self, colormap: ColormapName) -> None:
        """Show a colormap whose ends are other values in every map."""
        if self._scale != (colormap, -inf, inf):
            self._is_exceeded = False
            self._scale = (colormap, -inf, inf)
            self._show_scale()
            self.updateGeometry()

    def ticks(self) -> list[tuple[float, str]]:
        """The numbers beside the bar, each with its place from 0 (bottom) to 1 (top)."""
        return self._ticks

    def _find_ticks(self) -> list[tuple[float, str]]:
        colormap, low, high = self._scale
        if isinf(high):
            words = [(0.0, self.tr("min")), (1.0, self.tr("max"))]
            signed = [(0.0, self.tr("−max")), (0.5, "0"), (1.0, self.tr("max"))]
            self._ticks = signed if colormap == "diverging" else words
            return self._ticks
        if self._is_all_zero():
            self._ticks = [(0.5 if colormap == "diverging" else 0.0, "0")]
            return self._ticks
        line = theme.sizes().small
        places: tuple[float, ...]
        if self.height() > 14 * line:
            places = (0.0, 0.25, 0.5, 0.75, 1.0)
        else:
            places = (0.0, 0.5, 1.0) if self.height() > 6 * line else (0.0, 1.0)
        values = [low + (high - low) * place for place in places]
        texts = _told_apart(values)
        if self._is_exceeded:
            texts = [f"≤ {texts[0]}", *texts[1:-1], f"≥ {texts[-1]}"]
        self._ticks = list(zip(places, texts, strict=True))
        return self._ticks

    def _is_all_zero(self) -> bool:
        """Whether the scale has a span only because it must have one."""
        _, low, high = self._scale
        return max(abs(low), abs(high)) <= SMALLEST_SPAN

    def _show_scale(self) -> None:
        colormap, _, _ = self._scale
        self._colours = np.ascontiguousarray(theme.colormap(colormap)[::-1, np.newaxis])
        self._image = QImage(self._colours.data, 1, 256, 4, QImage.Format.Format_RGB32)
        self._find_ticks()
        self._describe()
        self.update()

    def _describe(self) -> None:
        _, low, high = self._scale
        if isinf(high):
            self.setAccessibleName(self.tr("Colours from each map's smallest value to its largest"))
            return
        if self._is_all_zero():
            self.setAccessibleName(self.tr("All values are zero"))
            return
        decimals = decimals_for(low, high, 3)
        text = self.tr("Colours from {low} to {high}")
        if self._is_exceeded:
            text = self.tr("Colours from {low} or less to {high} or more")
        self.setAccessibleName(
            text.format(low=format_number(low, decimals), high=format_number(high, decimals))
        )

    def sizeHint(self) -> QSize:
        usual = static_text_width(format_number(-8.888, 3), "small")
        return QSize(self._text_left() + ceil(max(usual, self._text_width())) + 2, theme.px(120))

    def _text_left(self) -> int:
        return theme.px(10) + theme.px(6)

    def _text_width(self) -> float:
        return max(static_text_width(text, "small") for _, text in self._ticks)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 2 * theme.sizes().small + theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        text_height = theme.sizes().small
        height = min(self.height() - text_height - 2, theme.px(TALLEST))
        bar = QRect(1, (self.height() - height) // 2, theme.px(10), height)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            painter.drawImage(bar, self._image)
            painter.setPen(theme.color("outline"))
            painter.drawRect(bar.adjusted(0, 0, -1, -1))
            heights = [bar.bottom() - place * (bar.height() - 1) for place, _ in self._ticks]
            painter.drawLines(
                [QLine(bar.right(), round(y), bar.right() + theme.px(3), round(y)) for y in heights]
            )
            painter.setPen(theme.color("muted"))
            painter.setFont(theme.font("small"))
            for y, (_, text) in zip(heights, self._ticks, strict=True):
                line = QRectF(self._text_left() + 1, y - text_height, self.width(), 2 * text_height)
                draw_static_text(painter, line, text, "small")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._find_ticks()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.updateGeometry()
            self._show_scale()
        super().changeEvent(event)


def _told_apart(values: list[float]) -> list[str]:
    """The values, of which the ends are the farthest from zero, with MOST_DECIMALS at most if that tells
    them apart.
    """
    low, high = values[0], values[-1]
    decimals = decimals_for(low, high, 3)
    if round(max(abs(low), abs(high)), MOST_DECIMALS):
        decimals = min(decimals, MOST_DECIMALS)
    texts = [format_number(value, decimals) for value in values]
    while len(set(texts)) < len(texts) and decimals < DECIMALS_OF_SPAN:
        decimals += 1
        texts = [format_number(value, decimals) for value in values]
    return texts
