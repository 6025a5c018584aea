"""How the window looks: its layout, theme and zoom, and what of them the next start finds."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf

from PySide6.QtCore import QByteArray, QDeadlineTimer, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QToolBar, QWidget

from cnngui.session.settings import ZOOMS, Settings, ThemeName
from cnngui.theme import apply_theme
from cnngui.widgets.basics.message_bar import MessageBar
from cnngui.window.docks import PanelDock
from cnngui.window.layouts import LAYOUTS, PROJECTOR, arrange, restore, saved

DEFAULT_SIZE = QSize(1280, 720)
COMFORTABLE_SCREEN = QSize(1400, 860)
"""On a smaller one the window starts maximized."""
START_MS = 3000
"""The time in which a window that starts maximized gets its size."""


class Appearance(QObject):
    """Arranges the docks of a window, and gives the application its theme and zoom."""

    theme_changed = Signal()

    def __init__(
        self,
        *,
        window: QMainWindow,
        docks: Mapping[str, PanelDock],
        toolbar: QToolBar,
        message_bar: MessageBar,
        settings: Settings,
        home: QWidget,
    ) -> None:
        """home: the widget that the keys go to after the docks were put elsewhere."""
        super().__init__(window)
        self._window, self._docks, self._toolbar = window, docks, toolbar
        self._message_bar, self._settings, self._home = message_bar, settings, home
        self._zoom = settings.zoom
        """What is applied: less than the kept one where that would not fit the screen."""
        self._most_zoom = {True: inf, False: inf}
        """What fitted the screen, in the projector's theme and in the others."""
        self._theme_before_projector: ThemeName = "system"
        self._layout_before_projector = QByteArray()
        self._layout_of_start = QByteArray()
        """Of a window that starts maximized."""
        self._start: QDeadlineTimer | None = None
        """Runs from the first show on, as long as such a one may get its size."""

    # Docks ----------------------------------------------------------------------------------------------

    def show_panel(self, name: str) -> None:
        """Bring a panel before the eyes, in front of those that share its place."""
        self._docks[name].show()
        self._docks[name].raise_()

    def raise_floating_docks(self) -> None:
        """Bring restored floating docks before the window, which was shown after them."""
        for dock in self._docks.values():
            if dock.isFloating() and dock.isVisible():
                dock.raise_()

    def arrange(self, name: str) -> None:
        """Arrange the docks as one of the ready layouts."""
        self._layout_of_start = QByteArray()
        arrange(self._window, self._docks, LAYOUTS[name])
        self._home.setFocus()  # or what had the keys, now hidden, hands them to the toolbar

    def toggle_full_screen(self) -> None:
        """Take all of the screen, or go back from that."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    # Between two starts ---------------------------------------------------------------------------------

    def layout_to_keep(self) -> QByteArray:
        """The layout for the next start: the projector's own is never kept."""
        is_projected = self._settings.theme == "projector"
        return self._layout_before_projector if is_projected else saved(self._window)

    def restore(self) -> None:
        """Give the window the size, place and layout that were kept, as far as they fit the screen."""
        window, settings = self._window, self._settings
        window.resize(DEFAULT_SIZE)
        self.arrange("Default")
        is_projected, layout = settings.theme == "projector", settings.window_state
        if layout and not is_projected:
            # Before the window is a maximized one: of such a one Qt keeps a layout that does not fit yet, and
            # puts it in the place of the present one at each resize, also amid the change of a tab of that.
            restore(window, self._docks, layout)
        screen = window.screen().availableSize()
        if settings.geometry:
            window.restoreGeometry(settings.geometry)
        elif screen.width() < COMFORTABLE_SCREEN.width() or screen.height() < COMFORTABLE_SCREEN.height():
            window.setWindowState(Qt.WindowState.WindowMaximized)
        if is_projected:
            self._layout_before_projector = layout
            self._show_for_projector()
        if self._fit_zoom():  # the widths that were shared out were more than there are
            if is_projected:
                self._show_for_projector()
            elif not layout:
                self.arrange("Default")
        if not is_projected and (window.isMaximized() or window.isFullScreen()):
            self._layout_of_start = layout

    def note_shown(self) -> None:
        """The window is shown; from the first time on it may soon get the size of a maximized one."""
        if self._start is None:
            self._start = QDeadlineTimer(START_MS)

    def note_resized(self) -> None:
        """The window has another size."""
        if self._layout_of_start and self._start is not None and not self._start.hasExpired():
            QTimer.singleShot(0, self, self._restore_at_full_size)

    def _restore_at_full_size(self) -> None:
        """Give the docks what they lost while the window that is maximized was not large yet."""
        if self._layout_of_start:
            restore(self._window, self._docks, self._layout_of_start)
            self.raise_floating_docks()

    # Theme and zoom -------------------------------------------------------------------------------------

    def set_theme(self, name: ThemeName) -> None:
        """Take another theme. The projector's has a layout of its own, and gives back the one before it."""
        window = self._window
        self._layout_of_start = QByteArray()
        before, self._settings.theme = self._settings.theme, name
        size = window.size()
        if name == "projector" != before:
            # Before the theme: all docks at the projector's size would need more than the screen.
            self._layout_before_projector = saved(window)
            self._show_for_projector()
        self._zoom = min(self._settings.zoom, self._most_zoom[name == "projector"])
        self._apply_theme()
        self._lay_out_anew()
        self._fit_zoom()
        if name != "projector" == before:
            self._toolbar.show()
            if not restore(window, self._docks, self._layout_before_projector):
                self.arrange("Default")
            self._fit_zoom()
        if not window.isMaximized():
            window.resize(size)
        self.theme_changed.emit()

    def toggle_projector(self) -> None:
        """Take the projector's theme, or go back to the one before."""
        if self._settings.theme == "projector":
            self.set_theme(self._theme_before_projector)
        else:
            self._theme_before_projector = self._settings.theme
            self.set_theme("projector")

    def zoom_by(self, steps: int) -> None:
        """Make everything larger or smaller, as far as the window still fits the screen."""
        zoom, window = self._zoom, self._window
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - zoom))
        wanted = ZOOMS[max(0, min(nearest + steps, len(ZOOMS) - 1))]
        needed, room = window.minimumSizeHint() * (wanted / zoom), self._largest_size()
        if steps > 0 and (needed.width() > room.width() or needed.height() > room.height()):
            self._message_bar.show_note(self.tr("Larger would not fit the screen; hide some panels first."))
            return
        self._settings.zoom = self._zoom = wanted
        self._most_zoom[self._settings.theme == "projector"] = inf
        self._apply_theme()

    def _show_for_projector(self) -> None:
        arrange(self._window, self._docks, PROJECTOR)
        self._toolbar.hide()

    def _fit_zoom(self) -> bool:
        """Show all smaller than the kept zoom has it where the window would need more than the screen.

        Returns whether that was so. The setting stays, for a larger screen.
        """
        kept = self._zoom
        while (share := self._share_of_screen()) < 1 and self._zoom > ZOOMS[0]:
            self._zoom = next((zoom for zoom in reversed(ZOOMS) if zoom <= share * self._zoom), ZOOMS[0])
            self._most_zoom[self._settings.theme == "projector"] = self._zoom
            self._apply_theme()
            self._lay_out_anew()
        return self._zoom != kept

    def _share_of_screen(self) -> float:
        """Return how large the window might be, in times of what it needs."""
        room = self._largest_size()
        needed = self._window.minimumSizeHint().expandedTo(QSize(1, 1))  # 0 where nothing is docked
        return min(room.width() / needed.width(), room.height() / needed.height())

    def _largest_size(self) -> QSize:
        """Return the largest size of the window within its frame, on its screen."""
        window = self._window
        if window.isVisible():
            frame = window.frameGeometry().size() - window.size()
        else:  # it has none yet
            frame = QSize(0, window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
        return window.screen().availableSize() - frame

    def _lay_out_anew(self) -> None:
        """Let all sizes be known at once, also of what is not shown; the window does not grow for them."""
        for widget in reversed(self._window.findChildren(QWidget)):
            if (layout := widget.layout()) is not None:
                layout.invalidate()
                layout.activate()
        if (own := self._window.layout()) is not None:
            own.invalidate()

    def _apply_theme(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, self._settings.theme, self._zoom)
