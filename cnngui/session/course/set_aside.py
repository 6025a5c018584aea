"""One's own work, set aside while a lesson is played, and given back as it was."""

from __future__ import annotations

from collections.abc import Iterable

from cnngui.engine.failure import Failure
from cnngui.session.reasons.asked import Asked, Subject
from cnngui.session.session import Session


class SetAside:
    """Keeps drawing, network, undo, example, switches and what is chosen, until `give_back`.

    What a recovery needs is the work that was set aside, not what the lesson shows.
    """

    def __init__(self, session: Session) -> None:
        """Raises Failure while a training run is under way, which owns the weights."""
        if session.training.state != "idle":
            raise Failure("A training run is under way; stop it first.")
        self._session = session
        session.undo_stack.end_open()
        self._work = session.work_aside = session.work()
        self._viewed, self._settings = session.viewing.state, session.training.settings
        self._subject = Asked.of(session).subject
        Asked.of(session).put(Subject())
        session.undo_stack.set_aside()

    def set_runs_aside(self, made: Iterable[str]) -> None:
        """Count no run that there is by now, but those with the ids `made`, which were made in the lesson."""
        ids = {record.id for record in self._session.training.runs.records}
        self._session.runs_aside = frozenset(ids.difference(made))

    def runs_made(self) -> list[str]:
        """The ids of the runs that count: those that were made in the lesson."""
        records = self._session.training.runs.records
        return [record.id for record in records if record.id not in self._session.runs_aside]

    def give_back(self) -> None:
        """Have all again as it was."""
        session = self._session
        session.runs_aside = frozenset()
        session.training.stop(wait=True)
        session.drawing.cancel_stroke()
        session.put(self._work)
        session.undo_stack.take_back()
        session.work_aside = None
        session.training.set_settings(self._settings)
        session.viewing.set_state(self._viewed)
        Asked.of(session).put(self._subject)
        session.flush()
