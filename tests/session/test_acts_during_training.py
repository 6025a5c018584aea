"""Edits, undo, pooling and learning rate while a training run owns the weights."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.description.layers import Pooling
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from tests.session.acts import acts
from tests.session.runs import LONG, ONES, SMALL, UNMOVED, start_long_run, train, wait_for_steps


def test_a_whole_run_is_one_act(session: Session, qtbot: QtBot) -> None:
    before = session.network.parameters
    train(session, qtbot, TrainingConfig(epochs=2, batch_size=16))
    after = session.network.parameters
    assert acts(session) == ["Train"]
    session.undo_stack.undo()
    assert session.network.parameters == before
    assert session.network.learned == before
    assert not session.network.is_modified
    session.undo_stack.redo()
    assert session.network.parameters == after
    assert session.network.learned == after


def test_during_a_run_nothing_older_can_be_undone(session: Session, qtbot: QtBot) -> None:
    session.network.set_kernel("conv1", 0, 0, ONES)
    start_long_run(session, qtbot)
    assert not session.undo_stack.canUndo()
    session.draw_sample()
    session.undo_stack.undo()
    assert session.drawing.finished.is_blank
    session.undo_stack.redo()
    assert not session.drawing.finished.is_blank
    session.training.stop(wait=True)
    assert acts(session) == ["Edit kernel", "Show a sample", "Train"]
    for _ in range(3):
        session.undo_stack.undo()
    assert session.drawing.finished.is_blank
    assert not session.network.is_modified


def test_edits_during_a_run_can_be_undone_and_done_again(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot, UNMOVED)
    learned = session.network.parameters["conv1.weight"].copy()
    session.network.act.begin("Drag")
    session.network.set_kernel("conv1", 1, 0, 0.5 * ONES)
    session.network.set_kernel("conv1", 1, 0, ONES)
    session.network.act.end()
    session.undo_stack.undo()
    wait_for_steps(session, qtbot, 20)
    np.testing.assert_array_equal(session.network.parameters["conv1.weight"], learned)
    assert not session.undo_stack.canUndo()
    session.undo_stack.redo()
    wait_for_steps(session, qtbot, 20)
    np.testing.assert_array_equal(session.network.parameters["conv1.weight"][1, 0], ONES)
    session.training.stop(wait=True)
    np.testing.assert_array_equal(session.network.parameters["conv1.weight"][1, 0], ONES)


def test_undo_during_a_run_keeps_what_else_was_learned(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.network.set_kernel("conv1", 1, 0, ONES)
    before = session.network.parameters["dense1.weight"].copy()
    wait_for_steps(session, qtbot, 20)
    session.undo_stack.undo()
    session.training.stop(wait=True)
    assert (session.network.parameters["dense1.weight"] != before).any()
    assert acts(session) == ["Train"]


def test_a_switch_of_pooling_during_a_run_can_be_undone(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.network.set_pooling("pool1", "l2")
    session.undo_stack.undo()
    wait_for_steps(session, qtbot, 5)
    assert session.network.architecture.layer("pool1") == Pooling("max")
    session.undo_stack.redo()
    assert session.network.architecture.layer("pool1") == Pooling("l2")
    session.training.stop(wait=True)
    assert acts(session) == ["Train"]


def test_edits_during_a_run_survive_it(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot, UNMOVED)
    shown: list[bool] = []
    session.network.set_kernel("conv1", 1, 0, ONES)
    session.network.set_bias("conv1", 2, 0.75)
    session.network.parameters_changed.connect(
        lambda: shown.append(bool((session.network.parameters["conv1.weight"][1, 0] == 1).all()))
    )
    wait_for_steps(session, qtbot, 30)
    session.training.stop(wait=True)
    session.flush()
    assert shown and all(shown)
    np.testing.assert_array_equal(session.network.parameters["conv1.weight"][1, 0], ONES)
    assert session.network.parameters["conv1.bias"][2] == 0.75


def test_edits_while_the_data_are_prepared_survive(session: Session, qtbot: QtBot) -> None:
    session.training.start(TrainingSettings(SMALL, UNMOVED))
    session.network.set_kernel("conv1", 1, 0, ONES)
    assert session.training.state == "preparing"
    wait_for_steps(session, qtbot, 5)
    session.training.stop(wait=True)
    np.testing.assert_array_equal(session.network.parameters["conv1.weight"][1, 0], ONES)


def test_edits_during_a_run_belong_to_its_act(session: Session, qtbot: QtBot) -> None:
    before = session.network.parameters
    start_long_run(session, qtbot)
    session.network.act.begin("Drag")
    session.network.set_kernel("conv1", 1, 0, ONES)
    session.network.act.end()
    session.training.stop(wait=True)
    assert acts(session) == ["Train"]
    session.undo_stack.undo()
    assert session.network.parameters == before


def test_a_drag_that_outlasts_the_run_is_an_act_from_there_on(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.network.act.begin("Drag")
    session.network.set_kernel("conv1", 1, 0, ONES)
    session.training.stop(wait=True)
    trained = session.network.parameters
    session.network.set_kernel("conv1", 1, 0, 2 * ONES)
    session.network.act.end()
    assert acts(session) == ["Train", "Drag"]
    session.undo_stack.undo()
    assert session.network.parameters == trained


def test_an_edit_in_a_pause_is_marked_until_it_is_trained_on(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.training.pause()
    session.network.set_kernel("conv1", 1, 0, ONES)
    assert session.viewing.edited_filters == {1}
    session.training.resume()
    qtbot.waitUntil(lambda: session.viewing.edited_filters == set(), timeout=30_000)


def test_pooling_can_be_switched_during_a_run(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.network.set_pooling("pool1", "average")
    wait_for_steps(session, qtbot, 5)
    session.training.stop(wait=True)
    assert session.network.architecture.layer("pool1") == Pooling("average")
    session.undo_stack.undo()
    assert session.network.architecture.layer("pool1") == Pooling("max")


def test_the_learning_rate_can_be_changed_during_a_run(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.training.change(learning_rate=0.0)
    qtbot.waitUntil(lambda: parameters_rest(session, qtbot), timeout=30_000)


def parameters_rest(session: Session, qtbot: QtBot) -> bool:
    before = session.network.parameters
    wait_for_steps(session, qtbot, 10)
    return session.network.parameters == before


@pytest.mark.parametrize("rate", [-1.0, float("nan"), float("inf")])
def test_a_learning_rate_that_cannot_be_is_refused(session: Session, qtbot: QtBot, rate: float) -> None:
    start_long_run(session, qtbot)
    with qtbot.waitSignal(session.failed) as failed:
        session.training.change(learning_rate=rate)
    assert "learning_rate" in failed.args[0]
    wait_for_steps(session, qtbot, 2)


def test_a_run_that_came_to_nothing_leaves_not_even_another_sign_of_a_zero(session: Session) -> None:
    session.network.set_kernel("conv1", 0, 0, 0 * ONES)
    before = session.network.parameters["conv1.weight"].tobytes()
    session.training.start(TrainingSettings(SMALL, LONG))
    session.network.set_kernel("conv1", 0, 0, -0.0 * ONES)
    session.training.stop(wait=True)
    assert session.network.parameters["conv1.weight"].tobytes() == before
    assert acts(session) == ["Edit kernel"]


def test_a_pooling_that_was_switched_and_switched_back_in_a_run_that_came_to_nothing_leaves_no_trace(
    session: Session,
) -> None:
    before = session.network.state
    session.training.start(TrainingSettings(SMALL, LONG))
    session.network.set_pooling("pool1", "average")
    session.undo_stack.undo()
    session.training.stop(wait=True)
    after = session.network.state
    assert after.architecture == before.architecture and not acts(session)
    assert after.before_layers is None and after.origins == before.origins


def test_a_run_that_came_to_nothing_keeps_what_the_edits_are_compared_with(
    session: Session, qtbot: QtBot
) -> None:
    session.network.set_pooling("pool1", "average")
    session.network.set_kernel("conv1", 1, 0, ONES)
    before = session.network.state
    start_long_run(session, qtbot, UNMOVED)
    session.training.stop(wait=True)
    after = session.network.state
    assert acts(session) == ["Switch pooling", "Edit kernel"]
    assert after.as_learned is before.as_learned and after.learned is before.learned
    assert session.viewing.edited_filters == {1}
