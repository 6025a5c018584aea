"""Filters through the network: what a filter listens to, who listens to it, and which are like it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cnngui import theme
from cnngui.data.files.number_file import Numbers
from cnngui.engine.description.neuron import INPUT
from cnngui.panels.channel_box import ChannelBox
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.layer_scale import kernel_scale, layer_scale
from cnngui.panels.neuron_names import tile_words
from cnngui.panels.panel import Panel
from cnngui.panels.what_it_sees.page import Account, Page
from cnngui.session.reasons.listening import FilterLinks, Links
from cnngui.widgets.basics.flow_layout import FlowLayout
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number, format_short
from cnngui.widgets.cells.colour_legend import ColourLegend
from cnngui.widgets.kernel.kernel_ranking import NOTHING, KernelRanking, RankedKernels
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.maps.pointed_tiles import Cell

LISTENING, ROW = range(2)
"""The two views."""
SIDE_SHARE = 5
"""Parts of the width that a list takes beside MIDDLE_SHARE of the filter between both."""
MIDDLE_SHARE = 3
"""Parts of the width."""
MATRIX_SHARE = 2
"""Parts of the width that the likenesses take beside KERNELS_SHARE of the kernels."""
KERNELS_SHARE = 3
"""Parts of the width."""
ROOM_FOR_ALL = 620
"""Pixels at zoom 1 of the page, from which on there are legends, and the map between the lists."""
DECIMALS = 2
"""Of a likeness."""


class _Likenesses(MapGrid):
    """The table of likenesses, rows and columns in the order of the kernels beside it."""

    row: Sequence[str] = ()
    """The names of the filters, in that order."""

    def cell_text(self, cell: Cell) -> str:
        _, row, column = cell
        likeness = format_number(float(self._maps[cell]), DECIMALS)
        text = self.tr("{first} and {second}: likeness {likeness}")
        return text.format(first=self.row[row], second=self.row[column], likeness=likeness)


class ListeningPage(Page):
    """Before, the filter, and after; or all filters of its layer in a row, and their likenesses on demand."""

    asks_about = False

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel, "listening")
        self.links = FilterLinks(panel.session)
        self.view = LISTENING
        self._before: Links | None = None
        self._after: Links | None = None
        self.row: tuple[int, ...] = ()
        """The filters of the layer as they stand in the row."""
        self._had_room = True
        self._shown: tuple[tuple[object, ...], tuple[object, ...]] | None = None
        """What the lists are of: a stroke changes nothing of them."""
        self._choices = QButtonGroup(self)
        self.buttons = (
            self._button("listening_listening", self.tr("Who listens to whom"), LISTENING),
            self._button("listening_row", self.tr("Sorted by likeness"), ROW),
        )
        self.with_matrix = named(QCheckBox(self.tr("How alike"), self), "listening_with_matrix")
        self.channel = ChannelBox(panel.session, self)
        self.with_matrix.toggled.connect(self.refresh)
        self.before, self.after = (
            named(KernelRanking(self), f"listening_{name}") for name in ("before", "after")
        )
        self.before.setAccessibleName(self.tr("What it listens to"))
        self.after.setAccessibleName(self.tr("Who listens to it"))
        self.before_title, self.after_title, self.title = (
            named(QLabel(self, wordWrap=True), f"listening_{name}")
            for name in ("source", "listener", "asked")
        )
        self.map = named(MapGrid(self), "listening_map")
        self.kernels = named(MapGrid(self), "listening_kernels")
        self.kernels.set_numbered(True)
        self.kernels.setAccessibleName(self.tr("Kernels by likeness"))
        self.kernels.map_clicked.connect(self._go_to_kernel)
        self.matrix = named(_Likenesses(self), "listening_matrix")
        self.matrix.setAccessibleName(self.tr("How alike the filters are"))
        self.matrix.cell_clicked.connect(lambda _, row, __: self._go_to_kernel(row))
        self.legend, self.kernels_legend, self.matrix_legend = (
            named(ColourLegend(self), f"listening_{name}")
            for name in ("legend", "kernels_legend", "matrix_legend")
        )
        self.legend.set_own_scales("diverging")
        self.matrix_legend.set_scale("diverging", -1.0, 1.0)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.before.chosen.connect(self._go_before)
        self.after.chosen.connect(self._go_after)
        self._add_menus(panel)

    def account(self) -> Account:
        if self.view == ROW:
            return Account(
                "w · v / (‖w‖ ‖v‖)",
                self.tr(
                    "1: the same up to its size. −1: its negative. 0: nothing in common. Those that are most "
                    "alike stand side by side."
                ),
                self.tr(
                    "All kernels of a filter count, not only the one shown. Two that see the same, but a "
                    "pixel apart, are not alike by it."
                ),
            )
        return Account(
            "‖w‖ = √Σ w²",
            self.tr(
                "The larger a kernel is, the more its map can move the filter. The sum says whether more "
                "or less of the map is wanted."
            ),
            self.tr(
                "It cannot say how much the map does move it: that also takes large values at the right "
                "places."
            ),
        )

    def refresh(self) -> None:
        self.buttons[self.view].setChecked(True)
        self.with_matrix.setVisible(self.view == ROW)
        self._show_channels()
        self._stack.setCurrentIndex(self.view)
        if self.view == LISTENING:
            self._show_links()
        else:
            self._show_row()

    def kept(self) -> int:
        return self.view

    def take_kept(self, kept: int) -> None:
        self.view = kept

    def looks(self) -> dict[str, object]:
        return {"row": self.view == ROW, "matrix": self.with_matrix.isChecked()}

    def take_looks(self, looks: Mapping[str, object]) -> None:
        self.with_matrix.setChecked(looks.get("matrix") is True)
        self._turn_to(ROW if looks.get("row") is True else LISTENING)

    # Building -------------------------------------------------------------------------------------------

    def _button(self, name: str, text: str, view: int) -> QPushButton:
        button = named(QPushButton(text, self), name)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.clicked.connect(partial(self._turn_to, view))
        self._choices.addButton(button)
        return button

    def _lay_out(self) -> None:
        row = QWidget(self)
        controls = FlowLayout(row)
        for control in (*self.buttons, self.channel, self.with_matrix):
            controls.addWidget(control)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(row)
        whole.addWidget(self._stack, 1)
        self._stack.addWidget(self._listening_view())
        self._stack.addWidget(self._row_view())

    def _listening_view(self) -> QWidget:
        view, self._middle = QWidget(self), QWidget(self)
        across = QHBoxLayout(view)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(10))
        parts = (
            (QWidget(self), self.before_title, self.before, SIDE_SHARE),
            (self._middle, self.title, self.map, MIDDLE_SHARE),
            (QWidget(self), self.after_title, self.after, SIDE_SHARE),
        )
        for around, title, part, share in parts:
            column = QVBoxLayout(around)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            title.setProperty("role", "heading")
            title.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            column.addWidget(title)
            column.addWidget(part, 1)
            across.addWidget(around, share)
        across.addWidget(self.legend)
        return view

    def _row_view(self) -> QWidget:
        view = QWidget(self)
        across = QHBoxLayout(view)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(10))
        across.addWidget(self.kernels, KERNELS_SHARE)
        across.addWidget(self.kernels_legend)
        across.addWidget(self.matrix, MATRIX_SHARE)
        across.addWidget(self.matrix_legend)
        return view

    def _add_menus(self, panel: Panel) -> None:
        menus = (
            (self.before, lambda: _numbers_of(self._before)),
            (self.after, lambda: _numbers_of(self._after)),
            (self.kernels, self._numbers_of_row),
            (self.matrix, self._numbers_of_likenesses),
        )
        for widget, numbers in menus:
            ContextMenu(panel, widget, what=widget.accessibleName(), numbers=numbers)

    @property
    def _has_room(self) -> bool:
        return self.width() >= theme.px(ROOM_FOR_ALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._had_room != self._has_room:
            self._had_room = self._has_room
            for part in (self._middle, self.legend, self.kernels_legend):
                part.setVisible(self._has_room)
            self.refresh()

    # Choosing -------------------------------------------------------------------------------------------

    def _turn_to(self, view: int) -> None:
        self.view = view
        self.refresh()
        self.account_changed.emit()

    def _go_before(self, place: int) -> None:
        links = self._before
        if links is None:
            return
        number = int(links.numbers[place])
        if links.layer == INPUT:
            self.links.go_to(*self.links.subject, channel=number)
        else:
            self.links.go_to(links.layer, number)

    def _go_after(self, place: int) -> None:
        if self._after is not None:
            number = self.links.subject[1]
            self.links.go_to(self._after.layer, int(self._after.numbers[place]), channel=number)

    def _go_to_kernel(self, place: int) -> None:
        self.links.go_to(self.links.subject[0], self.row[place])

    # Showing --------------------------------------------------------------------------------------------

    def _show_channels(self) -> None:
        """Let the channel be chosen whose kernels stand in the row."""
        viewing = self.session.viewing
        is_shown = self.view == ROW and self.links.subject[0] == viewing.layer
        self.channel.show_selection(viewing.kernels.shape[1] if is_shown else 1)

    def _show_links(self) -> None:
        layer, number = self.links.subject
        self._show_map(layer, number)
        network, viewing = self.session.network, self.session.viewing
        weights = network.parameters, network.learned
        others = (
            *(network.architecture, network.class_names, layer, number, self._has_room),
            *(viewing.layer, viewing.channel, viewing.focus),
        )
        if self._shown is None or self._shown[1] != others or not _are_same(self._shown[0], weights):
            self._shown = weights, others
            self._show_rankings(layer, number)

    def _show_rankings(self, layer: str, number: int) -> None:
        viewing = self.session.viewing
        self._before, self._after = self.links.before(), self.links.after()
        chosen = None
        if layer == viewing.layer and len(self._before.numbers) == viewing.kernels.shape[1]:
            chosen = int(np.flatnonzero(self._before.numbers == viewing.channel)[0])
        self.title.setText(
            self.tr("{layer} · {filter}").format(layer=layer, filter=self._names(layer)[number])
        )
        self._show_ranking(self.before, self._before, chosen)
        source = self.tr("the image") if self._before.layer == INPUT else self._before.layer
        self.before_title.setText(self.tr("listens to {layer}").format(layer=source) + self._ends(layer))
        self._show_ranking(self.after, self._after, None)
        if self._after is None:
            self.after_title.setText("")
        else:
            after = self._after.layer
            self.after_title.setText(self.tr("{layer} listens to it").format(layer=after) + self._ends(after))

    def _show_ranking(self, ranking: KernelRanking, links: Links | None, current: int | None) -> None:
        if links is None:
            nobody = self.tr("No layer listens to it: it is an answer.")
            ranking.show_kernels(NOTHING, kernel_scale(self.session, self.links.subject[0]), instead=nobody)
            return
        names = self._names(links.layer)
        ranked = RankedKernels(
            tuple(names[number] for number in links.numbers.tolist()), links.kernels, links.sizes, links.sums
        )
        ranking.show_kernels(ranked, kernel_scale(self.session, links.listener), current)

    def _show_map(self, layer: str, number: int) -> None:
        maps = self.session.network.maps_of(layer)
        scale = layer_scale(self.session, layer, maps)
        self.map.set_maps(maps[number : number + 1], scale.low, scale.high, scale.colormap)
        name = self._names(layer)[number]
        self.map.set_tile_name("{0}", (name,))
        self.map.setAccessibleName(
            self.tr("What {layer} · {filter} makes of the drawing").format(layer=layer, filter=name)
        )

    def _show_row(self) -> None:
        session, (layer, number) = self.session, self.links.subject
        self.row = self.links.row(stays=self.is_at_work)
        scale = kernel_scale(session, layer)
        names = self._names(layer)
        kernels = self.links.kernels(self.row)
        self.kernels.set_maps(kernels, scale.low, scale.high, scale.colormap)
        numbers = session.network.class_names if layer == session.network.architecture.names[-1] else None
        pattern, _ = self._words(layer)
        shown = [str(each + 1) if numbers is None else numbers[each] for each in self.row]
        self.kernels.set_tile_name(pattern, shown)
        self.kernels.set_selected(self.row.index(number))
        self.matrix.setVisible(self.with_matrix.isChecked())
        self.matrix_legend.setVisible(self.with_matrix.isChecked() and self._has_room)
        alike = self.links.alike()[np.ix_(self.row, self.row)]
        self.matrix.row = [names[each] for each in self.row]
        self.matrix.set_maps(alike[None], -1.0, 1.0, "diverging")
        self.kernels_legend.set_scale("diverging", scale.low, scale.high)

    def _ends(self, layer: str) -> str:
        """Which weights the colours of a layer end at, where there is room to say so."""
        return f" · ±{format_short(kernel_scale(self.session, layer).high, 2)}" if self._has_room else ""

    def _names(self, layer: str) -> Sequence[str]:
        """What the filters of a layer are called, or the channels of INPUT."""
        network = self.session.network
        if layer == INPUT:
            count = network.architecture.input_shape[0]
            channel = self.tr("channel {number}")
            return (
                [channel.format(number=each + 1) for each in range(count)]
                if count > 1
                else [self.tr("the image")]
            )
        pattern, names = self._words(layer)
        count = len(network.parameters[f"{layer}.bias"])
        return [pattern.format(names[each] if names else each + 1) for each in range(count)]

    def _words(self, layer: str) -> tuple[str, Sequence[str]]:
        network = self.session.network
        return tile_words(layer, network.architecture, network.class_names, filters=True)

    def _numbers_of_row(self) -> Numbers:
        kernels = self.links.kernels(range(len(self.row)))
        return Numbers({"order": np.array(self.row) + 1, "likeness": self.links.alike(), "kernels": kernels})

    def _numbers_of_likenesses(self) -> Numbers:
        return Numbers({"likeness": self.links.alike(), "order": np.array(self.row) + 1})


def _are_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return all(first is second for first, second in zip(one, other, strict=True))


def _numbers_of(links: Links | None) -> Numbers:
    if links is None:
        return Numbers({"filters": np.zeros(0, int)})
    return Numbers(
        {
            "filters": links.numbers + 1,
            "sizes": links.sizes,
            "sums": links.sums,
            "kernels": links.kernels,
        }
    )
