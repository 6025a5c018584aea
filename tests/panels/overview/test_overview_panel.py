"""The overview shows every layer as it is now, follows the pen, and joins what is pointed at."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.panels.overview.living_network import MOST_LINES
from cnngui.panels.overview.panel import OverviewPanel
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from cnngui.widgets.basics.static_text import static_text_width
from cnngui.widgets.network.layer_gap import NARROWEST, WANTED
from tests.finding import child

AROUND_LAYERS = 16 + 12 * 2
"""Pixels: the margins of the network, and what lies between its 7 layers and their gaps."""


class PaintedAreas(QObject):
    """How many rectangles have been painted, of some widgets."""

    def __init__(self, watched: list[QWidget]) -> None:
        super().__init__()
        self.counts: dict[QObject, int] = {}
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.counts[watched] = max(event.region().rectCount(), self.counts.get(watched, 0))
        return False


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def middle(panel: OverviewPanel, layer: str, cell: tuple[int, int, int]) -> QPoint:
    return panel.network.columns[layer].grid.cell_rect(*cell).center().toPoint()


def test_every_layer_that_changes_values_has_a_column_and_the_last_one_bars(panel: OverviewPanel) -> None:
    assert list(panel.network.columns) == [INPUT, "conv1", "pool1", "conv2", "pool2", "dense1"]
    assert len(panel.network.gaps) == 6
    assert panel.network.answer.bars.isVisible()


def test_the_maps_move_while_the_pen_is_down(panel: OverviewPanel, book_session: Session) -> None:
    names = (INPUT, "conv1", "pool2", "dense1")
    before = {name: picture(panel.network.columns[name]) for name in names}
    book_session.drawing.begin_stroke(3, 3, 3)
    book_session.drawing.extend_stroke(25, 25, 3)
    book_session.flush()
    for name in names:
        assert picture(panel.network.columns[name]) != before[name]
    book_session.drawing.cancel_stroke()


def test_an_edited_kernel_moves_the_maps_after_it_and_none_before(
    panel: OverviewPanel, book_session: Session
) -> None:
    before = {name: picture(column.grid) for name, column in panel.network.columns.items()}
    book_session.network.set_kernel("conv2", 0, 0, np.full((5, 5), 2.0))
    book_session.flush()
    assert picture(panel.network.columns["conv1"].grid) == before["conv1"]
    assert picture(panel.network.columns["conv2"].grid) != before["conv2"]


def test_pointing_at_a_map_asks_for_its_neuron_and_a_click_pins_it_and_chooses_its_filter(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    grid = panel.network.columns["conv2"].grid
    qtbot.mouseMove(grid, middle(panel, "conv2", (2, 1, 1)))
    qtbot.mouseMove(grid, middle(panel, "conv2", (2, 3, 4)))
    assert book_session.viewing.focus == Neuron("conv2", 2, 3, 4)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(panel, "conv2", (2, 3, 4)))
    assert book_session.viewing.is_pinned
    assert (book_session.viewing.layer, book_session.viewing.filter) == ("conv2", 2)


def joined(panel: OverviewPanel) -> list[str]:
    """The layers that lines arrive in."""
    lines, network = panel.network.lines.lines, panel.network
    ends = [line.end.center().x() for line in lines if line.end.left() > line.start.right()]
    places = {name: column.geometry() for name, column in network.columns.items()}
    places["dense2"] = network.answer.geometry()
    return [name for name, place in places.items() if any(place.left() < end < place.right() for end in ends)]


def test_what_feeds_a_neuron_and_what_it_feeds_is_joined_through_all_layers(
    panel: OverviewPanel, book_session: Session
) -> None:
    viewing = book_session.viewing
    assert not panel.network.lines.lines
    output = book_session.network.activations["conv2"].output
    place = np.unravel_index(int(output.argmax()), output.shape)
    viewing.pin_neuron(Neuron("conv2", int(place[0]), int(place[1]), int(place[2])))
    assert joined(panel) == ["conv1", "pool1", "conv2", "pool2", "dense1", "dense2"]
    assert panel.caption.text().endswith("orange adds, blue takes away")
    viewing.release_neuron()
    assert not panel.network.lines.lines
    assert panel.caption.text() == ""


def test_a_neuron_that_is_off_feeds_nothing(panel: OverviewPanel, book_session: Session) -> None:
    output = book_session.network.activations["conv2"].output
    off = np.argwhere(output == 0)[0].tolist()
    book_session.viewing.pin_neuron(Neuron("conv2", *off))
    assert joined(panel) == ["conv1", "pool1", "conv2"]
    assert panel.caption.text().endswith("is 0 and passes nothing on")


def test_a_neuron_that_the_pooling_does_not_keep_says_so(panel: OverviewPanel, book_session: Session) -> None:
    viewing = book_session.viewing
    viewing.choose_layer("conv2")
    kept = viewing.pooling_winners()
    assert kept is not None
    output = book_session.network.activations["conv2"].output
    other = np.argwhere((output > 0) & ~kept)[0].tolist()
    viewing.pin_neuron(Neuron("conv2", *other))
    assert panel.caption.text().endswith("passes nothing on: max pooling keeps other cells")


def test_lines_tell_sign_and_size_of_the_contribution(panel: OverviewPanel, book_session: Session) -> None:
    book_session.viewing.pin_neuron(Neuron("dense2", 7))
    found = book_session.viewing.traces(MOST_LINES)["dense2"]
    bar = panel.network.place_of(Neuron("dense2", 7))
    strengths = sorted(line.strength for line in panel.network.lines.lines if line.end == bar)
    largest = max(abs(each.value) for each in found)
    assert strengths == pytest.approx(sorted(each.value / largest for each in found))


def test_lines_follow_the_pen(panel: OverviewPanel, book_session: Session) -> None:
    book_session.viewing.pin_neuron(Neuron("dense2", 7))
    before = panel.network.lines.lines
    book_session.drawing.begin_stroke(3, 3, 3)
    book_session.drawing.extend_stroke(25, 25, 3)
    book_session.flush()
    assert panel.network.lines.lines != before
    book_session.drawing.cancel_stroke()


def test_a_line_ends_at_what_the_neuron_sees(panel: OverviewPanel, book_session: Session) -> None:
    """The end is the receptive field on the input, the neuron's cell on the layer itself."""
    book_session.viewing.pin_neuron(Neuron("conv1", 0, 10, 4))
    column = panel.network.columns[INPUT]
    seen = column.grid.cell_rect(0, 10, 4).united(column.grid.cell_rect(0, 14, 8))
    place = panel.network.place_of(Neuron(INPUT, 0, 11, 5))
    assert place.size() == seen.size()
    corner = column.grid.mapTo(panel.network, QPoint(0, 0)).toPointF() + seen.topLeft()
    assert place.topLeft() == corner


def test_another_neuron_paints_the_maps_anew_and_none_of_the_names(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    lines = panel.network.lines
    painted = PaintedAreas([lines, *(column.title for column in panel.network.columns.values())])
    unit, off = Neuron("dense2", 3), np.argwhere(book_session.network.activations["conv2"].output == 0)[0]
    book_session.viewing.pin_neuron(unit)
    qtbot.waitUntil(lambda: lines in painted.counts)  # and whatever the window paints at first
    for neuron in (Neuron("dense2", 4), Neuron("conv2", *off.tolist()), unit):
        painted.counts.clear()
        book_session.viewing.pin_neuron(neuron)
        qtbot.waitUntil(lambda: bool(painted.counts))
        assert painted.counts == {lines: 1}


def test_what_is_lit_stays_lit_when_another_size_brings_other_maps(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    book_session.viewing.pin_neuron(Neuron("dense2", 3))
    book_session.viewing.pin_neuron(Neuron("conv2", 5, 2, 2))
    shown = panel.network.columns["conv2"].shown_count
    panel.resize(700, 200)
    qtbot.waitUntil(lambda: panel.network.columns["conv2"].shown_count != shown)
    lit = {name: picture(column.grid) for name, column in panel.network.columns.items()}
    panel.refresh()
    assert {name: picture(column.grid) for name, column in panel.network.columns.items()} == lit


def test_another_network_and_another_size_may_come_while_it_is_hidden(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    panel.hide()
    book_session.network.set_architecture(Architecture((1, 28, 28), (Dense(10, "softmax"),)))
    book_session.flush()
    book_session.viewing.pin_neuron(Neuron("dense1", 3))
    panel.resize(700, 250)
    panel.show()
    qtbot.waitUntil(lambda: list(panel.network.columns) == [INPUT])


def test_a_wide_layer_shows_what_fits_and_how_many_more_there_are(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    layers = (Convolution(512, (5, 5)), Pooling(), Dense(10, "softmax"))
    book_session.network.set_architecture(Architecture((1, 28, 28), layers))
    column = panel.network.columns["conv1"]
    assert 0 < column.shown_count < 512
    assert column.more.text() == f"+{512 - column.shown_count}"
    hidden = panel.network.place_of(Neuron("conv1", 511, 3, 3))
    assert hidden == QRectF(column.more.geometry()).translated(column.pos().toPointF())
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
    panel: OverviewPanel, book_session: Session, layers: tuple[Convolution | Pooling | Dense | Dropout, ...]
) -> None:
    state = NetworkState.initialized(Architecture((1, 28, 28), layers), 0)
    book_session.network.set_state(state)
    book_session.flush()
    changing = [
        name
        for name, layer in zip(state.architecture.names, layers, strict=True)
        if not isinstance(layer, Dropout)
    ]
    assert list(panel.network.columns) == [INPUT, *changing[:-1]]
    assert all(column.shown_count >= 1 for column in panel.network.columns.values())
    book_session.viewing.pin_neuron(Neuron(state.architecture.names[-1], 3))
    assert len(panel.network.lines.lines) >= len(panel.network.gaps)


def test_the_lines_end_at_the_bars_when_another_size_has_moved_them(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    book_session.viewing.pin_neuron(Neuron("dense2", 7))
    before = panel.network.place_of(Neuron("dense2", 7))
    panel.resize(1000, 600)
    qtbot.waitUntil(lambda: panel.network.place_of(Neuron("dense2", 7)) != before)

    def ends() -> set[float]:
        return {line.end.top() for line in panel.network.lines.lines}

    qtbot.waitUntil(lambda: panel.network.place_of(Neuron("dense2", 7)).top() in ends())


def test_where_the_panel_is_high_the_layers_stand_one_below_the_other(
    panel: OverviewPanel, book_session: Session, qtbot: QtBot
) -> None:
    network = panel.network
    assert not network.goes_down
    panel.resize(400, 900)
    qtbot.waitUntil(lambda: network.goes_down and network.answer.y() > network.columns["dense1"].y())
    tops = [column.y() for column in network.columns.values()]
    assert tops == sorted(set(tops))
    book_session.viewing.pin_neuron(Neuron("dense2", 3))
    qtbot.waitUntil(lambda: all(line.end.top() >= line.start.bottom() for line in network.lines.lines))
    panel.resize(1300, 330)
    qtbot.waitUntil(lambda: not network.goes_down)


@pytest.mark.parametrize("gap", [NARROWEST + 4, WANTED + 4])
def test_the_names_are_whole_where_there_is_room_for_them_if_need_be_with_narrower_gaps(
    panel: OverviewPanel, gap: int
) -> None:
    network, titles = panel.network, [column.title for column in panel.network.columns.values()]
    names = sum(title.needed_width for title in titles) + network.answer.needed_width
    width = names + len(network.gaps) * theme.px(gap) + AROUND_LAYERS
    panel.resize(width, 330)
    QApplication.processEvents()
    assert [title.text() for title in titles] == [
        title.accessibleName().replace(" ", "\n") for title in titles
    ]
    assert network.answer.width() >= network.answer.needed_width


@pytest.mark.parametrize("width", [400, 700, 1300])
def test_percents_stand_beside_the_names_of_their_classes_however_narrow_it_is(
    panel: OverviewPanel, width: int
) -> None:
    panel.resize(width, 300)
    bars = panel.network.answer.bars
    texts = [static_text_width(text, "small", bold=True) for text in ("9", "100.0 %")]
    assert bars.row_rect(0).width() > sum(texts)
    assert bars.rect().contains(bars.row_rect(0).toAlignedRect())


def test_the_bars_ask_for_a_class(panel: OverviewPanel, book_session: Session, qtbot: QtBot) -> None:
    bars = panel.network.answer.bars
    place = bars.row_rect(4).center().toPoint()
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place)
    assert book_session.viewing.focus == Neuron("dense2", 4)
    assert bars.class_at(QPointF(place)) == 4


def test_many_layers_need_no_scrolling_as_the_bars_do_without_the_answer_first(
    panel: OverviewPanel, book_session: Session
) -> None:
    bars = panel.network.answer.bars
    narrowest = panel.network.minimumSizeHint().width()
    beside, alone = panel.network.answer.needed_width, panel.network.answer.least_width
    assert alone < beside
    panel.resize(narrowest + theme.px(8), panel.height())
    QApplication.processEvents()
    assert child(panel, QScrollArea).horizontalScrollBar().maximum() == 0
    assert bars.width() < beside and bars.row_rect(0).left() < theme.px(8)
    panel.resize(2 * narrowest, panel.height())
    QApplication.processEvents()
    assert bars.width() >= beside
