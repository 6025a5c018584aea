"""What the thread of a training run does: read the data, train, obey between two steps. No Qt here.

The worker pushes nothing: what it has to say lies in its outbox until the window takes it.
"""

from __future__ import annotations

import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field, replace
from math import inf
from queue import Empty, SimpleQueue
from time import perf_counter
from zlib import crc32

import numpy as np

from cnngui.data.datasets import Dataset, DatasetError, DataSplit, LoadingCancelled
from cnngui.data.files.model_file import SavedModel
from cnngui.data.training_data import fitted, with_classes_of
from cnngui.engine.training.reports import EpochReport, StepReport
from cnngui.engine.training.trainer import Trainer, train
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import ParameterEdit
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
from cnngui.session.training.task import Checkpoint, TrainingTask

SNAPSHOT_INTERVAL = 0.033
"""Seconds between two snapshots of the weights: one for each frame that can be seen."""
FOR_THE_WINDOW = 1.0
"""Seconds that a step at a chosen speed waits at most for the last one to be painted: the window may hang."""
FOR_ACCURACY = 500
"""Images by which the accuracy is told between the steps."""
SHARE_FOR_ACCURACY = 0.015
"""Most of the time of a run at full speed that goes into telling the accuracy now: with `book` that is about
three times a second, and nearly as often as the window looks where training has every core.
"""
SHARE_FOR_LOOKS = 0.1
"""Most of that time that goes into looking inside, while somebody looks on."""
SHARE_UNWATCHED = 0.005
"""The same while nobody does: there is something to see afterwards."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The weights after `steps` steps, which took `seconds`; the first `edits` edits sent are in them."""

    parameters: Parameters
    steps: int
    edits: int
    seconds: float


@dataclass(frozen=True, slots=True)
class AccuracyNow:
    """Share of the first `images` of the validation part that are answered right, in [0, 1], after so many
    steps."""

    share: float
    images: int
    steps: int


@dataclass(slots=True)
class Outbox:
    """What the worker wrote last. Each field is replaced whole, so that it can be read without a lock.

    best_epoch: the one whose weights early stopping went back to at the end. paused_after: the number of the
    last request to pause after an epoch that has been met.
    """

    reports: deque[StepReport | EpochReport] = field(default_factory=deque)
    snapshot: Snapshot | None = None
    kept: KeptSnapshots = field(default_factory=KeptSnapshots)
    looks: KeptLooks = field(default_factory=KeptLooks)
    checkpoint: Checkpoint | None = None
    data: DataSplit | None = None
    class_names: tuple[str, ...] = ()
    steps_per_epoch: int = 0
    accuracy: AccuracyNow | None = None
    test_accuracy: float | None = None
    best_epoch: int | None = None
    paused_after: int = 0
    data_check: int = 0
    loaded: float = 0.0
    error: BaseException | None = None


class _Stopped(Exception):
    """The run was asked to stop."""


class TrainingWorker:
    """Reads its inbox between two steps, and writes its outbox."""

    def __init__(self, task: TrainingTask, paused: bool, speed: float | None = None) -> None:
        self.inbox: SimpleQueue[Message] = SimpleQueue()
        self.outbox = Outbox()
        self.stop_requested = threading.Event()
        self._task = task
        self._steps_allowed: int | None = 0 if paused else None
        self._after_epoch: int | None = None
        """The request to pause at the end of the epoch, if there is one."""
        self._steps = self._edits = self._painted = 0
        self._seconds = 0.0
        self._best: Parameters | None = None
        """Those that early stopping went back to at the end."""
        self._speed = speed
        self._stepped_at = -inf
        self._published = -SNAPSHOT_INTERVAL
        self._measured_for: tuple[int, int] | None = None
        self._measure_from = -inf
        self._is_watched = False
        self._looked_at: tuple[int, int] | None = None
        self._look_from = -inf
        self._data_check = 0

    def run(self) -> None:
        """Work until all is done, fails, or is stopped; the outbox then holds the last finite weights."""
        try:
            self._train()
        except (_Stopped, LoadingCancelled):
            pass
        except BaseException as error:  # whatever it is, the window says it in words
            self.outbox.error = error

    def _train(self) -> None:
        task = self._task
        data = self._load_data()
        if task.config is None:
            return
        start = SavedModel(task.architecture, task.parameters, task.class_names, frozen=task.frozen)
        start = with_classes_of(data, start, task.config.seed)
        data = fitted(data, start.architecture, start.class_names)
        self.outbox.class_names = start.class_names
        self._data_check = self.outbox.data_check = _check_sum(data.training)
        training, validation, test = ((part.images, part.labels) for part in data.parts)
        with Trainer(
            start.architecture,
            start.parameters,
            *training,
            task.config,
            validation=validation if len(data.validation) else None,
            augment=task.augmentation,
            interrupt=self._stop_if_asked,
            frozen=start.frozen,
            beside_window=True,
        ) as trainer:
            if task.checkpoint is not None:
                self._go_on(trainer, task.checkpoint)
            self.outbox.kept = task.kept if task.kept.kept else KeptSnapshots(trainer.steps_per_epoch)
            self._keep(trainer.snapshot())
            self._look(trainer)
            self.outbox.steps_per_epoch = trainer.steps_per_epoch
            try:
                self._make_steps(trainer, _first(data.validation, FOR_ACCURACY))
                if len(data.test):
                    self.outbox.test_accuracy, _ = trainer.evaluate(*test)
            finally:
                self._publish(trainer)

    def _go_on(self, trainer: Trainer, checkpoint: Checkpoint) -> None:
        if checkpoint.data_check != self._data_check:
            raise DatasetError("the data are not what they were when the training was interrupted")
        trainer.go_on_from(checkpoint.trainer)
        self._steps, self._seconds = checkpoint.trainer.steps, checkpoint.seconds
        self.outbox.checkpoint = checkpoint

    def _make_steps(self, trainer: Trainer, some: Dataset) -> None:
        """Train to the end. some: the images by which the accuracy is told between the steps."""
        self._obey(trainer, some)
        started = perf_counter()
        for report in train(trainer):
            if isinstance(report, EpochReport):
                self._end_epoch(trainer)
            else:
                self._count_step(started)
            self.outbox.reports.append(report)
            self._seconds += perf_counter() - started
            if perf_counter() - self._published >= SNAPSHOT_INTERVAL:
                self._publish(trainer)
                self._tell_accuracy(trainer, some)
                self._look(trainer)
            self._obey(trainer, some)
            started = perf_counter()
        self._look_from = -inf  # how it ended is seen too
        self._look(trainer)

    def _end_epoch(self, trainer: Trainer) -> None:
        """Keep the weights, at the end of early stopping those of the best epoch; pause if that was asked."""
        best = trainer.best
        if best is not None and trainer.is_done:
            self._best = best.parameters
            self.outbox.best_epoch = best.report.epoch
            steps = best.report.epoch * trainer.steps_per_epoch
            self.outbox.kept = self.outbox.kept.including(steps, best.parameters)
        else:
            self._keep(trainer.snapshot())
        if self._after_epoch is not None:
            self.outbox.paused_after, self._after_epoch = self._after_epoch, None
            self._steps_allowed = 0

    def _tell_accuracy(self, trainer: Trainer, some: Dataset) -> None:
        """Tell how good the weights are that were published last, unless that is known or would take long."""
        now = self._steps, self._edits
        started = perf_counter()
        if not len(some) or now == self._measured_for or started < self._measure_from:
            return
        share, _ = trainer.evaluate(some.images, some.labels)
        self.outbox.accuracy = AccuracyNow(share, len(some), self._steps)
        self._measured_for = now
        ended = perf_counter()
        self._measure_from = ended + (ended - started) / SHARE_FOR_ACCURACY

    def _look(self, trainer: Trainer) -> None:
        """Look inside, unless that was done of these weights, or would take long."""
        now = self._steps, self._edits
        started = perf_counter()
        if now == self._looked_at or started < self._look_from:
            return
        with suppress(MemoryError):  # the training is worth more
            self.outbox.looks = self.outbox.looks.with_one(trainer.look())
        self._looked_at = now
        ended = perf_counter()
        share = SHARE_FOR_LOOKS if self._is_watched else SHARE_UNWATCHED
        self._look_from = ended + (ended - started) / share

    def _stop_if_asked(self) -> None:
        """Called before each part of a batch: a stop waits for a part, not for all."""
        if self.stop_requested.is_set():
            raise _Stopped

    def _count_step(self, started: float) -> None:
        self._steps += 1
        self._stepped_at = started
        if self._steps_allowed is not None:
            self._steps_allowed -= 1

    def _obey(self, trainer: Trainer, some: Dataset) -> None:
        """Take all messages; wait for more while no step is allowed, or until the next one is due."""
        while True:
            if self._wait(trainer) != 0 and self.inbox.empty():
                if not self._is_published:
                    self._publish(trainer)
                self._measure_from = -inf  # there is time
                self._tell_accuracy(trainer, some)
                if self._is_watched:
                    self._look_from = -inf
                self._look(trainer)
            wait = self._wait(trainer)
            try:
                message = self.inbox.get(block=wait != 0, timeout=wait)
            except Empty:
                return
            self._take(message, trainer)

    def _wait(self, trainer: Trainer) -> float | None:
        """Seconds until the next step, or the end of an epoch, may be made; None: until a message says so."""
        if trainer.is_at_end_of_epoch or trainer.is_done:
            return 0
        if self._steps_allowed == 0:
            return None
        if self._speed is None or self._steps_allowed is not None:
            return 0
        due = 1 / self._speed
        if due >= SNAPSHOT_INTERVAL and self._painted < self._steps:  # faster ones cannot be seen singly
            due = max(due, FOR_THE_WINDOW)
        return max(0, self._stepped_at + due - perf_counter())

    def _take(self, message: Message, trainer: Trainer) -> None:
        match message:
            case SetConfig(config):
                trainer.set_config(trainer.config.with_changeable_of(config))
            case SetSpeed(steps_per_second):
                self._speed = steps_per_second
            case SetPooling(layer, kind):
                trainer.set_pooling(layer, kind)
            case SetFrozen(frozen):
                trainer.set_frozen(frozen)
            case ParameterEdit(name=name):
                trainer.replace_parameter(name, message.applied_to(trainer.snapshot())[name])
                self._edits += 1
            case Pause(steps):
                self._steps_allowed, self._after_epoch = (self._steps_allowed or 0) + steps, None
            case PauseAfterEpoch(number):
                self._steps_allowed, self._after_epoch = None, number
            case Resume():
                self._steps_allowed = self._after_epoch = None
            case Painted(steps):
                self._painted = steps
            case Watch(is_watched):
                self._is_watched = is_watched
                if is_watched:
                    self._look_from = -inf
            case TakeCheckpoint():
                with suppress(MemoryError):  # the training is worth more
                    self.outbox.checkpoint = Checkpoint(
                        trainer.state(), trainer.config, self._seconds, self._data_check
                    )
            case Stop():
                raise _Stopped

    @property
    def _is_published(self) -> bool:
        snapshot = self.outbox.snapshot
        return snapshot is not None and (snapshot.steps, snapshot.edits) == (self._steps, self._edits)

    def _publish(self, trainer: Trainer) -> None:
        self._published = perf_counter()
        parameters = trainer.snapshot()
        if self._best is not None and parameters == self._best:
            parameters = self._best  # which is kept as that of its step, and is found there
        else:
            self._keep(parameters)
        self.outbox.snapshot = Snapshot(parameters, self._steps, self._edits, self._seconds)

    def _keep(self, parameters: Parameters) -> None:
        self.outbox.kept = self.outbox.kept.with_one(self._steps, parameters)

    def _load_data(self) -> DataSplit:
        data = self._task.data
        if isinstance(data, str):
            # Only here: with its readers and the downloader it is a good part of the time to start.
            from cnngui.data.sources import load_data

            data = load_data(
                data,
                pictures=self._task.pictures,
                own=self._task.own,
                progress=self._report_loaded,
                cancel=self.stop_requested,
            )
        if self.stop_requested.is_set():
            raise _Stopped
        self.outbox.data = data
        return data

    def _report_loaded(self, share: float) -> None:
        self.outbox.loaded = share


def _first(dataset: Dataset, most: int) -> Dataset:
    return replace(dataset, images=dataset.images[:most], labels=dataset.labels[:most])


def _check_sum(dataset: Dataset) -> int:
    """Tells, but for one chance in four thousand million, whether images and labels are the same."""
    labels = crc32(np.ascontiguousarray(dataset.labels).data)
    return crc32(np.ascontiguousarray(dataset.images).data, labels)
