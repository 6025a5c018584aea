"""One of two images is chosen by a click or by an arrow key."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cnngui.widgets.maps.two_images import TwoImages
from tests.widgets.pointer import Show

IMAGES = [np.zeros((5, 5), np.uint8), np.full((5, 5), 255, np.uint8)]


def test_a_click_on_an_image_and_an_arrow_key_choose_it(show: Show) -> None:
    two = TwoImages()
    pointer = show(two, 320, 160)
    chosen: list[int] = []
    two.chosen.connect(chosen.append)
    QTest.keyClick(two, Qt.Key.Key_Left)
    pointer.click(QPointF(60, 60))
    assert chosen == []  # nothing is shown
    two.set_images(IMAGES)
    for side in (1, 0):
        pointer.click(two.image_rect(side).center())
    pointer.click(QPointF(160, 2))  # between them
    QTest.keyClick(two, Qt.Key.Key_Right)
    QTest.keyClick(two, Qt.Key.Key_Left)
    QTest.keyClick(two, Qt.Key.Key_Up)
    assert chosen == [1, 0, 1, 0]


def test_pixels_are_whole_and_nothing_overlaps(show: Show) -> None:
    two = TwoImages()
    show(two, 320, 160)
    two.set_images([np.zeros((14, 14), np.uint8), np.zeros((28, 28), np.uint8)])
    left, right = two.image_rect(0), two.image_rect(1)
    assert left.width() % 14 == 0 and right.width() % 28 == 0 and left.right() < 160 < right.left()
    two.resize(100, 60)
    assert two.image_rect(1).width() > 0


def test_the_outcome_and_the_image_under_the_pointer_are_seen(show: Show, qtbot: QtBot) -> None:
    two = TwoImages()
    pointer = show(two, 320, 160)
    two.set_images(IMAGES)
    plain = two.grab().toImage()
    pointer.move(two.image_rect(0).center())
    pointed = two.grab().toImage()
    assert pointed != plain and two.cursor().shape() is Qt.CursorShape.PointingHandCursor
    pointer.move(QPointF(160, 2))
    assert two.grab().toImage() == plain
    two.set_outcome(("1.5", "0.5"), ("success", None))
    assert two.grab().toImage() != plain
