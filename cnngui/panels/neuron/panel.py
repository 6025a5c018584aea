"""Neuron: where the number that is pointed at comes from, term by term."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnngui.panels.neuron.blocks import explanation_blocks, explanation_decimals
from cnngui.panels.neuron.names import neuron_name
from cnngui.panels.neuron.text import explanation_text
from cnngui.panels.panel import Panel, tool_button
from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.basics.named import named
from cnngui.widgets.terms.term_sheet import TermSheet


class NeuronPanel(Panel):
    """The arithmetic of the neuron in focus, live; it can be copied as text and as Python."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "neuron", parent)
        self.sheet = named(TermSheet(self), "neuron_terms")
        self.sheet.setAccessibleName(self.tr("Terms of the neuron"))
        self.copy_text = self._action("copy_text", "copy", self.tr("Copy as text"), self._copy_text)
        self.copy_python = self._action("copy_python", "code", self.tr("Copy as Python"), self._copy_python)
        self.let_go = self._action(
            "let_go", "unpin", self.tr("Let go of the neuron"), session.viewing.release_neuron
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 2)
        layout.addWidget(self.sheet)
        self.sheet.number_clicked.connect(self._choose_channel)
        self.sheet.cell_hovered.connect(self._hover_weight)
        self.sheet.cell_left.connect(self._leave_weight)
        self.follow(
            session.viewing.focus_changed,
            session.network.activations_changed,
            session.viewing.selection_changed,
            session.network.architecture_changed,
        )

    def controls(self) -> list[QWidget]:
        return [tool_button(action, self) for action in (self.copy_text, self.copy_python, self.let_go)]

    def refresh(self) -> None:
        session = self.session
        terms = session.viewing.explanation()
        for action in (self.copy_text, self.copy_python):
            action.setEnabled(terms is not None)
        self.let_go.setEnabled(session.viewing.is_pinned)
        if terms is None:
            self.caption.setText("")
            self.sheet.set_note(
                self.tr("Point at any cell of a map, a unit or an output to see where its number comes from.")
                + " "
                + self.tr("A click keeps it, Esc lets it go.")
            )
            return
        self.caption.setText(
            neuron_name(terms.neuron, session.network.architecture, session.network.class_names)
        )
        blocks = explanation_blocks(session, terms, self._channel())
        self.sheet.set_blocks(blocks, explanation_decimals(terms))

    def _action(self, name: str, picture: str, text: str, slot: Callable[[], None]) -> QAction:
        action = named(QAction(icon(picture), text, self), f"neuron_{name}")
        action.triggered.connect(slot)
        action.setToolTip(text)
        self.addAction(action)
        return action

    # Acts -----------------------------------------------------------------------------------------------

    def _copy_text(self) -> None:
        terms = self.session.viewing.explanation()
        if terms is not None:
            QGuiApplication.clipboard().setText(explanation_text(self.session, terms))

    def _copy_python(self) -> None:
        QGuiApplication.clipboard().setText(self.session.viewing.explanation_code())

    # The kernel -----------------------------------------------------------------------------------------

    def _channel(self) -> int:
        """The input channel whose kernel is shown: the one chosen in the window, if it is of this filter."""
        return self.session.viewing.channel if self._is_chosen_layer() else 0

    def _is_chosen_layer(self) -> bool:
        focus = self.session.viewing.focus
        return focus is not None and focus.layer == self.session.viewing.layer

    def _choose_channel(self, channel: int) -> None:
        """Look at a channel's kernel, here and in the whole window."""
        focus = self.session.viewing.focus
        if focus is None:
            return
        self.session.viewing.choose_layer(focus.layer)
        self.session.viewing.choose_filter(focus.map)
        self.session.viewing.choose_channel(channel)

    def _hover_weight(self, row: int, column: int) -> None:
        if self._is_chosen_layer():
            self.session.viewing.hover_weight((row, column))

    def _leave_weight(self) -> None:
        self.session.viewing.hover_weight(None)
