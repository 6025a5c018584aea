"""Cyclic garbage collection in the window's thread alone, while other threads make garbage.

Python collects in whichever thread allocates when a threshold is passed. A worker that collects a cycle
with a Qt object in it would delete that object in the wrong thread, which Qt does not survive.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, ClassVar
from weakref import WeakSet

if TYPE_CHECKING:  # a start begins with this, before Qt
    from PySide6.QtCore import QObject


class WindowThreadCollector:
    """While any is between `begin` and `end` nothing is collected but by `collect`, to be called often.

    All of it is for the window's thread. One that is dropped before its `end`, as by a window that closes
    while a worker does not answer, keeps nobody else from collecting.
    """

    _begun: ClassVar[WeakSet[WindowThreadCollector]] = WeakSet()

    def begin(self) -> None:
        """Turn automatic collection off. Beginning twice does nothing."""
        self._begun.add(self)
        gc.disable()

    def collect(self, caller: QObject) -> None:
        """Collect what is young, when it is due.

        caller: whose slot this is called in. It and what it belongs to are not collected now, though nothing
        else may hold them any more: Qt would go on with an object that is deleted. The oldest generation is
        left for after `end`: to search all there is would hold the window up.
        """
        held: list[QObject | None] = [caller]
        while held[-1] is not None:
            held.append(held[-1].parent())
        young, middle, _ = (
            count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if young:
            gc.collect(1 if middle else 0)

    def end(self) -> None:
        """Let Python collect by itself again, if no other has begun."""
        self._begun.discard(self)
        if not self._begun:
            gc.enable()


START = WindowThreadCollector()
"""Of the program's start, which drops next to nothing of what it makes: to search it again and again would
take a tenth of the start. `app.finish_start` ends it."""
