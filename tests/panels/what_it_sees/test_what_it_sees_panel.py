"""The panel What it sees, by mouse and keys: its pages, what is asked about, what is added up."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.description.neuron import Neuron, Region
from cnngui.panels.what_it_sees.page import Page
from cnngui.panels.what_it_sees.panel import PAGES, WhatItSeesPanel
from cnngui.panels.what_it_sees.picture_page import PicturePage
from cnngui.panels.what_it_sees.sanity_page import SanityPage
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from tests.finding import child

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, book_session: Session) -> WhatItSeesPanel:
    book_session.draw_sample()
    panel = WhatItSeesPanel(book_session)
    for control in panel.controls():
        qtbot.addWidget(control)
    qtbot.addWidget(panel)
    panel.resize(1250, 320)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    book_session.flush()
    return panel


def turn_to(panel: WhatItSeesPanel, qtbot: QtBot, name: str) -> Page:
    """Click its line of the list, and let it show all."""
    row = [row.name for row in PAGES].index(name)
    place = panel.ways.list.visualItemRect(panel.ways.list.item(row)).center()
    qtbot.mouseClick(panel.ways.list.viewport(), LEFT, pos=place)
    settle(panel, qtbot)
    return panel.page


def turn_to_page(panel: WhatItSeesPanel, qtbot: QtBot, name: str) -> Page:
    """Bring it to the front, in whatever shape the panel is, and let it show all."""
    panel.show_page(name)
    settle(panel, qtbot)
    return panel.page


def picture_page(panel: WhatItSeesPanel, qtbot: QtBot, name: str) -> PicturePage:
    page = turn_to(panel, qtbot, name)
    assert isinstance(page, PicturePage)
    return page


def settle(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    panel.session.flush()
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in panel.page.findChildren(QTimer)))


def lines(page: PicturePage) -> list[str]:
    return page.sum.text().split("\n")


def number_in(text: str) -> float:
    """The number of a line, as "+ 2.515  biases of conv1"."""
    sign, number = 1, ""
    for part in text.replace("=", " ").split():
        sign = -sign if part == "−" else sign
        if part.lstrip("−").replace(".", "").isdigit():
            number = part.replace("−", "-")
            break
    return sign * float(number)


def pick(panel: WhatItSeesPanel, qtbot: QtBot, box: QComboBox, entry: int) -> None:
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(entry):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    settle(panel, qtbot)


def test_contributions_and_biases_add_up_to_the_logit(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = picture_page(panel, qtbot, "contributions")
    logits = panel.session.network.activations.logits
    for entry in range(page.layer.count()):
        pick(panel, qtbot, page.layer, entry)
        _, value, *parts = lines(page)
        assert number_in(value) == pytest.approx(float(logits.max()), abs=1e-3)
        assert sum(map(number_in, parts)) == pytest.approx(float(logits.max()), abs=4e-3)
    assert "the pixels" in lines(page)[2]


def test_a_class_is_compared_with_the_runner_up(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = picture_page(panel, qtbot, "contributions")
    pick(panel, qtbot, panel.boxes.versus, 1)
    first, second = np.sort(panel.session.network.activations.logits)[:-3:-1]
    assert "and not" in lines(page)[0]
    assert number_in(lines(page)[1]) == pytest.approx(float(first - second), abs=1e-3)


def test_a_class_cannot_be_compared_with_itself(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    picture_page(panel, qtbot, "contributions")
    pick(panel, qtbot, panel.boxes.versus, 2 + 3)
    pick(panel, qtbot, panel.boxes.about, 2 + 3)
    assert panel.boxes.versus.currentText() == "and no other"
    pick(panel, qtbot, panel.boxes.versus, 2 + 3)  # one further: the class itself is stepped over
    assert panel.boxes.versus.currentText() == "and not “4”"


@pytest.mark.parametrize("name", ["fooling", "map", "listening"])
def test_a_page_that_asks_for_itself_bars_the_lists(panel: WhatItSeesPanel, qtbot: QtBot, name: str) -> None:
    turn_to(panel, qtbot, name)
    assert not panel.boxes.about.isEnabled()
    turn_to(panel, qtbot, "contributions")
    assert panel.boxes.about.isEnabled()


def test_blank_paper_is_said_to_be(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = picture_page(panel, qtbot, "gradients")
    assert "blank" not in page.sum.text()
    panel.session.drawing.clear()
    settle(panel, qtbot)
    assert lines(page)[0] == "?"  # as Output says: a blank sheet has no answer
    assert page.picture.accessibleName() == "Gradient of ?"
    likeliest = int(panel.session.network.activations.logits.argmax())
    assert lines(page)[-1] == f"The paper is blank: the biases alone speak for “{likeliest}”."
    pick(panel, qtbot, panel.boxes.about, 2 + 3)
    assert lines(page)[0] == "“3”"
    assert lines(page)[-1] == "The paper is blank: the biases alone give this value."


def test_contributions_say_where_a_sigmoid_stops_them(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    layers = (Convolution(4, (5, 5), activation="sigmoid"), Dense(10, "softmax"))
    state = NetworkState.initialized(Architecture((1, 28, 28), layers), seed=1)
    network = panel.session.network
    network.open(state, network.live_for(state), None, None)
    page = picture_page(panel, qtbot, "contributions")
    assert lines(page)[-1] == "Not further back than conv1: nothing is shared out exactly by sigmoid."


def test_a_pinned_neuron_is_asked_about_and_let_go_again(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page, viewing = picture_page(panel, qtbot, "contributions"), panel.session.viewing
    viewing.pin_neuron(Neuron("conv2", 3, 2, 4))
    settle(panel, qtbot)
    assert panel.boxes.about.currentText() == lines(page)[0] == "conv2 · map 4 · row 3, column 5"
    sums = panel.session.network.activations["conv2"].preactivation
    assert sums is not None
    value = sums[3, 2, 4]
    assert number_in(lines(page)[1]) == pytest.approx(float(value), abs=1e-3)
    assert not panel.boxes.versus.isVisibleTo(panel)
    viewing.release_neuron()
    settle(panel, qtbot)
    assert lines(page)[0] == "conv1 · filter 1, all of its map"
    pick(panel, qtbot, panel.boxes.about, 0)
    assert "filter" not in lines(page)[0]


def test_occlusion_follows_the_pen_and_takes_another_window(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = picture_page(panel, qtbot, "occlusion")
    before = page.picture.grab().toImage()
    drawing = panel.session.drawing
    drawing.begin_stroke(14, 4, 2)
    drawing.extend_stroke(14, 24, 2)
    settle(panel, qtbot)
    drawn = page.picture.grab().toImage()
    assert drawn != before
    drawing.end_stroke()
    window = child(page, QLineEdit, "occlusion_window")
    window.selectAll()
    qtbot.keyClicks(window, "7")
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert page.picture.grab().toImage() != drawn
    stride = child(page, QLineEdit, "occlusion_stride")
    stride.selectAll()
    qtbot.keyClicks(stride, "4")
    qtbot.keyClick(stride, Qt.Key.Key_Return)
    assert page.picture.shows(0) and page.picture.cell_rect(0, 6, 6).width() > 0


def test_integrated_gradients_add_up_to_what_the_value_grew_by(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = picture_page(panel, qtbot, "gradients")
    qtbot.mouseClick(page.buttons["integrated"], LEFT)
    settle(panel, qtbot)
    growth, total = lines(page)[2].rsplit(" ", 1)[1], lines(page)[3].rsplit(" ", 1)[1]
    first, second = (float(text.rstrip(".").replace("−", "-")) for text in (growth, total))
    assert first == pytest.approx(second, abs=2e-3 * max(1, abs(first)))
    assert "dα" in panel.notes.text()


def test_integrated_gradients_wait_until_the_hand_rests(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = picture_page(panel, qtbot, "gradients")
    qtbot.mouseClick(page.buttons["integrated"], LEFT)
    shown = lines(page)
    panel.session.drawing.begin_stroke(14, 4, 2)
    panel.session.drawing.extend_stroke(14, 24, 2)
    panel.session.flush()
    assert lines(page) == shown
    panel.session.drawing.end_stroke()
    settle(panel, qtbot)
    assert lines(page) != shown


def test_grad_cam_says_where_it_has_no_picture(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = picture_page(panel, qtbot, "history")
    qtbot.mouseClick(page.buttons["gradcam"], LEFT)
    assert page.layer.isVisibleTo(panel) and page.layer.currentText() == "on conv2"
    panel.session.viewing.pin_neuron(Neuron("conv1", 0, 3, 3))
    settle(panel, qtbot)
    assert not page.picture.shows(0) and not page.layer.isVisibleTo(panel)
    qtbot.mouseClick(page.buttons["guided"], LEFT)
    assert page.picture.shows(0)


def test_a_click_makes_one_layer_more_random_and_all_come_back(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = turn_to(panel, qtbot, "sanity")
    assert isinstance(page, SanityPage)
    likeness = page.columns["gradient"].likeness
    assert likeness.text() == "ρ = 1.00"
    texts = []
    while page.more.isEnabled():
        qtbot.mouseClick(page.more, LEFT)
        settle(panel, qtbot)
        texts.append(page.count.text())
    assert len(texts) == 4 and texts[-1].endswith("dense2, dense1, conv2, conv1")
    assert likeness.text() != "ρ = 1.00"
    qtbot.mouseClick(page.back, LEFT)
    settle(panel, qtbot)
    assert likeness.text() == "ρ = 1.00"


@pytest.mark.parametrize("width", [1250, 930, 700])
def test_all_pictures_of_the_sanity_check_are_in_view_from_side_to_side(
    panel: WhatItSeesPanel, qtbot: QtBot, width: int
) -> None:
    panel.resize(width, 640)
    page = turn_to_page(panel, qtbot, "sanity")
    settle(panel, qtbot)
    assert isinstance(page, SanityPage)
    room = child(page, QScrollArea, "sanity_scroll").viewport()
    for method, column in page.columns.items():
        assert column.mapTo(room, QPoint(column.width(), 0)).x() <= room.width(), method


def test_in_a_narrow_panel_a_drop_down_takes_the_place_of_the_list(
    panel: WhatItSeesPanel, qtbot: QtBot
) -> None:
    turn_to(panel, qtbot, "occlusion")
    panel.ways.list.setFocus()
    panel.resize(800, 500)
    box = panel.ways.box
    assert box.isVisible() and not panel.ways.list.isVisible() and box.hasFocus()
    assert box.currentText() == "Occlusion" and box.accessibleName() == panel.ways.list.accessibleName()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    settle(panel, qtbot)
    assert panel.page.objectName() == "gradients_page"
    assert panel.page.width() > 750 and panel.page.mapTo(panel, QPoint()).y() > box.geometry().bottom()
    assert panel.show_page("history") == "gradients"
    assert box.currentText() == "Deconvnet, Grad-CAM"
    panel.resize(1250, 320)
    assert panel.ways.list.isVisible() and panel.ways.list.hasFocus() and not box.isVisible()
    assert panel.ways.list.currentItem().text() == "Deconvnet, Grad-CAM"


@pytest.mark.parametrize(("width", "rows"), [(1250, 1), (1030, 1), (800, 1), (600, 2)])
def test_the_sanity_check_takes_no_more_rows_than_it_needs(
    panel: WhatItSeesPanel, qtbot: QtBot, width: int, rows: int
) -> None:
    panel.resize(width, 500)
    page = turn_to_page(panel, qtbot, "sanity")
    assert isinstance(page, SanityPage)
    assert len({column.y() for column in page.columns.values()}) == rows
    assert child(page, QScrollArea, "sanity_scroll").verticalScrollBar().maximum() == 0


def test_another_network_is_asked_about_in_its_place(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    panel.session.viewing.pin_neuron(Neuron("dense1", 99))
    for row in PAGES:
        turn_to(panel, qtbot, row.name)
    panel.session.new_network("seed", seed=1)
    for row in PAGES:
        turn_to(panel, qtbot, row.name)
    assert "dense1" not in panel.boxes.about.currentText()


def test_in_another_language_the_page_in_front_and_what_is_random_stay(
    panel: WhatItSeesPanel, qtbot: QtBot
) -> None:
    page = turn_to(panel, qtbot, "sanity")
    assert isinstance(page, SanityPage)
    qtbot.mouseClick(page.more, LEFT)
    gradients = picture_page(panel, qtbot, "gradients")
    qtbot.mouseClick(gradients.buttons["gradient-input"], LEFT)
    after = WhatItSeesPanel(panel.session)
    qtbot.addWidget(after)
    for control in after.controls():
        qtbot.addWidget(control)
    after.take_kept(panel.kept())
    after.resize(1250, 320)
    after.show()
    qtbot.waitUntil(lambda: after.is_seen)
    assert isinstance(after.page, PicturePage) and after.page.method == "gradient-input"
    again = turn_to(after, qtbot, "sanity")
    assert isinstance(again, SanityPage) and again.check.count == 1


def test_a_picture_is_laid_over_the_drawing_as_long_as_it_is_looked_at(
    panel: WhatItSeesPanel, qtbot: QtBot
) -> None:
    overlay = panel.session.overlay
    page = picture_page(panel, qtbot, "contributions")
    qtbot.mouseClick(page.over, LEFT)
    laid = overlay.laid
    assert laid is not None and laid.values.shape == (28, 28) and laid.is_signed
    assert laid.box == panel.session.drawing.on_paper(Region(0, 0, 28, 28))
    occlusion = picture_page(panel, qtbot, "occlusion")
    assert occlusion.over.isChecked() and overlay.laid is not None
    assert not np.array_equal(overlay.laid.values, laid.values)
    pick(panel, qtbot, picture_page(panel, qtbot, "contributions").layer, 0)
    assert overlay.laid is None  # the maps of a layer are no picture of the paper
    turn_to(panel, qtbot, "gradients")
    assert overlay.laid is not None
    panel.hide()
    assert overlay.laid is None


def test_a_wheel_that_scrolls_by_changes_no_field_of_a_page(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    for row in PAGES:
        page = turn_to(panel, qtbot, row.name)
        for box in page.findChildren(QComboBox):
            assert box.focusPolicy() == Qt.FocusPolicy.StrongFocus, box.objectName()
