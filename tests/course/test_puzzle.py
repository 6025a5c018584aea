"""Puzzles: how near the weights are, and that the hints alone lead there."""

from dataclasses import replace

import numpy as np
import pytest

from cnngui.course.checking import is_seen
from cnngui.course.expression import Expression
from cnngui.course.facts import NAMES, Facts
from cnngui.course.lesson_error import LessonError
from cnngui.course.puzzle import REACHED, Goal, hint, nearness, used_weights
from cnngui.course.reading import shipped_lesson
from cnngui.course.situation import Situation, after, situation_of
from cnngui.course.stage import Stage
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.text import Text

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


NOTCH = 0.1
"""What a notch of the wheel changes a weight by."""


def changed_by(now: Situation, said: Text, change: float) -> Situation:
    place: tuple[int, ...]
    if "row" in said.values:
        place = (0, 0, int(str(said.values["row"])) - 1, int(str(said.values["column"])) - 1)
        name = "conv1.weight"
    else:
        name, place = "conv1.bias", (0,)
    value = np.asarray(now.parameters[name][place] + change, np.float32)
    return replace(now, parameters=now.parameters.replace_part(name, place, value))


def test_only_sevens_is_reached_by_turning_what_the_hints_say_while_the_bar_rises() -> None:
    lesson = shipped_lesson("kernels", "en")
    index = next(number for number, step in enumerate(lesson.steps) if step.id == "sevens")
    goal = lesson.steps[index].goal
    assert goal is not None
    now = situation_of(after(step.state for step in lesson.steps[: index + 1]))
    for _ in range(30):
        said = hint(goal, now)
        notch = NOTCH if said.text.endswith("larger.") else -NOTCH
        tried = [changed_by(now, said, notch * count) for count in range(1, 31)]
        now = max(tried, key=lambda each: nearness(goal, each))
        if nearness(goal, now) >= REACHED:
            break
    assert nearness(goal, now) >= REACHED
    weight, bias = now.parameters["conv1.weight"], now.parameters["conv1.bias"]
    faint = now.parameters.replace_part("conv1.weight", (0,), weight[0] * np.float32(0.1))
    faint = faint.replace_part("conv1.bias", (0,), bias[0] * np.float32(0.1))
    assert nearness(goal, replace(now, parameters=faint)) < 0.2, "a map that is nearly dark shows no sevens"


def test_a_network_of_another_activation_is_not_the_one_that_is_to_be_built() -> None:
    step = next(step for step in shipped_lesson("parameters", "en").steps if step.id == "build")
    choices: dict[ActivationName, bool] = {"relu": True, "tanh": False}
    for activation, is_built in choices.items():
        convolutions = [Convolution(filters, (5, 5), activation=activation) for filters in (6, 12)]
        pooling, last = Pooling("max", (2, 2), (2, 2)), Dense(10, "softmax")
        layers = (convolutions[0], pooling, convolutions[1], pooling, last)
        architecture = Architecture((1, 28, 28), layers)
        assert architecture.parameter_count == 3898
        now = replace(situation_of(Stage(network="seed")), architecture=architecture)
        assert is_seen(step, now) == is_built
