"""The docks of the window: a panel in each, built at once or when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from cnngui import theme
from cnngui.panels.panel import Panel
from cnngui.widgets.basics.dock_title import DockTitle
from cnngui.widgets.basics.field_guard import FieldGuard

LEAST_HEIGHT = 66
"""Of a late panel, in pixels at zoom 1; its parts scroll when they need more."""


class PanelDock(QDockWidget):
    """A dock, named and titled as the panel in it."""

    def __init__(self, name: str, title: str, parent: QMainWindow) -> None:
        super().__init__(title, parent)
        self.setObjectName(f"{name}_dock")
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self.keep_on_screen)

    def keep_on_screen(self) -> None:
        """Move a floating dock, and make it smaller if it must be, so that all of it can be seen.

        What the mouse moves or sizes just now is left alone.
        """
        if not self.isFloating() or not self.isVisible() or QApplication.mouseButtons():
            return
        screen, frame = self.screen().availableGeometry(), self.frameGeometry()
        if not screen.contains(frame):
            excess = frame.size() - self.size()
            self.resize(self.size().boundedTo(screen.size() - excess))
            size = self.size() + excess
            right, bottom = screen.right() + 1 - size.width(), screen.bottom() + 1 - size.height()
            # The upper left corner, with the title, counts where the panel needs more than the screen.
            left, top = min(frame.left(), right), min(frame.top(), bottom)
            self.move(QPoint(max(left, screen.left()), max(top, screen.top())))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """When Qt, or who made it float, has put it in its place."""
        if self.isFloating():
            self._settling.start()

    def fill(self, panel: Panel) -> None:
        """Put the panel in, and its caption and controls into the title."""
        self.setWidget(panel)
        self.visibilityChanged.connect(lambda is_visible: panel.set_covered(not is_visible))
        DockTitle(self, panel.caption, panel.controls())
        FieldGuard(self)


class LatePanelDock(PanelDock):
    """A dock that is empty until it can be seen."""

    def __init__(self, name: str, title: str, parent: QMainWindow, make: Callable[[], Panel]) -> None:
        self._is_filled = False
        super().__init__(name, title, parent)
        self._make = make
        self.setWidget(QWidget(self))
        self.visibilityChanged.connect(self._on_visibility_changed)

    def ensure_filled(self) -> None:
        """Build the panel now if it is not there yet."""
        if not self._is_filled:
            self._is_filled = True
            placeholder = self.widget()
            panel = self._make()
            self._limit_height(panel)
            self.fill(panel)
            placeholder.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        if self._is_filled and theme.is_news(self, event):
            self._limit_height(self.widget())
        super().changeEvent(event)

    @staticmethod
    def _limit_height(panel: QWidget) -> None:
        # What it would need at least before it is laid out is more, and the window would grow for it.
        panel.setMinimumHeight(theme.px(LEAST_HEIGHT))

    def _on_visibility_changed(self, is_visible: bool) -> None:
        if is_visible:
            self.ensure_filled()
