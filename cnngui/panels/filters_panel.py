"""Filters: the kernels of every filter of the chosen layer, or the weights of every unit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from cnngui.data.files.number_file import Numbers
from cnngui.panels.channel_box import ChannelBox
from cnngui.panels.context_menu import ContextMenu, Entry, example_entries
from cnngui.panels.freezing import filter_entries, layer_entries
from cnngui.panels.layer_scale import kernel_scale
from cnngui.panels.layer_text import kernels_name
from cnngui.panels.map_enlarging import MapEnlarging
from cnngui.panels.neuron_names import tile_words
from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.cells.colour_scale import largest_magnitude
from cnngui.widgets.maps.map_grid import MapGrid

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.session.lessons.worked_example import ExampleDocument


class FiltersPanel(Panel):
    """One tile a filter; a click opens its kernel in the editor; edited kernels wear a mark, frozen ones a
    lock.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "filters", parent)
        self.grid = named(MapGrid(self), "filter_grid")
        self.grid.setAccessibleName(self.tr("Filters"))
        self.grid.set_numbered(True)
        self.caption.gives_way = True  # the maps beside it say which layer it is
        self.legend = named(ColourLegend(self), "filter_legend")
        self.channel = ChannelBox(session, self)
        self._position = session.viewing.kernel_position
        self.book = named(QCheckBox(self.tr("Book scale"), self), "book_scale")
        self.book.setToolTip(
            self.tr("As textbooks print them: the whiter, the smaller; the darker, the larger")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.legend)
        self.grid.map_clicked.connect(session.viewing.choose_filter)
        self.book.toggled.connect(self.update_view)
        self.grid.cell_hovered.connect(self._on_weight_hovered)
        self.grid.cell_left.connect(self._on_weight_left)
        self._enlarging = MapEnlarging(self, self.grid)
        ContextMenu(
            self,
            self.grid,
            what=self.tr("Filters"),
            detail=lambda: session.viewing.layer,
            numbers=self._numbers,
            asked=self._entries_at,
        )
        session.viewing.focus_changed.connect(self._on_focus_changed)
        self.follow(
            session.network.parameters_changed,
            session.viewing.selection_changed,
            session.network.architecture_changed,
            session.network.frozen_changed,
        )

    def controls(self) -> list[QWidget]:
        return [self.channel, self.book]

    def refresh(self) -> None:
        session = self.session
        weights = session.viewing.kernels
        scale = kernel_scale(session, session.viewing.layer)
        colormap = "book" if self.book.isChecked() else scale.colormap
        self.grid.set_maps(weights[:, session.viewing.channel], scale.low, scale.high, colormap)
        network = session.network
        words = tile_words(session.viewing.layer, network.architecture, network.class_names, filters=True)
        self.grid.set_tile_name(*words)
        self.grid.set_selected(session.viewing.filter)
        self.grid.set_edited(session.viewing.edited_kernels)
        self.grid.set_frozen(network.frozen.of(session.viewing.layer))
        self._position = session.viewing.kernel_position
        self._show_focus()
        is_exceeded = largest_magnitude(weights) > scale.high
        self.legend.set_scale(colormap, scale.low, scale.high, is_exceeded=is_exceeded)
        self.channel.show_selection(weights.shape[1])
        self.caption.setText(self._caption(weights.shape))

    def _numbers(self) -> Numbers:
        arrays = {"kernels": self.session.viewing.kernels, "biases": self.session.viewing.biases}
        return Numbers(arrays, ("filter", "channel"))

    def _entries_at(self, place: QPoint | None) -> list[Entry]:
        session, layer = self.session, self.session.viewing.layer
        cell = self.grid.cell_of_keys() if place is None else self.grid.cell_at(QPointF(place))
        if cell is None:
            return layer_entries(session, layer)
        from cnngui.panels.example_places import kernel_places  # a start does not wait for it

        return [
            *filter_entries(session, layer, cell[0]),
            *layer_entries(session, layer),
            *example_entries(self, partial(self._send, cell[0]), kernel_places),
        ]

    def _send(self, number: int, example: ExampleDocument, place: tuple[int, int]) -> None:
        self.session.viewing.choose_filter(number)
        example.take_kernel(*place)

    def _on_focus_changed(self) -> None:
        has_moved = self.session.viewing.kernel_position != self._position
        self.update_part(self.refresh if has_moved else self._show_focus)

    def _on_weight_hovered(self, filter: int, row: int, column: int) -> None:
        self.session.viewing.hover_weight((row, column))

    def _on_weight_left(self) -> None:
        self.session.viewing.hover_weight(None)

    def _show_focus(self) -> None:
        """Light the filter that made the map of the neuron in focus."""
        session, focus = self.session, self.session.viewing.focus
        if focus is None or focus.layer not in (session.viewing.layer, session.viewing.pooled_layer):
            self.grid.set_region(None)
        else:
            height, width = session.viewing.kernels.shape[2:]
            self.grid.set_region(QRectF(0, 0, width, height), (focus.map,))

    def _caption(self, shape: tuple[int, ...]) -> str:
        count, _, height, width = shape
        layer = kernels_name(self.session)
        text = self.tr("{layer}: {count} of {height}×{width}")
        text = text.format(layer=layer, count=count, height=height, width=width)
        return self._enlarging.caption(layer, count, text)
