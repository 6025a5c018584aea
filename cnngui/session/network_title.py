"""What the networks that come with the program are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def title_in_words(title: str) -> str:
    """What a known network is called in the window; any other title is as it is."""
    translate = QCoreApplication.translate  # by this name lupdate finds the texts
    known = {
        "seed": translate("Networks", "seed"),
        "book": translate("Networks", "book"),
        "hands": translate("Networks", "hands"),
        "dense": translate("Networks", "dense"),
        "chapter46": translate("Networks", "chapter 46"),
    }
    return known.get(title, title)
