"""The strip at the bottom is as high as the panel in front needs."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from cnngui.engine.training.config import TrainingConfig
from cnngui.session.training.settings import TrainingSettings
from cnngui.window.layouts import STATE_VERSION
from cnngui.window.main_window import MainWindow
from cnngui.window.slides import SLIDES
from tests.finding import child
from tests.window.making import close, make_window, settle
from tests.window_acts import action

SLACK = 4
"""Pixels by which Qt rounds shares of the height."""


@pytest.fixture
def laptop(window: MainWindow) -> MainWindow:
    window.resize(1366, 768)
    action(window, "layout_default").trigger()
    settle()
    return window


def heights(window: MainWindow) -> dict[str, int]:
    settle()
    docks = window.docks.items()
    return {name: dock.height() for name, dock in docks if not dock.visibleRegion().isEmpty()}


def test_a_lesson_panel_gets_what_it_needs_and_the_maps_get_it_back(laptop: MainWindow) -> None:
    before = heights(laptop)
    action(laptop, "show_worked_example").trigger()
    assert heights(laptop)["worked_example"] > 200
    assert (laptop.width(), laptop.height()) == (1366, 768)
    laptop.show_panel("training")
    after = heights(laptop)
    assert after.keys() == before.keys()
    assert all(abs(after[name] - before[name]) <= SLACK for name in before)


def test_controls_that_take_the_place_of_others_do_not_make_a_small_window_higher(window: MainWindow) -> None:
    action(window, "layout_training").trigger()
    window.show_panel("one_step")
    window.resize(800, 600)
    settle()
    images = child(window.docks["one_step"], QComboBox, "step_images")

    def choose(entry: int) -> None:
        images.setCurrentIndex(entry)
        images.activated.emit(entry)
        settle()

    # As low as it can be with the controls that take most.
    window.resize(700, window.minimumSizeHint().height())
    settle()
    height = window.height()
    for entry in (1, 0, 1, 0):
        choose(entry)
        assert window.height() == height


def test_a_height_that_was_given_by_hand_is_found_again(laptop: MainWindow) -> None:
    action(laptop, "show_neuron").trigger()
    settle()
    dock = laptop.docks["neuron"]
    laptop.resizeDocks([dock], [dock.height() - 60], Qt.Orientation.Vertical)
    by_hand = heights(laptop)["neuron"]
    laptop.show_panel("training")
    settle()
    laptop.show_panel("neuron")
    assert abs(heights(laptop)["neuron"] - by_hand) <= SLACK


def test_training_without_curves_leaves_its_room_to_the_maps(laptop: MainWindow, qtbot: QtBot) -> None:
    before, session = heights(laptop), laptop.session
    assert before["training"] < 200 and before["feature_maps"] > before["training"]
    session.training.start(TrainingSettings("synthetic:600", TrainingConfig(epochs=1000)))
    qtbot.waitUntil(lambda: laptop.docks["training"].height() > before["training"] + 40, timeout=20_000)
    assert not laptop.training_panel.plot.isHidden()


def test_a_floated_panel_of_the_strip_is_seen_whole(laptop: MainWindow, qtbot: QtBot) -> None:
    action(laptop, "show_worked_example").trigger()
    settle()
    dock = laptop.docks["worked_example"]
    qtbot.mouseClick(child(dock, QToolButton, "dock-float"), Qt.MouseButton.LeftButton)
    screen = laptop.screen().availableGeometry()
    qtbot.waitUntil(lambda: dock.isFloating() and screen.contains(dock.frameGeometry()))
    assert dock.width() < laptop.width() and dock.height() >= 240
    before = QRect(dock.geometry())
    action(laptop, "projector").trigger()
    settle()
    assert not dock.isVisible()
    action(laptop, "projector").trigger()
    settle()
    assert dock.isFloating() and dock.geometry() == before


@pytest.mark.parametrize("layer", ["conv1", "conv2", "dense1"])
def test_all_layers_and_the_formulas_of_one_are_seen_on_a_720p_screen(window: MainWindow, layer: str) -> None:
    action(window, "theme_light").trigger()
    window.session.new_network("book", seed=1)
    window.resize(1280, 720)
    action(window, "layout_default").trigger()
    action(window, "show_architecture").trigger()
    window.session.viewing.choose_layer(layer)
    settle()
    panel = window.panels["architecture"]
    for area in panel.findChildren(QAbstractScrollArea):
        assert area.verticalScrollBar().maximum() == 0, area.objectName()


def test_on_a_small_screen_the_layers_scroll_in_one_place_alone(window: MainWindow) -> None:
    action(window, "theme_light").trigger()
    window.session.new_network("book", seed=1)
    window.resize(800, 600)
    action(window, "layout_architecture").trigger()
    settle()
    areas = window.panels["architecture"].findChildren(QAbstractScrollArea)
    scrolling = [area.objectName() for area in areas if area.verticalScrollBar().maximum()]
    assert scrolling == ["architecture_scroll"]


def test_slides_do_not_squeeze_the_panel_that_they_showed(laptop: MainWindow) -> None:
    laptop.show_panel("worked_example")
    before = heights(laptop)["worked_example"]
    laptop.show_panel("architecture")
    settle()
    for _ in SLIDES:
        action(laptop, "next_slide").trigger()
        settle()
    laptop.appearance.leave_projector()
    settle()
    laptop.show_panel("worked_example")
    assert heights(laptop)["worked_example"] >= before - SLACK


def test_the_tabs_stay_where_they_are_when_another_panel_comes_to_the_front(laptop: MainWindow) -> None:
    places = set()
    for name in ("training", "neuron", "worked_example", "training"):
        laptop.show_panel(name)
        settle()
        (bar,) = (bar for bar in laptop.findChildren(QTabBar) if bar.isVisible())
        places.add(bar.geometry().getRect())
    assert len(places) == 1


def test_leaving_the_slides_of_a_start_leaves_the_strip_as_it_was(qtbot: QtBot) -> None:
    first = make_window()
    first.appearance.set_theme("light")
    first.resize(1366, 768)
    first.appearance.arrange("Default")
    before = heights(first)
    first.appearance.set_theme("projector")
    first.close()
    close(first)
    second = make_window()
    settle()
    second.appearance.leave_projector()
    assert heights(second) == before
    second.show_panel("neuron")
    assert heights(second)["neuron"] > 200
    second.show_panel("training")
    assert abs(heights(second)["training"] - before["training"]) <= SLACK
    close(second)


@pytest.mark.parametrize("is_maximized", [False, True])
def test_a_start_without_curves_gives_their_room_to_the_maps(qtbot: QtBot, is_maximized: bool) -> None:
    first = make_window()
    first.resize(1366, 768)
    if is_maximized:
        first.showMaximized()
        qtbot.waitUntil(lambda: first.width() > 1366)
    first.appearance.arrange("Default")
    before = heights(first)
    first.session.training.start(TrainingSettings("synthetic:600", TrainingConfig(epochs=1000)))
    qtbot.waitUntil(lambda: first.docks["training"].height() > before["training"] + 40, timeout=20_000)
    first.keep_settings()  # as it does every few seconds, until it is killed
    close(first)
    second = make_window()
    qtbot.waitUntil(lambda: abs(heights(second)["training"] - before["training"]) <= SLACK)
    after = heights(second)
    assert all(abs(after[name] - before[name]) <= SLACK for name in before)
    close(second)


@pytest.mark.parametrize("is_maximized", [False, True])
def test_a_layout_of_a_version_with_other_panels_leaves_the_usual_one(
    qtbot: QtBot, is_maximized: bool
) -> None:
    first = make_window()
    first.resize(1280, 720)
    if is_maximized:
        first.showMaximized()
        qtbot.waitUntil(lambda: first.width() > 1280)
    first.appearance.arrange("Default")
    usual = heights(first)
    first.keep_settings()
    first.settings.window_state = first.saveState(STATE_VERSION + 1)
    close(first)
    second = make_window()
    qtbot.waitUntil(lambda: abs(heights(second)["training"] - usual["training"]) <= SLACK)
    assert heights(second).keys() == usual.keys()
    close(second)


def test_the_next_start_finds_a_height_that_was_given_by_hand(qtbot: QtBot) -> None:
    first = make_window()
    first.resize(1366, 768)
    first.appearance.arrange("Default")
    settle()
    dock = first.docks["training"]
    first.resizeDocks([dock], [dock.height() + 60], Qt.Orientation.Vertical)
    by_hand = heights(first)["training"]
    first.keep_settings()
    close(first)
    second = make_window()
    assert abs(heights(second)["training"] - by_hand) <= SLACK
    close(second)
