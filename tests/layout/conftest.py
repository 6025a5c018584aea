"""What the tests of layouts are made in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.course.reading import LANGUAGES
from cnngui.language import speak
from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow
from tests.window.making import close, settle

SIZE = 1280, 720


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language of the lessons."""
    chosen: str = request.param
    return chosen


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, language: str) -> Iterator[MainWindow]:
    """The program's window with the network of the source, on a small screen."""
    theme.apply_theme(qapp, "light")  # before it is made, as the program does: its bars keep what they find
    speak(language)
    session = Session()
    session.open_preset("book")
    window = MainWindow(session, Settings.for_one_run("light"))
    session.setParent(window)
    window.resize(*SIZE)
    window.show()
    settle()
    yield window
    window.lessons.leave()
    window.appearance.set_theme("light")
    close(window)
    speak("en")
