"""Numbers as people of the chosen language write them: shown with its decimal sign, read with "." and ","."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QLocale

from cnngui.engine.failure import Failure

MINUS = "\N{MINUS SIGN}"
LARGEST_VALUE = 1e6
"""The largest magnitude of what is entered by hand: single precision holds it, and sums of many."""


def format_number(value: float, decimals: int) -> str:
    """`value` with a fixed count of decimals, the language's decimal sign and a minus as wide as a digit's
    plus.

    What rounds to zero has no sign. "NaN" and infinities are written "n/a" and with the sign of infinity.
    """
    if math.isnan(value):
        return "n/a"
    if math.isinf(value):
        return "∞" if value > 0 else MINUS + "∞"
    text = f"{abs(value):.{decimals}f}"
    sign = MINUS if value < 0 and float(text) != 0 else ""
    return sign + text.replace(".", QLocale().decimalPoint())


def parse_number(text: str) -> float:
    """The number that `text` states, with "." or "," as the decimal sign. Raises ValueError unless it is
    finite.
    """
    value = _float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def parse_value(text: str) -> float:
    """Read a table's number as `parse_number` does. Raises ValueError for more than LARGEST_VALUE too."""
    value = parse_number(text)
    if abs(value) > LARGEST_VALUE:
        raise ValueError(text)
    return value


def why_no_number(text: str) -> Failure:
    """Why `parse_number` or `parse_value` finds no number in `text`."""
    if not text.strip():
        return Failure("A number is missing.")
    if any(character.isdigit() for character in text) and abs(_float(text)) > LARGEST_VALUE:
        return Failure("{text} is too large.", text=text)
    return Failure("“{text}” is not a number.", text=text)


def _float(text: str) -> float:
    """What Python reads, NaN where it reads nothing."""
    cleaned = text.strip().replace(MINUS, "-").replace(",", ".")
    try:
        # float() reads "1_000" as well, which nobody types on purpose here.
        return float(cleaned) if "_" not in cleaned else math.nan
    except ValueError:
        return math.nan


def decimals_for(low: float, high: float, digits: int = 3) -> int:
    """How many decimals (0 to 6) tell values between `low` and `high` apart with about `digits` significant
    digits.
    """
    largest = max(abs(low), abs(high))
    if not math.isfinite(largest) or largest == 0:
        return digits - 1
    return min(max(digits - 1 - math.floor(math.log10(largest)), 0), 6)


def decimals_of(values: Iterable[float], most: int) -> int:
    """The fewest decimals that show all values as they are, at most `most`: 0 for whole numbers."""
    finite = [value for value in values if math.isfinite(value)]
    for decimals in range(most):
        if all(math.isclose(value, round(value, decimals), rel_tol=1e-6, abs_tol=1e-9) for value in finite):
            return decimals
    return most
