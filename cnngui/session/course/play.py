"""A lesson that is played: which step, what was predicted, what may be seen by now."""

from __future__ import annotations

from datetime import datetime
from time import monotonic
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from cnngui.course.checking import answer_to, cells_under
from cnngui.course.hand_in import HandIn
from cnngui.course.lesson import Lesson, Step
from cnngui.course.puzzle import REACHED, Goal, hint
from cnngui.course.situation import after
from cnngui.course.stage import Stage
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.course.record import Record, Taken, kept_record
from cnngui.session.course.set_aside import SetAside
from cnngui.session.course.setting import set_stage, situation_in
from cnngui.session.course.sound_record import drop_unsound
from cnngui.session.course.steps_as_left import StepsAsLeft
from cnngui.session.course.watching import FAILS, Waiting, Watching
from cnngui.session.session import Session
from cnngui.words import in_words

NOTHING_DRAWN = Text("Nothing is drawn yet. Draw first, then predict.")


class LessonPlay(QObject):
    """Plays one lesson in a session whose own work is set aside until `leave`.

    `changed` tells that the card has to show something else, `staged` what a step wants to be seen.
    """

    changed = Signal()
    staged = Signal(Stage)
    left = Signal()

    def __init__(
        self,
        session: Session,
        lesson: Lesson,
        *,
        tells_answers: bool = False,
        is_presented: bool = False,
        going_on: LessonPlay | None = None,
    ) -> None:
        """tells_answers: shows each answer at once, as whoever presents may want; nothing is asked then.
        is_presented: to a class, and so begins at the first step, and nothing of it is kept.
        going_on: the same lesson, as it was left just now; this one begins where that was.

        Raises Failure while a training run is under way.
        """
        self._aside = SetAside(session)
        super().__init__(session)
        self.tells_answers, self._is_presented = tells_answers, is_presented
        self._session, self.lesson = session, lesson
        if going_on is not None:
            self.record: Record = going_on.record
            self._as_left: StepsAsLeft = going_on._as_left
        else:
            self.record = Record(lesson.name) if is_presented else kept_record(lesson.name)
            drop_unsound(self.record, lesson)
            self._as_left = StepsAsLeft(session)
        self._aside.set_runs_aside(self.record.runs)
        self.index = min(max(self.record.step, 0), len(lesson.steps) - 1)
        self.visits = 0
        """How many steps have begun: each makes its question anew."""
        self._begun = monotonic()
        self._is_told_of_loss = False
        self.worked_out_hint = ""
        """The last hint that was worked out from the weights, in words."""
        self._asks_anew = False
        """Whether another prediction may be made in place of the one that was handed in."""
        self.is_upset = False
        """Whether another network was opened, which lacks what the step is about."""
        self.is_as_left = False
        """Whether a step is shown again that the pupil drew, edited or opened something on."""
        self._own = session.network.architecture
        """Of the network that the steps have set."""
        self._opened: Parameters | None = None
        """What the network of a state has learned that was opened since the steps set theirs."""
        self._watching = Watching(session, self._waiting, self)
        self._watching.found.connect(self._keep)
        self._watching.changed.connect(self._on_watched)
        self._watching.failed.connect(self._fail)
        self._connect()

    def _connect(self) -> None:
        self._session.network.replacement_told.connect(self._on_replacement)
        self._session.open_state.taken.connect(self._on_state)
        self._session.open_state.was_set.connect(self._on_replacement)

    # Where it stands ------------------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.lesson.steps[self.index]

    @property
    def taken(self) -> Taken:
        """What happened on it so far."""
        return self.record.of(self.step.id)

    @property
    def near(self) -> float:
        """How near the step's goal is, in [0, 1]."""
        return self._watching.near

    @property
    def used(self) -> int:
        """How many weights the goal's kernel has that are not zero."""
        return self._watching.used

    @property
    def has_state(self) -> bool:
        """Whether an opened state is shown in place of what the steps have set."""
        return self._opened is not None and self._session.network.learned is self._opened

    @property
    def is_answered(self) -> bool:
        """Whether the prediction is in, or there is nothing to predict."""
        is_asked = self.step.question is not None and not self.tells_answers
        return not is_asked or (self.taken.prediction is not None and not self._asks_anew)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do on the step."""
        return self.is_answered and (not self.step.waits_for_act or self.taken.is_seen)

    @property
    def is_found_out(self) -> bool:
        """Whether something was to be done and is done, a puzzle just now."""
        is_asked = self.step.question is not None or self.step.waits_for_act
        return is_asked and self.is_done and (self.step.goal is None or self.near >= REACHED)

    @property
    def can_show(self) -> bool:
        """Whether the step shows something, and may by now: it would give the answer away."""
        return not self.step.show.is_empty and self.is_answered

    @property
    def hints(self) -> tuple[str, ...]:
        """Those that have been asked for."""
        return self.step.hints[: self.taken.hints]

    @property
    def covered(self) -> tuple[str, ...]:
        """The names of what is covered now."""
        return () if self.is_answered else self.step.cover

    @property
    def hidden(self) -> tuple[str, ...]:
        """The names of what is hidden now."""
        return () if self.is_answered else self.step.hide

    def answer(self) -> Any:
        """The answer as it is now: a number, an array, the number of a choice; None where there is none."""
        try:
            return answer_to(self.step, situation_in(self._session))
        except FAILS as error:
            return self._fail(error)

    def shown_answer(self) -> Any:
        """The answer as it was when the prediction came in, or without one as it is now."""
        return self.answer() if self.taken.prediction is None else self.taken.answer

    def cells(self) -> np.ndarray[Any, Any]:
        """What lies under the paint of the step's question: (rows, columns)."""
        assert self.step.question is not None
        now = situation_in(self._session)
        try:
            return cells_under(self.step.question, now).copy()
        except FAILS as error:
            self._fail(error)
            return now.image.copy()

    # Going through it -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Set all that the steps up to this one have set, and show this one."""
        self._enter(self._set_by_now())

    def set_up_again(self) -> None:
        """Do as `begin`, but keep what was entered on the step, and nothing that was drawn or edited. The
        steps after it, which went on from that, begin anew with it.
        """
        self._keep_last()
        self._as_left.forget(step.id for step in self.lesson.steps[self.index :])
        self.visits += 1
        self._set_step(self._set_by_now())
        self._watching.look()

    def go_on(self) -> None:
        """Show the next step; nothing happens on the last one."""
        if self.index + 1 < len(self.lesson.steps):
            self._keep_last()
            self.index += 1
            self._enter(self.step.state)

    def go_back(self) -> None:
        """Show the step before, as it was left; nothing happens on the first one."""
        if self.index:
            self._keep_last()
            self.index -= 1
            self.begin()

    def restart(self) -> None:
        """Forget what was predicted, and begin with the first step."""
        self.record = Record(self.lesson.name)
        self._as_left = StepsAsLeft(self._session)
        self._aside.set_runs_aside(())
        self.index = 0
        self.begin()

    def _set_by_now(self) -> Stage:
        return after(step.state for step in self.lesson.steps[: self.index + 1])

    def _enter(self, stage: Stage) -> None:
        self.record.step = self.index
        self.record.of(self.step.id)
        self._begun = monotonic()
        self._asks_anew = False
        self.visits += 1
        self.worked_out_hint = ""
        self._set_step(stage)
        self._keep()
        self._watching.look()

    def _set_step(self, stage: Stage) -> None:
        """Set what a step begins with: of what is pinned only what it says. One that was left is then as it
        was left.
        """
        self._session.viewing.release_neuron()
        failure = self._set(stage)
        with self._watching.quiet():
            self.is_as_left = self._as_left.enter(self.step.id)
        self._session.undo_stack.clear()  # what set it up is no act of the pupil
        self._tell(stage, failure)

    def _set(self, stage: Stage) -> Exception | None:
        """Have what a stage says. Returns what failed, for `_tell`."""
        failure: Exception | None = None
        with self._watching.quiet():
            try:
                set_stage(self._session, stage)
            except FAILS as error:
                failure = error
        if stage.network is not None:
            self._own, self._opened = self._session.network.architecture, None
        return failure

    def _tell(self, stage: Stage, failure: Exception | None) -> None:
        """Tell of a stage once all is as it is to be seen: a form paints what lies under it."""
        self._look_whether_upset()
        if failure is not None:
            self._fail(failure)
        self.staged.emit(stage)
        self.changed.emit()

    # Acts of the pupil ----------------------------------------------------------------------------------

    def predict(self, value: Any) -> None:
        """Take a prediction: a number, a text, or lists of numbers. What was covered may be seen then.

        None is taken while `is_upset`: there would be no answer beside it. Nor is one of a blank sheet, which
        is told, where the question is about what the pupil draws.
        """
        taken, answer, question = self.taken, self.answer(), self.step.question
        if self.is_upset:
            return
        if question is not None and question.needs_drawing and not self._session.drawing.image.any():
            self._session.noted.emit(in_words(NOTHING_DRAWN))
            return
        self._asks_anew = False
        taken.prediction, taken.answer, taken.draft = value, _plain(answer), None
        taken.keep_picture(self._session.drawing.image)
        taken.when = datetime.now().isoformat(timespec="seconds")
        taken.seconds, taken.tries = round(monotonic() - self._begun, 1), taken.tries + 1
        self._keep()
        self.changed.emit()
        self._watching.look()  # what was to be done after it may be done already

    def predict_anew(self) -> None:
        """Let another prediction be made; the one before stays until it is."""
        self._asks_anew = True
        self._begun = monotonic()
        self.changed.emit()

    def give_hint(self) -> None:
        """Show one hint more, if there is one; for a goal, after these, one of the present weights."""
        if self.taken.hints >= len(self.step.hints) and self.step.goal is not None:
            self._work_out_hint(self.step.goal)
        elif self.taken.hints < len(self.step.hints):
            self.taken.hints += 1
            self._keep()
            self.changed.emit()

    def keep_draft(self, draft: Any) -> None:
        """Keep what is entered and not handed in yet, for when the step is shown again; None is nothing."""
        self.taken.draft = draft

    def _keep_last(self) -> None:
        """Keep what the hand has done last, and how the step is left, unless what it is about is not open."""
        self._watching.keep_last(self.step, self.taken)
        if self.is_upset or self.has_state:
            self._as_left.forget([self.step.id])
            return
        with self._watching.quiet():
            later = [step.id for step in self.lesson.steps[self.index + 1 :]]
            self._as_left.leave(self.step.id, later)

    def handed_in(self, pupil: str) -> HandIn:
        """All that happened in the lesson so far, with the pupil's name."""
        self._keep_last()
        self.record.pupil = pupil
        self._keep()
        return self.record.handed_in(self.lesson)

    def _work_out_hint(self, goal: Goal) -> None:
        try:
            self.worked_out_hint = in_words(hint(goal, situation_in(self._session)))
        except FAILS as error:
            self._fail(error)
            return
        self.taken.hints += 1
        self._keep()
        self.changed.emit()

    def show(self) -> None:
        """Do before one's eyes what the step shows; nothing happens unless `can_show`."""
        if self.can_show:
            self._tell(self.step.show, self._set(self.step.show))
            self._watching.look()

    def leave(self) -> None:
        """End the lesson, and give back all that was there before it."""
        self._session.training.stop(wait=True)  # what a run came to is how the step is left
        self._keep_last()
        self._session.network.replacement_told.disconnect(self._on_replacement)
        self._session.open_state.taken.disconnect(self._on_state)
        self._session.open_state.was_set.disconnect(self._on_replacement)
        self._watching.end()
        self._keep()
        self._aside.give_back()
        self.left.emit()
        self.deleteLater()  # or the session would hold every lesson that was played

    def _keep(self) -> None:
        """Keep the record for the next time; where that is not possible say so, once."""
        self.record.runs = self._aside.runs_made()
        if self._is_presented:
            return
        if not self.record.save() and not self._is_told_of_loss:
            self._is_told_of_loss = True
            self._session.noted.emit(self.tr("How far you come in this lesson cannot be kept: see the log."))

    def _fail(self, error: Exception) -> None:
        """Tell what fails: by `is_upset` where another network is open than the steps have set."""
        if self._session.network.architecture != self._own:
            self.is_upset = True
            self.changed.emit()
        elif isinstance(error, Failure):
            self._session.failed.emit(in_words(error))
        else:
            raise error

    def _on_state(self) -> None:
        self._opened = self._session.network.learned
        self._on_replacement()

    def _on_replacement(self) -> None:
        if not self._watching.is_quiet:
            self._look_whether_upset()
            self.changed.emit()

    def _look_whether_upset(self) -> None:
        """Find out whether another network lacks what is asked for before all is painted."""
        self.is_upset = False
        if self._session.network.architecture != self._own and not self.is_answered:
            self.answer()

    def _waiting(self) -> Waiting | None:
        """What is watched for just now."""
        step, taken = self.step, self.taken
        is_due = step.waits_for_act and self.is_answered and (not taken.is_seen or step.goal is not None)
        return (step, taken) if is_due else None

    def _on_watched(self) -> None:
        if self.step.goal is not None and self.near >= REACHED:
            self.worked_out_hint = ""  # it has led there
        self.changed.emit()

    def catch_up(self) -> None:
        """Look now whether the step is done, if that is due soon."""
        self._watching.catch_up()


def _plain(value: Any) -> Any:
    """The value as JSON has it."""
    return value.tolist() if isinstance(value, np.ndarray) else value
