"""What the window says of an error, or of another text that was made where there is no Qt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from cnngui.engine.foreign_errors import reason_of
from cnngui.engine.text import Text


def in_words(said: Text | Exception) -> str:
    """Say it in the window's language; the system's errors as far as it is known what they say.

    A file is told by its name where the reason follows, which must be seen where there is little room.
    """
    if isinstance(said, Text):
        return said.in_words(_translated, lambda path: path.name or str(path), with_signs)
    whole, reason = str(said), getattr(said, "strerror", None)
    return whole.replace(reason, in_words(reason_of(said))) if reason else whole


def _translated(text: str) -> str:
    return QCoreApplication.translate("", text)  # lupdate files the texts of failures under no class


def with_signs(english: str) -> str:
    """Write a number of English with the signs of the window's language."""
    locale = QLocale()
    return english.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})
