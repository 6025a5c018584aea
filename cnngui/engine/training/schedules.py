"""Schedules of the learning rate, one row each: the share of it that each step goes by."""

import math
from collections.abc import Mapping
from typing import Literal

ScheduleName = Literal["constant", "step", "cosine", "one_cycle"]

_WARM_UP = 0.3
"""Share of all steps in which one cycle climbs to its peak."""
_FIRST_SHARE = 1 / 25
"""Share of its peak at which one cycle begins."""


class Schedule:
    """How the learning rate goes over a run; of this class, it stays as it is."""

    def __init__(self, epochs: int, factor: float, every: int) -> None:
        """`epochs`: of the whole run; `factor` and `every`, epochs, are for steps alone."""
        self.epochs, self.factor, self.every = epochs, factor, every

    def share(self, progress: float) -> float:
        """The share, in [0, 1], of the learning rate after `progress`, in [0, 1], of all steps."""
        return 1.0


class Steps(Schedule):
    """Times the factor after every so many epochs."""

    def share(self, progress: float) -> float:
        finished = progress * self.epochs + 1e-9  # of an epoch, for what rounding took away
        return self.factor ** math.floor(finished / self.every)


class Cosine(Schedule):
    """Falls to zero along half a cosine (Loshchilov and Hutter, SGDR, 2017, equation 5, without restarts)."""

    def share(self, progress: float) -> float:
        return (1 + math.cos(math.pi * progress)) / 2


class OneCycle(Schedule):
    """Climbs to the learning rate in a line, then falls to zero along half a cosine.

    Smith, A disciplined approach to neural network hyper-parameters: Part 1, 2018: one cycle, whose peak may
    be higher than a constant rate could be. His falls in a line too, and at the end in another to nearly
    nothing; the cosine stands for both. He lets the momentum fall while the rate climbs, and climb while the
    rate falls. Here the momentum stays as it is: it is one number to choose, and Adam has none.
    """

    def share(self, progress: float) -> float:
        if progress < _WARM_UP:
            return _FIRST_SHARE + (1 - _FIRST_SHARE) * progress / _WARM_UP
        return (1 + math.cos(math.pi * (progress - _WARM_UP) / (1 - _WARM_UP))) / 2


SCHEDULES: Mapping[ScheduleName, type[Schedule]] = {
    "constant": Schedule,
    "step": Steps,
    "cosine": Cosine,
    "one_cycle": OneCycle,
}
