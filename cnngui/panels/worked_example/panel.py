"""Worked example: a small convolution or pooling, shown product by product."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.data.files.number_file import Numbers
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.lessons.worked_example import TableName, WorkedPosition
from cnngui.engine.lessons.worked_layer import MOST_FILTERS, MOST_MAPS, WorkedLayer
from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.panel import Panel
from cnngui.panels.worked_example.settings import ExampleSettings
from cnngui.panels.worked_example.text import calculation_of, sign_of, weight_tags
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.example.calculation_view import CalculationView
from cnngui.widgets.example.example_frame import ExampleFrame
from cnngui.widgets.example.example_grid import ExampleGrid
from cnngui.widgets.example.example_painting import Cell, Overlay
from cnngui.widgets.example.example_player import ExamplePlayer
from cnngui.widgets.example.example_scene import ExampleScene
from cnngui.widgets.example.transport_bar import TransportBar
from cnngui.words import in_words

Place = tuple[TableName, int, int]
"""A table: which kind, of which filter and of which map."""


class WorkedExamplePanel(Panel):
    """Settings, the scene with its tables, the calculation, and the way through the positions."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "worked_example", parent)
        self.document = ExampleDocument.of(session)
        self.player = ExamplePlayer(self)
        self.settings = ExampleSettings(self.document, self)
        self.scene = named(ExampleScene(MOST_MAPS, MOST_FILTERS, self), "example_scene")
        self.calculation = named(CalculationView(self), "example_calculation")
        self.calculation.setAccessibleName(self.tr("Calculation of the output cell"))
        self.transport = TransportBar(self.player, self)
        self.frame = ExampleFrame(self.settings, self.scene, self.calculation, self.transport, self)
        self.show_settings = self._settings_button()
        self._filter = 0
        """The filter whose arithmetic is written out, from 0."""
        self._pointed: Cell | None = None
        """The row and the column of the term that is pointed at."""
        self._written: tuple[WorkedLayer, int, int] | None = None
        self._pasted: Callable[[], WorkedLayer] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        self._connect()
        self._palette = theme.LIGHT
        self._follow_theme()

    def controls(self) -> list[QWidget]:
        return [self.show_settings]

    def refresh(self) -> None:
        layer, example = self.document.layer, self.document.example
        maps, filters = range(layer.maps), range(layer.filters)
        self._filter = min(self._filter, layer.filters - 1)
        self.settings.show_example(layer)
        turns = example.operation == "convolution" and layer.is_single
        kernels = [[layer.part(filter, map).kernel for map in maps] for filter in filters]
        self.scene.set_tables(
            inputs=[layer.part(0, map).input for map in maps],
            margin=example.margin,
            kernels=[] if example.pools else kernels,
            turned=example.weights if turns else None,
            outputs=[layer.output(filter) for filter in filters],
            sign=sign_of(example),
        )
        self.player.set_count(example.position_count)
        if (asked := self.document.take_asked()) is not None:
            self.player.go_to(asked - 1)
        self._show_moment()
        self.frame.arrange()

    # Building -------------------------------------------------------------------------------------------

    def _settings_button(self) -> QToolButton:
        button = named(QToolButton(self), "show_example_settings")
        button.setProperty("compact", True)  # else the title would be higher than others
        button.setCheckable(True)
        button.setChecked(True)
        button.setText(self.tr("Settings"))
        button.setToolTip(self.tr("Show or hide the settings of the example"))
        button.setAccessibleName(button.text())
        return button

    def _connect(self) -> None:
        document, scene = self.document, self.scene
        document.changed.connect(self._on_changed)
        self.session.viewing.selection_changed.connect(self._show_places)
        self.session.network.architecture_changed.connect(self._show_places)
        self.player.moved.connect(self._on_moved)
        self.show_settings.toggled.connect(self.frame.show_settings)
        self.settings.failed.connect(self._show_message)
        self.settings.done.connect(self._hide_message)
        self.settings.padding.switched.connect(self.frame.arrange)
        for map, grid in enumerate(scene.inputs):
            self._connect_grid(grid, "input", 0, map)
            grid.cell_hovered.connect(partial(self._on_input_hovered, map))
        for filter, row in enumerate(scene.kernels):
            for map, grid in enumerate(row):
                self._connect_grid(grid, "kernel", filter, map)
                grid.cell_hovered.connect(partial(self._on_weight_hovered, filter, map))
        for filter, output in enumerate(scene.outputs):
            output.cell_chosen.connect(partial(self._on_output_chosen, filter))
        scene.walked.connect(self.player.move_by)
        scene.toggled.connect(self.player.toggle)
        self.calculation.term_hovered.connect(self._point_at)
        scene.turned.cell_hovered.connect(self._point_at)
        for left in (self.calculation.terms_left, *(grid.cell_left for grid in scene.kernels_and_inputs())):
            left.connect(self._point_at_nothing)
        self.frame.offer_taken.connect(self._on_offer_taken)
        ContextMenu(
            self,
            scene,
            what=self.tr("Worked example"),
            numbers=self._numbers,
        )

    def _connect_grid(self, grid: ExampleGrid, name: TableName, filter: int, map: int) -> None:
        place = name, filter, map
        grid.edit_begun.connect(self._on_edit_begun)
        grid.edit_ended.connect(self.document.act.end)
        grid.cell_changed.connect(partial(self._on_cell_changed, place))
        grid.pasted.connect(partial(self._on_pasted, place))
        grid.size_pasted.connect(partial(self._on_size_pasted, place))
        grid.paste_failed.connect(self._show_message)

    # Acts -----------------------------------------------------------------------------------------------

    def _on_edit_begun(self) -> None:
        self.document.act.begin(self.tr("Edit the example"))

    def _on_cell_changed(self, place: Place, row: int, column: int, value: float) -> None:
        name, filter, map = place
        table = self.document.layer.part(filter, map).table(name).copy()
        # The cell holds single precision; 0.1 is to be 0.1 in the sums that are written out.
        table[row, column] = float(f"{value:.7g}")
        self._hide_message()
        self.document.change_layer(self.document.layer.with_table(name, table, filter, map))

    def _on_pasted(self, place: Place, table: np.ndarray) -> None:
        self._hide_message()
        self.document.change_layer(self._with_table(place, table), self.tr("Paste a table"))

    def _on_size_pasted(self, place: Place, table: np.ndarray) -> None:
        """Change nothing; where the example could take another size, a button offers it."""
        rows, columns = table.shape
        name, filter, map = place
        height, width = self.document.layer.part(filter, map).table(name).shape
        text = self.tr("The text has {rows}×{columns} numbers, the table {height}×{width}.")
        text = text.format(rows=rows, columns=columns, height=height, width=width)
        offer = partial(self._with_table, place, table)
        try:
            offer()
        except ArchitectureError:
            self._show_message(text)
            return
        self._show_message(text, self.tr("Make it {rows}×{columns}").format(rows=rows, columns=columns))
        self._pasted = offer

    def _on_offer_taken(self) -> None:
        offer = self._pasted
        self._hide_message()
        if offer is not None:
            try:
                self.document.change_layer(offer(), self.tr("Paste a table"))
            except ArchitectureError as error:
                self._show_message(in_words(error))

    def _with_table(self, place: Place, table: np.ndarray) -> WorkedLayer:
        name, filter, map = place
        exact = np.array([[float(f"{value:.7g}") for value in row] for row in table.tolist()])
        return self.document.layer.with_table(name, exact, filter, map)

    def _on_output_chosen(self, filter: int, row: int, column: int) -> None:
        self._filter = filter
        self.player.go_to(row * self.document.example.output_shape[1] + column)

    # Showing --------------------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        self._pointed = None
        self._hide_message()
        self.update_view()

    def _show_places(self) -> None:
        """Follow what is chosen of the network: which kernels go together depends on it."""
        self.update_part(self.settings.show_places)

    def _on_moved(self) -> None:
        self.document.shown = self.player.position + 1
        self.update_part(self._show_moment)

    def _show_moment(self) -> None:
        """Show the window, the marks and the calculation as far as the player has come."""
        layer, player = self.document.layer, self.player
        by_map = layer.position(self._filter, player.position).by_map
        first = by_map[0]
        terms = sum(position.terms.size for position in by_map)
        glide, spoken, fade = player.shares(terms)
        mark = self._pointed or first.winner
        if spoken is not None and spoken <= terms and glide == 1 and fade == 0:
            mark = divmod(max(spoken - 1, 0), self._terms_in_a_row())
        is_forward = player.is_playing or player.came_from < player.position
        filled = player.position + fade if is_forward else player.position + 1.0
        for map, position in enumerate(by_map):
            self._show_input(map, position, glide, self._cell_on(map, mark))
        self._show_kernels(mark)
        for number, output in enumerate(self.scene.outputs):
            ring = first.cell if number == self._filter else None
            output.set_overlay(Overlay(ring=ring, filled=filled))
        self.scene.choose_filter(self._filter)
        if self._written != (layer, self._filter, player.position):
            self._written = (layer, self._filter, player.position)
            self.calculation.set_calculation(calculation_of(layer, self._filter, player.position))
        self.calculation.set_moment(mark, spoken, fade)

    def _show_input(self, map: int, position: WorkedPosition, glide: float, mark: Cell | None) -> None:
        example = self.document.example
        here = QPointF(position.corner[1], position.corner[0])
        before = example.position(min(self.player.came_from, example.position_count - 1)).corner
        there = QPointF(before[1], before[0])
        rows, columns = example.window_shape
        corner = there + (here - there) * glide
        winner = None if position.winner is None or glide < 1 else _moved(position.winner, position.corner)
        self.scene.inputs[map].set_overlay(
            Overlay(
                window=QRectF(corner, QSizeF(columns, rows)),
                tags=weight_tags(self.document.layer, self._filter, map) if glide == 1 else (),
                mark=None if mark is None else _moved(mark, position.corner),
                winner=winner,
            )
        )

    def _show_kernels(self, mark: Cell | None) -> None:
        """Mark the weight that is spoken of, in its kernel and in the kernel turned."""
        self.scene.turned.set_overlay(Overlay(mark=mark))
        for filter, row in enumerate(self.scene.kernels):
            for map, grid in enumerate(row):
                cell = self._cell_on(map, mark) if filter == self._filter else None
                grid.set_overlay(Overlay(mark=None if cell is None else self._laid_over(cell)))

    def _numbers(self) -> Numbers:
        """All tables of the example; what pools has no kernels."""
        layer = self.document.layer
        maps, filters = range(layer.maps), range(layer.filters)
        arrays = {
            "outputs": np.array([layer.output(filter) for filter in filters]),
            "inputs": np.array([layer.part(0, map).input for map in maps]),
        }
        if not layer.first.pools:
            kernels = [[layer.part(filter, map).kernel for map in maps] for filter in filters]
            arrays["kernels"] = np.array(kernels)
            arrays["biases"] = np.array([layer.bias(filter) for filter in filters])
        return Numbers(arrays, ("filter",))

    # Terms ----------------------------------------------------------------------------------------------

    def _terms_in_a_row(self) -> int:
        """How many terms are written in a row: those of a row of the window, or all of a map."""
        rows, columns = self.document.example.window_shape
        return columns if self.document.layer.is_single else rows * columns

    def _cell_on(self, map: int, term: Cell | None) -> Cell | None:
        """The cell of a map's window that a term is of, if it is one of that map's."""
        if term is None or self.document.layer.is_single:
            return term if map == 0 else None
        return divmod(term[1], self.document.example.window_shape[1]) if term[0] == map else None

    def _term_of(self, map: int, cell: Cell) -> Cell:
        """The row and the column of the term of a cell of a map's window."""
        if self.document.layer.is_single:
            return cell
        return map, cell[0] * self.document.example.window_shape[1] + cell[1]

    # Pointing -------------------------------------------------------------------------------------------

    def _point_at(self, row: int, column: int) -> None:
        """Mark a term: its cell of the window, its weight and their product."""
        self._pointed = (row, column)
        self.update_part(self._show_moment)

    def _point_at_nothing(self) -> None:
        self._pointed = None
        self.update_part(self._show_moment)

    def _on_weight_hovered(self, filter: int, map: int, row: int, column: int) -> None:
        """Point at the weight's product, and so at its filter."""
        self._filter = filter
        self._point_at(*self._term_of(map, self._laid_over((row, column))))

    def _on_input_hovered(self, map: int, row: int, column: int) -> None:
        """Point at the cell's product; a cell outside of the window belongs to none."""
        example = self.document.example
        top, left = example.position(self.player.position).corner
        rows, columns = example.window_shape
        if 0 <= row - top < rows and 0 <= column - left < columns:
            self._point_at(*self._term_of(map, (row - top, column - left)))
        elif self._pointed is not None:
            self._point_at_nothing()

    def _laid_over(self, cell: Cell) -> Cell:
        """Where a weight of the kernel lies in the window, and the other way round: turned or not."""
        example = self.document.example
        if example.operation != "convolution":
            return cell
        rows, columns = example.kernel.shape
        return rows - 1 - cell[0], columns - 1 - cell[1]

    # Messages -------------------------------------------------------------------------------------------

    def _show_message(self, text: str, offer: str = "") -> None:
        self._pasted = None
        self.frame.show_message(text, offer)

    def _hide_message(self) -> None:
        self._pasted = None
        self.frame.hide_message()

    # Following ------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self._follow_theme()

    def _follow_theme(self) -> None:
        """Hide the settings for the projector, which shows the example large; they are a click away."""
        if self._palette is not theme.current():
            self._palette = theme.current()
            self.show_settings.setChecked(self._palette is not theme.PROJECTOR)

    def out_of_sight(self) -> None:
        self.player.pause()


def _moved(cell: Cell, by: Cell) -> Cell:
    return cell[0] + by[0], cell[1] + by[1]
