"""What Esc ends: of all that is begun and can be left, the innermost only."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal


class EscOrder(IntEnum):
    """What is left by Esc, from the innermost on.

    What is being typed or drawn comes before all of these: the widget with the focus claims the key by a
    `KeyClaim`, and so the window does not hear of it.
    """

    PLAYING = auto()  # of a run's steps, by themselves
    PIN = auto()
    CARD = auto()  # an enlarged layer or map too
    LESSON = auto()  # of the course: what it has maximized goes with it
    MAXIMIZED = auto()
    PROJECTOR = auto()


class Ending(QObject):
    """One thing that Esc can end. Who made it says when there is something to end."""

    def __init__(self, endings: Endings, order: EscOrder, end: Callable[[], object], owner: QObject) -> None:
        super().__init__(owner)
        self._endings, self.order, self.end = endings, order, end

    def set_open(self, is_open: bool) -> None:
        """Say whether there is something to end now; `end` is to lead to False."""
        self._endings.set_open(self, is_open)


class Endings(QObject):
    """`session.endings`: parts that know nothing of each other join it, and Esc ends the innermost."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: list[Ending] = []

    def join(self, order: EscOrder, end: Callable[[], object], owner: QObject) -> Ending:
        """Let Esc do `end` in its turn, as long as the ending is open and its owner lives."""
        ending = Ending(self, order, end, owner)
        # By its number: a connection that held the ending would hold all that its end reaches, for ever.
        ending.destroyed.connect(partial(self._forget, id(ending)))
        return ending

    def are_open(self, order: EscOrder) -> bool:
        """Whether there is something to end of this kind."""
        return any(ending.order is order for ending in self._open)

    @property
    def innermost(self) -> EscOrder | None:
        """What Esc would end now."""
        ending = self._innermost()
        return None if ending is None else ending.order

    def end_innermost(self) -> None:
        """Do what Esc does; nothing where nothing is open."""
        ending = self._innermost()
        if ending is not None:
            ending.end()

    def set_open(self, ending: Ending, is_open: bool) -> None:
        """Say whether there is something to end of this one: see `Ending.set_open`."""
        if is_open != (ending in self._open):
            if is_open:
                self._open.append(ending)
            else:
                self._open.remove(ending)
            self.changed.emit()

    def _forget(self, gone: int) -> None:
        # Nothing is told: who hears of it may be going too.
        self._open = [ending for ending in self._open if id(ending) != gone]

    def _innermost(self) -> Ending | None:
        """The lowest in the order; of those alike the one that was opened last."""
        return min(reversed(self._open), key=lambda ending: ending.order, default=None)
