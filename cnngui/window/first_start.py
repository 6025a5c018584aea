"""What the very first start shows, by the room that the screen has."""

from __future__ import annotations

from PySide6.QtCore import QSize

from cnngui.session.settings import ZOOMS

LARGE_SCREEN = QSize(1800, 900)
"""What the desktop's bars leave of a screen of 1920×1080: room for the whole network."""


def first_layout(room: QSize) -> str:
    """The ready layout for a screen with this room, in logical pixels."""
    return "Overview" if _share(room) >= 1 else "Default"


def first_zoom(room: QSize) -> float:
    """The largest zoom at which such a screen has still room for the whole network; at least 1.

    A screen of 3840×2160 that the desktop does not scale has texts too small to read else.
    """
    return max(zoom for zoom in ZOOMS if zoom <= max(1.0, _share(room)))


def _share(room: QSize) -> float:
    """Return how large a screen is, in times of a large one."""
    return min(room.width() / LARGE_SCREEN.width(), room.height() / LARGE_SCREEN.height())
