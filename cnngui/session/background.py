"""Work that the window does not wait for: reading what may lie on a slow disk, or take long to decode."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.data.loading import Loading

T = TypeVar("T")

QUICK = 0.3
"""Seconds within which most work is done, and nothing needs to be said of it."""


class Background(QObject):
    """One piece of work at a time, in a thread of its own; what comes of it is taken in the window's thread.

    Another piece takes the place of the one before. What is cancelled is forgotten at once, however long its
    thread goes on: a disk that does not answer keeps the thread, not the window.
    """

    took_long = Signal()  # the work goes on: time to say so, and to offer to cancel it
    progressed = Signal(float)  # the share that is done, while it goes on
    ended = Signal()

    _came = Signal(object, object)  # a piece of work, and how to hand over what came of it
    _advanced = Signal(object, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loading: Loading | None = None
        self._patience = QTimer(self, singleShot=True, interval=round(1000 * QUICK))
        self._patience.timeout.connect(self.took_long)
        self._came.connect(self._hand_over)
        self._advanced.connect(self._announce)

    @property
    def is_busy(self) -> bool:
        """Whether work goes on."""
        return self._loading is not None

    def start(
        self, work: Callable[[Loading], T], take: Callable[[T], object], fail: Callable[[Exception], object]
    ) -> None:
        """Do `work` in the background; then call `take` with what it returns, or `fail` with what it raises.

        `work` may report how far it is, and is cancelled where it does; see `Loading`.
        """
        self.cancel()
        loading = self._loading = Loading(lambda share: self._advanced.emit(loading, share))

        def run() -> None:
            try:
                hand_over = partial(take, work(loading))
            except Exception as error:
                hand_over = partial(fail, error)
            if not loading.cancel.is_set():
                with suppress(RuntimeError):  # whoever waited for it is gone, and this with it
                    self._came.emit(loading, hand_over)

        threading.Thread(target=run, name="background", daemon=True).start()
        self._patience.start()

    def cancel(self) -> None:
        """Forget the work that goes on, if there is any."""
        if self._loading is not None:
            self._loading.cancel.set()
            self._end()

    def _announce(self, loading: Loading, share: float) -> None:
        if loading is self._loading:
            self.progressed.emit(share)

    def _hand_over(self, loading: Loading, hand_over: Callable[[], object]) -> None:
        if loading is self._loading:
            self._end()
            hand_over()

    def _end(self) -> None:
        self._loading = None
        self._patience.stop()
        self.ended.emit()
