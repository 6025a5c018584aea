import dataclasses
from typing import Any, get_args

import numpy as np
import pytest

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.early_stopping import StopBy, is_better
from cnngui.engine.training.reports import EpochReport
from cnngui.engine.training.trainer import Trainer, train
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import parameters_for

NETWORK = Architecture((1, 4, 4), (Dense(40, "tanh"), Dense(3, "softmax")))
RUN = TrainingConfig(epochs=40, batch_size=8, learning_rate=0.3, seed=2, threads=1, patience=4)


def noisy(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Images of which only a little can be learned: a network soon knows them by heart."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 3, count)
    images = rng.random((count, 1, 4, 4), np.float32)
    images[np.arange(count), 0, labels, 0] += 0.4
    return images, labels


def trainer(config: TrainingConfig = RUN, **options: Any) -> Trainer:
    images, labels = noisy(32, 0)
    options = {"validation": noisy(60, 1), **options}
    return Trainer(NETWORK, parameters_for(NETWORK, 0), images, labels, config, **options)


def epochs_of(run: Trainer) -> list[tuple[EpochReport, Parameters]]:
    """The rest of a run: each epoch with the parameters when it is reported."""
    return [
        (dataclasses.replace(report, seconds=0), run.snapshot())
        for report in train(run)
        if isinstance(report, EpochReport)
    ]


@pytest.mark.parametrize("by", get_args(StopBy))
def test_a_run_ends_when_no_epoch_was_better_for_a_while_and_with_the_best_weights(by: StopBy) -> None:
    with trainer(dataclasses.replace(RUN, patience=0)) as run:
        whole = epochs_of(run)
        assert run.best is None and not run.has_stopped_early
    assert len(whole) == RUN.epochs
    with trainer(dataclasses.replace(RUN, stop_by=by)) as run:
        stopped = epochs_of(run)
        assert run.has_stopped_early and run.is_done
        kept, best, measured = run.snapshot(), run.best, run.evaluate(*noisy(60, 1))
    reports = [report for report, _ in stopped]
    assert reports == [report for report, _ in whole[: len(stopped)]]
    figures = [
        report.validation_accuracy if by == "accuracy" else -(report.validation_loss or 0)
        for report in reports
    ]
    first_best = figures.index(max(value for value in figures if value is not None))
    assert len(stopped) == first_best + 1 + RUN.patience < RUN.epochs
    assert kept == whole[first_best][1] != whole[len(stopped) - 1][1]
    assert best is not None and best.report.epoch == first_best + 1 and best.parameters == kept
    assert measured == (reports[first_best].validation_accuracy, reports[first_best].validation_loss)


def test_a_run_that_comes_to_its_end_goes_back_to_its_best_epoch_too() -> None:
    with trainer(dataclasses.replace(RUN, patience=1000, epochs=12)) as run:
        epochs = epochs_of(run)
        assert len(epochs) == 12 and run.is_done and not run.has_stopped_early
        assert run.best is not None and run.best.report.epoch < 12
        assert run.snapshot() == epochs[run.best.report.epoch - 1][1]


@pytest.mark.parametrize("steps", [3, 4, 9, 30])
def test_an_interrupted_run_remembers_its_best_epoch(steps: int) -> None:
    with trainer() as whole:
        reports = train(whole)
        for _ in range(steps):
            next(reports)
        state = whole.state()
        expected = epochs_of(whole)
        with trainer() as resumed:
            resumed.go_on_from(state)
            found = epochs_of(resumed)
            assert found == expected
            assert resumed.snapshot() == whole.snapshot()
            ended = resumed.state()
        with trainer() as again:
            again.go_on_from(ended)
            assert again.is_done and again.has_stopped_early and not list(train(again))


def test_without_validation_images_it_is_refused() -> None:
    with pytest.raises(ValueError, match="validation images"):
        trainer(validation=None)


def test_as_good_is_not_better_and_what_is_no_number_never_is() -> None:
    epoch = EpochReport(1, 1.0, 0.5, 0.5, 1.0, validation_loss=0.7)
    assert not is_better(epoch, epoch, "accuracy") and not is_better(epoch, epoch, "loss")
    assert is_better(dataclasses.replace(epoch, validation_accuracy=0.6), epoch, "accuracy")
    assert is_better(dataclasses.replace(epoch, validation_loss=0.6), epoch, "loss")
    assert not is_better(dataclasses.replace(epoch, validation_loss=float("nan")), epoch, "loss")


def test_what_is_asked_to_end_while_it_measures_the_validation_images_does_so() -> None:
    class Ended(Exception):
        pass

    def interrupt() -> None:
        if run.is_at_end_of_epoch:
            raise Ended

    with trainer(interrupt=interrupt) as run, pytest.raises(Ended):
        list(train(run))


def test_a_state_whose_best_does_not_fit_is_refused() -> None:
    with trainer() as run:
        reports = train(run)
        for _ in range(5):
            next(reports)
        state = run.state()
    assert state.best is not None
    nan = state.best.parameters.replace("dense1.bias", np.full(40, np.nan))
    with pytest.raises(ValueError):
        dataclasses.replace(state, best=dataclasses.replace(state.best, parameters=nan))
