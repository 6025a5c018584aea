"""A few of the random acts, the same each time, and that what watches them sees what goes wrong."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.session.session import Session
from tests.fuzz.invariants import broken_history, stale_activations
from tests.fuzz.run import acts_of, failure, report, shortest
from tests.fuzz.shrink import shrunk

SEED, COUNT = 2026, 80
PATIENCE = 30.0
"""Seconds: this tells what hangs from what takes its time on a busy machine."""


def test_random_acts_break_nothing() -> None:
    acts = acts_of(SEED, COUNT)
    failed = failure(SEED, acts, PATIENCE)
    if failed is not None:
        pytest.fail(report(SEED, shortest(SEED, acts, failed, PATIENCE), failed))


def test_a_seed_stands_for_its_acts() -> None:
    assert acts_of(5, 50) == acts_of(5, 50) != acts_of(6, 50)


def test_an_act_that_is_none_is_told_of() -> None:
    failed = failure(0, ["wait:1", "stumble:1", "wait:2"], PATIENCE)
    assert failed is not None and failed.act == 1 and "KeyError" in failed.name


def test_a_list_is_shrunk_to_what_its_failure_needs() -> None:
    tried = []

    def fails(numbers: Sequence[int]) -> bool:
        tried.append(numbers)
        return {3, 17, 80} <= set(numbers)

    assert shrunk(range(100), fails) == [3, 17, 80]
    assert len(tried) < 150


def test_a_pass_that_was_left_out_is_seen(qtbot: QtBot) -> None:
    session = Session()
    assert stale_activations(session) == ""
    parameters = session.network.parameters.replace(
        "conv1.bias", session.network.parameters["conv1.bias"] + 1
    )
    session.network._state = replace(
        session.network.state, parameters=parameters
    )  # behind the back of all signals
    assert "conv1" in stale_activations(session)


def test_an_act_that_undo_forgets_is_seen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session()
    session.network.set_kernel("conv1", 0, 0, np.ones((5, 5)))
    assert broken_history(session) == ""
    history, redo = session.undo_stack, session.undo_stack.redo
    session.drawing.clear()

    def redo_another() -> None:
        redo()
        session.network._state = replace(session.network.state, parameters=session.network.learned)

    monkeypatch.setattr(history, "redo", redo_another)
    assert "redo 1 of 1" in broken_history(session)
