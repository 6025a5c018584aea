"""What this process keeps on the disk while it runs, and what killed ones left there."""

from __future__ import annotations

import logging
from pathlib import Path

from cnngui.data.process_folder import ProcessFolder

logger = logging.getLogger(__name__)

_STARTING = "starting"


class ProcessState:
    """The folder of this process and the abandoned ones; none where the disk cannot be written."""

    def __init__(self, parent: Path) -> None:
        """parent: where all processes have their folders."""
        self.own: ProcessFolder | None = None
        self.abandoned: list[ProcessFolder] = []
        try:
            self.own = ProcessFolder.create(parent)
            self.abandoned = ProcessFolder.abandoned(parent)
            (self.own.path / _STARTING).touch()
        except OSError as error:
            logger.warning("nothing can be kept for a recovery: %s", error.strerror)

    @property
    def last_start_failed(self) -> bool:
        """Whether a process died before its window stood."""
        return any((folder.path / _STARTING).exists() for folder in self.abandoned)

    def note_started(self) -> None:
        """The window stands: what kills the process from now on is not its settings."""
        if self.own is not None:
            (self.own.path / _STARTING).unlink(missing_ok=True)
        for folder in self.abandoned:
            folder.remove()

    def end(self) -> None:
        """A clean end leaves nothing to the next start but what was abandoned before, and is still."""
        if self.own is not None:
            self.own.remove()
        for folder in self.abandoned:
            folder.release()
