"""The network that runs began with: how long it is known, and how one gets back to it."""

import gc
from pathlib import Path
from weakref import ref

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.data.files.record_file import RecordError
from cnngui.data.files.recovery_file import read_recovery_file, write_recovery_file
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.network_state import NetworkState
from cnngui.session.recovery.record_reader import decode_work
from cnngui.session.recovery.record_writer import encode_work
from cnngui.session.session import Session
from tests.session.runs import ONES, start_long_run, train

SHORT = TrainingConfig(epochs=1, batch_size=50)


def test_the_start_of_several_runs_is_that_of_the_first_also_after_an_edit(
    session: Session, qtbot: QtBot
) -> None:
    start = session.network.state
    train(session, qtbot, SHORT)
    session.network.set_kernel("conv1", 0, 0, ONES)
    train(session, qtbot, SHORT)
    after = session.network.state
    session.training.go_back_to_start()
    assert session.network.parameters == start.parameters == session.network.learned
    assert not len(session.training.history) and session.training.first_network is None
    session.undo_stack.undo()
    assert session.network.state is after and session.training.first_network is start


def test_the_start_is_unknown_where_the_run_is_undone_and_known_again_when_it_is_redone(
    session: Session, qtbot: QtBot
) -> None:
    start = session.network.state
    train(session, qtbot, SHORT)
    session.undo_stack.undo()
    assert session.training.first_network is None
    session.undo_stack.redo()
    assert session.training.first_network is start


def test_a_run_can_be_made_again_from_its_start(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    learned = session.network.parameters
    session.training.go_back_to_start()
    train(session, qtbot, SHORT)
    assert session.network.parameters == learned


def test_back_at_the_start_the_poolings_are_those_of_now(session: Session, qtbot: QtBot) -> None:
    start = session.network.parameters
    train(session, qtbot, SHORT)
    session.network.set_pooling("pool1", "average")
    session.training.go_back_to_start()
    assert session.network.parameters == start
    assert session.network.architecture.layer("pool1").kind == "average"


def test_a_run_after_new_weights_or_with_other_layers_begins_anew(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, SHORT)
    session.training.draw_new_weights(5)
    assert session.training.first_network is None
    fresh = session.network.state
    train(session, qtbot, SHORT)
    assert session.training.first_network is fresh
    wider = Architecture.from_json(fresh.architecture.to_json()).with_layer(
        "conv1", fresh.architecture.layer("conv1").with_value("filters", 9)
    )
    session.network.set_architecture(wider)
    assert session.training.first_network is None


def test_nothing_holds_the_runs_of_a_network_when_another_is_open_and_they_are_listed_no_longer(
    session: Session, qtbot: QtBot
) -> None:
    runs = []
    for _ in range(2):
        train(session, qtbot, SHORT)
        runs.append(ref(session.training.history))
    session.training.runs.delete([record.id for record in session.training.runs.records])
    session.open_preset("book")
    gc.collect()
    assert [run() for run in runs] == [None, None]


def test_back_to_the_start_stops_a_run_and_nothing_happens_where_there_was_none(
    session: Session, qtbot: QtBot
) -> None:
    start = session.network.state
    session.training.go_back_to_start()
    assert session.network.state is start and not session.undo_stack.canUndo()
    start_long_run(session, qtbot)
    assert session.training.first_network is start
    session.training.go_back_to_start()
    assert session.training.state == "idle"
    assert session.network.parameters == start.parameters


def test_the_start_comes_back_after_a_recovery(
    session: Session, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    start = session.network.parameters
    train(session, qtbot, SHORT)
    file = tmp_path / "work.safetensors"
    write_recovery_file(file, *encode_work(session.work()))
    other = Session()
    other.resume(decode_work(*read_recovery_file(file)))
    other.training.go_back_to_start()
    assert other.network.parameters == start
    other.shutdown()


def test_a_record_without_a_start_is_read_and_one_that_is_its_own_start_refused(
    session: Session, qtbot: QtBot
) -> None:
    train(session, qtbot, SHORT)
    state = session.network.state
    record, arrays = encode_work(session.work())
    record["networks"][record["network"]]["start"] = None
    assert decode_work(record, arrays).network.start is None
    for network in record["networks"]:
        network.pop("start")
    read: NetworkState = decode_work(record, arrays).network
    assert read.start is None
    np.testing.assert_array_equal(read.parameters["conv1.weight"], state.parameters["conv1.weight"])
    record["networks"][record["network"]]["start"] = record["network"]
    with pytest.raises(RecordError, match="damaged"):
        decode_work(record, arrays)
