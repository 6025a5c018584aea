"""How to train: the choices of one run, checked."""

import math
from dataclasses import dataclass
from typing import Literal, get_args

from cnngui.engine.failure import Failure
from cnngui.engine.text import Text

OptimizerName = Literal["sgd", "adam"]
ScheduleName = Literal["constant", "cosine"]

MAX_COUNT = 1_000_000
"""Most epochs, and most images of a batch."""
MAX_THREADS = 64


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """The choices of one run. Raises ValueError, naming the field.

    ``momentum`` is for "sgd". ``weight_decay`` is the factor of L2 regularization, on weights, not biases.
    ``schedule``: the learning rate stays as it is, or falls to zero along half a cosine over all epochs.
    ``threads`` share the computing; their number changes no result.
    """

    epochs: int = 5
    batch_size: int = 64
    learning_rate: float = 0.05
    optimizer: OptimizerName = "sgd"
    momentum: float = 0.9
    weight_decay: float = 0.0
    seed: int = 0
    threads: int = 2
    schedule: ScheduleName = "constant"

    def __post_init__(self) -> None:
        _check_whole(Text("epochs"), self.epochs, 1, MAX_COUNT)
        _check_whole(Text("batch_size"), self.batch_size, 1, MAX_COUNT)
        _check_whole(Text("seed"), self.seed, 0, 2**63 - 1)
        _check_whole(Text("threads"), self.threads, 1, MAX_THREADS)
        check_learning_rate(self.learning_rate)
        _check_number(Text("momentum"), self.momentum, 0, 1)
        _check_number(Text("weight_decay"), self.weight_decay, 0, math.inf)
        _check_choice(Text("optimizer"), self.optimizer, get_args(OptimizerName))
        _check_choice(Text("schedule"), self.schedule, get_args(ScheduleName))


def check_learning_rate(value: object) -> None:
    """Raise ValueError unless ``value`` is a finite number, 0 or more."""
    _check_number(Text("learning_rate"), value, 0, math.inf)


def _check_whole(field: Text, value: object, low: int, high: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise Failure(
            "{field} must be a whole number from {low} to {high}, not {value!r}",
            field=field,
            low=low,
            high=high,
            value=value,
        )


def _check_number(field: Text, value: object, low: float, below: float) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not low <= value < below:
        raise Failure(
            "{field} must be a number from {low} to below {below}, not {value!r}",
            field=field,
            low=low,
            below=below,
            value=value,
        )


def _check_choice(field: Text, value: object, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise Failure(
            "{field} must be one of {choices}, not {value!r}",
            field=field,
            choices=", ".join(choices),
            value=value,
        )
