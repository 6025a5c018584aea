"""The session's work, written to a file every few seconds in the background."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cnngui.data.files.recovery_file import write_recovery_file
from cnngui.data.files.tensor_file import TensorFileError
from cnngui.engine.foreign_errors import reason_of
from cnngui.engine.text import Text
from cnngui.session.recovery.snapshot_files import SNAPSHOTS, SnapshotFiles
from cnngui.session.recovery.work import Work
from cnngui.session.session import Session
from cnngui.words import in_words

logger = logging.getLogger(__name__)

INTERVAL_MS = 3000
"""What a training run has done since is lost twice over: the file holds where it stood the time before."""


class Autosave(QObject):
    """Keeps a file in which there is nothing while there is nothing to lose."""

    ticked = Signal()
    saved = Signal()  # the file holds what `save` found
    failed = Signal(str)  # it could not be written, and why
    _done = Signal(str)  # from the thread

    def __init__(self, session: Session, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._file = file
        self._snapshots = SnapshotFiles(file.with_name(SNAPSHOTS))
        self._kept: Work | None = None
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.save)
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Save from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Save no more; returns when nothing is being written."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def save(self) -> None:
        """Begin to save what has changed, unless that is going on."""
        self.ticked.emit()
        if self._thread is not None:
            return
        work = self._session.work()
        if work.is_same_as(self._kept):
            self.saved.emit()
            return
        self._kept = work
        self._thread = threading.Thread(
            target=_write,
            args=(self._file, self._snapshots, work, self._done.emit),
            name="autosave",
            daemon=True,
        )
        self._thread.start()

    def _on_done(self, error: str) -> None:
        if self._thread is None:  # stopped in the meantime
            return
        self._thread.join()
        self._thread = None
        if error:
            self._kept = None
            self.failed.emit(error)
        else:
            self.saved.emit()


def _write(file: Path, snapshots: SnapshotFiles, work: Work, done: Callable[[str], None]) -> None:
    error = ""
    try:
        snapshots.begin()
        if not work.is_worth_keeping:
            file.unlink(missing_ok=True)
        else:
            _write_worthy(file, snapshots, work)
        snapshots.remove_others()
    except OSError as reason:
        error = in_words(reason_of(reason))
    except MemoryError:
        error = in_words(Text("not enough memory"))
    except Exception:  # whatever it is, the window goes on
        logger.exception("the work could not be kept")
        error = in_words(Text("an unexpected fault, which the log tells"))
    done(error)


def _write_worthy(file: Path, snapshots: SnapshotFiles, work: Work) -> None:
    from cnngui.session.recovery.record_writer import encode_work  # a start does not wait for it

    try:
        write_recovery_file(file, *encode_work(work, snapshots))
    except TensorFileError:  # more acts than a file can describe
        write_recovery_file(file, *encode_work(replace(work, acts=()), snapshots))
