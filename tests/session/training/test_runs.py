"""The list of runs: what is kept of each, what can be done with it, and that it can be made again."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport, StepReport
from cnngui.session.repeating import go_to_end, run_again, take_settings
from cnngui.session.session import Session
from cnngui.session.training import runs as runs_module
from cnngui.session.training.run_record import Branch, RunCurves
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.training.status import TrainingHistory
from tests.session.acts import acts
from tests.session.runs import (
    ONES,
    SMALL,
    UNMOVED,
    start_long_run,
    steps,
    train,
    wait_for_end,
    wait_for_steps,
)

SHORT = TrainingConfig(epochs=2, batch_size=50)
FAST = TrainingConfig(epochs=3, batch_size=25, learning_rate=0.2, optimizer="adam", seed=4)


def test_a_run_is_listed_with_all_that_made_it_and_what_it_reached(session: Session, qtbot: QtBot) -> None:
    start = session.network.state
    train(session, qtbot, FAST)
    (record,) = session.training.runs.records
    history = session.training.history
    assert record.number == 1 and record.settings == TrainingSettings(SMALL, FAST)
    assert record.data_name == SMALL and record.data_check
    assert record.start is start and record.end is session.network.state
    assert record.architecture is start.architecture
    assert record.curves.made == record.curves.of_all == 3 * 8 == len(history)
    assert record.curves.epochs_made == 3.0 and record.curves.end == history.epochs[-1]
    assert record.curves.validation_accuracy == history.epochs[-1].validation_accuracy
    assert record.curves.test_accuracy == history.test_accuracy is not None
    np.testing.assert_array_equal(record.curves.losses, history.losses)
    assert record.seconds > 0 and record.when.tzinfo is not None
    assert not record.was_changed and record.branch is None and record.note == ""


def test_a_run_that_is_undone_and_one_that_was_stopped_stay_in_the_list(
    session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)
    session.undo_stack.undo()
    start_long_run(session, qtbot)
    session.training.stop(wait=True)
    first, second = session.training.runs.records
    assert (first.number, second.number) == (1, 2)
    assert 0 < second.curves.made < second.curves.of_all
    assert second.start is first.start and second.branch is None
    session.training.stop(wait=True)
    session.training.choose_data(SMALL)
    wait_for_end(session, qtbot)
    assert len(session.training.runs.records) == 2  # to load data is no run


def test_a_run_that_made_no_step_is_not_listed(session: Session, qtbot: QtBot) -> None:
    session.training.step(TrainingSettings(SMALL, UNMOVED))
    session.training.pause()
    session.training.stop(wait=True)
    count = steps(session)
    assert len(session.training.runs.records) == bool(count)
    session.training.start(TrainingSettings("no such file", SHORT))
    wait_for_end(session, qtbot)
    assert len(session.training.runs.records) == bool(count)


@pytest.mark.parametrize("config", [SHORT, FAST, replace(FAST, momentum=0.5, optimizer="sgd", dropout=0.3)])
def test_a_run_made_again_gives_the_same_weights_bit_for_bit(
    session: Session, qtbot: QtBot, config: TrainingConfig
) -> None:
    train(session, qtbot, config)
    (record,) = session.training.runs.records
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.training.set_settings(TrainingSettings("synthetic:100", UNMOVED, augment=True))
    run_again(session, record)
    wait_for_end(session, qtbot)
    again = session.training.runs.records[-1]
    assert again.number == 2 and again.settings == record.settings
    assert again.end is not None and record.end is not None
    assert again.end.parameters == record.end.parameters
    assert again.end.parameters is not record.end.parameters
    np.testing.assert_array_equal(again.curves.losses, record.curves.losses)
    assert again.data_check == record.data_check
    assert acts(session)[-2:] == ["The start of run 1", "Train"]


def test_what_was_changed_by_hand_while_it_ran_is_said_to_be(session: Session, qtbot: QtBot) -> None:
    start_long_run(session, qtbot)
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.training.stop(wait=True)
    assert session.training.runs.records[-1].was_changed
    start_long_run(session, qtbot)
    session.training.pause()
    session.training.resume()
    session.training.set_speed(50)
    session.training.stop(wait=True)
    session.training.set_speed(None)
    assert not session.training.runs.records[-1].was_changed


def test_training_from_a_snapshot_begins_a_branch_of_the_run(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, TrainingConfig(epochs=3, batch_size=50))
    (first,) = session.training.runs.records
    kept = session.training.retracing.snapshots
    with session.training.retracing.act("Weights of another step"):
        session.training.retracing.go_to(1)
    train(session, qtbot, SHORT)
    second = session.training.runs.records[-1]
    assert second.branch == Branch(first.id, kept[1].steps)
    assert second.start is not None and second.start.parameters is kept[1].parameters
    assert session.training.runs.records[0] is first
    train(session, qtbot, SHORT)  # goes on from the end of the second
    assert session.training.runs.records[-1].branch == Branch(second.id, second.curves.made)
    session.training.go_back_to_start()
    train(session, qtbot, SHORT)
    assert session.training.runs.records[-1].branch is None
    session.training.draw_new_weights(3)
    train(session, qtbot, SHORT)
    assert session.training.runs.records[-1].branch is None


def test_to_go_to_the_network_of_a_run_is_an_act(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    (record,) = session.training.runs.records
    session.new_network("dense", seed=1)
    dense = session.network.state
    go_to_end(session, record)
    assert session.network.state is record.end
    assert acts(session) == ["The network of run 1"] and session.training.history is record.history
    session.undo_stack.undo()
    assert session.network.state is dense


def test_settings_are_taken_from_a_run(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, FAST)
    session.training.set_settings(TrainingSettings())
    take_settings(session, session.training.runs.records[0])
    assert session.training.settings == TrainingSettings(SMALL, FAST)


def test_notes_and_deletions_are_acts_that_lose_no_other_run(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    listed = session.training.runs
    (first,) = listed.records
    listed.set_note(first.id, "  slow\nand more ")
    assert listed.records[0].note == "slow"
    listed.set_note(first.id, "slow")
    assert acts(session)[-1] == "Note on a run" and len(acts(session)) == 2
    listed.delete([first.id, "unknown"])
    assert not listed.records
    train(session, qtbot, SHORT)
    second = listed.records[0]
    session.undo_stack.undo()  # the run
    session.undo_stack.undo()  # the deletion
    assert [record.note for record in listed.records] == ["slow", ""] and listed.records[1].id == second.id
    session.undo_stack.undo()
    assert listed.records[0].note == ""
    for _ in range(2):
        session.undo_stack.redo()
    assert listed.records == (second,)


def test_a_note_that_is_written_during_a_run_can_be_undone_after_it(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    start_long_run(session, qtbot)
    listed = session.training.runs
    listed.set_note(listed.records[0].id, "first")
    session.training.stop(wait=True)
    assert acts(session) == ["Train", "Note on a run", "Train"]
    for _ in range(2):
        session.undo_stack.undo()
    assert listed.records[0].note == "" and len(listed.records) == 2


def test_a_number_that_was_given_stays_and_none_is_given_twice(session: Session, qtbot: QtBot) -> None:
    for _ in range(3):
        train(session, qtbot, SHORT)
    listed = session.training.runs
    middle = listed.records[1]
    listed.delete([middle.id])
    assert [record.number for record in listed.records] == [1, 3]
    listed.join([middle, replace(listed.records[0], id="another"), listed.records[0]])
    assert [record.number for record in listed.records] == [1, 2, 3, 4]


def test_old_runs_lose_their_networks_and_then_their_place(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(session, qtbot, SHORT)
    listed = session.training.runs
    (record,) = listed.records
    monkeypatch.setattr(runs_module, "MAX_BYTES", 2 * record.nbytes)
    monkeypatch.setattr(runs_module, "MAX_RUNS", 4)
    listed.join([replace(record, id=str(number), number=number) for number in range(2, 7)])
    assert [each.number for each in listed.records] == [3, 4, 5, 6]
    assert [each.end is not None for each in listed.records] == [False, False, True, True]


def test_long_runs_are_thinned(session: Session) -> None:
    history = TrainingHistory(2, step_count=4000)
    for step in range(1, 2001):
        history.add(StepReport(step=step, epoch=1, loss=1 / step, accuracy=0.5, learning_rate=0.1, images=9))
        if step % 2 == 0:
            history.add(EpochReport(step // 2, 1 / step, 0.5, 0.25, 0.1))
    curves = RunCurves.of(history)
    assert len(curves.steps) == len(curves.losses) == 400
    assert len(curves.epochs) <= 400 and curves.end == curves.epochs[-1] == history.epochs[-1]
    steps_of_epochs, accuracies = curves.validation()
    assert steps_of_epochs[-1] == 2000 and (accuracies == 0.25).all()
    assert curves.epochs_made == 1000


def test_a_step_that_is_being_made_by_hand_is_a_run_too(session: Session, qtbot: QtBot) -> None:
    session.training.step(TrainingSettings(SMALL, SHORT))
    wait_for_steps(session, qtbot, 1)
    session.training.stop(wait=True)
    assert session.training.runs.records[0].curves.made == 1
