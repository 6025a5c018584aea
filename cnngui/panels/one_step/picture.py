"""The network on its way back: forward maps above, and below them the gradients that come from the loss."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT
from cnngui.panels.layer_scale import layer_scale
from cnngui.panels.layer_text import shape_text
from cnngui.panels.neuron_names import tile_words
from cnngui.panels.one_step.stages import LOSS
from cnngui.panels.pointing import MapPointing
from cnngui.panels.shown_layers import ShownLayer, shown_layers
from cnngui.session.lessons.one_step import StepLesson
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_short
from cnngui.widgets.cells.colour_scale import gradient_scale
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.network.layer_title import LayerTitle
from cnngui.widgets.network.two_way_column import NO_MAPS, SPACING, TwoWayColumn, TwoWayGap

MAPS_SHARE = 4
"""Of the width, of a layer of maps and of the image."""
UNITS_SHARE = 3
"""The same of a layer of units."""


class LossColumn(QWidget):
    """Where the way forward ends and the way back begins. Signal: `opened` by a click on its name."""

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self.title = named(LayerTitle(self.tr("Loss"), "−log p", self), "step_loss")
        self.title.setToolTip(self.tr("The loss L, which the answer and the right class make"))
        self.title.clicked.connect(lambda: self.opened.emit())
        self.now, self.after = (named(QLabel(self), f"step_loss_{name}") for name in ("now", "after"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.title)
        for label in (self.now, self.after):
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(label, 1)
        self.title.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_loss(self, name: str, probability: float, loss: float, after: float) -> None:
        """Write it out for the right class, and what it would be after the step."""
        number = format_short(loss)
        self.now.setText(f"L = −log p({name})\n= −log {format_short(probability)}\n= {number}")
        text = self.tr("after the step:\nL = {number}")
        self.after.setText(text.format(number=format_short(after)))


class BackwardPicture(QWidget):
    """A column of two rows for each layer, from the image to the loss, with the arrows of both ways.

    Signal: `opened(stage)` by a click on the name of a layer, or of the loss.
    """

    opened = Signal(str)

    def __init__(self, session: Session, architecture: Architecture, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self.architecture = session, architecture
        self.columns: dict[str, TwoWayColumn] = {}
        self.gaps: dict[str, TwoWayGap] = {}
        """The gap behind each layer."""
        self.pointing: dict[MapGrid, MapPointing] = {}
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        for layer in shown_layers(architecture):
            self._add_column(layer)
        self.loss = LossColumn(self)
        self.loss.opened.connect(partial(self.opened.emit, LOSS))
        self._layout.addWidget(self.loss)

    def _add_column(self, layer: ShownLayer) -> None:
        title = LayerTitle(layer.title, shape_text(layer.shape), self)
        column = TwoWayColumn(f"step_{layer.name}", title, self)
        title.setToolTip(self.tr("Show how the gradient comes to {layer}").format(layer=layer.title))
        column.forward.setAccessibleName(self.tr("{layer}, forward").format(layer=layer.title))
        column.backward.setAccessibleName(self.tr("{layer}, gradients").format(layer=layer.title))
        column.backward.set_text_without_maps(self.tr("not reached yet"))
        column.opened.connect(partial(self.opened.emit, layer.name))
        column.laid_out.connect(self.show_focus)
        for grid in (column.forward, column.backward):
            self.pointing[grid] = MapPointing(self._session, grid, partial(str, layer.name))
            grid.map_clicked.connect(partial(self._choose, layer.name))
            grid.set_tile_name(*tile_words(layer.name, self.architecture, self._session.network.class_names))
            grid.set_numbered(layer.name == self.architecture.names[-1])
        share = UNITS_SHARE if len(layer.shape) == 1 else MAPS_SHARE
        self._layout.addWidget(column, share)
        self.columns[layer.name] = column
        self.gaps[layer.name] = TwoWayGap(column, self)
        self._layout.addWidget(self.gaps[layer.name])

    def _choose(self, name: str, number: int) -> None:
        layer = None if name == INPUT else self._session.viewing.layer_shown_with(name)
        if layer is not None:
            self._session.viewing.choose_layer(layer)
            self._session.viewing.choose_filter(number)

    def refresh(self, lesson: StepLesson, reached: Iterable[str], stage: str) -> None:
        """Show the step; of the gradients those of the layers that the way back has reached."""
        session, reached = self._session, frozenset(reached)
        step = lesson.step
        for name, column in self.columns.items():
            column.set_forward(lesson.explainer.values(name), layer_scale(session, name))
            is_reached = name in reached
            gradients = lesson.explainer.maps(name) if is_reached else NO_MAPS
            scale = gradient_scale(gradients)
            end = f"±{format_short(scale.high, 2)}" if np.any(gradients) else "0" if is_reached else ""
            column.set_backward(gradients, scale, end)
            column.title.setChecked(name == stage)
            self.gaps[name].set_way_back(is_reached)
        self.loss.title.setChecked(stage == LOSS)
        right = session.network.class_names[lesson.label]
        self.loss.show_loss(right, lesson.probability, step.loss, step.loss_after)
        self.show_focus()

    def show_focus(self) -> None:
        """Ring what is pointed at, and light what it sees."""
        if self.architecture == self._session.network.architecture:
            for pointing in self.pointing.values():
                pointing.show()
