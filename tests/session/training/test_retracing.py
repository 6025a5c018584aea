"""Going through a run once more: which weights there are, what an act is, how long they are kept."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.files.recovery_file import read_recovery_file, write_recovery_file
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.recovery.record_reader import decode_work
from cnngui.session.recovery.record_writer import encode_work
from cnngui.session.session import Session
from cnngui.session.training import snapshots as module
from tests.session.acts import acts
from tests.session.runs import ONES, start_long_run, train

SHORT = TrainingConfig(epochs=3, batch_size=50)


def test_the_weights_of_a_run_are_kept_from_its_start_to_its_end_and_of_each_epoch(
    session: Session, qtbot: QtBot
) -> None:
    before = session.network.parameters
    train(session, qtbot, SHORT)
    kept = session.training.retracing.snapshots
    each = session.training.history.steps_per_epoch
    assert {0, each, 2 * each, 3 * each} <= {snapshot.steps for snapshot in kept}
    assert kept[0].parameters == before
    assert kept[-1].parameters is session.network.parameters  # shared, not copied
    assert session.training.retracing.index == len(kept) - 1


def test_the_weights_at_an_epoch_s_end_are_those_of_a_run_that_ends_there(
    session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)
    each = session.training.history.steps_per_epoch
    kept = {snapshot.steps: snapshot.parameters for snapshot in session.training.retracing.snapshots}
    session.training.go_back_to_start()
    train(session, qtbot, TrainingConfig(epochs=1, batch_size=50))
    assert session.network.parameters == kept[each]


def test_all_that_is_gone_to_while_an_act_is_open_is_undone_at_once(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    retracing, end, entered = session.training.retracing, session.network.state, len(acts(session))
    for index in (2, 1, 0):
        retracing.go_to(index)
        assert retracing.index == index
        assert session.network.parameters is retracing.snapshots[index].parameters
    assert session.viewing.edited_filters == set() and "test_accuracy" not in session.network.state.training
    retracing.act.end()
    assert len(acts(session)) == entered + 1
    session.undo_stack.undo()
    assert session.network.state is end
    session.undo_stack.redo()
    assert retracing.index == 0


def test_there_and_back_is_no_act(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    end, entered = session.network.state, len(acts(session))
    session.training.retracing.go_to(0)
    session.training.retracing.go_to(len(session.training.retracing.snapshots) - 1)
    session.training.retracing.act.end()
    assert session.network.state is end and len(acts(session)) == entered


def test_an_edit_after_it_is_an_act_of_its_own(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    session.training.retracing.go_to(1)
    session.network.set_kernel("conv1", 0, 0, ONES)
    assert session.training.retracing.index == 1
    session.undo_stack.undo()
    assert session.network.parameters == session.training.retracing.snapshots[1].parameters


def test_a_run_from_an_earlier_step_begins_with_its_weights(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    session.training.retracing.go_to(1)
    weights = session.network.parameters
    train(session, qtbot, SHORT)
    assert session.training.retracing.snapshots[0].parameters == weights
    session.undo_stack.undo()
    assert session.network.parameters is weights and session.training.retracing.index == 1


def test_they_go_and_come_with_the_run_and_are_none_during_one_or_with_other_layers(
    session: Session, qtbot: QtBot
) -> None:
    retracing = session.training.retracing
    train(session, qtbot, SHORT)
    kept = retracing.snapshots
    session.undo_stack.undo()
    assert not retracing.snapshots
    session.undo_stack.redo()
    assert retracing.snapshots is kept
    layers = session.network.architecture
    filters = layers.layer("conv1").with_value("filters", 9)
    session.network.set_architecture(layers.with_layer("conv1", filters))
    assert not retracing.snapshots
    session.undo_stack.undo()
    start_long_run(session, qtbot)
    assert not retracing.snapshots
    session.training.stop(wait=True)
    session.open_preset("seed")
    assert not retracing.snapshots


def test_of_many_runs_the_oldest_lose_theirs_first(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(session, qtbot, SHORT)
    held = session.training.history.snapshots.nbytes
    monkeypatch.setattr(module, "MAX_BYTES", int(held * 1.5))
    train(session, qtbot, SHORT)
    assert session.training.retracing.snapshots
    session.undo_stack.undo()
    assert len(session.training.history) and not session.training.retracing.snapshots


def test_an_open_act_is_recovered_and_a_run_of_before_has_no_steps_to_go_to(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    train(session, qtbot, SHORT)
    end = session.network.parameters
    session.training.retracing.go_to(1)
    weights = session.network.parameters
    file = tmp_path / "work.safetensors"
    write_recovery_file(file, *encode_work(session.work()))
    session.resume(decode_work(*read_recovery_file(file)))
    assert session.network.parameters == weights and not session.training.retracing.snapshots
    session.undo_stack.undo()
    assert session.network.parameters == end
