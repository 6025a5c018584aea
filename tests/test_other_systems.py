"""What Windows and macOS lack is not asked for there: simulated, as neither is at hand."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from cnngui.data.files.atomic_file import move_over, write_atomically
from cnngui.data.files.user_folders import cache_folder, state_folder
from cnngui.engine import own_process
from cnngui.engine.description.presets import preset
from cnngui.engine.training.helper_processes import memory_for_helpers

PACKAGE = Path(own_process.__file__).parents[1]

ONLY_POSIX = {
    "fcntl": "data/files/process_folder.py",  # beside msvcrt
    "os.memfd_create": "engine/compute/step_memory.py",  # threads go on without it
    "os.nice": "experiments/worker_start.py",
    "select.poll": "engine/training/helper_processes.py",  # where memory can be shared
    "socket.AF_UNIX": "startup.py",  # Wayland's
}
"""What Windows does not have -> the one module that uses it, and asks whether it is there."""

LIKE_WINDOWS = """
import os, select, socket, sys, types
import argparse, ctypes, logging.handlers, multiprocessing.connection, shutil, ssl, subprocess, tempfile
from cnngui.engine.compute.workers import Workers
with Workers(2):  # finds the libraries for matrix products as this system does
    pass
for module, name in ((os, "memfd_create"), (os, "fork"), (os, "nice"), (select, "poll"), (socket, "AF_UNIX")):
    delattr(module, name)
locking = types.ModuleType("msvcrt")
locking.LK_LOCK, locking.LK_NBLCK, locking.locking = 1, 2, lambda descriptor, mode, count: None
sys.modules.update(msvcrt=locking, fcntl=None, resource=None, pwd=None)
sys.platform = "win32"
from cnngui.cli import main
sys.exit(main(sys.argv[1:]))
"""


def names_in(module: Path) -> set[str]:
    """Attributes of modules, such as os.nice, and what is imported."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.add(f"{node.value.id}.{node.attr}")
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_what_windows_lacks_is_used_in_one_place_each() -> None:
    lacking = {*ONLY_POSIX, "os.fork", "os.getuid", "os.geteuid", "os.killpg", "os.uname", "os.mkfifo"}
    lacking |= {
        "multiprocessing.Process",
        "pwd",
        "grp",
        "resource",
        "termios",
        "signal.SIGKILL",
        "signal.alarm",
    }
    users = {
        (name, str(module.relative_to(PACKAGE)))
        for module in PACKAGE.rglob("*.py")
        for name in names_in(module) & lacking
    }
    assert users == set(ONLY_POSIX.items())


def test_a_network_is_trained_and_measured_without_what_windows_lacks(tmp_path: Path) -> None:
    network = str(tmp_path / "mine.safetensors")
    for command in (
        [
            "train",
            "--data",
            "synthetic:600",
            "--network",
            "seed",
            "--epochs",
            "2",
            "--threads",
            "2",
            "-o",
            network,
        ],
        ["evaluate", network, "--data", "synthetic:300"],
        ["inspect", network],
    ):
        environment = {**os.environ, "LOCALAPPDATA": str(tmp_path / "AppData")}
        run = [sys.executable, "-c", LIKE_WINDOWS, *command]
        ended = subprocess.run(run, capture_output=True, text=True, env=environment)
        assert (ended.returncode, ended.stderr) == (0, "")


def test_without_shared_memory_threads_do_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "memfd_create")
    assert memory_for_helpers(preset("seed"), np.zeros((4, 1, 28, 28), np.uint8)) is None


@pytest.mark.parametrize(
    ("system", "cache", "state"),
    [
        ("win32", "AppData/Local/cnngui", "AppData/Local/cnngui"),
        ("darwin", "Library/Caches/cnngui", "Library/Application Support/cnngui"),
    ],
)
def test_files_lie_where_each_system_has_them(
    system: str, cache: str, state: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    assert cache_folder() == tmp_path / cache and state_folder() == tmp_path / state


class Refusing:
    """`os.replace` of Windows while another program reads the file."""

    def __init__(self, times: int) -> None:
        self.left, self._replace = times, os.replace

    def __call__(self, source: Path, target: Path) -> None:
        if self.left:
            self.left -= 1
            raise PermissionError(13, "The process cannot access the file", str(target))
        self._replace(source, target)


def test_a_file_that_is_read_for_a_moment_is_replaced_after_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "network"
    path.write_bytes(b"old")
    monkeypatch.setattr("cnngui.data.files.atomic_file._PAUSE", 0)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "replace", Refusing(times=3))
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new" and list(tmp_path.iterdir()) == [path]


def test_a_file_that_stays_refused_is_named_and_left_whole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "network"
    path.write_bytes(b"old")
    monkeypatch.setattr("cnngui.data.files.atomic_file._PAUSE", 0)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "replace", Refusing(times=1000))
    with pytest.raises(PermissionError) as refused:
        write_atomically(path, b"new")
    assert refused.value.filename == str(path)
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


def test_elsewhere_what_is_refused_is_refused_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    refusing = Refusing(times=1)
    monkeypatch.setattr(os, "replace", refusing)
    with pytest.raises(PermissionError):
        move_over(tmp_path / "one", tmp_path / "other")
