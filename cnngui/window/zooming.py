"""How large everything in the window is: as the settings have it, as far as the window fits the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QWidget

from cnngui.session.settings import ZOOMS, Settings
from cnngui.theme import apply_theme
from cnngui.widgets.basics.message_bar import MessageBar
from cnngui.window.docks import PanelDock
from cnngui.window.slides import slide_scale
from cnngui.window.zoomed_layouts import ZoomedLayouts


class Zooming(QObject):
    """Gives the application its theme at a zoom that fits the screen, and the docks the places they had."""

    def __init__(
        self,
        window: QMainWindow,
        docks: Mapping[str, PanelDock],
        message_bar: MessageBar,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._message_bar, self._settings = window, message_bar, settings
        self._zoom = settings.zoom
        """What is applied: less than the kept one where that would not fit the screen."""
        self._slide_scale = 1.0
        """By how much all is larger besides, on slides."""
        self._zoomed_layouts = ZoomedLayouts(window, docks)

    def by(self, count: int) -> None:
        """Make everything larger or smaller, as far as the window still fits the screen."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self._zoom))
        self._set_zoom(ZOOMS[max(0, min(nearest + count, len(ZOOMS) - 1))])

    def reset(self) -> None:
        """Show everything as large as it is designed, or as fits the screen."""
        self._set_zoom(1.0)

    def _set_zoom(self, wanted: float) -> None:
        refusal = self.tr("Larger would not fit the screen; hide some panels first.")
        if wanted > self._zoom and not self._has_room_for(wanted):
            self._message_bar.show_note(refusal)
            return
        if self._message_bar.text == refusal:
            self._message_bar.dismiss()
        self._settings.zoom = wanted
        if wanted != self._zoom:
            self._zoomed_layouts.leave(self._zoom)
            self._apply_zoom(wanted)
            self._zoomed_layouts.arrive(wanted)

    def _has_room_for(self, wanted: float) -> bool:
        """Whether a larger zoom should let the window fit the screen, by sizes that have come to rest."""
        if self._share_of_screen() >= wanted / self._zoom:
            return True
        self.lay_out_anew()  # what grew with the zoom before may have given it back since
        return self._share_of_screen() >= wanted / self._zoom

    def fit(self) -> bool:
        """Show all as large as the kept zoom has it, or smaller where the window would need more than the
        screen.

        Returns whether what is applied changed. The setting stays, for a larger screen or fewer panels.
        """
        before = self._zoom
        self._apply_zoom(self._fitting_zoom())
        while (fitting := self._fitting_zoom()) < self._zoom:  # not all that is needed grows with the zoom
            self._apply_zoom(fitting)
        if self._zoom < before:
            self._shrink_to_screen()
        return self._zoom != before

    def fit_slides(self) -> bool:
        """Make all on slides as large as the window, which may have another size now, has room for.

        Returns whether it was not so before.
        """
        if self._scale_of_slides() == self._slide_scale:
            return False
        self.apply_theme()
        self.lay_out_anew()
        self.fit()
        return True

    def _shrink_to_screen(self) -> None:
        """Make the window, which grew for what was too large, as small as the screen again."""
        window, room = self._window, self._largest_size()
        if (layout := window.layout()) is not None:
            layout.activate()
        window.resize(window.size().boundedTo(room))

    def _fitting_zoom(self) -> float:
        """The largest zoom, up to the kept one, that should let the window fit the screen."""
        most = self._share_of_screen() * self._zoom
        kept = self._settings.zoom
        return kept if kept <= most else max((zoom for zoom in ZOOMS if zoom <= most), default=ZOOMS[0])

    def _apply_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self.apply_theme()
            self.lay_out_anew()

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

    def lay_out_anew(self) -> None:
        """Let all sizes be known at once, also of what is not shown; the window does not grow for them."""
        for widget in reversed(self._window.findChildren(QWidget)):
            if (layout := widget.layout()) is not None:
                layout.invalidate()
                layout.activate()
        if (own := self._window.layout()) is not None:
            own.invalidate()

    def apply_theme(self) -> None:
        """Give the application the theme of the settings, at the zoom that is applied."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._slide_scale = self._scale_of_slides()
        apply_theme(application, self._settings.theme, self._zoom * self._slide_scale)

    def _scale_of_slides(self) -> float:
        return slide_scale(self._window.size()) if self._settings.theme == "projector" else 1.0
