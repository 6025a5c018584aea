"""Output: the answer, large, and the probability of every class."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.widgets.class_bars import ClassBars


class OutputPanel(Panel):
    """The softmax output of the network for the image on the canvas."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "output", parent)
        self.bars = ClassBars(self, objectName="class_bars")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(self.bars)
        session.activations_changed.connect(self.update_view)
        session.network_changed.connect(self.update_view)

    def title(self) -> str:
        return self.tr("Output")

    def refresh(self) -> None:
        session = self.session
        if session.image.any():
            self.bars.set_probabilities(session.activations.probabilities, session.class_names)
        else:
            self.bars.clear()
