"""The panels of maps and kernels show the chosen layer, live, and choose by a click."""

from collections.abc import Callable
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.engine.description.neuron import Neuron
from cnngui.panels.feature_maps_panel import FeatureMapsPanel
from cnngui.panels.filters_panel import FiltersPanel
from cnngui.panels.network_panel import NetworkPanel
from cnngui.panels.output_panel import OutputPanel
from cnngui.panels.panel import Panel
from cnngui.panels.pooled_maps_panel import PooledMapsPanel
from cnngui.session.lessons.weight_sharing import WeightSharing
from cnngui.session.session import Session
from cnngui.widgets.maps.map_grid import MapGrid
from tests.finding import child

AnyPanel = TypeVar("AnyPanel", bound=Panel)
MakePanel = Callable[[Session], Panel]
Maps = type[FeatureMapsPanel] | type[PooledMapsPanel]
MapsOrFilters = Maps | type[FiltersPanel]


def shown(qtbot: QtBot, panel: AnyPanel) -> AnyPanel:
    qtbot.addWidget(panel)
    panel.resize(600, 300)
    panel.show()
    return panel


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def click_map(qtbot: QtBot, grid: MapGrid, index: int) -> None:
    position = grid.cell_rect(index, 0, 0).center().toPoint()
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=position)


@pytest.mark.parametrize("kind", [FeatureMapsPanel, PooledMapsPanel, OutputPanel])
def test_a_drawing_moves_the_panel(kind: MakePanel, qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, kind(session))
    before = picture(panel)
    session.drawing.clear()
    session.flush()
    assert picture(panel) != before


@pytest.mark.parametrize("kind", [FeatureMapsPanel, PooledMapsPanel, OutputPanel, FiltersPanel])
def test_an_edited_weight_moves_the_panel(kind: MakePanel, qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, kind(session))
    before = picture(panel)
    session.network.set_kernel("conv1", 3, 0, np.full((5, 5), 0.5))
    session.flush()
    assert picture(panel) != before


@pytest.mark.parametrize("kind", [FeatureMapsPanel, PooledMapsPanel, FiltersPanel])
def test_a_click_on_a_map_chooses_its_filter(kind: MapsOrFilters, qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, kind(session))
    click_map(qtbot, panel.grid, 7)
    assert session.viewing.filter == 7
    assert panel.grid.selected() == 7


def test_the_pooling_switch_changes_the_maps_at_once_and_can_be_undone(
    qtbot: QtBot, session: Session
) -> None:
    panel = shown(qtbot, PooledMapsPanel(session))
    largest = session.network.activations["pool1"].output.copy()
    child(panel, QPushButton, "pooling_average").click()
    session.flush()
    mean = session.network.activations["pool1"].output
    assert session.network.architecture.layer("pool1").kind == "average"
    assert (mean <= largest + 1e-6).all() and (mean < largest).any()
    session.undo_stack.activeStack().undo()
    assert session.network.architecture.layer("pool1").kind == "max"
    assert child(panel, QPushButton, "pooling_max").isChecked()


def test_l2_pooling_is_the_root_of_the_sum_of_squares(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, PooledMapsPanel(session))
    child(panel, QPushButton, "pooling_l2").click()
    session.flush()
    maps = session.network.activations["conv1"].output
    squares = (maps.reshape(20, 12, 2, 12, 2) ** 2).sum(axis=(2, 4))
    np.testing.assert_allclose(
        session.network.activations["pool1"].output, np.sqrt(squares), rtol=1e-5, atol=1e-6
    )


def test_winners_are_marked_in_the_feature_maps_for_max_pooling_only(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, FeatureMapsPanel(session))
    plain = picture(panel.grid)
    panel.winners.setChecked(True)
    assert picture(panel.grid) != plain
    session.network.set_pooling("pool1", "average")
    session.flush()
    assert not panel.winners.isEnabled()


def test_a_deeper_layer_has_a_chooser_of_the_input_channel(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, FiltersPanel(session))
    assert panel.channel.isHidden()
    session.viewing.choose_layer("conv2")
    assert panel.channel.isVisible() and panel.channel.maximum() == 20
    before = picture(panel.grid)
    panel.channel.setValue(5)
    assert session.viewing.channel == 4
    assert picture(panel.grid) != before


def test_the_book_scale_recolours_the_filters(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, FiltersPanel(session))
    before = picture(panel.grid)
    panel.book.setChecked(True)
    assert picture(panel.grid) != before


def test_a_fully_connected_network_shows_its_units_and_their_weights(qtbot: QtBot, session: Session) -> None:
    panels = [shown(qtbot, kind(session)) for kind in (FeatureMapsPanel, PooledMapsPanel, FiltersPanel)]
    session.new_network("dense")
    session.flush()
    assert [panel.caption.text() for panel in panels] == [
        "dense1: 30 units",
        "No pooling layer follows.",
        "dense1: 30 of 28×28",
    ]


def test_the_strip_shows_shapes_and_counts_and_chooses_a_layer(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, NetworkPanel(session))
    panel.resize(1200, 90)
    texts = {card.name: (card.subtitle, card.detail) for card in panel.strip.cards}
    assert texts["conv1"] == ("20@24×24", "520 parameters")
    assert texts["pool2"] == ("40@4×4", "no parameters")
    position = panel.strip.card_rect(3).center().toPoint()
    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=position)
    assert session.viewing.layer == "conv2"


def test_a_blank_canvas_has_no_answer(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, OutputPanel(session))
    assert panel.bars.answer_text()
    answered = panel.bars.answer_text()
    session.drawing.clear()
    session.flush()
    assert panel.bars.answer_text() != answered


def test_a_hidden_panel_does_nothing_until_it_is_shown(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, FeatureMapsPanel(session))
    panel.hide()
    session.viewing.choose_filter(9)
    assert panel.grid.selected() == 0
    panel.show()
    assert panel.grid.selected() == 9


def test_untied_filters_are_shown_at_the_neuron_in_focus(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, FiltersPanel(session))
    assert panel.caption.text() == "conv1: 20 of 5×5"
    WeightSharing(session).untie("conv1")
    session.viewing.pin_neuron(Neuron("conv1", 2, 5, 17))
    session.network.set_kernel("conv1", 2, 0, np.full((5, 5), 9.0))
    session.flush()
    assert panel.caption.text() == "conv1 (6, 18): 20 of 5×5"
    at_focus = picture(panel)
    session.viewing.release_neuron()
    assert panel.caption.text() == "conv1 (13, 13): 20 of 5×5"
    assert picture(panel) != at_focus


@pytest.mark.parametrize("kind", [FeatureMapsPanel, PooledMapsPanel])
def test_own_scales_use_all_colours_in_every_map_and_the_legend_says_so(
    kind: Maps, qtbot: QtBot, session: Session
) -> None:
    panel = shown(qtbot, kind(session))
    before, numbers = picture(panel.grid), panel.legend.ticks()
    panel.own_scales.click()
    assert picture(panel.grid) != before
    assert [text for _, text in panel.legend.ticks()] == ["min", "max"]
    assert "row 1" in panel.grid.cell_text((0, 0, 0))
    panel.own_scales.click()
    assert picture(panel.grid) == before
    assert panel.legend.ticks() == numbers


def test_the_strip_tells_which_layer_shares_no_weights(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, NetworkPanel(session))
    WeightSharing(session).untie("conv1")
    session.flush()
    assert [card.title for card in panel.strip.cards][1::2][:2] == ["conv1 · own 5×5", "conv2 · conv 5×5"]


def test_the_strip_grows_with_the_zoom(qapp: QApplication, qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, NetworkPanel(session))
    before = panel.maximumHeight()
    theme.apply_theme(qapp, "light", 2.0)
    QApplication.processEvents()
    assert panel.maximumHeight() >= 1.5 * before
    theme.apply_theme(qapp, "light", 1.0)
    QApplication.processEvents()
    assert panel.maximumHeight() == before
