"""What is seen inside a run: kept sparsely, thinned as it grows, part of the run's history."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.look import Histogram, LayerLook, Look, WeightsLook
from cnngui.session.session import Session
from cnngui.session.training.looks import MAX_COUNT, KeptLooks
from cnngui.session.training.settings import TrainingSettings
from tests.session.runs import LONG, SMALL, start_long_run, train, wait_for_steps

EMPTY = Histogram(0.0, 1.0, np.ones(40, np.int64))


def look(step: int, gradient: float | None = 1.0) -> Look:
    weights = WeightsLook(gradient=gradient, update=0.5, norm=2.0, histogram=EMPTY)
    pool = LayerLook(name="pool1", weights=None, activations=EMPTY, dead=None)
    return Look(step, (LayerLook(name="conv1", weights=weights, activations=EMPTY, dead=0.25), pool))


@given(st.lists(st.integers(0, 30), max_size=500))
def test_the_kept_are_few_and_lie_evenly_and_the_first_and_the_last_are_among_them(gaps: list[int]) -> None:
    looks = KeptLooks().with_one(look(0))
    came = [0]
    for gap in gaps:
        came.append(came[-1] + gap)
        looks = looks.with_one(look(came[-1]))
        steps = [each.step for each in looks.kept]
        assert steps[0] == 0 and steps[-1] == came[-1]
        assert len(steps) <= MAX_COUNT and steps == sorted(set(steps))
    steps = [each.step for each in looks.kept]
    assert set(steps) <= set(came)
    assert all(after - before >= looks.spacing for before, after in pairwise(steps[:-1]))


def test_lines_have_a_value_for_each_look_and_a_gap_where_there_is_none() -> None:
    looks = KeptLooks().with_one(look(0, None)).with_one(look(5))
    assert looks.layers == ("conv1",)
    np.testing.assert_array_equal(looks.steps, [0, 5])
    np.testing.assert_array_equal(looks.gradients["conv1"], [np.nan, 1.0])
    np.testing.assert_array_equal(looks.ratios["conv1"], [0.25, 0.25])
    np.testing.assert_array_equal(looks.dead["conv1"], [0.25, 0.25])


def test_a_run_leaves_looks_from_its_start_to_its_end_and_undo_takes_them_back(
    session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, TrainingConfig(epochs=2, batch_size=20))
    looks = session.training.history.looks
    assert [looks.kept[0].step, looks.kept[-1].step] == [0, 20]
    assert set(looks.layers) == {"conv1", "dense1"}
    for line in (*looks.gradients.values(), *looks.updates.values()):
        assert np.isfinite(line[-1]) and line[-1] > 0
    session.undo_stack.undo()
    assert not session.training.history.looks.kept


def test_looks_come_during_the_run_too_while_somebody_looks_on(session: Session, qtbot: QtBot) -> None:
    watcher = QObject()
    session.training.set_watched(watcher, True)
    start_long_run(session, qtbot, LONG)
    qtbot.waitUntil(lambda: len(session.training.history.looks.kept) > 3, timeout=30_000)
    session.training.set_watched(watcher, False)
    wait_for_steps(session, qtbot, 2)
    session.training.stop(wait=True)


def test_each_single_step_is_looked_at_while_somebody_looks_on(session: Session, qtbot: QtBot) -> None:
    watcher = QObject()
    session.training.set_watched(watcher, True)
    for count in range(1, 4):
        session.training.step(TrainingSettings(SMALL, LONG))

        def is_seen(count: int = count) -> bool:
            kept = session.training.history.looks.kept
            return bool(kept) and kept[-1].step == count

        qtbot.waitUntil(is_seen, timeout=30_000)
    session.training.stop(wait=True)
    assert [each.step for each in session.training.history.looks.kept] == [0, 1, 2, 3]
