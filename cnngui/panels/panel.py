"""What every panel has in common: it paints only while it can be seen."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from cnngui.session.session import Session
from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.named import named


class Panel(QWidget):
    """A view of the session. Subclasses `follow` its signals and implement `refresh`.

    However many signals a change gives, the panel refreshes once, when the session has settled. In a hidden
    or covered dock it does nothing until it is shown, then catches up once. `caption` and `controls` stand in
    the dock's title.
    """

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.session = session
        self.caption = named(ElidedLabel(self), f"{name}_caption")
        self._stale = True
        self._is_covered = False
        session.settled.connect(self._catch_up)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def controls(self) -> list[QWidget]:
        """What stands in the dock's title, at the right of the caption."""
        return []

    def refresh(self) -> None:
        """Show the session as it is now."""
        raise NotImplementedError

    def out_of_sight(self) -> None:
        """What moves by itself is to rest: the panel was hidden, or another tab covers it."""

    @property
    def is_seen(self) -> bool:
        """Whether the panel is shown and no other tab covers it."""
        return self.isVisible() and not self._is_covered

    def set_covered(self, is_covered: bool) -> None:
        """Whether another tab is in front. Qt hides nothing behind it but moves it out of the window.

        A covered panel is not up to date and must hear no keys: it is disabled, and so loses the focus.
        """
        self._is_covered = is_covered
        self.setEnabled(not is_covered)
        if is_covered:
            self.out_of_sight()
        else:
            self._catch_up()

    def follow(self, *signals: SignalInstance) -> None:
        """Refresh after each change that one or more of these tell."""
        for signal in signals:
            signal.connect(self.mark_stale)

    def mark_stale(self) -> None:
        """Refresh when the session has settled; a panel that cannot be seen, when it is shown next."""
        self._stale = True
        self.session.settle_soon()

    def update_view(self) -> None:
        """Refresh now if the panel can be seen, as after a choice made in it."""
        self._stale = True
        self._catch_up()

    def update_part(self, show: Callable[[], None]) -> None:
        """Do `show`, a part of `refresh`, now, unless all of it is due anyway, or when the panel is shown."""
        if not self.is_seen:
            self._stale = True
        elif not self._stale:
            show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.out_of_sight()

    def _catch_up(self) -> None:
        """Refresh, if that is due and the panel can be seen."""
        if not (self._stale and self.is_seen):
            return
        self._stale = False
        try:
            self.refresh()
        except Exception:
            # Reported here: PySide crashes on some that leave a handler which Qt calls within another one.
            sys.excepthook(*sys.exc_info())


def tool_button(action: QAction, parent: QWidget) -> QToolButton:
    """A small flat button for `action`, with its icon, tooltip and shortcut."""
    button = named(QToolButton(parent, autoRaise=True), f"{action.objectName()}_button")
    button.setDefaultAction(action)
    button.setProperty("compact", True)
    button.setAccessibleName(action.text())
    return button
