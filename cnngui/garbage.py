"""Cyclic garbage is collected by a timer of the window's thread, and at no other moment.

Python collects in whichever thread allocates when a threshold is passed, and in the middle of whatever that
does. A worker that collects a cycle with a Qt object in it deletes that object in the wrong thread, while the
window's goes on with it. The window's own thread may do so in a filter that Qt calls for one after the other
of its objects, of which the next one is gone then; or while Qt deletes an object under a lock, which the
deletion of another waits for. Qt crashes or hangs.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

INTERVAL_MS = 100


class GarbageTimer(QTimer):
    """Collects what is due as long as its parent lives; Python collects nothing by itself any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, interval=INTERVAL_MS)
        gc.disable()
        self.timeout.connect(self._collect)
        self.start()

    def _collect(self) -> None:
        """Collect the oldest of the generations that Python would collect now.

        The timer and what it belongs to are held meanwhile: Qt would go on with an object that is deleted. To
        search the oldest generation holds the window up by a frame, so it waits until no pen is down.
        """
        held: list[QObject | None] = [self]
        while held[-1] is not None:
            held.append(held[-1].parent())
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due == [True] * 3 and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            gc.collect()
        elif due[0]:
            gc.collect(1 if due[1] else 0)
