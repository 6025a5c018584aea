"""Filters and layers are frozen by buttons, menus and keys of the real window, and wear their marks there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from cnngui.engine.description.layers import Convolution
from cnngui.engine.weights.frozen import Frozen
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.network.layer_title import LayerTitle
from cnngui.widgets.network.network_strip import NetworkStrip
from cnngui.window.main_window import MainWindow
from tests.context_menus import choose, open_menu
from tests.finding import child
from tests.painted_changes import picture
from tests.session.acts import acts
from tests.session.runs import start_long_run, wait_for_steps
from tests.window.making import settle
from tests.window_acts import action

FIRST = Frozen().with_filters("conv1", (0,))


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(child(window, QToolButton, f"{name}_button"), Qt.MouseButton.LeftButton)


def middle_of_card(window: MainWindow, layer: str) -> QPoint:
    strip = child(window, NetworkStrip, "network_strip")
    index = [card.name for card in strip.cards].index(layer)
    return strip.card_rect(index).center().toPoint()


def locked_cards(window: MainWindow) -> list[str]:
    return [card.name for card in child(window, NetworkStrip, "network_strip").cards if card.is_locked]


def test_a_filter_is_made_zero_and_frozen_by_two_clicks_while_a_run_goes_on(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    session.network.set_bias("conv1", 0, 0.5)
    start_long_run(session, qtbot)
    press(window, qtbot, "freeze_filter")
    press(window, qtbot, "kernel_zero_filter")  # by hand a frozen filter can be changed
    assert session.network.frozen == FIRST
    wait_for_steps(session, qtbot, 30)
    before = session.network.parameters["conv1.weight"]
    wait_for_steps(session, qtbot, 30)
    session.training.stop(wait=True)
    weights = session.network.parameters["conv1.weight"]
    assert not weights[0].any() and session.network.parameters["conv1.bias"][0] == 0
    assert (weights[1] != before[1]).any()
    assert session.training.runs.records[-1].was_changed


def test_the_button_of_the_kernel_freezes_its_filter_and_shows_it(window: MainWindow, qtbot: QtBot) -> None:
    session, button = window.session, child(window, QToolButton, "freeze_filter_button")
    press(window, qtbot, "freeze_filter")
    settle()
    assert session.network.frozen == FIRST and button.isChecked()
    picture_of_lock = picture(button)
    session.viewing.choose_filter(1)
    settle()
    assert not button.isChecked() and (picture(button) != picture_of_lock).any()
    session.viewing.choose_filter(0)
    press(window, qtbot, "freeze_filter")
    assert not session.network.frozen and not button.isChecked()
    assert acts(session) == ["Freeze a filter", "Let a filter learn again"]
    session.undo_stack.undo()
    assert session.network.frozen == FIRST and button.isChecked()


def test_keys_freeze_the_chosen_filter_and_its_layer(window: MainWindow, qtbot: QtBot) -> None:
    network, grid = window.session.network, child(window, MapGrid, "filter_grid")
    window.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert network.frozen == Frozen().with_filters("conv1", (1,))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(grid, Qt.Key.Key_L, keys)
    assert network.frozen == Frozen.layers(network.architecture, ("conv1",))
    QTest.keyClick(grid, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not network.frozen.of("conv1") & {1}
    assert action(window, "let_all_learn").isEnabled()
    action(window, "let_all_learn").trigger()
    assert not network.frozen and not action(window, "let_all_learn").isEnabled()


def test_the_menu_of_a_kernel_freezes_it_or_makes_it_zero(window: MainWindow) -> None:
    network, grid = window.session.network, child(window, MapGrid, "filter_grid")
    network.set_bias("conv1", 1, 0.5)
    settle()
    before, place = picture(grid), grid.cell_rect(1, 2, 2).center().toPoint()
    choose(grid, "freeze_filter", place)
    settle()
    assert network.frozen == Frozen().with_filters("conv1", (1,))
    assert (picture(grid) != before).any()
    choose(grid, "zero_filter", place)
    assert not network.parameters["conv1.weight"][1].any() and network.parameters["conv1.bias"][1] == 0
    menu = open_menu(grid, place)
    assert menu is not None
    texts = [each.text() for each in menu.actions()][:4]
    assert texts == [
        *("Zero this filter", "Let this filter learn again"),
        *("Freeze layer conv1", "Let all learn again"),
    ]
    menu.close()
    choose(grid, "freeze_filter")  # by the keys: the chosen filter
    assert network.frozen.of("conv1") == {0, 1}


def test_a_unit_is_called_one_where_it_can_be_frozen(window: MainWindow) -> None:
    window.session.viewing.choose_layer("dense1")
    settle()
    menu = open_menu(child(window, MapGrid, "filter_grid"))
    assert menu is not None
    assert [each.text() for each in menu.actions()][:3] == [
        *("Zero this unit", "Freeze this unit", "Freeze layer dense1"),
    ]
    menu.close()


def test_a_layer_is_frozen_by_its_card_and_the_card_wears_a_lock(window: MainWindow) -> None:
    network, strip = window.session.network, child(window, NetworkStrip, "network_strip")
    assert open_menu(strip, middle_of_card(window, "pool1")) is None  # nothing is learned there
    network.set_frozen(FIRST)
    settle()
    assert locked_cards(window) == []
    assert strip.cards[1].frozen == "1 of 3 frozen"
    choose(strip, "freeze_layer", middle_of_card(window, "conv1"))
    settle()
    assert network.frozen.has_whole(network.architecture, "conv1")
    assert locked_cards(window) == ["conv1"]
    choose(strip, "freeze_layer")  # by the keys: the chosen layer, which learns again
    settle()
    assert not network.frozen and locked_cards(window) == []


@pytest.mark.parametrize("large", [False, True])
def test_a_layer_is_frozen_by_its_name_in_the_overview(window: MainWindow, qtbot: QtBot, large: bool) -> None:
    window.show_panel("overview")
    settle()
    if large:
        qtbot.mouseClick(child(window, LayerTitle, "overview_pool1"), Qt.MouseButton.LeftButton)
        settle()
    title = child(window, LayerTitle, "enlarged_conv1" if large else "overview_conv1")
    before, said = picture(title), title.accessibleName()
    choose(title, "freeze_layer", title.rect().center())
    settle()
    assert window.session.network.frozen == Frozen.layers(window.session.network.architecture, ("conv1",))
    assert title.accessibleName() == f"{said}, frozen" and ", frozen. " in title.toolTip()
    assert picture(title).shape != before.shape or (picture(title) != before).any()
    window.session.network.set_frozen(FIRST)
    settle()
    assert title.accessibleName() == f"{said}, 1 of 3 frozen"


def test_the_palette_finds_it_by_other_words(window: MainWindow, qtbot: QtBot) -> None:
    window.show_palette()
    field = child(window, QLineEdit, "palette_search")
    QTest.keyClicks(field, "lock layer")
    QTest.keyClick(field, Qt.Key.Key_Return)
    network = window.session.network
    qtbot.waitUntil(lambda: network.frozen.has_whole(network.architecture, "conv1"))


def test_locks_go_with_their_layers_through_changes_undo_and_other_networks(
    window: MainWindow, tmp_path: Path
) -> None:
    session, network = window.session, window.session.network
    network.set_frozen(Frozen.layers(network.architecture, ("conv1",)))
    settle()
    session.save(tmp_path / "frozen.safetensors")
    layers = network.architecture.layers
    more = type(network.architecture)(network.architecture.input_shape, (Convolution(1, (1, 1)), *layers))
    network.set_architecture(more, (None, *range(len(layers))))
    settle()
    assert locked_cards(window) == ["conv2"]
    session.undo_stack.undo()
    settle()
    assert locked_cards(window) == ["conv1"]
    session.undo_stack.undo()
    settle()
    assert locked_cards(window) == []
    session.undo_stack.redo()
    settle()
    assert locked_cards(window) == ["conv1"]
    session.new_network("seed", seed=1)  # the same layers
    settle()
    assert locked_cards(window) == [] and not action(window, "freeze_layer").isChecked()
    session.open(tmp_path / "frozen.safetensors")
    settle()
    assert locked_cards(window) == ["conv1"] and action(window, "freeze_layer").isChecked()
