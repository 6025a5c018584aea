"""The steps of a lesson as the pupil left them: who goes back to one finds it so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from cnngui.session.reasons.asked import Asked, Subject
from cnngui.session.session import Session
from cnngui.session.whole_state import WholeState


@dataclass(frozen=True, slots=True)
class _Step:
    """What was open, how it was viewed, and what the pictures of reasons were asked about. is_changed:
    whether something was drawn, edited or opened in place of what the lesson had set.
    """

    whole: WholeState
    subject: Subject
    is_changed: bool = False


class StepsAsLeft:
    """Keeps how each step was left, by its id. A run that owns the weights neither is kept nor replaced."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._steps: dict[str, _Step] = {}
        self._begun = self._now()

    def enter(self, id: str) -> bool:
        """Have a step, of which all is set that the lesson sets, as it was left, if it was. Returns whether
        something is drawn, edited or opened in place of that.
        """
        step, session = self._steps.get(id), self._session
        if step is not None and session.training.state == "idle":
            session.open_state.set(step.whole)
            Asked.of(session).put(step.subject)
            session.flush()
            self._begun = step
        else:
            self._begun = self._now()
        return self._begun.is_changed

    def leave(self, id: str, later: Iterable[str]) -> None:
        """Keep a step as it is now. later: the ids of those after it, which go on from it: they begin anew
        if something was drawn, edited or opened on this one since it was entered.
        """
        session = self._session
        if session.training.state != "idle":
            return
        session.undo_stack.end_open()
        now = self._now()
        if not _is_same_work(self._begun.whole, now.whole):
            now = replace(now, is_changed=True)
            self.forget(later)
        elif self._begun.is_changed:
            now = replace(now, is_changed=True)
        self._steps[id] = now

    def forget(self, ids: Iterable[str]) -> None:
        """Let these steps begin anew."""
        for id in ids:
            self._steps.pop(id, None)

    def _now(self) -> _Step:
        session = self._session
        whole = replace(session.open_state.now, viewed=session.viewing.state)
        return _Step(whole, Asked.of(session).subject)


def _is_same_work(one: WholeState, other: WholeState) -> bool:
    """Whether the same is drawn, edited and opened in both, however it is viewed."""
    return (
        one.network.network.is_same_network(other.network.network)
        and one.drawing is other.drawing
        and (one.centred, one.transform) == (other.centred, other.transform)
        and one.example is other.example
    )
