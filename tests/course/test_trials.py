"""What lessons can name of other drawings, of changed networks, and of runs."""

from typing import Any

import numpy as np
import pytest

from cnngui.course.expression import Expression
from cnngui.course.facts import NAMES, Facts
from cnngui.course.lesson_error import LessonError
from cnngui.course.situation import Situation, situation_of
from cnngui.course.stage import Stage
from cnngui.session.course.setting import set_stage, situation_in
from cnngui.session.session import Session


def value(text: str, now: Situation) -> Any:
    return Expression.read(text, NAMES).value(Facts(now))


@pytest.fixture
def five() -> Situation:
    return situation_of(Stage(network="seed", draw=5))


def test_a_filter_made_zero_is_as_if_it_was_done_by_hand(session: Session) -> None:
    set_stage(session, Stage(network="seed", draw=5))
    told = value("zeroed('5', 'conv1')", situation_in(session))
    session.network.set_kernel("conv1", 1, 0, np.zeros((5, 5), np.float32))
    session.network.set_bias("conv1", 1, 0.0)
    assert value("probability('5')", situation_in(session)) == pytest.approx(told[1], abs=1e-6)


def test_other_drawings_are_answered_without_changing_this_one(five: Situation) -> None:
    assert value("answers()", five).tolist() == [*range(10)]
    assert value("answers(180)[0]", five) == 0 and value("answers(180)[6]", five) == 9
    assert value("largest(abs(maps_of('conv1', 5) - maps('conv1')))", five) == 0
    assert value("largest(abs(maps_of('conv1', 5, 8) - maps('conv1')))", five) > 0


def test_a_smaller_step_than_the_smallest_flip_changes_no_answer(five: Situation) -> None:
    assert 0 < value("smallest_flip", five) < 0.5
    assert value("flipped_answer", five) != "5" == value("answer", five)


def test_a_picture_is_like_itself_while_nothing_is_random(five: Situation) -> None:
    assert value("likeness_at_random('gradient', 0)", five) == pytest.approx(1)
    assert value("likeness_at_random('gradient', 2)", five) < 0.7
    with pytest.raises(LessonError):
        value("likeness_at_random('tea leaves', 1)", five)


def test_a_network_is_opened_untrained_and_trained_again(session: Session) -> None:
    set_stage(session, Stage(network="seed"))
    learned = session.network.parameters
    set_stage(session, Stage(network="seed", learned=False))
    random = session.network.parameters["conv1.weight"]
    assert not np.array_equal(random, learned["conv1.weight"])
    told = situation_of(Stage(network="seed", learned=False)).parameters
    assert np.array_equal(random, told["conv1.weight"])
    set_stage(session, Stage(network="seed"))
    assert np.array_equal(session.network.parameters["conv1.weight"], learned["conv1.weight"])


def test_without_a_run_there_is_no_loss(five: Situation) -> None:
    assert value("runs", five) == 0 and value("final_loss(1)", five) == -1 == value("validation(1)", five)
