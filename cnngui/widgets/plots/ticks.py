"""Round numbers for the ends of axes and for the lines across them."""

from __future__ import annotations

from math import ceil, floor, log10

import numpy as np


def next_round_number(value: float) -> float:
    """The least of 1, 1.5, 2, 3, 5, 7 times a power of ten that reaches a value; 1 for none above 0."""
    if not value > 0 or not np.isfinite(value):
        return 1.0
    power = 10.0 ** np.floor(np.log10(value))
    return float(
        next((digit * power for digit in (1, 1.5, 2, 3, 5, 7) if digit * power >= value), 10 * power)
    )


def round_step(least: float) -> float:
    """The smallest of 1, 2 and 5 times a power of ten that is at least `least`, which is positive."""
    power = 10.0 ** floor(log10(least))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= least * (1 - 1e-9))


def percent_decimals(step: float) -> int:
    """How many decimals tell lines apart that are `step` of 1 from each other, in per cent."""
    return max(-floor(log10(100 * step) + 1e-9), 0)


def ticks_around(low: float, high: float, most: int) -> list[float]:
    """Round values from one at or below `low` to one at or above `high`, which is larger: at most so many."""
    step = round_step((high - low) / (most - 1))
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    if last - first >= most:  # both ends lie within a step
        step = round_step(1.1 * step)
        first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return [number * step for number in range(first, last + 1)]
