"""How the window looks: its layout and theme, and what of them the next start finds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar

from cnngui.session.endings import Endings, EscOrder
from cnngui.session.settings import Settings, ThemeName
from cnngui.widgets.basics.message_bar import MessageBar
from cnngui.widgets.basics.presenter_marks import PresenterMarks
from cnngui.window.dock_sizes import DockSizes, sizes_now, take_sizes
from cnngui.window.docks import PanelDock
from cnngui.window.first_start import first_layout, first_zoom
from cnngui.window.layouts import LAYOUTS, arrange, let_go, restore
from cnngui.window.maximizing import Maximizing
from cnngui.window.slide_announcement import SlideAnnouncement
from cnngui.window.slides import SlideShow
from cnngui.window.strip import Strip
from cnngui.window.yielding import LOWER, Yielding
from cnngui.window.zooming import Zooming

DEFAULT_SIZE = QSize(1280, 720)
HOME = "drawing"
"""The panel that is maximized where none is seen."""
HANDS = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
"""Events of somebody at work on the window."""


class Appearance(QObject):
    """Arranges the docks of a window, as a layout, as a slide or one alone, and gives it its theme."""

    theme_changed = Signal()

    def __init__(
        self,
        *,
        window: QMainWindow,
        docks: Mapping[str, PanelDock],
        toolbar: QToolBar,
        message_bar: MessageBar,
        settings: Settings,
        endings: Endings,
        take_keys: Callable[[], None],
    ) -> None:
        """take_keys: gives them to a widget that they may go to after the docks were put elsewhere."""
        super().__init__(window)
        self._window, self._docks, self._toolbar = window, docks, toolbar
        self._settings, self.take_keys = settings, take_keys
        self._yielding = Yielding(window, docks, self._is_resting)
        self.maximizing = Maximizing(window, docks, self._yielding.saved, endings)
        self.maximizing.changed.connect(self._on_maximized_changed)
        self.zooming = Zooming(window, docks, message_bar, settings)
        self.slides = SlideShow(window, docks, self._yielding.saved)
        self._lends_toolbar = False
        """Whether the toolbar, hidden else, is shown for a message."""
        message_bar.message_shown.connect(self._lend_toolbar)
        message_bar.message_changed.connect(partial(self._take_toolbar_back, message_bar))
        self._strip = Strip(window, docks, self._is_resting)
        self._strip.fitted.connect(self._yielding.fit)
        docks[LOWER].need_changed.connect(self._strip.forget_heights_above)
        self.marks = PresenterMarks(window, self._row_of_menus)
        self._announcement = SlideAnnouncement(self.slides, endings, window, self._row_of_menus)
        self._projector_ending = endings.join(EscOrder.PROJECTOR, self.leave_projector, self)
        self._theme_before_projector: ThemeName = "system"
        self._full_size: Callable[[], object] | None = None
        """Gives the docks of a window that starts maximized what they have at its full size, to which it may
        come late and in steps; None when somebody is at work on it.
        """
        self._size_before = QSize()
        """Of the window when it was laid out, before it was shown."""
        self._height_before_slides: int | None = None
        """Of the window whose layout comes back after them; None for one of another start."""
        self._is_shown = False

    # Docks ----------------------------------------------------------------------------------------------

    def show_panel(self, name: str) -> None:
        """Bring a panel before the eyes: in front of those that share its place; maximized, if one is; in the
        projector on its slide, or large where no slide has it.
        """
        slide = self.slides.slide_with(name)
        if self.maximizing.name is not None or (self.is_projected and slide is None):
            self.maximizing.maximize(name)
        elif self.is_projected and slide is not None:
            self._show_slide(slide)
        else:
            self._docks[name].show()
            self._docks[name].raise_()

    def show_together(self, names: Sequence[str]) -> None:
        """Bring panels before the eyes of a class side by side, in the projector."""
        self.maximizing.give_back()
        self.slides.show_together(names)
        self.zooming.fit()

    def toggle_maximized(self) -> None:
        """Maximize the panel that has the focus, else the one under the pointer, else the first that is seen;
        or let the one that is maximized give the room back.
        """
        self.maximizing.toggle(self._panel_at_hand())

    def _panel_at_hand(self) -> str:
        seen = {name: dock for name, dock in self._docks.items() if not dock.visibleRegion().isEmpty()}
        focused = QApplication.focusWidget(), QApplication.activeWindow(), self._window.focusWidget()
        for part in (*focused, QApplication.widgetAt(QCursor.pos())):
            for name, dock in seen.items():
                if part is not None and (part is dock or dock.isAncestorOf(part)):
                    return name
        return next(iter(seen), HOME)

    def raise_floating_docks(self) -> None:
        """Bring restored floating docks before the window, which was shown after them."""
        for dock in self._docks.values():
            if dock.isFloating() and dock.isVisible():
                dock.raise_()

    def arrange(self, name: str, without: Collection[str] = ()) -> None:
        """Arrange the docks as one of the ready layouts. The projector, which has slides, is left for it.

        without: panels of the layout that leave their room to the others, but in the projector.
        """
        if self.is_projected:
            self._change_theme(self._theme_before_projector, name)
        else:
            self._arrange(name, without)
            self.zooming.fit()

    def _arrange(self, name: str, without: Collection[str] = ()) -> None:
        self._full_size = None
        self.maximizing.forget()
        layout = LAYOUTS[name]
        layout = replace(layout, shown=layout.shown.difference(without))
        arrange(self._window, self._docks, layout)
        self._strip.begin(layout.front, self._window.height() * layout.bottom // 100)
        self._yielding.begin()
        self.take_keys()  # or what had the keys, now hidden, hands them to the toolbar

    @property
    def sizes(self) -> DockSizes:
        """How large the docks in view are; of a slide and a maximized panel, which pass, nothing."""
        if self._is_resting():
            return {}
        return sizes_now(self._window, self._docks, self._yielding.own_heights())

    def take_sizes(self, sizes: DockSizes) -> None:
        """Make the docks in view as large as that, as by the mouse."""
        if sizes and not self._is_resting():
            self._full_size = None
            take_sizes(self._window, self._docks, sizes)
            self._hold()

    def _is_resting(self) -> bool:
        return self.is_projected or self.maximizing.name is not None

    def _on_maximized_changed(self) -> None:
        self._full_size = None
        if self.maximizing.name is None:
            self._hold()
        else:
            self._strip.leave()
        self.zooming.fit()

    def toggle_full_screen(self) -> None:
        """Take all of the screen, or go back from that: to a maximized window, if it was one."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    # Between two starts ---------------------------------------------------------------------------------

    def layout_to_keep(self) -> QByteArray:
        """The layout for the next start: neither a slide nor a maximized panel is kept."""
        if self.is_projected:
            return self.slides.layout_before
        if self.maximizing.name is not None:
            return self.maximizing.layout_before
        return self._yielding.saved()

    @property
    def strip_is_empty(self) -> bool:
        """Whether the panel in front at the bottom of that layout has nothing to show."""
        return self._strip.is_empty

    def restore(self) -> None:
        """Give the window the size, place and layout that were kept, as far as they fit the screen."""
        window, settings = self._window, self._settings
        window.resize(DEFAULT_SIZE)
        self._arrange("Default")
        is_projected, layout = settings.theme == "projector", settings.window_state
        if layout and not is_projected:
            # Before the window is a maximized one: of such a one Qt keeps a layout that does not fit yet, and
            # puts it in the place of the present one at each resize, also amid the change of a tab of that.
            self._restore_kept(layout, settings.strip_is_empty)
        if settings.geometry:
            window.restoreGeometry(settings.geometry)
        if is_projected:
            self._begin_slides(layout)
            self._fit_slides()
        if self.zooming.fit() and not is_projected and not layout:
            self._arrange("Default")  # the widths that were shared out were more than there are
        if not is_projected and (window.isMaximized() or window.isFullScreen()):
            self._full_size = partial(self._restore_kept, layout, settings.strip_is_empty)
        self._size_before = window.size()

    def take_screen(self) -> None:
        """Take all of the screen at the very first start, and show the whole network on a large one."""
        window, settings = self._window, self._settings
        room = window.screen().availableSize()
        if settings.geometry or settings.window_state:
            return
        if self.is_projected:  # its slides are of every size
            window.setWindowState(Qt.WindowState.WindowMaximized)
            return
        layout = first_layout(room)
        window.resize(room)  # the shares of the layout are of this
        settings.zoom = first_zoom(room)
        self.zooming.fit()
        self.arrange(layout)
        window.setWindowState(Qt.WindowState.WindowMaximized)
        self._full_size = partial(self._arrange, layout)  # the desktop's frame takes a part
        self._size_before = window.size()

    def note_shown(self) -> None:
        """Hear that the window is shown."""
        if not self._is_shown:
            self._is_shown = True
            self._window.windowHandle().installEventFilter(self)
            # Of what was laid out for the first time: titles may have got another line.
            QTimer.singleShot(0, self.zooming, self.zooming.fit)
            if self._full_size is not None and self._window.size() != self._size_before:
                QTimer.singleShot(0, self, self._take_full_size)  # it came before it was shown
            self.take_keys()  # or Qt would give them to the first button
            if self.is_projected:
                QTimer.singleShot(0, self, self._say_how_to_leave)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of the first hand at work: from then on the docks stay where they are put."""
        if event.type() in HANDS:
            self._full_size = None
            watched.removeEventFilter(self)
        return False

    def note_resized(self) -> None:
        """Hear that the window has another size."""
        if self._full_size is not None and self._is_shown:
            QTimer.singleShot(0, self, self._take_full_size)
        if self.is_projected:
            QTimer.singleShot(0, self, self._fit_slides)
        self._yielding.fit()

    def _take_full_size(self) -> None:
        """Give the docks what they lost while the window that is maximized was not large yet."""
        if (take := self._full_size) is not None:
            take()
            self._full_size = take  # it may become larger still
            self.raise_floating_docks()

    def _restore_kept(self, layout: QByteArray, strip_was_empty: bool) -> None:
        """Bring the layout of another start back, where the strip may have had more to show.

        One that cannot be read, as of a version with other panels, leaves the usual one.
        """
        if restore(self._window, self._docks, layout):
            self._hold(strip_was_empty=strip_was_empty)
        else:
            self._arrange("Default")

    def _restore(self, layout: QByteArray) -> bool:
        is_restored = restore(self._window, self._docks, layout)
        # On a full screen that came meanwhile Qt gives the strip room that nobody gave it.
        before, self._height_before_slides = self._height_before_slides, None
        self._hold(strip_was_empty=before in (None, self._window.height()))
        return is_restored

    def _hold(self, *, strip_was_empty: bool = True) -> None:
        """Go on from a layout that has been brought back."""
        self._strip.hold(was_empty=strip_was_empty)
        self._yielding.begin()

    def bring_back(self, layout: QByteArray, slide: int | None) -> None:
        """Have the docks again as they were kept. slide: of the projector, if that was shown."""
        self.maximizing.forget()
        if self.is_projected:
            self.slides.layout_before = layout
            self._show_slide(slide or 0)
        else:
            self._restore(layout)
            self.zooming.fit()

    # Projector ------------------------------------------------------------------------------------------

    @property
    def is_projected(self) -> bool:
        """Whether slides are shown, in the projector's theme."""
        return self._settings.theme == "projector"

    def toggle_projector(self) -> None:
        """Take the projector's theme and its first slide, or go back to the theme and layout before."""
        if self.is_projected:
            self.leave_projector()
        else:
            self.set_theme("projector")

    def leave_projector(self) -> None:
        """Go back to the theme and the layout before the projector's, if it is shown."""
        if self.is_projected:
            self.set_theme(self._theme_before_projector)

    def go_through_slides(self, count: int) -> None:
        """Show the next slide, or the one before; from outside of the projector the first one."""
        if self.slides.index is None:
            self.toggle_projector()
        else:
            self._show_slide(self.slides.index + count)

    def toggle_marks(self) -> None:
        """Show keys and clicks of who presents, or show them no more."""
        self.marks.switch(not self.marks.is_on)

    def _begin_slides(self, layout_before: QByteArray | None = None) -> None:
        self._strip.leave()
        self._height_before_slides = self._window.height() if layout_before is None else None
        self.slides.begin(layout_before)
        self._toolbar.hide()
        self._projector_ending.set_open(True)

    def _show_slide(self, index: int) -> None:
        self.maximizing.give_back()
        self.slides.show(index)
        self.zooming.fit()
        self._announcement.say()

    def _fit_slides(self) -> None:
        if self.zooming.fit_slides():
            self.slides.share_width()

    def _row_of_menus(self) -> QRect:
        """Where something is said that is to lie over no panel."""
        bar = self._window.menuBar()
        return bar.geometry() if bar.isVisible() else QRect()

    def _say_how_to_leave(self) -> None:
        if self.is_projected:
            self._announcement.say_how_to_leave()

    def _end_slides(self, layout: str) -> None:
        self._projector_ending.set_open(False)
        self._toolbar.show()
        self._announcement.hide()
        self.slides.end()
        if layout or not self._restore(self.slides.layout_before):
            self._arrange(layout or "Default")

    def _lend_toolbar(self) -> None:
        """Show the toolbar, where messages stand."""
        if self._toolbar.isHidden():
            self._lends_toolbar = True
            self._toolbar.show()

    def _take_toolbar_back(self, message_bar: MessageBar) -> None:
        if self._lends_toolbar and not message_bar.text:
            self._lends_toolbar = False
            self._toolbar.setVisible(not self.is_projected)

    # Theme ----------------------------------------------------------------------------------------------

    def set_theme(self, name: ThemeName) -> None:
        """Take another theme. The projector's comes with slides, and gives back the layout before them."""
        if name != self._settings.theme:
            self._change_theme(name)

    def _change_theme(self, name: ThemeName, layout: str = "") -> None:
        """Take a theme. layout: a ready one that follows the slides, instead of the one before them."""
        window, before, size = self._window, self._settings.theme, self._window.size()
        let_go(window, self._docks)
        self._full_size = None
        if "projector" in (name, before):
            self.maximizing.give_back()
        if name == "projector":
            self._theme_before_projector = before
            # Before the theme: all docks at the projector's size would need more than the screen.
            self._begin_slides()
        self._settings.theme = name
        self.zooming.apply_theme()
        if "projector" in (name, before):  # the others are all of one size
            self.zooming.lay_out_anew()
        if before == "projector":
            self._end_slides(layout)
        self.zooming.fit()
        if not window.isMaximized() and not window.isFullScreen():
            window.resize(size)
        self.theme_changed.emit()
        if name == "projector":
            self.slides.share_width()
            self._announcement.say()
