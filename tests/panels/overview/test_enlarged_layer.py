"""A layer of the overview is seen large in its place: its maps, its kernels, and a neuron's arithmetic."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.panels.overview.panel import OverviewPanel
from cnngui.session.endings import EscOrder
from cnngui.session.session import Session
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.network.layer_title import LayerTitle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel_height() -> int:
    """The arithmetic has room below the kernels."""
    return 500


def middle(grid: MapGrid, number: int, row: int = 0, column: int = 0) -> QPoint:
    return grid.cell_rect(number, row, column).center().toPoint()


def beside_the_maps(grid: MapGrid) -> QPoint:
    place = QPoint(1, 1)
    assert grid.cell_at(place.toPointF()) is None
    return place


@pytest.mark.parametrize("name", ["conv1", "pool1", "dense1", INPUT])
def test_a_click_on_a_name_shows_the_layer_large_and_esc_goes_back(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot, name: str
) -> None:
    qtbot.mouseClick(panel.network.columns[name].title, LEFT)
    assert panel.layer.isVisible() and not panel.network.isVisible()
    assert panel.layer.grid.shows(len(book_session.network.maps_of(name)) - 1)
    assert panel.layer.titles[name].isChecked()
    if name != INPUT:
        assert book_session.viewing.layer == book_session.viewing.layer_shown_with(name)
    assert book_session.endings.innermost == EscOrder.CARD
    book_session.endings.end_innermost()
    assert panel.network.isVisible() and not panel.layer.isVisible()
    assert book_session.endings.innermost is None


def test_the_output_is_shown_large_as_bars(panel: OverviewPanel, book_session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel.network.answer.title, LEFT)
    bars = panel.layer.bars
    assert bars.isVisible() and not panel.layer.grid.isVisible()
    qtbot.mouseClick(bars, LEFT, pos=bars.row_rect(3).center().toPoint())
    assert book_session.viewing.focus == Neuron("dense2", 3)
    assert panel.layer.terms.blocks
    assert book_session.viewing.filter == 3  # its weights are shown


def test_a_double_click_on_a_map_shows_its_layer_large_with_that_map_chosen(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    grid = panel.network.columns["conv2"].grid
    place = middle(grid, 7, 3, 3)
    qtbot.mouseClick(grid, LEFT, pos=place)
    qtbot.mouseDClick(grid, LEFT, pos=place)
    assert panel.enlarged == "conv2"
    assert panel.layer.grid.selected() == 7


def test_the_kernels_are_those_of_the_chosen_filter_and_a_click_chooses_a_channel(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    panel.enlarge("conv2")
    qtbot.mouseClick(panel.layer.grid, LEFT, pos=middle(panel.layer.grid, 4))
    kernels = panel.layer.seen.kernels
    assert kernels.shows(19) and not kernels.shows(20)
    before = kernels.grab().toImage()
    qtbot.mouseClick(kernels, LEFT, pos=middle(kernels, 3))
    assert (book_session.viewing.filter, book_session.viewing.channel) == (4, 3)
    book_session.network.set_kernel("conv2", 4, 3, np.full((5, 5), 2.0))
    book_session.flush()
    assert kernels.grab().toImage() != before


def test_pooling_shows_the_maps_that_it_pools(panel: OverviewPanel, book_session: Session) -> None:
    panel.enlarge("pool1")
    seen = panel.layer.seen
    assert seen.sources.isVisible() and not seen.kernels.isVisible()
    before = seen.sources.grab().toImage()
    book_session.viewing.pin_neuron(Neuron("pool1", 2, 3, 4))
    assert seen.sources.grab().toImage() != before  # its window is lit


def test_the_arithmetic_is_that_of_the_pinned_neuron(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    panel.enlarge("conv1")
    assert not panel.layer.terms.blocks
    qtbot.mouseClick(panel.layer.grid, LEFT, pos=middle(panel.layer.grid, 5, 9, 11))
    assert book_session.viewing.focus == Neuron("conv1", 5, 9, 11)
    assert panel.layer.terms.blocks
    panel.show_network()
    panel.enlarge("conv1")
    assert book_session.viewing.filter == 5


def test_a_click_beside_the_maps_lets_go_of_the_pin_first_and_goes_back_then(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    panel.enlarge("conv2")
    grid = panel.layer.grid
    book_session.viewing.pin_neuron(Neuron("conv2", 1, 2, 3))
    qtbot.mouseClick(grid, LEFT, pos=beside_the_maps(grid))
    assert not book_session.viewing.is_pinned
    assert panel.enlarged == "conv2"
    qtbot.mouseClick(grid, LEFT, pos=beside_the_maps(grid))
    assert panel.enlarged is None


def test_the_names_turn_to_another_layer_and_that_of_the_shown_one_goes_back(
    panel: OverviewPanel, qtbot: QtBot
) -> None:
    panel.enlarge("conv1")
    qtbot.mouseClick(panel.layer.titles["pool2"], LEFT)
    assert panel.enlarged == "pool2"
    qtbot.mouseClick(panel.layer.titles["pool2"], LEFT)
    assert panel.enlarged is None


def test_it_follows_the_layer_that_is_chosen_elsewhere(panel: OverviewPanel, book_session: Session) -> None:
    panel.enlarge(INPUT)
    book_session.viewing.choose_layer("dense1")
    book_session.flush()
    assert panel.enlarged == "dense1"


def test_a_network_without_the_layer_is_shown_whole(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    panel.enlarge("conv2")
    layers = (Convolution(3, (5, 5)), Dense(10, "softmax"))
    book_session.network.set_architecture(Architecture((1, 28, 28), layers))
    book_session.flush()
    assert panel.enlarged is None
    assert panel.network.isVisible()
    assert book_session.endings.innermost is None
    panel.enlarge("conv1")
    qtbot.waitUntil(lambda: all(title.isVisible() for title in panel.layer.titles.values()))
    shown = [title for title in panel.layer.findChildren(LayerTitle) if title.isVisible()]
    assert len(shown) == len(panel.layer.titles)


def test_in_another_network_another_layer_is_shown_large(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    panel.enlarge("conv1")
    layers = (Dense(30, "sigmoid"), Dense(10, "softmax"))
    book_session.network.set_architecture(Architecture((1, 28, 28), layers))
    book_session.viewing.choose_layer("dense2")
    book_session.flush()
    qtbot.mouseClick(panel.network.columns["dense1"].title, LEFT)
    assert panel.layer.grid.shows(29)


def test_esc_is_for_a_layer_that_can_be_seen(panel: OverviewPanel, book_session: Session) -> None:
    panel.enlarge("conv1")
    panel.set_covered(True)
    assert book_session.endings.innermost is None
    panel.set_covered(False)
    assert book_session.endings.innermost == EscOrder.CARD


def test_the_enlarged_layer_is_kept_for_the_panel_of_another_language(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    panel.enlarge("pool1")
    other = OverviewPanel(book_session)
    qtbot.addWidget(other)
    other.take_kept(panel.kept())
    assert other.enlarged == "pool1"
