"""Lessons on the slides of the projector: what a step is about is seen beside its card."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.window.lesson_room import LessonRoom
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.window.making import settle

LEFT = Qt.MouseButton.LeftButton
Begin = Callable[[str, str], LessonRoom]


@pytest.fixture
def begin(window: MainWindow) -> Iterator[Begin]:
    """Begins a lesson in the projector, at the step with an id."""
    window.resize(1280, 720)
    window.appearance.set_theme("projector")
    settle()

    def begun(name: str, step: str) -> LessonRoom:
        window.lessons.start(name)
        room = window.lessons.room
        assert room is not None
        while room.play.step.id != step:
            room.play.go_on()
        settle()
        return room

    yield begun
    window.lessons.leave()
    window.appearance.set_theme("light")


def seen(window: MainWindow) -> set[str]:
    return {name for name, dock in window.docks.items() if not dock.visibleRegion().isEmpty()}


def place(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_the_arithmetic_covers_nothing_that_a_step_points_at(
    window: MainWindow, begin: Begin, qtbot: QtBot
) -> None:
    room = begin("neuron", "look")
    maps = child(window, MapGrid, "feature_map_grid")
    qtbot.mouseClick(maps, LEFT, pos=maps.cell_rect(8, 3, 3).center().toPoint())
    settle()
    room.play.catch_up()
    settle()
    assert room.play.is_done and not child(window, QFrame, "neuron_card").isVisible()
    room.play.go_on()
    settle()
    qtbot.mouseClick(maps, LEFT, pos=maps.cell_rect(1, 3, 3).center().toPoint())
    settle()
    card = child(window, QFrame, "neuron_card")
    assert not (card.isVisible() and place(card, window).intersects(room.spotlight.rings[0]))


def test_what_is_to_be_done_is_read_until_it_is_done(window: MainWindow, begin: Begin) -> None:
    room = begin("learning", "zero")
    text, hint = child(room.card, QLabel, "step_text"), room.card.hint
    room.play.predict(50.0)
    settle()
    assert room.play.is_answered and text.isVisible() and hint.isVisible()
    window.session.network.zero_filter("conv1", 1)
    settle()
    room.play.catch_up()
    settle()
    assert room.play.is_done and not text.isVisible()
    assert not hint.isVisible(), "what it would give has no room"


def test_a_solved_puzzle_that_is_set_up_again_has_hints_again(
    window: MainWindow, begin: Begin, qtbot: QtBot
) -> None:
    room = begin("kernels", "verticals")
    kernel = np.zeros((5, 5), np.float32)
    kernel[2, 2], kernel[2, 3] = 1, -1
    window.session.network.set_kernel("conv1", 0, 0, kernel)
    settle()
    room.play.catch_up()
    settle()
    assert room.play.is_done and not room.card.hint.isVisible()
    room.play.go_back()
    room.play.go_on()
    settle()
    assert room.play.near == 1 and not room.card.hint.isVisible(), "it is as it was left"
    qtbot.mouseClick(room.card.set_up, Qt.MouseButton.LeftButton)
    settle()
    room.play.catch_up()
    settle()
    assert room.play.is_done and room.play.near < 1 and room.card.hint.isVisible()


def test_what_was_dimmed_is_bright_when_the_step_is_done(window: MainWindow, begin: Begin) -> None:
    room = begin("kernels", "verticals")
    assert room.spotlight.is_dim
    kernel = np.zeros((5, 5), np.float32)
    kernel[2, 2], kernel[2, 3] = 1, -1
    window.session.network.set_kernel("conv1", 0, 0, kernel)
    settle()
    room.play.catch_up()
    settle()
    assert room.play.is_done and not room.spotlight.is_dim


def test_no_slide_is_announced_beside_a_lesson_and_again_after_it(window: MainWindow, begin: Begin) -> None:
    announcement = child(window, QLabel, "announcement")
    window.appearance.go_through_slides(1)
    assert announcement.isVisible()
    room = begin("by-hand", "first")
    for _ in room.play.lesson.steps:
        assert not announcement.isVisible()
        room.play.show()
        settle()
        room.play.go_on()
        settle()
    window.appearance.go_through_slides(1)
    assert not announcement.isVisible()
    window.lessons.leave()
    settle()
    assert announcement.isVisible()
