"""A map of points that is turned by hand and whose points are chosen; the legend of its classes."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.plots.class_legend import ClassLegend
from cnngui.widgets.plots.point_map import PointMap
from cnngui.widgets.plots.point_painting import ClassLooks
from tests.widgets.pointer import Show

CORNERS = np.array([[-1, -1, 0.5], [1, -1, -0.5], [-1, 1, -0.5], [1, 1, 0.5], [0, 0, 0]], np.float32)
CLASSES = np.array([0, 1, 2, 1, 0])


def a_map() -> PointMap:
    points = PointMap()
    points.set_points(CORNERS, CLASSES, ["a", "b", "c"])
    return points


def colour_at(points: PointMap, place: QPointF) -> QColor:
    return points.grab().toImage().pixelColor(place.toPoint())


def test_the_first_axis_goes_right_and_the_second_up_and_all_points_are_seen(show: Show) -> None:
    points = a_map()
    show(points, 300, 200)
    places = [points.place_of(number) for number in range(5)]
    assert places[0].x() < places[4].x() < places[1].x() and places[2].y() < places[4].y() < places[0].y()
    for turn, tilt in ((0, 0), (37, 0), (20, 45), (0, 90), (-111, -30)):
        points.turn_back()
        points.turn(turn, tilt)
        for number in range(5):
            place = points.place_of(number)
            assert points.rect().contains(place.toPoint())


def test_a_point_has_the_colour_of_its_class(show: Show) -> None:
    points = a_map()
    show(points, 300, 200)
    looks = ClassLooks(("a", "b", "c"))
    for number in (1, 3):
        assert colour_at(points, points.place_of(number)) == looks.colour(1)
    points.set_lit(0)
    assert colour_at(points, points.place_of(3)) != looks.colour(1)
    points.set_lit(1)
    assert colour_at(points, points.place_of(3)) == looks.colour(1)


def test_a_drag_turns_and_chooses_nothing_and_home_turns_back(show: Show) -> None:
    points = a_map()
    pointer = show(points, 300, 200)
    chosen: list[int] = []
    points.chosen.connect(chosen.append)
    before = points.place_of(0)
    pointer.drag(before, before + QPointF(30, 0), before + QPointF(60, 10))
    assert points.turned == (30.0, 5.0) and chosen == []
    assert points.place_of(0) != before
    QTest.keyClick(points, Qt.Key.Key_Home)
    assert points.turned == (0, 0) and points.place_of(0) == before


def test_arrow_keys_turn_as_far_as_from_above(show: Show) -> None:
    points = a_map()
    show(points, 300, 200)
    QTest.keyClick(points, Qt.Key.Key_Right)
    assert points.turned == (10, 0)
    for _ in range(12):
        QTest.keyClick(points, Qt.Key.Key_Down)
    assert points.turned == (10, 90)
    for _ in range(40):
        QTest.keyClick(points, Qt.Key.Key_Left)
    assert -180 <= points.turned[0] < 180


def test_the_point_under_the_pointer_is_told_and_a_click_chooses_it(show: Show, qtbot: QtBot) -> None:
    points = a_map()
    pointer = show(points, 300, 200)
    hovered: list[int] = []
    points.hovered.connect(hovered.append)
    pointer.move(points.place_of(3) + QPointF(3, -2))
    assert points.under == 3 and points.cursor().shape() is Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(points.chosen) as chosen:
        pointer.click(points.place_of(3))
    assert chosen.args == [3]
    pointer.move(QPointF(2, 2))
    assert points.under == -1 and hovered == [3, -1]
    with qtbot.assertNotEmitted(points.chosen):
        pointer.click(QPointF(2, 2))


def test_of_a_class_that_is_looked_at_alone_only_the_points_are_pointed_at(show: Show) -> None:
    points = a_map()
    pointer = show(points, 300, 200)
    points.set_lit(2)
    pointer.move(points.place_of(3))
    assert points.under == -1
    pointer.move(points.place_of(2))
    assert points.under == 2


def test_the_image_of_a_point_is_shown_beside_it(show: Show) -> None:
    points = a_map()
    asked: list[int] = []

    def image_of(number: int) -> NDArray[np.uint8]:
        asked.append(number)
        return np.full((5, 5), 255, np.uint8)

    points.set_images(image_of)
    pointer = show(points, 300, 200)
    without = points.grab().toImage()
    pointer.move(points.place_of(0))
    shown = points.grab().toImage()
    assert shown != without and set(asked) == {0}


def test_the_dot_moves_without_the_points_and_stays_at_the_edge(show: Show) -> None:
    points = a_map()
    show(points, 300, 200)
    assert points.dot_place() is None
    points.set_dot(CORNERS[4])
    assert points.dot_place() == points.place_of(4)
    points.grab()
    picture = points._painted()
    points.set_dot(np.array([1e6, 0, 0], np.float32))
    place = points.dot_place()
    assert place is not None and points.rect().contains(place.toPoint())
    assert colour_at(points, place) == theme.color("edited")
    assert points._painted() is picture
    points.set_dot(np.array([np.nan, 0, 0], np.float32))
    assert points.dot_place() is None


def test_without_points_it_says_why(show: Show) -> None:
    points = PointMap()
    show(points, 300, 200)
    blank = points.grab().toImage()
    points.set_text("Nothing is known yet.")
    assert points.grab().toImage() != blank
    points.set_dot(CORNERS[0])
    points.set_points(np.zeros((3, 3), np.float32), CLASSES[:3], ["a", "b", "c"])
    assert points.rect().contains(points.place_of(0).toPoint())


def test_another_theme_paints_the_points_anew(show: Show, qapp: QApplication) -> None:
    points = a_map()
    show(points, 300, 200)
    before = colour_at(points, points.place_of(1))
    theme.apply_theme(qapp, "dark")
    assert colour_at(points, points.place_of(1)) != before


def test_a_button_of_the_legend_lights_its_class_and_once_more_all(show: Show) -> None:
    legend = ClassLegend()
    show(legend, 300, 60)
    chosen: list[int | None] = []
    legend.chosen.connect(chosen.append)
    legend.set_names([str(number) for number in range(12)])
    QTest.mouseClick(legend.buttons[3], Qt.MouseButton.LeftButton)
    QTest.mouseClick(legend.buttons[11], Qt.MouseButton.LeftButton)
    assert [button.isChecked() for button in legend.buttons].index(True) == 11
    legend.set_names([str(number) for number in range(12)])
    assert legend.buttons[11].isChecked()
    QTest.mouseClick(legend.buttons[11], Qt.MouseButton.LeftButton)
    assert chosen == [3, 11, None] and not any(button.isChecked() for button in legend.buttons)
    legend.set_names(["x", "y"])
    assert [button.text() for button in legend.buttons] == ["x", "y"]


@pytest.mark.parametrize("number", [3, 13])
def test_from_the_eleventh_class_on_points_are_squares(number: int) -> None:
    looks = ClassLooks(tuple(map(str, range(20))))
    assert looks.is_square(number) == (number >= 10)
    assert looks.colour(number) == looks.colour(3)
