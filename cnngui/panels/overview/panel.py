"""The overview: the whole network alive in one picture, from the drawing to the answer."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.panels.answer_bars import AnswerBars
from cnngui.panels.layer_scale import layer_scale
from cnngui.panels.layer_text import shape_text
from cnngui.panels.panel import Panel
from cnngui.panels.pointing import MapPointing
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.network.layer_column import LayerColumn
from cnngui.widgets.network.layer_gap import LayerGap, Span

BARS_SHARE = 5
"""Of the width, in the same measure as `_share`."""


class OverviewPanel(Panel):
    """A column for each layer, in the colours of its own panel; what is pointed at is joined through them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "overview", parent)
        self._architecture: Architecture | None = None
        self.columns: dict[str, LayerColumn] = {}
        self.gaps: list[LayerGap] = []
        self._pointing: list[MapPointing] = []
        self._joined: tuple[Neuron | None, tuple[int, int] | None] = (None, None)
        self._row: QWidget | None = None
        self.bars: AnswerBars | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        session.viewing.focus_changed.connect(lambda: self.update_part(self._show_focus))
        self.follow(
            session.network.activations_changed,
            session.viewing.selection_changed,
            session.network.architecture_changed,
        )

    def refresh(self) -> None:
        session = self.session
        if session.network.architecture != self._architecture:
            self._build(session.network.architecture)
        for name, column in self.columns.items():
            column.set_maps(session.network.maps_of(name), layer_scale(session, name))
            shown = self._layer_of(name)
            column.set_chosen(shown is not None and shown == session.viewing.layer)
            column.grid.set_selected(session.viewing.filter if name == session.viewing.layer else None)
        if self.bars is not None:
            self.bars.refresh()
        self._show_focus()

    # Building -------------------------------------------------------------------------------------------

    def _build(self, architecture: Architecture) -> None:
        self._architecture = architecture
        own = self.layout()
        assert own is not None
        if self._row is not None:
            own.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        row = self._row = QWidget(self)
        self.columns, self.gaps, self._pointing = {}, [], []
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        before, last = INPUT, architecture.names[-1]
        layout.addWidget(
            self._column(INPUT, self.tr("Input"), architecture.input_shape), _share(architecture.input_shape)
        )
        for name, layer, shape in zip(
            architecture.names, architecture.layers, architecture.shapes, strict=True
        ):
            if layer.activation is None and layer.kind is None:  # gives on what it gets
                continue
            gap = LayerGap(partial(self.span, before), partial(self.span, name), row)
            self.gaps.append(gap)
            layout.addWidget(gap)
            if name == last:
                self.bars = named(AnswerBars(self.session, row), "overview_bars")
                layout.addWidget(self.bars, BARS_SHARE)
            else:
                layout.addWidget(self._column(name, name, shape), _share(shape))
            before = name
        own.addWidget(row)
        row.show()

    def _column(self, name: str, title: str, shape: tuple[int, ...]) -> LayerColumn:
        assert self._row is not None
        column = LayerColumn(name, title, shape_text(shape), self._layer_of(name) is not None, self._row)
        column.chosen.connect(partial(self._choose, name))
        column.laid_out.connect(lambda: self.update_part(self._show_focus))
        column.grid.map_clicked.connect(partial(self._choose, name))
        self._pointing.append(MapPointing(self.session, column.grid, lambda: name))
        self.columns[name] = column
        return column

    # Acts -----------------------------------------------------------------------------------------------

    def _layer_of(self, name: str) -> str | None:
        """The layer to choose in order to see this column's."""
        return None if name == INPUT else self.session.viewing.layer_shown_with(name)

    def _choose(self, name: str, number: int | None = None) -> None:
        layer = self._layer_of(name)
        if layer is not None:
            self.session.viewing.choose_layer(layer)
            if number is not None:
                self.session.viewing.choose_filter(number)
        self.columns[name].set_chosen(layer is not None)  # the button has changed by the click

    # What is pointed at ---------------------------------------------------------------------------------

    def _show_focus(self) -> None:
        for pointing in self._pointing:
            pointing.show()
        if self.bars is not None:
            self.bars.show_focus()
        asked_for = self.session.viewing.focus, self.session.viewing.hovered_weight
        if asked_for != self._joined:  # the pen moves often, the pointer over the maps meanwhile does not
            self._joined = asked_for
            for gap in self.gaps:
                gap.update()

    def span(self, name: str) -> Span | None:
        """From where to where the part of a column reaches that is in focus, or that the focus sees."""
        focus, column = self.session.viewing.focus, self.columns.get(name)
        if focus is not None and focus.layer == name:
            return self._span_of_neuron(focus)
        lit = self.session.viewing.lit_on(name) if column is not None else None
        if column is None or lit is None:
            return None
        region = lit.region
        cells = QRectF(region.left, region.top, region.width, region.height)
        maps = range(column.shown_count) if lit.maps is None else sorted(lit.maps)
        return column.span_of(list(maps), cells)

    def _span_of_neuron(self, focus: Neuron) -> Span | None:
        column = self.columns.get(focus.layer)
        if column is not None:
            return column.span_of([focus.map], QRectF(focus.column, focus.row, 1, 1))
        if self.bars is None:
            return None
        place = self.bars.row_rect(focus.map)
        return place.top(), place.bottom()


def _share(shape: tuple[int, ...]) -> int:
    """The share of the width for a layer: more for more cells, as far as that stays readable."""
    return min(max(round(math.sqrt(math.prod(shape)) / 12), 3), 8)
