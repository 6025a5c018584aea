"""Starts of the whole program, each in a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.data.foreign.torch_files import write_torch

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
SAY_WHETHER_GARBAGE_IS_COLLECTED = """
import gc
finish_start = app.finish_start
def say(window):
    print(gc.isenabled())
    finish_start(window)
    print(gc.isenabled())
    QTimer.singleShot(0, window.close)
app.finish_start = say
"""

Start = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    def start(before: str, *arguments: str, network: str = "seed") -> "subprocess.CompletedProcess[str]":
        homes = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "STATE")}
        return subprocess.run(
            [sys.executable, "-c", RUN.format(before=before), *arguments, network],
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


def test_no_start_waits_for_a_library_that_its_first_frame_does_not_need(start: Start) -> None:
    loaded = {name.partition(".")[0] for name in start(LIST_MODULES).stdout.split()}
    assert "numpy" in loaded
    assert not loaded & {"PIL", "pi_heif", "pyqtgraph", "scipy"}


def test_garbage_is_collected_from_the_end_of_the_start_on(start: Start) -> None:
    assert start(SAY_WHETHER_GARBAGE_IS_COLLECTED).stdout.split() == ["False", "True"]


def test_a_network_of_another_program_is_shown_before_it_is_opened(start: Start, tmp_path: Path) -> None:
    arrays = {"w.weight": np.ones((3, 64), np.float32)}
    shown = start(SAY_WHAT_IS_SHOWN, network=str(write_torch(tmp_path / "net.pt", arrays)))
    assert shown.stdout == "book; net.pt: weights by name (PyTorch)\n", shown.stderr
