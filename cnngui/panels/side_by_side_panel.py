"""Side by side: one map and the answer by max, average and L2 pooling, or before and after the edits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.engine.description.neuron import grid_shape
from cnngui.panels.panel import Panel
from cnngui.panels.pooling_words import pooling_buttons
from cnngui.session.lessons.side_by_side import SideBySide
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.cells.colour_scale import ColourScale, signed_scale, unsigned_scale
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.output.class_bars import ClassBars

Comparison = Literal["poolings", "edits"]
NO_MAP = np.zeros((0, 1, 1), np.float32)
SMALLEST_MAP = 84
"""Pixels at zoom 1 of a map's side."""
HIGH = 300
"""Pixels at zoom 1 in which a map and an answer have room one below the other."""


class _Column(QWidget):
    """A name, a map, and perhaps an answer beside it."""

    def __init__(self, name: str, parent: QWidget, *, answers: bool = True) -> None:
        super().__init__(parent)
        self.title = named(QLabel(self), f"{name}_title")
        self.title.setProperty("role", "result")
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.grid = named(MapGrid(self), f"{name}_map")
        self.grid.setMinimumWidth(theme.px(SMALLEST_MAP))
        self.bars = named(ClassBars(self), f"{name}_bars")
        self.bars.setVisible(answers)
        map_below = QVBoxLayout()
        map_below.setSpacing(2)
        map_below.addWidget(self.title)
        map_below.addWidget(self.grid, 1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(6)
        self._parts.addLayout(map_below, 2)
        if answers:
            self._parts.addWidget(self.bars, 3)

    def show_map(self, title: str, values: np.ndarray, scale: ColourScale, instead: str = "") -> None:
        """Show a map (height, width) of a scale, or none, and say `instead` why there is none."""
        self.title.setText(title)
        self.grid.set_text_without_maps(instead)
        self.grid.setAccessibleName(title)
        maps = values[None] if values.ndim == 2 else NO_MAP
        self.grid.set_maps(maps, scale.low, scale.high, scale.colormap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer below the map where the column is high, so that both are large."""
        is_high = self.height() >= max(theme.px(HIGH), self.width())
        direction = QBoxLayout.Direction.TopToBottom if is_high else QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(direction)
        super().resizeEvent(event)


class SideBySidePanel(Panel):
    """What the choice of a pooling, or an edit, does to the chosen map and to the answer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "side_by_side", parent)
        self._networks = SideBySide(session)
        self._comparison: Comparison = "poolings"
        self._choices = QButtonGroup(self)
        self._buttons = {
            "poolings": self._button("poolings", self.tr("Poolings")),
            "edits": self._button("edits", self.tr("Before and after")),
        }
        self._buttons["poolings"].setChecked(True)
        content = QWidget(self)
        self.columns = [_Column(f"side_{number}", content) for number in range(3)]
        self.difference = _Column("side_difference", content, answers=False)
        self.legend = named(ColourLegend(content), "side_by_side_legend")
        beside = QHBoxLayout(content)
        beside.setContentsMargins(8, 4, 8, 6)
        beside.setSpacing(12)
        for column in self.columns:
            beside.addWidget(column, 5)
        beside.addWidget(self.difference, 2)
        beside.addWidget(self.legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "side_by_side_scroll", across=True))
        self.follow(
            session.network.activations_changed,
            session.network.parameters_changed,
            session.network.architecture_changed,
            session.viewing.selection_changed,
        )

    def controls(self) -> list[QWidget]:
        return list(self._buttons.values())

    def refresh(self) -> None:
        is_edit = self._comparison == "edits"
        self.columns[2].setVisible(not is_edit)
        self.difference.setVisible(is_edit)
        try:
            if is_edit:
                self._show_edits()
            else:
                self._show_poolings()
        except MemoryError:
            self._show_nothing(self.tr("There is not enough memory."))

    def out_of_sight(self) -> None:
        self._networks.let_go()

    def compare(self, comparison: Comparison) -> None:
        """Show what the poolings make of the drawing, or what the edits made of the network."""
        self._comparison = comparison
        self._buttons[comparison].setChecked(True)
        self.update_view()

    def _button(self, name: Comparison, text: str) -> QPushButton:
        button = named(QPushButton(text, self), f"compare_{name}")
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.clicked.connect(lambda: self.compare(name))
        self._choices.addButton(button)
        return button

    # Showing --------------------------------------------------------------------------------------------

    def _show_poolings(self) -> None:
        viewing, network = self.session.viewing, self.session.network
        layer = viewing.pooled_layer
        if layer is None:
            self._show_nothing(self.tr("No pooling layer follows."))
            return
        found = self._networks.poolings(layer)
        maps = [activations[layer].output[viewing.filter] for activations in found.values()]
        scale = _scale(maps)
        words, now = pooling_buttons(), network.architecture.layer(layer).kind
        for column, kind, values in zip(self.columns, found, maps, strict=True):
            text = self.tr("{pooling} (as it is now)") if kind == now else "{pooling}"
            column.show_map(text.format(pooling=words[kind][0]), values, scale)
            self._show_answer(column.bars, found[kind].probabilities)
        self.legend.set_scale(scale.colormap, scale.low, scale.high)
        self._show_caption(layer)

    def _show_edits(self) -> None:
        layer, number = self.session.viewing.layer, self.session.viewing.filter
        state = self.session.network.state
        before, after = self._networks.edit()
        known, learned = state.as_learned.architecture, state.learned_layer(layer)
        now = _map_of(after[layer].output, grid_shape(state.architecture, layer), number)
        was, missing = NO_MAP, ""
        if learned is None:
            missing = self.tr("This layer was not there.")
        elif number >= grid_shape(known, learned)[0]:
            missing = self.tr("This map was not there.")
        else:
            was = _map_of(before[learned].output, grid_shape(known, learned), number)
        scale = _scale([was, now])
        title = self.tr("As learned") if learned in (layer, None) else self.tr("As learned: {layer}")
        self.columns[0].show_map(title.format(layer=learned), was, scale, missing)
        self.columns[1].show_map(self.tr("As it is now"), now, scale)
        for column, activations in zip(self.columns[:2], (before, after), strict=True):
            self._show_answer(column.bars, activations.probabilities)
        is_alike = was.shape == now.shape
        difference = now - was if is_alike else NO_MAP
        why = self.tr("Nothing to compare.") if missing else self.tr("The sizes differ.")
        self.difference.show_map(self.tr("Difference"), difference, signed_scale(difference), why)
        self.legend.set_scale(scale.colormap, scale.low, scale.high)
        self._show_caption(layer)
        if state.as_learned.is_same(state.as_now):
            text = self.tr("{caption} · nothing has been edited")
            self.caption.setText(text.format(caption=self.caption.text()))

    def _show_answer(self, bars: ClassBars, probabilities: np.ndarray) -> None:
        names = self.session.network.class_names
        if self.session.drawing.image.any():
            bars.set_probabilities(probabilities, names)
        else:
            bars.clear(names)

    def _show_caption(self, layer: str) -> None:
        text = self.tr("{layer}: map {number}")
        self.caption.setText(text.format(layer=layer, number=self.session.viewing.filter + 1))

    def _show_nothing(self, why: str) -> None:
        for column in (*self.columns, self.difference):
            column.show_map("", NO_MAP, unsigned_scale(NO_MAP))
            column.bars.clear(self.session.network.class_names)
        self.caption.setText(why)


def _map_of(values: np.ndarray, shape: tuple[int, int, int], number: int) -> np.ndarray:
    """One map of a layer's outputs; a unit is one of 1×1."""
    found: np.ndarray = values.reshape(shape)[number]
    return found


def _scale(maps: Sequence[np.ndarray]) -> ColourScale:
    """One scale for all, so that they can be compared."""
    values = np.concatenate([each.ravel() for each in maps])
    return signed_scale(values) if (values < 0).any() else unsigned_scale(values)
