"""What networks are called in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cnngui.data.files.model_file import MODEL_SUFFIX


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


def network_title(path: Path | None, title: str) -> str:
    """What a network is called: by its file, or by its own title where it has none."""
    if path is not None:
        name = path.name  # "rede v1.2" is a whole name
        return path.stem if name.lower().endswith(MODEL_SUFFIX) else name
    return title_in_words(title) or QCoreApplication.translate("Networks", "Untitled")
