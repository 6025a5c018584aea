"""That every text of every lesson of the program fits, on a small screen and in the projector.

What is asked is seen whole, and so is the explanation when the prediction is in.
"""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea

from cnngui.course.checking import answer_to
from cnngui.course.reading import LESSONS
from cnngui.session.course.play import LessonPlay
from cnngui.session.course.setting import situation_in
from cnngui.session.session import Session
from cnngui.session.settings import ThemeName
from cnngui.window.lesson_room import LessonRoom
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.layout.conftest import SIZE
from tests.layout.legible import faults
from tests.window.making import settle

TEXT: dict[ThemeName, tuple[int, float]] = {"light": (11, 4.5), "projector": (24, 7.0)}
"""Least height in pixels, and least contrast: see walk.py."""


def prediction(play: LessonPlay, session: Session) -> object:
    """Something of the kind that the step asks for; a wrong choice, whose mark has a line of its own."""
    assert play.step.question is not None
    answer = answer_to(play.step, situation_in(session))
    match play.step.question.kind:
        case "text":
            return "words of a pupil"
        case "choice":
            return 2 if answer == 1 else 1
        case "paint":
            return [[0, 0], [1, 1]]
    return 1.0 if answer is None else answer if isinstance(answer, int | float) else answer.tolist()


def what_is_wrong(room: LessonRoom, theme: ThemeName) -> Iterator[str]:
    settle()
    place = f"{room.play.lesson.language} {room.play.lesson.name} {room.play.index + 1} {theme}"
    over = child(room.card, QScrollArea, "lesson_scroll").verticalScrollBar().maximum()
    if over > 0:
        yield f"{place}: {over} pixels must be scrolled"
    yield from (f"{place}: {fault}" for fault in faults(room.card, *TEXT[theme]))
    for field in room.card.findChildren(QLineEdit):
        right = field.mapTo(room.card, field.rect().bottomRight()).x()
        if field.isVisible() and right >= room.card.width():
            yield f"{place}: {field.objectName()} is cut off"


def test_every_text_fits(window: MainWindow, language: str) -> None:
    wrong: list[str] = []
    for name, theme in product(LESSONS, TEXT):
        window.appearance.set_theme(theme)
        window.lessons.start(name)
        room = window.lessons.room
        assert room is not None
        room.play.restart()  # from the theme before
        for step in room.play.lesson.steps:
            wrong += what_is_wrong(room, theme)
            if step.question is not None:
                room.play.predict(prediction(room.play, window.session))
                wrong += what_is_wrong(room, theme)
            room.play.go_on()
        assert window.size().toTuple() == SIZE
        window.lessons.leave()
    assert "\n".join(wrong) == ""


ANSWERED = ("by-hand", 1), ("by-hand", 6), ("neuron", 1), ("neuron", 8)
"""Steps that are seen whole in the projector with their answers shown at once; longer ones are scrolled."""


@pytest.mark.parametrize(("name", "number"), ANSWERED)
def test_a_step_is_seen_whole_in_the_projector_with_its_answer(
    window: MainWindow, language: str, name: str, number: int
) -> None:
    window.appearance.set_theme("projector")
    window.lessons.start(name, tells_answers=True)
    room = window.lessons.room
    assert room is not None
    for _ in range(number - 1):
        room.play.go_on()
    assert list(what_is_wrong(room, "projector")) == []
