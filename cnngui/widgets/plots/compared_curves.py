"""The curves of several runs in one plot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.widgets.basics.empty_place import paint_empty

if TYPE_CHECKING:
    from cnngui.widgets.plots.compared_axes import ComparedAxes


@dataclass(frozen=True, slots=True, eq=False)
class ComparedCurve:
    """A curve: what it is called in the legend, its look, and its points, (n,) each; fork: the point at which
    it leaves another curve, if it does.
    """

    name: str
    look: int
    xs: np.ndarray
    ys: np.ndarray
    fork: tuple[float, float] | None = None


class ComparedCurves(QWidget):
    """One pair of axes, built when there is a curve: the plotting library is loaded then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._axes: ComparedAxes | None = None
        self._shown: tuple[object, ...] = ()
        self._text = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    @property
    def axes(self) -> ComparedAxes | None:
        """The axes, once there has been a curve."""
        return self._axes

    def set_text(self, text: str) -> None:
        """Say this where there is no curve."""
        self._text = text
        self.update()

    def show_curves(
        self, title: str, curves: Sequence[ComparedCurve], *, is_percent: bool, grows: bool = False
    ) -> None:
        """Show these curves and no others. is_percent: values in [0, 1] are shown from 0 to 100. grows: they
        come again soon, with more points.
        """
        looks = {curve.name: curve.look for curve in curves}
        if self._axes is None and curves:
            self._build()
        if self._axes is None:
            return
        shown = (title, is_percent, looks)
        if shown != self._shown:
            self._shown = shown
            self._axes.set_curves(title, looks, is_percent=is_percent)
            self._axes.setVisible(bool(curves))
        self._axes.set_thin(grows)
        for curve in curves:
            self._axes.set_curve(curve.name, curve.xs, curve.ys)
        self._axes.set_forks({curve.name: curve.fork for curve in curves if curve.fork is not None})

    def _build(self) -> None:
        from cnngui.widgets.plots.compared_axes import ComparedAxes

        self._axes = ComparedAxes()
        self._axes.setObjectName("compared_axes")
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._axes)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(90))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._axes is not None and self._axes.isVisibleTo(self):
            return
        with QPainter(self) as painter:
            paint_empty(painter, self.rect(), self._text)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            if self._axes is not None:
                self._axes.apply_theme()
            self.update()
        super().changeEvent(event)
