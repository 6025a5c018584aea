"""Docks get back their sizes when a zoom is left and taken again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cnngui.theme import apply_theme
from cnngui.window.main_window import MainWindow
from tests.window.making import settle

SLIGHTLY = 5
"""Pixels, by which the bars above the panels differ."""


def sizes(window: MainWindow) -> dict[str, tuple[int, int]]:
    seen = {name: dock for name, dock in window.docks.items() if not dock.visibleRegion().isEmpty()}
    return {name: dock.size().toTuple() for name, dock in seen.items()}


@pytest.fixture
def arranged(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window in its theme, as each zoom gives it, whose strip is higher than its layout makes it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, window.settings.theme, window.settings.zoom)
    window.resize(1400, 800)
    settle()
    before = window.docks["training"].height()
    window.resizeDocks([window.docks["training"]], [350], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: window.docks["training"].height() > before + 30)
    return window


def test_a_zoom_there_and_back_leaves_every_panel_as_large_as_it_was(
    arranged: MainWindow, qtbot: QtBot
) -> None:
    before = sizes(arranged)
    for count in (1, 1, -1, -1):
        arranged.appearance.zooming.by(count)
        QApplication.processEvents()  # as happens between two keys
    assert arranged.settings.zoom == 1.0
    for name, size in sizes(arranged).items():
        assert size == pytest.approx(before[name], abs=SLIGHTLY), name


def test_what_was_moved_at_a_zoom_stays_moved_when_it_is_left(arranged: MainWindow, qtbot: QtBot) -> None:
    arranged.appearance.zooming.by(1)
    QApplication.processEvents()
    columns = [arranged.docks[name] for name in ("drawing", "feature_maps", "filters")]
    arranged.resizeDocks(columns, [600, 400, 400], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: arranged.docks["drawing"].width() > 500)
    arranged.appearance.zooming.by(-1)
    QApplication.processEvents()
    assert arranged.docks["drawing"].width() > 500


class CountingLayout(QHBoxLayout):
    """Counts how often it is laid out anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0

    def invalidate(self) -> None:
        self.times += 1
        super().invalidate()


def test_a_larger_zoom_that_fits_is_laid_out_as_often_as_a_smaller_one(window: MainWindow) -> None:
    layout = CountingLayout(QWidget(window))
    settle()
    counts = []
    for step in (-1, 1, -1, 1):
        layout.times = 0
        window.appearance.zooming.by(step)
        counts.append(layout.times)
    assert window.settings.zoom == 1.0 and len(set(counts)) == 1
