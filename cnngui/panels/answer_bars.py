"""The probability of every class for the drawing, and the way to ask for a class."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Signal
from PySide6.QtWidgets import QWidget

from cnngui.data.files.number_file import Numbers
from cnngui.engine.description.neuron import Neuron
from cnngui.panels.context_menu import Entry, arithmetic_entry
from cnngui.panels.neuron_place import NeuronPlace
from cnngui.session.session import Session
from cnngui.widgets.output.class_bars import ClassBars


class AnswerBars(ClassBars):
    """Bars that show the session's answer. Hovering a row asks for its unit, a click pins it."""

    asked = Signal(NeuronPlace)  # a click has pinned a unit

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.class_hovered.connect(lambda index: session.viewing.hover_neuron(self._neuron(index)))
        self.class_left.connect(lambda: session.viewing.hover_neuron(None))
        self.class_clicked.connect(self._pin)

    def refresh(self) -> None:
        """Show the answer as it is now; a blank sheet has none."""
        network = self._session.network
        if self._session.drawing.image.any():
            self.set_probabilities(network.activations.probabilities, network.class_names)
        else:
            self.clear(network.class_names)

    def show_focus(self) -> None:
        """Ring the class that is asked for."""
        focus = self._session.viewing.focus
        is_class = focus is not None and focus.layer == self._session.network.architecture.names[-1]
        self.set_focus(focus.map if focus and is_class else None, self._session.viewing.is_pinned)

    def _pin(self, index: int) -> None:
        self._session.viewing.toggle_pin(self._neuron(index))
        if self._session.viewing.is_pinned:
            self.asked.emit(NeuronPlace(self, self._place))

    def numbers(self) -> Numbers:
        """The answer, to be saved."""
        network = self._session.network
        return Numbers(
            {
                "classes": np.array(network.class_names),
                "probabilities": network.activations.probabilities,
                "logits": network.activations.logits,
            }
        )

    def entries_at(self, place: QPoint | None) -> list[Entry]:
        """What a context menu offers about the class there; with None about the one that the keys mean."""
        index = self.class_of_keys() if place is None else self.class_at(QPointF(place))
        if index is None:
            return []
        return [arithmetic_entry(lambda: self._ask(index))]

    def _ask(self, index: int) -> None:
        neuron = self._neuron(index)
        if neuron.is_in(self._session.network.architecture):
            self._session.viewing.pin_neuron(neuron)
            self.asked.emit(NeuronPlace(self, self._place))

    def _place(self) -> QRectF | None:
        focus = self._session.viewing.focus
        is_class = focus is not None and focus.layer == self._session.network.architecture.names[-1]
        return self.row_rect(focus.map) if focus and is_class and self.isVisible() else None

    def _neuron(self, index: int) -> Neuron:
        return Neuron(self._session.network.architecture.names[-1], index)
