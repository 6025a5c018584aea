"""The whole network alive in one picture: its layers side by side, joined by what is pointed at."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cnngui import theme
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT, Neuron, seen_on
from cnngui.engine.lessons.contribution import Contribution
from cnngui.panels.freezing import show_frozen
from cnngui.panels.layer_scale import layer_scale
from cnngui.panels.layer_text import shape_text
from cnngui.panels.neuron_place import NeuronPlace
from cnngui.panels.overview.answer_column import AnswerColumn
from cnngui.panels.pointing import MapPointing
from cnngui.panels.shown_layers import ShownLayer, shown_layers
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.network.layer_column import LayerColumn
from cnngui.widgets.network.layer_gap import NARROWEST, WANTED, LayerGap
from cnngui.widgets.network.layer_title import LayerTitle
from cnngui.widgets.network.network_lines import NetworkLine, NetworkLines
from cnngui.widgets.network.sharing_out import shared_out

MOST_LINES = 8
"""Between two layers: more would hide the maps."""
IMAGE_SHARE = 4
"""Of the width, in the same measure as `_share`: the drawing is what all begins with."""
GAP_SHARE = 1
"""Of the width, likewise."""
BARS_SHARE = 8
"""Of the width, likewise."""
BESIDE_BARS = 6
"""Pixels at zoom 1."""
DOWN_FROM = 1.25
"""Times as high as wide, from which on the layers stand one below the other."""


class LivingNetwork(QWidget):
    """A column for each layer, or a row where there is more height than width, in the colours of its panel.

    Signals: `opened(layer)`, or INPUT, by a click on a layer's name or beside its maps; `asked(place)` when
    a click has pinned a neuron.
    """

    opened = Signal(str)
    asked = Signal(NeuronPlace)

    def __init__(self, session: Session, architecture: Architecture, parent: QWidget) -> None:
        super().__init__(parent)
        # What lies behind it, up to the window, is not painted at each move of the pointer.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._session, self._architecture = session, architecture
        self.columns: dict[str, LayerColumn] = {}
        self.gaps: dict[str, LayerGap] = {}
        """The gap before each layer."""
        self._column_of: dict[str, str] = {}
        """Whose column shows a layer's values."""
        self.pointing: dict[str, MapPointing] = {}
        self._seen: dict[str, QRectF] = {}
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._on_settled)
        self.passes_on = False
        """Whether anything goes on from the neuron in focus."""
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(8, 4, 8, 6)
        self._layout.setSpacing(2)
        self._layers = shown_layers(architecture)
        self._build(self._layers)
        self.lines = named(NetworkLines(self), "overview_lines")
        session.network.frozen_changed.connect(self._show_frozen)
        self._show_frozen()

    @property
    def titles(self) -> dict[str, LayerTitle]:
        """The names over the layers."""
        columns = {name: column.title for name, column in self.columns.items()}
        return {**columns, self.answer.name: self.answer.title}

    def refresh(self) -> None:
        """Show every layer as it is now."""
        session = self._session
        for name, column in self.columns.items():
            column.set_maps(session.network.maps_of(name), layer_scale(session, name))
            shown = None if name == INPUT else session.viewing.layer_shown_with(name)
            column.set_chosen(shown is not None and shown == session.viewing.layer)
            column.grid.set_selected(session.viewing.filter if name == session.viewing.layer else None)
        self.answer.refresh()
        self.show_focus()

    def show_focus(self) -> None:
        """Light what the neuron in focus sees, and join it with what feeds it and what it feeds."""
        self._light()
        self._join()

    def _show_frozen(self) -> None:
        show_frozen(self._session.network, self.titles)
        self._share_room()  # a lock takes some
        self._settling.start()

    # Building -------------------------------------------------------------------------------------------

    def _build(self, layers: Sequence[ShownLayer]) -> None:
        for layer in layers[:-1]:
            self._add_column(layer)
        answer = layers[-1]
        self._add_gap(answer)
        self.answer = AnswerColumn(self._session, answer, self)
        self.answer.opened.connect(partial(self.opened.emit, answer.name))
        self.answer.bars.asked.connect(self.asked)
        self._layout.addWidget(self.answer)
        before = INPUT
        for name in (INPUT, *self._architecture.names):
            before = name if name in self.columns or name == answer.name else before
            self._column_of[name] = before

    def _add_column(self, layer: ShownLayer) -> None:
        if self.columns:
            self._add_gap(layer)
        name = layer.name
        column = named(
            LayerColumn(name, layer.title, shape_text(layer.shape), self), f"overview_{name}_column"
        )
        column.opened.connect(partial(self.opened.emit, name))
        column.laid_out.connect(self._on_laid_out)
        column.grid.map_clicked.connect(partial(self._choose, name))
        column.grid.enlarging_asked.connect(partial(self.opened.emit, name))
        pointing = MapPointing(self._session, column.grid, lambda: name)
        pointing.asked.connect(self.asked)
        self.pointing[name] = pointing
        self.columns[name] = column
        self._layout.addWidget(column)

    def _add_gap(self, layer: ShownLayer) -> None:
        self.gaps[layer.name] = LayerGap(self)
        self._layout.addWidget(self.gaps[layer.name])

    def _choose(self, name: str, number: int) -> None:
        layer = None if name == INPUT else self._session.viewing.layer_shown_with(name)
        if layer is not None:
            self._session.viewing.choose_layer(layer)
            self._session.viewing.choose_filter(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.color("panel"))

    # Laying out -----------------------------------------------------------------------------------------

    @property
    def goes_down(self) -> bool:
        """Whether the layers stand one below the other."""
        return self._layout.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        viewport = self.parentWidget()
        assert viewport is not None, "it scrolls where it needs more room than there is"
        goes_down = viewport.height() > DOWN_FROM * viewport.width()
        if goes_down != self.goes_down:
            self._turn(goes_down)
        self._share_room()
        self._settling.start()
        self.lines.setGeometry(self.rect())
        super().resizeEvent(event)

    def _turn(self, goes_down: bool) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(down if goes_down else across)
        for gap in self.gaps.values():
            gap.set_direction(down if goes_down else across)
        widest = max(column.title.needed_width for column in self.columns.values())
        for column in self.columns.values():
            column.set_title_beside(widest if goes_down else None)

    def _share_room(self) -> None:
        """Give each layer its share, but as much as it needs; where that is too much, the gaps give way, then
        each layer gets what its name needs, and at last the bars do without the answer.
        """
        margins, gap = self._layout.contentsMargins(), theme.px(WANTED)
        columns = self.columns.values()
        if self.goes_down:
            room = self.height() - margins.top() - margins.bottom()
            needs = [*(column.minimumSizeHint().height() for column in columns), self.answer.needed_height]
        else:
            room = self.width() - margins.left() - margins.right()
            needs = [*(column.title.needed_width for column in columns), self.answer.needed_width]
        room -= (self._layout.count() - 1) * self._layout.spacing()
        if not self.goes_down:
            gap = min(gap, max((room - sum(needs)) // len(self.gaps), theme.px(NARROWEST)))
        if not self.goes_down and sum(_with_gaps(needs, gap)) > room:
            needs = [*(column.title.name_width for column in columns), self.answer.needed_width]
            if sum(_with_gaps(needs, gap)) > room:
                needs[-1] = self.answer.least_width
        shares = [IMAGE_SHARE, *(_share(layer.shape) for layer in self._layers[1:-1]), BARS_SHARE]
        lengths = shared_out(room, _with_gaps(shares, GAP_SHARE), _with_gaps(needs, gap))
        for index, length in enumerate(lengths):
            self._layout.setStretch(index, max(length, 1))

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):  # the names need another width
            self._share_room()
            self._settling.start()
        super().changeEvent(event)

    @property
    def _is_current(self) -> bool:
        """Whether it shows the session's network: a hidden one gets its size before it takes another one."""
        return self._architecture == self._session.network.architecture

    def _on_laid_out(self) -> None:
        if self._is_current:
            self._light()
        self._settling.start()

    def _on_settled(self) -> None:
        """Draw the lines anew when all layers have their places."""
        if self._is_current:
            self._join()

    # What is pointed at ---------------------------------------------------------------------------------

    def _light(self) -> None:
        for pointing in self.pointing.values():
            pointing.show()
        self.answer.bars.show_focus()

    def _join(self) -> None:
        viewing = self._session.viewing
        traces = {} if viewing.hovered_weight is not None else viewing.traces(MOST_LINES)
        traces = {name: found for name, found in traces.items() if name in self.gaps}
        names = list(self._column_of)
        focus = viewing.focus
        self.passes_on = focus is not None and any(
            traces.get(name) for name in names[names.index(focus.layer) + 1 :]
        )
        for name, gap in self.gaps.items():
            gap.set_joined(bool(traces.get(name)))
        self._seen = self._seen_by_focus()
        contributions = [each for found in traces.values() for each in found]
        ends = {neuron for each in contributions for neuron in (each.source, each.target)}
        places = {neuron: self.place_of(neuron) for neuron in ends}  # many lines share one
        lines = [line for found in traces.values() for line in _lines(found, places)]
        self.lines.set_lines(lines, self.goes_down, self._area_of({neuron.layer for neuron in ends}))

    def _area_of(self, layers: Iterable[str]) -> QRect:
        """The maps of all layers from the first to the last of some; nothing of their names.

        One rectangle, edge to edge with the maps, which are painted anew as well: within an area of several
        Qt paints lines at half the speed.
        """
        area = QRect()
        for name in {self._column_of[layer] for layer in layers}:
            column = self.columns.get(name)
            if column is None:
                area = area.united(self.answer.bars.geometry().translated(self.answer.pos()))
            else:
                area = area.united(column.maps_rect.translated(column.pos()))
        return area

    def _seen_by_focus(self) -> dict[str, QRectF]:
        """The cells that the neuron in focus sees, by layer."""
        focus = self._session.viewing.focus
        seen = {name: seen_on(self._architecture, focus, name) for name in self.columns} if focus else {}
        regions = {name: cells.region for name, cells in seen.items() if cells is not None}
        return {
            name: QRectF(region.left, region.top, region.width, region.height)
            for name, region in regions.items()
        }

    def place_of(self, neuron: Neuron) -> QRectF:
        """Where a line to or from a neuron ends: at what the focus sees of its map, else at itself."""
        name = self._column_of[neuron.layer]
        column = self.columns.get(name)
        if column is None:
            bars = self.answer.bars
            row = bars.row_rect(neuron.map).translated(bars.pos() + self.answer.pos())
            if self.goes_down:  # beside the bars, and not across those above
                row.setWidth(theme.px(BESIDE_BARS))
            return row
        cells = self._seen.get(name) or QRectF(neuron.column, neuron.row, 1, 1)
        return column.cells_rect(neuron.map, cells).translated(column.pos())


def _share(shape: tuple[int, ...]) -> int:
    """The share of the width for a layer: more for more cells, as far as that stays readable."""
    return min(max(round(math.sqrt(math.prod(shape)) / 12), 3), 8)


def _with_gaps(parts: Sequence[int], gap: int) -> list[int]:
    """The parts with a gap between each two."""
    return [each for part in parts for each in (part, gap)][:-1]


def _lines(contributions: Sequence[Contribution], places: Mapping[Neuron, QRectF]) -> list[NetworkLine]:
    """The lines between two layers, as strong as they are beside the strongest there."""
    largest = max((abs(each.value) for each in contributions), default=1.0)
    return [
        NetworkLine(places[each.source], places[each.target], each.value / largest) for each in contributions
    ]
