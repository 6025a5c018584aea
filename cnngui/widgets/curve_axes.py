"""One pair of axes with curves, in the theme's colours. Importing it loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from cnngui import theme

COLOURS = {"loss": 0, "training": 0, "validation": 1}
"""Which of the palette's series colours a curve has."""
MOST_DOTS = 60


class CurveAxes(pg.PlotWidget):
    """Named curves over steps, with a legend where there are several."""

    def __init__(self, title: str, names: Mapping[str, str], *, is_percent: bool) -> None:
        """names: of each curve, the text in the legend. is_percent: values in [0, 1] are shown from 0 to
        100.
        """
        super().__init__(background=None)
        self.setAccessibleName(title)
        self._title = title
        self._factor = 100.0 if is_percent else 1.0
        self._names = dict(names)
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.showGrid(x=False, y=True, alpha=0.18)
        item.getAxis("bottom").enableAutoSIPrefix(False)
        item.getAxis("left").enableAutoSIPrefix(False)
        item.setClipToView(True)
        item.setDownsampling(auto=True, mode="peak")
        item.getViewBox().setLimits(yMin=0.0, yMax=100.0 if is_percent else None, xMin=0.0)
        self._curves = {name: item.plot() for name in names}

    def set_curve(self, name: str, steps: np.ndarray, values: np.ndarray) -> None:
        """Show a curve: steps (n,), values (n,) float64; a gap where a value is not finite."""
        curve = self._curves[name]
        curve.setData(steps, values * self._factor, connect="finite")
        self._set_pen(name, len(steps))

    def apply_theme(self) -> None:
        """Take the current colours and font."""
        item = self.getPlotItem()
        font = theme.font("small")
        muted, border = QColor(theme.current().muted), QColor(theme.current().border)
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setTickFont(font)
            axis.setTextPen(muted)
            axis.setPen(border)
            axis.setStyle(tickLength=-4, tickTextOffset=4)
        item.getAxis("left").setWidth(theme.px(34))
        item.setTitle(self._title_text(), size=f"{theme.sizes().small}px")
        for name, curve in self._curves.items():
            self._set_pen(name, 0 if curve.xData is None else len(curve.xData))

    def _title_text(self) -> str:
        """The title, which is the legend too: it takes no room from the curves."""
        palette = theme.current()
        words = [f'<span style="color:{palette.text}">{escape(self._title)}</span>']
        if len(self._names) > 1:
            for name, text in self._names.items():
                words.append(f'<span style="color:{palette.series[COLOURS[name]]}">● {escape(text)}</span>')
        return "&nbsp;&nbsp;&nbsp;".join(words)

    def _set_pen(self, name: str, count: int) -> None:
        """Few points are dots on the line, so that each epoch is seen."""
        colour = QColor(theme.current().series[COLOURS[name]])
        curve = self._curves[name]
        curve.setPen(pg.mkPen(colour, width=theme.px(1.6)))
        curve.setSymbol("o" if 0 < count <= MOST_DOTS else None)
        curve.setSymbolSize(theme.px(5))
        curve.setSymbolBrush(colour)
        curve.setSymbolPen(None)
