"""Looks whether what a step of a lesson waits for has happened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import zip_longest

from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.course.checking import is_seen
from cnngui.course.facts import OF_WEIGHTS
from cnngui.course.lesson import Step
from cnngui.course.puzzle import REACHED, nearness, used_weights
from cnngui.course.situation import Situation
from cnngui.engine.failure import Failure
from cnngui.session.course.record import Taken
from cnngui.session.course.setting import curves_in, situation_in
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.session import Session

FAILS = (Failure, KeyError, ValueError)
"""What a step comes to where another network lacks its layer, or has it in another shape."""
WATCH_EVERY = 30
"""Milliseconds from a change to the look whether a step is done: each move of the pen would wait for it."""
Waiting = tuple[Step, Taken]
"""A step that waits for something, and what happened on it."""


class Watching(QObject):
    """Looks soon after each change of the session, while there is something to wait for.

    Signals: `changed()` when the step is done, or its goal nearer or farther; `found()` before that, when
    something came of it that is to be kept; `failed(error)` with one of FAILS.
    """

    changed = Signal()
    found = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, waiting: Callable[[], Waiting | None], parent: QObject) -> None:
        """waiting: which step waits just now; None where none does."""
        super().__init__(parent)
        self._session, self._waiting = session, waiting
        self.near = 0.0
        """How near the step's goal is, in [0, 1]."""
        self.used = 0
        """How many weights the goal's kernel has that are not zero."""
        self._is_quiet = False
        self._looked_at: tuple[object, ...] = ()
        """Weights, example and selection when the step's goal was looked at last."""
        self._due = QTimer(self, singleShot=True, interval=WATCH_EVERY)
        self._due.timeout.connect(self.look)
        session.settled.connect(self._on_settled)
        session.training.runs.changed.connect(self.look)
        ExampleDocument.of(session).changed.connect(self.look)

    def end(self) -> None:
        """Look at nothing any more."""
        self._due.stop()
        self._session.settled.disconnect(self._on_settled)
        self._session.training.runs.changed.disconnect(self.look)
        ExampleDocument.of(self._session).changed.disconnect(self.look)

    @property
    def is_quiet(self) -> bool:
        """Whether what changes now is nothing to look at."""
        return self._is_quiet

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Look at nothing meanwhile: what is half set is no news, nor that the session is asked, which makes
        it current and is told as any change.
        """
        before, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = before

    def catch_up(self) -> None:
        """Look now, if that is due soon."""
        if self._due.isActive():
            self.look()

    def look(self) -> None:
        """Look now, if there is something to wait for."""
        self._due.stop()
        if self._is_quiet or (waiting := self._waiting()) is None:
            return
        step, taken = waiting
        self._looked_at = self._weights_now()
        before = taken.is_seen, taken.fewest, self.near, self.used
        with self.quiet():
            try:
                self._look(step, taken, situation_in(self._session))
            except FAILS as error:
                self.failed.emit(error)
        if (taken.is_seen, taken.fewest) != before[:2]:
            self.found.emit()
        if (taken.is_seen, taken.fewest, self.near, self.used) != before:
            self.changed.emit()

    def _look(self, step: Step, taken: Taken, now: Situation) -> None:
        if step.goal is not None:
            self.near = nearness(step.goal, now)
            self.used = used_weights(step.goal, now)
            if self.near >= REACHED:
                taken.is_seen = True
                taken.keep_picture(now.image)
                taken.fewest = self.used if taken.fewest is None else min(taken.fewest, self.used)
        elif is_seen(step, now):
            taken.is_seen = True
            if step.waits_for_runs:
                taken.curves = curves_in(self._session)
            if step.waits_for_drawing:
                taken.keep_picture(now.image)

    def keep_last(self, step: Step, taken: Taken) -> None:
        """Look at what the hand has done last, and keep what is drawn on a step that watches for it, if that
        is so still: when it was first so, the drawing may have been half done.
        """
        self._session.flush()
        self.catch_up()
        if not step.waits_for_drawing or not taken.is_seen:
            return
        with self.quiet():
            try:
                now = situation_in(self._session)
                if is_seen(step, now):
                    taken.keep_picture(now.image)
            except FAILS:  # another network is open: what was kept stays
                pass

    def _on_settled(self) -> None:
        """Look soon, unless a goal of weights alone has all as it was."""
        if self._is_quiet or self._due.isActive() or (waiting := self._waiting()) is None:
            return
        goal, now = waiting[0].goal, self._weights_now()
        is_of_weights = goal is not None and goal.near.names <= OF_WEIGHTS
        if not is_of_weights or any(one is not other for one, other in zip_longest(now, self._looked_at)):
            self._due.start()

    def _weights_now(self) -> tuple[object, ...]:
        network, viewing = self._session.network, self._session.viewing
        return network.parameters, ExampleDocument.of(self._session).layer, viewing.state[0]
