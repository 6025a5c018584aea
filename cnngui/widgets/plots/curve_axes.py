"""One pair of axes with curves, in the theme's colours. Importing it loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from math import ceil

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFontMetricsF, QResizeEvent

from cnngui import theme
from cnngui.widgets.basics.numbers import MINUS
from cnngui.widgets.plots.ticks import next_round_number

COLOURS = {"loss": 0, "validation_loss": 1, "training": 0, "held_out": 1, "validation": 1}
"""Which of the palette's series colours a curve has."""
FAINT = {"held_out": 0.45}
"""Opacity of curves that only go along with another of their colour."""
SIDES = ("bottom", "left")
TO_NUMBERS = 4
"""Pixels from an axis to its numbers."""
FADED = 0.4
"""Opacity of curves that are of the past."""
MOST_DOTS = 60
"""Points of a curve, up to which each is marked."""
SMALLEST_SHARE = 0.75
"""Of the usual text size, below which the title becomes shorter instead."""
USUAL_WIDTH = 3.2
"""Of the axis at the left with a few digits, in times of the text's size."""
WIDE = 4.6
"""The same with powers of ten."""
PLAIN = (1e-2, 1e4)
"""From one to below the other the numbers of a loss are written out; else as powers of ten."""
HIGHEST_PERCENTAGE = 102.0
"""A curve at 100 is seen whole."""
HIGH = 8
"""Heights of the small text of axes, from which on a title may take two lines."""
_Words = list[tuple[str, str]]
"""Texts with their colours."""


class CurveAxes(pg.PlotWidget):  # type: ignore[misc] # pyqtgraph has no types
    """Named curves over steps; the title is the legend too, which takes no room from the curves."""

    def __init__(
        self, title: str, names: Mapping[str, str], *, is_percent: bool, titles: Sequence[str] = ()
    ) -> None:
        """names: of each curve, the text in the legend, or "". is_percent: [0, 1] is shown from 0 to 100.
        titles: of all axes that stand side by side, whose words are set as the longest one needs.
        """
        self._curves: dict[str, pg.PlotDataItem] = {}
        self._has_dots: dict[str, bool] = {}
        super().__init__(background=None, axisItems={side: _Axis(side) for side in SIDES})
        self.setAccessibleName(title)
        self._title, self._titles = title, titles or (title,)
        self._factor = 100.0 if is_percent else 1.0
        self._names = dict(names)
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.setMouseEnabled(False, False)
        item.hideButtons()
        item.showGrid(x=False, y=True, alpha=0.18)
        for side in SIDES:
            item.getAxis(side).enableAutoSIPrefix(False)
            item.getAxis(side).setStyle(tickLength=-4, tickTextOffset=TO_NUMBERS)
        item.disableAutoRange()
        self._range = (0.0, 0.0, 0.0)
        self._curves = {name: item.plot() for name in names}
        self.mark = pg.InfiniteLine(angle=90)
        self.mark.hide()
        item.addItem(self.mark, ignoreBounds=True)

    def set_curve(self, name: str, steps: np.ndarray, values: np.ndarray) -> None:
        """Show a curve: steps (n,), values (n,) float64; a gap where a value is not finite."""
        self._curves[name].setData(steps, values * self._factor, connect="finite")
        self._fit_range()
        # Few points are dots on the line, so that each epoch is seen; pyqtgraph warns of dots nowhere.
        has_dots = name not in FAINT and len(steps) <= MOST_DOTS and bool(np.isfinite(values).any())
        if has_dots != self._has_dots.get(name):
            self._has_dots[name] = has_dots
            self._curves[name].setSymbol("o" if has_dots else None)

    def set_faded(self, is_faded: bool) -> None:
        """Paint the curves faintly, or as usual."""
        for curve in self._curves.values():
            curve.setOpacity(FADED if is_faded else 1.0)

    def set_mark(self, step: float | None) -> None:
        """Mark a step with a line from top to bottom, or none."""
        self.mark.setVisible(step is not None)
        if step is not None:
            self.mark.setValue(step)

    def _fit_range(self) -> None:
        """Show all curves between round numbers.

        These stay the same for most updates: another range lays the axes out anew, which takes longer
        than all the rest of a drawing.
        """
        curves = [curve.getData() for curve in self._curves.values()]
        steps = max((xs[-1] for xs, _ in curves if xs is not None and len(xs)), default=1.0)
        values = np.concatenate([ys[np.isfinite(ys)] for _, ys in curves if ys is not None] or [np.zeros(0)])
        low, high = 0.0, next_round_number(float(values.max(initial=0.0)))
        if self._factor != 1.0:
            lowest = float(values.min(initial=HIGHEST_PERCENTAGE))
            low, high = 10.0 * np.floor(min(lowest, 90.0) / 10.0), HIGHEST_PERCENTAGE
        wanted = (next_round_number(float(steps)), low, high)
        if wanted != self._range:
            self._range = wanted
            self._take_size()
            self.getPlotItem().getViewBox().setRange(xRange=(0.0, wanted[0]), yRange=(low, high), padding=0.0)

    def _take_size(self) -> None:
        """Give the axes room for their numbers. What pyqtgraph leaves below cuts the commas' tails off."""
        width = USUAL_WIDTH if _is_plain(self._range[2]) else WIDE
        self.getPlotItem().getAxis("left").setWidth(round(width * theme.sizes().small))
        line = QFontMetricsF(theme.font("small")).height()
        self.getPlotItem().getAxis("bottom").setHeight(round(line) + TO_NUMBERS)

    def apply_theme(self) -> None:
        """Take the current colours and font."""
        item = self.getPlotItem()
        for side in SIDES:
            axis = item.getAxis(side)
            axis.setTickFont(theme.font("small"))
            axis.setTextPen(theme.color("muted"))
            axis.setPen(theme.color("border"))
        self._take_size()
        item.layout.setContentsMargins(0, 0, theme.px(12), 0)
        self._show_title()
        self.mark.setPen(pg.mkPen(theme.color("text"), width=1))
        for name, curve in self._curves.items():
            colour = self._colour(name)
            # A line wider than a pixel takes ten times as long to paint.
            faint = QColor(colour)
            faint.setAlphaF(FAINT.get(name, 1.0))
            curve.setPen(pg.mkPen(faint, width=1))
            curve.setSymbolSize(theme.px(5))
            curve.setSymbolBrush(pg.mkBrush(colour))
            curve.setSymbolPen(None)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        # The title first: the plot is never made narrower than its title.
        if self._curves:
            self._show_title()
        super().resizeEvent(event)

    def _show_title(self) -> None:
        """Show the title, the curves' names in their colours: on two lines, smaller, then shorter, where it
        would not fit.

        A title that is wider than the widget would push the curves out of it.
        """
        title = [(self._title, theme.current().text)]
        names = [(f"● {text}", self._colour(name)) for name, text in self._names.items() if text]
        choices: list[list[_Words]] = [[title], []]
        if len(names) > 1:
            choices = [[title + names], [names], *choices]
            is_high = self.height() >= HIGH * theme.sizes().small
            if is_high and self._share_of_size(title + names) < 1:
                choices = [[title, names], *choices]
        lines, share = next(
            (lines, share)
            for lines in choices
            if (share := min(map(self._share_of_size, lines), default=1.0)) >= SMALLEST_SHARE
        )
        item, size = self.getPlotItem(), theme.sizes().small
        item.setTitle("<br>".join(map(_html, lines)), size=f"{max(int(size * share), 1)}px")
        if len(lines) > 1:
            height = ceil(len(lines) * QFontMetricsF(theme.font("small")).height())
            item.titleLabel.setMaximumHeight(height)
            item.layout.setRowFixedHeight(0, height)

    def _share_of_size(self, words: _Words) -> float:
        """Return the share of its size that a line can have, with the longest title in place of this one."""
        metrics = QFontMetricsF(theme.font("small"))
        texts = ["" if text == self._title else text for text, _ in words]
        longest = max(map(metrics.horizontalAdvance, self._titles)) if "" in texts else 0.0
        natural = metrics.horizontalAdvance("    ".join(texts)) + longest
        room: float = self.width() - 4.5 * theme.sizes().small
        return min(1.0, room / max(natural, 1.0))

    def _colour(self, name: str) -> str:
        return theme.current().series[COLOURS[name]]


def _html(words: _Words) -> str:
    spans = [f'<span style="color:{colour}">{escape(text)}</span>' for text, colour in words]
    return "&nbsp;&nbsp; ".join(spans)


def _is_plain(highest: float) -> bool:
    return not highest or PLAIN[0] <= highest < PLAIN[1]


def _as_power(value: float) -> str:
    """A number as 1.5e−7; 0 as it is."""
    mantissa, exponent = f"{value:.1e}".split("e")
    return f"{float(mantissa):g}e{int(exponent)}".replace("-", MINUS) if value else "0"


class _Axis(pg.AxisItem):  # type: ignore[misc] # the same
    """An axis whose numbers have the language's decimal sign."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        if self.orientation == "left" and not _is_plain(self.range[1]):
            texts = [_as_power(value * scale) for value in values]
        else:
            texts = super().tickStrings(values, scale, spacing)
        return [text.replace(".", QLocale().decimalPoint()) for text in texts]
