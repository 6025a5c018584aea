"""The strip of tabs at the bottom: as high as the panel in front needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from cnngui import theme
from cnngui.window.catalogue import PANELS
from cnngui.window.docks import PanelDock
from cnngui.window.layouts import BOTTOM, fit_strip, heights_above_strip

HEIGHTS = {row.name: row.height for row in PANELS}


class Strip(QObject):
    """Gives the strip its height when another tab comes to the front, or the panel there has more to show.

    A height that was given by the mouse is found again when its panel comes back to the front.
    """

    fitted = Signal()  # to its height

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, PanelDock], is_resting: Callable[[], bool]
    ) -> None:
        """is_resting: whether the docks make no layout now, but something that passes."""
        super().__init__(window)
        self._window, self._is_resting = window, is_resting
        self._all, self._docks = docks, {name: docks[name] for name in BOTTOM}
        self._heights: dict[str, int] = {}
        """Of panels that were in front before, in pixels."""
        self._above: dict[str, dict[PanelDock, int]] = {}
        """And the heights of the docks above the strip then."""
        self._least = 0
        """What the layout gives, in pixels."""
        self._front: str | None = None
        self._had_more = False
        """Whether the height is that of a panel which had more to show than it may have now."""
        self._is_away = False
        """Whether something that passes is shown, and no layout was made or brought back since."""
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        for name, dock in self._docks.items():
            dock.visibilityChanged.connect(partial(self._on_visibility_changed, name))
            dock.need_changed.connect(partial(self._on_need_changed, name))

    def begin(self, front: str, least: int) -> None:
        """Go on from a layout that has been made, with this panel in front and this height of the strip."""
        self._heights, self._above = {front: least}, {}
        self._front, self._least, self._is_away = front, least, False
        self._had_more = False
        self._fitting.start()  # when the sizes of all are known

    def leave(self) -> None:
        """Note no heights until a layout is made or brought back.

        While it is brought back one dock after the other is seen, still as high as it was before.
        """
        self._is_away = True

    @property
    def is_empty(self) -> bool:
        """Whether the panel in front has nothing to show."""
        return self._front is not None and self._docks[self._front].is_empty

    def hold(self, *, was_empty: bool = True) -> None:
        """Go on from a layout that has been brought back: its height is as it was.

        was_empty: False where the panel in front had something to show then, which may be gone now, or the
        window another height: if it shows nothing, the height was not given by the mouse to what there is.
        """
        self._fitting.stop()
        self._is_away, self._had_more = False, not was_empty
        self._front = next((name for name in self._docks if self._is_in_front(name)), None)
        self._fit_if_less()

    def forget_heights_above(self) -> None:
        """Find them again no more: the docks above share their room otherwise from now on."""
        self._above.clear()

    def _on_visibility_changed(self, name: str, is_visible: bool) -> None:
        if not is_visible:  # perhaps because the window is being destroyed
            return
        if name == self._front or self._is_away or self._is_resting() or not self._is_in_strip(name):
            return
        front, self._front = self._front, name
        if front is None:
            self._fit_if_less()
            return
        before = self._docks[front]
        if not before.isHidden() and self._is_in_strip(front):
            self._heights[front] = before.height()
            self._above[front] = heights_above_strip(self._window, self._all)
        self._fitting.start()

    def _fit_if_less(self) -> None:
        if self._had_more and self.is_empty:
            self._fitting.start()

    def _on_need_changed(self, name: str) -> None:
        self._heights.pop(name, None)
        self._above.pop(name, None)
        if name == self._front:
            self._fitting.start()

    def _fit(self) -> None:
        name = self._front
        if name is not None and not self._is_resting() and self._is_in_front(name):
            height = self._heights.get(name, max(theme.px(HEIGHTS[name]), self._least))
            above, kept = heights_above_strip(self._window, self._all), self._above.get(name, {})
            is_back = above.keys() == kept.keys()
            fit_strip(self._window, kept if is_back else above, self._docks[name], height, is_back=is_back)
            self.fitted.emit()

    def _is_in_front(self, name: str) -> bool:
        return self._is_in_strip(name) and not self._docks[name].visibleRegion().isEmpty()

    def _is_in_strip(self, name: str) -> bool:
        dock = self._docks[name]
        area = self._window.dockWidgetArea(dock)
        return not dock.isFloating() and area == Qt.DockWidgetArea.BottomDockWidgetArea
