"""Keeps the window's work on the disk, and offers what a window that was killed has left."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer

from cnngui.data.files.process_folder import ProcessFolder
from cnngui.data.files.recovery_file import read_recovery_file
from cnngui.data.files.user_folders import state_folder
from cnngui.engine.foreign_errors import reason_of
from cnngui.process_state import WORK, ProcessState
from cnngui.session.network_title import network_title
from cnngui.session.recovery.autosave import Autosave
from cnngui.session.recovery.snapshot_files import SNAPSHOTS
from cnngui.session.recovery.work import Work
from cnngui.window.main_window import MainWindow
from cnngui.words import in_words

logger = logging.getLogger(__name__)

SETTLED_MS = 100
"""After a recovery: by then the window has been painted with what was recovered."""
MOST_OFFERS = 5
"""Of windows that were killed; what older ones left is removed."""

_TRYING = "trying"


class Recovery(QObject):
    """Saves every few seconds from `begin` to `end`, and asks in the window about one killed one at a time.

    What is put off, or not answered before the window is closed, is offered by the next start. What is
    discarded can be put back until then. What kills the process while it is recovered is set aside, and not
    offered again.
    """

    def __init__(self, window: MainWindow, process: ProcessState) -> None:
        super().__init__(window)
        self.setObjectName("recovery")
        self._window = window
        self._process = process
        self._offered = list(process.abandoned)
        self._discarded: list[ProcessFolder] = []
        self._recovered: ProcessFolder | None = None
        self._autosave: Autosave | None = None
        if process.own is not None:
            self._autosave = Autosave(window.session, process.own.path / WORK, self)
            self._autosave.saved.connect(self._on_saved)
            self._autosave.failed.connect(self._on_failed)
            self._autosave.ticked.connect(window.keep_settings)

    def begin(self) -> None:
        """Save from now on, and offer what there is."""
        if self._autosave is not None:
            self._autosave.start()
        self._tell_what_is_not_kept()
        self._process.clean_up()
        for folder in self._offered[MOST_OFFERS:]:
            self._remove(folder)
        self._offer_next()

    def end(self) -> None:
        """Save no more, and let go of what was discarded."""
        if self._autosave is not None:
            self._autosave.stop()
        for folder in self._discarded:
            self._let_go(folder)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to offer, and what was recovered is kept again."""
        return not self._offered

    def _tell_what_is_not_kept(self) -> None:
        error, are_settings_kept = self._process.error, self._window.settings.are_kept
        if error is not None and are_settings_kept:
            self._tell_work_is_not_kept(in_words(reason_of(error)))
        elif error is not None:
            text = self.tr("Neither your settings nor your work, against a crash, are kept: {reason}")
            self._window.message_bar.show_error(text.format(reason=in_words(reason_of(error))))
        elif not are_settings_kept:
            text = self.tr("Your settings are not kept: their file cannot be written.")
            self._window.message_bar.show_error(text)

    # Offering -------------------------------------------------------------------------------------------

    def _offer_next(self) -> None:
        while self._offered:
            folder = self._offered[0]
            work = self._read(folder.path)
            if work is not None:
                self._ask(folder, work)
                return
            self._remove(folder)

    def _read(self, folder: Path) -> Work | None:
        """What was left, None where that is nothing, damaged, or has killed a process."""
        file, trying = folder / WORK, folder / _TRYING
        if not file.is_file():
            return None
        try:
            if not trying.exists():
                trying.touch()
                from cnngui.session.recovery.record_reader import decode_work  # a start does not wait for it

                work = decode_work(*read_recovery_file(file), folder / SNAPSHOTS)
                trying.unlink()
                return work
            logger.error("a recovery did not come to its end")
        except (OSError, ValueError, MemoryError):
            logger.exception("what was left cannot be recovered")
        aside = state_folder() / "unrecovered.safetensors"
        try:
            shutil.move(file, aside)
        except OSError:
            logger.exception("what cannot be recovered could not be set aside")
        else:
            text = self.tr("What an earlier window held cannot be read. It is kept in {path}.")
            self._window.message_bar.show_error(text.format(path=aside))
        return None

    def _ask(self, folder: ProcessFolder, work: Work) -> None:
        written = QDateTime.fromSecsSinceEpoch(int((folder.path / WORK).stat().st_mtime))
        is_today = written.date() == QDateTime.currentDateTime().date()
        moment = written.time() if is_today else written

        def say() -> str:
            training, other = (
                self.tr("Unfinished training, {when}: {what}"),
                self.tr("Unsaved work, {when}: {what}"),
            )
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            return (training if work.run else other).format(when=when, what=", ".join(self._parts_of(work)))

        # The button says enough by itself where there is no room for more.
        recover = (lambda: self.tr("Recover work"), lambda: self._recover(folder, work))
        discard = (lambda: self.tr("Discard"), lambda: self._discard(folder, work))
        self._window.message_bar.ask(say, recover, discard)

    def _parts_of(self, work: Work) -> list[str]:
        """What would be lost, by which one work is told from another."""
        parts, locale = [], QLocale()
        if work.run is not None or not work.network.is_same_network(work.saved):
            parts.append(network_title(work.path, work.network.architecture.title))
        if work.run is not None and work.run.checkpoint is not None:
            steps = locale.toString(work.run.checkpoint.trainer.steps)
            parts.append(self.tr("step {count}").format(count=steps))
        if work.drawing.strokes:
            strokes = locale.toString(len(work.drawing.strokes))
            parts.append(self.tr("a drawing (strokes: {count})").format(count=strokes))
        elif not work.drawing.is_blank:
            parts.append(self.tr("a picture on the paper"))
        if work.symbols.is_modified:
            parts.append(self.tr("own symbols"))
        if work.runs and not work.runs_are_saved:
            parts.append(self.tr("runs: {count}").format(count=locale.toString(len(work.runs))))
        return parts

    def _discard(self, folder: ProcessFolder, work: Work) -> None:
        """Keep it aside: a slip of the hand must not cost the work, and one more question would not help."""
        self._offered.remove(folder)
        self._discarded.append(folder)
        put_back = (lambda: self.tr("Put back"), lambda: self._put_back(folder, work))
        self._window.message_bar.show_offer(
            lambda: self.tr("Discarded; gone for good when the window is closed."), put_back
        )
        self._offer_next()

    def _put_back(self, folder: ProcessFolder, work: Work) -> None:
        self._discarded.remove(folder)
        self._offered.insert(0, folder)
        self._ask(folder, work)

    def _ask_whether_to_leave(self, folder: ProcessFolder, work: Work) -> None:
        """Ask whoever is at a lesson, which a recovery ends."""
        leave = (lambda: self.tr("Recover work"), lambda: self._leave_and_recover(folder, work))
        stay = (lambda: self.tr("Not now"), lambda: self._ask(folder, work))
        self._window.message_bar.ask(lambda: self.tr("This leaves the lesson."), leave, stay)

    def _leave_and_recover(self, folder: ProcessFolder, work: Work) -> None:
        self._window.lessons.leave()
        self._recover(folder, work)

    def _recover(self, folder: ProcessFolder, work: Work) -> None:
        if self._window.lessons.room is not None:
            self._ask_whether_to_leave(folder, work)
            return
        if not self._window.documents.may_leave():
            self._ask(folder, work)
            return
        (folder.path / _TRYING).touch()
        try:
            self._window.session.resume(work)
        except MemoryError:
            self._window.message_bar.show_error(self.tr("There is not enough memory to recover this work."))
            (folder.path / _TRYING).unlink()
            self._ask(folder, work)
            return
        self._window.session.flush()
        QTimer.singleShot(SETTLED_MS, self, lambda: self._on_settled(folder))

    def _on_settled(self, folder: ProcessFolder) -> None:
        """Let go of what was recovered only when this process has saved it."""
        (folder.path / _TRYING).unlink(missing_ok=True)
        self._recovered = folder
        if self._autosave is not None:
            self._autosave.save()

    def _on_saved(self) -> None:
        if self._recovered is not None:
            self._remove(self._recovered)
            self._recovered = None
            self._offer_next()

    def _remove(self, folder: ProcessFolder) -> None:
        self._offered.remove(folder)
        self._let_go(folder)

    def _let_go(self, folder: ProcessFolder) -> None:
        self._process.abandoned.remove(folder)
        folder.remove()

    def _on_failed(self, reason: str) -> None:
        assert self._autosave is not None
        self._autosave.failed.disconnect(self._on_failed)  # once is enough
        self._tell_work_is_not_kept(reason)

    def _tell_work_is_not_kept(self, reason: str) -> None:
        text = self.tr("Your work is not kept against a crash: {reason}")
        self._window.message_bar.show_error(text.format(reason=reason))
