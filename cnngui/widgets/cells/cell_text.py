"""The font of a number in a cell, and its colours on dark and on light cells."""

from __future__ import annotations

import math

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from cnngui import theme
from cnngui.widgets.basics.numbers import MINUS, format_number

DARK_TEXT = QColor("#101218")
LIGHT_TEXT = QColor("#ffffff")
ONE_DIGIT = 10
"""Numbers below it say next to nothing without a decimal: of −2.2 … 0.8 nearly all are −1 and 0."""
LEAST_UNITS = 3
"""Of the last decimal that the largest number has, likewise: of −0.13 … 0.08 nearly all are −0.1 and 0.0."""
MEASURED_SIZE = 100
"""Pixels of the font in which widths are measured; others follow in proportion."""


def fitting_font(
    low: float, high: float, width: float, height: float, *, smallest: float, largest: float, decimals: int
) -> tuple[QFont, int] | None:
    """A font sized in device pixels, and how many decimals (at most `decimals`), for numbers from `low` to
    `high`.

    Decimals are given up before the font falls below `smallest`, but for those without which
    they say next to nothing; None if not even these fit into a cell of `width` × `height`.
    """
    fewest = min(decimals, _fewest_decimals(max(abs(low), abs(high))))
    for count in range(decimals, fewest - 1, -1):
        longest = max((format_number(value, count) for value in (low, high)), key=len)
        if low < 0 and not longest.startswith(MINUS):
            longest = MINUS + longest
        size = min(0.88 * width * MEASURED_SIZE / _natural_width(longest), 0.5 * height, largest)
        if size >= smallest:
            font = theme.font()
            font.setPixelSize(int(size))
            return font, count
    return None


def _fewest_decimals(largest: float) -> int:
    """The decimals that numbers up to `largest` cannot do without."""
    if largest >= ONE_DIGIT or not largest:
        return 0
    return max(1, math.ceil(math.log10(LEAST_UNITS / largest)))


def _natural_width(text: str) -> float:
    font = theme.font()
    font.setPixelSize(MEASURED_SIZE)
    return QFontMetricsF(font).horizontalAdvance(text)
