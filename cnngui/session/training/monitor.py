"""Brings a training run to the window: a timer takes what lies in its outbox, as long as it lasts."""

from __future__ import annotations

import logging
from dataclasses import replace
from enum import IntEnum
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cnngui.engine.failure import Failure
from cnngui.engine.text import Text
from cnngui.engine.training.reports import TrainingDiverged
from cnngui.session.training.status import TrainingHistory, TrainingStatus

if TYPE_CHECKING:
    from cnngui.session.training.run import TrainingRun
    from cnngui.session.training.task import Checkpoint
    from cnngui.session.training.worker import Snapshot

logger = logging.getLogger(__name__)

INTERVAL_MS = 33
"""From one look at the run to the next, where painting is quick."""
MAX_INTERVAL_MS = 250
"""From one look at the run to the next, however slow painting is."""
MAX_INTERVAL_BESIDE_ALL_CORES_MS = 333
"""The same while training has every core: three looks a second take 4 % of its time, four 6 %."""
FREE = 2
"""After painting for t ms the window is left free for FREE · t ms."""
FREE_BESIDE_ALL_CORES = 25
"""The same while training has every core, since painting takes its time from the training.

An epoch of `book` on two cores takes 1.1 times as long as on the command line with 4 paintings a second, and
1.2 times with 7.
"""
SECONDS_BEFORE_ESTIMATE = 0.5
"""Of training, before it is told how long the rest will take."""
PATIENCE_MS = 300
"""For a worker to stop: it may read from a pipe, or from a disk that does not answer."""


class _Turn(IntEnum):
    """What a round of the event loop does for one look at the run; input is heard between two rounds."""

    WEIGHTS_TOLD = 0
    WEIGHTS_PAINTED = 1  # and the activations are computed
    ACTIVATIONS_PAINTED = 2
    CURVES_TOLD = 3
    CURVES_LAID_OUT = 4
    CURVES_PAINTED = 5


class TrainingMonitor(QObject):
    """The one run that there may be, and what is to be seen of it.

    The worker signals its end only: a signal for each report would starve the window. Here they are taken
    together.
    """

    state_changed = Signal()
    progressed = Signal()
    # All of these with the run first.
    data_loaded = Signal(object, object)  # DataSplit
    weights_changed = Signal(object, object, object)  # Parameters to show; as trained, or None without a step
    ended = Signal(object, object)  # and why it did nothing more: a Text, or None
    _worker_done = Signal()  # from the worker's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status = TrainingStatus()
        self._run: TrainingRun | None = None
        self._last: Snapshot | None = None
        self._checkpoint: Checkpoint | None = None
        self._asked = (-1, -1)
        self._is_given_up = False
        """Whether whoever looks on has stopped the run."""
        self._has_data = self._has_grown = False
        self._begun, self._turn = 0.0, _Turn.WEIGHTS_TOLD
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._drain)
        self._turn_timer = QTimer(self, singleShot=True, interval=0)
        self._turn_timer.timeout.connect(self._take_turn)
        self._worker_done.connect(self._hurry, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._let_go)

    @property
    def run(self) -> TrainingRun | None:
        """The run, from its start until all that it said has been taken."""
        return self._run

    @property
    def status(self) -> TrainingStatus:
        """The run, or the last one, as there is to see."""
        return self._status

    def start(self, run: TrainingRun, history: TrainingHistory | None = None) -> None:
        """Begin a run, or go on with one that was interrupted after `history`. There must be none."""
        assert self._run is None
        self._run, self._last, self._has_data = run, None, False
        self._checkpoint, self._asked = run.task.checkpoint, (-1, -1)
        self._is_given_up = False
        if history is not None:
            history.is_augmented = run.task.augmentation is not None
        self._status = TrainingStatus(
            "preparing", message=Text("Preparing the data…"), history=history or TrainingHistory()
        )
        run.start(self._worker_done.emit)
        self._timer.start(INTERVAL_MS)
        self.state_changed.emit()

    def recorded(self) -> tuple[Checkpoint | None, TrainingHistory]:
        """Where the run stood when this was asked last, and its curves up to there."""
        assert self._run is not None
        asked = (self._last.steps if self._last else 0, self._run.sent)
        if asked != self._asked:
            self._asked = asked
            self._run.ask_for_checkpoint()
        checkpoint, history = self._checkpoint, self._status.history
        if checkpoint is None or not checkpoint.trainer.steps:
            return checkpoint, TrainingHistory()
        state = checkpoint.trainer
        epochs = (state.steps - bool(state.epoch.images)) // history.steps_per_epoch
        recorded = history.until(state.steps, epochs)
        recorded.snapshots = self._run.kept.until(state.steps)
        return checkpoint, recorded

    def stop(self, wait: bool) -> None:
        """End the run after the part of a step that it is at; one that does not answer is let go.

        wait: return when it has ended.
        """
        if self._run is None:
            return
        self._run.stop()
        self._is_given_up = not wait
        if wait:
            self._run.join(PATIENCE_MS / 1000)
            self._let_go()
        else:
            self._patience.start()

    def clear(self) -> None:
        """Forget the curves of the last run. None must be under way."""
        assert self._run is None
        if self._status.history.steps_per_epoch:
            self._status = TrainingStatus()
            self.state_changed.emit()

    def follow(self) -> None:
        """Show a pause, or its end, as soon as it is asked for."""
        if self._run is not None:
            self._update_status(self._run)
            self._announce_progress()

    def _hurry(self) -> None:
        """Do not wait any longer for what the run has said last."""
        if self._timer.isActive():
            self._timer.start(0)

    def _drain(self) -> None:
        run = self._run
        assert run is not None
        has_ended = run.has_ended  # read before all else: what was said up to the end is taken below
        self._begun, self._turn = perf_counter(), _Turn.WEIGHTS_TOLD
        self._turn_timer.start()
        self._take_data(run)
        checkpoint = run.checkpoint  # before the reports, which then reach as far at least
        self._take_reports(run)
        self._checkpoint = checkpoint or self._checkpoint
        self._take_snapshot(run)
        self._update_status(run)
        if has_ended and self._run is run:
            run.join()
            self._finish(run)

    def _take_turn(self) -> None:
        """Take one more round of the event loop since `_drain`: see `_Turn`.

        When all is painted, the next `_drain` is set for a time that leaves the window free for two thirds of
        it, also where painting is slow; for more where training has every core.
        """
        self._turn = _Turn(self._turn + 1)
        if self._turn is _Turn.CURVES_TOLD:
            self._announce_progress()
        if self._run is None:  # ended by one who heard of its progress
            return
        if self._turn is _Turn.CURVES_TOLD:  # all that the weights change has been painted
            self._run.tell_painted()
        if self._turn is not _Turn.CURVES_PAINTED:
            self._turn_timer.start()
        elif self._run.has_ended:
            self._timer.start(0)
        else:
            busy = 1000 * (perf_counter() - self._begun)
            free, most = FREE, MAX_INTERVAL_MS
            if self._run.uses_all_cores:
                free, most = FREE_BESIDE_ALL_CORES, MAX_INTERVAL_BESIDE_ALL_CORES_MS
            self._timer.start(round(min(max(INTERVAL_MS - busy, free * busy), most)))

    def _take_data(self, run: TrainingRun) -> None:
        if run.data is not None and not self._has_data:
            self._has_data = True
            self.data_loaded.emit(run, run.data)

    def _take_reports(self, run: TrainingRun) -> None:
        reports = run.take_reports()
        if reports and not self._status.history.steps_per_epoch:
            self._status = replace(
                self._status,
                history=TrainingHistory(run.steps_per_epoch, run.task.augmentation is not None),
            )
        if reports:
            self._status.history.step_count = run.step_count
        for report in reports:
            self._status.history.add(report)
        if (accuracy := run.accuracy) and len(self._status.history) >= accuracy.steps > 0:
            self._status.history.add_held_out(accuracy.steps, accuracy.share)
        if self._status.history.steps_per_epoch and self._status.history.looks is not run.looks:
            self._status.history.looks = run.looks
            self._has_grown = True
        self._has_grown |= bool(reports)

    def _take_snapshot(self, run: TrainingRun) -> None:
        snapshot = run.take_snapshot()
        if snapshot is None:
            return
        stepped = snapshot.steps > (self._last.steps if self._last else 0)
        self._last = snapshot
        trained = snapshot.parameters if stepped else None
        self.weights_changed.emit(run, run.with_unconfirmed_edits(snapshot.parameters), trained)

    def _update_status(self, run: TrainingRun) -> None:
        if self._run is not run:  # ended by one who heard of its weights
            return
        before, state = self._status, run.state
        self._status = replace(
            before,
            state=state,
            message=before.message if state == "preparing" else None,
            progress=self._progress(run),
            seconds_left=self._seconds_left(run),
            images_per_second=self._images_per_second(run),
            accuracy=(run.accuracy.share, run.accuracy.images) if run.accuracy else None,
        )
        if state != before.state:
            self.state_changed.emit()
        self._has_grown |= (self._status.progress, self._status.accuracy) != (
            before.progress,
            before.accuracy,
        )

    def _announce_progress(self) -> None:
        if self._has_grown:
            self._has_grown = False
            self.progressed.emit()

    def _progress(self, run: TrainingRun) -> float:
        if not run.step_count:
            return run.loaded
        return self._last.steps / run.step_count if self._last else 0.0

    def _seconds_left(self, run: TrainingRun) -> float | None:
        each = self._seconds_of_step(run)
        return None if each is None or self._last is None else each * (run.step_count - self._last.steps)

    def _images_per_second(self, run: TrainingRun) -> float | None:
        each = self._seconds_of_step(run)
        if each is None or run.data is None:
            return None
        return len(run.data.training) / (each * run.steps_per_epoch)

    def _seconds_of_step(self, run: TrainingRun) -> float | None:
        """The mean so far, or as the speed wants it; None while it cannot be told."""
        last = self._last
        if last is None or not last.steps or run.is_paused:
            return None
        if not run.speed and last.seconds < SECONDS_BEFORE_ESTIMATE:
            return None
        return max(last.seconds / last.steps, 1 / run.speed if run.speed else 0)

    def _let_go(self) -> None:
        """Take what there is of the run, and wait for no more."""
        self._drain()
        if run := self._run:
            run.let_go()
            self._finish(run)

    def _finish(self, run: TrainingRun) -> None:
        for timer in (self._timer, self._turn_timer, self._patience):
            timer.stop()
        self._run = None
        self._status.history.test_accuracy = run.test_accuracy
        self._status.history.best_epoch = run.best_epoch
        self._status.history.snapshots = run.kept
        reason = self._reason(run, run.error) if run.error else self._what_is_given_up(run)
        self._status = TrainingStatus(progress=self._status.progress, history=self._status.history)
        self._announce_progress()
        self.ended.emit(run, reason)
        self.state_changed.emit()

    def _what_is_given_up(self, run: TrainingRun) -> Text | None:
        """Say what was given up when a run was stopped before there was anything to see of it."""
        if not self._is_given_up or len(self._status.history):
            return None
        if run.task.config is None:
            return Text("The loading was stopped.")
        return Text("Stopped before the first step.")

    def _reason(self, run: TrainingRun, error: BaseException) -> Text:
        reason: object = error
        match error:
            case MemoryError() if run.data is not None:
                return Text("Training stopped: not enough memory. A smaller batch needs less.")
            case MemoryError():
                reason = Text("not enough memory")
            case TrainingDiverged():
                return Failure(
                    "Training stopped: {reason}. Undo and a lower learning rate help.", reason=error
                )
            case Failure() | OSError():
                pass
            case _:
                logger.error("training failed", exc_info=error)
                reason = f"{type(error).__name__}: {error}"
        if run.data is None:
            return Failure("The data were not loaded: {reason}", reason=reason)
        if not run.steps_per_epoch:
            return Failure("Training cannot begin: {reason}", reason=reason)
        return Failure("Training stopped: {reason}", reason=reason)
