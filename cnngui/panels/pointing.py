"""How a grid of maps asks for the neuron under the pointer, and shows what is asked for elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Signal

from cnngui.engine.description.neuron import Cells, Neuron
from cnngui.panels.context_menu import Entry, arithmetic_entry
from cnngui.panels.neuron_place import NeuronPlace
from cnngui.session.session import Session
from cnngui.widgets.maps.map_grid import MapGrid


class MapPointing(QObject):
    """Hovering a cell shows its neuron in the whole window, a click pins it, another click there, or
    beside the maps, lets it go.

    While the pinned neuron is on the grid, the arrow keys walk to its neighbours.
    """

    asked = Signal(NeuronPlace)  # a click has pinned a neuron

    def __init__(self, session: Session, grid: MapGrid, layer: Callable[[], str | None]) -> None:
        """layer: the layer whose maps the grid shows at the moment, or INPUT."""
        super().__init__(grid)
        self._session = session
        self._grid = grid
        self._layer = layer
        grid.cell_hovered.connect(self._hover)
        grid.cell_left.connect(self._leave)
        grid.cell_clicked.connect(self._pin)
        grid.ground_clicked.connect(session.viewing.release_neuron)
        grid.walked.connect(session.viewing.move_focus)

    def show(self) -> None:
        """Ring the neuron in focus, or light what it sees of these maps."""
        focus, layer = self._session.viewing.focus, self._layer()
        is_here = focus is not None and focus.layer == layer
        self._grid.walks = is_here and self._session.viewing.is_pinned
        if focus is not None and is_here:
            self._grid.set_focus((focus.map, focus.row, focus.column), self._session.viewing.is_pinned)
        else:
            self._grid.set_focus(None, False)
        by_weight = self._session.viewing.hovered_weight is not None
        light(
            self._grid, self._session.viewing.lit_on(layer) if layer and (by_weight or not is_here) else None
        )

    def cell_at(self, place: QPoint | None) -> tuple[int, int, int] | None:
        """The cell at a place of the grid; with None the one that the keys mean."""
        return self._grid.cell_of_keys() if place is None else self._grid.cell_at(QPointF(place))

    def entries_at(self, place: QPoint | None) -> list[Entry]:
        """What a context menu offers about the cell there."""
        cell = self.cell_at(place)
        if cell is None or (neuron := self._neuron(cell)) is None:
            return []
        return [arithmetic_entry(partial(self._ask, neuron))]

    def _neuron(self, cell: tuple[int, int, int]) -> Neuron | None:
        layer = self._layer()
        return Neuron(layer, *cell) if layer else None

    def _hover(self, *cell: int) -> None:
        self._session.viewing.hover_neuron(self._neuron((cell[0], cell[1], cell[2])))

    def _leave(self) -> None:
        self._session.viewing.hover_neuron(None)

    def _pin(self, *cell: int) -> None:
        neuron = self._neuron((cell[0], cell[1], cell[2]))
        if neuron is not None:
            self._session.viewing.toggle_pin(neuron)
            if self._session.viewing.is_pinned:
                self.asked.emit(NeuronPlace(self._grid, self._place))

    def _ask(self, neuron: Neuron) -> None:
        if neuron.is_in(self._session.network.architecture):
            self._grid.map_clicked.emit(neuron.map)
            self._session.viewing.pin_neuron(neuron)
            self.asked.emit(NeuronPlace(self._grid, self._place))

    def _place(self) -> QRectF | None:
        focus = self._session.viewing.focus
        is_here = focus is not None and focus.layer == self._layer() and self._grid.shows(focus.map)
        if focus is None or not is_here or not self._grid.isVisible():
            return None
        place = self._grid.cell_rect(focus.map, focus.row, focus.column)
        return place if QRectF(self._grid.rect()).contains(place.center()) else None


def light(grid: MapGrid, cells: Cells | None) -> None:
    """Light some cells of a grid and shade the others; None shades nothing."""
    if cells is None:
        grid.set_region(None)
    else:
        region = cells.region
        rectangle = QRectF(region.left, region.top, region.width, region.height)
        grid.set_region(rectangle, cells.maps, cells.stride)
