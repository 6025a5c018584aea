"""Cyclic garbage collection in the window's thread alone, while other threads make garbage.

Python collects in whichever thread allocates when a threshold is passed. A worker that collects a cycle
with a Qt object in it would delete that object in the wrong thread, which Qt does not survive.
"""

from __future__ import annotations

import gc


class WindowThreadCollector:
    """Between `begin` and `end` nothing is collected but by `collect`, which is to be called often."""

    def __init__(self) -> None:
        self._was_enabled = False

    def begin(self) -> None:
        """Turn automatic collection off. Beginning twice does nothing."""
        self._was_enabled |= gc.isenabled()
        gc.disable()

    def collect(self) -> None:
        """Collect what is young, when it is due. Call in the window's thread.

        The oldest generation is left for after `end`: to search all there is would hold the window up.
        """
        young, middle, _ = (
            count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if young:
            gc.collect(1 if middle else 0)

    def end(self) -> None:
        """Let Python collect by itself again, if it did before."""
        if self._was_enabled:
            self._was_enabled = False
            gc.enable()
