"""Where the program keeps what is not the user's own document, as each system has it."""

import os
import sys
from pathlib import Path


def cache_folder() -> Path:
    """Where downloads are kept: files that can be had again."""
    return _folder("XDG_CACHE_HOME", ".cache", "Caches")


def state_folder() -> Path:
    """Where logs lie, and what a running window would be recovered from."""
    return _folder("XDG_STATE_HOME", ".local/state", "Application Support")


def _folder(variable: str, on_linux: str, on_mac: str) -> Path:
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / on_mac
    else:
        base = os.environ.get(variable) or Path.home() / on_linux
    return Path(base) / "cnngui"
