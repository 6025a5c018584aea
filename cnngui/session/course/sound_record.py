"""Drops from the record of a lesson what its steps cannot show: where the file is damaged, or the lesson asks
something else since it was played.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cnngui.course.lesson import Lesson, Step
from cnngui.session.course.record import Record, Taken

_MOST = 1e300
"""The largest number that is taken: what is worked out with it is finite."""
_KINDS: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(("when", "picture"), (str,)),
    **dict.fromkeys(("hints", "tries"), (int,)),
    "seconds": (int, float),
    "is_seen": (bool,),
    "fewest": (int, type(None)),
}


def drop_unsound(record: Record, lesson: Lesson) -> None:
    """Have nothing in the record that no step of the lesson can have kept."""
    for step in lesson.steps:
        taken, fresh = record.steps.get(step.id), Taken()
        if taken is None:
            continue
        for name, kinds in _KINDS.items():
            value = getattr(taken, name)
            if type(value) not in kinds or (type(value) in (int, float) and not 0 <= value <= _MOST):
                setattr(taken, name, getattr(fresh, name))
        if not _is_table(taken.curves, _is_curve):
            taken.curves = []
        if not _fits(step, taken.prediction):
            taken.prediction = taken.answer = None
        if not _fits_as_answer(step, taken.answer):
            taken.answer = None


def _fits(step: Step, value: Any) -> bool:
    """Whether a step's question can have been answered by this."""
    if value is None:
        return True
    match step.question and step.question.kind:
        case "number":
            return _is_number(value) or (_is_table(value, _is_row) and len({len(row) for row in value}) == 1)
        case "choice":
            return type(value) is int and 1 <= value <= len(step.choices)
        case "paint":
            return _is_table(value, lambda cell: _is_row(cell) and len(cell) == 2)
        case "sketch":
            return _is_row(value) and len(value) == (step.question.points if step.question else 0)
        case "text":
            return isinstance(value, str)
        case "draw":
            return value is True
        case _:
            return False


def _fits_as_answer(step: Step, value: Any) -> bool:
    """Whether the engine can have said this to it: what is painted it gives as truths."""
    if step.question is None or step.question.kind != "paint" or value is None:
        return _fits(step, value)
    is_of_truths = _is_table(value, lambda row: isinstance(row, list) and all(type(x) is bool for x in row))
    return is_of_truths and len({len(row) for row in value}) == 1


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) <= _MOST


def _is_row(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_number, value))


def _is_curve(value: Any) -> bool:
    is_pair = isinstance(value, list) and len(value) == 2 and all(map(_is_row, value))
    return is_pair and len(value[0]) == len(value[1])


def _is_table(value: Any, is_row: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and all(map(is_row, value))
