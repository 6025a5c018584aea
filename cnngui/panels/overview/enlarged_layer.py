"""A layer of the living network large: its maps, its kernels, and the arithmetic of a neuron."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.engine.description.neuron import INPUT, layer_before
from cnngui.panels.answer_bars import AnswerBars
from cnngui.panels.freezing import add_layer_menus, show_frozen
from cnngui.panels.layer_scale import kernel_scale, layer_scale
from cnngui.panels.layer_text import shape_text
from cnngui.panels.map_enlarging import MapEnlarging
from cnngui.panels.neuron_names import map_name
from cnngui.panels.neuron_terms import NeuronTerms
from cnngui.panels.panel import Panel
from cnngui.panels.pointing import MapPointing
from cnngui.panels.shown_layers import ShownLayer
from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.network.layer_title import LayerTitle

STACKED_FROM = 400
"""Pixels of height at zoom 1, from which on the arithmetic stands below the kernels, not beside them."""


class EnlargedLayer(QWidget):
    """Shows one layer, the input or the output too, under the names of all.

    Signals: `left` by its button, or by a click where there is nothing; `turned_to(layer)` by a name.
    """

    left = Signal()
    turned_to = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.session, self.layer = panel.session, INPUT
        self.back = named(QPushButton(self.tr("Whole network"), self), "overview_back")
        self.back.clicked.connect(lambda: self.left.emit())
        self.titles: dict[str, LayerTitle] = {}
        self.grid = named(MapGrid(self), "enlarged_maps")
        self.legend = named(ColourLegend(self), "enlarged_legend")
        self.bars = named(AnswerBars(self.session, self), "enlarged_bars")
        self.seen = _Seen(panel, self)
        self.terms = named(NeuronTerms(self.session, self), "enlarged_terms")
        self._pointing = _pointing(self, self.grid, lambda: self.layer)
        MapEnlarging(panel, self.grid)
        self.grid.map_clicked.connect(self._choose)
        self.bars.class_clicked.connect(self._choose)
        self._names = QHBoxLayout()
        self._side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row = QHBoxLayout()
        self.session.network.frozen_changed.connect(self._show_frozen)
        self._lay_out()

    def _lay_out(self) -> None:
        self._names.setSpacing(4)
        self._names.addWidget(self.back)
        self._side.setSpacing(8)
        self._side.addWidget(self.seen, 2)
        self._side.addWidget(self.terms, 3)
        self._row.setSpacing(10)
        self._row.addWidget(self.grid, 2)
        self._row.addWidget(self.bars, 2)
        self._row.addWidget(self.legend)
        self._row.addLayout(self._side, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.setSpacing(6)
        layout.addLayout(self._names)
        layout.addLayout(self._row, 1)

    def show_layers(self, layers: list[ShownLayer]) -> None:
        """Offer the layers of another network."""
        for title in self.titles.values():
            self._names.removeWidget(title)
            title.hide()
            title.deleteLater()
        self.titles = {}
        for layer in layers:
            title = LayerTitle(layer.title, shape_text(layer.shape), self)
            named(title, f"enlarged_{layer.name}")
            title.clicked.connect(partial(self._turn, layer.name))
            self.titles[layer.name] = title
            self._names.addWidget(title, 1)
        add_layer_menus(self.session, self.titles)
        self._show_frozen()

    def _show_frozen(self) -> None:
        show_frozen(self.session.network, self.titles)

    def show_layer(self, name: str) -> None:
        """Show another layer, when it is refreshed next."""
        self.layer = name
        self.grid.set_enlarged(False)
        for each, title in self.titles.items():
            title.setChecked(each == name)
        self._share_room()

    def refresh(self) -> None:
        """Show the layer as it is now."""
        session = self.session
        is_output = self.layer == session.network.architecture.names[-1]
        self.bars.setVisible(is_output)
        self.grid.setVisible(not is_output)
        self.legend.setVisible(not is_output)
        if is_output:
            self.bars.refresh()
            self.setFocusProxy(self.bars)
        else:
            self.setFocusProxy(self.grid)
            scale = layer_scale(session, self.layer)
            self.grid.set_maps(session.network.maps_of(self.layer), scale.low, scale.high, scale.colormap)
            self.grid.set_selected(None if self.layer == INPUT else session.viewing.filter)
            self.legend.set_scale(scale.colormap, scale.low, scale.high)
        self.seen.refresh(self.layer)
        self.show_focus()

    def show_focus(self) -> None:
        """Ring what is pointed at, light what it sees, and write it out."""
        self._pointing.show()
        self.bars.show_focus()
        self.seen.show_focus()
        self.terms.refresh()

    def _choose(self, number: int) -> None:
        if self.layer != INPUT:
            self.session.viewing.choose_filter(number)

    def _turn(self, name: str) -> None:
        if name == self.layer:
            self.left.emit()
        else:
            self.turned_to.emit(name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.leave_ground()
            self.session.viewing.release_neuron()
        else:
            super().mousePressEvent(event)

    def leave_ground(self) -> None:
        """Go back to the network; while a neuron is pinned a click on the ground only lets go of it."""
        if not self.session.viewing.is_pinned:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_room()
        super().resizeEvent(event)

    def _share_room(self) -> None:
        is_stacked = self.height() >= theme.px(STACKED_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._side.setDirection(down if is_stacked else across)
        # The image is made of nothing, and its numbers want room.
        share = 1 if self.layer == INPUT else 2 if is_stacked else 3
        self._row.setStretchFactor(self._side, share)


class _Seen(QWidget):
    """What makes the chosen map: its kernels, or of pooling the maps that it pools; nothing for the image."""

    def __init__(self, panel: Panel, layer: EnlargedLayer) -> None:
        super().__init__(layer)
        self._session = session = panel.session
        self._source: str | None = None
        self.caption = named(ElidedLabel(self), "enlarged_seen")
        self.kernels = named(MapGrid(self), "enlarged_kernels")
        self.sources = named(MapGrid(self), "enlarged_sources")
        self._pointing = _pointing(layer, self.sources, lambda: self._source)
        for grid in (self.kernels, self.sources):
            MapEnlarging(panel, grid)
        self.sources.map_clicked.connect(session.viewing.choose_filter)
        self.kernels.map_clicked.connect(session.viewing.choose_channel)
        self.kernels.cell_hovered.connect(self._hover_weight)
        self.kernels.cell_left.connect(lambda: session.viewing.hover_weight(None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.caption)
        layout.addWidget(self.kernels, 1)
        layout.addWidget(self.sources, 1)

    def refresh(self, layer: str) -> None:
        """Show what makes the maps of a layer now."""
        session = self._session
        is_pooling = layer != INPUT and session.network.architecture.layer(layer).kind is not None
        self._source = layer_before(session.network.architecture, layer) if is_pooling else None
        self.setVisible(layer != INPUT)
        self.kernels.setVisible(layer != INPUT and not is_pooling)
        self.sources.setVisible(is_pooling)
        if self._source is not None:
            scale = layer_scale(session, self._source)
            maps = session.network.maps_of(self._source)
            self.sources.set_maps(maps, scale.low, scale.high, scale.colormap)
            self.sources.set_selected(session.viewing.filter)
            name = map_name(self._source, session.viewing.filter, session.network.architecture)
            self.caption.setText(self.tr("{map}, which is pooled").format(map=name))
        elif layer != INPUT:
            scale = kernel_scale(session, session.viewing.layer)
            kernels = session.viewing.kernels[session.viewing.filter]
            self.kernels.set_maps(kernels, scale.low, scale.high, scale.colormap)
            self.kernels.set_selected(session.viewing.channel)
            self.caption.setText(self._kernels_text(layer, len(kernels)))

    def show_focus(self) -> None:
        """Light what the neuron in focus pools."""
        self._pointing.show()

    def _kernels_text(self, layer: str, count: int) -> str:
        """Say whose kernels they are."""
        if self._session.network.architecture.layer(layer).sliding is None:
            text = self.tr("Weights of unit {number}")
        elif count == 1:
            text = self.tr("Kernel of filter {number}")
        else:
            text = self.tr("Kernels of filter {number}, one for each of {count} maps")
        return text.format(number=self._session.viewing.filter + 1, count=count)

    def _hover_weight(self, channel: int, row: int, column: int) -> None:
        self._session.viewing.hover_weight((row, column))


def _pointing(layer: EnlargedLayer, grid: MapGrid, shown: Callable[[], str | None]) -> MapPointing:
    """Let a grid be pointed at; a click beside its maps leaves the layer, if it does not let go of a pin."""
    grid.ground_clicked.connect(layer.leave_ground)  # first: the same click lets go of the pin
    return MapPointing(layer.session, grid, shown)
