"""Output: the answer, large, and the probability of every class."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnngui.engine.description.neuron import Neuron
from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named
from cnngui.widgets.output.class_bars import ClassBars


class OutputPanel(Panel):
    """The softmax output of the network for the image on the canvas."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "output", parent)
        self.bars = named(ClassBars(self), "class_bars")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(self.bars)
        self.follow(session.network.activations_changed, session.network.architecture_changed)
        session.viewing.focus_changed.connect(self._on_focus_changed)
        self.bars.class_hovered.connect(lambda index: session.viewing.hover_neuron(self._neuron(index)))
        self.bars.class_left.connect(lambda: session.viewing.hover_neuron(None))
        self.bars.class_clicked.connect(lambda index: session.viewing.toggle_pin(self._neuron(index)))

    def refresh(self) -> None:
        session = self.session
        if session.drawing.image.any():
            self.bars.set_probabilities(
                session.network.activations.probabilities, session.network.class_names
            )
        else:
            self.bars.clear(session.network.class_names)
        self._show_focus()

    def _neuron(self, index: int) -> Neuron:
        return Neuron(self.session.network.architecture.names[-1], index)

    def _on_focus_changed(self) -> None:
        self.update_part(self._show_focus)

    def _show_focus(self) -> None:
        focus = self.session.viewing.focus
        is_class = focus is not None and focus.layer == self.session.network.architecture.names[-1]
        self.bars.set_focus(focus.map if focus and is_class else None, self.session.viewing.is_pinned)
