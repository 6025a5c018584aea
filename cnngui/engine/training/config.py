"""How to train: the choices of one run, checked."""

import math
from dataclasses import dataclass, field, replace
from typing import Self, get_args

from cnngui.engine.checks import Checks
from cnngui.engine.failure import Failure
from cnngui.engine.plain_values import ADDED
from cnngui.engine.text import Text
from cnngui.engine.training.early_stopping import StopBy
from cnngui.engine.training.optimizers import OptimizerName
from cnngui.engine.training.schedules import SCHEDULES, ScheduleName

MAX_COUNT = 1_000_000
"""Most epochs, and most images of a batch."""
MAX_THREADS = 64
"""Most threads, or processes, of a run."""

CHANGEABLE = (
    *("learning_rate", "momentum", "weight_decay", "dropout"),
    *("schedule", "schedule_factor", "schedule_epochs"),
)
"""The choices that a run may change between two steps."""

_CHECK = Checks(Failure)


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """The choices of one run. Raises ValueError, naming the field.

    `momentum` is for "sgd", which is plain without, and for "nesterov". `weight_decay` is the factor of L2
    regularization, on weights, not biases. `schedule`: how the learning rate goes over all epochs; with
    "step" it is multiplied by `schedule_factor` after every `schedule_epochs`. `threads` share the computing;
    their number changes no result.

    `dropout`: the share of what dense layers are given that a step drops; see `with_dropout`.
    `patience`: the run ends after so many epochs that did no better on the validation images than one before,
    and with the weights of the best; 0: it ends after all. `stop_by` says by which figure.
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
    schedule_factor: float = field(default=0.5, metadata={ADDED: True})
    schedule_epochs: int = field(default=1, metadata={ADDED: True})
    dropout: float = field(default=0.0, metadata={ADDED: True})
    patience: int = field(default=0, metadata={ADDED: True})
    stop_by: StopBy = field(default="accuracy", metadata={ADDED: True})

    def __post_init__(self) -> None:
        _CHECK.whole(Text("epochs"), self.epochs, 1, MAX_COUNT)
        _CHECK.whole(Text("batch_size"), self.batch_size, 1, MAX_COUNT)
        _CHECK.whole(Text("seed"), self.seed, 0, 2**63 - 1)
        _CHECK.whole(Text("threads"), self.threads, 1, MAX_THREADS)
        _CHECK.number(Text("learning_rate"), self.learning_rate, 0, math.inf)
        _CHECK.number(Text("momentum"), self.momentum, 0, 1)
        _CHECK.number(Text("weight_decay"), self.weight_decay, 0, math.inf)
        _CHECK.choice(Text("optimizer"), self.optimizer, get_args(OptimizerName))
        _CHECK.choice(Text("schedule"), self.schedule, get_args(ScheduleName))
        _CHECK.number(Text("schedule_factor"), self.schedule_factor, 0, 1)
        _CHECK.whole(Text("schedule_epochs"), self.schedule_epochs, 1, MAX_COUNT)
        _CHECK.number(Text("dropout"), self.dropout, 0, 1)
        _CHECK.whole(Text("patience"), self.patience, 0, MAX_COUNT)
        _CHECK.choice(Text("stop_by"), self.stop_by, get_args(StopBy))

    def with_changeable_of(self, other: Self) -> Self:
        """These choices, with those of `other` where a run may change them."""
        return replace(self, **{name: getattr(other, name) for name in CHANGEABLE})

    def learning_rate_share(self, progress: float) -> float:
        """The share of the learning rate that the schedule leaves after `progress`, in [0, 1], of the run."""
        schedule = SCHEDULES[self.schedule](self.epochs, self.schedule_factor, self.schedule_epochs)
        return schedule.share(progress)
