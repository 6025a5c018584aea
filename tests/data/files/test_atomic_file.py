"""Temporary files of processes that were killed while they wrote."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cnngui.data.files.atomic_file import note_temporaries_in, remove_noted_temporaries, write_atomically

WRITE = """
import os, sys
from pathlib import Path
from cnngui.data.files import atomic_file
atomic_file.note_temporaries_in(Path(sys.argv[1]))
atomic_file.os.fsync = lambda descriptor: os.kill(os.getpid(), 9)
atomic_file.write_atomically(Path(sys.argv[2]), b"new")
"""


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "notes"
    folder.mkdir()
    yield folder
    note_temporaries_in(None)


def test_what_a_killed_process_was_writing_is_removed(notes: Path, tmp_path: Path) -> None:
    file = tmp_path / "\udcff" / "network"
    file.parent.mkdir()
    file.write_bytes(b"old")
    arguments = [os.fsencode(path) for path in (notes, file)]
    killed = subprocess.run([sys.executable, "-c", WRITE, *arguments], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert len(list(file.parent.iterdir())) == 2
    remove_noted_temporaries(notes)
    assert list(file.parent.iterdir()) == [file] and file.read_bytes() == b"old"
    assert list(notes.iterdir()) == []


def test_a_file_that_was_written_leaves_no_note(notes: Path, tmp_path: Path) -> None:
    note_temporaries_in(notes)
    write_atomically(tmp_path / "file", b"new")
    assert list(notes.iterdir()) == []


def test_a_note_of_anything_else_removes_nothing(notes: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.touch()
    for name in (".cnngui-0123456789ab.tmp", "precious"):
        (notes / name).write_bytes(os.fsencode(precious))
    remove_noted_temporaries(notes)
    assert precious.exists()


def test_where_nothing_can_be_noted_the_file_is_written_all_the_same(notes: Path, tmp_path: Path) -> None:
    note_temporaries_in(tmp_path / "gone")
    write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
