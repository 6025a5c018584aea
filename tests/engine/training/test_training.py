import dataclasses
import gc
import threading
import time
import tracemalloc
from typing import Any

import numpy as np
import pytest

from cnngui.engine.compute.network import Network
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.presets import PRESETS, preset
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.optimizers import OPTIMIZERS, OptimizerName
from cnngui.engine.training.reports import EpochReport, StepReport, TrainingDiverged
from cnngui.engine.training.schedules import SCHEDULES, ScheduleName
from cnngui.engine.training.trainer import HELPED_FROM, Trainer, train
from cnngui.engine.weights.parameters import Parameters
from tests.engine.random_architectures import parameters_for

SMALL = Architecture(
    (1, 8, 8), (Convolution(4, (3, 3)), Pooling(), Dropout(0.2), Dense(12, "tanh"), Dense(3, "softmax"))
)
CONFIG = TrainingConfig(epochs=2, batch_size=10, learning_rate=0.05, seed=5)


def stripes(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Images (n, 1, 8, 8) uint8 of noise with a bright row, column or diagonal, and which of them it is."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 3, count)
    images = rng.integers(0, 100, (count, 1, 8, 8), dtype=np.uint8)
    for image, label in zip(images[:, 0], labels, strict=True):
        place = rng.integers(1, 7)
        if label == 0:
            image[place] = 255
        elif label == 1:
            image[:, place] = 255
        else:
            np.fill_diagonal(image, 255)
    return images, labels


def trainer(config: TrainingConfig = CONFIG, architecture: Architecture = SMALL, **options: Any) -> Trainer:
    images, labels = stripes(64)
    return Trainer(architecture, parameters_for(architecture, 0), images, labels, config, **options)


def finished(config: TrainingConfig = CONFIG, **options: Any) -> tuple[list[StepReport], Parameters]:
    with trainer(config, **options) as run:
        reports = [report for report in train(run) if isinstance(report, StepReport)]
        return reports, run.snapshot()


def test_it_learns_what_it_is_shown() -> None:
    images, labels = stripes(60)
    config = TrainingConfig(epochs=30, batch_size=20, learning_rate=0.1)
    architecture = SMALL.with_layer("dropout1", Dropout(0))
    with Trainer(
        architecture, parameters_for(architecture, 0), images, labels, config, validation=stripes(60, 1)
    ) as run:
        reports = [report for report in train(run) if isinstance(report, EpochReport)]
        accuracy, loss = run.evaluate(images, labels)
    assert accuracy == 1
    assert loss < 0.05
    assert reports[-1].training_accuracy == 1
    assert reports[-1].validation_accuracy is not None
    assert reports[-1].validation_accuracy > 0.9
    assert reports[-1].loss < reports[0].loss / 10


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_same_seed_gives_the_same_curve_and_network_with_any_count_of_threads(
    optimizer: OptimizerName,
) -> None:
    config = dataclasses.replace(CONFIG, optimizer=optimizer, learning_rate=0.01)
    reports, parameters = finished(dataclasses.replace(config, threads=1))
    for threads in (2, 3):
        others, other_parameters = finished(dataclasses.replace(config, threads=threads))
        assert others == reports
        assert other_parameters == parameters
    assert finished(dataclasses.replace(config, seed=6))[0] != reports


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_learning_rate_of_zero_freezes_the_network(optimizer: OptimizerName) -> None:
    config = dataclasses.replace(CONFIG, learning_rate=0, optimizer=optimizer, weight_decay=0.1)
    reports, parameters = finished(config)
    assert len(reports) == 14
    assert parameters == parameters_for(SMALL, 0)


def test_a_run_in_another_thread_gives_the_same_network() -> None:
    architecture, rng = preset("lenet5"), np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (128, 1, 28, 28), np.uint8), rng.integers(0, 10, 128)
    networks: list[Parameters] = []

    def run() -> None:
        config = TrainingConfig(epochs=1, threads=1)
        with Trainer(architecture, parameters_for(architecture, 0), images, labels, config) as trainer:
            list(train(trainer))
            networks.append(trainer.snapshot())

    run()
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    first, second = networks
    assert first == second


def test_reports_count_steps_epochs_and_images_and_the_last_batch_may_be_smaller() -> None:
    with trainer() as run:
        reports = list(train(run))
    assert [type(report) for report in reports] == ([StepReport] * 7 + [EpochReport]) * 2
    steps = [report for report in reports if isinstance(report, StepReport)]
    assert [report.step for report in steps] == list(range(1, 15))
    assert [report.epoch for report in steps] == [1] * 7 + [2] * 7
    assert [report.images for report in steps] == [10, 10, 10, 10, 10, 10, 4] * 2
    epoch = reports[7]
    assert isinstance(epoch, EpochReport)
    assert epoch.loss == pytest.approx(sum(step.loss * step.images for step in steps[:7]) / 64)
    assert epoch.training_accuracy == pytest.approx(
        sum(step.accuracy * step.images for step in steps[:7]) / 64
    )
    assert epoch.validation_accuracy is None


def test_an_epoch_shows_every_image_once_in_a_new_order() -> None:
    seen: list[int] = []

    def remember(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        seen.extend(int(value) for value in np.rint(images[:, 0, 0, 0] * 255))
        return images

    images = np.arange(50, dtype=np.uint8).reshape(50, 1, 1, 1) * np.ones((1, 1, 8, 8), np.uint8)
    config = TrainingConfig(epochs=2, batch_size=16, threads=1)
    with Trainer(
        SMALL, parameters_for(SMALL, 0), images, np.zeros(50, np.int64), config, augment=remember
    ) as run:
        list(train(run))
    assert sorted(seen[:50]) == sorted(seen[50:]) == list(range(50))
    assert seen[:50] != seen[50:]


def test_augmentation_gets_shares_of_one_and_the_same_random_numbers_for_any_count_of_threads() -> None:
    def darken(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        assert images.dtype == np.float32
        assert images.max() <= 1
        return images * rng.random((len(images), 1, 1, 1), np.float32)

    reports = [
        finished(dataclasses.replace(CONFIG, threads=threads), augment=darken)[0] for threads in (1, 2)
    ]
    assert reports[0] == reports[1]
    assert reports[0] != finished()[0]


def test_a_trainer_that_has_made_steps_goes_on_where_it_stands() -> None:
    whole, _ = finished()
    with trainer() as run:
        by_hand = [run.step() for _ in range(9)]
        rest = [report for report in train(run) if isinstance(report, StepReport)]
    assert by_hand + rest == whole


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize("steps", [0, 3, 7, 8, 14])
def test_a_run_that_was_interrupted_goes_on_to_the_same_numbers(
    optimizer: OptimizerName, schedule: ScheduleName, steps: int
) -> None:
    config = dataclasses.replace(CONFIG, optimizer=optimizer, schedule=schedule, weight_decay=0.01)
    with trainer(config, augment=darken) as whole:
        whole.set_learning_rate(0.03)
        before = [whole.step() for _ in range(steps)]
        state = whole.state()
        expected = [timeless(report) for report in train(whole)]
    with trainer(config, augment=darken) as resumed:
        resumed.go_on_from(state)
        assert [timeless(report) for report in train(resumed)] == expected
        assert resumed.snapshot() == whole.snapshot()
    assert len(before) + sum(isinstance(report, StepReport) for report in expected) == 14


def darken(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return images * rng.random((len(images), 1, 1, 1), np.float32)


def timeless(report: StepReport | EpochReport) -> StepReport | EpochReport:
    return dataclasses.replace(report, seconds=0.0) if isinstance(report, EpochReport) else report


def test_a_state_goes_on_with_the_pooling_and_weights_that_were_switched_and_typed() -> None:
    with trainer() as whole:
        whole.step()
        whole.set_pooling("pool1", "average")
        whole.replace_parameter("conv1.bias", np.full_like(whole.snapshot()["conv1.bias"], 0.5))
        state = whole.state()
        expected = whole.step()
    with trainer(architecture=state.architecture) as resumed:
        resumed.go_on_from(state)
        assert resumed.step() == expected


def test_the_state_of_another_run_is_refused() -> None:
    with trainer() as run:
        run.step()
        state = run.state()
    adam = dataclasses.replace(CONFIG, optimizer="adam")
    with trainer(adam) as other, pytest.raises(ValueError, match="another training run"):
        other.go_on_from(state)
    with trainer() as other, pytest.raises(ValueError, match="another training run"):
        other.go_on_from(dataclasses.replace(state, steps=1000))
    nan = {"velocity": np.full_like(state.optimizer["velocity"], np.nan)}
    for changes in ({"optimizer": nan}, {"steps": -1}, {"optimizer": {"velocity": np.zeros(3, np.float32)}}):
        with pytest.raises(ValueError):
            dataclasses.replace(state, **changes)


def test_a_step_reports_the_loss_before_it_and_moves_against_the_gradient() -> None:
    images, labels = stripes(10)
    architecture = SMALL.with_layer("dropout1", Dropout(0))
    start = parameters_for(architecture, 0)
    loss, gradients = Network(architecture).gradients(start, images, labels)
    with Trainer(architecture, start, images, labels, dataclasses.replace(CONFIG, momentum=0.0)) as run:
        report = run.step()
        moved = run.snapshot()
    assert report.loss == pytest.approx(loss, rel=1e-5)
    for name, gradient in gradients.items():
        np.testing.assert_allclose(moved[name], start[name] - 0.05 * gradient, rtol=1e-4, atol=1e-6)


def test_images_may_be_bytes_or_floats() -> None:
    images, labels = stripes(64)
    as_floats = images.astype(np.float32) / np.float32(255)
    with Trainer(SMALL, parameters_for(SMALL, 0), as_floats, labels, CONFIG) as run:
        reports = [report for report in train(run) if isinstance(report, StepReport)]
    assert reports == finished()[0]


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_every_step_goes_by_the_schedule_s_share_of_the_learning_rate(schedule: ScheduleName) -> None:
    config = dataclasses.replace(CONFIG, schedule=schedule)
    with trainer(config) as run:
        rates = [run.step().learning_rate for _ in range(9)]
        run.set_learning_rate(0.02)
        rates += [run.step().learning_rate for _ in range(5)]
    expected = [
        (0.05 if step < 9 else 0.02) * config.learning_rate_share(step / 14) for step in range(len(rates))
    ]
    assert rates == expected


def test_the_learning_rate_can_change_between_steps() -> None:
    with trainer() as run:
        run.step()
        run.set_learning_rate(0.0)
        before = run.snapshot()
        assert run.step().learning_rate == 0
        assert run.snapshot() == before
        with pytest.raises(ValueError, match="learning_rate"):
            run.set_learning_rate(float("nan"))


def test_choices_that_can_change_between_steps_are_as_if_the_rest_of_the_run_had_them() -> None:
    changed = dataclasses.replace(
        CONFIG, learning_rate=0.02, momentum=0.5, weight_decay=0.1, dropout=0.25, schedule="cosine"
    )
    with trainer() as whole:
        steps = [whole.step() for _ in range(3)]
        whole.set_config(changed)
        state = whole.state()
        rest = [timeless(report) for report in train(whole)]
        learned = whole.snapshot()
    with trainer(changed) as resumed:
        resumed.go_on_from(state)
        assert [timeless(report) for report in train(resumed)] == rest
        assert resumed.snapshot() == learned
    assert steps + rest != [timeless(report) for report in finished()[0]]


@pytest.mark.parametrize(
    "choices", [{"epochs": 3}, {"batch_size": 2}, {"optimizer": "adam"}, {"patience": 1}]
)
def test_choices_that_cannot_change_between_steps_are_refused(choices: dict[str, object]) -> None:
    with trainer() as run:
        with pytest.raises(ValueError, match="can change these alone: learning_rate"):
            run.set_config(dataclasses.replace(CONFIG, **choices))  # type: ignore[arg-type]
        assert run.config == CONFIG


def test_a_parameter_replaced_between_steps_is_what_learns_on() -> None:
    kernel = np.zeros((4, 1, 3, 3), np.float32)
    with trainer(dataclasses.replace(CONFIG, learning_rate=0.0)) as run:
        run.step()
        before = run.snapshot()
        run.replace_parameter("conv1.weight", kernel)
        run.step()
        after = run.snapshot()
        with pytest.raises(KeyError):
            run.replace_parameter("conv9.weight", kernel)
        with pytest.raises(ValueError, match="shape"):
            run.replace_parameter("conv1.weight", kernel[:2])
        with pytest.raises(ValueError, match="finite"):
            run.replace_parameter("conv1.weight", kernel + np.nan)
        assert run.snapshot() == after
    assert after == before.replace("conv1.weight", kernel)


def test_pooling_can_change_between_steps_and_what_was_learned_stays() -> None:
    with trainer() as run:
        run.step()
        before = run.snapshot()
        run.set_pooling("pool1", "average")
        assert run.snapshot() == before
        assert run.architecture.layer("pool1") == Pooling("average")
        images, labels = stripes(64)
        predicted = Network(run.architecture).predict(before, images)
        assert run.evaluate(images, labels)[0] == pytest.approx((predicted.argmax(axis=1) == labels).mean())
        run.step()
        with pytest.raises(ValueError, match="conv1 does no pooling"):
            run.set_pooling("conv1", "max")
        with pytest.raises(KeyError):
            run.set_pooling("pool7", "max")


@pytest.mark.parametrize(
    ("optimizer", "learning_rate"), [("sgd", 1e6), ("sgd", 3e38), ("nesterov", 1e6), ("adam", 1e38)]
)
@pytest.mark.parametrize(
    "architecture", [SMALL, preset("seed"), preset("book")], ids=["small", "seed", "book"]
)
def test_divergence_is_an_error_and_the_last_finite_parameters_stay(
    architecture: Architecture, optimizer: OptimizerName, learning_rate: float
) -> None:
    rng = np.random.default_rng(0)
    images, labels = rng.random((40, *architecture.input_shape), np.float32), rng.integers(0, 3, 40)
    config = TrainingConfig(epochs=20, batch_size=10, learning_rate=learning_rate, optimizer=optimizer)
    with Trainer(architecture, parameters_for(architecture, 0), images, labels, config) as run:
        with pytest.raises(TrainingDiverged, match="step"):
            list(train(run))
        assert run.snapshot().is_finite()


@pytest.mark.parametrize(
    "changes",
    [
        {"images": np.zeros((3, 1, 8, 8), np.uint8)},
        {"images": np.zeros((64, 1, 9, 8), np.uint8)},
        {"labels": np.full(64, 3)},
        {"parameters": parameters_for(preset("seed"), 0)},
        {"validation": (np.zeros((2, 1, 8, 8), np.uint8), np.zeros(3, np.int64))},
    ],
)
def test_data_that_does_not_fit_the_network_is_refused_before_threads_start(changes: dict[str, Any]) -> None:
    images, labels = stripes(64)
    arguments = {"parameters": parameters_for(SMALL, 0), "images": images, "labels": labels, "config": CONFIG}
    before = threading.active_count()
    with pytest.raises(ValueError):
        Trainer(SMALL, **{**arguments, **changes})
    assert threading.active_count() == before


def test_closing_ends_the_worker_threads_even_after_an_error() -> None:
    def fail(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        raise MemoryError

    before = threading.active_count()
    with trainer(augment=fail) as run, pytest.raises(MemoryError):
        run.step()
    assert threading.active_count() == before
    run.close()


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("threads", [1, 2])
def test_a_step_allocates_no_large_array_once_the_buffers_are_there(name: str, threads: int) -> None:
    architecture, rng = preset(name), np.random.default_rng(0)
    images = rng.integers(0, 256, (640, 1, 28, 28), dtype=np.uint8)
    config = TrainingConfig(batch_size=64, threads=threads)
    with Trainer(
        architecture, parameters_for(architecture, 0), images, rng.integers(0, 10, 640), config
    ) as run:
        run.wait_for_helpers()
        for _ in range(HELPED_FROM + 2):
            run.step()
        gc.collect()
        tracemalloc.start()
        run.step()
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        run.step()
        peak = tracemalloc.get_traced_memory()[1] - before
        tracemalloc.stop()
    assert peak < 64 * 1024


def test_an_epoch_s_seconds_do_not_count_what_is_done_between_its_steps() -> None:
    """They are no more than what passes while a report is waited for, however long the pauses between."""
    waited = 0.0
    with trainer() as run:
        reports = train(run)
        while not run.is_done:
            start = time.perf_counter()
            report = next(reports)
            waited += time.perf_counter() - start
            if isinstance(report, EpochReport):
                assert 0 < report.seconds <= waited
                waited = 0.0
            sum(range(300_000))  # a pause of the one who reads the reports
