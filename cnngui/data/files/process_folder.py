"""A folder for each running process, so that the next one finds what a killed one left.

The process holds a lock on a file in its folder. The system takes the lock back however the process ends, so
a folder whose lock is free belongs to one that is gone.
"""

import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Self

_LOCK = "lock"


class ProcessFolder:
    """A folder that is this process's own until it is removed or released, or the process ends."""

    def __init__(self, path: Path, lock: BinaryIO) -> None:
        """lock: a file in it that this process has locked."""
        self.path = path
        self._lock = lock

    @classmethod
    def create(cls, parent: Path) -> Self:
        """A new, empty folder in `parent`, for this process. Raises OSError."""
        parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _alone_in(parent):
            path = parent / secrets.token_hex(6)
            path.mkdir(mode=0o700)
            lock = (path / _LOCK).open("ab")
            _try_to_lock(lock)
        return cls(path, lock)

    @classmethod
    def abandoned(cls, parent: Path) -> list[Self]:
        """The folders of processes that are gone, the newest first; they are this process's own now.

        Raises OSError.
        """
        found = []
        with _alone_in(parent):
            for path in parent.iterdir():
                if path.is_dir():
                    lock = (path / _LOCK).open("ab")
                    if _try_to_lock(lock):
                        found.append(cls(path, lock))
                    else:
                        lock.close()
        return sorted(found, key=lambda folder: folder.path.stat().st_mtime, reverse=True)

    def remove(self) -> None:
        """Remove it with all that is in it, as far as the system lets us."""
        with suppress(OSError), _alone_in(self.path.parent):
            self.release()
            shutil.rmtree(self.path)

    def release(self) -> None:
        """Leave it, as it is, to a process that looks for abandoned ones."""
        self._lock.close()


@contextmanager
def _alone_in(parent: Path) -> Iterator[None]:
    """One process at a time: none sees a folder whose lock is not taken yet, or that is half removed."""
    with (parent / _LOCK).open("ab") as lock:
        _wait_for_lock(lock)
        yield


if sys.platform == "win32":
    import msvcrt

    def _wait_for_lock(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)

    def _try_to_lock(file: BinaryIO) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _wait_for_lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)

    def _try_to_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
