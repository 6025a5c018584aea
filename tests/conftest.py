"""Every test runs off screen, in folders of its own."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from cnngui.startup import render_offscreen

# Before anything imports Qt: pyqtgraph would take another binding, Qt another screen.
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
if "QT_QPA_PLATFORM" not in os.environ:
    render_offscreen()

settings.register_profile("cnngui", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("cnngui")


@pytest.fixture(autouse=True)
def user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, caches and data of the person who runs the tests are neither read nor written."""
    for kind in ("CONFIG", "CACHE", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / f"xdg-{kind.lower()}"))


@pytest.fixture
def data_folder() -> Path:
    """The folder with the real data sets: mnist/, strokes/, scans/."""
    folder = os.environ.get("CNNGUI_DATA", "")
    if not folder:
        pytest.skip("CNNGUI_DATA does not name a folder with the real data sets")
    return Path(folder)
