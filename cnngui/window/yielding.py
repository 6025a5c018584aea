"""The pooled maps give their room to the maps above them while there are none."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from cnngui.window.docks import PanelDock
from cnngui.window.layouts import COLUMN_AREAS, saved

UPPER = "feature_maps"
"""The dock that takes the room."""
LOWER = "pooled_maps"
"""The one that gives it."""


class Yielding(QObject):
    """Makes a dock with nothing to show as low as it can be, and gives it its room back later.

    Only where the two stand in a column, one above the other. A layout that is
    kept has the room given back.
    """

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, PanelDock], is_resting: Callable[[], bool]
    ) -> None:
        """is_resting: whether the docks make no layout now, but something that passes."""
        super().__init__(window)
        self._window, self._is_resting = window, is_resting
        self._upper, self._lower = docks[UPPER], docks[LOWER]
        self._share: float | None = None
        """The upper one's of the height of both, while it has the room of the other."""
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        for dock in (self._upper, self._lower):
            dock.visibilityChanged.connect(self.fit)
        self._lower.need_changed.connect(self.fit)

    def begin(self) -> None:
        """Go on from a layout that has been made or brought back: there each has its own room."""
        self._share = None
        self.fit()

    def fit(self) -> None:
        """Give the room away, or back, when the sizes of all are known."""
        self._fitting.start()

    def saved(self) -> QByteArray:
        """The docks as they stand, each with its own room."""
        if not (heights := self.own_heights()):
            return saved(self._window)
        self._set_upper(heights[UPPER])
        state = saved(self._window)
        self._set_upper(self._height() - self._least())
        return state

    def own_heights(self) -> dict[str, int]:
        """How high each of the two is with its own room, in pixels, while one has given it away."""
        if self._share is None or self._is_resting() or not self._is_column():
            return {}
        upper = round(self._height() * self._share)
        return {UPPER: upper, LOWER: self._height() - upper}

    def _fit(self) -> None:
        if self._is_resting() or not self._is_column():
            return
        if self._lower.is_empty:
            if self._share is None:
                self._share = self._upper.height() / self._height()
            self._set_upper(self._height() - self._least())
        elif self._share is not None:
            share, self._share = self._share, None
            self._set_upper(round(self._height() * share))

    def _is_column(self) -> bool:
        upper, lower = self._upper.geometry(), self._lower.geometry()
        return (
            all(self._is_seen(dock) for dock in (self._upper, self._lower))
            and (upper.left(), upper.width()) == (lower.left(), lower.width())
            and upper.bottom() < lower.top()
        )

    def _is_seen(self, dock: PanelDock) -> bool:
        is_shown = dock.isVisible() and not dock.isFloating() and not dock.visibleRegion().isEmpty()
        return is_shown and self._window.dockWidgetArea(dock) in COLUMN_AREAS

    def _height(self) -> int:
        return self._upper.height() + self._lower.height()

    def _least(self) -> int:
        return self._lower.minimumSizeHint().height()

    def _set_upper(self, height: int) -> None:
        # Asked for in any case: the dock has its old height until Qt lays out what was asked for last.
        heights = [height, self._height() - height]
        self._window.resizeDocks([self._upper, self._lower], heights, Qt.Orientation.Vertical)
