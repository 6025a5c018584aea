"""What is checked and chosen before Qt is imported, because Qt itself ends the process without a word of help."""

import os
from importlib import resources


def render_offscreen() -> None:
    """Let Qt paint into memory, on a screen of 1920×1080 pixels. Call before the application object exists."""
    screen = resources.files("cnngui.resources") / "offscreen_screen.json"
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
