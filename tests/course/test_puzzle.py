"""Puzzles: how near the weights are, and that the hints alone lead there."""

from dataclasses import replace

import numpy as np
import pytest

from cnngui.course.expression import Expression
from cnngui.course.facts import NAMES, Facts
from cnngui.course.lesson_error import LessonError
from cnngui.course.puzzle import REACHED, Goal, hint, nearness, used_weights
from cnngui.course.situation import Situation, situation_of
from cnngui.course.stage import Stage

ZEROS = ((0.0, 0.0, 0.0),) * 3
SLIDES = "likeness(example, [[12, 12, 17], [10, 17, 19], [9, 6, 14]])"


def goal_of(near: str, of: str = "network") -> Goal:
    assert of in ("example", "network")
    return Goal(Expression.read(near, NAMES), "example" if of == "example" else "network")


def obeyed(now: Situation, goal: Goal, step: float) -> Situation:
    """What is after the hint was done: that weight larger, or smaller, by a step."""
    said = hint(goal, now)
    change = step if said.text.endswith("larger.") else -step
    row, column = int(str(said.values["row"])) - 1, int(str(said.values["column"])) - 1
    kernel = now.example.first.kernel.copy()
    kernel[row, column] += change
    return replace(now, example=now.example.with_table("kernel", kernel))


def test_hints_alone_lead_to_the_kernel_of_the_slides() -> None:
    goal = goal_of(SLIDES, "example")
    now = situation_of(Stage(example="slides", example_kernel=ZEROS))
    assert nearness(goal, now) == 0 and used_weights(goal, now) == 0
    step = 2.0
    for _ in range(400):
        if nearness(goal, now) >= REACHED:
            break
        changed = obeyed(now, goal, step)
        if nearness(goal, changed) > nearness(goal, now):
            now = changed
        else:
            step /= 2  # too much of it
    assert nearness(goal, now) >= REACHED and hint(goal, now).text == "You are there."
    assert now.example.first.kernel == pytest.approx(np.array([[0, 1, 2], [2, 2, 0], [0, 1, 2]]), abs=0.2)


def test_a_hint_about_the_network_can_be_about_the_bias() -> None:
    now = situation_of(Stage(network="seed", layer="conv1", filter=1, bias=-3.0))
    wanted = float(situation_of(Stage(network="seed")).parameters["conv1.bias"][1])
    goal = goal_of(f"1 / (1 + abs(bias('conv1', 1) - {wanted}))")
    assert hint(goal, now).text == "The bias: larger."


def test_where_nothing_helps_that_is_said() -> None:
    now = situation_of(Stage(network="seed"))
    assert "No single weight" in hint(goal_of("0 * bias('conv1', 0)"), now).text


@pytest.mark.parametrize(("near", "value"), [("5", 1.0), ("0 - 5", 0.0), ("sqrt(0 - 1)", 0.0)])
def test_nearness_lies_between_far_and_reached(near: str, value: float) -> None:
    assert nearness(goal_of(near), situation_of(Stage())) == value


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(LessonError, match="no single number"):
        nearness(goal_of("image"), situation_of(Stage()))


def test_a_filter_responds_to_the_digits_that_have_its_feature() -> None:
    """A kernel of one weight passes the ink on: each digit's largest activation is full ink, 1."""
    kernel = np.zeros((5, 5))
    kernel[2, 2] = 1
    stage = Stage(network="seed", kernel=tuple(map(tuple, kernel.tolist())), bias=0.0)
    response = Expression.read("response('conv1', 0)", NAMES)
    values = response.value(Facts(situation_of(stage)))
    assert values.shape == (10,) and values == pytest.approx(np.ones(10), abs=0.02)


def test_a_kernel_of_another_size_is_refused() -> None:
    with pytest.raises(LessonError, match="the kernels of conv1 are"):
        situation_of(Stage(network="seed", kernel=ZEROS))
