"""Early stopping: a run ends when the validation images have done no better for some epochs.

What it ends with are the weights of its best epoch (Prechelt, Early Stopping — But When?, 1998).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from cnngui.engine.training.reports import EpochReport
from cnngui.engine.weights.parameters import Parameters

StopBy = Literal["accuracy", "loss"]

_GOODNESS: Mapping[StopBy, Callable[[EpochReport], float | None]] = {
    "accuracy": lambda report: report.validation_accuracy,
    "loss": lambda report: None if report.validation_loss is None else -report.validation_loss,
}
"""What is to grow, on the validation images."""


@dataclass(frozen=True, slots=True)
class BestEpoch:
    """The epoch of a run that did best on the validation images, and the parameters after it."""

    report: EpochReport
    parameters: Parameters


def is_better(report: EpochReport, best: EpochReport, by: StopBy) -> bool:
    """Whether an epoch did better than the best so far; as good is not better."""
    now, before = _GOODNESS[by](report), _GOODNESS[by](best)
    return now is not None and before is not None and now > before
