"""What was kept of a lesson that its steps cannot show: it must not cost the lesson, or one's own work."""

import json
from typing import Any

import pytest

from cnngui.course.lesson import Lesson
from cnngui.course.reading import shipped_lesson
from cnngui.session.course.play import LessonPlay
from cnngui.session.course.record import Taken, record_path
from cnngui.session.session import Session


def keep(lesson: Lesson, step: int, **taken: Any) -> None:
    """Have this kept of a step, as a file has it."""
    path = record_path(lesson.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"step": step, "steps": {lesson.steps[step].id: taken}}))


@pytest.mark.parametrize(
    ("name", "step", "prediction"),
    [
        ("by-hand", 0, "words"),
        ("by-hand", 0, 10**400),
        ("by-hand", 0, [[1, 2], [3]]),
        ("by-hand", 4, 9),
        ("neuron", 0, [["x", 1]]),
        ("moving", 1, [0.5]),
        ("filters", 5, 3.5),
        ("kernels", 1, 1.0),
    ],
)
def test_a_prediction_of_another_question_is_none(
    session: Session, name: str, step: int, prediction: Any
) -> None:
    lesson = shipped_lesson(name, "en")
    keep(lesson, step, prediction=prediction, answer=prediction)
    play = LessonPlay(session, lesson)
    play.begin()
    assert play.index == step and play.taken.prediction is None and play.taken.answer is None
    play.leave()


@pytest.mark.parametrize(
    "damaged",
    [
        {"hints": "many", "tries": None, "seconds": -1.0},
        {"seconds": 1e308, "when": 5, "picture": None},
        {"is_seen": "yes", "fewest": [], "curves": [[[1, 2], ["a", "b"]]]},
        {"curves": [[[1], [1, 2]]]},
    ],
)
def test_what_is_of_another_kind_is_as_at_first(session: Session, lesson: Lesson, damaged: Any) -> None:
    keep(lesson, 0, prediction=2, answer=1, **damaged)
    play = LessonPlay(session, lesson)
    play.begin()
    assert play.taken == Taken(prediction=2, answer=1)
    play.leave()


@pytest.mark.parametrize(
    ("name", "step", "prediction", "answer"),
    [
        ("by-hand", 0, 12.0, 12.0),
        ("by-hand", 1, [[1.0, 2.0, 3.0]], [[4.0, 5.0, 6.0]]),
        ("by-hand", 4, 1, 2),
        ("neuron", 0, [[0, 3], [2, 1]], [[True] * 28] * 28),
        ("moving", 1, [0] * 15, [0.5] * 15),
        ("filters", 5, "in words", None),
    ],
)
def test_what_can_be_so_stays(session: Session, name: str, step: int, prediction: Any, answer: Any) -> None:
    lesson = shipped_lesson(name, "en")
    keep(lesson, step, prediction=prediction, answer=answer)
    play = LessonPlay(session, lesson)
    play.begin()
    assert (play.taken.prediction, play.taken.answer) == (prediction, answer)
    play.leave()
