"""The docks of the window: a panel in each, built at once or when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from cnngui import theme
from cnngui.panels.explaining import explain
from cnngui.panels.panel import Panel
from cnngui.widgets.basics.box_labels import label_boxes
from cnngui.widgets.basics.control_states import ControlStates, control_states, set_control_states
from cnngui.widgets.basics.dock_title import DockTitle
from cnngui.widgets.basics.field_guard import FieldGuard

LESSON_DOCK = "lesson_dock"
"""The name of the one that is there while a lesson is played, with its card in it."""
LEAST_HEIGHT = 50
"""Of a late panel, in pixels at zoom 1; its parts scroll when they need more."""
_PanelState = tuple[ControlStates, object]
"""What the controls of a panel are set to, and what it alone knows besides."""


class PanelDock(QDockWidget):
    """A dock, named and titled as the panel in it."""

    maximize_asked = Signal()  # or asked to give the room back
    closed = Signal()  # by its button, the menu or the desktop
    need_changed = Signal()  # the panel's

    def __init__(self, name: str, parent: QMainWindow) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_dock")
        self.toggleViewAction().setObjectName(f"panel_{name}")
        self.panel: Panel | None = None
        self._title: DockTitle | None = None
        self._is_maximized = self._is_bare = False
        self._guard: FieldGuard | None = None
        self._kept: _PanelState | None = None
        """How the panel that is not refreshed yet is to be set."""
        self._is_covered = self._is_veiled = False
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self.keep_on_screen)
        self.visibilityChanged.connect(self._on_visibility_changed)

    def take(self, title: str, make: Callable[[], Panel]) -> None:
        """Have this title, and the panel that `make` builds.

        It is set as the one before it was, which goes.
        """
        self.setWindowTitle(title)
        self._make = make
        if self._is_due():
            self._fill()

    @property
    def is_empty(self) -> bool:
        """Whether its panel needs no more than the least room."""
        return self.panel is not None and self.panel.is_empty

    def needed_height(self) -> int:
        """The height, in pixels, in which all of its panel is shown as it is now."""
        if self.panel is not None:
            self.panel.updateGeometry()  # or what it needed in another theme is still remembered
        return self.sizeHint().height()

    def show_page(self, name: str) -> str:
        """Bring that page of its panel to the front; the name of the one that was there."""
        assert self.panel is not None
        return self.panel.show_page(name)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def set_maximized(self, is_maximized: bool) -> None:
        """Show in the title whether it has all the room of the window."""
        self._is_maximized = is_maximized
        if self._title is not None:
            self._title.set_maximized(is_maximized)

    def set_bare(self, is_bare: bool) -> None:
        """Give the room of the title, and of what explains the panel, to the panel; or give it back."""
        self._is_bare = is_bare
        if self._title is not None:
            self._title.set_bare(is_bare)
        if self.panel is not None:
            self.panel.set_bare(is_bare)

    def set_veiled(self, is_veiled: bool) -> None:
        """Hear whether something lies over all of the dock, so that neither panel nor title hears keys."""
        self._is_veiled = is_veiled
        if self._title is not None:
            self._title.setEnabled(not is_veiled)
        self._tell_whether_covered()

    def _tell_whether_covered(self) -> None:
        if self.panel is not None:
            self.panel.set_covered(self._is_covered or self._is_veiled)

    def _settle(self) -> None:
        """Settle a floating dock when Qt, or who made it float, has put it in its place."""
        if self.isFloating():
            self._settling.start()

    def _fill(self) -> None:
        before = [self.widget(), self._title, self._guard]
        kept = self._state()
        panel = self.panel = self._built()
        panel.need_changed.connect(self.need_changed)
        self._title = DockTitle(self, panel.caption, panel.controls())
        self._title.maximize_asked.connect(self.maximize_asked)
        self._title.set_maximized(self._is_maximized)
        self._title.set_bare(self._is_bare)
        self._title.setEnabled(not self._is_veiled)
        panel.set_bare(self._is_bare)
        if kept is not None:
            self._kept = kept
            panel.once_refreshed(self._restore)
        if self._is_covered or self._is_veiled:
            panel.set_covered(True)
        self.setWidget(panel)  # shows it
        self._guard = FieldGuard(self)
        label_boxes(self)
        explain(self)
        for thing in before:
            if thing is not None:
                thing.deleteLater()

    def _is_due(self) -> bool:
        return True

    def _built(self) -> Panel:
        return self._make()

    def _state(self) -> _PanelState | None:
        """What the next panel begins with.

        Where the session has told of a change that was not seen yet, the controls may be set to what was
        before it, and setting others so would undo it.
        """
        if self.panel is None:
            return self._kept
        if self._is_veiled:  # it has rested, though it can be seen
            self.panel.set_covered(self._is_covered)
        self.panel.catch_up()
        states, own = self._kept or (control_states(self), self.panel.kept())
        return {} if self.panel.was_told else states, own

    def _restore(self) -> None:
        assert self.panel is not None and self._kept is not None
        (states, own), self._kept = self._kept, None
        if not self.panel.was_told:
            set_control_states(self, states)
        self.panel.take_kept(own)

    def _on_visibility_changed(self, is_visible: bool) -> None:
        self._is_covered = not is_visible
        self._tell_whether_covered()


class LatePanelDock(PanelDock):
    """A dock that is empty until it can be seen, and gets no other panel until then.

    A panel that another is to replace goes on to hear of changes, and so knows which of its controls count.
    """

    def __init__(self, name: str, parent: QMainWindow) -> None:
        super().__init__(name, parent)
        self.setWidget(QWidget(self))
        self._is_filled = False

    def take(self, title: str, make: Callable[[], Panel]) -> None:
        self._is_filled = False
        super().take(title, make)

    def ensure_filled(self) -> None:
        """Build the panel now if it is not there yet, or an old one."""
        if not self._is_filled:
            self._fill()

    def show_page(self, name: str) -> str:
        self.ensure_filled()
        return super().show_page(name)

    def _is_due(self) -> bool:
        return self.panel is not None and not self._is_covered

    def _built(self) -> Panel:
        self._is_filled = True
        panel = super()._built()
        self._limit_height(panel)
        return panel

    def changeEvent(self, event: QEvent) -> None:
        if self.panel is not None and theme.is_news(self, event):
            self._limit_height(self.panel)
        super().changeEvent(event)

    @staticmethod
    def _limit_height(panel: QWidget) -> None:
        # What it would need at least before it is laid out is more, and the window would grow for it.
        panel.setMinimumHeight(theme.px(LEAST_HEIGHT))

    def _on_visibility_changed(self, is_visible: bool) -> None:
        if is_visible:
            self.ensure_filled()
        super()._on_visibility_changed(is_visible)
