"""The chosen kernel in a step: its weights, their gradients, and where they move."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.panels.layer_scale import kernel_scale
from cnngui.session.endings import EscOrder
from cnngui.session.lessons.one_step import StepLesson
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_short
from cnngui.widgets.basics.whole_label import WholeLabel
from cnngui.widgets.cells.colour_scale import ColourScale, gradient_scale
from cnngui.widgets.maps.map_grid import MapGrid

SMALLEST_GRID = 56
"""Pixels at zoom 1 of a side."""
AFTER = "w − η·g"
Place = tuple[int, int]


class StepKernels(QWidget):
    """Three tables: w, g = ∂L/∂w, and w − η·g. Signal: `pointed` when another weight is looked at.

    Pointing looks at a weight, a click keeps it, another click there or Esc lets it go.
    """

    pointed = Signal()

    def __init__(self, session: Session, lesson: StepLesson, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._lesson = session, lesson
        self._hovered: Place | None = None
        self._pinned: Place | None = None
        self._owner: tuple[object, ...] = ()
        self._ending = session.endings.join(EscOrder.PIN, self.let_go, self)
        names = {
            "weights": ("w", self.tr("Weights of the chosen kernel")),
            "gradients": ("g", self.tr("Gradients of its weights")),
            "after": (AFTER, self.tr("Its weights after the step")),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.grids: dict[str, MapGrid] = {}
        self.headings: dict[str, QLabel] = {}
        self.end = named(WholeLabel(self), "step_gradients_end")
        self.end.setProperty("role", "muted")
        for name, (symbol, words) in names.items():
            column = QVBoxLayout()
            column.setSpacing(2)
            heading = self.headings[name] = named(QLabel(symbol, self), f"step_{name}_heading")
            line = QHBoxLayout()
            line.addWidget(heading)
            if name == "gradients":
                line.addWidget(self.end, 1)
            grid = self.grids[name] = named(MapGrid(self), f"step_{name}")
            grid.setAccessibleName(words)
            grid.setMinimumSize(theme.px(SMALLEST_GRID), theme.px(SMALLEST_GRID))
            self._connect(grid)
            column.addLayout(line)
            column.addWidget(grid, 1)
            layout.addLayout(column, 1)

    def _connect(self, grid: MapGrid) -> None:
        grid.walks = True
        grid.cell_hovered.connect(self._hover)
        grid.cell_left.connect(self._leave)
        grid.cell_clicked.connect(self._pin)
        grid.ground_clicked.connect(self.let_go)
        grid.walked.connect(self._walk)

    @property
    def weight(self) -> Place | None:
        """The row and column of the weight that is looked at."""
        return self._hovered or self._pinned

    def refresh(self) -> None:
        """Show the chosen kernel in the step."""
        viewing, lesson = self._session.viewing, self._lesson
        layer = viewing.layer
        owner = layer, viewing.filter, viewing.channel, lesson.architecture
        if owner != self._owner:
            self._owner, self._hovered = owner, None
            self.let_go()
        scale = kernel_scale(self._session, layer)
        gradients = lesson.gradients_of(layer)
        self._show("weights", lesson.kernels_before(layer), scale)
        own = gradient_scale(gradients[viewing.filter, viewing.channel])
        self._show("gradients", gradients, own)
        self._show("after", lesson.kernels_after(layer), scale)
        self.end.setText(f"±{format_short(own.high, 2)}")
        self.headings["after"].setText(self.tr("w · frozen") if lesson.is_frozen else AFTER)
        self._ring()

    def let_go(self) -> None:
        """Look at no weight but the one under the pointer."""
        self._keep(None)

    def _show(self, name: str, kernels: np.ndarray, scale: ColourScale) -> None:
        viewing = self._session.viewing
        kernel = kernels[viewing.filter, viewing.channel][None]
        self.grids[name].set_maps(kernel, scale.low, scale.high, scale.colormap)

    def _hover(self, _map: int, row: int, column: int) -> None:
        self._hovered = row, column
        self._session.viewing.hover_weight(self._hovered)
        self._tell()

    def _leave(self) -> None:
        self._hovered = None
        self._session.viewing.hover_weight(None)
        self._tell()

    def _pin(self, _map: int, row: int, column: int) -> None:
        self._keep(None if self._pinned == (row, column) else (row, column))

    def _walk(self, right: int, down: int) -> None:
        height, width = self._lesson.kernels_before(self._session.viewing.layer).shape[2:]
        row, column = self._pinned or (height // 2, width // 2)
        self._keep((min(max(row + down, 0), height - 1), min(max(column + right, 0), width - 1)))

    def _keep(self, place: Place | None) -> None:
        if place != self._pinned:
            self._pinned = place
            self._ending.set_open(place is not None)
            self._tell()

    def _tell(self) -> None:
        self._ring()
        self.pointed.emit()

    def _ring(self) -> None:
        cell = None if self.weight is None else (0, *self.weight)
        for grid in self.grids.values():
            grid.set_focus(cell, self._pinned is not None)
