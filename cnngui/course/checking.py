"""Checks a lesson as a whole: every answer is worked out, and every condition asked, by the engine."""

from typing import Any

import numpy as np

from cnngui.course.facts import Facts
from cnngui.course.lesson import Lesson, Question, Step
from cnngui.course.lesson_error import LessonError
from cnngui.course.puzzle import REACHED, hint, nearness
from cnngui.course.situation import Situation, after, situation_of
from cnngui.engine.description.neuron import INPUT, grid_shape
from cnngui.engine.failure import Failure

LARGEST_TABLE = 6
"""Most rows, and most columns, of a table of numbers that is asked for."""


def checked_answers(lesson: Lesson) -> list[Any]:
    """The answer of every step, None where it has none. Raises LessonError, with the file and the line."""
    answers = []
    for number, step in enumerate(lesson.steps, start=1):
        try:
            now = situation_of(after(each.state for each in lesson.steps[:number]))
            answers.append(answer_to(step, now))
            situation_of(after([*(each.state for each in lesson.steps[:number]), step.show]))
            if step.goal is not None:
                hint(step.goal, now)
                if nearness(step.goal, now) >= REACHED:
                    raise LessonError("what is watched for is so from the start")
            if step.watch is not None and is_seen(step, now):
                raise LessonError("what is watched for is so from the start")
        except Failure as error:
            raise LessonError.at(step.path, step.line, error) from error
    return answers


def is_seen(step: Step, now: Situation) -> bool:
    """Whether what a step watches for is so. Raises LessonError."""
    assert step.watch is not None
    value = step.watch.value(Facts(now))
    if np.size(value) != 1:
        raise LessonError("{text!r} is neither true nor false", text=step.watch.text)
    return bool(value)


def answer_to(step: Step, now: Situation) -> Any:
    """The answer to a step's question: a float, an array, or the number of a choice; None without one.

    Raises LessonError for one that does not fit the question.
    """
    question = step.question
    if question is None or question.answer is None:
        return None
    value = question.answer.value(Facts(now))
    shape = np.shape(value)
    match question.kind:
        case "number":
            fits = len(shape) in (0, 2) and max(shape, default=1) <= LARGEST_TABLE and _is_finite(value)
        case "choice":
            fits = not shape and float(value) in range(1, len(step.choices) + 1)
        case "paint":
            fits = np.asarray(value).dtype == np.bool_ and shape == cells_shape(question, now)
        case "sketch":
            fits = shape == (question.points,) and _is_finite(value)
        case _:
            fits = False
    if not fits:
        raise LessonError(
            "{text!r} gives {value}, which is no answer to this question",
            text=question.answer.text,
            value=_briefly(value),
        )
    if question.kind == "choice":
        return int(value)
    return np.asarray(value) if shape else float(value)


def cells_shape(question: Question, now: Situation) -> tuple[int, int]:
    """Rows and columns of what is painted on. Raises LessonError where there is no such map."""
    count, height, width = grid_shape(now.architecture, question.on)
    if not 0 <= question.map < count:
        raise LessonError(
            "{layer} has no map {number}: they are counted from 0, and there are {count}",
            layer=question.on,
            number=question.map,
            count=count,
        )
    return height, width


def cells_under(question: Question, now: Situation) -> np.ndarray[Any, Any]:
    """What lies under the paint: the map's values, (rows, columns)."""
    rows, columns = cells_shape(question, now)
    if question.on == INPUT:
        return now.image
    return np.asarray(now.activations.output_of(question.on).reshape(-1, rows, columns)[question.map])


def _is_finite(value: Any) -> bool:
    """Whether all are numbers with which a prediction can be compared."""
    values = np.asarray(value)
    return values.dtype.kind in "biuf" and bool(np.isfinite(values).all())


def _briefly(value: Any) -> str:
    return np.array2string(np.asarray(value), threshold=6, edgeitems=2).replace("\n", " ")
