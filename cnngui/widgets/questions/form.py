"""What all forms of questions have in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class QuestionForm(QWidget):
    """Takes a prediction, and shows it beside the answer.

    Signals: `changed()` when another value stands in it, `handed_in()` when Enter says that it is done.
    """

    changed = Signal()
    handed_in = Signal()

    def value(self) -> Any:
        """The prediction as JSON has it; None while it is not complete."""
        raise NotImplementedError

    def draft(self) -> Any:
        """What stands in it, be it complete or not, as JSON has it; None where that is nothing."""
        raise NotImplementedError

    def take_draft(self, draft: Any) -> None:
        """Let what stood in a form of the same question stand in this one; what cannot is ignored, as of a
        file that is damaged.
        """
        raise NotImplementedError

    def show_both(self, prediction: Any, answer: Any) -> None:
        """Show what was predicted and the answer; each is None where there is none. Nothing can be entered
        then.
        """
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """What the keys go to."""
        return self
