"""Panels behind another tab: not up to date, and out of reach of the keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from cnngui.panels.architecture.panel import ArchitecturePanel
from cnngui.session.settings import Settings
from cnngui.window.main_window import MainWindow
from tests.window.making import close, make_window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window("book", Settings.for_one_run("light"))
    yield window
    close(window)


def click_tab(window: MainWindow, qtbot: QtBot, title: str) -> None:
    for bar in window.findChildren(QTabBar):
        for index in range(bar.count()):
            if bar.tabText(index) == title and bar.isVisible():
                qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())
                return
    raise AssertionError(f"no tab {title}")


def test_a_field_loses_the_keys_when_another_tab_covers_it(window: MainWindow, qtbot: QtBot) -> None:
    window.show_panel("architecture")
    panel = window.panels["architecture"]
    assert isinstance(panel, ArchitecturePanel)
    panel.choose(4)
    units = panel.fields.numbers["units", None]
    qtbot.mouseClick(units, Qt.MouseButton.LeftButton)
    assert units.hasFocus()
    click_tab(window, qtbot, window.docks["training"].windowTitle())

    window.session.new_network("seed", seed=1)  # three layers: the fifth is none of them
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_1)
    assert not units.hasFocus()
    assert panel.index < len(window.session.network.architecture.layers)
    click_tab(window, qtbot, window.docks["architecture"].windowTitle())
    qtbot.mouseClick(units, Qt.MouseButton.LeftButton)
    assert panel.isEnabled()
    assert panel.table.isVisible()


def test_the_covered_kernel_editor_hears_no_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.tabifyDockWidget(window.docks["kernel"], window.docks["filters"])
    window.show_panel("kernel")
    editor = window.kernel_panel.editor
    editor.setFocus()
    assert editor.hasFocus()
    window.show_panel("filters")
    assert not editor.hasFocus()
    window.session.viewing.choose_layer("dense1")
    before = window.session.network.parameters
    qtbot.keyClicks(QApplication.focusWidget() or window, "7\r")
    assert window.session.network.parameters == before
    window.show_panel("kernel")
    assert editor.kernel().shape == window.session.viewing.kernels.shape[2:]
