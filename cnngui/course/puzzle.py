"""Puzzles: a goal, how near the weights are to it, and hints that are worked out from the present weights."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from cnngui.course.expression import Expression
from cnngui.course.facts import Facts
from cnngui.course.lesson_error import LessonError
from cnngui.course.situation import Situation
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.text import Text

REACHED = 0.995
"""How near a goal is that has been reached: weights are changed by hand."""
CHANGES = (0.01, 0.1, 0.5, 1.0, 2.0)
"""What a weight is changed by on trial, either way, to see what would help most."""
LEAST_GAIN = 1e-9
"""What helps less does not help."""


@dataclass(frozen=True, slots=True)
class Goal:
    """near: an expression from 0, far, to 1, reached. of: whose weights are changed, the worked example's
    kernel or the chosen kernel and bias of the network.
    """

    near: Expression
    of: Literal["example", "network"] = "network"


def nearness(goal: Goal, now: Situation) -> float:
    """How near the goal is, in [0, 1]; 0 where that is no number. Raises LessonError."""
    value = goal.near.value(Facts(now))
    if np.size(value) != 1:
        raise LessonError("{text!r} is no single number", text=goal.near.text)
    near = float(value)
    return min(max(near, 0.0), 1.0) if np.isfinite(near) else 0.0


def weights_of(goal: Goal, now: Situation) -> NDArray[np.float64]:
    """The kernel (rows, columns) that the goal is about."""
    if goal.of == "example":
        return now.example.first.kernel
    weight = now.parameters[f"{now.layer}.weight"]
    return np.asarray(weight[now.filter, now.channel], np.float64)


def used_weights(goal: Goal, now: Situation) -> int:
    """How many weights of the kernel are not zero."""
    return int(np.count_nonzero(weights_of(goal, now)))


def hint(goal: Goal, now: Situation) -> Text:
    """Which one weight, made larger or smaller, would bring the goal nearest. Raises LessonError."""
    start = nearness(goal, now)
    if start >= REACHED:
        return Text("You are there.")
    best = start
    said = Text("No single weight helps from here. Begin anew, or change two at once.")
    for place, change, tried in _changed(goal, now):
        near = nearness(goal, tried)
        # Of changes that help as much the first, which is the smallest, is told.
        if near > best + LEAST_GAIN:
            best, said = near, _said(place, change)
    return said


def _said(place: tuple[int, int] | None, change: float) -> Text:
    if place is None:
        return Text("The bias: larger.") if change > 0 else Text("The bias: smaller.")
    row, column = place[0] + 1, place[1] + 1
    if change > 0:
        return Text("The weight in row {row}, column {column}: larger.", row=row, column=column)
    return Text("The weight in row {row}, column {column}: smaller.", row=row, column=column)


def _changed(goal: Goal, now: Situation) -> Iterator[tuple[tuple[int, int] | None, float, Situation]]:
    """The situation with each weight changed by each of CHANGES; None is the bias."""
    kernel = weights_of(goal, now)
    cells = [divmod(index, kernel.shape[1]) for index in range(kernel.size)]
    places: list[tuple[int, int] | None] = [*cells, *([None] if goal.of == "network" else [])]
    forward = LiveForward(now.architecture)
    for size in CHANGES:
        for change in (size, -size):
            for place in places:
                yield place, change, _with_change(goal, now, forward, place, change)


def _with_change(
    goal: Goal, now: Situation, forward: LiveForward, place: tuple[int, int] | None, change: float
) -> Situation:
    if goal.of == "example":
        kernel = now.example.first.kernel.copy()
        assert place is not None
        kernel[place] += change
        return replace(now, example=now.example.with_table("kernel", kernel))
    name = f"{now.layer}.bias" if place is None else f"{now.layer}.weight"
    index = (now.filter,) if place is None else (now.filter, now.channel, *place)
    value = np.asarray(now.parameters[name][index] + change, np.float32)
    parameters = now.parameters.replace_part(name, index, value)
    return replace(
        now, parameters=parameters, activations=forward.run(parameters, now.activations.image.copy())
    )
