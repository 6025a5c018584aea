"""Cyclic garbage collection in the window's thread alone, while other threads make garbage.

Python collects in whichever thread allocates when a threshold is passed. A worker that collects a cycle
with a Qt object in it would delete that object in the wrong thread, which Qt does not survive.
"""

from __future__ import annotations

import gc


class WindowThreadCollector:
    """Between `begin` and `end` nothing is collected but by `collect`, which is to be called often."""

    def __init__(self) -> None:
        self._was_enabled = self._froze = False

    def begin(self) -> None:
        """Turn automatic collection off, and leave what exists now out of the search, so that it is quick."""
        self._was_enabled = gc.isenabled()
        self._froze = gc.get_freeze_count() == 0
        gc.disable()
        if self._froze:
            gc.freeze()

    def collect(self) -> None:
        """Collect the generations that are due, as Python would have done. Call in the window's thread."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [count > threshold for count, threshold in zip(counts, thresholds, strict=True)]
        if due[0]:
            gc.collect(2 if all(due) else 1 if due[1] else 0)

    def end(self) -> None:
        """Undo `begin`."""
        if self._froze:
            gc.unfreeze()
        if self._was_enabled:
            gc.enable()
