"""Starts of the whole program, each in a process of its own."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from cnngui.cli import main
from cnngui.data.drawing.drawing import Drawing
from cnngui.data.files.model_file import save_model, shipped_model
from cnngui.session.session import Session
from cnngui.session.states.kept_state import state_now
from cnngui.session.states.saved_picture import saved_picture
from cnngui.session.states.state_record import encode_state
from cnngui.widgets.basics.png import png_of
from tests.data.foreign.torch_files import write_torch
from tests.session.course.conftest import TEXT

RUN = """
import os, sys
from PySide6.QtCore import QTimer
from cnngui import app
from cnngui.cli import main
{before}
sys.exit(main(sys.argv[1:]))
"""
DIE = "app.make_window = lambda *_: os.kill(os.getpid(), 9)"
CLOSE = """
def close(window):
    print(window.settings.theme, window.message_bar.text, flush=True)
    QTimer.singleShot(0, window.close)
app.finish_start = close
"""
LIST_MODULES = """
def list_modules(window):
    print(*sys.modules)
    QTimer.singleShot(0, window.close)
app.finish_start = list_modules
"""
SAY_WHAT_IS_SHOWN = """
from cnngui.panels.importing.dialog import ImportDialog
def look(window):
    dialog = window.findChild(ImportDialog)
    if dialog is None or not dialog.isVisible():
        QTimer.singleShot(10, lambda: look(window))
        return
    print(window.session.network.title, dialog.title.text(), sep="; ")
    dialog.reject()
    QTimer.singleShot(0, window.close)
app.finish_start = look
"""
SAY_WHETHER_GREETED = """
def look(window):
    print(window.welcome.card is not None, flush=True)
    QTimer.singleShot(0, window.close)
app.finish_start = look
"""
SAY_WHEN_GARBAGE_IS_COLLECTED = """
import gc, weakref
finish_start = app.finish_start
class Cycle: pass
def end(window):
    print("collected", gc.isenabled(), flush=True)
    QTimer.singleShot(0, window.close)
def say(window):
    finish_start(window)
    gc.set_threshold(1)
    cycle = Cycle()
    cycle.itself = cycle
    weakref.finalize(cycle, end, window)
app.finish_start = say
"""

SAY_WHAT_IS_OPEN = """
import json
def look(window):
    session = window.session
    session.flush()
    now = {
        "network": session.network.title,
        "undo": session.undo_stack.undoText(),
        "ink": round(float(session.drawing.image.sum()), 3),
        "data": session.training.settings.data,
        "lesson": window.lessons.room is not None,
    }
    data = window.settings.training.data
    others = {"network": "book", "undo": "", "ink": 0.0, "data": data, "lesson": False}
    news = {name: value for name, value in now.items() if value != others[name]}
    if not news or window.reading.is_busy or session.training.state != "idle":
        QTimer.singleShot(10, lambda: look(window))
        return
    print(json.dumps(news))
    window.lessons.leave()
    window.close()
app.finish_start = look
"""

SAY_WHAT_IS_TOLD = """
def look(window):
    if not window.message_bar.text or window.reading.is_busy or window.session.training.state != "idle":
        QTimer.singleShot(10, lambda: look(window))
        return
    print(window.message_bar.text)
    window.close()
app.finish_start = look
"""

Start = Callable[..., "subprocess.CompletedProcess[str]"]
Save = Callable[[Path, str], Path]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    def start(before: str, *arguments: str, network: str = "seed") -> "subprocess.CompletedProcess[str]":
        homes = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "STATE")}
        return subprocess.run(
            [sys.executable, "-c", RUN.format(before=before), *arguments, *filter(None, [network])],
            env=os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )

    return start


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    """That of the starts, in which a theme is chosen."""
    file = tmp_path / "CONFIG" / "cnngui" / "cnngui.conf"
    file.parent.mkdir(parents=True)
    file.write_text("[General]\ntheme=dark\n")
    return file


def test_a_start_that_dies_makes_the_next_one_take_the_default_settings(
    start: Start, settings_file: Path, tmp_path: Path
) -> None:
    assert start(DIE).returncode == -signal.SIGKILL
    after = start(CLOSE)
    assert after.returncode == 0, after.stderr
    assert after.stdout.startswith("system These are the default settings.")
    assert "theme=dark" in settings_file.with_name("cnngui.conf.1").read_text()
    assert [left.name for left in (tmp_path / "STATE" / "cnngui" / "running").iterdir()] == ["lock"]


def test_reset_starts_with_the_default_settings_and_keeps_the_old_ones(
    start: Start, settings_file: Path
) -> None:
    assert start(CLOSE, "--reset").stdout.startswith("system These are the default settings.")
    assert "theme=dark" in settings_file.with_name("cnngui.conf.1").read_text()


@pytest.mark.parametrize(
    ("arguments", "network", "is_greeted"),
    [([], "", "True"), ([], "seed", "False"), (["--reset"], "", "False"), (["lesson"], "play", "False")],
)
def test_only_a_start_that_asks_for_nothing_shows_the_welcome_page(
    start: Start, arguments: list[str], network: str, is_greeted: str
) -> None:
    assert start(SAY_WHETHER_GREETED, *arguments, network=network).stdout.split() == [is_greeted]


def test_a_start_with_a_file_shows_that(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "mine.lesson.md"
    path.write_text("# Mine\n\n## One\n\ntext\n", encoding="utf-8")
    assert start(SAY_WHETHER_GREETED, network=str(path)).stdout.split() == ["False"]


def test_no_start_waits_for_a_library_that_its_first_frame_does_not_need(start: Start) -> None:
    loaded = {name.partition(".")[0] for name in start(LIST_MODULES).stdout.split()}
    assert "numpy" in loaded
    assert not loaded & {"PIL", "pi_heif", "pyqtgraph", "scipy"}


def test_garbage_is_collected_by_the_window_alone_from_the_end_of_the_start_on(start: Start) -> None:
    assert start(SAY_WHEN_GARBAGE_IS_COLLECTED).stdout.split() == ["collected", "False"]


def saved_state(folder: Path, name: str) -> Path:
    """A state of `seed` with a drawing, in a file or in a picture; what it shows is that much ink."""
    session = Session()
    session.open_preset("seed")
    session.drawing.replace(Drawing(picture=np.eye(28, dtype=np.float32)))
    session.drawing.set_centred(False)
    if name.endswith(".png"):
        white = QImage(200, 100, QImage.Format.Format_RGB32)
        content = saved_picture(session, png_of(white)).content
    else:
        content = encode_state(state_now(session))
    (folder / name).write_bytes(content)
    session.shutdown()
    return folder / name


def saved_network(folder: Path, name: str) -> Path:
    save_model(folder / name, shipped_model("lenet5"))
    return folder / name


def saved_data(folder: Path, name: str) -> Path:
    images = np.zeros((20, 28, 28), np.uint8)
    images[:, 9:19, 13:15] = 255
    np.savez(folder / name, images=images, labels=np.arange(20) % 10)
    return folder / name


def saved_digit(folder: Path, name: str) -> Path:
    page = np.full((120, 90), 255, np.uint8)
    page[20:100, 40:52] = 0
    Image.fromarray(page).save(folder / name)
    return folder / name


def saved_lesson(folder: Path, name: str) -> Path:
    (folder / name).write_text(TEXT, encoding="utf-8")
    return folder / name


@pytest.mark.parametrize(
    ("save", "name", "opened"),
    [
        (saved_state, "s.cnngui", {"network": "seed", "undo": "Open s.cnngui", "ink": 28.0}),
        (saved_state, "w.png", {"network": "seed", "undo": "Open w.png", "ink": 28.0}),
        (saved_network, "mine.safetensors", {"network": "mine"}),
        (saved_data, "mine.npz", {"data": "mine.npz"}),
        (saved_digit, "one.png", {"undo": "Load a picture", "ink": ...}),
        (saved_lesson, "small.lesson.md", {"lesson": True, "ink": ...}),
    ],
)
def test_a_file_of_each_kind_is_opened_as_what_it_is(
    start: Start, tmp_path: Path, qapp: QApplication, *, save: Save, name: str, opened: dict[str, object]
) -> None:
    path = save(tmp_path, name)
    said = start(SAY_WHAT_IS_OPEN, network=str(path))
    assert said.returncode == 0, said.stderr
    found = json.loads(said.stdout)
    assert found.keys() == opened.keys()
    wanted = {key: str(path) if key == "data" else value for key, value in opened.items() if value is not ...}
    assert wanted.items() <= found.items()


UNSOUND = [
    ("s.cnngui", b"", "the file is empty"),
    ("small.lesson.md", b"Nothing.", ""),
    ("notes.txt", b"five", "it seems to be a text; what can be opened are networks"),
]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        *UNSOUND,
        ("net.safetensors", b"\x08", "safetensors"),
        ("net.onnx", b"\xff", ""),
        ("data.npz", b"five", ""),
        ("table.csv", b"five", ""),
        ("photo.jpg", b"five", ""),
    ],
)
def test_what_is_wrong_with_a_file_is_told_in_the_window(
    start: Start, tmp_path: Path, *, name: str, content: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(content)
    said = start(SAY_WHAT_IS_TOLD, network=str(tmp_path / name))
    assert said.returncode == 0, said.stderr
    assert name in said.stdout and told in said.stdout


@pytest.mark.parametrize(("name", "content", "told"), UNSOUND)
def test_what_is_wrong_with_a_file_is_told_in_a_line_where_there_is_no_display(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    name: str,
    content: bytes,
    told: str,
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    (tmp_path / name).write_bytes(content)
    assert main([str(tmp_path / name)]) == 2
    error = capsys.readouterr().err
    assert told in error and str(tmp_path / name) in error and error.count("\n") == 1


def test_a_name_of_no_file_opens_no_window(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trian"]) == 2
    assert "no such file" in capsys.readouterr().err


def test_a_network_of_another_program_is_shown_before_it_is_opened(start: Start, tmp_path: Path) -> None:
    arrays = {"w.weight": np.ones((3, 64), np.float32)}
    shown = start(SAY_WHAT_IS_SHOWN, network=str(write_torch(tmp_path / "net.pt", arrays)))
    assert shown.stdout == "book; net.pt: weights by name (PyTorch)\n", shown.stderr
