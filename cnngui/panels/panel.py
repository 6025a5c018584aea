"""What every panel has in common: it paints only while it can be seen."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from cnngui.session.session import Session
from cnngui.widgets.elided_label import ElidedLabel


class Panel(QWidget):
    """A view of the session. Subclasses connect signals to `update_view` and implement `refresh`.

    A panel in a hidden or covered dock does nothing until it is shown, then catches up once. `caption` and
    `controls` stand in the dock's title.
    """

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName=name)
        self.session = session
        self.caption = ElidedLabel(self, objectName=f"{name}_caption")
        self._stale = True
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def title(self) -> str:
        """The dock's title, in the window's language."""
        raise NotImplementedError

    def controls(self) -> list[QWidget]:
        """What stands in the dock's title, at the right of the caption."""
        return []

    def refresh(self) -> None:
        """Show the session as it is now."""
        raise NotImplementedError

    def update_view(self) -> None:
        """Refresh now if the panel can be seen, else when it is shown next."""
        self.update_part(self.refresh)

    def update_part(self, show: Callable[[], None]) -> None:
        """Do `show`, a part of `refresh`, now if the panel can be seen, else all of it when it is shown."""
        if self.isVisible():
            show()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._refresh_within_event()

    def _refresh_within_event(self) -> None:
        try:
            self.refresh()
        except Exception:
            # Reported here: PySide crashes on some that leave a handler which Qt calls within another one.
            sys.excepthook(*sys.exc_info())


def tool_button(action: QAction, parent: QWidget) -> QToolButton:
    """A small flat button for `action`, with its icon, tooltip and shortcut."""
    button = QToolButton(parent, objectName=f"{action.objectName()}_button", autoRaise=True)
    button.setDefaultAction(action)
    button.setProperty("compact", True)
    button.setAccessibleName(action.text())
    return button
