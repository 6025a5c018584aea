"""Feature maps: the activations of every filter of the chosen layer, or of every unit."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cnngui.engine.description.poolings import POOLINGS
from cnngui.panels.layer_scale import layer_scale
from cnngui.panels.layer_text import shape_text
from cnngui.panels.map_scale import MapScaleBox
from cnngui.panels.panel import Panel
from cnngui.panels.pointing import MapPointing
from cnngui.session.session import Session
from cnngui.widgets.basics.elided_check_box import ElidedCheckBox
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.maps.map_grid import MapGrid


class FeatureMapsPanel(Panel):
    """One tile a filter or unit, on one colour scale; the winners of max pooling can be marked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "feature_maps", parent)
        self.grid = named(MapGrid(self), "feature_map_grid")
        self.grid.setAccessibleName(self.tr("Feature maps"))
        self.legend = named(ColourLegend(self), "feature_map_legend")
        self.winners = named(ElidedCheckBox(self.tr("Mark the winners"), self), "mark_winners")
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
        session.viewing.focus_changed.connect(self._on_focus_changed)
        self.follow(
            session.network.activations_changed,
            session.viewing.selection_changed,
            session.network.architecture_changed,
        )

    def controls(self) -> list[QWidget]:
        return [self.own_scales, self.winners]

    def refresh(self) -> None:
        session = self.session
        maps = session.network.maps_of(session.viewing.layer)
        scale = layer_scale(session, session.viewing.layer)
        self.own_scales.show_maps(self.grid, self.legend, maps, scale)
        self.grid.set_selected(session.viewing.filter)
        self.grid.set_edited(session.viewing.edited_filters)
        self.grid.set_marks(self._winner_marks(maps))
        self._pointing.show()
        self.winners.setEnabled(self._has_winners())
        self.caption.setText(self._caption())

    def _on_focus_changed(self) -> None:
        self.update_part(self._pointing.show)

    def _caption(self) -> str:
        shape = self.session.network.activations[self.session.viewing.layer].output.shape
        if len(shape) == 1:
            text = self.tr("{layer}: 1 unit") if shape[0] == 1 else self.tr("{layer}: {count} units")
            return text.format(layer=self.session.viewing.layer, count=shape[0])
        return self.tr("{layer}: {shape}").format(layer=self.session.viewing.layer, shape=shape_text(shape))

    def _has_winners(self) -> bool:
        """Whether the pooling that follows keeps one neuron of each window."""
        name = self.session.viewing.pooled_layer
        kind = self.session.network.architecture.layer(name).kind if name else None
        return kind is not None and POOLINGS[kind].keeps_largest

    def _winner_marks(self, maps: np.ndarray) -> np.ndarray | None:
        if not self.winners.isChecked() or not self._has_winners():
            return None
        return self.session.viewing.pooling_winners()
