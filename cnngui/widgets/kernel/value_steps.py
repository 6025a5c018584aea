"""Round steps by which a wheel or a drag changes a value."""

from __future__ import annotations

import math

STEPS_OF_A_SPAN = 50
"""About so many steps lead from the lowest value to the highest."""
STEP_WITHOUT_A_SPAN = 0.01
"""Where all values are equal."""


def round_increment(low: float, high: float) -> float:
    """A round number (1, 2 or 5 times a power of ten) near a fiftieth of the span from `low` to `high`."""
    span = high - low
    if not math.isfinite(span) or span <= 0:
        return STEP_WITHOUT_A_SPAN
    target = span / STEPS_OF_A_SPAN
    power = 10.0 ** math.floor(math.log10(target))
    return power * min((1, 2, 5, 10), key=lambda factor: abs(factor - target / power))


def stepped(value: float, steps: int, step: float) -> float:
    """`value` moved by `steps`, rounded to a tenth of a step; what is not finite counts from zero."""
    grain = step / 10
    start = value if math.isfinite(value) else 0.0
    return round((start + steps * step) / grain) * grain
