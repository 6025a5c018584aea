"""Symbols of one's own: collected, undone, kept, and learned."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.data.datasets import DatasetError
from cnngui.data.files.record_file import RecordError
from cnngui.data.files.recovery_file import read_recovery_file, write_recovery_file
from cnngui.data.symbols.symbol_file import read_symbols
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.frozen import Frozen
from cnngui.session.recovery.record_reader import decode_work
from cnngui.session.recovery.record_writer import encode_work
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from tests.data.symbols.symbols import collection, drawing, is_same
from tests.session.acts import acts
from tests.session.runs import wait_for_end


@pytest.fixture
def other(qapp: QApplication) -> Iterator[Session]:
    other = Session()
    yield other
    other.shutdown()


def draw(session: Session, label: int, seed: int = 0) -> None:
    session.drawing.set_finished(drawing(label, np.random.default_rng(seed)))


def test_a_drawing_joins_the_chosen_class_and_leaves_a_blank_sheet_as_one_act(session: Session) -> None:
    symbols = session.symbols
    symbols.add_class("bar")
    symbols.add_class("line")
    symbols.set_who("Ana")
    draw(session, 1)
    before = session.drawing.finished
    symbols.add_drawing()
    assert session.drawing.finished.is_blank
    assert symbols.state.counts == (0, 1)
    assert symbols.state.symbols[0].who == "Ana"
    assert acts(session)[-1] == "Add to “line”"
    session.undo_stack.undo()
    assert session.drawing.finished is before
    assert symbols.state.counts == (0, 0)
    session.undo_stack.redo()
    assert session.drawing.finished.is_blank
    assert symbols.state.counts == (0, 1)


def test_a_blank_paper_is_refused_and_nothing_changes(session: Session) -> None:
    session.symbols.add_class()
    with pytest.raises(DatasetError, match="nothing on the paper"):
        session.symbols.add_drawing()
    assert session.symbols.state.counts == (0,)
    assert len(acts(session)) == 1


def test_enter_adds_only_while_drawings_are_taken_and_says_why_not(session: Session, qtbot: QtBot) -> None:
    draw(session, 0)
    session.symbols.finish_drawing()
    assert session.symbols.state.is_empty
    session.symbols.set_collecting(True)
    session.symbols.finish_drawing()
    assert (session.symbols.state.class_names, session.symbols.state.counts) == (("A",), (1,))
    with qtbot.waitSignal(session.symbols.refused) as refused:
        session.symbols.finish_drawing()
    assert "nothing on the paper" in str(refused.args)


def test_classes_are_called_by_the_next_letter_until_they_have_a_name(session: Session) -> None:
    symbols = session.symbols
    for _ in range(3):
        symbols.add_class()
    assert list(symbols.state.class_names) == ["A", "B", "C"]
    symbols.rename_class(1, " sun ")
    symbols.add_class()
    assert list(symbols.state.class_names) == ["A", "sun", "C", "B"]
    with pytest.raises(DatasetError, match="already"):
        symbols.rename_class(0, "sun")
    symbols.remove_class(1)
    assert list(symbols.state.class_names) == ["A", "C", "B"]
    session.undo_stack.undo()
    assert list(symbols.state.class_names) == ["A", "sun", "C", "B"]


def test_a_file_is_opened_as_one_act_and_saved(session: Session, tmp_path: Path) -> None:
    symbols, path = session.symbols, tmp_path / "mine.npz"
    symbols.take(collection(), None)
    symbols.add_class("more")
    assert symbols.is_modified
    symbols.save(path)
    assert not symbols.is_modified
    assert is_same(read_symbols(path), symbols.state)
    symbols.clear()
    symbols.open(path)
    assert symbols.path == path and not symbols.is_modified
    session.undo_stack.undo()
    assert symbols.state.is_empty


@pytest.mark.parametrize("way", ["last_layer", "all_layers"])
def test_a_network_learns_them_as_one_act_and_its_outputs_carry_the_names(
    session: Session, qtbot: QtBot, way: str
) -> None:
    before = session.network.state
    session.symbols.take(collection((12, 12, 12)), None)
    session.train_on_symbols("last_layer" if way == "last_layer" else "all_layers")
    wait_for_end(session, qtbot)
    network = session.network
    assert network.class_names == ("bar", "line", "cross")
    assert network.architecture.class_count == 3
    is_kept = (network.parameters["conv1.weight"] == before.parameters["conv1.weight"]).all()
    assert is_kept == (way == "last_layer")
    frozen = Frozen.all_but_last(network.architecture) if way == "last_layer" else Frozen()
    assert network.frozen == frozen
    assert session.training.history.test_accuracy is not None
    if way == "all_layers":
        assert session.training.history.test_accuracy >= 0.8
    assert acts(session)[-1] == "Train"
    session.undo_stack.undo()
    assert network.state.is_same_network(before)
    session.undo_stack.redo()
    assert network.class_names == ("bar", "line", "cross")
    draw(session, 2, seed=77)
    session.flush()


def test_undoing_it_puts_the_settings_back_that_stood_before(
    session: Session, other: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    before = TrainingSettings("mnist", TrainingConfig(epochs=7, seed=3))
    session.training.set_settings(before)
    session.symbols.take(collection((6, 6)), None)
    session.train_on_symbols("all_layers")
    of_run = session.training.settings
    assert of_run.data == "symbols"
    wait_for_end(session, qtbot)
    assert session.training.settings == of_run
    other.resume(decode_work(*read_recovery_file(kept(session, tmp_path))))
    for each in (session, other):
        each.undo_stack.undo()
        assert each.training.settings == before
        each.undo_stack.redo()
        assert each.training.settings == of_run and each.network.class_names == ("bar", "line")


def test_a_run_that_is_stopped_before_its_first_step_leaves_the_settings(
    session: Session, qtbot: QtBot
) -> None:
    before = TrainingSettings("mnist", TrainingConfig(epochs=7))
    session.training.set_settings(before)
    session.symbols.take(collection((5, 5)).renamed(0, "7").renamed(1, "1"), None)
    session.train_on_symbols("last_layer", "synthetic")  # which takes longer to draw than to stop
    session.training.stop(wait=True)
    assert session.training.settings == before


def test_the_same_drawings_give_the_same_network(session: Session, qtbot: QtBot, other: Session) -> None:
    for each in (session, other):
        each.new_network("seed", seed=1)
        each.symbols.take(collection((6, 6)), None)
        each.train_on_symbols("all_layers")
        wait_for_end(each, qtbot)
    assert session.network.parameters == other.network.parameters


@pytest.mark.parametrize(
    ("counts", "words"),
    [((), "two classes"), ((5,), "two classes"), ((5, 0), "'line' is empty"), ((5, 1), "too few")],
)
def test_what_is_missing_is_told_before_anything_changes(
    session: Session, counts: tuple[int, ...], words: str
) -> None:
    before = session.network.state
    if counts:
        session.symbols.take(collection(counts), None)
    with pytest.raises(DatasetError, match=words):
        session.train_on_symbols("last_layer")
    assert session.network.state is before
    assert session.training.state == "idle"


def test_own_digits_are_learned_beside_others_and_symbols_are_not(session: Session, qtbot: QtBot) -> None:
    session.symbols.take(collection((5, 5)).renamed(0, "7").renamed(1, "1"), None)
    session.train_on_symbols("last_layer", "synthetic")
    qtbot.waitUntil(lambda: session.training.data is not None, timeout=60_000)
    session.training.stop(wait=True)
    assert session.network.class_names == tuple("0123456789")
    session.symbols.rename_class(0, "sun")
    with pytest.raises(DatasetError, match="0 to 9"):
        session.train_on_symbols("last_layer", "synthetic")


def test_a_run_that_fails_before_its_first_step_leaves_the_network_as_it_was(
    session: Session, qtbot: QtBot
) -> None:
    session.symbols.take(collection((5, 5)), None)
    before, settings = session.network.state, session.training.settings
    session.training.start_as(before, TrainingSettings("no such file", TrainingConfig(epochs=120)))
    wait_for_end(session, qtbot)
    assert session.network.state.is_same_network(before)
    assert session.training.settings == settings


def kept(session: Session, folder: Path) -> Path:
    write_recovery_file(folder / "work.safetensors", *encode_work(session.work()))
    return folder / "work.safetensors"


def test_a_recovery_brings_the_collection_back(session: Session, other: Session, tmp_path: Path) -> None:
    session.symbols.take(collection((3, 2), ("Ana", "")).holding_out("Ana"), None)
    session.symbols.save(tmp_path / "mine.npz")
    session.symbols.add_class("more")
    assert session.work().is_worth_keeping
    other.resume(decode_work(*read_recovery_file(kept(session, tmp_path))))
    assert is_same(other.symbols.state, session.symbols.state)
    assert other.symbols.path == tmp_path / "mine.npz"
    assert other.symbols.is_modified


def test_a_damaged_record_of_symbols_is_refused(session: Session, tmp_path: Path) -> None:
    session.symbols.take(collection((3, 2)), None)
    record, arrays = encode_work(session.work())
    damages: tuple[dict[str, object], ...] = (
        {"labels": [9] * 5},
        {"who": []},
        {"images": 99},
        {"classes": [""]},
        {"drawings": [-1] * 5},
    )
    for damage in damages:
        changed = record | {"symbols": record["symbols"] | damage}
        with pytest.raises((RecordError, ValueError)):
            decode_work(changed, arrays)
    del record["symbols"]
    assert decode_work(record, arrays).symbols.collection.is_empty


@pytest.mark.parametrize("has_checkpoint", [True, False])
def test_learning_of_symbols_that_was_interrupted_goes_on(
    session: Session, other: Session, qtbot: QtBot, tmp_path: Path, has_checkpoint: bool
) -> None:
    session.symbols.resume(collection((6, 6, 6)), None, True)
    settings = session.training.settings
    session.training.set_speed(20)
    session.train_on_symbols("all_layers")
    first = session.training.first_network
    assert first is not None and first.class_names != session.network.saved.class_names
    if has_checkpoint:
        qtbot.waitUntil(
            lambda: (run := session.work().run) is not None and run.checkpoint is not None, timeout=20_000
        )
    write_recovery_file(tmp_path / "work", *encode_work(session.work()))
    other.resume(decode_work(*read_recovery_file(tmp_path / "work")))
    other.training.set_speed(None)
    wait_for_end(other, qtbot)
    assert other.network.class_names == ("bar", "line", "cross") and not other.training.message
    assert other.network.parameters["dense1.weight"].shape[0] == 3
    other.training.go_back_to_start()
    assert other.network.parameters == first.parameters and other.network.class_names == first.class_names
    other.undo_stack.undo()
    other.undo_stack.undo()
    assert len(other.network.class_names) == 10 and other.training.settings == settings
