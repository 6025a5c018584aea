"""The strip of layers."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.network.network_strip import LayerCard, NetworkStrip
from tests.layout.painted_text import painted_texts
from tests.painted_changes import is_changed, picture
from tests.widgets.pointer import Show

CARDS = [
    LayerCard("input", "input", "1@28×28", "", False),
    LayerCard("conv1", "conv1 · conv 5×5", "20@24×24", "520 parameters"),
    LayerCard("pool1", "pool1 · max 2×2", "20@12×12", "no parameters"),
    LayerCard("conv2", "conv2 · conv 5×5", "40@8×8", "20,040 parameters"),
    LayerCard("dense1", "dense1 · softmax", "10", "6,410 parameters", False),
]


def strip_of(cards: list[LayerCard]) -> NetworkStrip:
    strip = NetworkStrip()
    strip.set_layers(cards)
    strip.layer_clicked.connect(strip.set_selected)
    return strip


def clicks(strip: NetworkStrip) -> list[str]:
    names: list[str] = []
    strip.layer_clicked.connect(names.append)
    return names


def test_a_click_on_a_card_asks_for_its_layer(show: Show) -> None:
    strip = strip_of(CARDS)
    pointer, asked = show(strip, 1000, 70), clicks(strip)
    pointer.click(strip.card_rect(3).center())
    assert asked == ["conv2"]


def test_cards_that_are_not_clickable_and_arrows_ask_for_nothing(show: Show) -> None:
    strip = strip_of(CARDS)
    pointer, asked = show(strip, 1000, 70), clicks(strip)
    pointer.click(strip.card_rect(0).center())
    pointer.click(QPointF(strip.card_rect(0).right() + 5, 30))
    assert asked == []


def test_arrow_keys_go_through_the_clickable_layers(show: Show, qtbot: QtBot) -> None:
    strip = strip_of(CARDS)
    show(strip, 1000, 70)
    asked = clicks(strip)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(strip, key)
    assert asked == ["conv1", "pool1", "conv2", "pool1"]


def test_the_left_key_without_a_selection_begins_at_the_end(show: Show, qtbot: QtBot) -> None:
    strip = strip_of(CARDS)
    show(strip, 1000, 70)
    asked = clicks(strip)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert asked == ["conv2"]


def test_the_selected_card_is_filled_with_the_soft_accent(show: Show) -> None:
    strip = strip_of(CARDS)
    show(strip, 1000, 70)
    strip.set_selected("pool1")
    image = strip.grab().toImage()

    def filling(index: int) -> QColor:
        place = strip.card_rect(index)
        return QColor(image.pixel(int(place.left()) + 8, int(place.top()) + 4))

    assert filling(2) == QColor(theme.LIGHT.accent_soft)
    assert filling(3) == QColor(theme.LIGHT.button)


def test_cards_follow_each_other_without_overlapping(show: Show) -> None:
    strip = strip_of(CARDS)
    for width in (1200, 560, 300):
        show(strip, width, 70)
        places = [strip.card_rect(index) for index in range(len(CARDS))]
        assert all(a.right() < b.left() for a, b in pairwise(places))


def test_a_narrow_strip_brings_the_selected_card_into_view(show: Show) -> None:
    strip = strip_of(CARDS)
    show(strip, 260, 70)
    for index, card in enumerate(CARDS):
        strip.set_selected(card.name)
        place = strip.card_rect(index)
        assert place.left() >= 0 and place.right() <= strip.width(), card.name


def test_the_wheel_scrolls_a_narrow_strip_and_stops_at_its_ends(show: Show) -> None:
    strip = strip_of(CARDS)
    pointer = show(strip, 260, 70)
    assert pointer.wheel(QPointF(20, 20), -1)
    assert strip.card_rect(0).left() < 0
    for _ in range(30):
        pointer.wheel(QPointF(20, 20), -1)
    assert strip.card_rect(len(CARDS) - 1).right() <= strip.width()
    assert not pointer.wheel(QPointF(20, 20), -1)


def test_the_wheel_passes_on_where_all_cards_fit(show: Show) -> None:
    strip = strip_of(CARDS)
    pointer = show(strip, 1200, 70)
    assert not pointer.wheel(QPointF(20, 20), -1)


def test_pointing_at_a_card_gives_its_whole_text(show: Show) -> None:
    strip = strip_of(CARDS)
    pointer = show(strip, 1000, 70)
    pointer.move(strip.card_rect(1).center())
    assert strip.toolTip() == "conv1 · conv 5×5\n20@24×24\n520 parameters"
    assert strip.cursor().shape() == Qt.CursorShape.PointingHandCursor
    pointer.move(QPointF(strip.width() - 2, 2))
    assert strip.toolTip() == ""


def test_screen_readers_hear_the_selected_layer() -> None:
    strip = strip_of(CARDS)
    assert strip.accessibleDescription() == "5 layers"
    strip.set_selected("conv1")
    assert strip.accessibleDescription() == "conv1 · conv 5×5, 20@24×24, 520 parameters is selected"


def test_a_layer_that_is_frozen_wears_a_lock_beside_its_title_and_says_so(show: Show) -> None:
    free = strip_of(CARDS)
    locked = strip_of([replace(card, is_locked=card.name == "conv2", frozen="frozen") for card in CARDS])
    for width in (1000, 560, 300):
        show(free, width, 70)
        pointer = show(locked, width, 70)
        free.set_selected("conv2")
        locked.set_selected("conv2")
        assert locked.card_rect(3).width() >= free.card_rect(3).width()
        texts = {text.text: text.ink for text in painted_texts(locked)}
        title = next(ink for text, ink in texts.items() if text.startswith("conv2"))
        card = locked.card_rect(3)
        beside = QRectF(card.left() + 2, title.top(), title.left() - card.left() - 3, title.height())
        shown = picture(locked)
        assert is_changed(shown, np.full_like(shown, shown[int(title.top()), int(card.left()) + 3]), beside)
        assert card.contains(title)
        pointer.move(card.center())
        assert locked.toolTip() == "conv2 · conv 5×5\n40@8×8\n20,040 parameters\nfrozen"
    assert locked.accessibleDescription().endswith("20,040 parameters, frozen is selected")


def test_a_network_without_layers_is_painted(show: Show, qtbot: QtBot) -> None:
    strip = strip_of([])
    show(strip, 300, 70)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert not strip.grab().isNull()


def test_a_narrow_card_says_the_number_alone_and_nothing_is_elided(show: Show) -> None:
    detail = "20,040 parameters of which some are learned"
    strip = strip_of([replace(CARDS[3], detail=detail, brief="20,040"), CARDS[4]])
    show(strip, 1000, 70)
    assert detail in [text.text for text in painted_texts(strip)]
    strip.resize(180, 70)
    QApplication.processEvents()
    texts = [text.text for text in painted_texts(strip)]
    assert "20,040" in texts and not any("…" in text for text in texts)


def test_where_not_all_cards_fit_none_says_its_kind(show: Show) -> None:
    cards = [replace(card, brief_title=card.title.partition(" ")[0]) for card in CARDS]
    strip = strip_of(cards)
    needed = strip_of(CARDS)
    show(needed, 500, 70)
    show(strip, 500, 70)
    assert needed.card_rect(4).right() > 500 >= strip.card_rect(4).right()
    texts = [text.text for text in painted_texts(strip)]
    assert {"conv1", "pool1", "conv2", "dense1"} <= set(texts) and "520 parameters" not in texts
    strip.resize(1000, 70)
    QApplication.processEvents()
    assert {card.title for card in CARDS} <= {text.text for text in painted_texts(strip)}
