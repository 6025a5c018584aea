"""Brings a training run to the window: a timer takes what lies in its outbox, as long as it lasts."""

from __future__ import annotations

import logging
from dataclasses import replace
from enum import IntEnum
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cnngui.engine.failure import Failure
from cnngui.engine.training.trainer import TrainingDiverged
from cnngui.session.training.garbage import WindowThreadCollector
from cnngui.session.training.run import TrainingRun
from cnngui.session.training.view import TrainingHistory, TrainingView
from cnngui.session.training.worker import Checkpoint, Snapshot
from cnngui.words import in_words

logger = logging.getLogger(__name__)

INTERVAL_MS, MAX_INTERVAL_MS = 33, 250
FREE, FREE_BESIDE_ALL_CORES = 2, 25
"""How long nothing is painted, in times of a painting. Without a core to spare what paints is taken from the
training: an epoch of `book` on two cores takes 1.1 times as long as on the command line with 4 paintings a
second, and 1.2 times with 7."""
SECONDS_BEFORE_ESTIMATE = 0.5
PATIENCE_MS = 300
"""For a worker to stop: it may read from a pipe, or from a disk that does not answer."""


class _Stage(IntEnum):
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
    ended = Signal(object, str)  # what ended it before its time, in words, or nothing
    _worker_done = Signal()  # from the worker's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = TrainingView()
        self._run: TrainingRun | None = None
        self._last: Snapshot | None = None
        self._checkpoint: Checkpoint | None = None
        self._asked = (-1, -1)
        self._is_given_up = False
        """Whether whoever looks on has stopped the run."""
        self._has_data = self._has_grown = False
        self._begun, self._stage = 0.0, _Stage.WEIGHTS_TOLD
        self._collector = WindowThreadCollector()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._drain)
        self._turn_timer = QTimer(self, singleShot=True, interval=0)
        self._turn_timer.timeout.connect(self._take_turn)
        self._worker_done.connect(self._hurry, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._let_go)
        self._gone: list[TrainingRun] = []
        self._gone_timer = QTimer(self, singleShot=True, interval=MAX_INTERVAL_MS)
        self._gone_timer.timeout.connect(self._look_after_gone)

    @property
    def run(self) -> TrainingRun | None:
        """The run, from its start until all that it said has been taken."""
        return self._run

    @property
    def view(self) -> TrainingView:
        """The run, or the last one, as there is to see."""
        return self._view

    def start(self, run: TrainingRun, history: TrainingHistory | None = None) -> None:
        """Begin a run, or go on with one that was interrupted after `history`. There must be none."""
        assert self._run is None
        self._run, self._last, self._has_data = run, None, False
        self._checkpoint, self._asked = run.task.checkpoint, (-1, -1)
        self._collector.begin()
        self._is_given_up = False
        if history is not None:
            history.is_augmented = run.task.augment
        self._view = TrainingView(
            "preparing", message=self.tr("Preparing the data…"), history=history or TrainingHistory()
        )
        run.start(self._worker_done.emit)
        self._timer.start(INTERVAL_MS)
        self.state_changed.emit()

    def recorded(self) -> tuple[Checkpoint | None, TrainingHistory]:
        """Where the run stood when this was asked last, and its curves up to there."""
        assert self._run is not None
        place = (self._last.steps if self._last else 0, self._run.sent)
        if place != self._asked:
            self._asked = place
            self._run.ask_for_checkpoint()
        checkpoint, history = self._checkpoint, self._view.history
        if checkpoint is None or not checkpoint.trainer.steps:
            return checkpoint, TrainingHistory()
        state = checkpoint.trainer
        epochs = (state.steps - bool(state.epoch.images)) // history.steps_per_epoch
        return checkpoint, history.until(state.steps, epochs)

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
        self._view = TrainingView()
        self.state_changed.emit()

    def follow(self) -> None:
        """Show a pause, or its end, as soon as it is asked for."""
        if self._run is not None:
            self._update_view(self._run)
            self._announce_progress()

    def _hurry(self) -> None:
        """Do not wait any longer for what the run has said last."""
        if self._timer.isActive():
            self._timer.start(0)

    def _drain(self) -> None:
        run = self._run
        assert run is not None
        has_ended = run.has_ended  # read before all else: what was said up to the end is taken below
        self._begun, self._stage = perf_counter(), _Stage.WEIGHTS_TOLD
        self._turn_timer.start()
        self._collector.collect()
        self._take_data(run)
        checkpoint = run.checkpoint  # before the reports, which then reach as far at least
        self._take_reports(run)
        self._checkpoint = checkpoint or self._checkpoint
        self._take_snapshot(run)
        self._update_view(run)
        if has_ended and self._run is run:
            run.join()
            self._finish(run)

    def _take_turn(self) -> None:
        """One more round of the event loop since `_drain`: see `_Stage`.

        When all is painted, the next `_drain` is set for a time that leaves the window free for two thirds of
        it, also where painting is slow; for more where training has every core.
        """
        self._stage = _Stage(self._stage + 1)
        if self._stage is _Stage.CURVES_TOLD:
            self._announce_progress()
        if self._run is None:  # ended by one who heard of its progress
            return
        if self._stage is not _Stage.CURVES_PAINTED:
            self._turn_timer.start()
        elif self._run.has_ended:
            self._timer.start(0)
        else:
            busy = 1000 * (perf_counter() - self._begun)
            free = FREE_BESIDE_ALL_CORES if self._run.uses_all_cores else FREE
            self._timer.start(round(min(max(INTERVAL_MS - busy, free * busy), MAX_INTERVAL_MS)))

    def _take_data(self, run: TrainingRun) -> None:
        if run.data is not None and not self._has_data:
            self._has_data = True
            self.data_loaded.emit(run, run.data)

    def _take_reports(self, run: TrainingRun) -> None:
        reports = run.take_reports()
        if reports and not self._view.history.steps_per_epoch:
            self._view = replace(self._view, history=TrainingHistory(run.steps_per_epoch, run.task.augment))
        if reports:
            self._view.history.step_count = run.step_count
        for report in reports:
            self._view.history.add(report)
        self._has_grown |= bool(reports)

    def _take_snapshot(self, run: TrainingRun) -> None:
        snapshot = run.take_snapshot()
        if snapshot is None:
            return
        stepped = snapshot.steps > (self._last.steps if self._last else 0)
        self._last = snapshot
        trained = snapshot.parameters if stepped else None
        self.weights_changed.emit(run, run.with_unconfirmed_edits(snapshot.parameters), trained)

    def _update_view(self, run: TrainingRun) -> None:
        if self._run is not run:  # ended by one who heard of its weights
            return
        before, state = self._view, run.state
        self._view = replace(
            before,
            state=state,
            message=before.message if state == "preparing" else "",
            progress=self._progress(run),
            seconds_left=self._seconds_left(run),
        )
        if state != before.state:
            self.state_changed.emit()
        self._has_grown |= self._view.progress != before.progress

    def _announce_progress(self) -> None:
        if self._has_grown:
            self._has_grown = False
            self.progressed.emit()

    def _progress(self, run: TrainingRun) -> float:
        if not run.step_count:
            return run.loaded
        return self._last.steps / run.step_count if self._last else 0.0

    def _seconds_left(self, run: TrainingRun) -> float | None:
        last = self._last
        if last is None or last.seconds < SECONDS_BEFORE_ESTIMATE or not last.steps:
            return None
        return last.seconds / last.steps * (run.step_count - last.steps)

    def _let_go(self) -> None:
        """Take what there is of the run, and wait for no more."""
        self._drain()
        if run := self._run:
            run.let_go()
            self._gone.append(run)
            self._finish(run)

    def _look_after_gone(self) -> None:
        """Collect garbage here as long as there is a worker that would do it in its thread."""
        self._collector.collect()
        self._gone = [run for run in self._gone if not run.has_ended]
        if self._gone:
            self._gone_timer.start()
        elif self._run is None:
            self._collector.end()

    def _finish(self, run: TrainingRun) -> None:
        for timer in (self._timer, self._turn_timer, self._patience):
            timer.stop()
        self._run = None
        self._look_after_gone()
        self._view.history.test_accuracy = run.test_accuracy
        words = self._words(run, run.error) if run.error else ""
        message = words or self._what_is_given_up(run)
        self._view = replace(self._view, state="idle", seconds_left=None, message=message)
        self._announce_progress()
        self.ended.emit(run, words)
        self.state_changed.emit()

    def _what_is_given_up(self, run: TrainingRun) -> str:
        """Of a run that was stopped before there was anything to see of it."""
        if not self._is_given_up or len(self._view.history):
            return ""
        if run.task.config is None:
            return self.tr("The loading was stopped.")
        return self.tr("Stopped before the first step.")

    def _words(self, run: TrainingRun, error: BaseException) -> str:
        match error:
            case MemoryError() if run.data is not None:
                return self.tr("Training stopped: not enough memory. A smaller batch needs less.")
            case MemoryError():
                reason = self.tr("not enough memory")
            case TrainingDiverged():
                advice = self.tr("Training stopped: {reason}. Undo and a lower learning rate help.")
                return advice.format(reason=in_words(error))
            case Failure() | OSError():
                reason = in_words(error)
            case _:
                logger.error("training failed", exc_info=error)
                reason = f"{type(error).__name__}: {error}"
        return self._what_failed(run).format(reason=reason)

    def _what_failed(self, run: TrainingRun) -> str:
        if run.data is None:
            return self.tr("The data were not loaded: {reason}")
        if not run.steps_per_epoch:
            return self.tr("Training cannot begin: {reason}")
        return self.tr("Training stopped: {reason}")
