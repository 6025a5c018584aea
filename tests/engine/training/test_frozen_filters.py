"""What is frozen stays bit for bit; all else learns as if each step had been taken back there."""

import dataclasses
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Pooling
from cnngui.engine.failure import Failure
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.optimizers import OPTIMIZERS, OptimizerName
from cnngui.engine.training.trainer import Trainer, train
from cnngui.engine.weights.frozen import Frozen
from tests.engine.random_architectures import architectures, parameters_for, seeds
from tests.engine.training.test_helper_processes import NETWORK
from tests.engine.training.test_training import stripes

SMALL = Architecture((1, 8, 8), (Convolution(4, (3, 3)), Pooling(), Dense(12, "tanh"), Dense(3, "softmax")))
SOME = Frozen().with_filters("conv1", (1, 3)).with_filters("dense1", range(12)).with_filters("dense2", (0,))
CONFIG = TrainingConfig(epochs=2, batch_size=10, learning_rate=0.05, weight_decay=0.01, seed=5)


def trainer(config: TrainingConfig = CONFIG, **options: Any) -> Trainer:
    images, labels = stripes(64)
    return Trainer(SMALL, parameters_for(SMALL, 0), images, labels, config, **options)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_frozen_filters_stay_and_the_others_go_the_way_of_a_run_that_is_put_back_after_each_step(
    optimizer: OptimizerName,
) -> None:
    config = dataclasses.replace(CONFIG, optimizer=optimizer, learning_rate=0.01, dropout=0.2)
    with trainer(config, frozen=SOME) as frozen, trainer(config) as put_back:
        start = frozen.snapshot()
        while not frozen.is_done:
            if frozen.is_at_end_of_epoch:
                frozen.finish_epoch()
                put_back.finish_epoch()
                continue
            assert frozen.step() == put_back.step()
            for name, array in SOME.kept_in(start, put_back.snapshot()).items():
                put_back.replace_parameter(name, array)
            assert frozen.snapshot() == put_back.snapshot()
        learned, mask = frozen.snapshot(), SOME.mask(SMALL)
        memory, other_memory = frozen.state().optimizer, put_back.state().optimizer
    for name, array in learned.items():
        numbers = sorted(SOME.of(name.partition(".")[0]))
        rest = [number for number in range(len(array)) if number not in numbers]
        assert (array[numbers] == start[name][numbers]).all()
        assert all((array[number] != start[name][number]).any() for number in rest)
    for name, vector in memory.items():
        assert not vector[mask].any()
        assert (vector[~mask] == other_memory[name][~mask]).all()


def test_what_is_kept_for_frozen_filters_is_that_of_the_step_before_they_were() -> None:
    with trainer() as run:
        run.step()
        before, mask = run.state(), SOME.mask(SMALL)
        run.set_frozen(SOME)
        run.step()
        run.step()
        after = run.state()
        assert (after.optimizer["velocity"][mask] == before.optimizer["velocity"][mask]).all()
        assert (after.optimizer["velocity"][~mask] != before.optimizer["velocity"][~mask]).any()
        assert SOME.kept_in(before.parameters, after.parameters) == after.parameters
        run.set_frozen(Frozen())
        run.step()
        assert SOME.kept_in(before.parameters, run.snapshot()) != run.snapshot()


def test_helper_processes_and_threads_keep_frozen_filters_too() -> None:
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (400, 1, 28, 28), dtype=np.uint8), rng.integers(0, 10, 400)
    frozen, start, ends = Frozen().with_filters("conv1", (0, 5)), parameters_for(NETWORK, 0), []
    for threads in (1, 2):
        config = TrainingConfig(batch_size=150, learning_rate=0.01, weight_decay=0.1, threads=threads)
        with Trainer(NETWORK, start, images, labels, config, frozen=frozen) as run:
            if threads > 1:
                run.wait_for_helpers()
            for _ in range(20):
                if run.is_at_end_of_epoch:
                    run.finish_epoch()
                run.step()
            ends.append(run.snapshot())
    assert ends[0] == ends[1]
    assert frozen.kept_in(start, ends[0]) == ends[0]
    assert (ends[0]["conv1.weight"][1] != start["conv1.weight"][1]).any()


def test_a_run_with_frozen_filters_goes_on_from_its_state_to_the_same_numbers() -> None:
    with trainer() as whole:
        whole.step()
        whole.set_frozen(SOME)
        whole.step()
        state = whole.state()
        expected = whole.step()
        end = whole.snapshot()
    with trainer() as resumed:
        resumed.go_on_from(state)
        assert resumed.step() == expected
        assert resumed.snapshot() == end


@given(architecture=architectures(), seed=seeds, share=st.floats(0, 1))
@settings(max_examples=30, deadline=None)
def test_any_filters_of_any_network_can_be_frozen(
    architecture: Architecture, seed: int, share: float
) -> None:
    rng = np.random.default_rng(seed)
    frozen = Frozen()
    for name, shape in architecture.parameter_shapes.items():
        if name.endswith("bias"):
            numbers = np.flatnonzero(rng.random(shape[0]) < share).tolist()
            frozen = frozen.with_filters(name.partition(".")[0], numbers)
    images = rng.random((6, *architecture.input_shape), np.float32)
    labels = rng.integers(0, architecture.class_count, 6)
    start = parameters_for(architecture, seed)
    config = TrainingConfig(batch_size=3, learning_rate=1e-3, weight_decay=0.5, threads=1)
    with Trainer(architecture, start, images, labels, config, frozen=frozen) as run:
        run.step()
        run.step()
        end = run.snapshot()
    assert frozen.kept_in(start, end) == end
    layout_size = sum(array.size for array in start.values())
    assert frozen.mask(architecture).sum() == layout_size - sum(
        array.size - sum(array[number].size for number in frozen.of(name.partition(".")[0]))
        for name, array in start.items()
    )


def test_all_but_the_last_layer_is_fine_tuning() -> None:
    frozen = Frozen.all_but_last(SMALL)
    assert frozen == Frozen.layers(SMALL, ("conv1", "dense1"))
    assert frozen.has_whole(SMALL, "conv1")
    assert not frozen.has_whole(SMALL, "dense2")
    assert not frozen.has_whole(SMALL, "pool1")
    with trainer(frozen=frozen) as run:
        start = run.snapshot()
        list(train(run))
        end = run.snapshot()
    assert [name for name in start if (start[name] != end[name]).any()] == ["dense2.weight", "dense2.bias"]


def test_a_filter_that_there_is_not_is_refused_by_its_number() -> None:
    for wrong in (Frozen().with_filters("conv1", (4,)), Frozen().with_filters("pool1", (0,))):
        with pytest.raises(Failure, match=r"filter \d of \w+ cannot be frozen"):
            trainer(frozen=wrong)
    with trainer() as run, pytest.raises(Failure, match="filter 13 of dense1"):
        run.set_frozen(Frozen().with_filters("dense1", (12,)))


def test_what_is_frozen_can_be_written_as_plain_values_and_is_read_with_suspicion() -> None:
    plain = SOME.as_plain()
    assert plain == {"conv1": [1, 3], "dense1": list(range(12)), "dense2": [0]}
    assert Frozen.from_plain(dict(plain)) == SOME
    for wrong in ({"conv1": 1}, {"conv1": [-1]}, {"conv1": [True]}, {"conv1": ["0"]}):
        with pytest.raises(Failure, match="lists of numbers"):
            Frozen.from_plain(wrong)
