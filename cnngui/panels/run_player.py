"""Plays a run: goes through its snapshots by itself, forwards or backwards, until something else is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.session.endings import EscOrder
from cnngui.session.session import Session

WHOLE = 8000
"""Milliseconds that all of a run takes, as far as the limits for a snapshot allow."""
QUICKEST = 60
"""Milliseconds that a snapshot is shown at least: each is painted, and seen."""
SLOWEST = 500
"""Milliseconds that a snapshot is shown at most."""
FORWARDS = 1
BACKWARDS = -1


class RunPlayer(QObject):
    """All that it goes through is one act to undo. Esc ends it, and so does any other act, and the end."""

    changed = Signal()  # it plays, or does no more

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._retracing = session.training.retracing
        self._direction = 0
        self._place = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._ending = session.endings.join(EscOrder.PLAYING, self.stop, self)

    @property
    def direction(self) -> int:
        """FORWARDS, BACKWARDS, or 0 while it does not play."""
        return self._direction

    def play(self, direction: int) -> None:
        """Go through the snapshots from the one that is shown; from the other end where it is the last."""
        self.stop()
        kept = self._retracing.snapshots
        if not kept:
            return
        self._direction = direction
        self._place = (self._retracing.index + direction) % len(kept)
        self._retracing.go_to(self._place)
        self._timer.start(self._interval(len(kept)))
        self._ending.set_open(True)
        self.changed.emit()

    def stop(self) -> None:
        """Stay at the snapshot that is shown."""
        if not self._direction:
            return
        self._direction = 0
        self._timer.stop()
        self._retracing.act.end()
        self._ending.set_open(False)
        self.changed.emit()

    def _go_on(self) -> None:
        """Take the next snapshot, unless something else was done, or the end is reached."""
        kept, place = self._retracing.snapshots, self._place + self._direction
        is_disturbed = not self._retracing.act.is_open or self._retracing.index != self._place
        if is_disturbed or not 0 <= place < len(kept):
            self.stop()
            return
        self._place = place
        self._retracing.go_to(place)
        self._timer.start(self._interval(len(kept)))

    def _interval(self, count: int) -> int:
        return min(max(WHOLE // count, QUICKEST), SLOWEST)
