"""A bar at the top of the window that says what went wrong, or is good to know, until it is dismissed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QSizePolicy, QToolBar, QToolButton


class MessageBar(QToolBar):
    """A row under the toolbar; it never stands in the way of drawing, as a dialog would."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window, objectName="message_bar", movable=False)
        self.setWindowTitle(self.tr("Messages"))
        self.toggleViewAction().setVisible(False)
        self.label = QLabel(self, objectName="message_text", wordWrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        dismiss = QToolButton(self, objectName="dismiss_message", text="✕", autoRaise=True)
        dismiss.setAccessibleName(self.tr("Dismiss the message"))
        dismiss.clicked.connect(self.hide)
        self.addWidget(self.label)
        self.addWidget(dismiss)
        window.addToolBarBreak()
        window.addToolBar(self)
        self.hide()

    @property
    def text(self) -> str:
        return self.label.text()

    def show_error(self, text: str) -> None:
        """Say what went wrong."""
        self.show_note(text)

    def show_note(self, text: str) -> None:
        """Say what is good to know."""
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.show()
