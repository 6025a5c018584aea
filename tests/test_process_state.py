"""What processes leave that were killed, and what the next one makes of it."""

import logging
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cnngui.data.files.user_folders import state_folder
from cnngui.process_state import ProcessState

WRITE = """
import os, sys
from pathlib import Path
from cnngui.data.files import atomic_file
from cnngui.process_state import temporaries_noted
with temporaries_noted():
    atomic_file.write_atomically(Path(sys.argv[1]), b"first")
    atomic_file.os.fsync = lambda descriptor: os.kill(os.getpid(), 9)
    atomic_file.write_atomically(Path(sys.argv[1]), b"second")
"""
CRASH = """
import ctypes
from cnngui.process_state import ProcessState
state = ProcessState()
state.note_started()
ctypes.string_at(0)
"""


def kill(script: str, *arguments: str) -> int:
    return subprocess.run([sys.executable, "-c", script, *arguments], check=False).returncode


def test_a_command_that_was_killed_while_it_saved_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "networks"
    folder.mkdir()
    assert kill(WRITE, str(folder / "mine")) == -signal.SIGKILL
    assert len(list(folder.iterdir())) == 2
    state = ProcessState()
    state.clean_up()
    assert not state.last_start_failed
    state.end()
    assert list(folder.iterdir()) == [folder / "mine"] and (folder / "mine").read_bytes() == b"first"


def test_a_crash_of_the_interpreter_is_logged_by_the_next_process(caplog: pytest.LogCaptureFixture) -> None:
    assert kill(CRASH) == -signal.SIGSEGV
    state = ProcessState()
    with caplog.at_level(logging.ERROR, "cnngui"):
        state.clean_up()
        state.clean_up()
    state.end()
    (record,) = caplog.records
    assert "Segmentation fault" in record.getMessage() and "ctypes/__init__.py" not in record.getMessage()
    assert "__init__.py" in record.getMessage()


def test_nothing_stands_in_the_way_where_nothing_can_be_written(tmp_path: Path) -> None:
    state_folder().parent.mkdir(parents=True)
    state_folder().touch()
    state = ProcessState()
    assert state.own is None and not state.last_start_failed
    state.note_started()
    state.clean_up()
    state.end()
