"""Worked example: a small convolution or pooling, shown product by product."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.lessons.worked_example import Step, TableName, WorkedExample
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
from cnngui.widgets.example.example_scene import ExampleScene
from cnngui.widgets.example.step_player import StepPlayer
from cnngui.widgets.example.transport_bar import TransportBar
from cnngui.words import in_words


class WorkedExamplePanel(Panel):
    """Settings, the scene with its tables, the calculation, and the way through the steps."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "worked_example", parent)
        self.document = ExampleDocument(session)
        self.player = StepPlayer(self)
        self.settings = ExampleSettings(self.document, self)
        self.scene = named(ExampleScene(self), "example_scene")
        self.calculation = named(CalculationView(self), "example_calculation")
        self.calculation.setAccessibleName(self.tr("Calculation of the output cell"))
        self.transport = TransportBar(self.player, self)
        self.frame = ExampleFrame(self.settings, self.scene, self.calculation, self.transport, self)
        self.show_settings = self._settings_button()
        self._pointed: Cell | None = None
        self._written: tuple[WorkedExample, int] | None = None
        self._pasted: Callable[[], WorkedExample] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        self._connect()
        self._palette = theme.LIGHT
        self._follow_theme()

    def controls(self) -> list[QWidget]:
        return [self.show_settings]

    def refresh(self) -> None:
        example = self.document.example
        self.settings.show_example(example)
        self.scene.set_tables(
            input=example.input,
            margin=example.margin,
            kernel=None if example.pools else example.kernel,
            turned=example.weights if example.operation == "convolution" else None,
            output=example.output(),
            sign=sign_of(example),
        )
        self.player.set_count(example.step_count)
        self._show_moment()
        self.frame.arrange()

    # Building -------------------------------------------------------------------------------------------

    def _settings_button(self) -> QToolButton:
        button = named(QToolButton(self), "show_example_settings")
        button.setCheckable(True)
        button.setChecked(True)
        button.setText(self.tr("Settings"))
        button.setToolTip(self.tr("Show or hide the settings of the example"))
        button.setAccessibleName(button.text())
        return button

    def _connect(self) -> None:
        document, scene = self.document, self.scene
        document.changed.connect(self._on_changed)
        self.player.moved.connect(self._on_moved)
        self.show_settings.toggled.connect(self.frame.show_settings)
        self.settings.failed.connect(self._show_message)
        self.settings.done.connect(self._hide_message)
        self.settings.padding.switched.connect(self.frame.arrange)
        self._connect_grid(scene.input, "input")
        self._connect_grid(scene.kernel, "kernel")
        scene.output.cell_chosen.connect(self._on_output_chosen)
        scene.walked.connect(self.player.move_by)
        scene.toggled.connect(self.player.toggle)
        self.calculation.term_hovered.connect(self._point_at)
        scene.turned.cell_hovered.connect(self._point_at)
        scene.kernel.cell_hovered.connect(self._on_weight_hovered)
        scene.input.cell_hovered.connect(self._on_input_hovered)
        for left in (self.calculation.terms_left, *(grid.cell_left for grid in scene.kernels_and_input())):
            left.connect(self._point_at_nothing)
        self.frame.offer_taken.connect(self._on_offer_taken)

    def _connect_grid(self, grid: ExampleGrid, name: TableName) -> None:
        grid.edit_begun.connect(self._on_edit_begun)
        grid.edit_ended.connect(self.document.act.end)
        grid.cell_changed.connect(partial(self._on_cell_changed, name))
        grid.pasted.connect(partial(self._on_pasted, name))
        grid.size_pasted.connect(partial(self._on_size_pasted, name))
        grid.paste_failed.connect(self._show_message)

    # Acts -----------------------------------------------------------------------------------------------

    def _on_edit_begun(self) -> None:
        self.document.act.begin(self.tr("Edit the example"))

    def _on_cell_changed(self, name: TableName, row: int, column: int, value: float) -> None:
        table = self.document.example.table(name).copy()
        # The cell holds single precision; 0.1 is to be 0.1 in the sums that are written out.
        table[row, column] = float(f"{value:.7g}")
        self._hide_message()
        self.document.change(self.document.example.with_table(name, table))

    def _on_pasted(self, name: TableName, table: np.ndarray) -> None:
        self._hide_message()
        self.document.change(self._with_table(name, table), self.tr("Paste a table"))

    def _on_size_pasted(self, name: TableName, table: np.ndarray) -> None:
        """Change nothing; where the example could take another size, a button offers it."""
        rows, columns = table.shape
        height, width = self.document.example.table(name).shape
        text = self.tr("The text has {rows}×{columns} numbers, the table {height}×{width}.")
        text = text.format(rows=rows, columns=columns, height=height, width=width)
        offer = partial(self._with_table, name, table)
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
                self.document.change(offer(), self.tr("Paste a table"))
            except ArchitectureError as error:
                self._show_message(in_words(error))

    def _with_table(self, name: TableName, table: np.ndarray) -> WorkedExample:
        exact = np.array([[float(f"{value:.7g}") for value in row] for row in table.tolist()])
        return self.document.example.with_table(name, exact)

    def _on_output_chosen(self, row: int, column: int) -> None:
        self.player.go_to(row * self.document.example.output_shape[1] + column)

    # Showing --------------------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        self._pointed = None
        self._hide_message()
        self.update_view()

    def _on_moved(self) -> None:
        self.update_part(self._show_moment)

    def _show_moment(self) -> None:
        """The window, the marks and the calculation as far as the player has come."""
        example, player = self.document.example, self.player
        step = example.step(player.step)
        glide, spoken, fade = player.phases(step.terms.size)
        mark = self._pointed or step.winner
        if spoken is not None and spoken <= step.terms.size and glide == 1 and fade == 0:
            mark = divmod(max(spoken - 1, 0), step.terms.shape[1])
        is_forward = player.is_playing or player.came_from < player.step
        filled = player.step + fade if is_forward else player.step + 1.0
        self._show_input(step, glide, mark)
        self._show_kernel(mark)
        self.scene.output.set_overlay(Overlay(ring=step.cell, filled=filled))
        if self._written != (example, player.step):
            self._written = (example, player.step)
            self.calculation.set_calculation(calculation_of(example, step))
        self.calculation.set_moment(mark, spoken, fade)

    def _show_input(self, step: Step, glide: float, mark: Cell | None) -> None:
        example = self.document.example
        here = QPointF(step.corner[1], step.corner[0])
        before = example.step(min(self.player.came_from, example.step_count - 1)).corner
        there = QPointF(before[1], before[0])
        rows, columns = example.window_shape
        corner = there + (here - there) * glide
        winner = None if step.winner is None or glide < 1 else _moved(step.winner, step.corner)
        self.scene.input.set_overlay(
            Overlay(
                window=QRectF(corner, QSizeF(columns, rows)),
                tags=weight_tags(example) if glide == 1 else (),
                mark=None if mark is None else _moved(mark, step.corner),
                winner=winner,
            )
        )

    def _show_kernel(self, mark: Cell | None) -> None:
        """Mark the weight that is spoken of, in the kernel and in the kernel turned."""
        self.scene.turned.set_overlay(Overlay(mark=mark))
        self.scene.kernel.set_overlay(Overlay(mark=None if mark is None else self._laid_over(mark)))

    # Pointing -------------------------------------------------------------------------------------------

    def _point_at(self, row: int, column: int) -> None:
        """Mark a cell of the window, its weight and their product."""
        self._pointed = (row, column)
        self.update_part(self._show_moment)

    def _point_at_nothing(self) -> None:
        self._pointed = None
        self.update_part(self._show_moment)

    def _on_weight_hovered(self, row: int, column: int) -> None:
        self._point_at(*self._laid_over((row, column)))

    def _on_input_hovered(self, row: int, column: int) -> None:
        """A cell outside of the window belongs to no product of this step."""
        example = self.document.example
        top, left = example.step(self.player.step).corner
        rows, columns = example.window_shape
        if 0 <= row - top < rows and 0 <= column - left < columns:
            self._point_at(row - top, column - left)
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
        """The projector shows the example large; the settings are a click away."""
        if self._palette is not theme.current():
            self._palette = theme.current()
            self.show_settings.setChecked(self._palette is not theme.PROJECTOR)

    def out_of_sight(self) -> None:
        self.player.pause()


def _moved(cell: Cell, by: Cell) -> Cell:
    return cell[0] + by[0], cell[1] + by[1]
