"""Tables of numbers as text that a spreadsheet gives and takes."""

from __future__ import annotations

import re

import numpy as np
from PySide6.QtCore import QLocale

from cnngui.engine.failure import Failure
from cnngui.widgets.basics.numbers import parse_value, perhaps_parted, why_no_number

LARGEST_TEXT = 20_000
"""Characters; more is not a kernel."""


def table_to_text(table: np.ndarray) -> str:
    """(h, w) numbers as tab-separated lines, with the language's decimal sign, precise enough to come back
    equal.
    """
    point = QLocale().decimalPoint()
    return "\n".join("\t".join(f"{value:.9g}".replace(".", point) for value in row.tolist()) for row in table)


def table_from_text(text: str, shape: tuple[int, int]) -> np.ndarray:
    """The table of `shape` (h, w) float32 that a text holds, or its values in one line.

    Values are separated by tabs, semicolons or spaces, with "." or "," as the decimal sign; where it may part
    thousands, another value of the text must show that it does not. Raises Failure.
    """
    rows = _rows(text)
    height, width = shape
    found = (len(rows), max(len(row) for row in rows))
    if not _is_flat(rows, shape) and (found[0] != height or any(len(row) != width for row in rows)):
        raise Failure(
            "The text has {rows}×{columns} numbers, the kernel {height}×{width}.",
            rows=found[0],
            columns=found[1],
            height=height,
            width=width,
        )
    return np.array(rows, np.float32).reshape(shape)


def any_table_from_text(text: str, shape: tuple[int, int]) -> np.ndarray:
    """The same with a size of its own: a table (h, w), of `shape` where the text has its values in one line.

    Raises Failure, for rows of different lengths too.
    """
    rows = _rows(text)
    if _is_flat(rows, shape):
        return np.array(rows, np.float32).reshape(shape)
    if any(len(row) != len(rows[0]) for row in rows):
        raise Failure("The rows of the text have different lengths.")
    return np.array(rows, np.float32)


def _is_flat(rows: list[list[float]], shape: tuple[int, int]) -> bool:
    """Whether one line holds as many values as a table of `shape`."""
    return len(rows) == 1 and len(rows[0]) == shape[0] * shape[1]


def _rows(text: str) -> list[list[float]]:
    if len(text) > LARGEST_TEXT:
        raise Failure("The text is too long for a kernel.")
    rows = [_words(line) for line in text.strip().splitlines() if line.strip()]
    if not rows:
        raise Failure("There are no numbers in the text.")
    sure = [word for row in rows for word in row if not perhaps_parted(word)]
    known = "".join(sign for sign in ".," if any(sign in word for word in sure))
    return [[_value(word, known) for word in row] for row in rows]


def _words(line: str) -> list[str]:
    words = re.split(r"[\t; \u00a0\u202f]+", line.strip("\t; [](){}"))
    return [word.strip("[](){}") for word in words]


def _value(word: str, known: str) -> float:
    try:
        return parse_value(word, known)
    except ValueError:
        raise why_no_number(word[:20]) from None
