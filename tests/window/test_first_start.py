"""The very first start, by the screen."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.session.settings import Settings
from cnngui.window.first_start import LARGE_SCREEN, first_layout, first_zoom
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window.making import close, make_window, settle


@pytest.mark.parametrize(
    ("width", "height", "layout", "zoom"),
    [
        (1024, 768, "Default", 1.0),
        (1366, 768, "Default", 1.0),
        (1920, 1080, "Overview", 1.0),
        (2560, 1440, "Overview", 1.25),
        (3840, 2110, "Overview", 2.0),
        (7680, 4320, "Overview", 2.0),
    ],
)
def test_a_larger_screen_shows_more_and_then_all_of_it_larger(
    width: int, height: int, layout: str, zoom: float
) -> None:
    assert (first_layout(QSize(width, height)), first_zoom(QSize(width, height))) == (layout, zoom)


def test_the_first_zoom_is_kept_and_applied(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = QSize(LARGE_SCREEN.width() * 4 // 5, LARGE_SCREEN.height() * 4 // 5)
    monkeypatch.setattr("cnngui.window.first_start.LARGE_SCREEN", small)  # the screen of tests is 1920×1080
    window.appearance.take_screen()
    qtbot.waitUntil(window.isMaximized)
    assert window.settings.zoom == 1.25 and theme.sizes() == theme.Sizes.of(theme.LIGHT, 1.25)
    assert window.docks["overview"].isVisible()
    window.appearance.zooming.reset()


def test_the_docks_take_the_full_size_however_late_the_desktop_gives_it_but_not_from_a_hand(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.appearance.take_screen()
    settle()
    for height in (700, 1000, 850):  # a desktop that takes its time
        window.resize(1900, height)
        settle()
        share = window.docks["overview"].height() / height
        assert 0.5 < share < 0.6, height
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    window.resizeDocks([window.docks["overview"]], [800], Qt.Orientation.Vertical)
    settle()
    by_hand = window.docks["overview"].height()
    window.resize(1901, 850)
    settle()
    assert window.docks["overview"].height() == by_hand > 0.6 * 850


def test_the_frame_of_the_desktop_takes_nothing_from_the_controls_of_training(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cnngui.window.first_start.LARGE_SCREEN", QSize(5000, 5000))
    window.appearance.take_screen()
    settle()
    area = child(window.docks["training"], QScrollArea, "training_scroll")
    for height in (768, 755, 753, 749):
        window.resize(1366, height)
        settle()
        assert area.verticalScrollBar().maximum() == 0, height


def test_with_the_projector_it_takes_the_screen_too_and_lies_with_its_frame_on_it(qtbot: QtBot) -> None:
    window = make_window(settings=Settings.for_one_run("projector"))
    window.appearance.take_screen()
    qtbot.waitUntil(window.isMaximized)
    settle()
    assert window.screen().availableGeometry().contains(window.frameGeometry())
    window.appearance.set_theme("light")
    close(window)
