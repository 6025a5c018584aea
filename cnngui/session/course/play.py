"""A lesson that is played: which step, what was predicted, what may be seen by now."""

from __future__ import annotations

from datetime import datetime
from itertools import zip_longest
from time import monotonic
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from cnngui.course.checking import answer_to, cells_under, is_seen
from cnngui.course.facts import OF_WEIGHTS
from cnngui.course.hand_in import HandIn, picture_of
from cnngui.course.lesson import Lesson, Step
from cnngui.course.puzzle import REACHED, Goal, hint, nearness, used_weights
from cnngui.course.situation import Situation, after
from cnngui.course.stage import Stage
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.course.record import Record, Taken, kept_record
from cnngui.session.course.set_aside import SetAside
from cnngui.session.course.setting import curves_in, set_stage, situation_in
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.session import Session
from cnngui.words import in_words

_FAILS = (Failure, KeyError, ValueError)
"""What a step comes to where another network lacks its layer, or has it in another shape."""
WATCH_EVERY = 30
"""Milliseconds from a change to the look whether a step is done: each move of the pen would wait for it."""
NOTHING_DRAWN = Text("Nothing is drawn yet. Draw first, then predict.")


class LessonPlay(QObject):
    """Plays one lesson in a session whose own work is set aside until `leave`.

    `changed` tells that the card has to show something else, `staged` what a step wants to be seen.
    """

    changed = Signal()
    staged = Signal(Stage)
    left = Signal()

    def __init__(
        self, session: Session, lesson: Lesson, *, tells_answers: bool = False, is_presented: bool = False
    ) -> None:
        """tells_answers: shows each answer at once, as whoever presents may want; nothing is asked then.
        is_presented: to a class, and so begins at the first step, and nothing of it is kept.

        Raises Failure while a training run is under way.
        """
        self._aside = SetAside(session)
        super().__init__(session)
        self.tells_answers, self._is_presented = tells_answers, is_presented
        self._session, self.lesson = session, lesson
        self.record = Record(lesson.name) if is_presented else kept_record(lesson.name)
        self.index = min(max(self.record.step, 0), len(lesson.steps) - 1)
        self.visits = 0
        """How many steps have begun: each makes its question anew."""
        self._begun = monotonic()
        self._is_told_of_loss = False
        self._is_asking = False
        self.near = 0.0
        """How near the step's goal is, in [0, 1]."""
        self.used = 0
        """How many weights the goal's kernel has that are not zero."""
        self.worked_out_hint = ""
        """The last hint that was worked out from the weights, in words."""
        self.is_upset = False
        """Whether another network was opened, which lacks what the step is about."""
        self._own = session.network.architecture
        """Of the network that the steps have set."""
        self._opened: Parameters | None = None
        """What the network of a state has learned that was opened since the steps set theirs."""
        self._looked_at: tuple[object, ...] = ()
        """Weights, example and selection when the step's goal was looked at last."""
        self._watching = QTimer(self, singleShot=True, interval=WATCH_EVERY)
        self._watching.timeout.connect(self._watch)
        session.network.replacement_told.connect(self._on_replacement)
        session.open_state.taken.connect(self._on_state)
        session.open_state.was_set.connect(self._on_replacement)
        session.settled.connect(self._on_settled)
        session.training.runs.changed.connect(self._watch)
        ExampleDocument.of(session).changed.connect(self._watch)

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
    def has_state(self) -> bool:
        """Whether an opened state is shown in place of what the steps have set."""
        return self._opened is not None and self._session.network.learned is self._opened

    @property
    def is_answered(self) -> bool:
        """Whether the prediction is in, or there is nothing to predict."""
        is_asked = self.step.question is not None and not self.tells_answers
        return not is_asked or self.taken.prediction is not None

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
        except _FAILS as error:
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
        except _FAILS as error:
            self._fail(error)
            return now.image.copy()

    # Going through it -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Set all that the steps up to this one have set, and show this one."""
        self._enter(after(step.state for step in self.lesson.steps[: self.index + 1]))
        self._session.undo_stack.clear()  # what set it up is no act of the pupil

    def set_up_again(self) -> None:
        """Do as `begin`, but keep what was entered on the step."""
        self._keep_last()
        self._set_step(after(step.state for step in self.lesson.steps[: self.index + 1]))
        self._session.undo_stack.clear()
        self._watch()

    def go_on(self) -> None:
        """Show the next step; nothing happens on the last one."""
        if self.index + 1 < len(self.lesson.steps):
            self._keep_last()
            self.index += 1
            self._enter(self.step.state)

    def go_back(self) -> None:
        """Show the step before; nothing happens on the first one."""
        if self.index:
            self._keep_last()
            self.index -= 1
            self.begin()

    def restart(self) -> None:
        """Forget what was predicted, and begin with the first step."""
        self.record = Record(self.lesson.name)
        self.index = 0
        self.begin()

    def _enter(self, stage: Stage) -> None:
        self.record.step = self.index
        self.record.of(self.step.id)
        self._begun = monotonic()
        self.visits += 1
        self.worked_out_hint = ""
        self._set_step(stage)
        self._keep()
        self._watch()

    def _set_step(self, stage: Stage) -> None:
        """Set what a step begins with: of what is pinned only what it says."""
        self._session.viewing.release_neuron()
        self._set(stage)

    def _set(self, stage: Stage) -> None:
        failure: Exception | None = None
        self._is_asking = True  # what is half set is nothing to watch
        try:
            set_stage(self._session, stage)
        except _FAILS as error:
            failure = error
        finally:
            self._is_asking = False
        if stage.network is not None:
            self._own, self._opened = self._session.network.architecture, None
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
        taken.prediction, taken.answer = value, _plain(answer)
        self._keep_picture()
        taken.when = datetime.now().isoformat(timespec="seconds")
        taken.seconds, taken.tries = round(monotonic() - self._begun, 1), taken.tries + 1
        self._keep()
        self.changed.emit()

    def predict_anew(self) -> None:
        """Let another prediction be made."""
        self.taken.prediction = None
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

    def _keep_picture(self) -> None:
        """Keep what the network sees now, if there is something."""
        image = self._session.drawing.image
        self.taken.picture = picture_of(image) if image.any() else ""

    def _keep_last(self) -> None:
        """Keep what is drawn on a step that watches for it, if that is so still: when it was first so, the
        drawing may have been half done.
        """
        self._session.flush()  # what the hand has done last may not be known yet
        self.catch_up()
        if not self.step.waits_for_drawing or not self.taken.is_seen:
            return
        self._is_asking = True
        try:
            if is_seen(self.step, situation_in(self._session)):
                self._keep_picture()
        except _FAILS:  # another network is open: what was kept stays
            pass
        finally:
            self._is_asking = False

    def handed_in(self, pupil: str) -> HandIn:
        """All that happened in the lesson so far, with the pupil's name."""
        self._keep_last()
        self.record.pupil = pupil
        self._keep()
        return self.record.handed_in(self.lesson)

    def _work_out_hint(self, goal: Goal) -> None:
        try:
            self.worked_out_hint = in_words(hint(goal, situation_in(self._session)))
        except _FAILS as error:
            self._fail(error)
            return
        self.taken.hints += 1
        self._keep()
        self.changed.emit()

    def show(self) -> None:
        """Do before one's eyes what the step shows; nothing happens unless `can_show`."""
        if self.can_show:
            self._set(self.step.show)
            self._watch()

    def leave(self) -> None:
        """End the lesson, and give back all that was there before it."""
        self._keep_last()
        self._session.network.replacement_told.disconnect(self._on_replacement)
        self._session.open_state.taken.disconnect(self._on_state)
        self._session.open_state.was_set.disconnect(self._on_replacement)
        self._session.settled.disconnect(self._on_settled)
        self._session.training.runs.changed.disconnect(self._watch)
        ExampleDocument.of(self._session).changed.disconnect(self._watch)
        self._keep()
        self._aside.give_back()
        self.left.emit()
        self.deleteLater()  # or the session would hold every lesson that was played

    def _keep(self) -> None:
        """Keep the record for the next time; where that is not possible say so, once."""
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
        if not self._is_asking:
            self._look_whether_upset()
            self.changed.emit()

    def _look_whether_upset(self) -> None:
        """Find out whether another network lacks what is asked for before all is painted."""
        self.is_upset = False
        if self._session.network.architecture != self._own and not self.is_answered:
            self.answer()

    def _on_settled(self) -> None:
        """Watch soon, unless a goal of weights alone has all as it was."""
        if not self._watches or self._watching.isActive():
            return
        goal, now = self.step.goal, self._weights_now()
        is_of_weights = goal is not None and goal.near.names <= OF_WEIGHTS
        if not is_of_weights or any(one is not other for one, other in zip_longest(now, self._looked_at)):
            self._watching.start()

    def _weights_now(self) -> tuple[object, ...]:
        network, viewing = self._session.network, self._session.viewing
        return network.parameters, ExampleDocument.of(self._session).layer, viewing.state[0]

    @property
    def _watches(self) -> bool:
        """Whether there is something to watch for just now."""
        if not self.step.waits_for_act or self._is_asking or not self.is_answered:
            return False
        return not self.taken.is_seen or self.step.goal is not None

    def catch_up(self) -> None:
        """Look now whether the step is done, if that is due soon."""
        if self._watching.isActive():
            self._watch()

    def _watch(self) -> None:
        self._watching.stop()
        if not self._watches:
            return
        taken = self.taken
        self._is_asking = True  # to ask makes the session current, which is told as any change
        self._looked_at = self._weights_now()
        before = taken.is_seen, taken.fewest, self.near, self.used
        try:
            self._look(situation_in(self._session))
        except _FAILS as error:
            self._fail(error)
        finally:
            self._is_asking = False
        if (taken.is_seen, taken.fewest) != before[:2]:
            self._keep()
        if (taken.is_seen, taken.fewest, self.near, self.used) != before:
            self.changed.emit()

    def _look(self, now: Situation) -> None:
        step, taken = self.step, self.taken
        if step.goal is not None:
            self.near = nearness(step.goal, now)
            self.used = used_weights(step.goal, now)
            if self.near >= REACHED:
                taken.is_seen = True
                self.worked_out_hint = ""  # it has led there
                self._keep_picture()
                taken.fewest = self.used if taken.fewest is None else min(taken.fewest, self.used)
        elif is_seen(step, now):
            taken.is_seen = True
            if step.waits_for_runs:
                taken.curves = curves_in(self._session)
            if step.waits_for_drawing:
                self._keep_picture()


def _plain(value: Any) -> Any:
    """The value as JSON has it."""
    return value.tolist() if isinstance(value, np.ndarray) else value
