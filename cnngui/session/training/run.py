"""A training run as the window holds it: the worker's thread, messages to it, and what it says."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from cnngui.data.datasets import DataSplit, readable_name
from cnngui.data.training_data import training_facts
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport, StepReport
from cnngui.engine.weights.frozen import Frozen
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import Edits, ParameterEdit
from cnngui.session.training.looks import KeptLooks
from cnngui.session.training.messages import (
    Message,
    Painted,
    Pause,
    PauseAfterEpoch,
    Resume,
    SetConfig,
    SetFrozen,
    SetPooling,
    SetSpeed,
    Stop,
    TakeCheckpoint,
    Watch,
)
from cnngui.session.training.snapshots import KeptSnapshots
from cnngui.session.training.status import TrainingHistory, TrainingState
from cnngui.session.training.task import Checkpoint, TrainingTask
from cnngui.session.training.worker import AccuracyNow, Snapshot, TrainingWorker


class TrainingRun:
    """One run, from `start` until it has ended or is let go. All methods return at once, but `join`."""

    def __init__(self, task: TrainingTask, paused: bool = False, speed: float | None = None) -> None:
        """speed: steps a second, or None for as many as there can be."""
        self.task = task
        self.config = task.config
        """The choices now; some can be changed while it lasts."""
        self._is_paused = paused
        self._epochs_asked = 0
        self._is_asked_for_epoch = False
        self.speed = speed
        self.sent = 0
        """Messages so far, each of which may change what the run comes to."""
        self.was_changed = task.was_changed
        """Whether the task alone no longer tells what the run comes to."""
        self._worker = TrainingWorker(task, paused, speed)
        self._thread = threading.Thread(target=self._work, name="training", daemon=True)
        self._when_done: Callable[[], None] = lambda: None
        self._is_done = threading.Event()
        self._unconfirmed: deque[ParameterEdit] = deque()
        self._taken: Snapshot | None = None
        self._painted = 0

    # The thread -----------------------------------------------------------------------------------

    def start(self, when_done: Callable[[], None] = lambda: None) -> None:
        """Begin in the background. ``when_done`` is called from there, when the run has ended."""
        self._when_done = when_done
        self._thread.start()

    def _work(self) -> None:
        try:
            self._worker.run()
        finally:
            self._is_done.set()
            self._when_done()

    def stop(self) -> None:
        """Ask the worker to stop: after the step that it is at, at the latest."""
        self._worker.stop_requested.set()
        self._send(Stop())

    def join(self, patience: float | None = None) -> None:
        """Wait until the worker is gone, or so many seconds."""
        self._thread.join(patience)

    def let_go(self) -> None:
        """Hear no more of a worker that was asked to stop and does not answer: it ends when it can."""
        self._when_done = lambda: None

    @property
    def has_ended(self) -> bool:
        """Whether the worker has done all; nothing new comes out then."""
        return self._is_done.is_set()

    # Messages to it -------------------------------------------------------------------------------

    def _send(self, message: Message) -> None:
        self.sent += 1
        self._worker.inbox.put(message)

    @property
    def is_paused(self) -> bool:
        """Whether it waits, or will after the step that the worker is at."""
        has_made_epoch = self._worker.outbox.paused_after == self._epochs_asked
        return self._is_paused or (self._is_asked_for_epoch and has_made_epoch)

    @property
    def will_pause(self) -> bool:
        """Whether it pauses, or will at the end of the epoch."""
        return self._is_paused or self._is_asked_for_epoch

    def pause(self) -> None:
        """Wait after the step that the worker is at."""
        self._is_paused, self._is_asked_for_epoch = True, False
        self._send(Pause())

    def resume(self) -> None:
        """Go on."""
        self._is_paused = self._is_asked_for_epoch = False
        self._send(Resume())

    def step(self) -> None:
        """Make one step more, then pause."""
        self._is_paused, self._is_asked_for_epoch = True, False
        self._send(Pause(steps=1))

    def finish_epoch(self) -> None:
        """Train to the end of the epoch, or of the next one where it stands at an end, then pause."""
        self._is_paused, self._is_asked_for_epoch = False, True
        self._epochs_asked += 1
        self._send(PauseAfterEpoch(self._epochs_asked))

    def change(self, config: TrainingConfig) -> None:
        """Go by other choices from the next step on, as far as a run can change them."""
        if self.config is not None and (changed := self.config.with_changeable_of(config)) != self.config:
            self.config, self.was_changed = changed, True
            self._send(SetConfig(changed))

    def set_speed(self, speed: float | None) -> None:
        """Make so many steps a second from now on, or as many as there can be."""
        self.speed = speed
        self._send(SetSpeed(speed))

    def set_pooling(self, layer: str, kind: PoolingKind) -> None:
        """Switch a pooling layer before the next step."""
        self.was_changed = True
        self._send(SetPooling(layer, kind))

    def set_frozen(self, frozen: Frozen) -> None:
        """Let these filters stay as they are from the next step on."""
        self.was_changed = True
        self._send(SetFrozen(frozen))

    def edit(self, edits: Edits) -> None:
        """Write values into the weights before the next step; snapshots taken hold them from now on."""
        self.was_changed = True
        for edit in edits.parts:
            self._unconfirmed.append(edit)
            self._send(edit)

    def tell_painted(self) -> None:
        """Let the worker know that what was taken last can be seen: at a chosen speed it waits for that."""
        if self._taken is not None and self._taken.steps > self._painted:
            self._painted = self._taken.steps
            self._worker.inbox.put(Painted(self._painted))

    def set_watched(self, is_watched: bool) -> None:
        """Let the worker look inside more often while somebody looks on, or no more."""
        self._worker.inbox.put(Watch(is_watched))

    def ask_for_checkpoint(self) -> None:
        """Let the worker tell where it stands, after the step that it is at."""
        self._worker.inbox.put(TakeCheckpoint())

    # What it says ---------------------------------------------------------------------------------

    @property
    def state(self) -> TrainingState:
        """Whether the data are being prepared, steps made, or a pause was asked for."""
        if not self.steps_per_epoch:
            return "preparing"
        return "paused" if self.is_paused else "running"

    @property
    def data(self) -> DataSplit | None:
        """The data set, as soon as it is loaded."""
        return self._worker.outbox.data

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the network's outputs stand for once it learns from the data; () until that is known."""
        return self._worker.outbox.class_names

    @property
    def loaded(self) -> float:
        """Share of the data set that is loaded, in [0, 1]."""
        return self._worker.outbox.loaded

    @property
    def steps_per_epoch(self) -> int:
        """0 until the first step can be made."""
        return self._worker.outbox.steps_per_epoch

    @property
    def step_count(self) -> int:
        """How many steps the whole run makes; 0 until the first one can be made."""
        config = self.task.config
        return config.epochs * self.steps_per_epoch if config else 0

    @property
    def uses_all_cores(self) -> bool:
        """Whether the steps leave no core of the machine free."""
        config = self.task.config
        return config is not None and self.speed is None and config.threads >= (os.cpu_count() or 1)

    @property
    def checkpoint(self) -> Checkpoint | None:
        """Where it stood when it was asked last. What it said until then lies in the outbox already."""
        return self._worker.outbox.checkpoint

    @property
    def error(self) -> BaseException | None:
        """What ended the run before its time."""
        return self._worker.outbox.error

    @property
    def accuracy(self) -> AccuracyNow | None:
        """How good the weights are; None until that is known, and without images to tell it by."""
        return self._worker.outbox.accuracy

    @property
    def test_accuracy(self) -> float | None:
        """Share of the test images answered right at the end, in [0, 1]; None before."""
        return self._worker.outbox.test_accuracy

    @property
    def best_epoch(self) -> int | None:
        """The one whose weights early stopping went back to at the end; None before, or without it."""
        return self._worker.outbox.best_epoch

    @property
    def data_name(self) -> str:
        """What it learns from; as it was asked for until that is loaded, but for the folders of a machine."""
        asked = self.data or self.task.data
        return readable_name(Path(asked).name) if isinstance(asked, str) else asked.name

    @property
    def data_check(self) -> int:
        """A sum of what it learns from, by which that is known again; 0 where it was never loaded."""
        before = self.task.checkpoint
        return self._worker.outbox.data_check or (before.data_check if before else 0)

    @property
    def seconds(self) -> float:
        """How many seconds were computed, up to the newest weights."""
        newest = self._worker.outbox.snapshot or self.task.checkpoint
        return newest.seconds if newest else 0.0

    def facts(self, history: TrainingHistory) -> dict[str, object]:
        """What a model file tells of the run, which made `history`; nothing before its first step."""
        config, data, best = self.task.config, self.data, self.best_epoch
        if config is None or data is None or not len(history):
            return {}
        facts = training_facts(config, self.task.augmentation, data, history.end, self.test_accuracy)
        if best is not None:
            facts["best_epoch"] = best
        if self.was_changed:  # so that these choices alone do not make the network again
            facts["changed_during_run"] = True
        return facts | {"steps": len(history), "date": datetime.now(UTC).date().isoformat()}

    def take_reports(self) -> list[StepReport | EpochReport]:
        """All that have come since the last time."""
        reports = self._worker.outbox.reports
        return [reports.popleft() for _ in range(len(reports))]

    @property
    def looks(self) -> KeptLooks:
        """What was seen inside at some of the steps so far."""
        return self._worker.outbox.looks

    @property
    def kept(self) -> KeptSnapshots:
        """The weights at some of the steps so far."""
        return self._worker.outbox.kept

    def take_snapshot(self) -> Snapshot | None:
        """The newest weights, if there are newer ones than the last time."""
        snapshot = self._worker.outbox.snapshot
        if snapshot is None or snapshot is self._taken:
            return None
        for _ in range(snapshot.edits - (self._taken.edits if self._taken else 0)):
            self._unconfirmed.popleft()
        self._taken = snapshot
        return snapshot

    def with_unconfirmed_edits(self, parameters: Parameters) -> Parameters:
        """A snapshot with the edits that the worker had not taken yet when it was made."""
        for edit in self._unconfirmed:
            parameters = edit.applied_to(parameters)
        return parameters
