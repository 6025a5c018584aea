"""Expressions: what they compute, and what they cannot reach."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.course.expression import Expression
from cnngui.course.facts import NAMES, Facts
from cnngui.course.lesson_error import LessonError
from cnngui.course.situation import Situation, situation_of
from cnngui.course.stage import Stage
from cnngui.engine.description.neuron import Neuron


@pytest.fixture(scope="module")
def now() -> Situation:
    return situation_of(Stage(network="book", draw=5, pin=Neuron("conv1", 3, 10, 12)))


def value(text: str, now: Situation) -> Any:
    return Expression.read(text, NAMES).value(Facts(now))


OF_THE_SOURCES = {
    "parameters('conv1')": 520,
    "20 * (5 * 5 + 1)": 520,
    "unshared('conv1')": 299_520,
    "unshared('conv1') / parameters('conv1')": 576,
    "784 * 30 + 30": 23_550,
    "size(maps('pool1')[0])": 144,
    "window('conv1')": 5,
    "convolutions()": 2,
    "convolutions('relu')": 2,
    "convolutions('tanh')": 0,
    "poolings": 2,
    "window('pool1')": 6,
    "window('conv2')": 14,
    "window('pool2')": 16,
    "largest(pooled([[1, 2], [3, 4]], 'max'))": 4,
    "mean(pooled([[1, 2], [3, 4]], 'average'))": 2.5,
    "sum(pooled([[1, 2], [3, 4]], 'l2'))": np.sqrt(30),
    "(3 * 3 * 32 + 1) * 64": 18_496,
}


@pytest.mark.parametrize("text", OF_THE_SOURCES)
def test_figures_of_the_sources_come_out(text: str, now: Situation) -> None:
    assert value(text, now) == pytest.approx(OF_THE_SOURCES[text])


def test_cells_that_a_neuron_sees_are_those_of_its_window(now: Situation) -> None:
    seen = value("sees('conv1', 10, 12)", now)
    assert seen.sum() == 25 and seen[10:15, 12:17].all()
    assert value("count(sees('conv2', 0, 0, 'conv1'))", now) == 100


def test_tables_and_comparisons(now: Situation) -> None:
    assert value("[[1, 2], [3, 4]][1, 0:2]", now).tolist() == [3, 4]
    assert value("1 if answer == '5' and not pinned == '' else 0", now) == 1
    assert value("2 ** 10 // 3 % 7", now) == 341 % 7
    assert value("over_angles('5', [0])[0]", now) == pytest.approx(value("probability('5')", now), abs=1e-6)


def test_a_blank_sheet_has_no_answer() -> None:
    assert value("answer", situation_of(Stage(network="book", draw="blank"))) == ""


FORBIDDEN = [
    "image.dtype",
    "(lambda: 1)()",
    "[x for x in [1]]",
    "__import__('os')",
    "f'{1}'",
    "sum(image)(1)",
    "'a' * 10",
    "1 < 2 < 3",
    "image[::2]",
    "sum(*[1])",
    "(answer := 1)",
    "x" * 500,
    "(" * 300 + "1" + ")" * 300,
]


@pytest.mark.parametrize("text", FORBIDDEN)
def test_nothing_else_can_be_reached(text: str, now: Situation) -> None:
    with pytest.raises(LessonError):
        value(text, now)


def test_a_power_of_powers_takes_no_time(now: Situation) -> None:
    assert np.size(value("9 ** 9 ** 9", now)) == 1


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("zeros(10 ** 9, 10 ** 9)[0, 0]", 200),
        ("zeros(2, 201)", 200),
        ("steps(0, 1, 10 ** 12)[0]", 200),
        ("steps(0, 1, 9 ** 9 ** 9)", 200),
        ("over_shifts('7', zeros(200, 2))", 200),
    ],
)
def test_who_asks_for_too_much_is_told_so(text: str, most: int, now: Situation) -> None:
    with pytest.raises(LessonError) as told:
        value(text, now)
    assert str(told.value) == f"{text!r}: at most {most} can be asked for at once"


@given(st.text(max_size=60))
def test_any_text_is_computed_or_refused(text: str) -> None:
    try:
        Expression.read(text, NAMES)
    except LessonError as error:
        assert str(error)
