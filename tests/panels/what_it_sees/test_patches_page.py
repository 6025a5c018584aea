"""The page Top patches, by mouse and keys: its rows, what a click does, and the game."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.panels.what_it_sees.patches_page import PatchesPage
from cnngui.session.judging.top_patches import TopPatches
from cnngui.session.session import Session
from cnngui.widgets.errors.image_gallery import ImageGallery
from tests.finding import child
from tests.session.judging.asked import load
from tests.widgets.pointer import Pointer

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[WhatItSeesPanel]:
    """The page in front, of `seed` and 300 images, when all is known; a filter is asked about."""
    session.open_preset("seed")
    load(session, qtbot, "synthetic:300")
    panel = WhatItSeesPanel(session)
    for control in panel.controls():
        qtbot.addWidget(control)
    qtbot.addWidget(panel)
    panel.resize(1250, 420)
    panel.show_page("patches")
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    session.viewing.choose_filter(1)
    wait_for_all(panel, qtbot)
    yield panel
    panel.hide()


def wait_for_all(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    def is_known() -> bool:
        panel.session.flush()
        return TopPatches.of(panel.session).is_current

    qtbot.waitUntil(is_known, timeout=60_000)


def page_of(panel: WhatItSeesPanel) -> PatchesPage:
    page = panel.page
    assert isinstance(page, PatchesPage)
    return page


def values(page: PatchesPage, kind: str) -> list[float]:
    gallery = page.galleries[kind]
    return [page._patches[number].value for number in gallery.numbers]


def click(gallery: ImageGallery, place: int) -> None:
    Pointer(gallery.viewport()).click(QPointF(gallery.tile_rect(place).center()))


def test_three_rows_go_from_the_strongest_to_the_weakest(panel: WhatItSeesPanel) -> None:
    page = page_of(panel)
    every = [value for kind in ("most", "middle", "least") for value in values(page, kind)]
    assert len(every) == 3 * len(values(page, "most")) >= 12
    assert every == sorted(every, reverse=True)
    found = TopPatches.of(panel.session).found
    assert found is not None
    known = found.values_of("conv1", 1, found.known)
    assert every[0] == known.max() and every[-1] == known.min()
    assert page.count.text().startswith("conv1 · filter 2: 50 images of")


def test_a_click_shows_the_image_and_pins_its_neuron(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page, session = page_of(panel), panel.session
    gallery = page.galleries["least"]
    number = int(gallery.numbers[2])
    patch = page._patches[number]
    click(gallery, 2)
    assert session.viewing.focus == patch.neuron and session.viewing.is_pinned
    images = TopPatches.of(session).images
    assert images is not None
    assert session.true_label == images.images.class_names[images.images.labels[number]]
    qtbot.waitUntil(lambda: len(gallery.numbers) > 0 and gallery.current == number)
    gallery.setFocus()
    qtbot.keyClick(gallery, Qt.Key.Key_Left)
    qtbot.keyClick(gallery, Qt.Key.Key_Return)
    assert session.viewing.focus == page._patches[int(gallery.numbers[1])].neuron


def test_another_filter_or_class_has_other_patches(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page, session = page_of(panel), panel.session
    before = values(page, "most")
    session.viewing.choose_filter(2)
    qtbot.waitUntil(lambda: values(page, "most") != before)
    small = page._patches[int(page.galleries["most"].numbers[0])].image.shape
    panel.boxes.about.setCurrentIndex(4)
    panel.boxes.about.activated.emit(4)
    qtbot.waitUntil(lambda: "2" in page.count.text())
    whole = page._patches[int(page.galleries["most"].numbers[0])].image.shape
    assert small == (5, 5) and whole == (28, 28)


def test_an_edit_shows_other_values(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page, network = page_of(panel), panel.session.network
    before = values(page, "most")
    network.set_bias("conv1", 1, float(network.parameters["conv1.bias"][1]) + 1)
    wait_for_all(panel, qtbot)
    qtbot.waitUntil(lambda: values(page, "most") == pytest.approx([value + 1 for value in before], abs=1e-3))


def test_a_narrow_page_shows_fewer_of_each_kind(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = page_of(panel)
    before = len(values(page, "most"))
    panel.resize(640, 420)
    qtbot.waitUntil(lambda: 0 < len(values(page, "most")) < before)
    gallery = page.galleries["most"]
    last = gallery.tile_rect(len(gallery.numbers) - 1)
    assert gallery.viewport().rect().contains(last)
    assert len(values(page, "least")) == len(values(page, "most"))


@pytest.mark.parametrize(("size", "most_lines"), [((1250, 232), 1), ((700, 420), 2)])
def test_on_a_low_page_the_kinds_stand_beside_each_other_and_none_is_cut(
    panel: WhatItSeesPanel, qtbot: QtBot, size: tuple[int, int], most_lines: int
) -> None:
    page = page_of(panel)
    panel.resize(*size)
    qtbot.waitUntil(lambda: page.table.is_low)
    qtbot.waitUntil(lambda: len(values(page, "most")) == page.table.count > 2)
    assert child(panel, QScrollArea, "what_it_sees_scroll").verticalScrollBar().maximum() == 0
    tops = set()
    for gallery in page.galleries.values():
        tiles = [gallery.tile_rect(place) for place in range(len(gallery.numbers))]
        assert all(gallery.viewport().rect().contains(tile) for tile in tiles)
        assert len({tile.top() for tile in tiles}) <= most_lines
        tops.add(gallery.y())
    assert len(tops) == 1


def test_numbers_are_taken_along(panel: WhatItSeesPanel) -> None:
    page = page_of(panel)
    arrays = page._numbers().arrays
    assert (
        len(arrays["value"])
        == len(arrays["index"])
        == len(arrays["patches"])
        == 3 * len(values(page, "most"))
    )
    assert arrays["patches"].shape[1:] == (5, 5) and (np.diff(arrays["value"]) <= 0).all()


def test_the_game_is_played_by_mouse_and_keys_and_has_a_score(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = page_of(panel)
    game, view = page.game.game, page.game
    qtbot.mouseClick(page.play, LEFT)
    assert view.isVisible() and "conv1" in view.question.text()
    assert panel.focusWidget() is view.two  # whose arrow keys answer
    assert not view.next.isEnabled() and view.score.text() == ""
    for number in range(1, 4):
        pair = game.pair
        assert pair is not None
        if number == 2:  # by the keys, and wrong
            qtbot.keyClick(view.two, Qt.Key.Key_Left if pair.stronger else Qt.Key.Key_Right)
        else:
            Pointer(view.two).click(view.two.image_rect(pair.stronger).center())
        assert game.answer is not None and view.next.isEnabled()
        assert view.two._texts[pair.stronger].startswith("✓")
        assert view.score.text() == f"{(1, 1, 2)[number - 1]} of {number} right"
        view.next.setFocus()
        qtbot.keyClick(view.next, Qt.Key.Key_Space)
        assert game.answer is None and game.pair is not pair
    qtbot.mouseClick(view.anew, LEFT)
    assert view.score.text() == "" and game.answered == 0
    qtbot.mouseClick(page.see, LEFT)
    assert page.galleries["most"].isVisible()


def test_a_filter_that_is_zero_cannot_be_guessed(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    page = page_of(panel)
    panel.session.network.zero_filter("conv1", 1)
    wait_for_all(panel, qtbot)
    qtbot.mouseClick(page.play, LEFT)
    qtbot.waitUntil(lambda: page.game.game.pair is None)
    assert "No two images" in page.game.question.text()
    Pointer(page.game.two).click(QPointF(60, 60))
    assert page.game.game.answered == 0


def test_what_is_not_in_front_asks_for_nothing(panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    panel.show_page("contributions")
    document, network = TopPatches.of(panel.session), panel.session.network
    before = document.found
    network.set_bias("conv1", 1, 3.0)
    panel.session.flush()
    assert document.found is before
    panel.show_page("patches")
    assert not document.is_current
    wait_for_all(panel, qtbot)
    assert document.found is not before


def test_without_images_it_says_why(qtbot: QtBot, session: Session) -> None:
    from cnngui.engine.description.architecture import Architecture
    from cnngui.engine.description.layers import Dense
    from tests.session.judging.test_errors import open_untrained

    open_untrained(session, Architecture((1, 7, 7), (Dense(2, "softmax"),)), ("a", "b"))
    panel = WhatItSeesPanel(session)
    for control in panel.controls():
        qtbot.addWidget(control)
    qtbot.addWidget(panel)
    panel.show_page("patches")
    panel.show()
    qtbot.waitUntil(lambda: panel.is_seen)
    session.flush()
    page = page_of(panel)
    assert "Load a data set" in page.galleries["most"]._instead
    assert page.count.text() and not len(page.galleries["most"].numbers)
    panel.hide()
