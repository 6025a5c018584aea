"""Pooled maps that are not there leave their room to the maps above them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.network.network_strip import NetworkStrip
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window.making import close, make_window, settle
from tests.window_acts import action

HALF = pytest.approx(0.5, abs=0.03)
LITTLE = 0.25
"""More than the share of a title of two lines."""


def share_by_hand(window: MainWindow) -> None:
    """Give the pooled maps as much room as the maps above: no layout does."""
    window.resize(1366, 768)
    window.session.viewing.choose_layer("conv1")
    settle()
    docks = [window.docks["feature_maps"], window.docks["pooled_maps"]]
    both = sum(dock.height() for dock in docks)
    window.resizeDocks(docks, [both // 2, both - both // 2], Qt.Orientation.Vertical)
    assert share(window) == HALF


def share(window: MainWindow) -> float:
    """The pooled maps' of the height of the column."""
    settle()
    upper, lower = (window.docks[name].height() for name in ("feature_maps", "pooled_maps"))
    return lower / (upper + lower)


def test_without_pooling_the_maps_have_the_room_and_with_it_they_give_it_back(window: MainWindow) -> None:
    share_by_hand(window)
    window.session.viewing.choose_layer("dense1")
    assert share(window) < LITTLE
    window.session.viewing.choose_layer("conv1")
    assert share(window) == HALF
    assert child(window, MapGrid, "pooled_map_grid").isVisible()


@pytest.mark.parametrize("act", ["projector", "maximize"])
def test_what_takes_all_room_for_a_while_spoils_no_height(window: MainWindow, act: str) -> None:
    share_by_hand(window)
    window.session.viewing.choose_layer("dense1")
    settle()
    action(window, act).trigger()
    settle()
    window.session.viewing.choose_layer("conv1")
    settle()
    action(window, act).trigger()
    assert share(window) == HALF
    window.session.viewing.choose_layer("dense1")
    assert share(window) < LITTLE


def test_another_tab_that_was_in_front_meanwhile_spoils_no_height(window: MainWindow) -> None:
    share_by_hand(window)
    window.session.viewing.choose_layer("dense1")
    settle()
    window.show_panel("neuron")
    settle()
    window.session.viewing.choose_layer("conv1")
    settle()
    window.show_panel("training")
    assert share(window) == HALF


def test_the_next_start_finds_the_heights_that_were_chosen(qtbot: QtBot) -> None:
    first = make_window()
    share_by_hand(first)
    first.session.viewing.choose_layer("dense1")
    settle()
    first.close()
    close(first)
    second = make_window()
    second.session.viewing.choose_layer("conv1")
    assert share(second) == HALF
    second.close()
    close(second)


@pytest.mark.parametrize("size", [(1280, 700), (1360, 735)])
def test_a_window_that_is_left_alone_comes_to_rest_though_its_layout_is_kept_now_and_then(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    settle()
    click_card(qtbot, window, "dense1")
    heights = []
    for _ in range(8):
        window.keep_settings()
        settle()
        heights.append(window.docks["feature_maps"].height())
    changes = sum(before != after for before, after in pairwise(heights))
    assert changes <= 1, heights  # by the pixel that its text leaves, when it is hidden
    assert heights[-1] == heights[-2] and share(window) < LITTLE


def click_card(qtbot: QtBot, window: MainWindow, layer: str) -> None:
    """Choose a layer by the mouse."""
    strip = child(window, NetworkStrip, "network_strip")
    index = [card.name for card in strip.cards].index(layer)
    place = strip.card_rect(index).center().toPoint()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert window.session.viewing.layer == layer
