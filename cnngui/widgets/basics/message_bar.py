"""A place in the toolbar that says what went wrong, or is good to know, or asks, until it is dismissed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.named import named

Answer = tuple[str, Callable[[], object]]
"""The text of a button, and what a click on it does."""


class MessageBar(QWidget):
    """Takes the free width of a toolbar: a message moves nothing and stands in the way of nothing."""

    message_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text = ""
        """The message that is shown, or the empty text."""
        self._question: tuple[str, tuple[Answer, ...]] | None = None
        self._frame = named(QFrame(self), "message")
        self._frame.hide()
        self._label = named(ElidedLabel(self._frame), "message_text")
        dismiss = named(QToolButton(self._frame, autoRaise=True), "dismiss_message")
        dismiss.setText("✕")
        dismiss.setAccessibleName(self.tr("Dismiss the message"))
        dismiss.clicked.connect(self._close)
        inside = QHBoxLayout(self._frame)
        inside.setSpacing(4)
        inside.setContentsMargins(8, 0, 2, 0)
        inside.addWidget(self._label, 1)
        self._answers: list[QPushButton] = []
        self._row_of_answers = QHBoxLayout()
        self._row_of_answers.setSpacing(4)
        inside.addLayout(self._row_of_answers)
        inside.addWidget(dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.addWidget(self._frame)

    def show_error(self, text: str) -> None:
        """Say what went wrong."""
        self._show(text, "error")

    def show_note(self, text: str) -> None:
        """Say what is good to know."""
        self._show(text, "note")

    def show_offer(self, text: str, *answers: Answer) -> None:
        """Say what can be done, with a button for each answer. The message goes when one is clicked."""
        self._show(text, "note", answers)

    def change_text(self, text: str) -> None:
        """Say something else in the message that is shown; its buttons stay, also under the mouse."""
        self.text = text
        self._frame.setAccessibleName(text)
        self._label.setText(text)

    def ask(self, text: str, *answers: Answer) -> None:
        """Show an offer that comes back after each message, until it is answered or closed."""
        self._question = text, answers
        if not self.text:
            self.dismiss()

    def dismiss(self) -> None:
        """Take the message away; a question is what comes then."""
        if self._question is not None:
            text, answers = self._question
            self._show(text, "note", answers)
        else:
            self.text = ""
            self._frame.hide()

    def _close(self) -> None:
        if self._question is not None and self.text == self._question[0]:
            self._question = None
        self.dismiss()

    def _show(self, text: str, kind: str, answers: tuple[Answer, ...] = ()) -> None:
        self.text = text
        self._set_answers(answers)
        self._frame.setProperty("kind", kind)
        for widget in (self._frame, self._label):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._frame.setAccessibleName(text)
        self._label.setText(text)
        self._frame.show()
        self.message_shown.emit()

    def _set_answers(self, answers: tuple[Answer, ...]) -> None:
        for button in self._answers:
            self._row_of_answers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._answers.clear()
        for number, (text, act) in enumerate(answers):
            button = named(QPushButton(text, self._frame), f"message_answer_{number}")
            button.setToolTip(self.text)  # for which there may be no room beside it
            button.setProperty("compact", True)
            button.clicked.connect(self._close)
            button.clicked.connect(lambda _checked, act=act: act())
            self._row_of_answers.addWidget(button)
            self._answers.append(button)
