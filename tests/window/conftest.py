"""The window of these tests."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from cnngui.window.main_window import MainWindow
from tests.window.making import close, make_window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window()
    yield window
    close(window)
