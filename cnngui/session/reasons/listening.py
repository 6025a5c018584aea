"""Who listens to whom: the filters before and after the one that is asked about, and the row of its layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.reasons.likeness import chain, likeness
from cnngui.engine.reasons.listening import listener_of, listening
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.kernel_tables import kernels_of, position_of_kernels
from cnngui.session.reasons.asked import About, Asked
from cnngui.session.session import Session

_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """Filters of a layer, or channels of INPUT, with the kernel between each and one filter, largest first.

    listener: the layer whose kernels these are. numbers: of the filters, (n,) from 0. sizes, sums: as
    `engine.reasons.listening.Listening` has them, (n,). kernels: (n, height, width), of units on units 1×1.
    """

    layer: str
    listener: str
    numbers: NDArray[np.intp]
    sizes: FloatArray
    sums: FloatArray
    kernels: NDArray[np.float32]


class FilterLinks:
    """What the page Filters through the network shows, of the network as it is."""

    def __init__(self, session: Session) -> None:
        self._session, self._asked = session, Asked.of(session)
        self._listening = _ByLayer(session, listening)
        self._alike = _ByLayer(session, likeness)
        self._row: tuple[int, ...] = ()
        self._row_of: tuple[str, FloatArray | None] = "", None
        """The layer and the likenesses that the row is of."""

    @property
    def subject(self) -> tuple[str, int]:
        """The layer with weights that is asked about, and the filter or unit in it."""
        target, viewing = self._asked.target, self._session.viewing
        layer = viewing.layer_shown_with(target.layer)
        return (viewing.layer, viewing.filter) if layer is None else (layer, target.map)

    def go_to(self, layer: str, filter: int, channel: int | None = None) -> None:
        """Choose a filter, and one of its channels, in the whole window, and ask about it."""
        viewing = self._session.viewing
        viewing.release_neuron()  # what is pinned would go on to be asked about
        viewing.choose_layer(layer)
        viewing.choose_filter(filter)
        if channel is not None:
            viewing.choose_channel(channel)
        self._asked.choose(about=About.CHOSEN)

    def before(self) -> Links:
        """What the filter listens to."""
        layer, number = self.subject
        found = self._listening.of(layer)
        kernels = self._kernels(layer)[number]
        return _largest_first(found.source, layer, found.sizes[number], found.sums[number], kernels)

    def after(self) -> Links | None:
        """Who listens to it; None of the last layer."""
        layer, number = self.subject
        listener = listener_of(self._session.network.architecture, layer)
        if listener is None:
            return None
        found = self._listening.of(listener)
        sizes, sums = found.sizes[:, number], found.sums[:, number]
        return _largest_first(listener, listener, sizes, sums, self._kernels(listener)[:, number])

    def alike(self) -> FloatArray:
        """How alike every two filters of the layer are: (filters, filters), from −1 to 1."""
        return self._alike.of(self.subject[0])

    def row(self, *, stays: bool = False) -> tuple[int, ...]:
        """The layer's filters, those that are alike side by side.

        stays: go on with the last row of the layer, while its weights move.
        """
        layer, alike = self.subject[0], self.alike()
        is_of_layer = self._row_of[0] == layer and len(self._row) == len(alike)
        if not (is_of_layer and (stays or self._row_of[1] is alike)):
            self._row, self._row_of = chain(alike), (layer, alike)
        return self._row

    def kernels(self, row: Sequence[int]) -> NDArray[np.float32]:
        """The layer's kernels for the chosen channel, of these filters: (n, height, width)."""
        viewing, layer = self._session.viewing, self.subject[0]
        kernels = self._tables(layer)
        channel = viewing.channel if layer == viewing.layer else 0
        return kernels[list(row), channel]

    def _kernels(self, layer: str) -> NDArray[np.float32]:
        """(filters, filters of the source, height, width)."""
        is_on_units = len(self._session.network.architecture.input_shape_of(layer)) == 1
        tables = self._tables(layer)
        return tables.reshape(len(tables), -1, 1, 1) if is_on_units else tables

    def _tables(self, layer: str) -> NDArray[np.float32]:
        network, focus = self._session.network, self._session.viewing.focus
        position = position_of_kernels(network.architecture, layer, focus)
        return kernels_of(network.architecture, network.parameters, layer, position)


def _largest_first(
    layer: str,
    listener: str,
    sizes: FloatArray,
    sums: FloatArray,
    kernels: NDArray[np.float32],
) -> Links:
    """The links in the order of their sizes; of equal ones the first comes first."""
    order = np.argsort(-np.nan_to_num(sizes), kind="stable")
    return Links(
        layer=layer,
        listener=listener,
        numbers=order,
        sizes=sizes[order],
        sums=sums[order],
        kernels=kernels[order],
    )


class _ByLayer(Generic[_Found]):
    """What is found of a layer's weights, once for the same ones."""

    def __init__(self, session: Session, find: Callable[[Architecture, Parameters, str], _Found]) -> None:
        self._network, self._find = session.network, find
        self._known: dict[str, tuple[Architecture, NDArray[np.float32], _Found]] = {}

    def of(self, layer: str) -> _Found:
        architecture, parameters = self._network.architecture, self._network.parameters
        weights, known = parameters[f"{layer}.weight"], self._known.get(layer)
        if known is not None and known[1] is weights and known[0] == architecture:
            return known[2]
        found = self._find(architecture, parameters, layer)
        self._known[layer] = architecture, weights, found
        return found
