import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.augmentation import Augmentation
from cnngui.data.datasets import Dataset, DatasetError, DataSplit
from cnngui.data.sources import load_data
from cnngui.engine.compute.network import Network
from cnngui.engine.description.layers import Pooling
from cnngui.engine.description.presets import preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.metrics import accuracy
from cnngui.engine.training.reports import EpochReport, StepReport, TrainingDiverged
from cnngui.engine.training.trainer import Trainer, train
from cnngui.session.network_state import Edits, NetworkState, ParameterEdit
from cnngui.session.training.run import TrainingRun
from cnngui.session.training.task import TrainingTask
from cnngui.session.training.worker import AccuracyNow, Snapshot

LONG = TrainingConfig(epochs=100_000, batch_size=16)


@pytest.fixture(scope="module")
def data() -> DataSplit:
    return load_data("synthetic:120")


def make_task(data: DataSplit | str, config: TrainingConfig | None = LONG) -> TrainingTask:
    network = NetworkState.initialized(preset("seed"), seed=0)
    return TrainingTask(
        architecture=network.architecture,
        parameters=network.parameters,
        class_names=network.class_names,
        config=config,
        data=data,
    )


class Watched:
    """A run with the snapshots that were taken from it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.run: TrainingRun | None = None
        self.snapshots: list[Snapshot] = []

    def begin(self, task: TrainingTask, paused: bool = False) -> TrainingRun:
        self.run = TrainingRun(task, paused)
        self.run.start()
        return self.run

    def newest(self) -> Snapshot | None:
        assert self.run is not None
        if snapshot := self.run.take_snapshot():
            self.snapshots.append(snapshot)
        return self.snapshots[-1] if self.snapshots else None

    def wait(self, steps: int = 0, edits: int = 0) -> Snapshot:
        """The first snapshot that has come so far."""

        def has_come() -> bool:
            snapshot = self.newest()
            return snapshot is not None and snapshot.steps >= steps and snapshot.edits >= edits

        self._qtbot.waitUntil(has_come, timeout=30_000)
        return self.snapshots[-1]

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=30_000)

    def finish(self) -> Snapshot | None:
        assert self.run is not None
        self.run.join()
        return self.newest()


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    watched = Watched(qtbot)
    yield watched
    if watched.run is not None:
        watched.run.stop()
        watched.run.join()


def bias_edit(value: float) -> Edits:
    return Edits((ParameterEdit("conv1.bias", (1,), np.array(value, np.float32)),))


def test_a_run_makes_the_same_numbers_as_the_plain_loop(watched: Watched, data: DataSplit) -> None:
    task = make_task(data, TrainingConfig(epochs=2, batch_size=16))
    assert task.config is not None
    run = watched.begin(task)
    last = watched.finish()
    training, validation = data.training, data.validation
    with Trainer(
        *(task.architecture, task.parameters, training.images, training.labels, task.config),
        validation=(validation.images, validation.labels),
    ) as trainer:
        expected = list(train(trainer))
        assert last is not None
        assert last.parameters == trainer.snapshot()
    reports = run.take_reports()
    assert [r for r in reports if isinstance(r, StepReport)] == [
        r for r in expected if isinstance(r, StepReport)
    ]
    measured = [r.validation_accuracy for r in reports if isinstance(r, EpochReport)]
    assert measured == pytest.approx([r.validation_accuracy for r in expected if isinstance(r, EpochReport)])


def test_a_paused_run_makes_exactly_the_steps_asked_for(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data), paused=True)
    run.step()
    assert watched.wait(steps=1).steps == 1
    run.step()
    run.step()
    run.edit(bias_edit(1.0))
    assert watched.wait(edits=1, steps=3).steps == 3
    assert len(run.take_reports()) == 3


def test_a_pause_stops_the_steps_and_resuming_goes_on(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data))
    watched.wait(steps=1)
    run.pause()
    run.edit(bias_edit(1.0))
    paused_at = watched.wait(edits=1).steps
    for number in range(2, 5):
        run.edit(bias_edit(number))
        assert watched.wait(edits=number).steps == paused_at
    run.resume()
    watched.wait(steps=paused_at + 2)


def test_stepping_goes_on_over_the_end_of_an_epoch(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data, TrainingConfig(epochs=2, batch_size=100)), paused=True)
    run.step()
    watched.wait(steps=1)
    run.step()
    watched.wait(steps=2)
    run.resume()
    run.join()
    kinds = [type(report) for report in run.take_reports()]
    assert kinds == [StepReport, EpochReport, StepReport, EpochReport]


def test_an_edit_is_in_every_snapshot_from_its_sending_on(watched: Watched, data: DataSplit) -> None:
    unmoved = TrainingConfig(epochs=100_000, batch_size=16, learning_rate=1e-30)
    run = watched.begin(make_task(data, unmoved))
    watched.wait(steps=1)
    for value in range(1, 20):
        run.edit(bias_edit(value))
        snapshot = watched.newest()
        assert snapshot is not None
        assert run.with_unconfirmed_edits(snapshot.parameters)["conv1.bias"][1] == value
    assert watched.wait(edits=19).parameters["conv1.bias"][1] == 19


def test_an_edit_writes_its_own_part_only(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data), paused=True)
    before = watched.wait().parameters
    run.edit(Edits((ParameterEdit("conv1.weight", (2, 0), np.ones((5, 5), np.float32)),)))
    after = watched.wait(edits=1).parameters
    np.testing.assert_array_equal(after["conv1.weight"][2, 0], 1)
    np.testing.assert_array_equal(after["conv1.weight"][:2], before["conv1.weight"][:2])
    np.testing.assert_array_equal(after["dense1.weight"], before["dense1.weight"])


def test_another_learning_rate_counts_from_the_next_step(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data), paused=True)
    run.step()
    watched.wait(steps=1)
    run.change(replace(LONG, learning_rate=0.125))
    run.step()
    watched.wait(steps=2)
    rates = [report.learning_rate for report in run.take_reports() if isinstance(report, StepReport)]
    assert rates == [0.05, 0.125]


def test_what_a_run_cannot_change_it_leaves_as_it_is(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data), paused=True)
    run.change(replace(LONG, epochs=1, batch_size=8, optimizer="adam", weight_decay=0.5))
    assert run.config == replace(LONG, weight_decay=0.5)
    run.step()
    watched.wait(steps=1)
    task = run.task
    with Trainer(
        *(task.architecture, task.parameters, data.training.images, data.training.labels),
        replace(LONG, weight_decay=0.5),
    ) as trainer:
        assert run.take_reports() == [trainer.step()]
        assert watched.wait(steps=1).parameters == trainer.snapshot()


def test_one_epoch_goes_to_its_end_and_pauses_with_its_figures(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data), paused=True)
    run.step()
    watched.wait(steps=1)
    per_epoch = run.steps_per_epoch
    for epoch in (1, 2):
        run.finish_epoch()
        assert run.will_pause
        watched.wait_until(lambda: run.is_paused)
        watched.wait(steps=epoch * per_epoch)
        run.edit(bias_edit(epoch))  # which comes to a run that waits
        assert watched.wait(edits=epoch).steps == epoch * per_epoch
    reports = run.take_reports()
    assert [r.epoch for r in reports if isinstance(r, EpochReport)] == [1, 2]
    assert len(reports) == 2 * per_epoch + 2
    run.finish_epoch()
    run.resume()
    assert not run.is_paused and not run.will_pause
    watched.wait(steps=4 * per_epoch)


def test_the_last_epoch_ends_the_run_also_when_it_is_asked_for_alone(
    watched: Watched, data: DataSplit
) -> None:
    run = watched.begin(make_task(data, TrainingConfig(epochs=1, batch_size=16)), paused=True)
    run.finish_epoch()
    run.join()
    assert run.error is None and run.test_accuracy is not None


def test_early_stopping_ends_a_run_with_the_weights_of_its_best_epoch(
    watched: Watched, data: DataSplit
) -> None:
    config = TrainingConfig(epochs=100, batch_size=16, patience=2)
    task = make_task(data, config)
    run = watched.begin(task)
    last = watched.finish()
    training, validation = data.training, data.validation
    with Trainer(
        *(task.architecture, task.parameters, training.images, training.labels, config),
        validation=(validation.images, validation.labels),
    ) as trainer:
        epochs = [report for report in train(trainer) if isinstance(report, EpochReport)]
        assert trainer.best is not None and last is not None
        assert (last.parameters, run.best_epoch) == (trainer.best.parameters, trainer.best.report.epoch)
    assert len(epochs) == trainer.best.report.epoch + 2
    found = [each.steps for each in run.kept.kept if each.parameters is last.parameters]
    assert found == [trainer.best.report.epoch * run.steps_per_epoch]
    steps = [each.steps for each in run.kept.kept]
    assert steps == sorted(set(steps))


def test_switched_pooling_is_trained_with(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data), paused=True)
    run.set_pooling("pool1", "average")
    run.step()
    watched.wait(steps=1)
    task = run.task
    averaging = task.architecture.with_layer("pool1", Pooling("average"))
    training = data.training
    with Trainer(averaging, task.parameters, training.images, training.labels, LONG) as trainer:
        assert run.take_reports() == [trainer.step()]


def test_a_run_can_be_stopped_while_it_is_paused(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data), paused=True)
    watched.wait()
    run.stop()
    run.join()
    assert run.error is None


def test_a_run_can_be_stopped_while_it_loads_its_data(watched: Watched, qtbot: QtBot) -> None:
    run = watched.begin(make_task("synthetic:900000"))
    qtbot.waitUntil(lambda: run.loaded > 0, timeout=30_000)
    run.stop()
    assert watched.finish() is None
    assert (run.error, run.data) == (None, None)


def test_a_run_can_be_stopped_while_it_measures_held_out_images(watched: Watched, data: DataSplit) -> None:
    many = np.arange(100_000) % len(data.training)
    held_out = Dataset(np.zeros((1, 1, 28, 28), np.uint8), np.zeros(1, np.int64)).subset(np.zeros_like(many))
    run = watched.begin(
        make_task(DataSplit("blank", data.training, held_out, held_out), TrainingConfig(batch_size=100))
    )
    watched.wait(steps=1)
    run.stop()
    run.join()
    assert [type(report) for report in run.take_reports()] == [StepReport]


def test_a_loaded_data_set_is_given_out(watched: Watched) -> None:
    run = watched.begin(make_task("synthetic:30", None))
    assert watched.finish() is None
    assert run.data is not None
    assert [len(part) for part in run.data.parts] == [23, 2, 5]
    assert run.loaded == 1.0


def test_divergence_is_reported_with_the_last_finite_weights(watched: Watched, data: DataSplit) -> None:
    run = watched.begin(make_task(data, TrainingConfig(learning_rate=1e38, batch_size=16)))
    last = watched.finish()
    assert isinstance(run.error, TrainingDiverged)
    assert last is not None
    assert last.parameters.is_finite()


@pytest.mark.parametrize("source", ["/no/such/file.npz", "synthetic:nonsense"])
def test_data_that_cannot_be_had_end_the_run(watched: Watched, source: str) -> None:
    run = watched.begin(make_task(source))
    watched.finish()
    assert isinstance(run.error, DatasetError)


class Leaving(str):
    """The name of data whose reader leaves the program."""

    def split(self, *_: object) -> list[str]:  # the first thing that is asked of a name
        raise SystemExit(3)


def test_whatever_ends_the_run_is_told(watched: Watched) -> None:
    run = watched.begin(make_task(Leaving("data")))
    assert watched.finish() is None
    assert isinstance(run.error, SystemExit)


def test_data_that_do_not_fit_the_network_end_the_run(watched: Watched) -> None:
    dataset = Dataset(np.zeros((4, 3, 32, 32), np.uint8), np.arange(4))
    run = watched.begin(make_task(DataSplit("colours", dataset, dataset, dataset)))
    assert watched.finish() is None
    assert isinstance(run.error, DatasetError)


def test_a_run_can_be_stopped_in_the_middle_of_a_step(watched: Watched, qtbot: QtBot) -> None:
    blank = Dataset(np.zeros((100_000, 1, 28, 28), np.uint8), np.zeros(100_000, np.int64))
    run = watched.begin(
        make_task(DataSplit("blank", blank, blank, blank), TrainingConfig(batch_size=100_000))
    )
    qtbot.waitUntil(lambda: run.steps_per_epoch > 0, timeout=30_000)
    run.stop()
    watched.finish()
    assert run.error is None
    assert run.take_reports() == []


def test_augmented_images_are_learned_from_others(watched: Watched, data: DataSplit) -> None:
    losses = []
    for augmentation in (None, Augmentation()):
        task = replace(make_task(data, TrainingConfig(epochs=1)), augmentation=augmentation)
        run = watched.begin(task)
        run.join()
        losses.append(run.take_reports()[0].loss)
    assert losses[0] != losses[1]


def test_no_thread_is_left_when_a_run_has_ended(watched: Watched, data: DataSplit) -> None:
    before = threading.active_count()
    run = watched.begin(make_task(data))
    watched.wait(steps=1)
    assert threading.active_count() > before
    run.stop()
    run.join()
    assert run.has_ended
    assert threading.active_count() == before


def test_at_a_low_speed_every_step_can_be_seen_with_how_good_it_is(data: DataSplit, qtbot: QtBot) -> None:
    run = TrainingRun(make_task(data), speed=10)
    seen: list[int] = []

    def look() -> bool:
        if snapshot := run.take_snapshot():
            seen.append(snapshot.steps)
            run.tell_painted()
        return len(seen) > 5

    run.start()
    qtbot.waitUntil(look, timeout=30_000)
    assert seen == list(range(seen[0], seen[0] + len(seen)))
    held_out = data.validation
    assert run.accuracy is not None and run.accuracy.images == len(held_out)
    run.pause()
    qtbot.waitUntil(lambda: run.state == "paused")
    run.set_speed(0.001)  # not due for long
    run.resume()
    run.stop()
    run.join(5)
    assert run.has_ended


def test_at_a_low_speed_a_slow_window_paints_every_step(data: DataSplit, qtbot: QtBot) -> None:
    run = TrainingRun(make_task(data), speed=25)
    painted: list[int] = []
    looks = 0

    def look() -> bool:
        """Paint at every tenth look only: two steps or more are due by then."""
        nonlocal looks
        looks += 1
        if looks % 10 == 0 and (snapshot := run.take_snapshot()):
            painted.append(snapshot.steps)
            run.tell_painted()
        return len(painted) > 6

    run.start()
    qtbot.waitUntil(look, timeout=30_000)
    assert painted == list(range(painted[0], painted[0] + len(painted)))
    run.stop()
    run.join(5)
    assert run.has_ended


def test_a_window_that_hangs_stops_no_run_at_a_low_speed(data: DataSplit, qtbot: QtBot) -> None:
    run = TrainingRun(make_task(data), speed=25)
    taken: list[int] = []

    def look() -> bool:
        if snapshot := run.take_snapshot():
            taken.append(snapshot.steps)
        return bool(taken) and taken[-1] >= 3

    run.start()
    qtbot.waitUntil(look, timeout=30_000)
    run.stop()
    run.join(5)
    assert run.has_ended


def test_the_accuracy_is_that_of_the_weights_that_were_published(data: DataSplit, watched: Watched) -> None:
    run, network = watched.begin(make_task(data), paused=True), Network(make_task(data).architecture)
    images, labels = data.validation.images, data.validation.labels

    def is_told() -> bool:
        snapshot = watched.newest()
        assert snapshot is not None
        share = accuracy(network.logits(snapshot.parameters, images), labels)
        return snapshot.steps == 2 and run.accuracy == AccuracyNow(share, len(images), 2)

    run.step()
    run.step()
    watched.wait(steps=1)
    watched.wait_until(is_told)


def test_a_speed_can_be_lifted_and_a_single_step_does_not_wait_for_it(
    data: DataSplit, watched: Watched
) -> None:
    run = watched.begin(make_task(data), paused=True)
    run.set_speed(0.001)
    for steps in (1, 2, 3):
        run.step()
        watched.wait(steps)
    run.resume()
    run.set_speed(None)
    watched.wait(steps=30)
