"""Architecture: the layers as a table to edit, every shape and count worked out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.calculation import NetworkCalculation
from cnngui.engine.description.layers import Layer
from cnngui.panels.architecture.export import ArchitectureExport
from cnngui.panels.architecture.fields import FRACTION_FIELDS, FieldKey, LayerFields
from cnngui.panels.architecture.words import LayerWords
from cnngui.panels.layer_kinds import LAYER_KINDS, kind_name
from cnngui.panels.panel import Panel, tool_button
from cnngui.session.lessons.architecture_editor import ArchitectureEditor
from cnngui.session.network_state import WeightReport
from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote
from cnngui.widgets.network.formula_board import BoardLine, FormulaBoard
from cnngui.widgets.network.layer_table import LayerTable
from cnngui.words import in_words

TABLE_SHARE = 11
"""Parts of the width that the table takes beside DETAILS_SHARE of the fields and formulas."""
DETAILS_SHARE = 12
"""Parts of the width."""


class ArchitecturePanel(Panel):
    """The table of all layers; of the chosen one the fields, and its formulas with their numbers.

    What is typed is worked out at once, and becomes the network's when it is entered. Row 0 of the table is
    the input, so that the layer at an index stands in the row after it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "architecture", parent)
        self.editor = ArchitectureEditor(session, self)
        self.words = LayerWords(self)
        self.export = ArchitectureExport(session, self.editor, self.words, self)
        self.table = named(LayerTable(self), "layer_table")
        self.note = RefusalNote(self)
        self.fields = LayerFields(self.editor, self._refusal, self.note, self)
        self.board = named(FormulaBoard(self), "formula_board")
        self.stop = named(QPushButton(self.tr("Stop training"), self), "stop_for_layers")
        self.stop.hide()
        self.index = self._followed(0)
        self._report = ""
        self._told_untrained: tuple[str, ...] = ()
        self.actions_by_name = self._make_actions()
        self._lay_out()
        self._connect()

    def controls(self) -> list[QWidget]:
        return self._buttons

    def refresh(self) -> None:
        network = self.editor.calculation()
        self.table.set_rows(self.words.header(), self.words.rows(network), self.words.total(network))
        self._show_layer()

    def kept(self) -> int:
        return self.index

    def take_kept(self, kept: int) -> None:
        self.index = self._followed(kept)
        self._show_layer()

    # Building -------------------------------------------------------------------------------------------

    def _make_actions(self) -> dict[str, QAction]:
        table: list[tuple[str, str, str, Callable[[], None]]] = [
            ("earlier", "move-up", self.tr("Move the layer towards the input"), lambda: self.move_by(-1)),
            ("later", "move-down", self.tr("Move the layer towards the output"), lambda: self.move_by(1)),
            ("remove", "remove", self.tr("Remove the layer"), self.remove),
        ]
        actions = {}
        for name, picture, text, slot in table:
            action = named(QAction(icon(picture), text, self), f"layer_{name}")
            action.triggered.connect(slot)
            action.setToolTip(text)
            actions[name] = action
        return actions

    def _lay_out(self) -> None:
        adding = self._menu_button("add_layer", "add", self.tr("Add"), self._kinds())
        saving = self._menu_button("export_network", "save", self.tr("Copy, save"), self._exports())
        self._adding = adding
        self._buttons: list[QWidget] = [
            self.stop,
            adding,
            *(tool_button(action, self) for action in self.actions_by_name.values()),
            saving,
        ]
        details = QVBoxLayout()
        details.setSpacing(4)
        details.addWidget(self.fields)
        details.addWidget(self.board, 1)
        content = named(QWidget(self), "architecture_content")
        parts = TwoParts(content, shares=(TABLE_SHARE, DETAILS_SHARE))
        parts.setSpacing(12)
        parts.setContentsMargins(8, 4, 8, 6)
        parts.add(self.table)
        parts.add(details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        area = named(QScrollArea(self, widgetResizable=True), "architecture_scroll")
        area.setWidget(content)
        for widget in (area.viewport(), content):
            widget.setAutoFillBackground(False)
        layout.addWidget(area)
        self._parts, self._area = parts, area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins, bar = self._parts.contentsMargins(), self._area.verticalScrollBar().sizeHint().width()
        self.table.set_room(self.width() - margins.left() - margins.right() - bar)

    def _kinds(self) -> dict[str, tuple[str, Callable[[], None]]]:
        return {
            layer.type_name: (kind_name(kind), partial(self.add, kind.default))
            for layer, kind in LAYER_KINDS.items()
        }

    def _exports(self) -> dict[str, tuple[str, Callable[[], None]]]:
        return {
            "copy_csv": (self.tr("Copy the table as CSV"), self.export.copy_csv),
            "copy_markdown": (self.tr("Copy the table as Markdown"), self.export.copy_markdown),
            "save_table": (self.tr("Save the table…"), self.export.choose_table_file),
            "save_network_picture": (
                self.tr("Save a picture of the network…"),
                self.export.choose_picture_file,
            ),
        }

    def _menu_button(
        self, name: str, picture: str, text: str, entries: dict[str, tuple[str, Callable[[], None]]]
    ) -> QToolButton:
        button = named(QToolButton(self, autoRaise=True), name)
        button.setText(text)
        button.setIcon(icon(picture))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(text)
        button.setProperty("compact", True)
        menu = QMenu(button)
        for key, (label, slot) in entries.items():
            action = menu.addAction(label, slot)
            action.setObjectName(f"{name}_{key}")
        button.setMenu(menu)
        return button

    def _connect(self) -> None:
        session = self.session
        self.table.row_chosen.connect(lambda row: self.choose(row - 1))
        self.table.row_moved.connect(lambda row, to: self.move_layer(row - 1, to - 1))
        self.table.row_removed.connect(lambda row: self.remove())
        self.fields.number_typed.connect(self._on_number_typed)
        self.fields.number_changed.connect(self._on_number_changed)
        self.fields.choice_changed.connect(self._on_choice_changed)
        self.stop.clicked.connect(lambda: session.training.stop())
        session.network.architecture_changed.connect(self._on_network_changed)
        session.viewing.selection_changed.connect(self._follow_selection)
        session.network.facts_changed.connect(self._on_facts_changed)
        session.training.state_changed.connect(self._on_training_state)

    # Choosing -------------------------------------------------------------------------------------------

    def choose(self, index: int) -> None:
        """Look at a layer, counted from 0, or at the input, -1; the whole window follows where it can."""
        self.index = index
        self._show_layer()
        architecture = self.session.network.architecture
        if index >= 0 and architecture.layers[index].has_weights:
            self.session.viewing.choose_layer(architecture.names[index])

    def _follow_selection(self) -> None:
        self.index = self._followed(self.index)
        self.update_part(self._show_layer)

    def _followed(self, index: int) -> int:
        """The layer that the window shows, unless one without weights is looked at here."""
        layers = self.session.network.architecture.layers
        is_own = 0 <= index < len(layers) and not layers[index].has_weights
        return index if is_own else self.session.network.architecture.index(self.session.viewing.layer)

    def _on_network_changed(self) -> None:
        self._report = ""
        self.note.hide()
        self.fields.abandon()
        if self.index >= 0:  # the input stays what it is
            self.index = self._followed(self.index)
        self.mark_stale()

    def _on_training_state(self) -> None:
        self.update_part(self._show_layer)

    def _on_facts_changed(self) -> None:
        """Forget what was told of the weights when other layers are untrained: by learning, or by undo."""
        if self.session.network.untrained_layers != self._told_untrained:
            self._report = ""
            self._told_untrained = self.session.network.untrained_layers
            self.update_part(self._show_layer)

    # Acts -----------------------------------------------------------------------------------------------

    def add(self, layer: Layer) -> None:
        """Put a new layer after the chosen one, or at the nearest place where it fits."""
        try:
            report, place = self.editor.insert(self.index + 1, layer)
        except ArchitectureError as error:
            self._refuse(error, self._adding)
            return
        self._tell(report)
        self.choose(place)

    def remove(self) -> None:
        """Take the chosen layer away."""
        if self.index < 0:
            return
        try:
            self._tell(self.editor.remove(self.index))
        except ArchitectureError as error:
            self._refuse(error)

    def move_by(self, count: int) -> None:
        """Move the chosen layer further from the input, or nearer to it."""
        self.move_layer(self.index, self.index + count)

    def move_layer(self, index: int, to: int) -> None:
        """Move a layer to another place, if it can be there."""
        if index < 0 or not 0 <= to < len(self.session.network.architecture.layers):
            return
        try:
            report = self.editor.move(index, to)
        except ArchitectureError as error:
            self._refuse(error)
            return
        self._tell(report)
        self.choose(to)

    def _on_number_typed(self, name: str, axis: int | None, value: float) -> None:
        network = self.editor.preview(self.index, self.editor.with_field(self.index, name, axis, value))
        self.table.show_preview(self.words.rows(network), self.words.total(network))
        self._show_board(network)

    def _on_number_changed(self, name: str, axis: int | None, value: float) -> None:
        self._change(lambda: self.editor.with_field(self.index, name, axis, value))

    def _on_choice_changed(self, name: str, value: object) -> None:
        layer = self.session.network.architecture.layers[self.index]
        if name == "same":
            padding = layer.same_padding if value else (0, 0)
            self._change(lambda: layer.with_value("padding", padding), self.fields.same)
        elif name == "padding":
            self._change(lambda: layer.with_value("padding", value), self.fields.padding.by_side)
        else:
            self._change(lambda: layer.with_value(name, value), self.fields.choices[name])

    def _change(self, make: Callable[[], Layer], widget: QWidget | None = None) -> None:
        try:
            report = self.editor.change(self.index, make())
        except ArchitectureError as error:
            self._show_layer()
            self._refuse(error, widget)
            return
        self._tell(report)

    # Refusing -------------------------------------------------------------------------------------------

    def _refusal(self, key: FieldKey, value: float) -> Refusal | None:
        """Why a field of the chosen layer cannot have a value, and the nearest one that it can have."""
        error = self.editor.refusal(self.index, *key, value)
        if error is None:
            return None
        if key[0] in FRACTION_FIELDS:
            return Refusal(self._reason(error), None)
        nearest = self.editor.nearest(self.index, *key, int(value))
        reason = self._reason(error)
        first_beyond = nearest + (1 if value > nearest else -1)
        beyond = self.editor.refusal(self.index, *key, first_beyond)
        if beyond is not None and beyond.layer not in (None, error.layer):
            # The reason tells of a limit of this layer, that of another one is reached before.
            largest = self.tr("At most {nearest}: with {value}, {reason}")
            smallest = self.tr("At least {nearest}: with {value}, {reason}")
            text = largest if value > nearest else smallest
            reason = text.format(nearest=nearest, value=first_beyond, reason=self._reason(beyond))
        return Refusal(reason, float(nearest))

    def _reason(self, error: ArchitectureError) -> str:
        """Say an error in words, with the layer's name where it is another one than the chosen."""
        name = self.session.network.architecture.names[self.index]
        return in_words(error.at(None) if error.layer == name else error)

    def _refuse(self, error: ArchitectureError, widget: QWidget | None = None) -> None:
        """Say why an act cannot be, at the widget that asked for it, or at the chosen row."""
        row = self.table.row_rect(self.index + 1).toRect()
        if widget is not None and self.isAncestorOf(widget):
            self.note.show_at(widget, Refusal(in_words(error)))
        else:
            self.note.show_at(self.table.viewport(), Refusal(in_words(error)), place=row)

    # Showing --------------------------------------------------------------------------------------------

    def _show_layer(self) -> None:
        network = self.editor.calculation()
        layer = network.layers[self.index].layer if self.index >= 0 else None
        self.note.hide()
        self.table.choose(self.index + 1)
        self.fields.show_layer(layer, self.index == len(network.layers) - 1)
        self._show_board(network)
        self._show_state()

    def _show_board(self, network: NetworkCalculation) -> None:
        """Show what became of the weights, and the formulas of the chosen layer."""
        run = self.tr("A training run owns them: the layers stay as they are until it ends.")
        text = run if self.session.undo_stack.is_in_run else self._report or self._untrained()
        report = [BoardLine(self.tr("Weights"), text)] if text else []
        self.board.show_lines([*report, *self.words.board(network, self.index)])

    def _untrained(self) -> str:
        names = ", ".join(self.session.network.untrained_layers)
        return self.tr("untrained: {names}").format(names=names) if names else ""

    def _show_state(self) -> None:
        owned = self.session.undo_stack.is_in_run
        is_inner = 0 <= self.index < len(self.session.network.architecture.layers) - 1
        for widget in (self.fields, self._adding):
            widget.setEnabled(not owned)
        for action in self.actions_by_name.values():
            action.setEnabled(not owned and is_inner)
        self.stop.setVisible(owned)

    def _tell(self, report: WeightReport) -> None:
        """Tell which layers kept their weights."""
        untrained = self._told_untrained = self.session.network.untrained_layers
        if report.new:
            kept = [name for name in report.kept if name not in untrained]
            text = self.tr("kept: {kept}; untrained: {new}")
            self._report = text.format(kept=", ".join(kept) or "–", new=", ".join(untrained))
        elif untrained:
            self._report = self.tr("all kept; still untrained: {names}").format(names=", ".join(untrained))
        else:
            self._report = self.tr("all kept")
        self._show_layer()
