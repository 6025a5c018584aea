"""A place in the toolbar that says what went wrong, or is good to know, until it is dismissed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget


class MessageBar(QWidget):
    """Takes the free width of a toolbar: a message moves nothing and stands in the way of nothing.

    A text that is too long for it ends in an ellipsis, and is whole in the tooltip.
    """

    message_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="message_bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text = ""
        """The message that is shown, or the empty text."""
        self._frame = QFrame(self, objectName="message", visible=False)
        self._label = QLabel(self._frame, objectName="message_text")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _show(self, text: str, kind: str) -> None:
        self.text = text
        self._frame.setProperty("kind", kind)
        self._frame.style().polish(self._frame)
        self._frame.setAccessibleName(text)
        self._frame.setToolTip(text)
        self._frame.show()
        self._elide()
        self.message_shown.emit()

    def _elide(self) -> None:
        metrics = self._label.fontMetrics()
        self._label.setText(metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, self._label.width()))
