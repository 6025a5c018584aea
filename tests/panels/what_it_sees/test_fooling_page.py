"""The page about fooling, by mouse: ways, the slider with its mark, the hand, the curve."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from cnngui.panels.context_menu import ContextMenu
from cnngui.panels.what_it_sees.fooling_page import FoolingPage
from cnngui.panels.what_it_sees.panel import WhatItSeesPanel
from cnngui.session.reasons.fooled import Changes, FooledDrawing
from cnngui.session.reasons.hand_count import HandCount
from tests.session.judging.asked import load

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(trained_panel: WhatItSeesPanel, qtbot: QtBot) -> FoolingPage:
    trained_panel.show_page("fooling")
    page = trained_panel.page
    assert isinstance(page, FoolingPage)
    found(page, qtbot)
    return page


def found(page: FoolingPage, qtbot: QtBot) -> Changes:
    """What is found of the drawing as it is now."""
    page.session.flush()
    fooled = FooledDrawing.of(page.session)
    qtbot.waitUntil(lambda: fooled.is_current, timeout=20_000)
    assert fooled.changes is not None
    return fooled.changes


def click(qtbot: QtBot, page: FoolingPage, share: float) -> None:
    """Press the slider at a share of its width."""
    slider = page.slider
    qtbot.mouseClick(slider, LEFT, pos=QPoint(round(share * slider.width()), slider.height() // 2))


def test_the_smallest_change_that_flips_is_shown_and_marked(page: FoolingPage, qtbot: QtBot) -> None:
    changes = found(page, qtbot)
    assert changes.flip is not None and changes.fooled is not None
    assert page.slider.mark == page.slider.value() == changes.flip
    assert f"{changes.fooled.epsilon:.3f}" in page.amount.text()
    names = page.session.network.class_names
    assert page.answer.text().startswith(f"{names[changes.label]} → {names[changes.fooled.answer]}, ")
    assert page.facts.text().startswith(f"{changes.fooled.pixels} of 784")
    assert page.change.shows(0) and page.changed.shows(0)
    assert page.plot.lines.mark == pytest.approx(changes.fooled.epsilon)
    assert not page.to_flip.isEnabled()


def test_the_slider_goes_from_no_change_to_much_and_a_button_back_to_the_flip(
    page: FoolingPage, qtbot: QtBot
) -> None:
    changes = found(page, qtbot)
    at_flip = page.changed.grab().toImage()
    click(qtbot, page, 0.01)
    assert page.slider.value() == 0 and page.amount.text() == "ε = 0.000"
    assert "→" not in page.answer.text()
    click(qtbot, page, 0.99)
    assert page.amount.text() == "ε = 0.500" and "→" in page.answer.text()
    assert page.changed.grab().toImage() != at_flip
    qtbot.mouseClick(page.to_flip, LEFT)
    assert page.slider.value() == changes.flip
    assert page.changed.grab().toImage() == at_flip


@pytest.mark.parametrize(("way", "formula"), [("steps", "ε/5"), ("pixels", "zₖ")])
def test_another_way_is_chosen_and_has_its_own_formula(
    page: FoolingPage, qtbot: QtBot, way: str, formula: str
) -> None:
    panel = page.panel
    assert isinstance(panel, WhatItSeesPanel) and formula not in panel.notes.text()
    button = next(each for name, each in page.buttons.items() if name == way)
    qtbot.mouseClick(button, LEFT)
    assert formula in panel.notes.text()
    changes = found(page, qtbot)
    assert changes.question.way == way and page.slider.mark == changes.flip
    if way == "pixels":
        assert page.plot.lines.mark is None
        assert page.amount.text() == f"pixels: {changes.flip}"


def test_another_drawing_is_fooled_when_the_hand_rests_and_blank_paper_says_so(
    page: FoolingPage, qtbot: QtBot
) -> None:
    drawing, before = page.session.drawing, page.changed.grab().toImage()
    drawing.begin_stroke(5, 5, 2)
    drawing.extend_stroke(22, 22, 2)
    page.session.flush()
    assert page.changed.grab().toImage() == before
    drawing.end_stroke()
    found(page, qtbot)
    assert page.changed.grab().toImage() != before
    drawing.clear()
    page.session.flush()
    assert not page.changed.shows(0) and not page.slider.isEnabled() and page.answer.text() == ""


def test_the_changed_image_comes_to_the_canvas_and_goes_by_undo(page: FoolingPage, qtbot: QtBot) -> None:
    drawing, changes = page.session.drawing, found(page, qtbot)
    drawing.set_centred(False)
    changes = found(page, qtbot)
    before = drawing.finished
    qtbot.mouseClick(page.to_canvas, LEFT)
    assert changes.fooled is not None
    np.testing.assert_allclose(drawing.image, changes.fooled.image[0], atol=1e-6)
    page.session.undo_stack.undo()
    assert drawing.finished is before


def test_the_hand_is_counted_while_it_draws_beside_the_gradient(page: FoolingPage, qtbot: QtBot) -> None:
    session = page.session
    assert "eraser" in page.hand.text()
    qtbot.mouseClick(page.count, LEFT)
    hand = HandCount.of(session)
    name = session.network.class_names[(hand.count or pytest.fail()).label]
    assert f"still {name}" in page.hand.text()
    session.drawing.begin_stroke(14, 14, 2, erases=True)
    for row in range(4, 24):
        session.drawing.extend_stroke(14, row, 2)
    session.flush()
    count = hand.count
    assert count is not None and count.pixels > 0
    assert f"changed: {count.pixels}." in page.hand.text()
    session.drawing.end_stroke()
    qtbot.waitUntil(lambda: hand.by_step is not None and hand.by_pixels is not None, timeout=20_000)
    assert hand.by_pixels is not None and hand.by_pixels.fooled is not None
    assert f"needs: {hand.by_pixels.fooled.pixels}." in page.hand.text()
    assert "ε = " in page.hand.text()


def test_the_accuracy_over_epsilon_falls(page: FoolingPage, qtbot: QtBot) -> None:
    load(page.session, qtbot, "synthetic:300")
    lines = page.plot.lines

    def is_known() -> bool:
        page.session.flush()
        return bool(lines.lines) and bool(page.plot._attack.is_current)

    qtbot.waitUntil(is_known, timeout=60_000)
    (shares,) = lines.lines.values()
    assert shares[0] > 0.8 > shares[-1]


def test_another_page_lets_it_rest(page: FoolingPage, trained_panel: WhatItSeesPanel, qtbot: QtBot) -> None:
    fooled, changes = FooledDrawing.of(page.session), found(page, qtbot)
    trained_panel.show_page("contributions")
    page.session.network.set_bias("conv1", 0, 3.0)
    page.session.flush()
    assert fooled.changes is changes and not fooled._resting.isActive()
    trained_panel.show_page("fooling")
    assert found(page, qtbot) is not changes


def test_what_it_shows_can_be_taken_along(page: FoolingPage, qtbot: QtBot) -> None:
    changes = found(page, qtbot)
    menus = {menu.name: menu for menu in page.findChildren(ContextMenu)}
    assert set(menus) == {"fooling_drawing", "fooling_change", "fooling_changed", "fooling_accuracy"}
    numbers = menus["fooling_changed"]._numbers()
    assert changes.fooled is not None
    np.testing.assert_array_equal(numbers.arrays["changed"], changes.fooled.image)


def test_a_hand_counts_from_no_blank_paper_and_an_erased_drawing_has_no_answer(
    page: FoolingPage, qtbot: QtBot
) -> None:
    assert page.count.isEnabled()
    qtbot.mouseClick(page.count, LEFT)
    page.session.drawing.clear()
    page.session.flush()
    qtbot.waitUntil(lambda: "→ ?" in page.hand.text())
    assert not page.count.isEnabled()
    page.session.draw_sample()
    page.session.flush()
    qtbot.waitUntil(page.count.isEnabled)
