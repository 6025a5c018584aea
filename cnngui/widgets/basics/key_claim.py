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
    those that `yields` accepts, though the widget would claim them. Alt+Left and Alt+Right lead through a
    lesson: they are left to the window too, and mean nothing else, unless `claims_alt`.

    Qt asks by a ShortcutOverride event. This is an event filter because a Python override of
    `QWidget.event` would stand between Qt and every other handler of the widget, and PySide crashes on some
    exceptions under two such frames.
    """

    def __init__(
        self,
        widget: QWidget,
        wants: Callable[[QKeyEvent], bool],
        yields: Callable[[QKeyEvent], bool] = lambda event: False,
        *,
        claims_alt: bool = False,
    ) -> None:
        super().__init__(widget)
        self._claims_alt = claims_alt
        self._wants = wants
        self._yields = yields
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        is_windows = not self._claims_alt and _leads_through_steps(event)
        if event.type() == QEvent.Type.KeyPress and is_windows and self._wants(event):
            event.ignore()  # no lesson is played, or it is at its end
            return True
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        wants = self._wants(event) and not is_windows
        event.setAccepted(wants)
        return wants or self._yields(event)


def _leads_through_steps(event: QKeyEvent) -> bool:
    is_sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    return is_sideways and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
