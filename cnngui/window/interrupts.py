"""Ctrl+C in the terminal closes the window."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class InterruptNotifier(QObject):
    """Says in Qt's event loop that SIGINT came.

    Python runs a signal's handler between two instructions of its own, of which a window that waits has
    none; and KeyboardInterrupt could break into anything, a half painted widget too. So the signal is only
    written into a socket, which wakes the event loop.
    """

    interrupted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._on_woken)
        signal.signal(signal.SIGINT, lambda number, frame: None)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)

    def _on_woken(self) -> None:
        if signal.SIGINT in self._reader.recv(4096):
            self.interrupted.emit()
