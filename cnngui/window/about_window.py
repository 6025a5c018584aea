"""Help > About cnngui."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, QSize, qVersion
from PySide6.QtWidgets import QLabel, QWidget

import cnngui
from cnngui.engine.own_process import is_bundled
from cnngui.libraries import LIBRARIES
from cnngui.window.text_window import TextWindow

_SIZE = QSize(480, 340)
"""Pixels at zoom 1."""


class AboutWindow(TextWindow):
    """What this is, and the versions that a report of a fault begins with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate  # by this name lupdate finds the texts
        super().__init__("about", translate("AboutWindow", "About cnngui"), versions(), _SIZE, parent)
        told = translate(
            "AboutWindow",
            "Draw a digit, edit a kernel, and see everything move. Nothing leaves this machine; only "
            "MNIST is downloaded, and you are asked before.",
        )
        label = QLabel(told, self)
        label.setWordWrap(True)
        self.rows.insertWidget(0, label)


def versions() -> str:
    """The program, its libraries and the system, a line each."""
    kind = "bundle" if is_bundled() else "installed"
    lines = [
        f"cnngui {cnngui.__version__} ({kind})",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
    ]
    for library in LIBRARIES:
        try:
            lines.append(f"{library} {version(library)}")
        except PackageNotFoundError:  # a checkout that found it elsewhere
            lines.append(library)
    return "\n".join([*lines, platform.platform()])
