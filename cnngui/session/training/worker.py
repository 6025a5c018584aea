"""What the thread of a training run does: read the data, train, obey between two steps. No Qt here.

The worker pushes nothing: what it has to say lies in its outbox until the window takes it.
"""

from __future__ import annotations

import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field, replace
from queue import Empty, SimpleQueue
from time import perf_counter
from zlib import crc32

import numpy as np

from cnngui.data.augmentation import augment
from cnngui.data.datasets import Dataset, DatasetError, DataSplit, LoadingCancelled
from cnngui.data.files.model_file import SavedModel
from cnngui.data.readers.picture_choices import USUAL_CHOICES, PictureChoices
from cnngui.data.training_data import fitted, with_classes_of
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.training.reports import EpochReport, StepReport
from cnngui.engine.training.state import TrainerState
from cnngui.engine.training.trainer import Trainer, train
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.network_state import ParameterEdit

SNAPSHOT_INTERVAL = 0.033
"""Seconds between two snapshots of the weights: one for each frame that can be seen."""
PART_SIZE = 500
"""Images that are evaluated between two looks at whether a stop was asked for."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a run stands after so many seconds of computing. data_check: a sum of what it learns from."""

    trainer: TrainerState
    seconds: float
    data_check: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingTask:
    """All that a run needs, as it was when it was asked for.

    data: what names a data set for `load_data`, or one that is loaded already. config: None to load the
    data and no more. checkpoint: where it goes on, if it was interrupted. pictures: how a folder's are taken.
    """

    architecture: Architecture
    parameters: Parameters
    class_names: tuple[str, ...]
    config: TrainingConfig | None
    data: str | DataSplit
    augment: bool = False
    checkpoint: Checkpoint | None = None
    pictures: PictureChoices = USUAL_CHOICES


@dataclass(frozen=True, slots=True)
class SetLearningRate:
    """Train on with another learning rate."""

    value: float


@dataclass(frozen=True, slots=True)
class SetPooling:
    """Switch a pooling layer."""

    layer: str
    kind: PoolingKind


@dataclass(frozen=True, slots=True)
class Pause:
    """Make `steps` more steps, then wait for messages."""

    steps: int = 0


@dataclass(frozen=True, slots=True)
class Resume:
    """Train on."""


@dataclass(frozen=True, slots=True)
class TakeCheckpoint:
    """Put into the outbox where the run stands."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Give up; wakes a worker that waits."""


Message = SetLearningRate | SetPooling | ParameterEdit | Pause | Resume | TakeCheckpoint | Stop


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The weights after `steps` steps, which took `seconds`; the first `edits` edits sent are in them."""

    parameters: Parameters
    steps: int
    edits: int
    seconds: float


@dataclass(slots=True)
class Outbox:
    """What the worker wrote last. Each field is replaced whole, so that it can be read without a lock."""

    reports: deque[StepReport | EpochReport] = field(default_factory=deque)
    snapshot: Snapshot | None = None
    checkpoint: Checkpoint | None = None
    data: DataSplit | None = None
    class_names: tuple[str, ...] = ()
    steps_per_epoch: int = 0
    test_accuracy: float | None = None
    loaded: float = 0.0
    error: BaseException | None = None


class _Stopped(Exception):
    """The run was asked to stop."""


class TrainingWorker:
    """Reads its inbox between two steps, and writes its outbox."""

    def __init__(self, task: TrainingTask, paused: bool) -> None:
        self.inbox: SimpleQueue[Message] = SimpleQueue()
        self.outbox = Outbox()
        self.stop_requested = threading.Event()
        self._task = task
        self._steps_allowed: int | None = 0 if paused else None
        self._steps = self._edits = 0
        self._seconds = 0.0
        self._published = -SNAPSHOT_INTERVAL
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
        start = SavedModel(task.architecture, task.parameters, task.class_names)
        start = with_classes_of(data, start, task.config.seed)
        data = fitted(data, start.architecture, start.class_names)
        self.outbox.class_names = start.class_names
        self._data_check = _check_sum(data.training)
        images, labels = data.training.images, data.training.labels
        with Trainer(
            start.architecture,
            start.parameters,
            images,
            labels,
            task.config,
            augment=augment if task.augment else None,
            interrupt=self._stop_if_asked,
        ) as trainer:
            if task.checkpoint is not None:
                self._go_on(trainer, task.checkpoint)
            self.outbox.steps_per_epoch = trainer.steps_per_epoch
            try:
                self._make_steps(trainer, data.validation)
                self.outbox.test_accuracy = self._accuracy(trainer, data.test)
            finally:
                self._publish(trainer)

    def _go_on(self, trainer: Trainer, checkpoint: Checkpoint) -> None:
        if checkpoint.data_check != self._data_check:
            raise DatasetError("the data are not what they were when the training was interrupted")
        trainer.go_on_from(checkpoint.trainer)
        self._steps, self._seconds = checkpoint.trainer.steps, checkpoint.seconds
        self.outbox.checkpoint = checkpoint

    def _make_steps(self, trainer: Trainer, validation: Dataset) -> None:
        self._obey(trainer)
        started = perf_counter()
        for report in train(trainer):
            if isinstance(report, EpochReport):
                report = replace(report, validation_accuracy=self._accuracy(trainer, validation))
            else:
                self._count_step()
            self.outbox.reports.append(report)
            self._seconds += perf_counter() - started
            if perf_counter() - self._published >= SNAPSHOT_INTERVAL:
                self._publish(trainer)
            self._obey(trainer)
            started = perf_counter()

    def _accuracy(self, trainer: Trainer, dataset: Dataset) -> float | None:
        """Share of right answers, if there are images, measured in parts: a stop need not wait for the
        whole.
        """
        if not len(dataset):
            return None
        right = 0.0
        for first in range(0, len(dataset), PART_SIZE):
            if self.stop_requested.is_set():
                raise _Stopped
            part = slice(first, first + PART_SIZE)
            accuracy, _ = trainer.evaluate(dataset.images[part], dataset.labels[part])
            right += accuracy * len(dataset.labels[part])
        return right / len(dataset)

    def _stop_if_asked(self) -> None:
        """Called before each part of a batch: a stop waits for a part, not for all."""
        if self.stop_requested.is_set():
            raise _Stopped

    def _count_step(self) -> None:
        self._steps += 1
        if self._steps_allowed is not None:
            self._steps_allowed -= 1

    def _obey(self, trainer: Trainer) -> None:
        """Take all messages; wait for more while no step is allowed."""
        while True:
            is_waiting = self._steps_allowed == 0
            if is_waiting and self.inbox.empty():
                self._publish(trainer)
            try:
                message = self.inbox.get(block=is_waiting)
            except Empty:
                return
            self._take(message, trainer)

    def _take(self, message: Message, trainer: Trainer) -> None:
        match message:
            case SetLearningRate(value):
                trainer.set_learning_rate(value)
            case SetPooling(layer, kind):
                trainer.set_pooling(layer, kind)
            case ParameterEdit(name=name):
                trainer.replace_parameter(name, message.applied_to(trainer.snapshot())[name])
                self._edits += 1
            case Pause(steps):
                self._steps_allowed = (self._steps_allowed or 0) + steps
            case Resume():
                self._steps_allowed = None
            case TakeCheckpoint():
                with suppress(MemoryError):  # the training is worth more
                    self.outbox.checkpoint = Checkpoint(trainer.state(), self._seconds, self._data_check)
            case Stop():
                raise _Stopped

    def _publish(self, trainer: Trainer) -> None:
        self._published = perf_counter()
        self.outbox.snapshot = Snapshot(trainer.snapshot(), self._steps, self._edits, self._seconds)

    def _load_data(self) -> DataSplit:
        data = self._task.data
        if isinstance(data, str):
            # Only here: with its readers and the downloader it is a good part of the time to start.
            from cnngui.data.sources import load_data

            data = load_data(
                data,
                pictures=self._task.pictures,
                progress=self._report_loaded,
                cancel=self.stop_requested,
            )
        if self.stop_requested.is_set():
            raise _Stopped
        self.outbox.data = data
        return data

    def _report_loaded(self, share: float) -> None:
        self.outbox.loaded = share


def _check_sum(dataset: Dataset) -> int:
    """Tells, but for one chance in four thousand million, whether images and labels are the same."""
    labels = crc32(np.ascontiguousarray(dataset.labels).data)
    return crc32(np.ascontiguousarray(dataset.images).data, labels)
