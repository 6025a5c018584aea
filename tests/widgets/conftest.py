"""The light theme at zoom 1 for every test of a widget, and widgets that are shown with a pointer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme
from tests.widgets.pointer import Pointer, Show


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    """Start every test with the light theme; only a test of themes pays for another."""
    if theme.current() is not theme.LIGHT or theme.sizes().scale != 1.0 or not qapp.styleSheet():
        theme.apply_theme(qapp, "light")


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show a widget at a size, with the focus, and give its pointer."""

    def show_widget(widget: QWidget, width: int, height: int) -> Pointer:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        return Pointer(widget)

    yield show_widget
    QToolTip.hideText()
