"""Steps of a lesson that are gone back to, and what was entered on one and not handed in."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cnngui.course.lesson import Lesson
from cnngui.course.reading import read_lesson
from cnngui.course.situation import after
from cnngui.course.stage import Stage
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing
from cnngui.engine.description.neuron import Neuron
from cnngui.session.course.play import LessonPlay
from cnngui.session.course.record import kept_record
from cnngui.session.session import Session

STEPS = """# Steps

## The first draws

```toml
[state]
draw = 7
```

## The second draws nothing

```toml
[state]
layer = "conv2"

[question]
kind = "number"
answer = "parameters('conv1')"
```

## The third draws again

```toml
[state]
draw = 5
```
"""


@pytest.fixture
def steps(tmp_path: Path) -> Lesson:
    path = tmp_path / "steps.md"
    path.write_text(STEPS, encoding="utf-8")
    return read_lesson(path)


@pytest.fixture
def play(session: Session, steps: Lesson) -> Iterator[LessonPlay]:
    session.new_network("book", seed=1)
    play = LessonPlay(session, steps)
    play.begin()
    yield play
    play.leave()


def draw(session: Session, digit: int) -> Drawing:
    drawing = synthetic_digit(digit, np.random.default_rng(0))
    session.drawing.replace(drawing)
    session.flush()
    return drawing


def seen(session: Session) -> tuple[object, ...]:
    session.flush()
    network, drawing = session.network, session.drawing
    return network.parameters, drawing.finished, drawing.transform, drawing.centred, session.viewing.state


def test_a_step_that_is_gone_back_to_is_as_it_was_left_and_so_is_the_next(
    play: LessonPlay, session: Session
) -> None:
    draw(session, 2)
    session.network.set_bias("conv1", 3, 0.75)
    session.viewing.pin_neuron(Neuron("conv1", 3, 4, 5))
    first = seen(session)
    play.go_on()
    assert not play.is_as_left and session.drawing.finished is first[1]  # it goes on from the one before
    session.drawing.set_centred(False)
    session.network.set_bias("conv2", 0, 0.5)
    second = seen(session)
    play.go_back()
    assert seen(session) == first and play.is_as_left and not session.undo_stack.canUndo()
    play.go_on()
    assert seen(session) == second and play.is_as_left


def test_what_goes_on_from_a_step_that_is_changed_begins_anew(play: LessonPlay, session: Session) -> None:
    play.go_on()
    draw(session, 9)
    play.go_back()
    mine = draw(session, 3)
    play.go_on()
    assert session.drawing.finished is mine and not play.is_as_left


def test_a_step_that_nothing_was_done_on_is_as_the_lesson_sets_it(play: LessonPlay, session: Session) -> None:
    before = session.drawing.image.copy()
    session.viewing.choose_layer("dense1")  # how it is viewed is no work
    play.go_on()
    play.go_back()
    assert not play.is_as_left and np.array_equal(session.drawing.image, before)


def test_a_step_can_be_set_up_again(play: LessonPlay, session: Session) -> None:
    before = session.drawing.image.copy()
    draw(session, 1)
    play.go_on()
    play.go_back()
    assert play.is_as_left and not np.array_equal(session.drawing.image, before)
    play.set_up_again()
    assert not play.is_as_left and np.array_equal(session.drawing.image, before)
    play.go_on()
    play.go_back()
    assert not play.is_as_left


def test_what_goes_on_from_a_step_that_is_set_up_again_begins_anew(
    play: LessonPlay, session: Session
) -> None:
    before = session.drawing.image.copy()
    draw(session, 1)
    play.go_on()
    play.go_back()
    play.set_up_again()
    play.go_on()
    assert np.array_equal(session.drawing.image, before)


def test_what_set_a_step_up_is_no_act_to_undo(play: LessonPlay, session: Session) -> None:
    play.go_on()
    play.go_on()  # to the one that draws
    assert not session.undo_stack.canUndo()
    draw(session, 1)
    assert session.undo_stack.canUndo()


def test_a_lesson_begun_anew_has_no_step_as_it_was_left(play: LessonPlay, session: Session) -> None:
    before = session.drawing.image.copy()
    draw(session, 1)
    play.go_on()
    play.restart()
    assert not play.is_as_left and np.array_equal(session.drawing.image, before)


def test_a_lesson_that_goes_on_is_as_it_was_left(session: Session, steps: Lesson) -> None:
    session.new_network("book", seed=1)
    own = draw(session, 8)
    play = LessonPlay(session, steps, is_presented=True)
    play.begin()
    first = draw(session, 2)
    play.go_on()
    play.predict(1.0)
    second = draw(session, 4)
    play.leave()
    assert session.drawing.finished is own
    again = LessonPlay(session, steps, is_presented=True, going_on=play)
    again.begin()
    assert again.index == 1 and again.taken.prediction == 1.0 and session.drawing.finished is second
    again.go_back()
    assert session.drawing.finished is first
    again.leave()
    assert session.drawing.finished is own


@pytest.mark.parametrize("draft", [[["2", "6"]], "in words", 2])
def test_what_was_entered_and_not_handed_in_is_kept_until_it_is(
    session: Session, steps: Lesson, draft: Any
) -> None:
    play = LessonPlay(session, steps)
    play.begin()
    play.go_on()
    play.keep_draft(draft)
    assert play.record.has_findings
    play.leave()
    again = LessonPlay(session, steps)
    again.begin()
    assert again.taken.draft == draft and kept_record("steps").of("2").draft == draft
    again.predict(520.0)
    assert again.taken.draft is None
    again.leave()
    assert kept_record("steps").of("2").draft is None


def test_another_prediction_takes_the_place_of_the_first_when_it_is_made(play: LessonPlay) -> None:
    play.go_on()
    play.predict(26.0)
    play.predict_anew()
    assert not play.is_answered and not play.is_done
    assert play.handed_in("Ana").steps[1].prediction == 26.0
    play.go_back()
    play.go_on()
    assert play.is_answered and play.taken.prediction == 26.0
    play.predict_anew()
    play.predict(520.0)
    assert play.is_answered and (play.taken.prediction, play.taken.tries) == (520.0, 2)


def test_a_layout_without_a_panel_shows_none_of_a_step_before() -> None:
    worked = Stage(panel="worked_example", page="x", example="slides")
    kept = after([worked, Stage(layer="conv1")])
    assert (kept.panel, kept.page) == ("worked_example", "x")
    gone = after([worked, Stage(layout="Default")])
    assert (gone.layout, gone.panel, gone.page) == ("Default", None, None)
    assert after([worked, Stage(layout="Default", panel="output")]).panel == "output"


def test_a_step_is_told_of_once_and_as_it_was_left(play: LessonPlay, session: Session) -> None:
    mine = draw(session, 2)
    play.go_on()
    told: list[bool] = []
    play.changed.connect(lambda: told.append(session.drawing.finished is mine))
    play.go_back()
    assert told == [True], "the form paints what the network sees then"
