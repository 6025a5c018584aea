"""One pair of axes with a curve for each of several runs. Importing it loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Mapping

import pyqtgraph as pg

from cnngui import theme
from cnngui.widgets.plots.curve_axes import CurveAxes
from cnngui.widgets.plots.curve_looks import WIDTH, look_colour, look_pen

RING = 9
"""Pixels at zoom 1 across the ring at a fork."""


class ComparedAxes(CurveAxes):
    """Curves that come and go, each with a look of its own; the title is the legend too."""

    def __init__(self) -> None:
        self._looks: dict[str, int] = {}
        self._forks: dict[str, tuple[float, float]] = {}
        self._are_thin = False
        super().__init__("", {}, is_percent=False)
        self.rings = pg.ScatterPlotItem()
        self.rings.setZValue(1)  # on the curves
        self.getPlotItem().addItem(self.rings, ignoreBounds=True)

    def set_curves(self, title: str, looks: Mapping[str, int], *, is_percent: bool) -> None:
        """Have these curves, without points, and no others. looks: by their names in the legend."""
        item = self.getPlotItem()
        for curve in self._curves.values():
            item.removeItem(curve)
        self._title, self._looks, self._factor = title, dict(looks), 100.0 if is_percent else 1.0
        self._names = {name: name for name in looks}
        self._curves = {name: item.plot() for name in looks}
        self._has_dots.clear()
        self._forks = {}
        self._range = (0.0, 0.0, 0.0)
        self.setAccessibleName(f"{title}: {', '.join(looks)}")
        self.apply_theme()

    def set_forks(self, forks: Mapping[str, tuple[float, float]]) -> None:
        """Mark where curves, by their names, leave others: a ring at each point, in the curve's colour."""
        if forks != self._forks:
            self._forks = dict(forks)
            self._show_forks()

    def _show_forks(self) -> None:
        points = [(x, y * self._factor) for x, y in self._forks.values()]
        colours = [self._colour(name) for name in self._forks]
        self.rings.setData(
            pos=points,
            size=theme.px(RING),
            pen=[pg.mkPen(colour, width=theme.px(WIDTH)) for colour in colours],
            brush=pg.mkBrush(theme.color("panel")),
        )

    def apply_theme(self) -> None:
        super().apply_theme()
        self._set_pens()
        self._show_forks()

    def set_thin(self, are_thin: bool) -> None:
        """Have lines of one pixel while they are painted again and again, or as wide as else."""
        if are_thin != self._are_thin:
            self._are_thin = are_thin
            self._set_pens()

    def _set_pens(self) -> None:
        for name, curve in self._curves.items():
            pen = pg.mkPen(look_pen(self._looks[name]))
            if self._are_thin:  # four curves take two thirds of the time
                pen.setWidth(1)
            curve.setPen(pen)

    def _colour(self, name: str) -> str:
        return look_colour(self._looks[name])
