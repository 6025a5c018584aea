"""Feature maps: the activations of every filter of the chosen layer, or of every unit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from cnngui.data.files.number_file import Numbers
from cnngui.panels.context_menu import ContextMenu, Entry, example_entries
from cnngui.panels.layer_scale import layer_scale
from cnngui.panels.layer_text import shape_text
from cnngui.panels.map_enlarging import MapEnlarging
from cnngui.panels.map_scale import MapScaleBox
from cnngui.panels.neuron_names import tile_words
from cnngui.panels.panel import Panel
from cnngui.panels.pointing import MapPointing
from cnngui.session.selection import keeps_largest_after
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.maps.map_grid import MapGrid

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.session.lessons.worked_example import ExampleDocument


class FeatureMapsPanel(Panel):
    """One tile a filter or unit, on one colour scale; the winners of max pooling can be marked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "feature_maps", parent)
        self.grid = named(MapGrid(self), "feature_map_grid")
        self.grid.setAccessibleName(self.tr("Feature maps"))
        self.grid.set_numbered(True)
        self.legend = named(ColourLegend(self), "feature_map_legend")
        self.winners = named(QCheckBox(self.tr("Mark the winners"), self), "mark_winners")
        self.winners.setAccessibleName(self.tr("Mark the winners of max pooling"))
        self.winners.setToolTip(
            self.tr("Mark the cell that wins each window of the max pooling that follows")
        )
        self.own_scales = MapScaleBox("feature_maps", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.legend)
        self.grid.map_clicked.connect(session.viewing.choose_filter)
        self.winners.toggled.connect(self.update_view)
        self.own_scales.toggled.connect(self.update_view)
        self._pointing = MapPointing(session, self.grid, lambda: session.viewing.layer)
        self._pointing.asked.connect(self.neuron_asked)
        self._enlarging = MapEnlarging(self, self.grid)
        ContextMenu(
            self,
            self.grid,
            what=self.tr("Feature maps"),
            detail=lambda: session.viewing.layer,
            numbers=lambda: Numbers({"maps": session.network.maps_of(session.viewing.layer)}, ("map",)),
            asked=self._entries_at,
        )
        session.viewing.focus_changed.connect(self._on_focus_changed)
        self.follow(
            session.network.activations_changed,
            session.viewing.selection_changed,
            session.network.architecture_changed,
        )

    def controls(self) -> list[QWidget]:
        return [self.own_scales, self.winners]

    def set_bare(self, is_bare: bool) -> None:
        self.legend.setHidden(is_bare)

    def refresh(self) -> None:
        session = self.session
        maps = session.network.maps_of(session.viewing.layer)
        scale = layer_scale(session, session.viewing.layer)
        self.own_scales.show_maps(self.grid, self.legend, maps, scale)
        network = session.network
        self.grid.set_tile_name(*tile_words(session.viewing.layer, network.architecture, network.class_names))
        self.grid.set_selected(session.viewing.filter)
        self.grid.set_edited(session.viewing.edited_filters)
        self.grid.set_marks(self._winner_marks(maps))
        self._pointing.show()
        self.winners.setEnabled(self._has_winners())
        self.caption.setText(self._caption())

    def _entries_at(self, place: QPoint | None) -> list[Entry]:
        cell = self._pointing.cell_at(place)
        layer = self.session.viewing.layer
        slides = self.session.network.architecture.layer(layer).sliding is not None
        entries = self._pointing.entries_at(place)
        if cell is not None and slides:
            from cnngui.panels.example_places import input_places  # a start does not wait for it

            entries += example_entries(self, partial(self._send, cell[0]), input_places)
        return entries

    def _send(self, number: int, example: ExampleDocument, map: int) -> None:
        self.session.viewing.choose_filter(number)
        example.take_map(map)

    def _on_focus_changed(self) -> None:
        self.update_part(self._pointing.show)

    def _caption(self) -> str:
        layer = self.session.viewing.layer
        shape = self.session.network.activations[layer].output.shape
        if not self.session.drawing.image.any():
            text = self.tr("{layer}: no ink, the biases alone").format(layer=layer)
        elif layer == self.session.network.architecture.names[-1]:
            text = self.tr("{layer}: {count} classes").format(layer=layer, count=shape[0])
        elif len(shape) == 1:
            text = self.tr("{layer}: 1 unit") if shape[0] == 1 else self.tr("{layer}: {count} units")
            text = text.format(layer=layer, count=shape[0])
        else:
            text = self.tr("{layer}: {shape}").format(layer=layer, shape=shape_text(shape))
        return self._enlarging.caption(layer, shape[0], text)

    def _has_winners(self) -> bool:
        """Whether the pooling that follows keeps one neuron of each window."""
        return keeps_largest_after(self.session.network.architecture, self.session.viewing.layer)

    def _winner_marks(self, maps: np.ndarray) -> np.ndarray | None:
        if not self.winners.isChecked() or not self._has_winners():
            return None
        return self.session.viewing.pooling_winners()
