"""The page A map of the drawings, by mouse and keys: points, the dot that moves with the pen, neighbours."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from cnngui.engine.description.neuron import INPUT
from cnngui.panels.what_it_sees.map_page import MapPage
from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.session.judging.drawing_map import MapOfDrawings
from cnngui.session.session import Session
from tests.session.judging.asked import load
from tests.widgets.pointer import Pointer

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[WhatItSeesPanel]:
    """The page in front, of `seed` and the 50 test images of 300, when all is known."""
    session.open_preset("seed")
    load(session, qtbot, "synthetic:300")
    panel = WhatItSeesPanel(session)
    for control in panel.controls():
        qtbot.addWidget(control)
    qtbot.addWidget(panel)
    panel.resize(1250, 620)
    panel.show_page("map")
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    wait_for_all(panel, qtbot)
    yield panel
    panel.hide()


def wait_for_all(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    document = MapOfDrawings.of(panel.session)

    def is_shown() -> bool:
        panel.session.flush()
        found = document.found
        return document.is_current and found is not None and page_of(panel)._map is found.map

    qtbot.waitUntil(is_shown, timeout=60_000)


def page_of(panel: WhatItSeesPanel) -> MapPage:
    page = panel.page
    assert isinstance(page, MapPage)
    return page


def test_on_a_low_page_all_else_stands_beside_the_map(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = page_of(panel)
    assert page.points.y() > page.layer.geometry().bottom()
    panel.resize(1250, 230)
    qtbot.waitUntil(lambda: page.points.height() == page.height())
    assert page.layer.mapTo(page, QPoint()).x() > page.points.geometry().right()
    panel.resize(1250, 620)
    qtbot.waitUntil(lambda: page.points.y() > page.layer.geometry().bottom())


def labels(session: Session) -> np.ndarray:
    images = MapOfDrawings.of(session).images
    assert images is not None
    return images.images.labels


def test_a_point_for_each_image_with_its_class_and_shares_of_the_variance(panel: WhatItSeesPanel) -> None:
    page = page_of(panel)
    found = MapOfDrawings.of(panel.session).found
    assert found is not None and found.map is not None
    assert len(page.points._points) == len(labels(panel.session)) > 20
    np.testing.assert_array_equal(page.points._classes, labels(panel.session))
    two = round(100 * float(found.map.shares[:2].sum()))
    assert f"{two} %" in page.account().cannot.replace("\N{NO-BREAK SPACE}", " ")
    assert page.count.text().startswith("50 images of")


def test_a_click_on_a_point_and_on_a_neighbour_puts_the_image_on_the_paper(panel: WhatItSeesPanel) -> None:
    page, session = page_of(panel), panel.session
    names = session.network.class_names
    pointer = Pointer(page.points)
    pointer.move(page.points.place_of(4))
    under = page.points.under
    assert under >= 0
    pointer.click(page.points.place_of(4))
    assert session.true_label == names[labels(session)[under]]
    session.drawing.set_centred(False)
    session.flush()
    near = page.near
    assert near.numbers[0] == under and page._distances[under] == pytest.approx(0, abs=1e-3)
    second = int(near.numbers[1])
    Pointer(near.viewport()).click(QPointF(near.tile_rect(1).center()))
    assert session.true_label == names[labels(session)[second]]


def test_the_dot_and_the_neighbours_move_with_the_pen(panel: WhatItSeesPanel) -> None:
    page, session = page_of(panel), panel.session
    before, near = page.points.dot_place(), page.near.numbers.tolist()
    session.drawing.begin_stroke(10, 4, 2.0)
    places = []
    for row in range(5, 24):
        session.drawing.extend_stroke(14, row, 2.0)
        session.flush()
        places.append(page.points.dot_place())
    session.drawing.end_stroke()
    session.flush()
    assert before not in places and len({(place.x(), place.y()) for place in places if place}) > 10
    assert page.near.numbers.tolist() != near
    assert set(page.points._near.tolist()) == set(page.near.numbers.tolist())


def test_another_layer_is_chosen(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = page_of(panel)
    assert page.layer.currentData() == "pool1"
    before = page.points._points
    page.layer.setFocus()
    qtbot.keyClick(page.layer, Qt.Key.Key_Home)
    wait_for_all(panel, qtbot)
    assert MapOfDrawings.of(panel.session).layer == INPUT == page.layer.currentData()
    assert page.points._points is not before
    assert page.points.dot_place() is not None


def test_a_class_of_the_legend_is_looked_at_alone(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = page_of(panel)
    qtbot.mouseClick(page.legend.buttons[3], LEFT)
    assert page.points._lit == 3
    qtbot.mouseClick(page.legend.buttons[3], LEFT)
    assert page.points._lit is None


def test_an_edit_moves_the_points(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page, network = page_of(panel), panel.session.network
    before = page.points._points
    network.set_kernel("conv1", 0, 0, np.ones((5, 5)))
    wait_for_all(panel, qtbot)
    assert not np.allclose(page.points._points, before)


def test_numbers_are_taken_along(panel: WhatItSeesPanel) -> None:
    arrays = page_of(panel)._numbers().arrays
    assert len(arrays["axis_1"]) == len(arrays["class"]) == len(arrays["index"]) == len(labels(panel.session))
    assert len(arrays["shares"]) == 3


def test_what_is_not_in_front_asks_for_nothing(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    panel.show_page("contributions")
    document = MapOfDrawings.of(panel.session)
    before = document.found
    panel.session.network.set_bias("conv1", 1, 3.0)
    panel.session.flush()
    assert document.found is before
    panel.show_page("map")
    assert not document.is_current
    wait_for_all(panel, qtbot)
    assert document.found is not before
