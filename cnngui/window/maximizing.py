"""One panel alone takes the room of all docks for a while, and gives it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow

from cnngui.session.endings import Endings, EscOrder
from cnngui.window.catalogue import LARGER
from cnngui.window.docks import PanelDock
from cnngui.window.layouts import restore, show_only

STAYS = ~(QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetFloatable)
"""The features that a maximized dock keeps: taken away, it would leave an empty window behind."""


class Maximizing(QObject):
    """The maximized panel, and the layout that comes back when it gives the room back.

    Menu bar and toolbar stay, and so do docks that float.
    """

    changed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        docks: Mapping[str, PanelDock],
        saved: Callable[[], QByteArray],
        endings: Endings,
    ) -> None:
        """saved: returns the layout that is to come back."""
        super().__init__(window)
        self._window, self._docks, self._saved = window, docks, saved
        self._before = QByteArray()
        self._features = QDockWidget.DockWidgetFeature(0)
        self.name: str | None = None
        """Of the panel that is maximized."""
        self._ending = endings.join(EscOrder.MAXIMIZED, self.give_back, self)
        for name, dock in docks.items():
            dock.maximize_asked.connect(partial(self.toggle, name))
            dock.closed.connect(partial(self._on_closed, name))
            dock.toggleViewAction().triggered.connect(partial(self._on_toggled, name, dock))

    def toggle(self, name: str) -> None:
        """Maximize a panel, or let the one that is maximized give the room back."""
        if self.name is None:
            self.maximize(name)
        else:
            self.give_back()

    def maximize(self, name: str) -> None:
        """Let a panel take all the room; that of another one that has it is taken over.

        A flat strip, which cannot grow, leaves the room to the panel that shows the same at large.
        """
        name = LARGER.get(name, name)
        if self.name is None:
            self._before = self._saved()
        self._set_name(name)
        show_only(self._window, self._docks, name)
        self._window.activateWindow()  # the panel may have been a window of its own, which had the keys
        panel = self._docks[name].widget()
        if not panel.isAncestorOf(self._window.focusWidget() or panel):
            panel.setFocus()
        self.changed.emit()

    def give_back(self) -> None:
        """Put all docks where they were before, as large as they were."""
        if self.name is not None:
            self.forget()
            restore(self._window, self._docks, self.layout_before)
            self.changed.emit()

    def forget(self) -> None:
        """Maximize nothing any more: all docks are about to be put elsewhere."""
        self._set_name(None)

    @property
    def layout_before(self) -> QByteArray:
        """The layout that comes back, to be kept for the next start."""
        return self._before

    def _set_name(self, name: str | None) -> None:
        before, self.name = self.name, name
        if name == before:
            return
        if before is not None:
            self._docks[before].setFeatures(self._features)
            self._docks[before].set_maximized(False)
        if name is not None:
            self._features = self._docks[name].features()
            self._docks[name].setFeatures(self._features & STAYS)
            self._docks[name].set_maximized(True)
        self._ending.set_open(name is not None)

    def _on_closed(self, name: str) -> None:
        if name == self.name:
            self.give_back()
            self._docks[name].hide()

    def _on_toggled(self, name: str, dock: PanelDock) -> None:
        if self.name is not None and dock.toggleViewAction().isChecked():
            self.maximize(name)
