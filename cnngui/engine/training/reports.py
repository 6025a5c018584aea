"""What a run says of its steps and epochs, and why one ends early."""

from dataclasses import dataclass

from cnngui.engine.failure import Failure


class TrainingDiverged(Failure):
    """The loss or a parameter became huge, infinite or not a number. The learning rate was too high."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReport:
    """One step and its epoch, both counted from 1; loss and accuracy [0, 1] of its batch before the step."""

    step: int
    epoch: int
    loss: float
    accuracy: float
    learning_rate: float
    images: int


@dataclass(frozen=True, slots=True)
class EpochReport:
    """One epoch, counted from 1: means over its steps; accuracy and loss on the validation images, if any.

    seconds: computing only, not what was done between the reports, such as waiting.
    """

    epoch: int
    loss: float
    training_accuracy: float
    validation_accuracy: float | None
    seconds: float
    validation_loss: float | None = None
