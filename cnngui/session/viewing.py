"""How the window looks at the network: the chosen layer, and the neuron that is asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnngui.data.drawing.drawing import Box
from cnngui.engine.description.neuron import (
    INPUT,
    Cells,
    Neuron,
    layer_before,
    region_seen_on,
    seen_on,
    touched_by_weight,
)
from cnngui.session.drawing import OpenDrawing
from cnngui.session.focus import Focus
from cnngui.session.kernel_tables import Position, kernels_of, neuron_index, position_of_kernels
from cnngui.session.network import OpenNetwork
from cnngui.session.selection import Selection, layer_shown_with, pooling_after

if TYPE_CHECKING:  # a start does not wait for what explains a neuron
    from cnngui.engine.lessons.contribution import Contribution
    from cnngui.engine.lessons.explanation import Explanation


class Viewing(QObject):
    """`session.viewing`: one selection and one focus for the whole window, and what follows from them."""

    selection_changed = Signal()
    focus_changed = Signal()  # the neuron or the weight that is pointed at or pinned
    told = Signal()  # after either or both of them

    def __init__(self, network: OpenNetwork, drawing: OpenDrawing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._drawing = drawing
        self._selection = self._told_selection = Selection().fitted(network.architecture)
        self._focus = self._told_focus = Focus()
        network.replaced.connect(self._fit)
        network.replacement_told.connect(self._announce)

    # Selection ------------------------------------------------------------------------------------

    @property
    def layer(self) -> str:
        """The chosen layer: a convolution or a dense layer."""
        return self._selection.layer

    @property
    def pooled_layer(self) -> str | None:
        """The pooling layer that comes right after it."""
        return pooling_after(self._network.architecture, self.layer)

    @property
    def filter(self) -> int:
        """The chosen filter of the layer, or unit of a dense layer, from 0."""
        return self._selection.filter

    @property
    def channel(self) -> int:
        """The chosen input channel of the filter's kernels, from 0."""
        return self._selection.channel

    @property
    def kernels(self) -> NDArray[np.float32]:
        """The chosen layer's kernels: (filters, channels, height, width); see `kernels_of`."""
        return kernels_of(
            self._network.architecture, self._network.parameters, self.layer, self.kernel_position
        )

    @property
    def learned_kernels(self) -> NDArray[np.float32]:
        """The same of the learned weights."""
        return kernels_of(self._network.architecture, self._network.learned, self.layer, self.kernel_position)

    @property
    def biases(self) -> NDArray[np.float32]:
        """The biases (filters,) that go with the kernels."""
        return self._network.parameters[f"{self.layer}.bias"][neuron_index(slice(None), self.kernel_position)]

    @property
    def kernel_position(self) -> Position | None:
        """Whose kernels they are, (row, column), where every position of the layer has its own.

        That of the neuron in focus, or the middle one. None where all positions share their kernels.
        """
        return position_of_kernels(self._network.architecture, self.layer, self.focus)

    def layer_shown_with(self, layer: str) -> str | None:
        """The layer to choose in order to see another: itself, or the convolution before a pooling layer."""
        return layer_shown_with(self._network.architecture, layer)

    def choose_layer(self, name: str) -> None:
        """Look at another convolution or dense layer. Raises KeyError for any other."""
        self._select(self._selection.with_layer(self._network.architecture, name))

    def choose_filter(self, number: int) -> None:
        """Look at a filter or unit of the layer, counted from 0; the nearest one that there is."""
        self._select(replace(self._selection, filter=number).fitted(self._network.architecture))

    def choose_channel(self, number: int) -> None:
        """Look at an input channel of the kernels, counted from 0; the nearest one that there is."""
        self._select(replace(self._selection, channel=number).fitted(self._network.architecture))

    # Focus ----------------------------------------------------------------------------------------

    @property
    def focus(self) -> Neuron | None:
        """The neuron that the whole window shows: the pinned one, else the one under the pointer."""
        return self._focus.neuron

    @property
    def is_pinned(self) -> bool:
        """Whether that neuron stays when the pointer goes elsewhere."""
        return self._focus.pinned is not None

    @property
    def hovered_weight(self) -> tuple[int, int] | None:
        """The weight under the pointer: its (row, column) in the chosen kernel."""
        return self._focus.weight

    def hover_neuron(self, neuron: Neuron | None) -> None:
        """Look at the neuron under the pointer; nothing happens while one is pinned.

        A neuron that the network does not have, as maps may show that are not yet up to date, is none.
        """
        if neuron is not None and not neuron.is_in(self._network.architecture):
            neuron = None
        self._set_focus(self._focus.hovering(neuron))

    def pin_neuron(self, neuron: Neuron) -> None:
        """Keep looking at a neuron. Raises KeyError for one that the network does not have."""
        if not neuron.is_in(self._network.architecture):
            raise KeyError(f"the network has no {neuron}")
        self._set_focus(self._focus.pinning(neuron))

    def toggle_pin(self, neuron: Neuron) -> None:
        """Pin a neuron, or let it go if it is the pinned one: what a click does; see `hover_neuron`."""
        if neuron == self._focus.pinned:
            self.release_neuron()
            self.hover_neuron(neuron)
        elif neuron.is_in(self._network.architecture):
            self.pin_neuron(neuron)

    def release_neuron(self) -> None:
        """Let go of the pinned neuron."""
        self._set_focus(self._focus.pinning(None))

    def move_focus(self, right: int, down: int) -> None:
        """Walk from the pinned neuron to a neighbour on its map; on units, to the next unit."""
        if self._focus.pinned is not None:
            self.pin_neuron(self._focus.pinned.moved(self._network.architecture, right, down))

    def lit_on(self, layer: str) -> Cells | None:
        """What of a layer, or of INPUT, the weight under the pointer touches, or else the focus sees."""
        if self._focus.weight is None:
            return seen_on(self._network.architecture, self.focus, layer) if self.focus else None
        before = layer_before(self._network.architecture, self.layer)
        place = self._focus.weight
        touched = touched_by_weight(self._network.architecture, self.layer, *place, self.kernel_position)
        if touched is None or layer not in (before, INPUT):
            return None
        if layer == before:
            return replace(touched, maps=(self.channel,))
        return Cells(region_seen_on(self._network.architecture, before, touched.region))

    def lit_paper(self) -> Box | None:
        """The part of the paper, in its units, behind what is lit on INPUT; None where it is no rectangle."""
        lit = self.lit_on(INPUT)
        return None if lit is None else self._drawing.on_paper(lit.region)

    def hover_weight(self, place: tuple[int, int] | None) -> None:
        """Look at what a weight of the chosen kernel touches, (row, column); None is no weight.

        A place that the kernel does not have, as a panel may show that is not yet up to date, is none.
        """
        if place is not None:
            height, width = self.kernels.shape[2:]
            if not (0 <= place[0] < height and 0 <= place[1] < width):
                place = None
        self._set_focus(replace(self._focus, weight=place))

    def explanation(self) -> Explanation | None:
        """What the value of the neuron in focus is made of; None while nothing is in focus."""
        if self.focus is None:
            return None
        from cnngui.engine.lessons.explainers import explain

        return explain(
            self._network.architecture, self._network.parameters, self._network.activations, self.focus
        )

    def explanation_code(self) -> str:
        """The same as a Python program, "" while nothing is in focus."""
        from cnngui.engine.lessons.explanation_code import as_python

        terms = self.explanation()
        return "" if terms is None else as_python(terms)

    def traces(self, most: int) -> Mapping[str, tuple[Contribution, ...]]:
        """The strongest contributions to the neuron in focus, and on from it to the answer.

        At most so many for each layer that they arrive in, the strongest first; none while nothing is in
        focus.
        """
        if self.focus is None:
            return {}
        from cnngui.engine.lessons.tracing import Tracer

        network = self._network
        tracer = Tracer(network.architecture, network.parameters, network.activations)
        return {**tracer.back_from(self.focus, most), **tracer.on_from(self.focus, most)}

    @property
    def state(self) -> tuple[Selection, Focus]:
        """What is chosen and what is in focus, for `set_state`."""
        return self._selection, self._focus

    def set_state(self, state: tuple[Selection, Focus]) -> None:
        """Look again as before, as far as the network still has what was looked at."""
        architecture = self._network.architecture
        selection, focus = state
        self._selection, self._focus = selection.fitted(architecture), focus.fitted(architecture)
        self._announce()

    # Of the chosen layer ------------------------------------------------------------------------

    @property
    def edited_filters(self) -> set[int]:
        """Those filters of the chosen layer, edited at any position."""
        return self._network.state.edited_filters(self.layer)

    @property
    def edited_kernels(self) -> set[int]:
        """Those filters of the chosen layer whose kernels, as they are shown, are edited."""
        return self._network.state.edited_filters(self.layer, self.kernel_position)

    def pooling_winners(self) -> NDArray[np.bool_] | None:
        """The neurons of the layer that win a window of the pooling after it: (maps, height, width)."""
        return self._network.pooling_winners(self.pooled_layer) if self.pooled_layer else None

    # Keeping current ------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Keep what another network still has. Whoever hears of that network finds it so."""
        architecture = self._network.architecture
        self._selection, self._focus = self._selection.fitted(architecture), self._focus.fitted(architecture)

    def _announce(self) -> None:
        has_other_selection = self._selection != self._told_selection
        has_other_focus = self._focus != self._told_focus
        self._told_selection, self._told_focus = self._selection, self._focus
        if has_other_selection:
            self.selection_changed.emit()
        if has_other_focus:
            self.focus_changed.emit()
        if has_other_selection or has_other_focus:
            self.told.emit()

    def _select(self, selection: Selection) -> None:
        if selection != self._selection:
            has_other_kernels = selection.layer != self._selection.layer
            self._selection = selection
            if has_other_kernels:  # a weight has to be pointed at anew
                self._focus = replace(self._focus, weight=None)
            self._announce()

    def _set_focus(self, focus: Focus) -> None:
        self._focus = focus
        self._announce()
