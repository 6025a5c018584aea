import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.files.model_file import ModelFileError, load_model, save_model
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.presets import preset
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from tests.data.foreign.networks import small_weights
from tests.data.foreign.torch_files import write_torch

ONES = np.ones((5, 5), np.float32)


def test_a_session_starts_with_an_unmodified_network(session: Session) -> None:
    assert not session.network.is_modified
    assert session.network.path is None
    assert session.network.title == "seed (untrained)"
    assert session.network.class_names == tuple("0123456789")


def test_a_new_network_depends_on_its_seed_alone(session: Session) -> None:
    session.new_network("lenet5", seed=3)
    first = session.network.parameters
    session.new_network("lenet5", seed=4)
    assert session.network.parameters != first
    session.new_network("lenet5", seed=3)
    assert session.network.parameters == first
    assert session.network.architecture == preset("lenet5")


def test_a_new_network_is_announced_with_everything_in_place(session: Session, qtbot: QtBot) -> None:
    session.draw_sample()
    session.flush()
    seen: list[tuple[int, ...]] = []
    session.network.architecture_changed.connect(
        lambda: seen.append(session.network.activations["pool2"].output.shape)
    )
    session.new_network("book")
    assert seen == [(40, 4, 4)]


def test_a_new_network_keeps_the_drawing_and_forgets_the_acts(session: Session) -> None:
    session.draw_sample()
    drawing = session.drawing.finished
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.new_network("book")
    assert session.drawing.finished is drawing
    assert not session.undo_stack.canUndo()
    assert not session.network.is_modified


def test_a_preset_that_is_not_known_changes_nothing(session: Session) -> None:
    before = session.network.parameters
    with pytest.raises(ArchitectureError, match="resnet"):
        session.new_network("resnet")
    assert session.network.parameters is before


def test_what_is_saved_can_be_opened(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "mine.safetensors"
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.network.set_pooling("pool1", "average")
    session.save(path)
    assert (session.network.path, session.network.title, session.network.is_modified) == (path, "mine", False)
    saved, architecture = session.network.parameters, session.network.architecture
    session.new_network("book")
    session.open(path)
    assert session.network.parameters == saved
    assert session.network.architecture == architecture
    assert (session.network.path, session.network.is_modified) == (path, False)
    assert session.viewing.edited_filters == set()


def test_saving_again_needs_no_path(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "mine.safetensors"
    session.save(path)
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.save()
    np.testing.assert_array_equal(load_model(path).parameters["conv1.weight"][0, 0], ONES)


def test_saving_for_the_first_time_needs_a_path(session: Session) -> None:
    with pytest.raises(ValueError, match="no file"):
        session.save()


def test_undo_past_the_save_modifies_the_network(session: Session, tmp_path: Path) -> None:
    session.network.set_kernel("conv1", 0, 0, ONES)
    session.save(tmp_path / "mine.safetensors")
    session.undo_stack.undo()
    assert session.network.is_modified
    session.undo_stack.redo()
    assert not session.network.is_modified


def test_a_failed_open_keeps_the_network_its_acts_and_its_file(session: Session, tmp_path: Path) -> None:
    session.save(tmp_path / "mine.safetensors")
    session.network.set_kernel("conv1", 0, 0, ONES)
    before = session.network.parameters
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"\xff" * 100)
    with pytest.raises(ModelFileError, match="bad"):
        session.open(bad)
    assert session.network.parameters is before
    assert session.network.title == "mine"
    assert session.network.is_modified
    assert session.undo_stack.canUndo()


def test_a_failed_save_keeps_the_network_modified(session: Session, tmp_path: Path) -> None:
    session.network.set_kernel("conv1", 0, 0, ONES)
    with pytest.raises(ModelFileError):
        session.save(tmp_path / "no such folder" / "mine.safetensors")
    assert session.network.is_modified
    assert session.network.path is None


def test_a_preset_without_a_shipped_network_changes_nothing(session: Session) -> None:
    before = session.network.parameters
    with pytest.raises(ModelFileError):
        session.open_preset("nonsense")
    assert session.network.parameters is before


def test_a_file_that_another_program_has_written_is_noticed(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "mine.safetensors"
    assert not session.network.file_has_changed
    session.save(path)
    assert not session.network.file_has_changed
    session.save()
    session.open(path)
    assert not session.network.file_has_changed
    path.write_bytes(b"of another program")
    assert session.network.file_has_changed
    session.save()
    assert not session.network.file_has_changed
    path.unlink()
    assert not session.network.file_has_changed


def test_a_title_keeps_what_only_looks_like_an_ending(session: Session, tmp_path: Path) -> None:
    session.save(tmp_path / "rede v1.2")
    assert session.network.title == "rede v1.2"
    session.save(tmp_path / "rede v1.2.safetensors")
    assert session.network.title == "rede v1.2"


@pytest.mark.skipif(sys.platform != "linux", reason="limits the memory of a process as Linux does")
def test_a_network_that_memory_is_too_small_for_changes_nothing(tmp_path: Path) -> None:
    """The present network, its acts and its training run stay: all of the new one, or nothing of it."""
    layers = (Convolution(1, (5, 5)), Dense(10, "softmax"))
    model = NetworkState.initialized(Architecture((1, 700, 700), layers), 0).to_model()
    save_model(tmp_path / "large.safetensors", model)
    script = """
import resource, sys
from pathlib import Path
import numpy as np
from PySide6.QtCore import QCoreApplication
from cnngui.data.files.model_file import ModelFileError
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings

application = QCoreApplication([])
session = Session()
session.training.step(TrainingSettings("synthetic:40", TrainingConfig(epochs=1, batch_size=8)))
while session.training.state != "paused":
    application.processEvents()
session.network.set_bias("conv1", 0, 1.0)
before = session.network.architecture
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 20_000_000, resource.RLIM_INFINITY))
try:
    session.open(sys.argv[1])
except ModelFileError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
assert session.network.architecture is before
assert session.training.state == "paused"
assert session.network.path is None and session.undo_stack.canUndo()
session.flush()
assert session.network.activations["dense1"].output.shape == (10,)
session.shutdown()
"""
    command = [sys.executable, "-c", script, str(tmp_path / "large.safetensors")]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, result.stderr
    assert "not enough memory" in result.stdout


def test_a_network_of_another_program_is_noted_and_has_no_file_to_save_to(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    path = write_torch(tmp_path / "net.pt", small_weights())
    content = path.read_bytes()
    note = session.open(path)
    assert "of 500 digits right (Synthetic digits), with pixels from 0 to 1" in str(note)
    assert session.network.title == "net"
    assert session.network.path is None
    with pytest.raises(ValueError, match="no file yet"):
        session.save()
    assert path.read_bytes() == content


def test_a_network_of_another_program_comes_as_an_act_that_brings_back_all_that_was_there(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    session.new_network("book")
    session.save(tmp_path / "mine.safetensors")
    session.network.set_kernel("conv1", 0, 0, ONES)
    edited = session.network.state
    session.open(write_torch(tmp_path / "net.pt", small_weights()))
    assert session.undo_stack.undoText() == "Open net.pt"
    session.undo_stack.undo()
    assert session.network.state is edited
    assert session.network.is_modified
    assert session.network.path == tmp_path / "mine.safetensors"
    session.save()
    session.undo_stack.undo()
    assert session.network.is_modified, "the edit was saved"
    session.undo_stack.redo()
    session.undo_stack.redo()
    facts = session.network
    assert (facts.title, facts.is_modified) == ("net", False)
