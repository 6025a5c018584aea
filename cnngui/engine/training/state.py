"""Where a training run stands between two steps: all that it takes to go on as if nothing had been."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.training.early_stopping import BestEpoch
from cnngui.engine.weights.frozen import NOTHING_FROZEN, Frozen
from cnngui.engine.weights.parameters import Parameters


@dataclass(frozen=True, slots=True)
class EpochSums:
    """What was seen of an epoch so far: sums over its images, and the seconds of computing."""

    images: int = 0
    loss: float = 0.0
    right: float = 0.0
    seconds: float = 0.0

    def __post_init__(self) -> None:
        if type(self.images) is not int or self.images < 0:
            raise ValueError(f"{self.images!r} is no count of images")
        for value in (self.loss, self.right, self.seconds):
            if type(value) is not float or not math.isfinite(value):
                raise ValueError(f"{value!r} is no sum")

    def plus(self, images: int, loss: float, right: float, seconds: float) -> Self:
        """The sums with those of a step."""
        return replace(
            self,
            images=self.images + images,
            loss=self.loss + loss,
            right=self.right + right,
            seconds=self.seconds + seconds,
        )


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class TrainerState:
    """A `Trainer` with the same data and choices goes on from it to the same numbers, bit for bit.

    optimizer: its vectors, as `Optimizer.memory` has them. learning_rate: before the schedule takes its
    share. best: where early stopping looks for one. frozen: what does not learn now. What is left to chance
    needs no memory: it is drawn from the seed and the count of steps. Raises ValueError where the parts do
    not fit one another or are not finite.
    """

    architecture: Architecture
    parameters: Parameters
    optimizer: Mapping[str, FloatArray]
    steps: int
    learning_rate: float
    epoch: EpochSums
    best: BestEpoch | None = None
    frozen: Frozen = NOTHING_FROZEN

    def __post_init__(self) -> None:
        for parameters in (self.parameters, *([self.best.parameters] if self.best else [])):
            parameters.check(self.architecture)
            if not parameters.is_finite():
                raise ValueError("a parameter is infinite or not a number")
        self.frozen.check(self.architecture)
        size = sum(array.size for array in self.parameters.values())
        for name, vector in self.optimizer.items():
            if vector.shape != (size,) or not np.isfinite(vector).all():
                raise ValueError(f"{name} does not fit the parameters")
        if type(self.steps) is not int or self.steps < 0:
            raise ValueError(f"{self.steps!r} is no count of steps")
