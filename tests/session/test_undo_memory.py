"""What undo may hold."""

import numpy as np
import pytest

from cnngui.session import undo
from cnngui.session.session import Session
from tests.session.acts import acts


def held(session: Session) -> int:
    return sum(act.nbytes for act in session.undo_stack.lasting())


def test_the_oldest_acts_are_forgotten_when_all_hold_too_much(session: Session) -> None:
    drawings = []
    for seed in range(40):
        drawings.append(session.drawing.finished)
        session.drawing.set_picture(np.random.default_rng(seed).random((200, 200), np.float32))
        assert held(session) <= undo.MAX_BYTES
    count = len(acts(session))
    assert 15 < count < 40
    for expected in reversed(drawings[-count:]):
        session.undo_stack.undo()
        assert session.drawing.finished is expected
    assert not session.undo_stack.canUndo()
    session.undo_stack.redo()
    assert len(acts(session)) == 1


def test_an_edit_takes_the_memory_of_what_was_edited(session: Session) -> None:
    """A layer with 180,000 weights would else leave but a few edits that can be undone."""
    session.open_preset("hands")
    weights = []
    for seed in range(100):
        weights.append(session.network.parameters)
        kernel = np.random.default_rng(seed).standard_normal((4, 4))
        session.network.set_kernel("dense1", seed, seed % 56, kernel)
    assert held(session) == 100 * 2 * kernel.size * np.dtype(np.float32).itemsize
    for expected in reversed(weights):
        session.undo_stack.undo()
        assert session.network.parameters == expected
    for expected in weights[1:]:
        session.undo_stack.redo()
        assert session.network.parameters == expected


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
