"""Undo: acts on the drawing one by one, acts on the network, and a whole training run as one act.

An act shows one of two frozen states, the one before it or the one after. States share the arrays that
did not change, so an entry costs as much memory as what it replaced.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

MAX_ENTRIES = 500


class Change(QUndoCommand):
    """An act that has been done already: `show` shows the state before it or the one after."""

    def __init__(
        self,
        text: str,
        show: Callable[[Any], None],
        before: object,
        after: object,
        *,
        outlives_run: bool = True,
    ) -> None:
        """outlives_run: whether it is an act of its own when the training run is over in which it was done.
        show: a bound method. It is held weakly: PySide deletes a command twice if garbage collection finds
        its stack in a cycle of references."""
        super().__init__(text)
        self._show = WeakMethod(show)
        self._before = before
        self._after = after
        self.outlives_run = outlives_run
        self._is_done = True

    def undo(self) -> None:
        """Show the state before the act."""
        self._is_done = False
        self._show_state(self._before)

    def redo(self) -> None:
        """Show the state after the act, unless Qt calls this because the act, which was done, is pushed."""
        if not self._is_done:
            self._show_state(self._after)
        self._is_done = True

    def copy(self) -> Change:
        """The same act, for another stack."""
        show = self._show()
        assert show is not None
        return Change(self.text(), show, self._before, self._after)

    def _show_state(self, state: object) -> None:
        show = self._show()
        assert show is not None
        show(state)


class History(QUndoGroup):
    """The undo stack of the document, and while a training run lasts another one.

    The weights belong to the run then, and an older act must not put them back: only acts since the start of
    the run can be undone. When the run ends, it becomes one entry after those that outlive it, the drawing's.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = self._new_stack()
        self._run: QUndoStack | None = None
        self.setActiveStack(self._document)

    @property
    def is_in_run(self) -> bool:
        """Whether a training run owns the weights."""
        return self._run is not None

    def push(self, change: Change) -> None:
        """Enter an act that has been done."""
        self.activeStack().push(change)

    def begin_run(self) -> None:
        """Set the acts so far aside."""
        self._run = self._new_stack()
        self.setActiveStack(self._run)

    def end_run(self, run: Change | None) -> None:
        """Go back to the document's acts, add those during the run, and the run unless it changed nothing."""
        acts, self._run = self._run, None
        assert acts is not None
        self.setActiveStack(self._document)
        for position in range(acts.index()):
            act = acts.command(position)
            assert isinstance(act, Change)
            if act.outlives_run:
                self._document.push(act.copy())
        if run is not None:
            self._document.push(run)
        acts.deleteLater()

    def clear(self) -> None:
        """Forget everything, as for another document."""
        self._document.clear()

    def _new_stack(self) -> QUndoStack:
        stack = QUndoStack(self)
        stack.setUndoLimit(MAX_ENTRIES)
        return stack
