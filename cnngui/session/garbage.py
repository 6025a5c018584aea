"""Cyclic garbage collection in the window's thread alone, while other threads make garbage.

Python collects in whichever thread allocates when a threshold is passed. A worker that collects a cycle
with a Qt object in it would delete that object in the wrong thread, which Qt does not survive.
"""

from __future__ import annotations

import gc
from typing import ClassVar


class WindowThreadCollector:
    """While any is between `begin` and `end` nothing is collected but by `collect`, to be called often.

    All of it is for the window's thread.
    """

    _begun: ClassVar[set[WindowThreadCollector]] = set()
    _was_enabled: ClassVar[bool] = False

    def begin(self) -> None:
        """Turn automatic collection off. Beginning twice does nothing."""
        if not self._begun:
            WindowThreadCollector._was_enabled = gc.isenabled()
        self._begun.add(self)
        gc.disable()

    def collect(self) -> None:
        """Collect what is young, when it is due.

        The oldest generation is left for after `end`: to search all there is would hold the window up.
        """
        young, middle, _ = (
            count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if young:
            gc.collect(1 if middle else 0)

    def end(self) -> None:
        """Let Python collect by itself again, if it did before and no other has begun."""
        self._begun.discard(self)
        if not self._begun and self._was_enabled:
            gc.enable()
