"""Tool buttons that show an action, for as long as the program runs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QActionEvent
from PySide6.QtWidgets import QToolButton


def show_action(button: QToolButton, action: QAction) -> None:
    """Let a button look as an action does, and do it when it is pressed."""
    button.setDefaultAction(action)
    OneConnection(button)


class OneConnection(QObject):
    """Keeps the connections from a button's action to the button at one.

    Qt 6.11 makes one more whenever the action changes: of 144 bytes, and called at all changes to come. It
    does so after this filter has heard of the change. The other one that goes with it makes the button say
    that it was triggered, which nobody hears: the action says so itself.
    """

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QActionEvent) and event.type() == QEvent.Type.ActionChanged:
            action = event.action()
            if isinstance(watched, QToolButton) and watched.defaultAction() == action:
                action.disconnect(watched)
        return False
