"""Undo: acts on the drawing one by one, acts on the network, and a whole training run as one act.

An act sets one of two frozen states, the one before it or the one after. States share the arrays that
did not change; of weights that were edited by hand only the parts are kept that were written. So an entry
costs as much memory as what it replaced. The oldest are forgotten when there are more than MAX_ENTRIES, or
when they hold more than MAX_BYTES.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakMethod

from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from cnngui.data.drawing.drawing import Drawing
from cnngui.data.symbols.symbol_set import SymbolSet
from cnngui.session.network_state import Edits, NetworkState, NetworkWithFile
from cnngui.session.training.beginning import NetworkWithSettings
from cnngui.session.whole_state import WholeState

MAX_ENTRIES = 500
"""Acts."""
MAX_BYTES = 4_000_000
"""Of the arrays that are held for undo alone; the newest LEAST_ENTRIES are kept whatever they hold."""
LEAST_ENTRIES = 5
"""Acts."""
KEPT_SHARE = 0.75
"""Of MAX_BYTES, what is kept when it is passed: not every act then forgets one."""


class Change(QUndoCommand):
    """An act that has been done already: `set_state` sets the state before it or the one after."""

    def __init__(
        self,
        text: str,
        set_state: Callable[[Any], None],
        before: object,
        after: object,
        *,
        outlives_run: bool = True,
    ) -> None:
        """outlives_run: whether it is an act of its own when the training run is over in which it was done.
        set_state: a bound method. It is held weakly: PySide deletes a command twice if garbage collection
        finds its stack in a cycle of references."""
        super().__init__(text)
        self._setter = WeakMethod(set_state)
        self._before = before
        self._after = after
        self.outlives_run = outlives_run
        self.nbytes = _bytes_held(before, after)
        """Of the arrays that nobody else holds: of states those that the one before has and the one after has
        not; all values of edits."""
        self._is_done = True

    def undo(self) -> None:
        """Set the state before the act."""
        self._is_done = False
        self._set_state(self._before)

    def redo(self) -> None:
        """Set the state after the act, unless Qt calls this because the act, which was done, is pushed."""
        if not self._is_done:
            self._set_state(self._after)
        self._is_done = True

    @property
    def states(self) -> tuple[Any, Any]:
        """The one before it and the one after."""
        return self._before, self._after

    def copy(self) -> Change:
        """The same act, for another stack."""
        set_state = self._setter()
        assert set_state is not None
        return Change(self.text(), set_state, self._before, self._after, outlives_run=self.outlives_run)

    def _set_state(self, state: object) -> None:
        set_state = self._setter()
        assert set_state is not None
        set_state(state)


class History(QUndoGroup):
    """The undo stack of the document, and while a training run lasts another one.

    The weights belong to the run then, and an older act must not put them back: only acts since the start of
    the run can be undone. When the run ends, it becomes one entry after those that outlive it, the drawing's.

    One act at a time may be open: a stroke, a drag, a burst of the wheel. It can be undone as soon as it is
    open, for whatever is entered, undone or redone ends it first.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = self._new_stack()
        self._run: QUndoStack | None = None
        self._aside: QUndoStack | None = None
        self._open: Act | None = None
        self.setActiveStack(self._document)

    @property
    def open_act(self) -> Act | None:
        """The act that has begun and not ended."""
        return self._open

    @property
    def is_in_run(self) -> bool:
        """Whether a training run owns the weights."""
        return self._run is not None

    def push(self, change: Change) -> None:
        """Enter an act that has been done."""
        self.end_open()
        self.activeStack().push(change)
        self._forget_oldest()

    def open(self, act: Act, text: str) -> None:
        """Begin an act, which can be undone from now on. No other must be open."""
        assert self._open is None
        self._open = act
        self.canUndoChanged.emit(True)
        self.undoTextChanged.emit(text)

    def end_open(self) -> None:
        """End the open act, if there is one."""
        act, self._open = self._open, None
        if act is not None:
            act.enter()
            self.canUndoChanged.emit(self.canUndo())
            self.undoTextChanged.emit(self.undoText())

    def undo(self) -> None:
        """Undo the open act, or else the last one."""
        self.end_open()
        super().undo()

    def redo(self) -> None:
        """Do again the act that was undone last."""
        self.end_open()
        super().redo()

    def lasting(self) -> list[Change]:
        """The acts that can be undone, the oldest first, and those that could be after the run."""
        during = _done(self._run) if self._run else []
        return [*_done(self._document), *(act for act in during if act.outlives_run)]

    def begin_run(self) -> None:
        """Set the acts so far aside."""
        self._run = self._new_stack()
        self.setActiveStack(self._run)

    def end_run(self, run: Change | None) -> None:
        """Go back to the document's acts, add those during the run, and the run unless it changed nothing."""
        acts, self._run = self._run, None
        assert acts is not None
        self.setActiveStack(self._document)
        for act in _done(acts):
            if act.outlives_run:
                self._document.push(act.copy())
        if run is not None:
            self._document.push(run)
        acts.deleteLater()
        self._forget_oldest()

    def set_aside(self) -> None:
        """Begin without any act, as for a document beside the open one; not while a run lasts."""
        assert self._aside is None and self._run is None
        self.end_open()
        self._aside, self._document = self._document, self._new_stack()
        self.setActiveStack(self._document)

    def take_back(self) -> None:
        """Forget all acts since `set_aside`, and have those before it again."""
        assert self._aside is not None
        self.end_open()
        beside, self._document, self._aside = self._document, self._aside, None
        self.setActiveStack(self._document)
        beside.deleteLater()

    def clear(self) -> None:
        """Forget everything, as for another document."""
        self.end_open()
        self._document.clear()

    def forget_names(self) -> None:
        """Call the acts nothing any more: in another language their names would be of the one before."""
        for stack in [each for each in (self._document, self._run, self._aside) if each is not None]:
            for position in range(stack.count()):
                stack.command(position).setText("")

    def _forget_oldest(self) -> None:
        """Keep what MAX_BYTES allows. A stack of Qt forgets by count alone, so another takes its place."""
        full = self.activeStack()
        acts = _done(full)
        if sum(act.nbytes for act in acts) <= MAX_BYTES:
            return
        held, kept = 0, 0
        for act in reversed(acts):
            held += act.nbytes
            if held > KEPT_SHARE * MAX_BYTES and kept >= LEAST_ENTRIES:
                break
            kept += 1
        stack = self._new_stack()
        for act in acts[-kept:]:
            stack.push(act.copy())
        if full is self._document:
            self._document = stack
        else:
            self._run = stack
        self.setActiveStack(stack)
        full.deleteLater()

    def _new_stack(self) -> QUndoStack:
        stack = QUndoStack(self)
        stack.setUndoLimit(MAX_ENTRIES)
        return stack


def _bytes_held(before: object, after: object) -> int:
    if isinstance(before, Edits) and isinstance(after, Edits):
        return sum(edit.values.nbytes for edit in (*before.parts, *after.parts))
    kept = {id(array) for state in (before, after) for array in _snapshots_of(state)}
    kept |= {id(array) for array in _arrays_of(after)}
    given_up = {id(array): array.nbytes for array in _arrays_of(before) if id(array) not in kept}
    return sum(given_up.values())


def _snapshots_of(state: object) -> Iterator[NDArray[Any]]:
    """The weights that are kept of a run, which have a bound of their own."""
    if isinstance(state, WholeState):
        state = state.network
    if isinstance(state, NetworkWithSettings | NetworkWithFile):
        state = state.network
    if isinstance(state, NetworkState) and state.history is not None:
        for snapshot in state.history.snapshots.kept:
            yield from snapshot.parameters.values()


def _arrays_of(state: object) -> Iterator[NDArray[Any]]:
    match state:
        case NetworkWithSettings(network=network):
            yield from _arrays_of(network)
        case NetworkWithFile(network=network, saved=saved):
            yield from _arrays_of(network)
            yield from _arrays_of(saved)
        case WholeState(network=network, drawing=drawing):
            yield from _arrays_of(network)
            yield from _arrays_of(drawing)
        case NetworkState():
            yield from state.parameters.values()
            yield from state.learned.values()
            yield from state.as_learned.parameters.values()
            if state.start is not None:
                yield from _arrays_of(state.start)
        case Drawing(strokes=strokes, picture=picture):
            for stroke in strokes:
                yield from (stroke.points, stroke.widths)
            if picture is not None:
                yield picture
        case SymbolSet(symbols=symbols):
            for symbol in symbols:
                yield symbol.image
        case tuple():
            for part in state:
                yield from _arrays_of(part)


def _done(stack: QUndoStack) -> list[Change]:
    """The acts of a stack that can be undone, the oldest first."""
    commands = [stack.command(position) for position in range(stack.index())]
    return [command for command in commands if isinstance(command, Change)]


class Act:
    """What changes one document between `begin` and `end`, or within a `with`: one act to undo.

    A document has one for each kind of change. One act is open at a time, of all documents.
    """

    def __init__(self, acts: History, state: Callable[[], Any], push: Callable[[str, Any], None]) -> None:
        """state: what the document is now. push(text, before): enters what changed since then, if anything
        did. Both are bound methods, held weakly as those of `Change`."""
        self._acts = acts
        self._state = WeakMethod(state)
        self._push = WeakMethod(push)
        self._text = ""
        self._before: object = None

    @property
    def begun(self) -> tuple[str, Any] | None:
        """Its text and the state before it, while it is open."""
        return (self._text, self._before) if self.is_open else None

    @property
    def is_open(self) -> bool:
        """Whether it has begun and not ended."""
        return self._acts.open_act is self

    def begin(self, text: str) -> None:
        """Make one act of all changes from now on, called `text` in the menu."""
        self._acts.end_open()
        self._text = text
        self._acts.open(self, text)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Leave what was changed so far to another act."""
        if self.is_open:
            state = self._state()
            assert state is not None
            self._before = state()

    def end(self) -> None:
        """End the act: no further change belongs to it. Nothing happens where it has ended already."""
        if self.is_open:
            self._acts.end_open()

    @contextmanager
    def __call__(self, text: str) -> Iterator[None]:
        """`with act(text):` what is done within is an act, or a part of the one that is open."""
        if self.is_open:
            yield
            return
        self.begin(text)
        try:
            yield
        finally:
            self.end()

    def enter(self) -> None:
        """Enter what changed; History calls it at the end."""
        before, self._before = self._before, None
        push = self._push()
        assert push is not None
        push(self._text, before)
