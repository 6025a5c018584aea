"""Ctrl+C in the terminal, as a person presses it while the window waits."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to another process")

RUN = """
import sys
from cnngui import app
app.MainWindow.prepare_curves = lambda window: print("ready", flush=True)  # once the window stands
{before}
sys.exit(app.run("seed"))
"""
EDIT = """
import numpy as np
from PySide6.QtCore import QTimer
def edit(window):
    window.session.network.set_kernel("conv1", 0, 0, np.ones((5, 5)))
    print("ready", flush=True)
app.MainWindow.prepare_curves = edit
from cnngui.window.document_actions import DocumentActions
ask = DocumentActions._ask
def tell_and_ask(actions, *what):
    QTimer.singleShot(0, lambda: print("asked", flush=True))
    return ask(actions, *what)
DocumentActions._ask = tell_and_ask
"""

Open = Callable[[str], "subprocess.Popen[str]"]


@pytest.fixture
def open_window(tmp_path: Path) -> Iterator[Open]:
    processes = []

    def start(before: str) -> "subprocess.Popen[str]":
        homes = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        process = subprocess.Popen(
            [sys.executable, "-c", RUN.format(before=before)],
            env=os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        processes.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def test_an_interrupt_closes_a_window_that_waits(open_window: Open) -> None:
    process = open_window("")
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in errors


def test_a_second_interrupt_does_not_wait_for_an_answer(open_window: Open) -> None:
    process = open_window(EDIT)
    process.send_signal(signal.SIGINT)
    assert process.stdout is not None
    assert process.stdout.readline() == "asked\n"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in errors
