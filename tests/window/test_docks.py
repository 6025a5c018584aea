"""Docks that float: all of each can be seen."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from cnngui.window.docks import PanelDock
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window.making import make_window


def is_whole(dock: PanelDock) -> bool:
    return dock.isFloating() and dock.screen().availableGeometry().contains(dock.frameGeometry())


def beyond_the_screen(window: MainWindow) -> QPoint:
    return window.screen().availableGeometry().bottomRight() - QPoint(60, 40)


def test_a_dock_that_is_made_to_float_at_the_edge_of_the_screen_is_seen_whole(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.move(beyond_the_screen(window))
    dock = window.docks["drawing"]
    child(dock.titleBarWidget(), QToolButton, "dock-float").click()
    qtbot.waitUntil(lambda: is_whole(dock))


def test_a_floating_dock_that_grows_at_the_edge_of_the_screen_is_seen_whole(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.appearance.arrange("Draw")
    dock = window.docks["drawing"]
    dock.setFloating(True)
    dock.resize(dock.minimumSizeHint())
    dock.move(dock.screen().availableGeometry().bottomRight() - dock.rect().bottomRight())
    size = dock.size()
    window.appearance.zooming.by(2)
    qtbot.waitUntil(lambda: dock.height() > size.height() and is_whole(dock))
    window.appearance.zooming.reset()  # it is the application's: the next test would begin with it


def test_a_floating_dock_that_was_kept_beyond_the_screen_comes_back_whole(qtbot: QtBot) -> None:
    first = make_window()
    dock = first.docks["drawing"]
    dock.setFloating(True)
    qtbot.waitUntil(lambda: is_whole(dock))
    dock.move(beyond_the_screen(first))
    first.close()
    first.deleteLater()
    second = make_window()
    qtbot.waitUntil(lambda: is_whole(second.docks["drawing"]))
    second.close()
    second.deleteLater()


def test_a_dock_that_needs_more_than_the_screen_shows_its_title(window: MainWindow, qtbot: QtBot) -> None:
    dock = window.docks["drawing"]
    screen = dock.screen().availableGeometry()
    dock.setMinimumSize(screen.size() * 1.5)
    dock.setFloating(True)
    qtbot.waitUntil(lambda: dock.frameGeometry().topLeft() == screen.topLeft())
