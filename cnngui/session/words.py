"""What the window says of an error."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnngui.engine.failure import Failure


def in_words(error: Exception) -> str:
    """The error's message: one of ours in the window's language, any other as it is."""
    return error.in_words(_translated) if isinstance(error, Failure) else str(error)


def _translated(text: str) -> str:
    return QCoreApplication.translate("", text)  # lupdate files the texts of failures under no class
