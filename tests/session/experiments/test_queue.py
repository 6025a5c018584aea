"""Experiments in the background of the window."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cnngui.experiments.experiment import Experiment
from cnngui.experiments.reading import experiment_of
from cnngui.session.experiments import queue as queue_module
from cnngui.session.experiments.building import experiment_on, named_values, setup_of_session
from cnngui.session.experiments.queue import ExperimentQueue
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from tests.processes import children

SMALL = """
seeds = 2
[base]
data = "synthetic:120"
validation = 30
epochs = 1
[[axis]]
setting = "pooling"
values = ["max", "average"]
"""
LONG = SMALL.replace("epochs = 1", "epochs = 100000")
WAIT = 120_000
"""Milliseconds: on a busy machine a process takes seconds to start."""


def small(text: str = SMALL) -> Experiment:
    return experiment_of(text, "small")


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=WAIT)


@pytest.fixture(autouse=True)
def no_politeness(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let its process go before others: on a busy machine it would never be at work."""
    monkeypatch.setattr(queue_module, "NICENESS", 0)


@pytest.fixture
def queue(session: Session) -> ExperimentQueue:
    return session.experiments


def test_all_runs_are_made_one_experiment_after_the_other(qtbot: QtBot, queue: ExperimentQueue) -> None:
    first, second = queue.add(small()), queue.add(small(SMALL.replace("seeds = 2", "seeds = 1")))
    assert (first.state, second.state) == ("running", "waiting")
    wait_for(qtbot, lambda: second.state == "finished")
    assert first.state == "finished" and first.progress == second.progress == 1
    assert [len(row.results) for row in first.seen] == [2, 2]
    assert first.best_network is not None and first.best_network.is_file()
    assert {row.mean for row in first.seen if row.mean is not None}


def test_a_stopped_one_makes_room_for_the_next_and_goes_on_later(
    qtbot: QtBot, queue: ExperimentQueue
) -> None:
    first, second = queue.add(small(LONG)), queue.add(small())
    queue.stop(first)
    assert [each.state for each in (first, second)] == ["stopped", "running"]
    wait_for(qtbot, lambda: second.state == "finished")
    queue.go_on(first)
    assert first.state == "running"
    queue.remove(first)
    assert queue.experiments == [second] and not first.folder.path.exists()


def test_what_was_not_finished_goes_on_in_the_next_session(qtbot: QtBot, session: Session) -> None:
    text = SMALL.replace("seeds = 2", "seeds = 3")
    queued = session.experiments.add(small(text))
    wait_for(qtbot, lambda: queued.plan.finished >= 1)
    session.shutdown()
    known = dict(queued.plan.results)
    assert len(known) < 6 and not session.experiments.experiments
    again = Session()
    again.experiments.begin()
    (taken,) = again.experiments.experiments
    assert known.items() <= taken.plan.results.items()
    wait_for(qtbot, lambda: taken.state == "finished")
    assert len(taken.plan.results) == 6
    again.shutdown()


def test_what_was_stopped_stays_so_in_the_next_session(session: Session) -> None:
    session.experiments.stop(session.experiments.add(small(LONG)))
    session.shutdown()
    again = Session()
    again.experiments.begin()
    assert [queued.state for queued in again.experiments.experiments] == ["stopped"]
    again.shutdown()


def test_another_window_leaves_alone_what_this_one_makes(session: Session) -> None:
    session.experiments.stop(session.experiments.add(small(LONG)))
    other = Session()
    other.experiments.begin()
    assert other.experiments.experiments == []
    other.shutdown()


def test_it_rests_while_the_hand_is_at_work(qtbot: QtBot, session: Session) -> None:
    queue = session.experiments
    queued = queue.add(small(LONG))
    wait_for(qtbot, lambda: queued.share > 0)
    session.drawing.begin_stroke(3, 3, 2.4)
    session.flush()
    assert queue.rests
    wait_for(qtbot, lambda: not queue.rests)
    share = queued.share
    wait_for(qtbot, lambda: queued.share > share)


def test_it_rests_while_the_network_is_trained(qtbot: QtBot, session: Session) -> None:
    queue = session.experiments
    queued = queue.add(small(LONG))
    wait_for(qtbot, lambda: queued.share > 0)
    session.training.step(TrainingSettings("synthetic:60"))
    assert session.training.state == "preparing" and queue.rests
    session.training.stop(wait=True)
    wait_for(qtbot, lambda: not queue.rests)


def test_a_process_that_is_killed_fails_its_experiment_in_words_and_it_can_go_on(
    qtbot: QtBot, queue: ExperimentQueue
) -> None:
    before = children()
    queued = queue.add(small(LONG))
    wait_for(qtbot, lambda: queued.share > 0)
    (process,) = children() - before
    os.kill(process, signal.SIGKILL)
    wait_for(qtbot, lambda: queued.state == "failed")
    assert "a process that makes runs has ended" in str(queued.failure)
    queue.go_on(queued)
    wait_for(qtbot, lambda: queued.share > 0)
    assert queued.state == "running"


def test_a_failure_of_a_run_is_kept_and_the_next_experiment_goes_on(
    qtbot: QtBot, queue: ExperimentQueue
) -> None:
    first = queue.add(small(SMALL.replace("epochs = 1", "images = 5000")))
    second = queue.add(small())
    wait_for(qtbot, lambda: second.state == "finished")
    assert first.state == "failed" and "5,000 images to learn from" in str(first.failure)


def test_what_cannot_be_kept_is_not_begun(queue: ExperimentQueue, tmp_path: Path) -> None:
    folder = tmp_path / "xdg-state" / "cnngui" / "experiments"
    folder.parent.mkdir(parents=True)
    folder.write_text("in its place")
    with pytest.raises(OSError):
        queue.add(small())
    assert queue.experiments == []


def test_a_damaged_experiment_is_left_alone(qtbot: QtBot, session: Session) -> None:
    queued = session.experiments.add(small(LONG))
    path = queued.folder.path / "experiment.json"
    session.shutdown()
    path.write_text("{")
    again = Session()
    again.experiments.begin()
    assert again.experiments.experiments == [] and path.exists()
    again.shutdown()


def test_the_open_network_is_compared_by_values_of_two_settings(session: Session) -> None:
    start = setup_of_session(session.network, TrainingSettings("synthetic:120"))
    axes = [("dropout", named_values([0.0, 0.25])), ("augmentation", named_values([False, True]))]
    experiment = experiment_on(start, axes, {"epochs": 2, "dropout": 0.9}, 3)
    assert experiment.axes == ("dropout", "augmentation") and experiment.seeds == (0, 1, 2)
    assert [variant.name for variant in experiment.variants] == [
        *("0 · off", "0 · on", "0.25 · off", "0.25 · on"),
    ]
    last = experiment.variants[-1].setup
    assert last.architecture == session.network.architecture
    assert last.config.dropout == 0.25 and last.config.epochs == 2 and last.augmentation is not None
