"""How to train: the choices of one run, checked."""

import math
from dataclasses import dataclass
from typing import Literal, get_args

from cnngui.engine.checks import Checks
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text

OptimizerName = Literal["sgd", "adam"]
ScheduleName = Literal["constant", "cosine"]

MAX_COUNT = 1_000_000
"""Most epochs, and most images of a batch."""
MAX_THREADS = 64
"""Most threads, or processes, of a run."""

_CHECK = Checks(Failure)


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """The choices of one run. Raises ValueError, naming the field.

    `momentum` is for "sgd". `weight_decay` is the factor of L2 regularization, on weights, not biases.
    `schedule`: the learning rate stays as it is, or falls to zero along half a cosine over all epochs.
    `threads` share the computing; their number changes no result.
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
        _CHECK.whole(Text("epochs"), self.epochs, 1, MAX_COUNT)
        _CHECK.whole(Text("batch_size"), self.batch_size, 1, MAX_COUNT)
        _CHECK.whole(Text("seed"), self.seed, 0, 2**63 - 1)
        _CHECK.whole(Text("threads"), self.threads, 1, MAX_THREADS)
        check_learning_rate(self.learning_rate)
        _CHECK.number(Text("momentum"), self.momentum, 0, 1)
        _CHECK.number(Text("weight_decay"), self.weight_decay, 0, math.inf)
        _CHECK.choice(Text("optimizer"), self.optimizer, get_args(OptimizerName))
        _CHECK.choice(Text("schedule"), self.schedule, get_args(ScheduleName))


def check_learning_rate(value: object) -> None:
    """Raise ValueError unless `value` is a finite number, 0 or more."""
    _CHECK.number(Text("learning_rate"), value, 0, math.inf)
