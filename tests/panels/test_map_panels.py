"""The panels of maps and kernels show the chosen layer, live, and choose by a click."""

from collections.abc import Callable
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.engine.description.neuron import Neuron
from cnngui.panels.feature_maps_panel import FeatureMapsPanel
from cnngui.panels.filters_panel import FiltersPanel
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.panels.network_panel import NetworkPanel
from cnngui.panels.output_panel import OutputPanel
from cnngui.panels.panel import Panel
from cnngui.panels.pooled_maps_panel import PooledMapsPanel
from cnngui.session.endings import EscOrder
from cnngui.session.lessons.weight_sharing import WeightSharing
from cnngui.session.session import Session
from cnngui.widgets.maps.map_grid import MapGrid
from tests.finding import child
from tests.widgets.pointer import Pointer

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
def test_a_drawing_moves_the_panel(kind: MakePanel, qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, kind(book_session))
    before = picture(panel)
    book_session.drawing.clear()
    book_session.flush()
    assert picture(panel) != before


@pytest.mark.parametrize("kind", [FeatureMapsPanel, PooledMapsPanel, OutputPanel, FiltersPanel])
def test_an_edited_weight_moves_the_panel(kind: MakePanel, qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, kind(book_session))
    before = picture(panel)
    book_session.network.set_kernel("conv1", 3, 0, np.full((5, 5), 0.5))
    book_session.flush()
    assert picture(panel) != before


@pytest.mark.parametrize("kind", [FeatureMapsPanel, PooledMapsPanel, FiltersPanel])
def test_a_click_on_a_map_chooses_its_filter(
    kind: MapsOrFilters, qtbot: QtBot, book_session: Session
) -> None:
    panel = shown(qtbot, kind(book_session))
    click_map(qtbot, panel.grid, 7)
    assert book_session.viewing.filter == 7
    assert panel.grid.selected() == 7


def test_the_pooling_switch_changes_the_maps_at_once_and_can_be_undone(
    qtbot: QtBot, book_session: Session
) -> None:
    panel = shown(qtbot, PooledMapsPanel(book_session))
    largest = book_session.network.activations["pool1"].output.copy()
    child(panel, QPushButton, "pooling_average").click()
    book_session.flush()
    mean = book_session.network.activations["pool1"].output
    assert book_session.network.architecture.layer("pool1").kind == "average"
    assert (mean <= largest + 1e-6).all() and (mean < largest).any()
    book_session.undo_stack.activeStack().undo()
    assert book_session.network.architecture.layer("pool1").kind == "max"
    assert child(panel, QPushButton, "pooling_max").isChecked()


def test_l2_pooling_is_the_root_of_the_sum_of_squares(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, PooledMapsPanel(book_session))
    child(panel, QPushButton, "pooling_l2").click()
    book_session.flush()
    maps = book_session.network.activations["conv1"].output
    squares = (maps.reshape(20, 12, 2, 12, 2) ** 2).sum(axis=(2, 4))
    np.testing.assert_allclose(
        book_session.network.activations["pool1"].output, np.sqrt(squares), rtol=1e-5, atol=1e-6
    )


def test_winners_are_marked_in_the_feature_maps_for_max_pooling_only(
    qtbot: QtBot, book_session: Session
) -> None:
    panel = shown(qtbot, FeatureMapsPanel(book_session))
    plain = picture(panel.grid)
    panel.winners.setChecked(True)
    assert picture(panel.grid) != plain
    book_session.network.set_pooling("pool1", "average")
    book_session.flush()
    assert not panel.winners.isEnabled()


def test_a_deeper_layer_has_a_chooser_of_the_input_channel(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, FiltersPanel(book_session))
    assert panel.channel.isHidden()
    book_session.viewing.choose_layer("conv2")
    assert panel.channel.isVisible() and panel.channel.maximum() == 20
    before = picture(panel.grid)
    panel.channel.setValue(5)
    assert book_session.viewing.channel == 4
    assert picture(panel.grid) != before


def test_the_book_scale_recolours_the_filters(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, FiltersPanel(book_session))
    before = picture(panel.grid)
    panel.book.setChecked(True)
    assert picture(panel.grid) != before


def test_a_fully_connected_network_shows_its_units_and_their_weights(
    qtbot: QtBot, book_session: Session
) -> None:
    panels = [shown(qtbot, kind(book_session)) for kind in (FeatureMapsPanel, PooledMapsPanel, FiltersPanel)]
    book_session.new_network("dense")
    book_session.flush()
    assert [panel.caption.text() for panel in panels] == [
        "dense1: 30 units",
        "No pooling layer follows.",
        "dense1: 30 of 28×28",
    ]


def test_the_strip_shows_shapes_and_counts_and_chooses_a_layer(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, NetworkPanel(book_session))
    panel.resize(1200, 90)
    texts = {card.name: (card.subtitle, card.detail) for card in panel.strip.cards}
    assert texts["conv1"] == ("20@24×24", "520 parameters")
    assert texts["pool2"] == ("40@4×4", "no parameters")
    position = panel.strip.card_rect(3).center().toPoint()
    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=position)
    assert book_session.viewing.layer == "conv2"


def test_a_blank_canvas_has_no_answer(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, OutputPanel(book_session))
    assert panel.bars.answer_text()
    answered = panel.bars.answer_text()
    book_session.drawing.clear()
    book_session.flush()
    assert panel.bars.answer_text() != answered


def test_a_hidden_panel_does_nothing_until_it_is_shown(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, FeatureMapsPanel(book_session))
    panel.hide()
    book_session.viewing.choose_filter(9)
    assert panel.grid.selected() == 0
    panel.show()
    assert panel.grid.selected() == 9


def test_untied_filters_are_shown_at_the_neuron_in_focus(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, FiltersPanel(book_session))
    assert panel.caption.text() == "conv1: 20 of 5×5"
    WeightSharing(book_session).untie("conv1")
    book_session.viewing.pin_neuron(Neuron("conv1", 2, 5, 17))
    book_session.network.set_kernel("conv1", 2, 0, np.full((5, 5), 9.0))
    book_session.flush()
    assert panel.caption.text() == "conv1 (6, 18): 20 of 5×5"
    at_focus = picture(panel)
    book_session.viewing.release_neuron()
    assert panel.caption.text() == "conv1 (13, 13): 20 of 5×5"
    assert picture(panel) != at_focus


@pytest.mark.parametrize("kind", [FeatureMapsPanel, PooledMapsPanel])
def test_own_scales_use_all_colours_in_every_map_and_the_legend_says_so(
    kind: Maps, qtbot: QtBot, book_session: Session
) -> None:
    panel = shown(qtbot, kind(book_session))
    before, numbers = picture(panel.grid), panel.legend.ticks()
    panel.own_scales.click()
    assert picture(panel.grid) != before
    assert [text for _, text in panel.legend.ticks()] == ["min", "max"]
    assert "row 1" in panel.grid.cell_text((0, 0, 0))
    panel.own_scales.click()
    assert picture(panel.grid) == before
    assert panel.legend.ticks() == numbers


def test_the_strip_tells_which_layer_shares_no_weights(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, NetworkPanel(book_session))
    WeightSharing(book_session).untie("conv1")
    book_session.flush()
    assert [card.title for card in panel.strip.cards][1::2][:2] == ["conv1 · own 5×5", "conv2 · conv 5×5"]


def test_the_strip_grows_with_the_zoom(qapp: QApplication, qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, NetworkPanel(book_session))
    before = panel.maximumHeight()
    theme.apply_theme(qapp, "light", 2.0)
    QApplication.processEvents()
    assert panel.maximumHeight() >= 1.5 * before
    theme.apply_theme(qapp, "light", 1.0)
    QApplication.processEvents()
    assert panel.maximumHeight() == before


def test_a_double_click_enlarges_a_map_and_esc_shows_all_again(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, FeatureMapsPanel(book_session))
    Pointer(panel.grid).double_click(panel.grid.cell_rect(3, 5, 5).center())
    book_session.flush()
    assert panel.grid.is_enlarged and panel.grid.selected() == 3
    assert not book_session.viewing.is_pinned
    assert panel.caption.text() == "conv1 · 4 of 20 · Esc: all"
    book_session.viewing.pin_neuron(Neuron("conv1", 3, 5, 5))
    book_session.endings.end_innermost()
    assert panel.grid.is_enlarged and not book_session.viewing.is_pinned
    book_session.endings.end_innermost()
    book_session.flush()
    assert not panel.grid.is_enlarged
    assert panel.caption.text() == "conv1: 20@24×24"


def test_the_whole_window_shows_the_neuron_of_the_enlarged_map_that_a_key_brings_under_the_pointer(
    qtbot: QtBot, book_session: Session
) -> None:
    panel = shown(qtbot, FeatureMapsPanel(book_session))
    pointer = Pointer(panel.grid)
    pointer.double_click(panel.grid.cell_rect(3, 5, 5).center())
    book_session.flush()
    pointer.move(panel.grid.cell_rect(3, 7, 8).center())
    assert book_session.viewing.focus == Neuron("conv1", 3, 7, 8)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Right)
    book_session.flush()
    assert book_session.viewing.focus == Neuron("conv1", 4, 7, 8)


def test_out_of_sight_a_map_stays_enlarged_and_esc_is_not_for_it(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, FeatureMapsPanel(book_session))
    panel.grid.set_enlarged(True)
    panel.hide()
    assert book_session.endings.innermost is None
    panel.show()
    assert panel.grid.is_enlarged and book_session.endings.innermost is EscOrder.CARD


def test_a_filter_is_called_one_in_its_tooltip(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, FiltersPanel(book_session))
    assert panel.grid.cell_text((1, 0, 0)).startswith("Filter 2 · ")


def test_units_of_the_output_are_named_by_their_classes(qtbot: QtBot, book_session: Session) -> None:
    book_session.viewing.choose_layer("dense2")
    panels = shown(qtbot, FeatureMapsPanel(book_session)), shown(qtbot, FiltersPanel(book_session))
    for panel in panels:
        assert panel.grid.cell_text((7, 0, 0)).startswith("Class 7 ")
    assert shown(qtbot, KernelPanel(book_session)).caption.text() == "class 0 · dense2"


def test_the_maps_of_a_blank_paper_say_why_some_are_dark(qtbot: QtBot, book_session: Session) -> None:
    panel = shown(qtbot, FeatureMapsPanel(book_session))
    assert "biases" not in panel.caption.text()
    book_session.drawing.clear()
    book_session.flush()
    assert panel.caption.text() == "conv1: no ink, the biases alone"


def test_a_large_ready_kernel_leaves_the_other_filters_their_colours(
    qtbot: QtBot, book_session: Session
) -> None:
    """And the legend says that it is beyond the scale."""
    panel, editor = shown(qtbot, FiltersPanel(book_session)), shown(qtbot, KernelPanel(book_session))
    last = panel.grid.cells_rect(19, QRectF(0, 0, 5, 5)).toRect()
    before, legend = panel.grid.grab(last).toImage(), panel.legend.ticks()
    book_session.network.set_kernel("conv1", 0, 0, np.full((5, 5), 5.0))
    book_session.flush()
    assert panel.grid.grab(last).toImage() == before
    assert panel.legend.ticks()[-1] == (1.0, f"≥ {legend[-1][1]}")
    place = editor.editor.cell_rect(2, 2).center().toPoint()
    book_session.viewing.choose_filter(0)
    book_session.flush()
    strongest = editor.editor.grab().toImage().pixel(place)
    book_session.network.set_kernel("conv1", 0, 0, np.full((5, 5), 9.0))
    book_session.flush()
    assert editor.editor.grab().toImage().pixel(place) == strongest
