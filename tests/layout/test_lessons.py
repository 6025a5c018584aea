"""That every text of every lesson of the program fits, on a small screen and in the projector.

There a long explanation may be scrolled by a line; what is asked is seen whole before.

Each language sees each lesson in one of the two, so that every lesson and every language is seen in both.
"""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from cnngui.course.checking import answer_to
from cnngui.course.reading import LANGUAGES, LESSONS
from cnngui.language import speak
from cnngui.session.course.play import LessonPlay
from cnngui.session.course.setting import situation_in
from cnngui.session.session import Session
from cnngui.session.settings import Settings, ThemeName
from cnngui.window.lesson_room import LessonRoom
from cnngui.window.main_window import MainWindow
from tests.finding import child
from tests.layout.legible import faults
from tests.window.making import close, settle

SIZE = 1280, 720
TEXT: dict[ThemeName, tuple[int, float]] = {"light": (11, 4.5), "projector": (24, 7.0)}
"""Least height in pixels, and least contrast: see walk.py."""

EXPLAINED: dict[ThemeName, int] = {"light": 0, "projector": 40}
"""Pixels that the card may have to be scrolled by with the explanation: in the projector a line."""


@pytest.fixture
def window(qtbot: QtBot, language: str) -> Iterator[MainWindow]:
    speak(language)
    session = Session()
    session.open_preset("book")
    window = MainWindow(session, Settings.for_one_run("light"))
    session.setParent(window)
    window.resize(*SIZE)
    window.show()
    settle()
    yield window
    window.lessons.leave()
    window.appearance.set_theme("light")
    close(window)
    speak("en")


def theme_for(name: str, language: str) -> ThemeName:
    return list(TEXT)[(LESSONS.index(name) + LANGUAGES.index(language)) % len(TEXT)]


def prediction(play: LessonPlay, session: Session) -> object:
    """Something of the kind that the step asks for."""
    assert play.step.question is not None
    answer = answer_to(play.step, situation_in(session))
    match play.step.question.kind:
        case "text":
            return "words of a pupil"
        case "paint":
            return [[0, 0], [1, 1]]
    return 1.0 if answer is None else answer if isinstance(answer, int | float) else answer.tolist()


def what_is_wrong(room: LessonRoom, theme: ThemeName, most_scrolled: int = 0) -> Iterator[str]:
    settle()
    place = f"{room.play.lesson.language} {room.play.lesson.name} {room.play.index + 1} {theme}"
    over = child(room.card, QScrollArea, "lesson_scroll").verticalScrollBar().maximum()
    if over > most_scrolled:
        yield f"{place}: {over} pixels must be scrolled"
    yield from (f"{place}: {fault}" for fault in faults(room.card, *TEXT[theme]))
    for field in room.card.findChildren(QLineEdit):
        right = field.mapTo(room.card, field.rect().bottomRight()).x()
        if field.isVisible() and right >= room.card.width():
            yield f"{place}: {field.objectName()} is cut off"


def test_every_text_fits(window: MainWindow, language: str) -> None:
    wrong: list[str] = []
    for name, theme in product(LESSONS, TEXT):
        if theme != theme_for(name, language):
            continue
        window.appearance.set_theme(theme)
        window.lessons.start(name)
        room = window.lessons.room
        assert room is not None
        for step in room.play.lesson.steps:
            wrong += what_is_wrong(room, theme)
            if step.question is not None:
                room.play.predict(prediction(room.play, window.session))
                wrong += what_is_wrong(room, theme, EXPLAINED[theme])
            room.play.go_on()
        assert window.size().toTuple() == SIZE
        window.lessons.leave()
    assert "\n".join(wrong) == ""


def test_all_lessons_are_seen_in_both() -> None:
    for name in LESSONS:
        assert {theme_for(name, language) for language in LANGUAGES} == set(TEXT)
    for language in LANGUAGES:
        assert {theme_for(name, language) for name in LESSONS} == set(TEXT)


def test_the_first_step_by_hand_is_seen_whole_in_the_projector_with_its_answer(
    window: MainWindow, language: str
) -> None:
    window.appearance.set_theme("projector")
    window.lessons.start("by-hand", tells_answers=True)
    room = window.lessons.room
    assert room is not None
    room.play.restart()  # with what was predicted before there would be a line more
    assert list(what_is_wrong(room, "projector")) == []
