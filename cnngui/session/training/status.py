"""What there is to see of a training run: its state, its curves, its progress."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import Literal, Self

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.text import Text
from cnngui.engine.training.reports import EpochReport, StepReport
from cnngui.session.training.looks import KeptLooks
from cnngui.session.training.snapshots import KeptSnapshots

TrainingState = Literal["idle", "preparing", "running", "paused"]
Values = NDArray[np.float64]

MAX_POINTS = 400
"""Most points of a curve that are given out: about as many as there are pixels for them."""


class TrainingHistory:
    """The curves of one run: of every step, thinned to MAX_POINTS means, and of every epoch.

    step_count: how many steps the whole run would be, 0 where that is not known.
    """

    def __init__(self, steps_per_epoch: int = 0, is_augmented: bool = False, step_count: int = 0) -> None:
        self.steps_per_epoch = steps_per_epoch
        self.is_augmented = is_augmented
        self.step_count = step_count
        self.epochs: list[EpochReport] = []
        self.test_accuracy: float | None = None
        """Share of the test images answered right at the end of the run, in [0, 1]."""
        self.best_epoch: int | None = None
        """The one whose weights early stopping went back to at the end of the run."""
        self.snapshots = KeptSnapshots()
        """The weights at some of the steps, once the run has ended; fewer after a recovery."""
        self.looks = KeptLooks()
        """What was seen inside at some of the steps; none of those before a recovery."""
        self._losses = array("d")
        self._accuracies = array("d")
        self._held_out_steps = array("d")
        self._held_out = array("d")

    @classmethod
    def of(
        cls,
        steps_per_epoch: int,
        losses: Values,
        accuracies: Values,
        epochs: list[EpochReport],
        *,
        is_augmented: bool = False,
        step_count: int = 0,
    ) -> Self:
        """The curves of a run so far. Raises ValueError where they do not fit one another."""
        if (
            losses.ndim != 1
            or losses.shape != accuracies.shape
            or len(epochs) * steps_per_epoch > len(losses)
        ):
            raise ValueError("these are not the curves of one run")
        history = cls(steps_per_epoch, is_augmented, step_count)
        history.epochs = list(epochs)
        history._losses, history._accuracies = array("d", losses), array("d", accuracies)
        return history

    def until(self, steps: int, epochs: int) -> TrainingHistory:
        """The first steps and epochs of it; another history, which does not grow."""
        losses, accuracies = self.of_every_step
        measured_at, held_out = self.held_out_of_every_measure
        history = TrainingHistory.of(
            self.steps_per_epoch,
            losses[:steps],
            accuracies[:steps],
            self.epochs[:epochs],
            is_augmented=self.is_augmented,
            step_count=self.step_count,
        )
        history.set_held_out(*(values[measured_at <= steps] for values in (measured_at, held_out)))
        return history

    @property
    def of_every_step(self) -> tuple[Values, Values]:
        """Losses and accuracies, of as many as there are."""
        return np.array(self._losses), np.array(self._accuracies)

    def __len__(self) -> int:
        """The count of steps made."""
        return len(self._losses)

    @property
    def share(self) -> float:
        """How much of the run was done, in [0, 1]."""
        return min(len(self) / self.step_count, 1.0) if self.step_count else 0.0

    def add(self, report: StepReport | EpochReport) -> None:
        """Append what the trainer reported."""
        if isinstance(report, EpochReport):
            self.epochs.append(report)
        else:
            self._losses.append(report.loss)
            self._accuracies.append(report.accuracy)

    def add_held_out(self, steps: int, accuracy: float) -> None:
        """Append what share of some validation images was answered right after so many steps.

        Of several measures at one step, after edits by hand, the last counts.
        """
        if self._held_out_steps and steps <= self._held_out_steps[-1]:
            self._held_out[-1] = accuracy
        else:
            self._held_out_steps.append(steps)
            self._held_out.append(accuracy)

    def set_held_out(self, steps: Values, accuracies: Values) -> None:
        """Have these measures, at growing steps. Raises ValueError where they do not fit one another."""
        if steps.ndim != 1 or steps.shape != accuracies.shape or not (np.diff(steps) > 0).all():
            raise ValueError("these are not the curves of one run")
        self._held_out_steps, self._held_out = array("d", steps), array("d", accuracies)

    @property
    def held_out_of_every_measure(self) -> tuple[Values, Values]:
        """Steps and accuracies, as many as were measured between the steps."""
        return np.array(self._held_out_steps), np.array(self._held_out)

    @property
    def held_out_steps(self) -> Values:
        """Where the points of `held_out_accuracies` lie, in steps."""
        return self._thinned(np.array(self._held_out_steps))

    @property
    def held_out_accuracies(self) -> Values:
        """Share of some validation images that was answered right between the steps, in [0, 1]."""
        return self._thinned(np.array(self._held_out))

    @property
    def end(self) -> EpochReport | None:
        """The epoch that the weights are of: the last, or the best where early stopping went back to it."""
        best = self.best_epoch
        of_best = (report for report in self.epochs if report.epoch == best)
        return next(of_best, None) if best is not None else self.epochs[-1] if self.epochs else None

    @property
    def steps(self) -> Values:
        """Where the points of `losses` and `accuracies` lie, in steps."""
        return self._thinned(np.arange(1, len(self._losses) + 1, dtype=np.float64))

    @property
    def losses(self) -> Values:
        """Mean loss of the batches."""
        return self._thinned(np.array(self._losses))

    @property
    def accuracies(self) -> Values:
        """Share of the batches' images that were answered right, in [0, 1]."""
        return self._thinned(np.array(self._accuracies))

    @property
    def epoch_steps(self) -> Values:
        """Where the measures of whole epochs lie, in steps."""
        return self.steps_per_epoch * np.arange(1, len(self.epochs) + 1, dtype=np.float64)

    @property
    def epoch_losses(self) -> Values:
        """Mean loss of the batches of each epoch."""
        return np.array([report.loss for report in self.epochs], np.float64)

    @property
    def epoch_accuracies(self) -> Values:
        """Share of each epoch's images that were answered right as they were learned from, in [0, 1]."""
        return np.array([report.training_accuracy for report in self.epochs], np.float64)

    @property
    def validation_losses(self) -> Values:
        """Mean loss of the validation images after each epoch, or NaN."""
        return np.array([report.validation_loss for report in self.epochs], np.float64)

    @property
    def validation_accuracies(self) -> Values:
        """Share of the validation images that are answered right after an epoch, in [0, 1], or NaN."""
        return np.array([report.validation_accuracy for report in self.epochs], np.float64)

    @staticmethod
    def _thinned(values: Values) -> Values:
        group = -(-len(values) // MAX_POINTS)
        if group <= 1:
            return values
        starts = np.arange(0, len(values), group)
        means: Values = np.add.reduceat(values, starts) / np.minimum(group, len(values) - starts)
        return means


@dataclass(frozen=True, slots=True)
class TrainingStatus:
    """A training run as the window shows it.

    progress: in [0, 1], of loading the data while preparing, of the steps afterwards. seconds_left, and
    images_per_second that are learned from: None while they cannot be told. accuracy: of the weights as they
    are during the run, and on how many images. message: what is being prepared, or why the last run did
    nothing more. history: when idle, that of the run which made the network.
    """

    state: TrainingState = "idle"
    progress: float = 0.0
    seconds_left: float | None = None
    images_per_second: float | None = None
    accuracy: tuple[float, int] | None = None
    message: Text | None = None
    history: TrainingHistory = field(default_factory=TrainingHistory)
