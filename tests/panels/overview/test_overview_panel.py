"""The overview shows every layer as it is now, follows the pen, and joins what is pointed at."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.panels.overview.panel import OverviewPanel
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> OverviewPanel:
    panel = OverviewPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1300, 330)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    session.flush()
    return panel


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def middle(panel: OverviewPanel, layer: str, cell: tuple[int, int, int]) -> QPoint:
    return panel.columns[layer].grid.cell_rect(*cell).center().toPoint()


def test_every_layer_that_changes_values_has_a_column_and_the_last_one_bars(panel: OverviewPanel) -> None:
    assert list(panel.columns) == [INPUT, "conv1", "pool1", "conv2", "pool2", "dense1"]
    assert len(panel.gaps) == 6
    assert panel.bars is not None and panel.bars.isVisible()


def test_the_maps_move_while_the_pen_is_down(panel: OverviewPanel, session: Session) -> None:
    names = (INPUT, "conv1", "pool2", "dense1")
    before = {name: picture(panel.columns[name]) for name in names}
    session.drawing.begin_stroke(3, 3, 3)
    session.drawing.extend_stroke(25, 25, 3)
    session.flush()
    for name in names:
        assert picture(panel.columns[name]) != before[name]
    session.drawing.cancel_stroke()


def test_an_edited_kernel_moves_the_maps_after_it_and_none_before(
    panel: OverviewPanel, session: Session
) -> None:
    before = {name: picture(column.grid) for name, column in panel.columns.items()}
    session.network.set_kernel("conv2", 0, 0, np.full((5, 5), 2.0))
    session.flush()
    assert picture(panel.columns["conv1"].grid) == before["conv1"]
    assert picture(panel.columns["conv2"].grid) != before["conv2"]


def test_pointing_at_a_map_asks_for_its_neuron_and_a_click_pins_it_and_chooses_its_filter(
    panel: OverviewPanel, session: Session, qtbot: QtBot
) -> None:
    grid = panel.columns["conv2"].grid
    qtbot.mouseMove(grid, middle(panel, "conv2", (2, 1, 1)))
    qtbot.mouseMove(grid, middle(panel, "conv2", (2, 3, 4)))
    assert session.viewing.focus == Neuron("conv2", 2, 3, 4)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(panel, "conv2", (2, 3, 4)))
    assert session.viewing.is_pinned
    assert (session.viewing.layer, session.viewing.filter) == ("conv2", 2)


def test_what_is_pointed_at_is_joined_through_all_layers_before_it(
    panel: OverviewPanel, session: Session
) -> None:
    before = [picture(gap) for gap in panel.gaps]
    session.viewing.pin_neuron(Neuron("conv2", 5, 2, 2))
    joined = [picture(gap) != old for gap, old in zip(panel.gaps, before, strict=True)]
    assert joined == [True, True, True, False, False, False]
    session.viewing.pin_neuron(Neuron("dense2", 7))
    assert all(picture(gap) != old for gap, old in zip(panel.gaps, before, strict=True))
    session.viewing.release_neuron()
    assert [picture(gap) for gap in panel.gaps] == before


def test_the_joint_ends_at_what_the_neuron_sees(panel: OverviewPanel, session: Session) -> None:
    """On the input it spans the rows of the receptive field, on the layer itself the neuron's cell."""
    session.viewing.pin_neuron(Neuron("conv1", 0, 10, 4))
    image = panel.columns[INPUT]
    top = image.grid.mapTo(image, QPoint(0, 0)).y() + image.grid.cell_rect(0, 10, 4).top()
    bottom = image.grid.mapTo(image, QPoint(0, 0)).y() + image.grid.cell_rect(0, 14, 4).bottom()
    assert panel.span(INPUT) == pytest.approx((top, bottom))


def test_what_is_lit_stays_lit_when_another_size_brings_other_maps(
    panel: OverviewPanel, session: Session, qtbot: QtBot
) -> None:
    session.viewing.pin_neuron(Neuron("dense2", 3))
    session.viewing.pin_neuron(Neuron("conv2", 5, 2, 2))
    shown = panel.columns["conv1"].shown_count
    panel.resize(700, 200)
    qtbot.waitUntil(lambda: panel.columns["conv1"].shown_count != shown)
    lit = {name: picture(column.grid) for name, column in panel.columns.items()}
    panel.refresh()
    assert {name: picture(column.grid) for name, column in panel.columns.items()} == lit


def test_a_click_on_a_name_looks_at_that_layer_and_at_the_convolution_of_a_pooling(
    panel: OverviewPanel, session: Session, qtbot: QtBot
) -> None:
    qtbot.mouseClick(panel.columns["dense1"].title, Qt.MouseButton.LeftButton)
    assert session.viewing.layer == "dense1"
    qtbot.mouseClick(panel.columns["pool1"].title, Qt.MouseButton.LeftButton)
    assert session.viewing.layer == "conv1"
    pressed = [name for name, column in panel.columns.items() if column.title.isChecked()]
    assert pressed == ["conv1", "pool1"]
    qtbot.mouseClick(panel.columns["conv1"].title, Qt.MouseButton.LeftButton)
    assert panel.columns["conv1"].title.isChecked()
    assert not panel.columns[INPUT].title.isEnabled()


def test_a_wide_layer_shows_what_fits_and_how_many_more_there_are(
    panel: OverviewPanel, session: Session, qtbot: QtBot
) -> None:
    layers = (Convolution(512, (5, 5)), Pooling(), Dense(10, "softmax"))
    session.network.set_architecture(Architecture((1, 28, 28), layers))
    column = panel.columns["conv1"]
    assert 0 < column.shown_count < 512
    assert column.more.text() == f"+{512 - column.shown_count}"
    session.viewing.pin_neuron(Neuron("conv1", 511, 3, 3))  # which is not shown
    assert panel.span("conv1") is None
    shown = column.shown_count
    panel.resize(1300, 700)
    qtbot.waitUntil(lambda: column.shown_count > shown)


@pytest.mark.parametrize(
    "layers",
    [
        (Dense(30, "sigmoid"), Dense(10, "softmax")),
        (Convolution(1, (5, 5), shared=False), Dropout(0.5), Dense(10, "softmax")),
        (Convolution(3, (4, 4), stride=(3, 2)), Pooling("l2"), Dense(10, "softmax")),
        (Dense(10, "softmax"),),
    ],
    ids=["dense", "untied", "strided", "one layer"],
)
def test_networks_of_every_kind_are_drawn(
    panel: OverviewPanel, session: Session, layers: tuple[Convolution | Pooling | Dense | Dropout, ...]
) -> None:
    state = NetworkState.initialized(Architecture((1, 28, 28), layers), 0)
    session.network.set_state(state)
    session.flush()
    changing = [
        name
        for name, layer in zip(state.architecture.names, layers, strict=True)
        if not isinstance(layer, Dropout)
    ]
    assert list(panel.columns) == [INPUT, *changing[:-1]]
    for name, column in panel.columns.items():
        assert column.shown_count >= 1
        session.viewing.pin_neuron(Neuron(state.architecture.names[-1], 3))
        assert panel.span(name) is not None


def test_the_bars_ask_for_a_class(panel: OverviewPanel, session: Session, qtbot: QtBot) -> None:
    assert panel.bars is not None
    place = panel.bars.row_rect(4).center().toPoint()
    qtbot.mouseClick(panel.bars, Qt.MouseButton.LeftButton, pos=place)
    assert session.viewing.focus == Neuron("dense2", 4)
    assert panel.bars.class_at(QPointF(place)) == 4
