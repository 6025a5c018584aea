"""That panels fit in the projector beside the card of a lesson, where two thirds of the window are left."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from cnngui.engine.training.config import TrainingConfig
from cnngui.panels.architecture.panel import ArchitecturePanel
from cnngui.panels.panel import Panel
from cnngui.panels.training_panel import TrainingPanel
from cnngui.panels.what_it_sees.panel import PAGES, WhatItSeesPanel
from cnngui.panels.what_it_sees.sanity_page import SanityPage
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.example.calculation_view import CalculationView
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.layout.conftest import SIZE
from tests.layout.legible import faults
from tests.session.runs import wait_for_end
from tests.window.making import settle

TEXT, CONTRAST = 24, 7.0
"""See walk.py."""


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """In the projector, in a lesson, with a drawing."""
    window.session.draw_sample()
    window.appearance.set_theme("projector")
    window.lessons.start("moving")
    settle()
    return window


def show(window: MainWindow, name: str) -> Panel:
    """Show a panel as a step of the lesson does, uncovered."""
    room = window.lessons.room
    assert room is not None
    while room.play.covered:
        room.play.go_on()
        settle()
    room.spotlight.hide()
    window.appearance.show_panel(name)
    room._dock.show()
    settle()
    assert room.card.isVisible()
    return child(window.docks[name], Panel, name)


def sideways(panel: Panel) -> Iterator[str]:
    """What of the panel is wider than its place, so that one scrolls to it, or never sees it."""
    for area in panel.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content is not None and content.width() > area.viewport().width():
            yield f"{area.objectName()}: {content.width()} pixels, in {area.viewport().width()}"


def what_is_wrong(panel: Panel) -> list[str]:
    settle()
    found = faults(panel.window(), TEXT, CONTRAST)
    own = [str(fault) for fault in found if fault.panel == f"{panel.objectName()}_dock"]
    return [*sideways(panel), *own]


def test_every_page_of_what_the_network_sees_has_the_whole_width(window: MainWindow) -> None:
    panel = show(window, "what_it_sees")
    assert isinstance(panel, WhatItSeesPanel)
    assert not panel.ways.is_list
    for row in PAGES:
        panel.show_page(row.name)
        window.session.flush()
        assert what_is_wrong(panel) == [], row.name
        assert panel.page.width() > 0.9 * panel.width(), row.name


def test_the_layers_their_fields_and_all_counts_are_seen_without_scrolling_sideways(
    window: MainWindow,
) -> None:
    panel = show(window, "architecture")
    assert isinstance(panel, ArchitecturePanel)
    for index in range(-1, len(window.session.network.architecture.layers)):
        panel.choose(index)
        assert what_is_wrong(panel) == [], index


def test_the_counts_of_shared_weights_are_seen_without_scrolling_sideways(window: MainWindow) -> None:
    window.session.viewing.choose_layer("conv1")
    assert list(sideways(show(window, "sharing"))) == []


def test_after_a_run_of_many_steps_the_training_has_its_outcome_and_high_curves(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = show(window, "training")
    assert isinstance(panel, TrainingPanel)
    training = window.session.training
    training.start(TrainingSettings("synthetic:300", TrainingConfig(epochs=10, batch_size=2)))
    wait_for_end(window.session, qtbot)
    qtbot.waitUntil(lambda: "1" in panel.scrubber.label.text())
    room = window.lessons.room
    assert room is not None
    room._dock.show()
    # The words over the curves may be smaller than all else: see `SMALLEST_SHARE`.
    assert [each for each in what_is_wrong(panel) if "_curve" not in each] == []
    assert panel.message.text() and panel.message.fits
    assert panel.plot.height() > 140 and panel.curves_by.isVisible()


def test_the_sanity_check_shows_all_methods_at_once(window: MainWindow) -> None:
    panel = show(window, "what_it_sees")
    panel.show_page("sanity")
    settle()
    page = child(panel, SanityPage, "sanity_page")
    assert child(page, QScrollArea, "sanity_scroll").verticalScrollBar().maximum() == 0
    for method in page.columns.values():
        assert method.before.width() > 100 and method.after.width() > 100


@pytest.mark.parametrize("size", [SIZE, (1366, 768)])
def test_the_sum_over_several_maps_is_seen_with_its_result(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.lessons.start("parameters")
    room = window.lessons.room
    assert room is not None
    room.play.restart()
    while room.play.step.state.example != "filters":
        room.play.go_on()
    settle()
    panel = window.docks["worked_example"].panel
    assert panel is not None and panel.isVisible() and len(panel.findChildren(CalculationView)) == 1
    calculation = child(panel, QScrollArea, "example_calculation_area")
    assert calculation.verticalScrollBar().maximum() == 0 and calculation.horizontalScrollBar().maximum() == 0
    assert "8; 7" in panel.findChildren(CalculationView)[0].text()
