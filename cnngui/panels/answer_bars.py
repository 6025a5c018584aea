"""The probability of every class for the drawing, and the way to ask for a class."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cnngui.engine.description.neuron import Neuron
from cnngui.session.session import Session
from cnngui.widgets.output.class_bars import ClassBars


class AnswerBars(ClassBars):
    """Bars that show the session's answer. Hovering a row asks for its unit, a click pins it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.class_hovered.connect(lambda index: session.viewing.hover_neuron(self._neuron(index)))
        self.class_left.connect(lambda: session.viewing.hover_neuron(None))
        self.class_clicked.connect(lambda index: session.viewing.toggle_pin(self._neuron(index)))

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

    def _neuron(self, index: int) -> Neuron:
        return Neuron(self._session.network.architecture.names[-1], index)
