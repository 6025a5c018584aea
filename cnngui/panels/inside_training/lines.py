"""How strongly each layer learns, step by step, as lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.session.training.looks import KeptLooks
from cnngui.widgets.basics.named import named
from cnngui.widgets.plots.curve_looks import ordered_colours
from cnngui.widgets.plots.step_lines import StepLines

USUAL_RATIO = 1e-3
"""Of an update to the weights: much less learns slowly, much more leaps about."""
NARROWEST = 190
"""Pixels at zoom 1 of a plot beside others."""
FLATTEST = 2.2
"""Times as wide as high, from which on all plots stand beside each other."""


class InsideLines(QWidget):
    """Four plots over steps and one legend: gradients, updates, these in parts of the weights, dead ReLUs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.legend = named(QLabel(self), "inside_legend")
        self.gradients = self._plot("inside_gradients", self.tr("Gradient, norm"))
        self.updates = self._plot("inside_updates", self.tr("Update of a step, norm"))
        self.ratios = self._plot("inside_ratios", self.tr("Update ÷ weights"))
        self.ratios.set_usual(USUAL_RATIO, self.tr("usual"))
        self.dead = self._plot("inside_dead", self.tr("Dead ReLUs"), is_share=True)
        self.dead.set_text_without_lines(self.tr("No hidden layer has ReLUs."))
        self.empty = named(QLabel(self, wordWrap=True), "inside_lines_empty")
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setText(self.tr("Lines appear here while the network trains."))
        self._layers: Sequence[str] = ()
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self.legend)
        layout.addWidget(self.empty, 1)
        layout.addLayout(self._grid, 1)
        self._columns = 0
        self._show_plots(False)
        self._share_room()

    def _plot(self, name: str, title: str, *, is_share: bool = False) -> StepLines:
        plot = named(StepLines(self, is_share=is_share), name)
        plot.set_title(title)
        return plot

    @property
    def plots(self) -> tuple[StepLines, ...]:
        """All of them."""
        return self.gradients, self.updates, self.ratios, self.dead

    def show_looks(self, looks: KeptLooks) -> None:
        """Show the lines of a run."""
        self._layers = looks.layers
        shown: tuple[tuple[StepLines, Mapping[str, np.ndarray]], ...] = (
            (self.gradients, looks.gradients),
            (self.updates, looks.updates),
            (self.ratios, looks.ratios),
            (self.dead, looks.dead),
        )
        for plot, lines in shown:
            plot.set_lines(looks.steps, lines, looks.layers)
        self._show_plots(bool(looks.kept))
        self._write_legend()

    def _show_plots(self, are_shown: bool) -> None:
        """Show the plots, or one sentence in their place."""
        self.empty.setVisible(not are_shown)
        for plot in self.plots:
            plot.setVisible(are_shown)

    def _write_legend(self) -> None:
        colours = ordered_colours(len(self._layers))
        parts = [
            f'<span style="color:{colour.name()}">●</span> {escape(name)}'
            for name, colour in zip(self._layers, colours, strict=True)
        ]
        self.legend.setText("&nbsp;&nbsp;&nbsp;".join(parts))
        self.legend.setVisible(bool(parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Set the plots in one row, in two, or one below the other."""
        fitting = max(self.width() // theme.px(NARROWEST), 1)
        is_flat = self.width() > FLATTEST * self.height()
        columns = 4 if fitting >= 4 and is_flat else 2 if fitting >= 2 else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, plot in enumerate(self.plots):
            self._grid.removeWidget(plot)
            self._grid.addWidget(plot, place // columns, place % columns)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self._write_legend()
