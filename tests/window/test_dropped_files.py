"""A file that is dropped on the window is opened as what it is, wherever it is dropped."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cnngui.session.session import Session
from cnngui.window.main_window import MainWindow
from tests.dialogs import answering, click, give_up, type_name
from tests.window.dropping import drop
from tests.window.making import make_window

PLACES = ("canvas", "main_window")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window()
    yield window
    window.session.shutdown()
    window.deleteLater()


@pytest.mark.parametrize("place", PLACES)
def test_a_network_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path, place: str) -> None:
    path = tmp_path / "Mine.SafeTensors"
    other = Session()
    other.new_network("dense", seed=3)
    other.save(path)
    other.shutdown()
    assert drop(window, place, path) == Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: window.session.network.path == path)
    assert window.message_bar.text == ""


def test_a_network_asks_before_changes_are_lost(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.safetensors"
    window.session.save(path)
    window.session.network.set_bias("conv1", 0, 2.0)
    with answering(give_up):
        drop(window, "canvas", path)
        qtbot.waitUntil(lambda: window.reading.is_busy)
        qtbot.waitUntil(lambda: not window.reading.is_busy)
    assert window.session.network.is_modified


def choose(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_o_asks_about_unsaved_work_only_where_the_file_would_replace_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session, picture, bad = window.session, tmp_path / "one.jpg", tmp_path / "bad.safetensors"
    Image.fromarray(np.pad(np.full((60, 10), 0, np.uint8), 30, constant_values=255)).save(picture)
    bad.write_bytes(b"five")
    session.save(tmp_path / "mine.safetensors")
    session.network.set_bias("conv1", 0, 2.0)
    edited = session.network.state
    with answering(give_up):
        choose(window, qtbot)
    with answering(type_name(str(bad))):
        choose(window, qtbot)
        qtbot.waitUntil(lambda: "bad.safetensors" in window.message_bar.text)
    with answering(type_name(str(picture))):
        choose(window, qtbot)
        qtbot.waitUntil(lambda: session.undo_stack.undoText() == "Load a picture")
    for answer in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard):
        assert session.network.state is edited and session.network.is_modified
        with answering(type_name(str(tmp_path / "mine.safetensors")), click(answer)):
            choose(window, qtbot)
            qtbot.waitUntil(lambda: not window.reading.is_busy)
    assert not session.network.is_modified


def arrays(folder: Path) -> Path:
    path = folder / "mine.npz"
    images = np.zeros((20, 28, 28), np.uint8)
    np.savez(path, images=images, labels=np.arange(20) % 10)
    return path


def table(folder: Path) -> Path:
    path = folder / "mine.csv"
    path.write_text("\n".join(",".join(["1", *["0"] * 784]) for _ in range(10)))
    return path


def idx(folder: Path) -> Path:
    path = folder / "t10k-images-idx3-ubyte.gz"
    path.write_bytes(gzip.compress(b""))
    return path


def pictures(folder: Path) -> Path:
    path = folder / "digits"
    for label in range(2):
        (path / str(label)).mkdir(parents=True)
        Image.fromarray(np.full((28, 28), 200, np.uint8)).save(path / str(label) / "a.png")
    return path


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("make", [arrays, table, idx, pictures])
def test_data_are_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path, place: str, make: object) -> None:
    assert callable(make)
    path = make(tmp_path)
    chosen: list[str] = []

    def note() -> None:
        chosen.append(window.data.spec)

    window.session.training.settings_changed.connect(note)
    drop(window, place, path)
    qtbot.waitUntil(lambda: bool(chosen))
    window.session.training.settings_changed.disconnect(note)
    assert chosen[0] == str(tmp_path if make is idx else path)  # what cannot be read is given up soon
    qtbot.waitUntil(lambda: window.session.training.state == "idle")


def test_data_that_come_during_a_run_are_told_to_wait(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.data.spec
    window.session.training.start()
    with qtbot.waitSignal(window.session.failed) as blocker:
        drop(window, "canvas", arrays(tmp_path))
    assert blocker.args == ["mine.npz: other data can be chosen when the run has ended."]
    assert window.data.spec == before


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", ["five.png", "five"])
def test_a_picture_is_read(window: MainWindow, qtbot: QtBot, tmp_path: Path, place: str, name: str) -> None:
    page = np.full((120, 90), 255, np.uint8)
    page[20:100, 40:52] = 0
    Image.fromarray(page).save(tmp_path / name, format="PNG")
    drop(window, place, tmp_path / name)
    qtbot.waitUntil(lambda: bool(window.session.drawing.image.any()))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("numbers", b"\x93NUMPY" + bytes(60), "a NumPy array"),
        ("notes.txt", b"five", "a text"),
        ("nothing.bin", b"", "an empty file"),
    ],
)
def test_what_is_none_of_these_is_said_to_be_what_it_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, *, place: str, name: str, content: bytes, kind: str
) -> None:
    (tmp_path / name).write_bytes(content)
    drop(window, place, tmp_path / name)
    qtbot.waitUntil(lambda: f"{name}: it seems to be {kind}; what can be opened" in window.message_bar.text)
    assert not window.session.drawing.image.any()


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("model.h5", b"\x89HDF\r\n\x1a\n" + bytes(60), "no HDF5 file of Keras, or a damaged one"),
        ("model.pt", b"PK\x03\x04" + bytes(60), "a damaged zip archive"),
        ("model.onnx", b"%PDF-1.7" + bytes(60), "a PDF document"),
    ],
)
def test_a_file_that_is_no_network_is_said_to_be_none(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, *, name: str, content: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(content)
    drop(window, PLACES[0], tmp_path / name)
    qtbot.waitUntil(lambda: told in window.message_bar.text)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    drop(window, "canvas", tmp_path / "pipe")
    qtbot.waitUntil(lambda: window.message_bar.text == "pipe: no file")


def test_a_file_that_is_gone_is_named_before_the_reason(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(window, "canvas", tmp_path / "gone")
    qtbot.waitUntil(lambda: window.message_bar.text == "gone: cannot be read: No such file or directory")
