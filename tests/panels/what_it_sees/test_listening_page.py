"""The page Through the network: clicks that go from filter to filter, and the row of a layer's filters."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.panels.what_it_sees.listening_page import ListeningPage
from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.session.network_state import NetworkState
from cnngui.session.session import Session
from cnngui.widgets.kernel.kernel_ranking import KernelRanking
from tests.panels.what_it_sees.test_what_it_sees_panel import LEFT, number_in, settle, turn_to


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


def listening_page(panel: WhatItSeesPanel, qtbot: QtBot) -> ListeningPage:
    page = turn_to(panel, qtbot, "listening")
    assert isinstance(page, ListeningPage)
    return page


def click_row(qtbot: QtBot, ranking: KernelRanking, place: int) -> None:
    qtbot.mouseClick(ranking, LEFT, pos=ranking.row_rect(place).center().toPoint())


def test_a_click_goes_from_filter_to_filter_through_the_network(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page, viewing = listening_page(panel, qtbot), panel.session.viewing
    assert page.title.text().startswith("dense2 · Class ") and "answer" in page.after.accessibleDescription()
    steps = []
    for _ in range(3):
        name = page.before.ranked.names[0]
        click_row(qtbot, page.before, 0)
        settle(panel, qtbot)
        steps.append((viewing.layer, page.title.text()))
        assert page.title.text() == f"{viewing.layer} · {name}"
        assert panel.boxes.about.currentText().startswith(viewing.layer)
    assert [layer for layer, _ in steps] == ["dense1", "conv2", "conv1"]
    assert page.before.ranked.names == ("the image",)
    number = viewing.filter
    click_row(qtbot, page.after, 1)
    settle(panel, qtbot)
    assert (viewing.layer, viewing.channel) == ("conv2", number)
    assert page.before.ranked.names.index(f"Filter {number + 1}") == page.before.current


def test_the_arrow_keys_choose_the_channel_of_the_image(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    layers = Convolution(4, (3, 3)), Dense(3, "softmax")
    panel.session.network.change(NetworkState.initialized(Architecture((2, 28, 28), layers), 1), "Another")
    page = listening_page(panel, qtbot)
    page.links.go_to("conv1", 0)
    settle(panel, qtbot)
    assert sorted(page.before.ranked.names) == ["channel 1", "channel 2"]
    before = panel.session.viewing.channel
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(page.before, key)
        settle(panel, qtbot)
    name = page.before.ranked.names[1]
    assert name == f"channel {panel.session.viewing.channel + 1}" and page.before.current == 1
    assert before in (0, 1)


def test_filters_that_are_alike_stand_side_by_side_and_a_click_chooses_one(
    panel: WhatItSeesPanel, qtbot: QtBot
) -> None:
    panel.session.viewing.choose_layer("conv2")
    page, viewing = listening_page(panel, qtbot), panel.session.viewing
    qtbot.mouseClick(page.buttons[1], LEFT)
    settle(panel, qtbot)
    assert page.kernels.isVisible() and not page.matrix.isVisible() and page.channel.isVisible()
    row = page.links.row()
    qtbot.mouseClick(page.kernels, LEFT, pos=page.kernels.cell_rect(7, 2, 2).center().toPoint())
    settle(panel, qtbot)
    assert (viewing.filter, page.kernels.selected()) == (row[7], 7)
    page.with_matrix.click()
    panel.grab()
    likeness = page.links.alike()[row[2], row[3]]
    assert page.matrix.cell_text((0, 2, 3)).startswith(f"Filter {row[2] + 1} and Filter {row[3] + 1}: ")
    assert number_in(page.matrix.cell_text((0, 2, 3)).rsplit(" ", 1)[1]) == pytest.approx(likeness, abs=0.006)
    assert "w · v" in panel.notes.text()


def test_an_edit_is_followed_and_during_a_run_the_row_stays(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page, network = listening_page(panel, qtbot), panel.session.network
    page.links.go_to("conv1", 0)
    network.set_kernel("conv1", 0, 0, np.zeros((5, 5), np.float32))
    settle(panel, qtbot)
    assert page.before.describe(0) == "the image: size 0, sum 0"
    qtbot.mouseClick(page.buttons[1], LEFT)
    settle(panel, qtbot)
    row = page.links.row()
    kernel = network.parameters["conv1.weight"][row[0], 0]
    with network.act("An edit"):
        network.set_kernel("conv1", row[-1], 0, kernel)
        settle(panel, qtbot)
        assert page.row == row
    network.set_kernel("conv1", row[10], 0, kernel)
    settle(panel, qtbot)
    assert page.row != row
