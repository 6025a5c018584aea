"""What is kept of a session, written to a file, read again, and gone on with in another session."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.data.augmentation import Augmentation
from cnngui.data.files.record_file import RecordError
from cnngui.data.files.recovery_file import read_recovery_file, write_recovery_file
from cnngui.engine.description.layers import Convolution
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.early_stopping import BestEpoch
from cnngui.engine.training.reports import EpochReport
from cnngui.engine.transform import Transform
from cnngui.session.freezing import freeze_filter, freeze_layer
from cnngui.session.lessons.architecture_editor import ArchitectureEditor
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.recovery.record_reader import decode_work
from cnngui.session.recovery.record_writer import encode_work
from cnngui.session.recovery.work import Work
from cnngui.session.session import Session
from cnngui.session.training.run_record import MAX_EPOCHS
from cnngui.session.training.runs import MAX_RUNS
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.training.status import MAX_POINTS
from tests.data.foreign.networks import small_weights
from tests.data.foreign.torch_files import write_torch
from tests.session.acts import acts
from tests.session.runs import LONG, SMALL, steps, train, wait_for_end, wait_for_steps, wait_until_steps

RUN = TrainingConfig(
    epochs=6, batch_size=16, optimizer="adam", learning_rate=0.002, schedule="cosine", seed=3
)


@pytest.fixture
def other(qapp: QApplication) -> Iterator[Session]:
    other = Session()
    yield other
    other.shutdown()


def kept(session: Session, folder: Path) -> Work:
    """Its work, from a file."""
    file = folder / "work.safetensors"
    write_recovery_file(file, *encode_work(session.work()))
    return decode_work(*read_recovery_file(file))


def wait_for_checkpoint(session: Session, qtbot: QtBot) -> None:
    """Wait for a checkpoint of the run that goes on."""
    qtbot.waitUntil(lambda: (run := session.work().run) is not None and run.checkpoint is not None)


def run_to_checkpoint(session: Session, qtbot: QtBot) -> None:
    """Begin a long run, and come to its first checkpoint."""
    session.training.start(TrainingSettings(SMALL, LONG))
    wait_for_steps(session, qtbot, 3)
    session.work()
    wait_for_checkpoint(session, qtbot)


def draw(session: Session, x: float) -> None:
    session.drawing.begin_stroke(x, 5, 2.4)
    session.drawing.extend_stroke(x, 20, 2.6)
    session.drawing.end_stroke()


def is_alike(one: Session, other: Session) -> bool:
    one.flush()
    other.flush()
    learned = [session.network.state.as_learned for session in (one, other)]
    same_learned = one.network.learned == other.network.learned and learned[0].is_same(learned[1])
    same_image = np.array_equal(one.drawing.image, other.drawing.image)
    return one.network.parameters == other.network.parameters and same_learned and same_image


def test_drawing_and_edits_go_on_with_their_undo(session: Session, other: Session, tmp_path: Path) -> None:
    session.open_preset("book")
    draw(session, 9)
    session.network.set_kernel("conv1", 2, 0, np.eye(5))
    draw(session, 15)
    session.network.set_pooling("pool1", "l2")
    session.network.set_bias("dense2", 3, 0.25)
    with session.network.act("Paint over cells"):
        session.network.set_kernel("dense1", 7, 30, np.zeros((4, 4)))
        session.network.restore_learned("dense1", 7)
        session.network.set_kernel("dense1", 7, 30, np.ones((4, 4)))
    session.drawing.set_picture(np.random.default_rng(0).random((40, 30), np.float32))
    session.drawing.set_centred(False)
    session.drawing.set_transform(Transform(2, -1, 12.5, 1.25))
    other.resume(kept(session, tmp_path))
    assert acts(other) == acts(session)
    assert other.network.is_modified and other.network.title == session.network.title
    assert (other.drawing.centred, other.drawing.transform) == (False, session.drawing.transform)
    assert is_alike(session, other)
    for _ in acts(session):
        session.undo_stack.undo()
        other.undo_stack.undo()
        assert is_alike(session, other)
    assert not other.network.is_modified
    for _ in range(6):
        session.undo_stack.redo()
        other.undo_stack.redo()
    assert is_alike(session, other)


def test_a_network_of_another_program_comes_back_with_the_one_whose_place_it_took(
    session: Session, other: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    session.open_preset("book")
    session.save(tmp_path / "mine.safetensors")
    session.network.set_bias("dense2", 3, 0.25)
    session.open(write_torch(tmp_path / "net.pt", small_weights()))
    draw(session, 9)
    other.resume(kept(session, tmp_path))
    assert acts(other) == ["Edit bias", "Open net.pt", "Draw"]
    assert other.network.title == "net"
    for _ in range(2):
        session.undo_stack.undo()
        other.undo_stack.undo()
    assert is_alike(session, other)
    assert other.network.path == tmp_path / "mine.safetensors"
    assert other.network.is_modified
    other.undo_stack.undo()
    assert not other.network.is_modified
    for _ in range(3):
        other.undo_stack.redo()
    assert other.network.title == "net"


def test_what_is_frozen_comes_back_with_its_undo(session: Session, other: Session, tmp_path: Path) -> None:
    freeze_filter(session.network, "conv1", 1)
    freeze_layer(session.network, "dense1")
    other.resume(kept(session, tmp_path))
    assert other.network.frozen == session.network.frozen
    assert other.network.frozen.has_whole(other.network.architecture, "dense1")
    assert acts(other) == ["Freeze a filter", "Freeze layer dense1"]
    other.undo_stack.undo()
    assert other.network.frozen.as_plain() == {"conv1": [1]}


def test_what_is_shared_is_kept_once(session: Session, other: Session, tmp_path: Path) -> None:
    session.open_preset("book")
    for number in range(20):
        session.network.set_bias("conv1", number, 0.5)
    _, arrays = encode_work(session.work())
    weights = sum(array.nbytes for array in session.network.parameters.values())
    assert sum(array.nbytes for array in arrays) < 1.1 * weights
    work = kept(session, tmp_path)
    assert work.network.parameters["conv2.weight"] is work.saved.parameters["conv2.weight"]


def test_the_stroke_under_the_pen_and_the_edit_in_hand_are_kept_as_acts(
    session: Session, other: Session, tmp_path: Path
) -> None:
    session.network.act.begin("Paint over cells")
    session.network.set_kernel("conv1", 0, 0, np.eye(5))
    other.resume(kept(session, tmp_path))
    assert acts(other) == ["Paint over cells"] and is_alike(session, other)
    session.drawing.begin_stroke(9, 9, 2.4)
    session.drawing.extend_stroke(14, 9, 2.4)
    other.resume(kept(session, tmp_path))
    assert acts(other) == ["Paint over cells", "Draw"] and is_alike(session, other)
    other.undo_stack.undo()
    assert other.drawing.finished.is_blank


def test_what_was_drawn_before_the_recovery_comes_back_when_all_is_undone(
    session: Session, other: Session, tmp_path: Path
) -> None:
    draw(session, 9)
    draw(session, 15)
    draw(other, 20)
    mine = other.drawing.finished
    other.resume(kept(session, tmp_path))
    assert acts(other) == ["Recover", "Draw", "Draw"] and is_alike(session, other)
    other.undo_stack.undo()
    other.undo_stack.undo()
    assert other.drawing.finished.is_blank
    other.undo_stack.undo()
    assert other.drawing.finished is mine


def test_a_session_with_nothing_to_lose_is_not_worth_keeping(session: Session) -> None:
    session.open_preset("seed")
    assert not session.work().is_worth_keeping
    draw(session, 9)
    assert session.work().is_worth_keeping
    session.undo_stack.undo()
    assert not session.work().is_worth_keeping
    session.network.set_bias("conv1", 0, 2)
    assert session.work().is_worth_keeping


def test_unchanged_work_is_known_to_be_the_same(session: Session) -> None:
    before = session.work()
    assert session.work().is_same_as(before)
    acts: tuple[Callable[[], None], ...] = (
        lambda: draw(session, 9),
        session.undo_stack.undo,
        lambda: session.network.set_bias("conv1", 0, 2),
    )
    for act in acts:
        act()
        assert not session.work().is_same_as(before)
        before = session.work()


def test_a_file_that_another_program_has_written_meanwhile_is_noticed(
    session: Session, other: Session, tmp_path: Path
) -> None:
    file = tmp_path / "mine.safetensors"
    session.save(file)
    session.network.set_bias("conv1", 0, 2)
    work = kept(session, tmp_path)
    other.resume(work)
    assert other.network.path == file and other.network.is_modified and not other.network.file_has_changed
    file.write_bytes(b"something else")
    other.resume(work)
    assert other.network.file_has_changed


@pytest.mark.parametrize("paused", [False, True])
def test_an_interrupted_run_goes_on_to_the_same_network_and_curves(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot, paused: bool
) -> None:
    session.open_preset("seed")
    start = session.network.parameters
    for step in range(1, 21):  # one at a time: a fast machine makes all of them between two looks
        session.training.step(TrainingSettings(SMALL, RUN, augment=True))
        wait_until_steps(session, qtbot, step)
    session.work()  # asks for a checkpoint
    wait_for_checkpoint(session, qtbot)
    if not paused:
        session.training.resume()
    draw(session, 9)
    work = kept(session, tmp_path)
    session.training.resume()
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)
    other.resume(work)
    assert steps(other) >= 20
    if paused:
        qtbot.waitUntil(lambda: other.training.state == "paused")
        other.training.resume()
    qtbot.waitUntil(lambda: other.training.state == "idle", timeout=30_000)
    assert (
        other.network.parameters == session.network.parameters
        and other.network.learned == session.network.learned
    )
    np.testing.assert_array_equal(other.training.history.losses, session.training.history.losses)
    ours, theirs = ([replace(e, seconds=0) for e in s.training.history.epochs] for s in (session, other))
    assert ours == theirs and len(ours) == 6
    assert acts(other) == ["Draw", "Train"]
    other.undo_stack.undo()
    assert other.network.parameters == start


def test_the_best_epoch_of_a_run_with_early_stopping_is_kept(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    session.training.step(TrainingSettings(SMALL, RUN))
    wait_until_steps(session, qtbot, 1)
    session.work()
    wait_for_checkpoint(session, qtbot)
    work = session.work()
    assert work.run is not None and work.run.checkpoint is not None
    record, _ = encode_work(work)
    assert "best" not in record["run"]["checkpoint"] and "patience" not in record["run"]["config"]
    checkpoint = work.run.checkpoint
    best = BestEpoch(EpochReport(1, 0.5, 0.75, 0.8, 1.5, validation_loss=0.4), checkpoint.trainer.parameters)
    checkpoint = replace(checkpoint, trainer=replace(checkpoint.trainer, best=best))
    config = replace(RUN, patience=3, stop_by="loss")
    work = replace(work, run=replace(work.run, config=config, checkpoint=checkpoint))
    write_recovery_file(tmp_path / "work.safetensors", *encode_work(work))
    run = decode_work(*read_recovery_file(tmp_path / "work.safetensors")).run
    assert run is not None and run.checkpoint is not None
    assert (run.config, run.checkpoint.trainer.best) == (config, best)


def test_choices_that_were_changed_during_a_run_and_augmentation_of_its_own_go_on(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    shifted = replace(Augmentation.none(), shift=2.0)
    session.training.step(TrainingSettings(SMALL, RUN, augment=True, augmentation=shifted))
    wait_until_steps(session, qtbot, 1)
    session.training.change(learning_rate=0.01, momentum=0.5, dropout=0.25)
    session.training.step()
    wait_until_steps(session, qtbot, 2)
    session.work()
    wait_for_checkpoint(session, qtbot)
    record, _ = encode_work(session.work())
    assert record["run"]["augment"] == asdict(shifted)  # which an earlier version takes for no flag
    other.resume(kept(session, tmp_path))
    qtbot.waitUntil(lambda: other.training.state == "paused", timeout=30_000)
    for each in (session, other):
        assert each.training.settings.config.momentum == 0.5
        assert each.training.settings.variation == shifted
        each.training.resume()
        wait_for_end(each, qtbot)
    assert other.network.parameters == session.network.parameters


def test_what_has_trained_comes_back_with_its_curves(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    session.training.start(TrainingSettings(SMALL, RUN, augment=True))
    qtbot.waitUntil(lambda: session.training.state == "idle", timeout=30_000)
    ArchitectureEditor(session, session).remove(1)
    other.resume(kept(session, tmp_path))
    ours, theirs = session.training.history, other.training.history
    np.testing.assert_array_equal(theirs.losses, ours.losses)
    assert theirs.epochs == ours.epochs and theirs.test_accuracy == ours.test_accuracy
    np.testing.assert_array_equal(theirs.held_out_of_every_measure, ours.held_out_of_every_measure)
    assert (theirs.is_augmented, theirs.step_count) == (True, len(ours))
    assert other.network.untrained_layers == session.network.untrained_layers == ("dense1",)
    for _ in range(2):
        other.undo_stack.undo()
    assert not len(other.training.history) and not other.network.untrained_layers


def test_the_record_of_an_earlier_version_is_read(session: Session, other: Session) -> None:
    session.network.set_kernel("conv1", 0, 0, np.ones((5, 5)))
    record, arrays = encode_work(session.work())
    del record["histories"]
    for network in record["networks"]:
        del network["history"], network["untrained"]
    other.resume(decode_work(record, arrays))
    assert other.network.parameters == session.network.parameters


def test_a_full_list_of_runs_goes_on_whole(
    session: Session, other: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    train(session, qtbot, TrainingConfig(epochs=1), SMALL)
    (record,) = session.training.runs.records
    steps = np.arange(1.0, MAX_POINTS + 1)
    epochs = tuple(EpochReport(n, 1 / n, 0.5, None, 1.5 * n) for n in range(1, MAX_EPOCHS + 1))
    curves = replace(
        record.curves,
        steps=steps,
        losses=1 / steps,
        accuracies=1 - 1 / steps,
        made=MAX_POINTS,
        epochs=epochs,
        end=epochs[-1],
    )
    runs = [replace(record, id=f"run {n}", number=n, curves=curves) for n in range(2, MAX_RUNS + 1)]
    session.training.runs.join(runs)
    other.resume(kept(session, tmp_path))
    listed, recovered = session.training.runs.records, other.training.runs.records
    assert len(recovered) == MAX_RUNS
    assert [record.id for record in recovered] == [record.id for record in listed]
    for there, here in zip(listed, recovered, strict=True):
        assert there.curves.epochs == here.curves.epochs and there.curves.end == here.curves.end
        np.testing.assert_array_equal(there.curves.steps, here.curves.steps)
        np.testing.assert_array_equal(there.curves.losses, here.curves.losses)
        np.testing.assert_array_equal(there.curves.accuracies, here.curves.accuracies)


def test_a_run_that_had_not_begun_begins(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.training.start(TrainingSettings(SMALL, RUN))
    work = kept(session, tmp_path)
    assert work.run is not None and work.run.checkpoint is None
    other.resume(work)
    for each in (session, other):
        wait_for_end(each, qtbot)
    assert other.network.parameters == session.network.parameters


def test_a_run_that_was_to_pause_after_its_epoch_pauses_when_it_comes_back(session: Session) -> None:
    session.open_preset("seed")
    session.training.train_epoch(TrainingSettings(SMALL, LONG))
    run = session.work().run
    assert run is not None and run.is_paused
    session.training.resume()
    run = session.work().run
    assert run is not None and not run.is_paused
    session.training.stop(wait=True)


def test_a_run_that_was_paused_before_its_first_step_goes_on(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.training.start(TrainingSettings(SMALL, RUN))
    session.training.pause()
    session.work()
    wait_for_checkpoint(session, qtbot)
    assert steps(session) == 0
    other.resume(kept(session, tmp_path))
    qtbot.waitUntil(lambda: other.training.state == "paused")
    for each in (session, other):
        each.training.resume()
        wait_for_end(each, qtbot)
    assert other.network.parameters == session.network.parameters


def test_a_run_that_is_stopped_before_its_data_are_there_again_is_listed_as_far_as_it_came(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    run_to_checkpoint(session, qtbot)
    work = kept(session, tmp_path)
    session.training.stop(wait=True)
    assert work.run is not None and work.run.checkpoint is not None
    other.resume(work)
    other.training.stop()  # nothing of the run was heard yet
    wait_for_end(other, qtbot)
    (record,) = other.training.runs.records
    assert record.curves.made == steps(other) >= 3
    assert record.data_check == work.run.checkpoint.data_check
    assert record.seconds == work.run.checkpoint.seconds
    assert acts(other) == ["Train"]


def test_a_run_does_not_go_on_with_other_data(
    session: Session, other: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    run_to_checkpoint(session, qtbot)
    work = session.work()
    learned = work.network.parameters
    assert work.run is not None
    with qtbot.waitSignal(other.failed) as failed:
        other.resume(replace(work, run=replace(work.run, data="synthetic:250")))
    assert "not what they were" in failed.args[0]
    assert other.network.parameters == learned


def test_a_damaged_file_is_a_value_error_whatever_is_in_it(session: Session, tmp_path: Path) -> None:
    session.open_preset("seed")
    draw(session, 9)
    session.network.set_kernel("conv1", 0, 0, np.eye(5))
    kept(session, tmp_path)
    file = tmp_path / "work.safetensors"
    whole, damaged, refused = file.read_bytes(), tmp_path / "damaged", 0
    rng = random.Random(0)
    for _ in range(300):
        content = bytearray(whole)
        for _ in range(rng.randint(1, 4)):
            content[rng.randrange(5000)] = rng.randrange(256)
        damaged.write_bytes(bytes(content[: rng.choice([len(content), rng.randrange(len(content))])]))
        try:
            decode_work(*read_recovery_file(damaged))
        except ValueError:
            refused += 1
    assert refused > 200


WRONG_EDITS: tuple[dict[str, object], ...] = (
    {},
    {"name": "conv9.bias", "index": [0], "values": 0},
    {"name": "conv1.bias", "index": [99], "values": 0},
    {"name": "conv1.bias", "index": [0, 0, 0], "values": 0},
    {"name": "conv1.bias", "index": [-1], "values": 0},
    {"name": "conv1.bias", "index": [["a", 2, None]], "values": 0},
    {"name": "conv1.weight", "index": [0, 0], "values": 0},
    {"name": "conv1.bias", "index": [0], "values": 999},
)
"""The first array of a record is no bias."""


def test_which_layer_is_which_is_known_after_a_recovery(
    session: Session, other: Session, tmp_path: Path
) -> None:
    session.open_preset("seed")
    ArchitectureEditor(session, session).insert(0, Convolution(1, (1, 1)))
    other.resume(kept(session, tmp_path))
    assert other.network.state.learned_layer("conv1") is None
    assert other.network.state.learned_layer("conv2") == "conv1"
    record, arrays = encode_work(session.work())
    older = [{name: value for name, value in each.items() if name != "origins"} for each in networks(record)]
    again = decode_work(record | {"networks": older}, arrays)  # as versions before have written it
    assert again.network.learned_layer("conv2") == "conv1"


@pytest.mark.parametrize("origins", [[0], [0, 0, 0, 9], [None, 0, 1, -1], "none", [None, 0, 1, "2"]])
def test_origins_that_name_no_layer_are_refused(session: Session, origins: object) -> None:
    session.open_preset("seed")
    ArchitectureEditor(session, session).insert(0, Convolution(1, (1, 1)))
    record, arrays = encode_work(session.work())
    damaged = [each | {"origins": origins} for each in networks(record)]
    with pytest.raises(ValueError):
        decode_work(record | {"networks": damaged}, arrays)


def networks(record: Mapping[str, object]) -> list[dict[str, object]]:
    found = record["networks"]
    assert isinstance(found, list)
    return found


WRONG_VIEWS: list[object] = [
    3,
    {},
    {"selection": {"layer": 1, "filter": 0, "channel": 0}, "pinned": None},
    {"selection": {"layer": "conv1", "filter": -1, "channel": 0}, "pinned": None},
    {"selection": {"layer": "conv1", "filter": 0, "channel": 0}, "pinned": {"layer": "conv1"}},
]


@pytest.mark.parametrize("viewed", WRONG_VIEWS)
def test_what_an_act_looked_at_is_checked(session: Session, viewed: object) -> None:
    record, arrays = encode_work(session.work())
    state = {name: record[name] for name in ("network", "saved", "path", "stamp")}
    state |= {name: record[name] for name in ("drawing", "centred", "transform")}
    act = {"text": "Open", "kind": "state", "states": [state, state]}
    assert len(decode_work(record | {"acts": [act]}, arrays).acts) == 1
    with pytest.raises(ValueError):
        decode_work(record | {"acts": [act | {"states": [state | {"viewed": viewed}, state]}]}, arrays)


@pytest.mark.parametrize(
    "changes",
    [
        {"network": -1},
        {"network": 99},
        {"drawing": None},
        {"acts": [{}]},
        {"acts": [{"text": "x", "kind": "drawing", "states": [0, 7]}]},
        *({"acts": [{"text": "x", "kind": "edits", "states": [[edit], []]}]} for edit in WRONG_EDITS),
        {"centred": 1},
        {"transform": {"dx": 0.5, "dy": 0, "angle": 0, "scale": 1}},
        {"transform": {"dx": 0, "dy": 0, "angle": 0, "scale": 1e9}},
        {"path": "zz"},
        {"run": {}},
        {"descriptions": []},
        {"histories": [{}]},
        {"strokes": [{"points": 0, "widths": 0, "erases": False}]},
    ],
)
def test_every_value_of_a_record_is_checked(session: Session, changes: dict[str, object]) -> None:
    record, arrays = encode_work(session.work())
    with pytest.raises(ValueError):
        decode_work(record | changes, arrays)
    with pytest.raises(RecordError):
        decode_work({}, [])


def test_work_is_kept_also_after_acts_on_an_example_which_are_not(
    session: Session, other: Session, tmp_path: Path
) -> None:
    draw(session, 9)
    example = ExampleDocument(session)
    example.take_drawing()
    example.change(replace(example.example, bias=1.0))
    session.network.set_bias("conv1", 0, 2.0)
    other.resume(kept(session, tmp_path))
    assert is_alike(session, other)
    assert [act.text() for act in other.undo_stack.lasting()] == ["Draw", "Edit bias"]
