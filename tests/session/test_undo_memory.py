"""What undo may hold."""

import numpy as np
import pytest

from cnngui.session import undo
from cnngui.session.session import Session
from tests.session.acts import acts


def held(session: Session) -> int:
    return sum(act.nbytes for act in session.undo_stack.lasting())


def test_the_oldest_acts_are_forgotten_when_all_hold_too_much(session: Session) -> None:
    session.open_preset("book")
    weights = []
    for seed in range(100):
        weights.append(session.network.parameters)
        session.network.set_kernel("conv2", seed % 40, 0, np.random.default_rng(seed).random((5, 5)))
        assert held(session) <= undo.MAX_BYTES
    count = len(acts(session))
    assert 20 < count < 100
    for expected in reversed(weights[-count:]):
        session.undo_stack.undo()
        assert session.network.parameters == expected
    assert not session.undo_stack.canUndo()
    session.undo_stack.redo()
    assert acts(session) == ["Edit kernel"]


def test_the_newest_acts_are_kept_whatever_they_hold(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "MAX_BYTES", 0)
    for number in range(9):
        session.drawing.set_picture(np.full((20, 20), number / 10, np.float32))
    assert len(acts(session)) == undo.LEAST_ENTRIES


def test_small_acts_are_kept_by_the_hundred(session: Session) -> None:
    session.open_preset("book")
    for number in range(300):
        session.drawing.begin_stroke(9, 9, 2.4)
        session.drawing.extend_stroke(number % 28, 9, 2.4)
        session.drawing.end_stroke()
    assert len(acts(session)) == 300
