"""Where the docks stood at each zoom, so that a zoom there and back leaves them as they were."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow

from cnngui.window.layouts import restore, saved


class ZoomedLayouts(QObject):
    """Keeps the layout of each zoom, until the docks are put elsewhere otherwise than by a zoom."""

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks
        self._kept: dict[float, QByteArray] = {}
        self._settled = QByteArray()
        """The layout to which the last zoom has led."""
        self._arrived = 1.0
        """That zoom."""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._note_settled)

    def leave(self, zoom: float) -> None:
        """Note how the docks stand at a zoom, before another is taken."""
        if self._timer.isActive():
            self._note_settled()
        now = saved(self._window)
        if now != self._settled:
            self._kept.clear()
        self._kept[zoom] = now

    def arrive(self, zoom: float) -> None:
        """Put the docks back as they stood at this zoom, if they did; all sizes must be known by now."""
        self._arrived = zoom
        self._timer.start()

    def _note_settled(self) -> None:
        self._timer.stop()
        if self._arrived in self._kept:
            restore(self._window, self._docks, self._kept[self._arrived])
        self._settled = saved(self._window)
