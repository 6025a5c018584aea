"""Neuron: where the number that is pointed at comes from, term by term."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnngui.panels.neuron.text import explanation_text
from cnngui.panels.neuron_names import neuron_name
from cnngui.panels.neuron_terms import NeuronTerms
from cnngui.panels.panel import Panel, tool_button
from cnngui.session.session import Session
from cnngui.theme import icon
from cnngui.widgets.basics.named import named


class NeuronPanel(Panel):
    """The arithmetic of the neuron in focus, live; it can be copied as text and as Python."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "neuron", parent)
        self.sheet = named(NeuronTerms(session, self), "neuron_terms")
        self.copy_text = self._action("copy_text", "copy", self.tr("Copy as text"), self._copy_text)
        self.copy_python = self._action("copy_python", "code", self.tr("Copy as Python"), self._copy_python)
        self.let_go = self._action(
            "let_go", "unpin", self.tr("Let go of the neuron"), session.viewing.release_neuron
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 2)
        layout.addWidget(self.sheet)
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
        architecture, class_names = session.network.architecture, session.network.class_names
        self.caption.setText("" if terms is None else neuron_name(terms.neuron, architecture, class_names))
        self.sheet.refresh()

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
            self._copy(explanation_text(self.session, terms))

    def _copy_python(self) -> None:
        self._copy(self.session.viewing.explanation_code())

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.session.confirmed.emit(self.tr("Copied to the clipboard."))
