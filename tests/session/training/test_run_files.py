"""The list of runs in the file of a network, by itself, and in what a killed window has left."""

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import ModelFileError, load_model, save_model
from cnngui.data.files.recovery_file import read_recovery_file, write_recovery_file
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.failure import Failure
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport
from cnngui.engine.weights.frozen import Frozen
from cnngui.session.network_file import NetworkFile
from cnngui.session.network_state import NetworkState
from cnngui.session.recovery import kept_runs
from cnngui.session.recovery.record_reader import decode_work
from cnngui.session.recovery.record_writer import encode_work
from cnngui.session.repeating import run_again, take_settings
from cnngui.session.session import Session
from cnngui.session.training.run_json import decode_runs, encode_runs
from cnngui.session.training.run_record import Branch, RunCurves, RunRecord
from cnngui.session.training.settings import TrainingSettings
from tests.session.runs import SMALL, start_long_run, train, wait_for_end, wait_for_steps

SHORT = TrainingConfig(epochs=2, batch_size=50, threads=1)
ADAM = TrainingConfig(epochs=2, batch_size=40, learning_rate=0.01, optimizer="adam", seed=9)
Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def listed(session: Session, qtbot: QtBot) -> tuple[RunRecord, ...]:
    """Two runs from one start, the first with a note, and a branch of the second, which made the network."""
    train(session, qtbot, SHORT)
    session.training.runs.set_note(session.training.runs.records[0].id, "lento: η pequeño")
    session.undo_stack.undo()
    session.undo_stack.redo()
    session.training.go_back_to_start()
    train(session, qtbot, ADAM)
    train(session, qtbot, SHORT)
    return session.training.runs.records


@pytest.fixture
def other(qapp: QApplication) -> Session:
    return Session()


def assert_alike(read: RunRecord, written: RunRecord) -> None:
    """Compare all but the networks, the count of threads, and digits that no plot shows."""
    data = written.settings.data
    for name in ("id", "number", "when", "data_name", "data_check", "architecture", "seconds", "was_changed"):
        assert getattr(read, name) == getattr(written, name), name
    assert (read.branch, read.note, read.pictures) == (written.branch, written.note, written.pictures)
    assert replace(read.settings.config, threads=1) == replace(written.settings.config, threads=1)
    assert read.settings.data == data and read.settings.variation == written.settings.variation
    for name in ("steps", "losses", "accuracies"):
        np.testing.assert_allclose(getattr(read.curves, name), getattr(written.curves, name), rtol=1e-5)
    for name in ("epochs", "end", "steps_per_epoch", "made", "of_all", "test_accuracy"):
        assert getattr(read.curves, name) == getattr(written.curves, name), name


def test_the_runs_are_in_the_networks_file_and_come_back_with_it(
    session: Session, other: Session, listed: tuple[RunRecord, ...], tmp_path: Path
) -> None:
    session.save(tmp_path / "net.safetensors")
    other.open(tmp_path / "net.safetensors")
    read = other.training.runs.records
    for one, two in zip(read, listed, strict=True):
        assert_alike(one, two)
    assert read[2].branch == Branch(listed[1].id, listed[1].curves.made) and read[2].branch.run == read[1].id
    assert [run.end is not None for run in read] == [False, False, True]
    assert read[2].end is other.network.state
    assert read[0].start is not None and read[1].start is not None and listed[0].start is not None
    assert read[0].start.parameters == read[1].start.parameters == listed[0].start.parameters
    assert other.training.runs.is_saved


def test_a_run_of_a_file_is_made_again_bit_for_bit(
    session: Session, other: Session, listed: tuple[RunRecord, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    session.save(tmp_path / "net.safetensors")
    other.open(tmp_path / "net.safetensors")
    for number in (1, 2):
        run_again(other, other.training.runs.records[number])
        wait_for_end(other, qtbot)
        again = other.training.runs.records[-1].end
        first = listed[number].end
        assert again is not None and first is not None and again.parameters == first.parameters
    other.shutdown()


def test_frozen_filters_of_a_run_are_frozen_when_it_is_made_again(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.network.set_frozen(Frozen.layers(session.network.architecture, ["conv1"]))
    train(session, qtbot, SHORT)
    session.save(tmp_path / "net.safetensors")
    first = session.network.parameters
    other.open(tmp_path / "net.safetensors")
    (record,) = other.training.runs.records
    assert record.frozen == session.network.state.frozen
    other.network.set_frozen(Frozen())
    run_again(other, record)
    wait_for_end(other, qtbot)
    assert other.network.parameters == first and other.network.state.frozen == record.frozen
    other.shutdown()


def test_training_goes_on_from_the_run_of_a_file(
    session: Session, other: Session, listed: tuple[RunRecord, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    session.save(tmp_path / "net.safetensors")
    other.open(tmp_path / "net.safetensors")
    train(other, qtbot, SHORT)
    assert other.training.runs.records[-1].branch == Branch(listed[2].id, listed[2].curves.made)
    assert other.training.runs.records[-1].number == 4
    other.shutdown()


def test_a_file_without_runs_is_as_it_always_was(session: Session, tmp_path: Path) -> None:
    session.save(tmp_path / "net.safetensors")
    content = (tmp_path / "net.safetensors").read_bytes()
    header = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
    assert "runs" not in header["__metadata__"]
    assert NetworkFile.read(tmp_path / "net.safetensors").runs == ()


def test_what_an_earlier_version_looks_at_is_as_it_was(
    session: Session, listed: tuple[RunRecord, ...], tmp_path: Path
) -> None:
    """It knows no runs: tensors, format and the other metadata must be those of a file without them."""
    session.save(tmp_path / "with.safetensors")
    save_model(tmp_path / "without.safetensors", session.network.state.to_model())
    headers, tensors = [], []
    for name in ("with", "without"):
        content = (tmp_path / f"{name}.safetensors").read_bytes()
        end = 8 + int.from_bytes(content[:8], "little")
        headers.append(json.loads(content[8:end]))
        tensors.append(content[end:])
        assert end < 1 << 20
    headers[0]["__metadata__"].pop("runs")
    assert headers[0] == headers[1] and tensors[0] == tensors[1]


def test_no_folder_of_this_machine_is_written(
    session: Session, qtbot: QtBot, tmp_path: Path, other: Session
) -> None:
    rng = np.random.default_rng(0)
    data = tmp_path / "secret folder" / "mine.npz"
    data.parent.mkdir()
    np.savez(data, x_train=rng.integers(0, 255, (60, 28, 28), np.uint8), y_train=np.arange(60) % 10)
    train(session, qtbot, SHORT, str(data))
    session.save(tmp_path / "net.safetensors")
    assert b"secret folder" not in (tmp_path / "net.safetensors").read_bytes()
    (record,) = NetworkFile.read(tmp_path / "net.safetensors").runs
    assert record.data_name == "mine.npz" and record.settings.data == ""
    other.training.set_settings(TrainingSettings("mnist"))
    take_settings(other, record)  # where the file was is not known: the data that are chosen stay
    assert other.training.settings.data == "mnist"
    assert other.training.settings.config.epochs == SHORT.epochs


def test_of_many_runs_the_newest_are_written(session: Session, listed: tuple[RunRecord, ...]) -> None:
    many = [replace(listed[0], id=str(number), number=number) for number in range(1, 201)]
    text = encode_runs(many, most_text=20_000)
    read = decode_runs(text)
    assert 1 < len(read) < 200 and read[-1].number == 200
    assert [run.number for run in read] == list(range(201 - len(read), 201))
    assert json.dumps(text) and len(encode_runs(many)) < 1 << 20


def test_large_starting_weights_are_left_out(session: Session, listed: tuple[RunRecord, ...]) -> None:
    read = decode_runs(encode_runs(listed, most_weights=listed[0].nbytes // 2))
    assert [run.start is not None for run in read] == [False, False, True]


def test_the_weights_are_those_that_the_page_describes(listed: tuple[RunRecord, ...]) -> None:
    document = json.loads(encode_runs(listed))
    start = listed[0].start
    assert start is not None and len(document["starts"]) == 2  # the first two runs share theirs
    entry = document["starts"][document["runs"][0]["start"]]
    values = np.frombuffer(base64.b64decode(entry["weights"]), "<f4")
    expected = np.concatenate([array.ravel() for array in start.parameters.values()])
    np.testing.assert_array_equal(values, expected)


@pytest.fixture
def handmade() -> str:
    """A list of two runs, of which no step was made."""
    architecture = Architecture((1, 6, 6), (Dense(3, "softmax"),))
    start = NetworkState.initialized(architecture, seed=0)
    points = np.arange(1.0, 5.0)
    curves = RunCurves(
        steps=points,
        losses=points,
        accuracies=points / 10,
        epochs=tuple(EpochReport(number, 0.5, 0.5, 0.25, 0.1) for number in (1, 2)),
        end=EpochReport(2, 0.5, 0.5, 0.25, 0.1),
        steps_per_epoch=2,
        made=4,
        of_all=4,
        test_accuracy=0.5,
    )
    runs = [
        RunRecord(
            id=f"run {number}",
            number=number,
            when=datetime.now(UTC),
            settings=TrainingSettings(SMALL, SHORT),
            data_name=SMALL,
            data_check=7,
            architecture=architecture,
            start=start,
            end=start,
            curves=curves,
            seconds=0.5,
            branch=Branch("run 1", 2) if number == 2 else None,
        )
        for number in (1, 2)
    ]
    text = encode_runs(runs)
    assert len(decode_runs(text)) == 2
    return text


def changed(text: str, change: Change) -> str:
    document = json.loads(text)
    change(document)
    return json.dumps(document)


def _run(**values: Any) -> Change:
    return lambda document: document["runs"][1].update(values)


def _within(name: str, **values: Any) -> Change:
    return lambda document: document["runs"][1][name].update(values)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda document: document.update(version=2), "list of runs is damaged: version"),
        (lambda document: document.update(runs={}), "list of runs is damaged: runs"),
        (lambda document: document.update(runs=[1]), "entry 1 .*: runs"),
        (lambda document: document.update(runs=document["runs"] * 101), "list of runs is damaged: runs"),
        (lambda document: document["runs"].append(document["runs"][0]), "entry 3 .*: number"),
        (lambda document: document["runs"].reverse(), "entry 2 .*: number"),
        (lambda document: document.update(starts=[]), "entry 1 .*: start"),
        (lambda document: document["starts"][0].update(weights="AAAA"), "weights"),
        (lambda document: document["starts"][0].update(weights="*" * 4), "weights"),
        (lambda document: document["starts"][0].update(class_names=[1]), "start"),
        (lambda document: document["starts"][0].update(class_names=["\n"] * 3), "start"),
        (_run(id=7), "entry 2 .*: id"),
        (_run(id="x" * 65), "id"),
        (_run(number=0), "number"),
        (_run(number=True), "number"),
        (_run(when="yesterday"), "when"),
        (_run(when="2026-11-30T08:00:00"), "when"),
        (_run(when=None), "when"),
        (_run(data=None), "data"),
        (_within("data", spec="/etc/passwd"), "spec"),
        (_within("data", check=-1), "check"),
        (_within("pictures", are_centred=1), "pictures"),
        (_within("pictures", unknown=True), "pictures"),
        (_within("config", epochs=0), "config"),
        (_within("config", from_the_future=1), "config"),
        (_within("config", learning_rate="1"), "config"),
        (_run(augmentation=1), "augmentation"),
        (_run(augmentation={"shift": -1}), "augmentation"),
        (_run(augmentation={"colour": 1}), "augmentation"),
        (_run(end=1), "end"),
        (_run(frozen=[1]), "frozen"),
        (_run(frozen={"conv9": [0]}), "frozen"),
        (_run(frozen={"dense1": [-1]}), "frozen"),
        (_run(architecture={}), "architecture"),
        (_run(steps=0), "steps"),
        (_run(steps=2**60), "steps"),
        (_run(steps_per_epoch=0), "steps_per_epoch"),
        (_run(seconds=-1), "seconds"),
        (_run(was_changed=None), "was_changed"),
        (_run(note="two\nlines"), "note"),
        (_run(note="x" * 501), "note"),
        (_run(branch=[]), "branch"),
        (_run(branch={"run": "a"}), "steps"),
        (_run(start=99), "start"),
        (_run(start=-1), "start"),
        (_run(is_network=2), "is_network"),
        (_run(curves=None), "curves"),
        (_within("curves", steps=[1]), "curves"),
        (_within("curves", steps=[], losses=[], accuracies=[]), "curves"),
        (_within("curves", losses=[0.1] * 401), "losses"),
        (_within("curves", losses=["0"]), "losses"),
        (_within("curves", steps=[2, 1], losses=[1, 1], accuracies=[1, 1]), "curves.steps"),
        (_within("curves", steps=[1, 999], losses=[1, 1], accuracies=[1, 1]), "curves.steps"),
        (_within("curves", steps=[1, 2], losses=[1, 1], accuracies=[1, 1.5]), "curves.accuracies"),
        (_run(epochs=[None]), "epochs"),
        (lambda document: document["runs"][1]["epochs"].reverse(), "epochs"),
        (_run(test_accuracy=1.5), "test_accuracy"),
    ],
)
def test_a_list_that_is_wrong_is_refused_with_the_place(handmade: str, change: Change, place: str) -> None:
    with pytest.raises(Failure, match=place) as caught:
        decode_runs(changed(handmade, change))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["[", "[]", '{"version": 1, "version": 1}', '{"version": NaN}', "[" * 10_000]
)
def test_what_is_no_sound_json_is_refused(text: str) -> None:
    with pytest.raises(Failure, match="runs"):
        decode_runs(text)


def test_a_network_whose_list_is_damaged_is_refused_with_its_path(
    session: Session, handmade: str, tmp_path: Path
) -> None:
    path = tmp_path / "net.safetensors"
    model = session.network.state.to_model()
    save_model(path, replace(model, runs=changed(handmade, _run(number=-1))))
    assert load_model(path).parameters == model.parameters  # what asks for no runs reads it
    before = session.network.state
    with pytest.raises(
        ModelFileError, match=r"net.safetensors: entry 2 of the list of runs is damaged: number"
    ):
        session.open(path)
    assert session.network.state is before


def test_runs_of_two_files_join(
    session: Session, other: Session, listed: tuple[RunRecord, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    session.save(tmp_path / "one.safetensors")
    train(other, qtbot, SHORT)
    other.save(tmp_path / "two.safetensors")
    session.open(tmp_path / "two.safetensors")
    session.open(tmp_path / "one.safetensors")
    assert [run.number for run in session.training.runs.records] == [1, 2, 3, 4]
    assert session.training.runs.is_saved
    session.training.runs.set_note(listed[1].id, "mine")
    assert not session.training.runs.is_saved and session.training.runs.has_unsaved_note
    session.undo_stack.undo()
    assert session.training.runs.is_saved and not session.training.runs.has_unsaved_note


# What a killed window has left ----------------------------------------------------------------------------


def recovered(session: Session, other: Session, folder: Path) -> None:
    write_recovery_file(folder / "work", *encode_work(session.work()))
    other.resume(decode_work(*read_recovery_file(folder / "work")))


def test_runs_and_notes_are_recovered_with_their_networks(
    session: Session, other: Session, listed: tuple[RunRecord, ...], tmp_path: Path
) -> None:
    recovered(session, other, tmp_path)
    read = other.training.runs.records
    for one, two in zip(read, listed, strict=True):
        assert_alike(one, two)
        assert one.start is not None and two.start is not None
        assert one.end is not None and two.end is not None
        assert one.start.parameters == two.start.parameters and one.end.parameters == two.end.parameters
    assert read[2].end is not None and read[2].end.parameters is other.network.parameters
    assert other.training.runs.place_of(other.network.state) == Branch(listed[2].id, listed[2].curves.made)
    assert not other.training.runs.is_saved


def test_a_branch_that_is_recovered_while_it_trains_is_still_one(
    session: Session, other: Session, listed: tuple[RunRecord, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    start_long_run(session, qtbot)
    session.network.set_bias("conv1", 0, 0.5)
    session.work()
    wait_for_steps(session, qtbot, 3)
    recovered(session, other, tmp_path)
    wait_for_steps(other, qtbot, 1)
    for each in (session, other):
        each.training.stop(wait=True)
        last = each.training.runs.records[-1]
        assert last.number == 4 and last.was_changed
        assert last.branch == Branch(listed[2].id, listed[2].curves.made)


def test_runs_that_are_in_no_file_are_worth_keeping(
    session: Session, listed: tuple[RunRecord, ...], tmp_path: Path
) -> None:
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    work = session.work()
    assert not session.network.is_modified and work.is_worth_keeping
    session.save(tmp_path / "net.safetensors")
    assert not session.work().is_worth_keeping and not session.work().is_same_as(work)
    session.training.runs.set_note(listed[0].id, "another")
    assert session.work().is_worth_keeping


def test_the_networks_of_old_runs_are_not_recovered(
    session: Session,
    other: Session,
    listed: tuple[RunRecord, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kept_runs, "MOST_OF_NETWORKS", listed[0].nbytes)
    recovered(session, other, tmp_path)
    assert [run.end is not None for run in other.training.runs.records] == [False, False, True]


def test_a_record_of_an_earlier_version_has_no_runs(
    session: Session, other: Session, listed: tuple[RunRecord, ...]
) -> None:
    record, arrays = encode_work(session.work())
    del record["runs"]
    other.resume(decode_work(record, arrays))
    assert other.training.runs.records == ()


def test_a_damaged_list_in_a_record_is_refused(session: Session, listed: tuple[RunRecord, ...]) -> None:
    record, arrays = encode_work(session.work())
    record["runs"][0]["values"]["note"] = 7
    with pytest.raises(ValueError, match=r"entry 1 .*: note"):
        decode_work(record, arrays)


def test_data_of_ones_own_are_found_again_after_a_recovery(
    session: Session, other: Session, tmp_path: Path, listed: tuple[RunRecord, ...]
) -> None:
    run = listed[0]
    own = replace(run, id="own", number=9, settings=replace(run.settings, data=str(tmp_path / "mine.npz")))
    session.training.runs.join([own])
    recovered(session, other, tmp_path)
    assert other.training.runs.records[-1].settings.data == str(tmp_path / "mine.npz")
    assert run.settings.data == SMALL
