"""What this process keeps on the disk while it runs, and what killed ones left there."""

from __future__ import annotations

import faulthandler
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cnngui.data.files.atomic_file import note_temporaries_in, remove_noted_temporaries
from cnngui.data.files.process_folder import ProcessFolder
from cnngui.data.files.user_folders import state_folder
from cnngui.program_log import without_paths

logger = logging.getLogger(__name__)

WORK = "work.safetensors"
"""What the window can be recovered from."""

_STARTING = "starting"
_FAULTS = "faults.txt"
_TEMPORARIES = "temporaries"


class ProcessState:
    """The folder of this process and the abandoned ones; none where the disk cannot be written."""

    def __init__(self) -> None:
        self.own: ProcessFolder | None = None
        self.error: OSError | None = None
        """Why there is none."""
        self.abandoned: list[ProcessFolder] = []
        faulthandler.enable()
        try:
            self.own = ProcessFolder.create(_parent())
            (self.own.path / _STARTING).touch()
            self._faults = (self.own.path / _FAULTS).open("w", encoding="utf-8")
            _note_temporaries(self.own)
            self.abandoned = ProcessFolder.abandoned(_parent())
        except OSError as error:
            logger.warning("nothing can be kept for a recovery: %s", error.strerror)
            self.error = error
            return
        faulthandler.enable(self._faults)

    @property
    def last_start_failed(self) -> bool:
        """Whether a process died before its window stood."""
        return any((folder.path / _STARTING).exists() for folder in self.abandoned)

    def note_started(self) -> None:
        """Note that the window stands: what kills the process from now on is not its settings."""
        if self.own is not None:
            (self.own.path / _STARTING).unlink(missing_ok=True)

    def clean_up(self) -> None:
        """Log the crashes of processes that are gone, and remove the temporary files that they left."""
        for folder in self.abandoned:
            try:
                remove_noted_temporaries(folder.path / _TEMPORARIES)
                if (folder.path / _FAULTS).is_file():
                    _log_faults(folder.path / _FAULTS)
            except OSError as error:
                logger.warning("what was left could not be cleaned up: %s", error.strerror)

    def end(self) -> None:
        """Leave nothing to the next start but what was abandoned before, and is still."""
        faulthandler.enable()
        note_temporaries_in(None)
        if self.own is not None:
            self._faults.close()
            self.own.remove()
        for folder in self.abandoned:
            folder.release()


@contextmanager
def temporaries_noted() -> Iterator[None]:
    """Note what is written without a window: if it is killed, the next window removes what it was writing."""
    folder = None
    with suppress(OSError):
        folder = ProcessFolder.create(_parent())
        _note_temporaries(folder)
    try:
        yield
    finally:
        note_temporaries_in(None)
        if folder is not None:
            folder.remove()


def _parent() -> Path:
    return state_folder() / "running"


def _note_temporaries(folder: ProcessFolder) -> None:
    (folder.path / _TEMPORARIES).mkdir()
    note_temporaries_in(folder.path / _TEMPORARIES)


def _log_faults(file: Path) -> None:
    """Once: the file is empty then."""
    if faults := file.read_text("utf-8", errors="replace"):
        logger.error("crashed earlier:\n%s", without_paths(faults))
        file.write_text("")
