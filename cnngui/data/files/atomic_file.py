"""Files that are written whole or not at all."""

import errno
import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep
from typing import BinaryIO

_TRIES = 20
_PAUSE = 0.05
"""Seconds between two tries."""

FileStamp = tuple[int, int]
"""Size in bytes, and when the file was written, in nanoseconds."""

_TEMPORARY_NAME = re.compile(r"\.cnngui-[0-9a-f]{12}\.tmp")
_notes: Path | None = None


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` at `path`; what stood there stays until the new file is complete on the disk.

    A link is followed and the permissions of an older file are kept. Raises OSError, which names `path`.
    """
    target = Path(os.path.realpath(path))
    with _naming(path):
        with _temporary_beside(target) as (temporary, stream):
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
            stream.close()
            if target.exists():
                shutil.copymode(target, temporary)
            move_over(temporary, target)
        _sync_folder(target.parent)


def move_over(source: Path, target: Path) -> None:
    """Put a file in place of another one. Raises OSError.

    Windows refuses that while any program reads the other one, as scanners for viruses do for a moment.
    """
    for _ in range(_TRIES - 1 if sys.platform == "win32" else 0):
        with suppress(PermissionError):
            os.replace(source, target)
            return
        sleep(_PAUSE)
    os.replace(source, target)


def note_temporaries_in(folder: Path | None) -> None:
    """Note every temporary file in `folder` while it is there: a killed process cannot remove its own."""
    global _notes
    _notes = folder


def remove_noted_temporaries(folder: Path) -> None:
    """Remove the temporary files that a process which is gone has noted. Raises OSError."""
    for note in folder.glob("*"):
        temporary = Path(os.fsdecode(note.read_bytes()))
        # Nothing else, whatever the note says.
        if temporary.name == note.name and _TEMPORARY_NAME.fullmatch(note.name):
            temporary.unlink(missing_ok=True)
        note.unlink()


def file_stamp(path: Path) -> FileStamp | None:
    """What another program changes when it writes the file; None where there is none, or none may look."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def check_writable(path: Path) -> None:
    """Raise OSError unless a file can be put at `path`; leaves nothing behind."""
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    with _naming(path), _temporary_beside(target):
        pass


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Let errors name the file that was asked for, not a temporary one that nobody knows."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


@contextmanager
def _temporary_beside(target: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """A new file in the same folder, thus on the same disk; gone at the end unless it was moved away."""
    temporary = target.with_name(f".cnngui-{secrets.token_hex(6)}.tmp")
    with _noted(temporary), temporary.open("xb") as stream:
        try:
            yield temporary, stream
        finally:
            stream.close()
            temporary.unlink(missing_ok=True)


@contextmanager
def _noted(temporary: Path) -> Iterator[None]:
    """Keep a note of the file, under its name, while it is written; only where notes are kept."""
    note = _notes and _notes / temporary.name
    if note is not None:
        with suppress(OSError):  # the file is worth more than the note
            note.write_bytes(os.fsencode(temporary))
    try:
        yield
    finally:
        if note is not None:
            with suppress(OSError):
                note.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system lets folders be opened for it."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
