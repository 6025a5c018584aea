"""A place in the toolbar that says what went wrong, or is good to know, until it is dismissed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cnngui.widgets.elided_label import ElidedLabel


class MessageBar(QWidget):
    """Takes the free width of a toolbar: a message moves nothing and stands in the way of nothing."""

    message_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="message_bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text = ""
        """The message that is shown, or the empty text."""
        self._frame = QFrame(self, objectName="message", visible=False)
        self._label = ElidedLabel(self._frame, objectName="message_text")
        dismiss = QToolButton(self._frame, objectName="dismiss_message", text="✕", autoRaise=True)
        dismiss.setAccessibleName(self.tr("Dismiss the message"))
        dismiss.clicked.connect(self.dismiss)
        inside = QHBoxLayout(self._frame, spacing=4)
        inside.setContentsMargins(8, 0, 2, 0)
        inside.addWidget(self._label, 1)
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

    def dismiss(self) -> None:
        """Take the message away."""
        self.text = ""
        self._frame.hide()

    def _show(self, text: str, kind: str) -> None:
        self.text = text
        self._frame.setProperty("kind", kind)
        for widget in (self._frame, self._label):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._frame.setAccessibleName(text)
        self._label.setText(text)
        self._frame.show()
        self.message_shown.emit()
