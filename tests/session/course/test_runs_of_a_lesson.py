"""Training runs that count for a step of a lesson: those that were made in it, be it left or not."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cnngui.course.lesson import Lesson
from cnngui.course.reading import read_lesson
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.course.play import LessonPlay
from cnngui.session.course.setting import curves_in
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from tests.session.course.conftest import RUNS


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    path = tmp_path / "runs.md"
    path.write_text(RUNS, encoding="utf-8")
    return read_lesson(path)


def train(session: Session, qtbot: QtBot, epochs: int = 1) -> None:
    session.training.start(TrainingSettings("synthetic:240", TrainingConfig(epochs, 20)))
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=20_000)


@pytest.mark.parametrize("goes_on", [True, False])
def test_those_of_before_it_was_left_count_again(
    session: Session, lesson: Lesson, qtbot: QtBot, goes_on: bool
) -> None:
    train(session, qtbot)  # before the lesson
    play = LessonPlay(session, lesson)
    play.begin()
    train(session, qtbot)
    assert len(curves_in(session)) == 1 and not play.is_done
    play.leave()
    if not goes_on:
        train(session, qtbot)  # outside of it
    again = LessonPlay(session, lesson, going_on=play if goes_on else None)
    again.begin()
    assert len(curves_in(session)) == 1
    train(session, qtbot)
    assert again.is_done and len(again.taken.curves) == 2
    again.leave()


def test_none_counts_where_the_lesson_is_begun_anew(session: Session, lesson: Lesson, qtbot: QtBot) -> None:
    play = LessonPlay(session, lesson)
    play.begin()
    for _ in range(2):
        train(session, qtbot)
    assert play.is_done
    play.restart()
    assert not play.is_done and not curves_in(session)
    play.leave()


def test_a_step_that_is_left_during_a_run_goes_on_with_what_that_came_to(
    session: Session, lesson: Lesson, qtbot: QtBot
) -> None:
    play = LessonPlay(session, lesson)
    play.begin()
    untrained = session.network.parameters
    session.training.start(TrainingSettings("synthetic:240", TrainingConfig(10_000, 20)))
    qtbot.waitUntil(lambda: session.training.state == "running", timeout=20_000)
    qtbot.waitUntil(lambda: session.network.parameters != untrained, timeout=20_000)
    play.leave()
    again = LessonPlay(session, lesson, going_on=play)
    again.begin()
    assert session.network.parameters != untrained and again.is_as_left
    again.leave()
