"""Numbers as people of the chosen language write them: shown with its decimal sign, read with "." and ",".

The sign that parts thousands in the language is read as a decimal sign, except where it would be before three
digits: "12,345" is two numbers in English, as "12.345" is in Spanish, and neither is guessed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from cnngui.engine.failure import Failure

translate = QCoreApplication.translate  # by this name lupdate finds the texts

MINUS = "\N{MINUS SIGN}"
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(?P<sign>[.,])\d{3}")
"""Perhaps thousands, perhaps decimals."""
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}(?P<sign>[.,\s'’])\d{3}((?P=sign)\d{3})*")
"""A whole number that is parted, by "." or "," or as Spanish and French print it."""
SMALLEST_PLAIN = 1e-3
"""The smallest magnitude that a short number has without a power of ten."""
LARGEST_PLAIN = 1e5
"""From here on it has one too."""
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
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


MOST_PARTED = 1e15
"""From here on whole numbers are not parted."""


def format_parted(value: float, decimals: int) -> str:
    """`value` as `format_number` writes it, a whole number with the language's separators of thousands; not
    one of more digits than a float tells apart.
    """
    if decimals or not math.isfinite(value) or abs(value) >= MOST_PARTED:
        return format_number(value, decimals)
    whole = round(value)
    return (MINUS if whole < 0 else "") + QLocale().toString(abs(whole))


def plain_number(value: float) -> str:
    """A number as short as it can be told exactly, with the language's decimal sign and a wide minus."""
    sign = MINUS if value < 0 else ""
    return sign + f"{abs(value):g}".replace(".", QLocale().decimalPoint())


def percent_pattern() -> str:
    """How the language writes a percentage, with "{number}" in the number's place."""
    return translate("Numbers", "{number} %")


def format_percent(share: float, decimals: int) -> str:
    """A share, of which 1 is all, as a percentage with a fixed count of decimals: 97.83 %."""
    return percent_pattern().format(number=format_number(100 * share, decimals))


def exponent_for(largest: float, small: float) -> int:
    """The power of ten to write numbers up to `largest` in magnitude in: 0 unless that is below `small`."""
    return math.floor(math.log10(largest)) if 0 < largest < small else 0


def power_of_ten(exponent: int) -> str:
    """10 with the exponent raised."""
    return "10" + str(exponent).translate(SUPERSCRIPTS)


def format_short(value: float, digits: int = 3) -> str:
    """`value` with so many significant digits; with a power of ten where it is very small or very large."""
    magnitude = abs(value)
    if not math.isfinite(value) or value == 0 or SMALLEST_PLAIN <= magnitude < LARGEST_PLAIN:
        return format_number(value, decimals_for(-magnitude, magnitude, digits) if value else 0)
    exponent = math.floor(math.log10(magnitude))
    return f"{format_number(value / 10.0**exponent, digits - 1)}·{power_of_ten(exponent)}"


def parse_number(text: str, known: str = "") -> float:
    """The number that `text` states, with "." or "," as the decimal sign. Raises ValueError unless it is
    finite, and where the sign may part thousands.

    known: signs that are decimal signs for certain; that of the language always is one.
    """
    value = _float(text)
    if not math.isfinite(value) or perhaps_parted(text) not in known:
        raise ValueError(text)
    return value


def parse_value(text: str, known: str = "") -> float:
    """Read a table's number as `parse_number` does. Raises ValueError for more than LARGEST_VALUE too."""
    value = parse_number(text, known)
    if abs(value) > LARGEST_VALUE:
        raise ValueError(text)
    return value


def perhaps_parted(text: str) -> str:
    """The sign in a text that may part thousands, in the language, as well as decimals; or nothing."""
    found = _GROUPED.fullmatch(_cleaned(text))
    return found["sign"] if found and found["sign"] != QLocale().decimalPoint() else ""


def without_thousands(text: str) -> str:
    """A whole number without what parts its thousands; any other text as it is.

    Only for where no fraction can be meant. The language's decimal sign parts nothing.
    """
    cleaned = _cleaned(text)
    found = _THOUSANDS.fullmatch(cleaned)
    if found is None or found["sign"] == QLocale().decimalPoint():
        return text
    return cleaned.replace(found["sign"], "")


def why_no_number(text: str) -> Failure:
    """Why `parse_number` or `parse_value` finds no number in `text`."""
    if not text.strip():
        return Failure("A number is missing.")
    if any(character.isdigit() for character in text) and abs(_float(text)) > LARGEST_VALUE:
        return Failure("{text} is too large.", text=text)
    if sign := perhaps_parted(text):
        return Failure(
            "{text} may be {whole} or {decimal}; type one of these.",
            text=text.strip(),
            whole=text.strip().replace(sign, ""),
            decimal=text.strip().replace(sign, QLocale().decimalPoint()),
        )
    return Failure("“{text}” is not a number.", text=text)


def _float(text: str) -> float:
    """What Python reads, NaN where it reads nothing."""
    cleaned = _cleaned(text).replace(",", ".")
    try:
        # float() reads "1_000" as well, which nobody types on purpose here.
        return float(cleaned) if "_" not in cleaned else math.nan
    except ValueError:
        return math.nan


def _cleaned(text: str) -> str:
    return text.strip().replace(MINUS, "-")


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
