"""Layouts that change while Qt is busy with docks, in processes of their own, which a fault kills."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.session.session import Session
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow

WINDOW = """
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from cnngui.app import make_application, make_window
from cnngui.window.layouts import LAYOUTS
from cnngui.session.settings import Settings

settings = Settings()
application = make_application(settings)
LEFT = Qt.MouseButton.LeftButton

def shown():
    window = make_window(settings, "seed")
    window.show()
    application.processEvents()
    return window

def strike(what, widget, place):
    handle = widget.window().windowHandle()
    what(handle, LEFT, pos=handle.mapFromGlobal(place))
    application.processEvents()

def press(widget, place):
    strike(QTest.mousePress, widget, place)

def move(widget, *places):
    for place in places:
        strike(lambda handle, button, pos: QTest.mouseMove(handle, pos), widget, place)

def release(widget, place):
    strike(QTest.mouseRelease, widget, place)

def look_through(window):
    for name in window.docks:
        window.show_panel(name)
        application.processEvents()
    for layout in LAYOUTS:
        window.appearance.arrange(layout)
        application.processEvents()
"""
OF_A_LARGER_SCREEN = """
first = shown()
first.showNormal()
first.resize(2400, 1600)
first.keep_settings()
layout = settings.window_state
first.showMaximized()
first.close()
settings.window_state = layout
look_through(shown())
"""
HELD = """
window = shown()
window.appearance.arrange("Draw")
application.processEvents()
title = window.docks["output"].titleBarWidget().name
start = title.mapToGlobal(title.rect().center())
end = window.mapToGlobal(window.docks["drawing"].geometry().center())
press(title, start)
move(title, start + (end - start) / 4, start + (end - start) / 2, end)
"""
IN_A_DRAG = (
    HELD
    + """
window.appearance.toggle_projector()
window.appearance.toggle_projector()
application.processEvents()
move(title, end + QPoint(60, 5))
release(title, end + QPoint(50, 5))
look_through(window)
"""
)
"""All docks are hidden and put back while one is held."""
LEFT_IN_A_DRAG = (
    HELD
    + """
window.close()
window.deleteLater()
application.sendPostedEvents(window, QEvent.Type.DeferredDelete)
"""
)
AT_A_BORDER = """
window = shown()
window.appearance.toggle_projector()
application.processEvents()
border = window.mapToGlobal(window.docks["drawing"].geometry().topRight() + QPoint(2, 50))
press(window, border)
move(window, border + QPoint(20, 0))
window.appearance.toggle_projector()
move(window, border + QPoint(40, 0))
release(window, border)
width = window.docks["network"].width()
window.showNormal()
window.resize(window.width() + 300, window.height())
application.processEvents()
assert window.docks["network"].width() > width
look_through(window)
"""
"""A border of the projector's layout is held while its docks are put back."""


def make_window() -> MainWindow:
    session = Session()
    window = MainWindow(session, Settings())
    session.setParent(window)
    window.show()
    QApplication.processEvents()
    return window


def close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()


def run(script: str) -> None:
    result = subprocess.run(
        [sys.executable, "-c", WINDOW + script], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_a_layout_of_a_larger_screen_may_be_changed_at_once() -> None:
    run(OF_A_LARGER_SCREEN)


def test_a_dock_is_let_go_of_when_the_layout_changes() -> None:
    run(IN_A_DRAG)


def test_a_window_closes_while_a_dock_is_dragged() -> None:
    run(LEFT_IN_A_DRAG)


def test_a_border_is_let_go_of_when_the_layout_changes() -> None:
    run(AT_A_BORDER)


def test_docks_of_a_maximized_window_keep_their_sizes(qtbot: QtBot) -> None:
    first = make_window()
    first.showNormal()
    first.resize(700, 500)
    first.showMaximized()
    QApplication.processEvents()
    first.resizeDocks([first.docks["training"]], [340], Qt.Orientation.Vertical)
    QApplication.processEvents()
    height = first.docks["training"].height()
    close(first)
    second = make_window()
    qtbot.waitUntil(lambda: second.docks["training"].height() == height)
    close(second)


@pytest.mark.parametrize("is_floating", [False, True])
def test_the_projector_gives_the_layout_back_when_all_of_its_panels_were_taken_out(
    qtbot: QtBot, *, is_floating: bool
) -> None:
    window = make_window()
    shown = {name for name, dock in window.docks.items() if dock.isVisible()}
    window.appearance.toggle_projector()
    for dock in window.docks.values():
        if dock.isVisible() and is_floating:
            dock.setFloating(True)
        else:
            dock.close()
    QApplication.processEvents()
    window.appearance.toggle_projector()
    QApplication.processEvents()
    assert {name for name, dock in window.docks.items() if dock.isVisible()} == shown
    assert not any(dock.isFloating() for dock in window.docks.values())
    close(window)
