"""What every panel has in common: it paints only while it can be seen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from cnngui.panels.neuron_place import NeuronPlace
from cnngui.session.session import Session
from cnngui.widgets.basics.action_button import show_action
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.whole_label import WholeLabel


class Panel(QWidget):
    """A view of the session. Subclasses `follow` its signals and implement `refresh`.

    However many signals a change gives, the panel refreshes once, when the session has settled. In a hidden
    or covered dock it does nothing until it is shown, then catches up once. `caption` and `controls` stand in
    the dock's title.
    """

    need_changed = Signal()  # it `is_empty` now, or is no more
    neuron_asked = Signal(NeuronPlace)  # a click has pinned a neuron; where its arithmetic may be shown
    panel_asked = Signal(str)  # the panel of that name is to be seen
    network_asked = Signal(object)  # the network in the file at that Path is to be opened, without the file

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.session = session
        self.caption = named(WholeLabel(self), f"{name}_caption")
        self._stale = True
        self.was_told = False
        """Whether the session has told of a change that has not been shown yet."""
        self._is_covered = False
        self._once_refreshed: Callable[[], None] | None = None
        session.settled.connect(self.catch_up)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def controls(self) -> list[QWidget]:
        """What stands in the dock's title, at the right of the caption."""
        return []

    def refresh(self) -> None:
        """Show the session as it is now."""
        raise NotImplementedError

    @property
    def is_empty(self) -> bool:
        """Whether it has nothing to show that needs more than the least room."""
        return False

    def kept(self) -> object:
        """What this panel alone knows, besides what its controls are set to; for `take_kept` of the next one.

        In another language the window makes its panels anew.
        """
        return None

    def take_kept(self, kept: Any) -> None:
        """Go on from what the panel before knew; the controls are set as there."""

    def looks(self) -> dict[str, object]:
        """What it shows of all that it can show, as values that JSON has, for `take_looks`."""
        return {}

    def take_looks(self, looks: Mapping[str, object]) -> None:
        """Show the same, as far as it means something here; nobody has checked what it holds."""

    def show_page(self, name: str) -> str:
        """Bring the page of that name to the front; the name of the one that was there.

        Raises ValueError: only some panels have pages.
        """
        raise ValueError(name)

    def once_refreshed(self, act: Callable[[], None]) -> None:
        """Do `act` once, when the panel has been refreshed for the first time.

        Only then what it was told counts as shown.
        """
        self._once_refreshed = act

    def set_bare(self, is_bare: bool) -> None:
        """Do without what explains the panel, where it stands beside a larger one without a title; or not."""

    def out_of_sight(self) -> None:
        """Let what moves by itself rest: the panel was hidden, or another tab covers it."""

    @property
    def is_seen(self) -> bool:
        """Whether the panel is shown and nothing covers it."""
        return self.isVisible() and not self._is_covered

    def set_covered(self, is_covered: bool) -> None:
        """Hear whether another tab is in front, behind which Qt hides nothing but moves it out of the window,
        or something lies over the panel.

        A covered panel is not up to date and must hear no keys: it is disabled, and so loses the focus.
        """
        self._is_covered = is_covered
        self.setEnabled(not is_covered)
        if is_covered:
            self.out_of_sight()
        else:
            self.catch_up()

    def follow(self, *signals: SignalInstance) -> None:
        """Refresh after each change that one or more of these tell."""
        for signal in signals:
            signal.connect(self.mark_stale)

    def mark_stale(self) -> None:
        """Refresh when the session has settled; a panel that cannot be seen, when it is shown next."""
        self._stale = self.was_told = True
        self.session.settle_soon()

    def update_view(self) -> None:
        """Refresh now if the panel can be seen, as after a choice made in it."""
        self._stale = True
        self.catch_up()

    def update_part(self, show: Callable[[], None]) -> None:
        """Do `show`, a part of `refresh`, now, unless all of it is due anyway, or when the panel is shown."""
        if not self.is_seen:
            self._stale = True
        elif not self._stale:
            show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.out_of_sight()

    def catch_up(self) -> None:
        """Refresh, if that is due and the panel can be seen."""
        if not (self._stale and self.is_seen):
            return
        self._stale = False
        try:
            self.refresh()
            act, self._once_refreshed = self._once_refreshed, None
            if act is not None:
                act()
            self.was_told = False
        except Exception:
            # Reported here: PySide crashes on some that leave a handler which Qt calls within another one.
            sys.excepthook(*sys.exc_info())


def tool_button(action: QAction, parent: QWidget) -> QToolButton:
    """A small flat button for `action`, with its icon, tooltip and shortcut."""
    button = named(QToolButton(parent, autoRaise=True), f"{action.objectName()}_button")
    show_action(button, action)
    button.setProperty("compact", True)
    button.setAccessibleName(action.text())
    return button
