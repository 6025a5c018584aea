"""One training run as it is kept: how it was made, enough to make it again, and what it reached."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

import numpy as np

from cnngui.data.readers.picture_choices import USUAL_CHOICES, PictureChoices
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.training.reports import EpochReport
from cnngui.engine.weights.frozen import NOTHING_FROZEN, Frozen
from cnngui.session.network_state import NetworkState
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.training.status import MAX_POINTS, TrainingHistory, Values

MAX_EPOCHS = MAX_POINTS
"""Most epochs of a run that are kept one by one."""


@dataclass(frozen=True, slots=True)
class Branch:
    """Where a run goes on from: another run, by its id, after so many of its steps."""

    run: str
    steps: int


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class RunCurves:
    """The curves of a run that has ended, each of at most MAX_POINTS points.

    steps: where the points of `losses` and `accuracies` lie, (n,); both are means, accuracies in [0, 1].
    epochs: of more than MAX_EPOCHS every second, third, … one, and the last. end: the epoch that the weights
    are of, the last or the best; None before the first has ended. made: how many steps the run
    made; of_all: how many it was to make. test_accuracy: in [0, 1].
    """

    steps: Values
    losses: Values
    accuracies: Values
    epochs: tuple[EpochReport, ...]
    end: EpochReport | None
    steps_per_epoch: int
    made: int
    of_all: int
    test_accuracy: float | None = None

    @classmethod
    def of(cls, history: TrainingHistory) -> Self:
        """Those of a run that has ended."""
        every = -(-len(history.epochs) // MAX_EPOCHS) or 1
        return cls(
            steps=history.steps,
            losses=history.losses,
            accuracies=history.accuracies,
            epochs=tuple(history.epochs[::-every][::-1]),
            end=history.end,
            steps_per_epoch=history.steps_per_epoch,
            made=len(history),
            of_all=history.step_count,
            test_accuracy=history.test_accuracy,
        )

    @property
    def loss(self) -> float:
        """Mean of the epoch at the end, or else of the last steps."""
        return self.end.loss if self.end else float(self.losses[-1])

    @property
    def validation_accuracy(self) -> float | None:
        """The share of the validation images that were answered right after the epoch at the end."""
        return self.end.validation_accuracy if self.end else None

    @property
    def epochs_made(self) -> float:
        """How many epochs the run made, a begun one by the share of it that was made."""
        return self.made / self.steps_per_epoch

    def validation(self) -> tuple[Values, Values]:
        """Where the epochs ended, in steps, and the validation accuracies there, in [0, 1] or NaN."""
        steps = [self.steps_per_epoch * report.epoch for report in self.epochs]
        accuracies = [report.validation_accuracy for report in self.epochs]
        return np.array(steps, np.float64), np.array(accuracies, np.float64)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class RunRecord:
    """A run that has ended. Trained again from `start` by `settings` it gives the same weights bit for bit,
    unless `was_changed`: learning rate, weights, pooling or what is frozen were, while it lasted.

    id: no other run has it. number: what it is called in the window. when: its end, in UTC. settings: their
    data are "" where it is not known where these lie. data_name: without folders of a machine; data_check:
    the check sum of what was learned from. architecture: of
    `start`, which is the network that it began with; `end` is the one that it came to; both are None where
    they are not kept. seconds: of computing. history: its curves with the snapshots, as long as the session
    that made it lasts. pictures: how a folder's were taken. frozen: the filters that did not learn.
    """

    id: str
    number: int
    when: datetime
    settings: TrainingSettings
    data_name: str
    data_check: int
    architecture: Architecture
    start: NetworkState | None
    end: NetworkState | None
    curves: RunCurves
    seconds: float
    was_changed: bool = False
    branch: Branch | None = None
    note: str = ""
    history: TrainingHistory | None = None
    pictures: PictureChoices = USUAL_CHOICES
    frozen: Frozen = NOTHING_FROZEN

    @property
    def nbytes(self) -> int:
        """What its networks take, where nobody else holds them."""
        networks = [network for network in (self.start, self.end) if network is not None]
        arrays = {id(array): array.nbytes for each in networks for array in each.parameters.values()}
        return sum(arrays.values())

    def without_networks(self) -> RunRecord:
        """What is left of it where memory is short."""
        return replace(self, start=None, end=None)
