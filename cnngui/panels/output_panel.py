"""Output: the answer, large, and the probability of every class."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnngui.panels.answer_bars import AnswerBars
from cnngui.panels.panel import Panel
from cnngui.session.session import Session
from cnngui.widgets.basics.named import named


class OutputPanel(Panel):
    """The softmax output of the network for the image on the canvas."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "output", parent)
        self.bars = named(AnswerBars(session, self), "class_bars")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(self.bars)
        self.follow(session.network.activations_changed, session.network.architecture_changed)
        session.viewing.focus_changed.connect(lambda: self.update_part(self.bars.show_focus))

    def refresh(self) -> None:
        self.bars.refresh()
        self.bars.show_focus()
