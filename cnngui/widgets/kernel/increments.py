"""Round increments by which a wheel or a drag changes a value."""

from __future__ import annotations

import math

INCREMENTS_OF_A_SPAN = 50
"""About so many increments lead from the lowest value to the highest."""
INCREMENT_WITHOUT_A_SPAN = 0.01
"""Where all values are equal."""


def round_increment(low: float, high: float) -> float:
    """A round number (1, 2 or 5 times a power of ten) near a fiftieth of the span from `low` to `high`."""
    span = high - low
    if not math.isfinite(span) or span <= 0:
        return INCREMENT_WITHOUT_A_SPAN
    target = span / INCREMENTS_OF_A_SPAN
    power = 10.0 ** math.floor(math.log10(target))
    return power * min((1, 2, 5, 10), key=lambda factor: abs(factor - target / power))


def incremented(value: float, count: int, increment: float) -> float:
    """`value` moved by `count` increments, rounded to a tenth of one; what is not finite counts from zero."""
    grain = increment / 10
    start = value if math.isfinite(value) else 0.0
    return round((start + count * increment) / grain) * grain
