"""Kinds of pooling as the window names and writes them: one row each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from cnngui.engine.description.poolings import POOLINGS, PoolingKind
from cnngui.panels.translatable import QT_TRANSLATE_NOOP
from cnngui.widgets.basics.numbers import MINUS


@dataclass(frozen=True, slots=True)
class _Words:
    """name: in a line of words. button, tip: of the choice between kinds. operation: whole, in a list.

    result: what comes out. total: what is added up, empty where nothing is. All these are translated.
    total_sign, sign: in the worked example, at the sum and at what comes out; there "max" stays as it is.
    term: of a number {z} of the window. formula: of {terms} and their {count}. of_total: of a {total}.
    """

    name: str
    button: str
    tip: str
    operation: str
    result: str
    total: str
    total_sign: str
    sign: str
    term: str
    formula: str
    of_total: str = ""


_WORDS: Mapping[PoolingKind, _Words] = {
    "max": _Words(
        name=QT_TRANSLATE_NOOP("PoolingWords", "max"),
        button=QT_TRANSLATE_NOOP("PoolingWords", "Max"),
        tip=QT_TRANSLATE_NOOP("PoolingWords", "Keep the largest activation of the window"),
        operation=QT_TRANSLATE_NOOP("PoolingWords", "Max pooling"),
        result=QT_TRANSLATE_NOOP("PoolingWords", "the largest"),
        total="",
        total_sign="",
        sign="max",
        term="{z}",
        formula="max({terms})",
    ),
    "average": _Words(
        name=QT_TRANSLATE_NOOP("PoolingWords", "average"),
        button=QT_TRANSLATE_NOOP("PoolingWords", "Average"),
        tip=QT_TRANSLATE_NOOP("PoolingWords", "Keep the mean of the window"),
        operation=QT_TRANSLATE_NOOP("PoolingWords", "Average pooling"),
        result=QT_TRANSLATE_NOOP("PoolingWords", "the mean"),
        total=QT_TRANSLATE_NOOP("PoolingWords", "sum"),
        total_sign=QT_TRANSLATE_NOOP("WorkedExample", "sum"),
        sign=QT_TRANSLATE_NOOP("WorkedExample", "mean"),
        term="{z}",
        formula="({terms}) / {count}",
        of_total="{total} / {count}",
    ),
    "l2": _Words(
        name=QT_TRANSLATE_NOOP("PoolingWords", "L2"),
        button=QT_TRANSLATE_NOOP("PoolingWords", "L2"),
        tip=QT_TRANSLATE_NOOP("PoolingWords", "Keep the root of the sum of the squares"),
        operation=QT_TRANSLATE_NOOP("PoolingWords", "L2 pooling"),
        result=QT_TRANSLATE_NOOP("PoolingWords", "root of the sum of squares"),
        total=QT_TRANSLATE_NOOP("PoolingWords", "sum of squares"),
        total_sign="Σx²",
        sign="√Σx²",
        term="{z}²",
        formula="√({terms})",
        of_total="√{total}",
    ),
}


def pooling_name(kind: PoolingKind) -> str:
    """What a kind of pooling is called, in a line of words."""
    return _translated(_WORDS[kind].name)


def pooling_names() -> dict[str, str]:
    """What all of them are called, by the engine's name."""
    return {kind: pooling_name(kind) for kind in _WORDS}


def pooling_buttons() -> dict[PoolingKind, tuple[str, str]]:
    """Return a button's text for each kind, and what it does."""
    return {kind: (_translated(words.button), _translated(words.tip)) for kind, words in _WORDS.items()}


def pooling_operations() -> dict[str, str]:
    """What each of them does, as an entry of a list."""
    return {kind: _translated(words.operation) for kind, words in _WORDS.items()}


def pooling_result(kind: PoolingKind) -> str:
    """What the pooled value is of the window's values."""
    return _translated(_WORDS[kind].result)


def pooling_total(kind: PoolingKind) -> str:
    """What is added up; empty where nothing is."""
    return _translated(_WORDS[kind].total)


def pooling_signs(kind: PoolingKind) -> tuple[str, str]:
    """Return the signs of the worked example: at the sum, and at the result."""
    total, result = _WORDS[kind].total_sign, _WORDS[kind].sign
    return QCoreApplication.translate("WorkedExample", total), QCoreApplication.translate(
        "WorkedExample", result
    )


def pooling_term(kind: PoolingKind, number: str) -> str:
    """What a number of the window is condensed as, written out."""
    enclosed = f"({number})" if number.startswith(MINUS) and not POOLINGS[kind].keeps_largest else number
    return _WORDS[kind].term.format(z=enclosed)


def pooling_formula(kind: PoolingKind, terms: Iterable[str], count: int) -> str:
    """The arithmetic of a window: max(0.1, 0.4), (0.1 + 0.4) / 2, √(0.1² + 0.4²)."""
    comma = "; " if QLocale().decimalPoint() == "," else ", "
    joint = comma if POOLINGS[kind].keeps_largest else " + "
    return _WORDS[kind].formula.format(terms=joint.join(terms), count=count)


def pooling_of_total(kind: PoolingKind, total: str, count: int) -> str:
    """What is done with a sum that is written so; of its ``count`` terms."""
    return _WORDS[kind].of_total.format(total=total, count=count)


def _translated(text: str) -> str:
    return QCoreApplication.translate("PoolingWords", text) if text else ""
