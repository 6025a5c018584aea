"""The lessons of the course in the window: begins one, and knows the one that is played."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRect, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from cnngui.engine.failure import Failure
from cnngui.panels.translatable import QT_TRANSLATE_NOOP
from cnngui.session.session import Session
from cnngui.window.appearance import Appearance
from cnngui.window.docks import PanelDock
from cnngui.words import in_words

if TYPE_CHECKING:  # a start does not wait for it
    from cnngui.course.lesson import Lesson
    from cnngui.session.course.play import LessonPlay
    from cnngui.window.lesson_room import LessonRoom

LANGUAGE_OF = {"pt": "pt_BR", "es": "es"}
"""The language of a lesson's texts, by the first letters of the window's; else English."""


TITLES = {
    "play": QT_TRANSLATE_NOOP("Lessons", "Open play"),
    "neuron": QT_TRANSLATE_NOOP("Lessons", "A neuron looks through a window"),
    "by-hand": QT_TRANSLATE_NOOP("Lessons", "Nine numbers by hand"),
    "sharing": QT_TRANSLATE_NOOP("Lessons", "One rule everywhere"),
    "filters": QT_TRANSLATE_NOOP("Lessons", "What did the twenty filters learn?"),
    "kernels": QT_TRANSLATE_NOOP("Lessons", "Make the kernel"),
    "pooling": QT_TRANSLATE_NOOP("Lessons", "Was it there, anywhere?"),
    "moving": QT_TRANSLATE_NOOP("Lessons", "Moving is not turning"),
    "parameters": QT_TRANSLATE_NOOP("Lessons", "From sizes to parameters"),
    "learning": QT_TRANSLATE_NOOP("Lessons", "Learning, and a fair comparison"),
    "fooling": QT_TRANSLATE_NOOP("Lessons", "Fool it, and mistrust pictures"),
}
"""The titles of the program's lessons, as their texts have them: a start reads no lesson."""
TOPICS = {
    "play": QT_TRANSLATE_NOOP("Lessons", "drawing and answer"),
    "neuron": QT_TRANSLATE_NOOP("Lessons", "local receptive field"),
    "by-hand": QT_TRANSLATE_NOOP("Lessons", "convolution"),
    "sharing": QT_TRANSLATE_NOOP("Lessons", "shared weights"),
    "filters": QT_TRANSLATE_NOOP("Lessons", "learned filters"),
    "kernels": QT_TRANSLATE_NOOP("Lessons", "feature detectors"),
    "pooling": QT_TRANSLATE_NOOP("Lessons", "pooling"),
    "moving": QT_TRANSLATE_NOOP("Lessons", "translation and rotation"),
    "parameters": QT_TRANSLATE_NOOP("Lessons", "stride, padding, layers"),
    "learning": QT_TRANSLATE_NOOP("Lessons", "training, comparison"),
    "fooling": QT_TRANSLATE_NOOP("Lessons", "adversarial examples"),
}
"""What each of them is about, in the words of the sources: the titles do not say it."""


class Lessons(QObject):
    """`changed` tells that a lesson has begun, or was left; `began` the first alone; `stepped` that its step
    shows something else. It lasts when the window changes its language.
    """

    changed = Signal()
    began = Signal()
    stepped = Signal()
    failed = Signal(str)
    confirmed = Signal(str)
    hand_in_asked = Signal()

    def __init__(
        self, session: Session, window: QMainWindow, docks: Mapping[str, PanelDock], appearance: Appearance
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._docks, self._appearance = session, window, docks, appearance
        self.failed.connect(session.failed)
        self.confirmed.connect(session.confirmed)
        self._source: str | Path = ""
        self.room: LessonRoom | None = None
        """Where a lesson is played just now."""
        self._ends_marks = False
        """Whether keys and clicks are shown for this lesson alone."""
        self._tells_answers = self._is_presented = False

    def present(self, source: str | Path, *, tells_answers: bool) -> None:
        """Begin a lesson as whoever presents needs it: in the projector, on the full screen, with keys and
        clicks shown until it is left; Page Down and Page Up, which remotes send, step. It begins at the first
        step, and leaves what is kept of the lesson as it is.
        """
        self._present(source, tells_answers=tells_answers)

    def start(self, source: str | Path, *, tells_answers: bool = False) -> None:
        """Begin a lesson: one of the program, by its name, or one of a file. Tells what fails.

        tells_answers: shows each answer at once.
        """
        self._begin(source, tells_answers=tells_answers)

    def _present(
        self, source: str | Path, *, tells_answers: bool, going_on: LessonPlay | None = None
    ) -> None:
        appearance = self._appearance
        if not appearance.is_projected:
            appearance.toggle_projector()
        if not self._window.isFullScreen():
            appearance.toggle_full_screen()
        room = self._begin(source, tells_answers=tells_answers, is_presented=True, going_on=going_on)
        if room is not None:
            room.step_by_pages()
            self._ends_marks = not appearance.marks.is_on
            appearance.marks.switch(True)

    def _begin(
        self,
        source: str | Path,
        *,
        tells_answers: bool,
        is_presented: bool = False,
        going_on: LessonPlay | None = None,
    ) -> LessonRoom | None:
        """Begin a lesson; None where that fails, which is told."""
        from cnngui.window.lesson_room import LessonRoom

        try:
            lesson = self._read(source)
            self.leave()
            room = LessonRoom(
                self._session,
                lesson,
                self._window,
                self._docks,
                self._appearance,
                following=self._following_title(source),
                tells_answers=tells_answers,
                is_presented=is_presented,
                going_on=going_on,
            )
        except Failure as error:
            self._session.failed.emit(in_words(error))
            return None
        self._source, self.room = source, room
        self._tells_answers, self._is_presented = tells_answers, is_presented
        room.following_asked.connect(self._start_following)
        room.ended.connect(self._on_ended)
        room.play.changed.connect(self.stepped)
        room.hand_in_asked.connect(self.hand_in_asked)
        self.began.emit()
        self.changed.emit()
        return room

    def leave(self) -> Callable[[], object]:
        """Give back what was there before the lesson, if one is played. Returns what goes on with the lesson
        where it was, in case that nobody leaves after all.
        """
        if self.room is None:
            return lambda: None
        play, source = self.room.play, self._source
        begin = partial(self._present if self._is_presented else self._begin, source)
        self.room.leave()
        return partial(begin, tells_answers=play.tells_answers, going_on=play)

    def rings(self) -> list[QRect]:
        """Where in the window the rings of the step are that is played; none without a lesson."""
        return [] if self.room is None else self.room.spotlight.rings

    def speak_anew(self) -> None:
        """Go on with the lesson in the language that the window speaks now."""
        if self.room is not None:
            lesson = self._read_anew(self.room.play.lesson)
            self.room.take(lesson, self._following_title(self._source))

    def _read_anew(self, played: Lesson) -> Lesson:
        """The lesson that is played, in the language that the window speaks now; as it is where its file is
        gone, or another one by now.
        """
        try:
            lesson = self._read(self._source)
        except Failure:
            return played
        is_same = [step.id for step in lesson.steps] == [step.id for step in played.steps]
        return lesson if is_same else played

    def show_terms(self) -> QDialog:
        """Show the terms of the sources; the window that does."""
        from cnngui.window.glossary_window import GlossaryWindow

        window = GlossaryWindow(self._session, _language(), self._appearance.show_panel, self._window)
        window.finished.connect(window.deleteLater)
        window.show()
        return window

    def _read(self, source: str | Path) -> Lesson:
        from cnngui.course.reading import read_lesson, shipped_lesson

        language = _language()
        return read_lesson(source, language) if isinstance(source, Path) else shipped_lesson(source, language)

    def _start_following(self) -> None:
        """Begin the lesson that comes after the one that is played, presented as that one."""
        name = _following(self._source)
        begin = self.present if self._is_presented else self.start
        if name is not None:
            begin(name, tells_answers=self._tells_answers)

    def _following_title(self, source: str | Path) -> str:
        name = _following(source)
        return "" if name is None else title_in_words(name)

    def _on_ended(self) -> None:
        room, self.room = self.room, None
        if room is not None:
            room.deleteLater()
        if self._ends_marks:
            self._ends_marks = False
            self._appearance.marks.switch(False)
        self.changed.emit()


def title_in_words(name: str) -> str:
    """The title of a lesson of the program, in the language of the window."""
    return QCoreApplication.translate("Lessons", TITLES[name])


def topic_in_words(name: str) -> str:
    """What a lesson of the program is about, likewise."""
    return QCoreApplication.translate("Lessons", TOPICS[name])


def _following(source: str | Path) -> str | None:
    """The name of the lesson that comes after one in the menu; None after the last, and after one's own."""
    return dict(pairwise(TITLES)).get(source) if isinstance(source, str) else None


def _language() -> str:
    """The language of the texts: the one that the window speaks."""
    return LANGUAGE_OF.get(QLocale().name().partition("_")[0], "en")
