"""Pooled maps: what the pooling layer keeps of the chosen layer's feature maps."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from cnngui.data.files.number_file import Numbers
from cnngui.engine.description.poolings import PoolingKind
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.layer_scale import layer_scale
from cnngui.panels.layer_text import shape_text
from cnngui.panels.map_enlarging import MapEnlarging
from cnngui.panels.map_scale import MapScaleBox
from cnngui.panels.panel import Panel
from cnngui.panels.pointing import MapPointing
from cnngui.panels.pooling_words import pooling_buttons
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.maps.map_grid import MapGrid


class PooledMapsPanel(Panel):
    """The pooled maps, and the switch between max, average and L2 pooling."""

    _was_empty = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "pooled_maps", parent)
        self.grid = named(MapGrid(self), "pooled_map_grid")
        self.grid.setAccessibleName(self.tr("Pooled maps"))
        self.grid.set_numbered(True)
        self.legend = named(ColourLegend(self), "pooled_map_legend")
        self._kinds = QButtonGroup(self)
        self._buttons: dict[PoolingKind, QPushButton] = {
            kind: self._kind_button(kind, text, tip) for kind, (text, tip) in pooling_buttons().items()
        }
        self.own_scales = MapScaleBox("pooled_maps", self)
        self.own_scales.toggled.connect(self.update_view)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.legend)
        self.grid.map_clicked.connect(session.viewing.choose_filter)
        self._pointing = MapPointing(session, self.grid, lambda: session.viewing.pooled_layer)
        self._pointing.asked.connect(self.neuron_asked)
        self._enlarging = MapEnlarging(self, self.grid)
        ContextMenu(
            self,
            self.grid,
            what=self.tr("Pooled maps"),
            detail=lambda: session.viewing.pooled_layer or "",
            numbers=self._numbers,
            asked=self._pointing.entries_at,
        )
        session.viewing.focus_changed.connect(self._on_focus_changed)
        self.follow(
            session.network.activations_changed,
            session.viewing.selection_changed,
            session.network.architecture_changed,
        )

    @property
    def is_empty(self) -> bool:
        return self.session.viewing.pooled_layer is None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say that there is nothing to show where there is room for that, without asking for it."""
        self.grid.setMinimumHeight(1 if self.is_empty else 0)
        self.grid.setHidden(self.is_empty and self.height() < self.grid.minimumSizeHint().height())

    def controls(self) -> list[QWidget]:
        return [self.own_scales, *self._buttons.values()]

    def refresh(self) -> None:
        session = self.session
        name = session.viewing.pooled_layer
        self.legend.setVisible(name is not None)
        self._fit()
        if self.is_empty != self._was_empty:
            self._was_empty = self.is_empty
            self.need_changed.emit()
        for button in self._buttons.values():
            button.setEnabled(name is not None)
        if name is None:
            self.grid.set_maps(np.zeros((0, 1, 1), np.float32), 0.0, 1.0, "sequential")
            self.caption.setText(self.tr("No pooling layer follows."))
            return
        kind = session.network.architecture.layer(name).kind
        assert kind is not None, "a layer that pools"
        self._buttons[kind].setChecked(True)
        maps = session.network.activations[name].output
        scale = layer_scale(session, name)
        self.own_scales.show_maps(self.grid, self.legend, maps, scale)
        self.grid.set_selected(session.viewing.filter)
        self._pointing.show()
        text = self.tr("{layer}: {shape}").format(layer=name, shape=shape_text(maps.shape))
        self.caption.setText(self._enlarging.caption(name, len(maps), text))

    def _numbers(self) -> Numbers:
        layer, network = self.session.viewing.pooled_layer, self.session.network
        maps = np.zeros((0, 1, 1), np.float32) if layer is None else network.activations[layer].output
        return Numbers({"maps": maps}, ("map",))

    def _on_focus_changed(self) -> None:
        self.update_part(self._pointing.show)

    def _kind_button(self, kind: PoolingKind, text: str, tip: str) -> QPushButton:
        button = named(QPushButton(text, self), f"pooling_{kind}")
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setProperty("segment", True)
        button.setAccessibleName(self.tr("{kind} pooling").format(kind=text))
        button.clicked.connect(lambda: self._choose(kind))
        self._kinds.addButton(button)
        return button

    def _choose(self, kind: PoolingKind) -> None:
        if self.session.viewing.pooled_layer is not None:
            self.session.network.set_pooling(self.session.viewing.pooled_layer, kind)
