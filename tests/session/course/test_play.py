"""A lesson that is played: what may be seen when, what is kept, and what is given back."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cnngui.course.facts import OF_WEIGHTS, Facts
from cnngui.course.hand_in import picture_of
from cnngui.course.lesson import Lesson
from cnngui.course.reading import read_lesson
from cnngui.course.stage import Stage
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.failure import Failure
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.course.play import LessonPlay
from cnngui.session.course.record import kept_record, record_path
from cnngui.session.course.setting import set_stage, situation_in
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from tests.session.course.conftest import RUNS


@pytest.fixture
def work(session: Session) -> Session:
    """A session with a drawing, an edit, acts to undo and to redo, and a pin."""
    session.new_network("seed", seed=3)
    session.drawing.replace(synthetic_digit(4, np.random.default_rng(0)))
    session.network.set_bias("conv1", 1, 0.25)
    session.network.set_bias("conv1", 2, 0.5)
    session.undo_stack.undo()
    session.drawing.set_centred(False)
    session.viewing.choose_filter(2)
    session.viewing.pin_neuron(Neuron("conv1", 2, 3, 4))
    ExampleDocument.of(session).open_ready("edge")
    ExampleDocument.of(session)
    session.flush()
    return session


def all_of(session: Session) -> dict[str, object]:
    return {
        "drawing": session.drawing.finished,
        "centred": session.drawing.centred,
        "transform": session.drawing.transform,
        "network": session.network.state,
        "saved": session.network.saved,
        "modified": session.network.is_modified,
        "viewed": session.viewing.state,
        "example": ExampleDocument.of(session).layer,
        "undo": [act.text() for act in session.undo_stack.lasting()],
        "redo": session.undo_stack.canRedo(),
        "settings": session.training.settings,
    }


def test_leaving_gives_all_back_as_it_was(work: Session, lesson: Lesson) -> None:
    before = all_of(work)
    play = LessonPlay(work, lesson)
    play.begin()
    assert work.network.architecture.title == "book" and not work.undo_stack.canUndo()
    work.network.set_bias("conv1", 0, 9.0)
    work.drawing.clear()
    work.training.change(batch_size=7)
    play.go_on()
    play.leave()
    assert all_of(work) == before


def test_a_drawing_of_a_step_is_centred_whatever_was_done_before(session: Session) -> None:
    session.drawing.set_centred(False)  # as counting what a hand changes does
    set_stage(session, Stage(layer="conv1"))
    assert not session.drawing.centred
    set_stage(session, Stage(draw=5))  # what is asked and said of it was worked out with it centred
    assert session.drawing.centred
    set_stage(session, Stage(draw=5, centred=False))
    assert not session.drawing.centred


def test_acts_of_before_can_be_undone_after(work: Session, lesson: Lesson) -> None:
    play = LessonPlay(work, lesson)
    play.begin()
    play.leave()
    biases = work.network.parameters["conv1.bias"]
    assert biases[1] == 0.25
    while work.undo_stack.canUndo():
        work.undo_stack.undo()
    assert work.drawing.finished.is_blank and work.network.parameters["conv1.bias"][1] != 0.25


def test_a_recovery_would_bring_what_was_set_aside(work: Session, lesson: Lesson) -> None:
    network, drawing = work.network.state, work.drawing.finished
    play = LessonPlay(work, lesson)
    play.begin()
    assert work.work().network is network and work.work().drawing is drawing
    play.leave()
    assert work.work().network is network


def test_a_prediction_uncovers_and_is_kept_beside_the_answer(session: Session, lesson: Lesson) -> None:
    play = LessonPlay(session, lesson)
    play.begin()
    assert list(play.covered) == ["output"] and not play.is_done
    play.predict(2)
    assert not play.covered and play.is_done
    kept = kept_record("small").steps["1"]
    assert (kept.prediction, kept.answer, kept.tries) == (2, 1, 1) and kept.when
    play.leave()


def test_the_answer_is_that_of_the_network_as_it_is_now(session: Session, lesson: Lesson) -> None:
    play = LessonPlay(session, lesson)
    play.begin()
    assert play.answer() == 1
    session.drawing.replace(synthetic_digit(3, np.random.default_rng(1)))
    assert play.answer() == 2
    play.leave()


def test_what_is_watched_for_completes_the_step(session: Session, lesson: Lesson) -> None:
    play = LessonPlay(session, lesson)
    play.begin()
    play.go_on()
    assert play.is_answered and not play.is_done
    session.viewing.choose_layer("dense1")
    play.catch_up()
    assert not play.is_done
    play.show()
    assert session.viewing.layer == "conv2" and play.is_done
    play.leave()


def test_a_step_begins_with_nothing_pinned_but_what_it_says(session: Session, lesson: Lesson) -> None:
    play = LessonPlay(session, lesson)
    play.begin()
    session.viewing.pin_neuron(Neuron("conv1", 0, 1, 1))
    play.set_up_again()
    assert not session.viewing.is_pinned
    session.viewing.pin_neuron(Neuron("conv1", 0, 1, 1))
    play.go_on()
    assert not session.viewing.is_pinned
    play.leave()


def test_nothing_is_predicted_of_a_blank_sheet_where_the_pupil_is_to_draw(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "drawn.md"
    path.write_text(
        "# A\n\n## B\n\n```toml\n[question]\nkind = 'number'\nanswer = 'likeliest'\ndrawn = true\n```\n"
    )
    noted: list[str] = []
    session.noted.connect(noted.append)
    play = LessonPlay(session, read_lesson(path))
    play.begin()
    play.predict(3)
    assert not play.is_answered and len(noted) == 1 and "drawn" in noted[0]
    session.drawing.replace(synthetic_digit(3, np.random.default_rng(0)))
    play.predict(3)
    assert play.is_answered and len(noted) == 1
    play.leave()


def test_hints_come_one_by_one(session: Session, lesson: Lesson) -> None:
    play = LessonPlay(session, lesson)
    play.begin()
    assert not play.hints
    for _ in range(3):
        play.give_hint()
    assert list(play.hints) == ["Look at it."] and kept_record("small").steps["1"].hints == 1
    play.leave()


def test_it_goes_on_where_it_was_left(session: Session, lesson: Lesson) -> None:
    first = LessonPlay(session, lesson)
    first.begin()
    first.go_on()
    first.leave()
    again = LessonPlay(session, lesson)
    again.begin()
    assert again.index == 1 and session.drawing.finished.strokes  # what an earlier step has drawn
    again.restart()
    assert again.index == 0 and again.record.steps["1"].prediction is None
    again.leave()


def test_that_nothing_can_be_kept_is_told_once(session: Session, lesson: Lesson) -> None:
    told: list[str] = []
    session.noted.connect(told.append)
    folder = record_path(lesson.name).parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("no folder")  # no file can be in it
    play = LessonPlay(session, lesson)
    play.begin()
    play.predict(1)
    play.go_on()
    assert told == ["How far you come in this lesson cannot be kept: see the log."]
    play.leave()


@pytest.mark.parametrize("content", [b"", b"[]", b'{"steps": {"1": {"x": 1}}, "step": 0}', b"\xff", b"{"])
def test_a_damaged_record_is_none(content: bytes) -> None:
    path = record_path("small")
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    assert kept_record("small").steps == {}


def test_no_lesson_begins_while_a_run_owns_the_weights(session: Session, lesson: Lesson) -> None:
    session.training.choose_data("synthetic:20")
    with pytest.raises(Failure, match="stop it first"):
        LessonPlay(session, lesson)
    assert session.findChildren(QObject, "lesson") == [] and session.work_aside is None


def test_the_curves_of_the_runs_that_a_step_watched_for_are_handed_in(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    def train(seed: int) -> None:
        session.training.start(TrainingSettings("synthetic:240", TrainingConfig(2, 20, seed=seed)))
        qtbot.waitUntil(lambda: session.training.state == "idle", timeout=20_000)

    train(0)  # before the lesson
    path = tmp_path / "runs.md"
    path.write_text(RUNS, encoding="utf-8")
    play = LessonPlay(session, read_lesson(path))
    play.begin()
    train(1)
    assert not play.taken.curves
    train(2)
    curves = play.taken.curves
    assert play.is_done and len(curves) == 2
    for (epochs, losses), record in zip(curves, session.training.runs.records[1:], strict=True):
        assert epochs == sorted(epochs) and epochs[-1] == 2
        assert losses == record.curves.losses.round(4).tolist() and len(losses) == len(epochs)
    assert play.handed_in("Ana").steps[0].curves == curves == kept_record("runs").steps["1"].curves
    play.leave()


PUZZLE = """# Puzzle

## Make it

```toml
[state]
example_kernel = [[0, 1, 2], [2, 2, 0], [0, 1, 1]]

[goal]
near = "likeness(example_kernel, [[0, 1, 2], [2, 2, 0], [0, 1, 2]])"
of = "example"
```

> A first hint.
"""


@pytest.mark.parametrize(
    ("near", "drawn"), [("count(image) / 784", True), ("0.5 * sum(example_kernel) ** 0", False)]
)
def test_the_bar_follows_the_drawing_where_the_goal_is_about_it(
    session: Session, tmp_path: Path, near: str, drawn: bool
) -> None:
    path = tmp_path / "puzzle.md"
    goal = next(line for line in PUZZLE.splitlines() if line.startswith("near"))
    path.write_text(PUZZLE.replace(goal, f'near = "{near}"'), encoding="utf-8")
    play = LessonPlay(session, read_lesson(path))
    play.begin()
    before = play.near
    session.drawing.replace(synthetic_digit(8, np.random.default_rng(0)))
    session.flush()
    assert play.near == before, "no move of the pen waits for the look"
    play.catch_up()
    assert (play.near > before) == drawn
    play.leave()


def test_what_is_of_weights_alone_is_the_same_whatever_is_drawn(session: Session) -> None:
    values = []
    for digit in (1, 8):
        session.drawing.replace(synthetic_digit(digit, np.random.default_rng(digit)))
        facts = Facts(situation_in(session))
        named = {name: facts[name] for name in sorted(OF_WEIGHTS)}
        named |= {"kernel": facts["kernel"]("conv1", 0), "bias": facts["bias"]("conv1", 0)}
        values.append({name: value for name, value in named.items() if not callable(value)})
    for name, value in values[0].items():
        assert np.array_equal(value, values[1][name]), name


def test_a_puzzle_has_a_bar_hints_of_the_weights_and_the_fewest_of_them(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "puzzle.md"
    path.write_text(PUZZLE, encoding="utf-8")
    play = LessonPlay(session, read_lesson(path))
    play.begin()
    assert 0.6 < play.near < 1 and not play.is_done and play.used == 6
    play.give_hint()
    assert play.hints
    play.give_hint()
    assert play.worked_out_hint == "The weight in row 3, column 3: larger."
    document = ExampleDocument.of(session)
    kernel = document.example.kernel.copy()
    kernel[2, 2] = 2
    document.change_layer(document.layer.with_table("kernel", kernel))
    assert not play.worked_out_hint
    assert play.is_done and play.near == 1 and kept_record("puzzle").steps["1"].fewest == 6
    play.leave()


def test_what_is_drawn_on_a_step_that_watches_for_it_is_handed_in(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "drawn.md"
    path.write_text(DRAWN, encoding="utf-8")
    play = LessonPlay(session, read_lesson(path))
    play.begin()

    def draw(digit: int) -> str:
        session.drawing.replace(synthetic_digit(digit, np.random.default_rng(0)))
        session.flush()
        return picture_of(session.drawing.image)

    assert play.handed_in("Ana").steps[0].picture == ""
    for digit in (4, 7):
        drawn = draw(digit)
        assert play.handed_in("Ana").steps[0].picture == drawn
    last = draw(1)
    play.go_on()  # which draws a 5
    first, second = play.handed_in("Ana").steps
    assert (first.picture, first.is_done) == (last, True)
    assert second.picture == "", "it watches for something else"
    play.leave()
    again = LessonPlay(session, read_lesson(path))
    assert again.record.of(first.id).picture == last
    again.leave()


DRAWN = """# Drawn

## Draw it

```toml
watch = "count(image) > 20"
```

## Pin one

```toml
watch = "pinned == 'conv1'"

[state]
draw = 5
```
"""


def test_the_weights_are_counted_also_where_the_goal_comes_no_nearer(
    session: Session, tmp_path: Path
) -> None:
    path, near = tmp_path / "puzzle.md", "likeness(example_kernel, [[0, 1, 2], [2, 2, 0], [0, 1, 2]])"
    path.write_text(PUZZLE.replace(near, "0"), encoding="utf-8")
    play = LessonPlay(session, read_lesson(path))
    play.begin()
    told: list[int] = []
    play.changed.connect(lambda: told.append(play.used))
    document = ExampleDocument.of(session)
    kernel = document.example.kernel.copy()
    kernel[0, 0] = 1
    document.change_layer(document.layer.with_table("kernel", kernel))
    assert told and told[-1] == play.used == np.count_nonzero(kernel)
    play.leave()


def test_a_step_is_done_by_what_happens_without_being_asked(
    session: Session, lesson: Lesson, qtbot: QtBot
) -> None:
    play = LessonPlay(session, lesson)
    play.begin()
    play.go_on()
    with qtbot.waitSignal(play.changed):
        session.viewing.choose_layer("conv2")
    assert play.is_done
    play.leave()


def test_what_was_drawn_last_counts_also_where_the_session_has_not_settled(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "drawn.md"
    path.write_text(DRAWN, encoding="utf-8")
    play = LessonPlay(session, read_lesson(path))
    play.begin()
    session.drawing.replace(synthetic_digit(4, np.random.default_rng(0)))
    assert play.handed_in("Ana").steps[0].is_done and play.handed_in("Ana").steps[0].picture
    play.leave()
