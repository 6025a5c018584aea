"""The page that makes images up, by mouse and keys: penalties, seed, the film, the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from cnngui.engine.reasons.target import Target
from cnngui.panels.what_it_sees import film_bar
from cnngui.panels.what_it_sees.made_up_page import MadeUpPage
from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.session.endings import EscOrder
from cnngui.session.reasons.best_of_data import BestOfData
from cnngui.session.reasons.made_up import FRAMES, Growth, MadeUp
from cnngui.widgets.basics.direct_slider import DirectSlider
from tests.session.judging.asked import load

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(trained_panel: WhatItSeesPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MadeUpPage:
    monkeypatch.setattr(film_bar, "FRAME_MS", 2)
    trained_panel.show_page("made_up")
    page = trained_panel.page
    assert isinstance(page, MadeUpPage)
    grown(page, qtbot)
    return page


def grown(page: MadeUpPage, qtbot: QtBot) -> Growth:
    """What has grown as it is asked for now, when its film is over."""
    page.session.flush()
    made_up = MadeUp.of(page.session)
    qtbot.waitUntil(lambda: made_up.is_current and not page.film.is_playing, timeout=30_000)
    assert made_up.growth is not None
    return made_up.growth


def press(qtbot: QtBot, slider: DirectSlider, share: float) -> None:
    qtbot.mouseClick(slider, LEFT, pos=QPoint(round(share * slider.width()), slider.height() // 2))


def test_an_image_has_grown_and_its_value_stands_beside_it(page: MadeUpPage, qtbot: QtBot) -> None:
    growth = grown(page, qtbot)
    assert len(growth.frames) == FRAMES and page.film.frame == FRAMES - 1
    assert page.image.shows(0)
    assert page.value.text() == f"z = {growth.frames[-1].value:.1f}"
    name = page.session.network.class_names[growth.target.map]
    assert f"“{name}”" in page.facts.text()


def test_the_film_is_played_from_the_noise_on_and_any_frame_is_chosen(page: MadeUpPage, qtbot: QtBot) -> None:
    last, value = page.image.grab().toImage(), page.value.text()
    frames: list[int] = []
    page.film.frame_changed.connect(lambda: frames.append(page.film.frame))
    qtbot.mouseClick(page.film.button, LEFT)
    assert page.film.is_playing
    qtbot.waitUntil(lambda: not page.film.is_playing, timeout=30_000)
    assert frames == list(range(FRAMES))
    press(qtbot, page.film.slider, 0.01)
    assert page.film.frame == 0 and "after 0 steps" in page.facts.text()
    assert page.image.grab().toImage() != last
    press(qtbot, page.film.slider, 0.99)
    assert page.image.grab().toImage() == last and page.value.text() == value


def test_esc_stops_the_film_where_it_is(page: MadeUpPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.film.button, LEFT)
    assert page.session.endings.innermost is EscOrder.PLAYING
    page.session.endings.end_innermost()
    assert not page.film.is_playing and page.film.frame < FRAMES - 1


def test_again_grows_another_and_a_typed_seed_the_first_one(page: MadeUpPage, qtbot: QtBot) -> None:
    first, image = grown(page, qtbot), page.image.grab().toImage()
    qtbot.mouseClick(page.again, LEFT)
    assert grown(page, qtbot).wishes.seed == first.wishes.seed + 1 == page.seed.value()
    assert page.image.grab().toImage() != image
    page.seed.selectAll()
    qtbot.keyClicks(page.seed, str(first.wishes.seed))
    qtbot.keyClick(page.seed, Qt.Key.Key_Return)
    grown(page, qtbot)
    assert page.image.grab().toImage() == image


def test_penalties_change_it(page: MadeUpPage, qtbot: QtBot) -> None:
    first = grown(page, qtbot).frames[-1].image
    press(qtbot, page.size_cost, 0.99)
    second = grown(page, qtbot).frames[-1].image
    assert (second**2).sum() < (first**2).sum()
    press(qtbot, page.variation_cost, 0.01)
    growth = grown(page, qtbot)
    assert growth.penalties is not None and growth.penalties.variation == 0


def test_it_is_of_what_is_chosen_in_the_window(page: MadeUpPage, qtbot: QtBot) -> None:
    assert not page.whole_map.isVisible()
    page.session.viewing.choose_filter(2)
    growth = grown(page, qtbot)
    assert growth.target == Target("conv1", 2, (12, 12))
    assert "map 3 · row 13" in page.facts.text()
    qtbot.mouseClick(page.whole_map, LEFT)
    growth = grown(page, qtbot)
    assert growth.target == Target("conv1", 2)
    assert "conv1 · filter 3" in page.facts.text()


def test_the_frame_that_is_shown_comes_to_the_canvas(page: MadeUpPage, qtbot: QtBot) -> None:
    page.session.drawing.set_centred(False)
    growth = grown(page, qtbot)
    press(qtbot, page.film.slider, 0.5)
    frame, before = growth.frames[page.film.frame], page.session.drawing.finished
    qtbot.mouseClick(page.to_canvas, LEFT)
    np.testing.assert_allclose(page.session.drawing.image, frame.image[0], atol=1e-6)
    page.session.undo_stack.undo()
    assert page.session.drawing.finished is before


def test_other_weights_grow_it_anew_without_a_film(page: MadeUpPage, qtbot: QtBot) -> None:
    first, network = grown(page, qtbot), page.session.network
    network.set_bias(first.target.layer, first.target.map, 5.0)
    page.session.flush()
    assert not page.film.is_playing
    second = grown(page, qtbot)
    assert second is not first and page.film.frame == FRAMES - 1


def test_another_page_lets_it_rest(page: MadeUpPage, trained_panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    first = grown(page, qtbot)
    qtbot.mouseClick(page.film.button, LEFT)
    trained_panel.show_page("contributions")
    assert not page.film.is_playing
    page.session.network.set_bias("conv1", 0, 2.0)
    page.session.flush()
    assert not MadeUp.of(page.session)._background.is_busy
    trained_panel.show_page("made_up")
    assert grown(page, qtbot) is not first


def test_its_value_stands_beside_the_best_of_the_data(page: MadeUpPage, qtbot: QtBot) -> None:
    count = len(load(page.session, qtbot, "synthetic:300"))
    data, growth = BestOfData.of(page.session), grown(page, qtbot)
    qtbot.waitUntil(lambda: f"the best of {count} images: " in page.facts.text(), timeout=60_000)
    found = data.best(growth.target)
    assert found is not None and f"images: {found.value:.1f}" in page.facts.text()
    assert growth.frames[-1].value > found.value
    page.session.viewing.choose_filter(1)
    growth = grown(page, qtbot)
    found = data.best(growth.target)
    assert found is not None and growth.frames[-1].value > found.value
    assert f"the best of {count} images: {found.value:.2f}" in page.facts.text()
    qtbot.mouseClick(page.whole_map, LEFT)
    growth = grown(page, qtbot)
    strongest = data.strongest(growth.network, growth.target, growth.frames[-1].image)
    assert "its strongest neuron: " in page.facts.text()
    assert f"{abs(strongest):.2f}; of {count} images: {found.value:.2f}" in page.facts.text()
