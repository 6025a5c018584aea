"""A clicked cell opens its arithmetic beside it where the Neuron panel is out of view."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.neuron import Neuron
from cnngui.panels.answer_bars import AnswerBars
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.output.class_bars import ClassBars
from cnngui.widgets.terms.term_block import Addition
from cnngui.widgets.terms.term_sheet import TermSheet
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window.making import settle
from tests.window_acts import action

CELL = (1, 10, 12)


@pytest.fixture
def drawn(window: MainWindow) -> Iterator[MainWindow]:
    """A window with a 5 on the paper, and without the Neuron panel."""
    window.session.drawing.replace(synthetic_digit(5, np.random.default_rng(5)))
    window.appearance.arrange("Draw")
    window.session.flush()
    yield window


def grid(window: MainWindow) -> MapGrid:
    return child(window, MapGrid, "feature_map_grid")


def card(window: MainWindow) -> QFrame:
    return child(window, QFrame, "neuron_card")


def place_of(cell: tuple[int, int, int], maps: MapGrid) -> QPoint:
    return maps.cell_rect(*cell).center().toPoint()


def click(qtbot: QtBot, window: MainWindow, cell: tuple[int, int, int] = CELL) -> None:
    qtbot.mouseClick(grid(window), Qt.MouseButton.LeftButton, pos=place_of(cell, grid(window)))


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def result(window: MainWindow) -> float:
    sheet = child(card(window), TermSheet)
    return next(block for block in sheet.blocks if isinstance(block, Addition)).entries[-1].value


def value(window: MainWindow, neuron: Neuron) -> float:
    maps = window.session.network.maps_of(neuron.layer)
    return float(maps[neuron.map, neuron.row, neuron.column])


@pytest.mark.parametrize("size", [(800, 600), (1280, 720)])
@pytest.mark.parametrize("cell", [(0, 0, 0), (2, 23, 23), CELL])
def test_it_stands_beside_the_cell_within_the_window(
    qtbot: QtBot, drawn: MainWindow, size: tuple[int, int], cell: tuple[int, int, int]
) -> None:
    drawn.resize(*size)
    qtbot.waitUntil(lambda: (drawn.width(), drawn.height()) == size)
    click(qtbot, drawn, cell)
    assert card(drawn).isVisible()
    assert child(card(drawn), QLabel, "neuron_caption").text().startswith(f"conv1 · map {cell[0] + 1} ")
    clicked = grid(drawn).mapToGlobal(place_of(cell, grid(drawn)))
    assert not on_screen(card(drawn)).contains(clicked)
    assert on_screen(drawn).contains(on_screen(card(drawn)))


def test_it_leaves_the_card_of_a_lesson_to_be_read(qtbot: QtBot, drawn: MainWindow) -> None:
    drawn.resize(1280, 720)
    drawn.lessons.start("neuron")
    room = drawn.lessons.room
    assert room is not None
    for _ in range(6):
        room.play.go_on()
    settle()
    for cell in ((0, 3, 3), (7, 7, 7), (39, 0, 7)):
        click(qtbot, drawn, cell)
        settle()
        assert card(drawn).isVisible() and not on_screen(card(drawn)).intersects(on_screen(room.card))
    drawn.lessons.leave()


def test_its_numbers_follow_the_drawing_and_it_walks_with_the_cell(qtbot: QtBot, drawn: MainWindow) -> None:
    click(qtbot, drawn)
    assert result(drawn) == value(drawn, Neuron("conv1", *CELL))
    drawn.session.drawing.replace(synthetic_digit(8, np.random.default_rng(1)))
    drawn.session.flush()
    assert result(drawn) == value(drawn, Neuron("conv1", *CELL))
    before = card(drawn).geometry()
    for _ in range(4):
        qtbot.keyClick(grid(drawn), Qt.Key.Key_Right)
    assert result(drawn) == value(drawn, Neuron("conv1", 1, 10, 16))
    assert card(drawn).geometry() != before


def test_esc_the_cell_itself_and_the_ground_beside_the_maps_take_it_away(
    qtbot: QtBot, drawn: MainWindow
) -> None:
    click(qtbot, drawn)
    drawn.activateWindow()
    qtbot.keyClick(grid(drawn), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not card(drawn).isVisible())
    for again in (place_of(CELL, grid(drawn)), QPoint(1, 1)):
        click(qtbot, drawn)
        assert card(drawn).isVisible()
        qtbot.mouseClick(grid(drawn), Qt.MouseButton.LeftButton, pos=again)
        assert not card(drawn).isVisible() and not drawn.session.viewing.is_pinned


def test_it_leaves_the_arithmetic_to_the_neuron_panel_where_that_is_in_view(
    qtbot: QtBot, drawn: MainWindow
) -> None:
    click(qtbot, drawn)
    action(drawn, "show_neuron").trigger()
    qtbot.waitUntil(lambda: not card(drawn).isVisible())
    assert drawn.session.viewing.is_pinned
    click(qtbot, drawn, (2, 3, 3))
    assert not card(drawn).isVisible()


def test_it_goes_with_the_maps_that_its_cell_is_on_and_comes_back_with_them(
    qtbot: QtBot, drawn: MainWindow
) -> None:
    click(qtbot, drawn)
    drawn.session.viewing.choose_layer("dense1")
    drawn.session.flush()
    qtbot.waitUntil(lambda: not card(drawn).isVisible())
    drawn.session.viewing.choose_layer("conv1")
    drawn.session.flush()
    qtbot.waitUntil(card(drawn).isVisible)


def test_beside_a_floating_panel_it_has_the_room_of_the_screen(qtbot: QtBot, drawn: MainWindow) -> None:
    dock = drawn.docks["feature_maps"]
    dock.setFloating(True)
    dock.resize(260, 200)
    qtbot.waitUntil(lambda: dock.isVisible() and dock.width() == 260)
    click(qtbot, drawn)
    assert card(drawn).isVisible() and card(drawn).isWindow()
    clicked = grid(drawn).mapToGlobal(place_of(CELL, grid(drawn)))
    assert not on_screen(card(drawn)).contains(clicked)
    assert drawn.screen().availableGeometry().contains(on_screen(card(drawn)))
    dock.setFloating(False)
    qtbot.waitUntil(lambda: not card(drawn).isWindow() and card(drawn).isVisible())


def test_a_class_that_is_clicked_opens_it_too(qtbot: QtBot, drawn: MainWindow) -> None:
    bars = child(drawn, ClassBars, "class_bars")
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.row_rect(5).center().toPoint())
    assert card(drawn).isVisible()
    assert not on_screen(card(drawn)).contains(bars.mapToGlobal(bars.row_rect(5).center().toPoint()))


def test_it_goes_with_bars_that_another_architecture_makes_anew(qtbot: QtBot, drawn: MainWindow) -> None:
    drawn.appearance.arrange("Overview")
    qtbot.waitUntil(lambda: drawn.findChild(AnswerBars, "overview_bars") is not None)
    bars = child(drawn, AnswerBars, "overview_bars")
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.row_rect(5).center().toPoint())
    assert card(drawn).isVisible()
    network = drawn.session.network
    network.set_architecture(replace(network.architecture, layers=network.architecture.layers[2:]))
    drawn.session.flush()
    qtbot.waitUntil(lambda: not isValid(bars))
    qtbot.waitUntil(lambda: not card(drawn).isVisible())


@pytest.mark.parametrize("size", [(800, 600), (1280, 720)])
def test_on_a_slide_it_shows_the_result_alone_and_leaves_the_network_to_be_seen(
    qtbot: QtBot, drawn: MainWindow, size: tuple[int, int]
) -> None:
    drawn.session.open_preset("book")
    drawn.resize(*size)
    drawn.appearance.toggle_projector()
    drawn.appearance.go_through_slides(1)
    settle()
    maps = next(each for each in drawn.panels["overview"].findChildren(MapGrid) if each.shows(2))
    qtbot.mouseClick(maps, Qt.MouseButton.LeftButton, pos=place_of((2, 10, 12), maps))
    settle()
    covered = card(drawn).width() * card(drawn).height()
    assert card(drawn).isVisible() and covered < 0.3 * drawn.width() * drawn.height()
    sheet = child(card(drawn), TermSheet)
    assert len(sheet.blocks) == 1
    assert sheet.width() >= sheet.fitted_size(QSize(9999, sheet.height())).width()  # no word is cut off
    assert not child(card(drawn), QScrollBar, "term_sheet_scroll").isVisible()
    drawn.appearance.leave_projector()


def test_where_there_is_room_it_shows_all_terms(qtbot: QtBot, drawn: MainWindow) -> None:
    drawn.resize(1280, 720)
    settle()
    click(qtbot, drawn)
    assert len(child(card(drawn), TermSheet).blocks) > 3
