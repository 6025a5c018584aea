"""Help > About cnngui: the versions, to be copied into a report."""

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

import cnngui
from cnngui.libraries import LIBRARIES
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window_acts import action


def test_the_versions_are_shown_and_copied(window: MainWindow, qtbot: QtBot) -> None:
    action(window, "about").trigger()
    told = child(window, QPlainTextEdit, "about_text").toPlainText().splitlines()
    assert told[0] == f"cnngui {cnngui.__version__} (installed)"
    assert f"Qt {qVersion()}" in told and f"numpy {version('numpy')}" in told
    qtbot.mouseClick(child(window, QPushButton, "copy_about"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().splitlines() == told


def test_what_it_stands_on_is_what_its_package_asks_for() -> None:
    """All but Qt, which tells its own version."""
    pyproject = Path(cnngui.__file__).parents[1] / "pyproject.toml"
    asked = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split("[<>=!]", line)[0] for line in asked}
    assert names - {"PySide6-Essentials"} == set(LIBRARIES)
