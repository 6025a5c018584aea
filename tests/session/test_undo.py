"""Undo and acts that have begun and not ended: a drag, a burst of the wheel, a stroke."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.training.config import TrainingConfig
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from tests.session.acts import acts

ONES = np.ones((5, 5), np.float32)


def test_undo_ends_an_open_edit_and_takes_it_back(session: Session) -> None:
    original = session.network.parameters
    session.network.set_kernel("conv1", 0, 0, ONES)
    first = session.network.parameters
    session.network.act.begin("Wheel")
    session.network.set_kernel("conv1", 0, 0, 2 * ONES)
    second = session.network.parameters

    session.undo_stack.undo()
    assert session.network.parameters == first
    session.network.act.end()  # the burst's pause comes after undo
    session.undo_stack.undo()
    assert session.network.parameters == original
    session.undo_stack.redo()
    session.undo_stack.redo()
    assert session.network.parameters == second
    assert not session.undo_stack.canRedo()


def test_an_edit_that_changes_but_the_sign_of_zeros_leaves_no_trace(session: Session) -> None:
    session.network.set_kernel("conv1", 0, 0, 0 * ONES)
    before, depth = session.network.parameters["conv1.weight"].tobytes(), len(acts(session))
    session.network.set_kernel("conv1", 0, 0, -0.0 * ONES)
    assert session.network.parameters["conv1.weight"].tobytes() == before
    assert len(acts(session)) == depth


def test_undo_takes_back_the_stroke_under_the_pen(session: Session) -> None:
    session.drawing.begin_stroke(5, 5, 2)
    session.drawing.extend_stroke(9, 9, 2)
    session.undo_stack.undo()
    assert session.drawing.finished.is_blank
    assert not session.drawing.is_pen_down
    session.drawing.extend_stroke(12, 12, 2)
    session.drawing.end_stroke()
    assert session.drawing.finished.is_blank
    session.undo_stack.redo()
    assert len(session.drawing.finished.strokes) == 1


def test_an_act_ends_the_one_that_is_open_elsewhere(session: Session) -> None:
    document = ExampleDocument(session)
    session.network.act.begin("Wheel")
    session.network.set_kernel("conv1", 0, 0, ONES)
    document.open_ready("edge")
    session.network.set_kernel("conv1", 0, 0, 2 * ONES)
    assert acts(session) == ["Wheel", "Open an example", "Edit kernel"]


def test_an_edit_that_is_refused_leaves_no_act_open(session: Session) -> None:
    with pytest.raises(ValueError, match="finite"), session.network.act("Edit"):
        session.network.set_kernel("conv1", 0, 0, ONES)
        session.network.set_bias("conv1", 0, np.inf)
    assert session.undo_stack.open_act is None
    session.network.set_bias("conv1", 0, 1.0)
    assert acts(session) == ["Edit", "Edit bias"]


def test_a_switch_of_the_pooling_is_an_act_of_its_own_after_a_burst_of_the_wheel(session: Session) -> None:
    session.network.act.begin("Wheel")
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.network.set_pooling("pool1", "average")
    assert acts(session) == ["Wheel", "Switch pooling"]


def test_an_open_edit_can_be_undone_while_a_run_trains(session: Session, qtbot: QtBot) -> None:
    session.training.step(TrainingSettings("synthetic:40", TrainingConfig(epochs=1, batch_size=8)))
    qtbot.waitUntil(lambda: len(session.training.history) == 1, timeout=20_000)
    before = session.network.parameters["conv1.weight"][0, 0].copy()
    session.network.act.begin("Wheel")
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.undo_stack.undo()
    np.testing.assert_array_equal(session.network.parameters["conv1.weight"][0, 0], before)
    session.training.stop(wait=True)
