"""Folders of processes that live, and of some that were killed."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cnngui.data.files.process_folder import ProcessFolder

HOLD = """
import sys
from pathlib import Path
from cnngui.data.files.process_folder import ProcessFolder
folder = ProcessFolder.create(Path(sys.argv[1]))
(folder.path / "left").write_text("something")
print(folder.path, flush=True)
sys.stdin.read()
"""


def hold(parent: Path) -> "tuple[subprocess.Popen[str], Path]":
    """A process with a folder, and the folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(parent)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().rstrip("\n"))


def test_only_a_killed_process_abandons_its_folder_and_one_process_takes_it(tmp_path: Path) -> None:
    process, path = hold(tmp_path)
    own = ProcessFolder.create(tmp_path)
    assert ProcessFolder.abandoned(tmp_path) == []
    process.send_signal(signal.SIGKILL)
    process.communicate()
    (folder,) = ProcessFolder.abandoned(tmp_path)
    assert folder.path == path and (path / "left").read_text() == "something"
    assert ProcessFolder.abandoned(tmp_path) == [], "it has been taken"
    folder.release()
    (folder,) = ProcessFolder.abandoned(tmp_path)
    folder.remove()
    own.remove()
    assert [left.name for left in tmp_path.iterdir()] == ["lock"]


def test_what_was_left_half_made_or_half_removed_is_abandoned_too(tmp_path: Path) -> None:
    (tmp_path / "half").mkdir()
    (folder,) = ProcessFolder.abandoned(tmp_path)
    folder.remove()
    assert not (tmp_path / "half").exists()


def test_a_folder_that_cannot_be_made_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        ProcessFolder.create(tmp_path / "file" / "running")
