"""File > Export: what the dialogs write, and what the window says of it."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cnngui.data.augmentation import Augmentation
from cnngui.data.foreign.assembly import assemble
from cnngui.data.foreign.keras_network import read_keras_zip
from cnngui.data.foreign.onnx_network import read_onnx_network
from cnngui.engine.training.config import TrainingConfig
from cnngui.session.training.settings import TrainingSettings
from cnngui.window.main_window import MainWindow
from tests.dialogs import answering, click, give_up, take_suggestion, type_name
from tests.window_acts import action


@pytest.mark.parametrize("ending", ["onnx", "keras"])
def test_the_network_as_it_is_edited_is_written_with_the_ending_of_its_kind(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    network = window.session.network
    network.set_kernel("conv1", 0, 0, np.ones((5, 5)))
    with (
        qtbot.waitSignal(
            window.session.confirmed, check_params_cb=lambda told: told == f"Saved as mine.{ending}."
        ),
        answering(type_name(str(tmp_path / "mine"))),
    ):
        action(window, f"export_{ending}").trigger()
    read = {"onnx": read_onnx_network, "keras": read_keras_zip}[ending]
    architecture, parameters = assemble(read(tmp_path / f"mine.{ending}"))
    assert architecture.layers == network.architecture.layers
    assert parameters == network.parameters
    assert network.path is None and network.is_modified  # an export is no file of the document


@pytest.mark.parametrize(("kind", "weights"), [("pytorch", "safetensors"), ("numpy", "npz")])
def test_code_is_suggested_by_the_network_s_name_and_names_its_weights(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str, weights: str
) -> None:
    window.settings.add_recent_file(tmp_path / "any.safetensors")
    told = f"Saved as seed.py; seed.weights.{weights} belongs to it."
    with (
        qtbot.waitSignal(window.session.confirmed, check_params_cb=lambda said: said == told),
        answering(take_suggestion),
    ):
        action(window, f"export_{kind}").trigger()
    assert {file.name for file in tmp_path.iterdir()} >= {"seed.py", f"seed.weights.{weights}"}


@pytest.mark.parametrize(
    ("kind", "beside"),
    [("numpy", "z.weights.npz"), ("pytorch", "z.weights.safetensors"), ("script", "z.data.npz")],
)
def test_what_belongs_to_code_replaces_no_file_unasked(
    window: MainWindow, tmp_path: Path, kind: str, beside: str
) -> None:
    mine = tmp_path / beside
    mine.write_bytes(b"mine")
    no = click(QMessageBox.StandardButton.No)
    with answering(type_name(str(tmp_path / "z")), no, give_up):
        action(window, f"export_{kind}").trigger()
    assert mine.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [mine]


def test_what_keras_cannot_hold_is_told_by_its_layer(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.network.set_pooling("pool1", "l2")
    said = "pool1: Keras has no layer for L2 pooling"
    with (
        qtbot.waitSignal(window.session.failed, check_params_cb=lambda told: said in told),
        answering(type_name(str(tmp_path / "mine"))),
    ):
        action(window, "export_keras").trigger()
    assert not list(tmp_path.glob("mine*"))


def test_a_file_that_cannot_be_written_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "mine.onnx").mkdir()
    with (
        qtbot.waitSignal(window.session.failed, check_params_cb=lambda told: "mine.onnx" in told),
        answering(type_name(str(tmp_path / "mine")), click(QMessageBox.StandardButton.Yes)),
    ):
        action(window, "export_onnx").trigger()


def test_the_script_trains_as_the_window_would(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    config = TrainingConfig(epochs=9, optimizer="adam", learning_rate=0.002)
    settings = TrainingSettings("synthetic:60", config, augment=True, augmentation=Augmentation(shift=2.5))
    window.session.training.set_settings(settings)
    with qtbot.waitSignal(window.session.confirmed), answering(type_name(str(tmp_path / "lab"))):
        action(window, "export_script").trigger()
    text = (tmp_path / "lab.py").read_text(encoding="utf-8")
    for line in ("EPOCHS = 9", "LEARNING_RATE = 0.002", "SHIFT = 2.5", "torch.optim.Adam"):
        assert line in text
    with np.load(tmp_path / "lab.data.npz") as data:
        assert data["x_training"].shape[1:] == (1, 28, 28)


def test_nothing_is_written_where_the_dialog_is_given_up(window: MainWindow, tmp_path: Path) -> None:
    window.settings.add_recent_file(tmp_path / "any.safetensors")
    for kind in ("onnx", "script"):
        with answering(give_up):
            action(window, f"export_{kind}").trigger()
    assert not list(tmp_path.glob("*.onnx")) and not list(tmp_path.glob("*.py"))
