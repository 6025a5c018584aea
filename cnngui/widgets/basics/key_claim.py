"""Keys that belong to the widget with the focus, though the window may have shortcuts on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Where the arrow keys point: (right, down)."""

CLICKING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyClaim(QObject):
    """Claims the keys that `wants` accepts for a widget while it has the focus, and leaves to the window
    those that `yields` accepts, though the widget would claim them.

    Qt asks by a ShortcutOverride event. This is an event filter because a Python override of
    `QWidget.event` would stand between Qt and every other handler of the widget, and PySide crashes on some
    exceptions under two such frames.
    """

    def __init__(
        self,
        widget: QWidget,
        wants: Callable[[QKeyEvent], bool],
        yields: Callable[[QKeyEvent], bool] = lambda event: False,
    ) -> None:
        super().__init__(widget)
        self._wants = wants
        self._yields = yields
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        wants = self._wants(event)
        event.setAccepted(wants)
        return wants or self._yields(event)
