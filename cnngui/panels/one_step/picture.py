"""The network on its way back: forward maps above, and below them the gradients that come from the loss."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT
from cnngui.panels.layer_scale import layer_scale
from cnngui.panels.layer_text import shape_text
from cnngui.panels.neuron_names import tile_words
from cnngui.panels.one_step.blocks import own_loss
from cnngui.panels.one_step.stages import LOSS
from cnngui.panels.pointing import MapPointing
from cnngui.panels.shown_layers import ShownLayer, shown_layers
from cnngui.session.lessons.one_step import StepLesson
from cnngui.session.lessons.step_images import StepImages
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
BATCH_SHARE = 6
"""The same of the images of a batch."""
SMALLEST_LABELLED = 1.9
"""Times as high as its label an image of the batch must be: in its corner there is no ink."""
NARROWEST_BATCH = 66
"""Pixels at zoom 1: two images of 28 pixels beside each other."""
WIDEST_BATCH = 0.28
"""Of the width, that a batch takes so that all of its images are seen; of more it scrolls."""
MORE = "‹ {count}", "{count} ›"
"""How many columns have no room, at the left and at the right."""
INK = 255.0
"""Of a byte of an image, the most."""


class BatchColumn(QWidget):
    """The images of the batch with their labels. Signal: `chosen(number)` by a click, or the arrow keys."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.title = named(QLabel(self.tr("Batch"), self), "step_batch_title")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.grid = named(MapGrid(self), "step_batch")
        self.grid.setAccessibleName(self.tr("Images of the batch"))
        self.grid.setMinimumSize(theme.px(NARROWEST_BATCH), theme.px(NARROWEST_BATCH))
        self.grid.set_numbered(True)
        self.grid.set_smallest_with_name(SMALLEST_LABELLED)
        self.grid.map_clicked.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.title)
        layout.addWidget(self.grid, 1)

    def show_batch(self, batch: StepImages | None, shown: int, names: Sequence[str]) -> None:
        """Show all images, and which of them is looked at; None hides the column."""
        self.setVisible(batch is not None)
        if batch is not None:
            scale = INK if batch.images.dtype == np.uint8 else 1.0
            self.grid.set_maps(batch.images.mean(axis=1), 0.0, scale, "ink")
            self.grid.set_tile_name(self.tr("Label {0}"), [names[label] for label in batch.labels])
            self.grid.set_selected(shown)

    def take_room(self, whole: QSize) -> None:
        """Be as wide as all images need, where that is not too much of the picture, which is of this size."""
        height = whole.height() - self.title.sizeHint().height() - SPACING
        self.setMinimumWidth(min(self.grid.narrowest_at(height), int(WIDEST_BATCH * whole.width())))


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

    def minimumSizeHint(self) -> QSize:
        """Room for the whole title: the style sheet's least height of a button is one line."""
        parts = self.title, self.now, self.after
        height = sum(part.minimumSizeHint().height() for part in parts) + 2 * SPACING
        return QSize(super().minimumSizeHint().width(), height)

    def show_loss(self, lesson: StepLesson, class_name: str) -> None:
        """Write it out for the right class, and what it would be after the step."""
        step, own = lesson.step, own_loss(lesson)
        now = f"{own} = −log p({class_name})\n= {format_short(lesson.loss)}"
        if lesson.batch is not None:
            mean = self.tr("mean of all:\nL = {number}").format(number=format_short(step.loss))
            now = f"{own} = {format_short(lesson.loss)}\n{mean}"
        self.now.setText(now)
        after = self.tr("after the step:\nL = {number}").format(number=format_short(step.loss_after))
        change, predicted = format_short(step.change, 2), format_short(step.predicted_change, 2)
        self.after.setText(f"{after}\nΔL = {change}\n−η·‖g‖² = {predicted}")


class BackwardPicture(QWidget):
    """A column of two rows for each layer, from the image to the loss, with the arrows of both ways.

    Where not all have room those around the present stage are shown. Signal: `opened(stage)` by a click on
    the name of a layer, or of the loss.
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
        self.batch = BatchColumn(self)
        self.batch.hide()
        self._layout.addWidget(self.batch, BATCH_SHARE)
        self._before, self._between = (
            named(QLabel(self), f"step_more_{name}") for name in ("before", "after")
        )
        self._layout.addWidget(self._before)
        for layer in shown_layers(architecture):
            self._add_column(layer)
        self._layout.addWidget(self._between)
        self._centre = architecture.names[-1]
        """The column that is shown for certain."""
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

    def set_flat(self, is_flat: bool) -> None:
        """Do with little height: names without shapes."""
        for title in (self.loss.title, *(column.title for column in self.columns.values())):
            title.set_one_line(is_flat)

    def minimumSizeHint(self) -> QSize:
        parts = [
            self.loss,
            self.columns[self._centre],
            *([self.batch] if self.batch.isVisibleTo(self) else []),
        ]
        sizes = [part.minimumSizeHint() for part in parts]
        return QSize(sum(size.width() for size in sizes), max(size.height() for size in sizes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        """Show as many columns as have room: the one in the centre, and those around it."""
        self.batch.take_room(self.size())
        shown = self._fitting()
        for place, (name, column) in enumerate(self.columns.items()):
            column.setVisible(place in shown)
            self.gaps[name].setVisible(place in shown)
        text = self.tr("{count} more layers, towards which the stages lead")
        hidden = shown.start, len(self.columns) - shown.stop
        for label, count, words in zip((self._before, self._between), hidden, MORE, strict=True):
            label.setVisible(count > 0)
            label.setText(words.format(count=count))
            label.setToolTip(text.format(count=count))

    def _fitting(self) -> range:
        """The places of the columns to show."""
        gap = theme.px(TwoWayGap.WIDTH) + 2 * self._layout.spacing()
        needs = [column.needed_width + gap for column in self.columns.values()]
        room = self.width() - self.loss.minimumSizeHint().width()
        if self.batch.isVisibleTo(self):
            room -= self.batch.minimumWidth() + self._layout.spacing()
        if sum(needs) <= room:
            return range(len(needs))
        room -= 2 * self._before.fontMetrics().horizontalAdvance(MORE[0].format(count=88))
        first = last = list(self.columns).index(self._centre)
        room -= needs[first]
        while True:
            others = [other for other in (last + 1, first - 1) if 0 <= other < len(needs)]
            fitting = next((other for other in others if needs[other] <= room), None)
            if fitting is None:
                return range(first, last + 1)
            room -= needs[fitting]
            first, last = min(first, fitting), max(last, fitting)

    def refresh(self, lesson: StepLesson, reached: Iterable[str], stage: str) -> None:
        """Show the step; of the gradients those of the layers that the way back has reached."""
        self._centre = stage if stage in self.columns else self._centre_of(stage)
        session, reached = self._session, frozenset(reached)
        names = session.network.class_names
        self.batch.show_batch(lesson.batch, lesson.shown, names)
        for name, column in self.columns.items():
            values = lesson.explainer.values(name)
            column.set_forward(values, layer_scale(session, name, values))
            is_reached = name in reached
            gradients = lesson.explainer.maps(name) if is_reached else NO_MAPS
            scale = gradient_scale(gradients)
            end = f"±{format_short(scale.high, 2)}" if np.any(gradients) else "0" if is_reached else ""
            column.set_backward(gradients, scale, end)
            column.title.setChecked(name == stage)
            self.gaps[name].set_way_back(is_reached)
        self.loss.title.setChecked(stage == LOSS)
        self.loss.show_loss(lesson, names[lesson.label])
        self._show_columns()
        self.show_focus()

    def _centre_of(self, stage: str) -> str:
        """The layer that the first stage or the last one is about: the output, or the one that is chosen."""
        return self.architecture.names[-1] if stage == LOSS else self._session.viewing.layer

    def show_focus(self) -> None:
        """Ring what is pointed at, and light what it sees."""
        if self.architecture == self._session.network.architecture:
            for pointing in self.pointing.values():
                pointing.show()
