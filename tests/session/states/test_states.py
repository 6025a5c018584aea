"""What is shown is kept in a file or a picture, and shown again bit for bit, as one act."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.course.reading import shipped_lesson
from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.png_chunk import chunk_in
from cnngui.data.files.recovery_file import read_recovery_file, write_recovery_file
from cnngui.data.files.state_file import CHUNK, StateFileError, holds_state, picture_with_state
from cnngui.data.files.tensor_file import pack
from cnngui.engine.description.neuron import Neuron
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.transform import Transform
from cnngui.session.course.play import LessonPlay
from cnngui.session.lessons.worked_example import ExampleDocument
from cnngui.session.recovery.record_reader import decode_work
from cnngui.session.recovery.record_writer import encode_work
from cnngui.session.session import Session
from cnngui.session.states.kept_state import KeptState, open_state, state_now
from cnngui.session.states.saved_picture import saved_picture
from cnngui.session.states.state_record import encode_state, read_state
from tests.session.acts import acts
from tests.session.runs import start_long_run, train
from tests.session.states.kept import shown, states


@pytest.fixture
def other(qapp: QApplication) -> Iterator[Session]:
    other = Session()
    yield other
    other.shutdown()


@pytest.fixture
def work(session: Session) -> Session:
    """A session in which something of everything is changed."""
    session.open_preset("book")
    session.drawing.replace(synthetic_digit(4, np.random.default_rng(0)))
    session.network.set_kernel("conv1", 2, 0, np.eye(5))
    session.network.set_pooling("pool1", "l2")
    session.drawing.set_centred(False)
    session.drawing.set_transform(Transform(2, -1, 12.5, 1.25))
    session.viewing.choose_layer("conv2")
    session.viewing.choose_filter(7)
    session.viewing.choose_channel(3)
    session.viewing.pin_neuron(Neuron("conv2", 7, 2, 3))
    ExampleDocument.of(session).open_ready("edge")
    ExampleDocument.of(session).shown = 5
    return session


def set_by_acts(session: Session) -> dict[str, object]:
    """All that is shown, but what is chosen and pinned: most acts leave that alone."""
    return {name: value for name, value in shown(session).items() if name not in ("chosen", "pinned")}


def png() -> bytes:
    stream = BytesIO()
    Image.new("RGB", (3, 2)).save(stream, "PNG")
    return stream.getvalue()


@given(states())
@settings(max_examples=60)
def test_a_state_is_read_as_it_was_written_bit_for_bit(state: KeptState) -> None:
    content = encode_state(state)
    again = read_state(content)
    assert encode_state(again) == content
    one, two = (each.whole.network.network for each in (state, again))
    for name in ("architecture", "class_names", "frozen", "learned", "untrained"):
        assert getattr(one, name) == getattr(two, name), name
    for name, array in one.parameters.items():
        assert array.tobytes() == two.parameters[name].tobytes()
    assert (again.selection, again.pinned, again.shown) == (state.selection, state.pinned, state.shown)
    assert again.looks == state.looks
    assert encode_state(read_state(picture_with_state(png(), content))) == content


def test_another_session_shows_what_the_picture_shows(work: Session, other: Session) -> None:
    picture = saved_picture(work, png())
    assert picture.note is None
    open_state(other, read_state(picture.content), "Open")
    assert shown(other) == shown(work)
    assert ExampleDocument.of(other).take_asked() == 5
    # What is edited is known to be, though nothing of it is unsaved.
    assert other.network.state.edited_filters("conv1") == {2}
    assert other.network.title == work.network.title and other.network.path is None


def test_opening_is_one_act_to_undo(work: Session, other: Session, tmp_path: Path) -> None:
    other.open_preset("lenet5")
    other.save(tmp_path / "mine.safetensors")
    other.network.set_bias("conv1", 0, 2.0)
    other.drawing.replace(synthetic_digit(7, np.random.default_rng(1)))
    ExampleDocument.of(other).open_ready("edge")
    other.viewing.choose_layer("conv1")
    before, done = set_by_acts(other), acts(other)
    open_state(other, state_now(work), "Open s.cnngui")
    opened = set_by_acts(other)
    assert acts(other) == [*done, "Open s.cnngui"] and not other.network.is_modified
    other.undo_stack.undo()
    assert set_by_acts(other) == before
    assert other.network.path == tmp_path / "mine.safetensors" and other.network.is_modified
    other.undo_stack.redo()
    assert set_by_acts(other) == opened
    for _ in done:
        other.undo_stack.undo()
    other.undo_stack.undo()
    assert not other.network.is_modified


def test_undo_brings_back_what_was_chosen_and_pinned(work: Session, other: Session) -> None:
    other.open_preset("lenet5")
    other.viewing.choose_layer("conv1")
    other.viewing.choose_filter(1)
    other.viewing.pin_neuron(Neuron("conv1", 1, 4, 5))
    before = shown(other)
    open_state(other, state_now(work), "Open")
    opened = shown(other)
    assert opened["pinned"] == Neuron("conv2", 7, 2, 3)
    other.viewing.release_neuron()
    other.undo_stack.undo()
    assert shown(other) == before
    other.undo_stack.redo()
    assert shown(other) == opened
    other.undo_stack.undo()
    other.viewing.release_neuron()
    other.undo_stack.redo()
    other.undo_stack.undo()
    assert other.viewing.state[1].pinned == Neuron("conv1", 1, 4, 5)  # as it was when the state was opened


def test_after_a_blank_sheet_undo_leaves_nothing_pinned(work: Session, other: Session) -> None:
    state = state_now(work)
    other.open_preset("book")
    open_state(other, state, "Open")
    other.undo_stack.undo()
    assert not other.viewing.is_pinned and other.viewing.lit_paper() is None


def test_the_act_of_opening_comes_back_with_a_recovery(work: Session, other: Session, tmp_path: Path) -> None:
    state = state_now(work)
    work.new_network("seed", seed=1)
    work.network.set_bias("conv1", 0, 2.0)
    work.viewing.pin_neuron(Neuron("conv1", 1, 4, 5))
    open_state(work, state, "Open s.cnngui")
    work.network.set_bias("conv2", 0, 0.5)
    write_recovery_file(tmp_path / "work", *encode_work(work.work()))
    other.resume(decode_work(*read_recovery_file(tmp_path / "work")))
    assert acts(other) == acts(work)
    assert set_by_acts(other) == set_by_acts(work)
    for _ in acts(work):
        work.undo_stack.undo()
        other.undo_stack.undo()
        assert other.network.parameters == work.network.parameters
        assert ExampleDocument.of(other).layer.is_same(ExampleDocument.of(work).layer)
        if "Open s.cnngui" not in acts(other):
            assert other.viewing.is_pinned and other.viewing.state == work.viewing.state


def test_what_names_files_is_left_out(work: Session, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "ana-souza.safetensors"
    state = work.network.state
    secret = replace(
        state,
        architecture=replace(state.architecture, title="ana-souza"),
        training={"data": "ana-souza.npz", "network": "ana-souza.pt", "optimizer": "sgd"},
    )
    work.network.set_state(secret)
    work.save(path)
    content = encode_state(state_now(work))
    assert b"ana-souza" not in content and str(tmp_path).encode().hex().encode() not in content
    again = read_state(content)
    assert again.whole.network.network.training == {"optimizer": "sgd"}
    assert again.whole.network.path is None


def test_the_list_of_runs_and_the_weights_before_a_run_are_left_out(session: Session, qtbot: QtBot) -> None:
    train(session, qtbot, TrainingConfig(epochs=1, batch_size=50))
    assert session.training.runs.records and session.network.state.start is not None
    network = read_state(encode_state(state_now(session))).whole.network.network
    assert network.start is None
    assert network.history is not None and not network.history.snapshots.kept
    np.testing.assert_array_equal(network.history.losses, session.training.history.losses)


def test_a_state_of_a_run_has_its_weights_and_its_curves_so_far(
    session: Session, other: Session, qtbot: QtBot
) -> None:
    start_long_run(session, qtbot)
    state = read_state(encode_state(state_now(session)))
    assert state.whole.network.network.history is not None
    # Opened while another run goes on, it ends that.
    start_long_run(other, qtbot)
    open_state(other, state, "Open")
    assert other.training.state == "idle"
    assert other.network.parameters == state.whole.network.network.parameters
    assert acts(other) == ["Train", "Open"]
    assert len(other.training.history) == len(state.whole.network.network.history)


def test_in_a_lesson_the_lessons_state_is_kept_and_leaving_gives_back_ones_own(
    work: Session, other: Session
) -> None:
    own = shown(work)
    play = LessonPlay(work, shipped_lesson("neuron", "en"))
    play.begin()
    content = encode_state(state_now(work))
    open_state(other, read_state(content), "Open")
    assert other.network.architecture.title == "book"
    assert other.drawing.image.tobytes() == work.drawing.image.tobytes()
    open_state(work, read_state(content), "Open")
    play.leave()
    assert shown(work) == own


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: b"",
        lambda whole: b"no state at all",
        lambda whole: whole[:200],
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:30] + b"\xff" + whole[31:],
        lambda whole: whole.replace(b"{", b"[", 1),
    ],
)
def test_a_damaged_state_is_called_one(
    work: Session, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "class.cnngui"
    path.write_bytes(damage(encode_state(state_now(work))))
    assert holds_state(path)
    with pytest.raises(StateFileError) as told:
        read_state(path)
    assert str(told.value).startswith(f"{path}: the state in it is damaged")
    assert "no network" not in str(told.value)


def test_a_file_that_is_called_a_state_and_holds_no_network_is_read_as_one(tmp_path: Path) -> None:
    path = tmp_path / "class.cnngui"
    path.write_bytes(pack({}, {"format": "another"}))
    assert holds_state(path)
    path.write_bytes(pack({}, {"format": "cnngui"}))
    assert not holds_state(path)


def test_without_the_switch_a_picture_holds_no_state(work: Session) -> None:
    work.open_state.is_in_pictures = False
    assert saved_picture(work, png()).content == png()


def test_a_state_that_is_too_large_is_left_out_and_that_is_told(session: Session) -> None:
    rng = np.random.default_rng(0)
    session.drawing.replace(Drawing(picture=rng.random((1100, 1100), np.float32)))
    picture = saved_picture(session, png())
    assert picture.content == png()
    told: list[str] = []
    session.noted.connect(told.append)
    picture.tell(session, "Saved as a.png.")
    assert told[0].startswith(
        "Saved as a.png. It does not hold the state: the state is too large for a picture"
    )
    assert chunk_in(BytesIO(picture.content), CHUNK) is None
    assert len(zlib.compress(encode_state(state_now(session)))) > 4_000_000
