"""Pointing at a cell anywhere shows it everywhere: real mouse and keyboard events on the panels."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cnngui.engine.description.neuron import INPUT, Cells, Neuron, Region
from cnngui.panels.drawing_panel import DrawingPanel
from cnngui.panels.feature_maps_panel import FeatureMapsPanel
from cnngui.panels.filters_panel import FiltersPanel
from cnngui.panels.kernel_panel import KernelPanel
from cnngui.panels.output_panel import OutputPanel
from cnngui.panels.pooled_maps_panel import PooledMapsPanel
from cnngui.session.session import Session
from cnngui.widgets.maps.map_grid import MapGrid
from tests.panels.showing import shown


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that shows panels side by side."""
    window = QWidget()
    qtbot.addWidget(window)
    QHBoxLayout(window)
    window.resize(1200, 480)
    window.show()
    return window


@pytest.fixture
def maps(window: QWidget, book_session: Session) -> FeatureMapsPanel:
    return shown(window, FeatureMapsPanel(book_session))


@pytest.fixture
def drawing(window: QWidget, book_session: Session) -> DrawingPanel:
    return shown(window, DrawingPanel(book_session, []))


def place(grid: MapGrid, cell: tuple[int, int, int]) -> QPoint:
    return grid.cell_rect(*cell).center().toPoint()


def shades(widget: QWidget) -> np.ndarray:
    """What is on the widget, as (height, width) whole colours."""
    picture = widget.grab().toImage()
    colours = np.frombuffer(picture.constBits(), np.uint32)
    return colours.reshape(picture.height(), -1)[:, : picture.width()].copy()


def test_hovering_a_cell_puts_its_neuron_in_focus_until_the_pointer_leaves(
    qtbot: QtBot, book_session: Session, maps: FeatureMapsPanel
) -> None:
    qtbot.mouseMove(maps.grid, place(maps.grid, (3, 10, 12)))
    assert book_session.viewing.focus == Neuron("conv1", 3, 10, 12)
    qtbot.mouseMove(maps.grid, QPoint(1, 1))
    assert book_session.viewing.focus is None


def test_the_receptive_field_is_lit_on_what_the_network_sees(
    book_session: Session, drawing: DrawingPanel, maps: FeatureMapsPanel
) -> None:
    before = shades(drawing.seen)
    book_session.viewing.hover_neuron(Neuron("conv1", 3, 10, 12))
    after = shades(drawing.seen)
    inside, outside = (drawing.seen.cell_rect(0, row, 14).center().toPoint() for row in (12, 20))
    assert after[inside.y(), inside.x()] == before[inside.y(), inside.x()]
    assert after[outside.y(), outside.x()] != before[outside.y(), outside.x()]
    book_session.viewing.hover_neuron(None)
    assert np.array_equal(shades(drawing.seen), before)


def test_a_pooled_cell_lights_its_window_on_its_own_map_only(
    qtbot: QtBot, window: QWidget, book_session: Session, maps: FeatureMapsPanel
) -> None:
    pooled = shown(window, PooledMapsPanel(book_session))
    before = shades(maps.grid)
    qtbot.mouseMove(pooled.grid, place(pooled.grid, (2, 5, 6)))
    assert book_session.viewing.lit_on("conv1") == Cells(Region(10, 12, 2, 2), (2,))
    after = shades(maps.grid)
    lit, other = (place(maps.grid, (number, 11, 13)) for number in (2, 3))
    assert after[lit.y(), lit.x()] == before[lit.y(), lit.x()]
    assert after[other.y(), other.x()] != before[other.y(), other.x()]


def test_a_click_pins_and_a_second_click_lets_go(
    qtbot: QtBot, book_session: Session, maps: FeatureMapsPanel
) -> None:
    qtbot.mouseClick(maps.grid, Qt.MouseButton.LeftButton, pos=place(maps.grid, (3, 10, 12)))
    assert book_session.viewing.is_pinned
    assert book_session.viewing.filter == 3
    qtbot.mouseMove(maps.grid, place(maps.grid, (4, 1, 1)))
    assert book_session.viewing.focus == Neuron("conv1", 3, 10, 12)
    qtbot.mouseClick(maps.grid, Qt.MouseButton.LeftButton, pos=place(maps.grid, (3, 10, 12)))
    assert not book_session.viewing.is_pinned
    assert book_session.viewing.focus == Neuron("conv1", 3, 10, 12)


def test_the_arrow_keys_walk_from_the_pinned_neuron_and_choose_filters_otherwise(
    qtbot: QtBot, book_session: Session, maps: FeatureMapsPanel
) -> None:
    qtbot.mouseClick(maps.grid, Qt.MouseButton.LeftButton, pos=place(maps.grid, (3, 10, 12)))
    qtbot.keyClick(maps.grid, Qt.Key.Key_Right)
    qtbot.keyClick(maps.grid, Qt.Key.Key_Up)
    assert (book_session.viewing.focus, book_session.viewing.filter) == (Neuron("conv1", 3, 9, 13), 3)
    book_session.viewing.release_neuron()
    qtbot.keyClick(maps.grid, Qt.Key.Key_Right)
    assert book_session.viewing.filter == 4


def test_the_filter_that_made_the_map_is_lit(window: QWidget, book_session: Session) -> None:
    filters = shown(window, FiltersPanel(book_session))
    before = shades(filters.grid)
    book_session.viewing.hover_neuron(Neuron("pool1", 2, 0, 0))
    after = shades(filters.grid)
    used, other = (place(filters.grid, (number, 1, 1)) for number in (2, 5))
    assert after[used.y(), used.x()] == before[used.y(), used.x()]
    assert after[other.y(), other.x()] != before[other.y(), other.x()]


def test_a_hovered_weight_lights_every_pixel_that_it_touches(
    qtbot: QtBot, window: QWidget, book_session: Session, drawing: DrawingPanel
) -> None:
    kernel = shown(window, KernelPanel(book_session))
    before = shades(drawing.seen)
    qtbot.mouseMove(kernel.editor, kernel.editor.cell_rect(0, 4).center().toPoint())
    assert book_session.viewing.lit_on(INPUT) == Cells(Region(0, 4, 24, 24), (0,))
    assert not np.array_equal(shades(drawing.seen), before)
    qtbot.mouseMove(kernel.editor, QPoint(1, 1))
    assert book_session.viewing.hovered_weight is None


def test_a_weight_of_a_deeper_kernel_lights_the_pixels_behind_its_inputs(book_session: Session) -> None:
    book_session.viewing.choose_layer("conv2")
    book_session.viewing.choose_channel(6)
    book_session.viewing.hover_weight((4, 4))
    assert book_session.viewing.lit_on("pool1") == Cells(Region(4, 4, 8, 8), (6,))
    assert book_session.viewing.lit_on(INPUT) == Cells(Region(8, 8, 20, 20))
    assert book_session.viewing.lit_on("conv2") is None


def test_a_class_is_pointed_at_by_its_bar(qtbot: QtBot, window: QWidget, book_session: Session) -> None:
    panel = shown(window, OutputPanel(book_session))
    row = panel.bars.row_rect(7).center()
    qtbot.mouseMove(panel.bars, QPointF(row).toPoint())
    assert book_session.viewing.focus == Neuron("dense2", 7)
    qtbot.mouseClick(panel.bars, Qt.MouseButton.LeftButton, pos=QPointF(row).toPoint())
    assert book_session.viewing.is_pinned


def test_a_dense_unit_is_pointed_at_like_a_map(
    qtbot: QtBot, book_session: Session, maps: FeatureMapsPanel
) -> None:
    book_session.viewing.choose_layer("dense1")
    qtbot.mouseMove(maps.grid, place(maps.grid, (42, 0, 0)))
    assert book_session.viewing.focus == Neuron("dense1", 42)
    assert book_session.viewing.lit_on("pool2") == Cells(Region(0, 0, 4, 4))
