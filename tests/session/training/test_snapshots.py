"""Which weights of a run are kept: how many, how far apart, and which ones always."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnngui.engine.description.presets import preset
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.training import snapshots as module
from cnngui.session.training.snapshots import MAX_BYTES, MAX_COUNT, KeptSnapshots

SMALL = Parameters({"conv1.bias": np.zeros(4, np.float32)})


def steps_of(kept: KeptSnapshots) -> list[int]:
    return [each.steps for each in kept.kept]


@given(st.integers(1, 300), st.lists(st.integers(1, 40), max_size=700))
def test_the_kept_are_few_and_lie_evenly_and_the_first_and_the_last_are_among_them(
    steps_per_epoch: int, gaps: list[int]
) -> None:
    snapshots = KeptSnapshots(steps_per_epoch).with_one(0, SMALL)
    came = [0]
    for gap in gaps:
        end = (came[-1] // steps_per_epoch + 1) * steps_per_epoch  # of an epoch, which always comes
        came.append(min(end, came[-1] + gap))
        snapshots = snapshots.with_one(came[-1], SMALL)
        steps = steps_of(snapshots)
        assert steps[0] == 0 and steps[-1] == came[-1]
        assert len(steps) <= MAX_COUNT and steps == sorted(set(steps))
    steps, spacing = steps_of(snapshots), snapshots.spacing
    assert set(steps) <= set(came)
    for before, after in pairwise(steps[:-1]):
        assert after - before >= spacing or 0 in (before % steps_per_epoch, after % steps_per_epoch)
        assert after - before < 2 * spacing + 40
    if spacing < steps_per_epoch:
        assert {each for each in came if each % steps_per_epoch == 0} <= set(steps)


def test_all_snapshots_of_thirty_epochs_of_book_take_less_than_the_bound() -> None:
    parameters = Parameters({"dense1.weight": np.zeros(343_000 // 4, np.float32)})
    snapshots = KeptSnapshots(600)
    for steps in range(0, 30 * 600 + 1, 10):
        snapshots = snapshots.with_one(steps, parameters)
    assert MAX_BYTES / 4 < snapshots.nbytes <= MAX_BYTES
    assert {600 * epoch for epoch in range(31)} <= set(steps_of(snapshots))


def test_of_large_networks_fewer_are_kept_but_the_first_and_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 5 * 16)
    snapshots = KeptSnapshots(10)
    for steps in range(100):
        snapshots = snapshots.with_one(steps, SMALL)
        assert snapshots.nbytes <= 5 * 16
    monkeypatch.setattr(module, "MAX_BYTES", 1)
    assert steps_of(snapshots.with_one(100, SMALL)) == [0, 100]


def test_another_one_of_the_same_step_takes_its_place_and_arrays_are_shared() -> None:
    edited = SMALL.replace("conv1.bias", np.ones(4, np.float32))
    snapshots = KeptSnapshots(10).with_one(0, SMALL).with_one(3, SMALL).with_one(3, edited)
    assert steps_of(snapshots) == [0, 3]
    assert snapshots.kept[-1].parameters is edited


def test_weights_that_were_thinned_out_can_take_their_place_again() -> None:
    snapshots = KeptSnapshots(10)
    for steps in range(0, 10 * MAX_COUNT, 10):
        snapshots = snapshots.with_one(steps, SMALL)
    for step in (7, 40):
        best = Parameters({"conv1.bias": np.ones(4, np.float32)})
        found = snapshots.including(step, best)
        assert [each.steps for each in found.kept if each.parameters is best] == [step]
        assert steps_of(found) == sorted({*steps_of(snapshots), step})


def test_thirty_epochs_of_book_take_no_more_than_their_bound() -> None:
    """Real arrays: a snapshot every 15 steps, as they come at full speed, and at the ends of epochs."""
    start = Parameters.initialize(preset("book"), np.random.default_rng(0))
    kept = KeptSnapshots(steps_per_epoch=938)
    for step in sorted({*range(0, 30 * 938, 15), *range(0, 30 * 938 + 1, 938)}):
        kept = kept.with_one(step, Parameters({name: array.copy() for name, array in start.items()}))
    assert sum(array.nbytes for each in kept.kept for array in each.parameters.values()) == kept.nbytes
    assert kept.nbytes <= MAX_BYTES == 100_000_000 and len(kept.kept) > 100
    steps = {each.steps for each in kept.kept}
    assert steps >= {938 * epoch for epoch in range(31)}
