"""Nothing is taken from the network before somebody says so; once MNIST is here, nobody is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QMessageBox

from cnngui.data.files.user_folders import cache_folder
from cnngui.data.readers import mnist
from cnngui.data.readers.download import RemoteFile
from cnngui.panels.download_question import may_load
from cnngui.window.main_window import MainWindow
from tests.dialogs import answering, click, give_up
from tests.finding import child
from tests.window_acts import action


@pytest.fixture(autouse=True)
def mnist_is_not_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)


@pytest.fixture
def small_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """MNIST in the cache, as after a download: of a byte each."""
    files = tuple(RemoteFile(file.name, 1, "") for file in mnist.FILES)
    monkeypatch.setattr(mnist, "FILES", files)
    folder = cache_folder() / "mnist"
    folder.mkdir(parents=True)
    for file in files:
        (folder / file.name).write_bytes(b"0")
    yield


def test_the_choice_of_mnist_asks_and_may_be_given_up(window: MainWindow) -> None:
    before = window.data.spec
    with answering(give_up):
        action(window, "data_mnist").trigger()
    assert window.data.spec == before and window.session.training.state == "idle"
    assert action(window, "data_synthetic").isChecked()
    assert not (cache_folder() / "mnist").exists()


def test_the_list_in_the_training_panel_goes_back_too(window: MainWindow) -> None:
    box = child(window, QComboBox, "data_set")
    with answering(give_up):
        box.setCurrentIndex(box.findText("MNIST"))
        box.activated.emit(box.currentIndex())
    assert box.currentText() == action(window, "data_synthetic").text()


def test_whoever_agrees_gets_it(window: MainWindow) -> None:
    told: list[str] = []

    def agree(dialog: QDialog) -> None:
        told.extend(label.text() for label in dialog.findChildren(QLabel))
        click(QMessageBox.ButtonRole.AcceptRole)(dialog)

    with answering(agree):
        assert may_load("mine.npz+mnist", window)
    assert any("12 MB" in text for text in told)


def test_what_is_here_asks_nobody(window: MainWindow, small_files: None) -> None:
    assert may_load("mnist", window)


def test_other_data_ask_nobody(window: MainWindow) -> None:
    assert all(may_load(spec, window) for spec in ("", "synthetic", "synthetic:200", "/a/mnist", "symbols"))
