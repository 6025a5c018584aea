"""What is said for a moment when another slide of the projector is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from cnngui.session.endings import Endings, EscOrder
from cnngui.widgets.basics.announcement import SHOWN_MS, Announcement
from cnngui.window.slides import SlideShow

HINT_MS = 6000
"""How long a start in the projector says how to leave it."""


class SlideAnnouncement(QObject):
    """Says which slide is shown, but while a lesson is played: its card says where one is, by its steps."""

    def __init__(
        self, slides: SlideShow, endings: Endings, window: QWidget, row_of_menus: Callable[[], QRect]
    ) -> None:
        super().__init__(window)
        self._slides, self._endings = slides, endings
        self._announcement = Announcement(window, row=row_of_menus)
        endings.changed.connect(self._on_endings_changed)

    def say(self) -> None:
        """Say which slide is shown."""
        self._say(self._slides.name_in_words(), SHOWN_MS)

    def say_how_to_leave(self) -> None:
        """Say that too, for longer."""
        self._say(self.tr("{slide} · Esc: leave").format(slide=self._slides.name_in_words()), HINT_MS)

    def hide(self) -> None:
        """Say no more."""
        self._announcement.hide()

    def _say(self, text: str, shown_ms: int) -> None:
        if not self._endings.are_open(EscOrder.LESSON):
            self._announcement.say(text, shown_ms)

    def _on_endings_changed(self) -> None:
        if self._endings.are_open(EscOrder.LESSON):
            self._announcement.hide()
