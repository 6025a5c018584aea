"""One pair of axes with a curve for each of several runs. Importing it loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Mapping

import pyqtgraph as pg

from cnngui.widgets.plots.curve_axes import CurveAxes
from cnngui.widgets.plots.curve_looks import look_colour, look_pen


class ComparedAxes(CurveAxes):
    """Curves that come and go, each with a look of its own; the title is the legend too."""

    def __init__(self) -> None:
        self._looks: dict[str, int] = {}
        super().__init__("", {}, is_percent=False)

    def set_curves(self, title: str, looks: Mapping[str, int], *, is_percent: bool) -> None:
        """Have these curves, without points, and no others. looks: by their names in the legend."""
        item = self.getPlotItem()
        for curve in self._curves.values():
            item.removeItem(curve)
        self._title, self._looks, self._factor = title, dict(looks), 100.0 if is_percent else 1.0
        self._names = {name: name for name in looks}
        self._curves = {name: item.plot() for name in looks}
        self._has_dots.clear()
        self._range = (0.0, 0.0, 0.0)
        self.setAccessibleName(f"{title}: {', '.join(looks)}")
        self.apply_theme()

    def apply_theme(self) -> None:
        super().apply_theme()
        for name, curve in self._curves.items():
            curve.setPen(pg.mkPen(look_pen(self._looks[name])))

    def _colour(self, name: str) -> str:
        return look_colour(self._looks[name])
