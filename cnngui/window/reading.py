"""Reads files for the window, which goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from cnngui.data.loading import Loading
from cnngui.engine.failure import Failure
from cnngui.session.background import Background
from cnngui.widgets.basics.message_bar import MessageBar
from cnngui.widgets.basics.numbers import format_percent
from cnngui.window.progress_message import ProgressMessage
from cnngui.words import in_words

T = TypeVar("T")


class Reading(QObject):
    """Reads one file at a time. Where it takes long, the message bar says so and offers to cancel it."""

    ended = Signal()

    def __init__(self, message_bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._message_bar = message_bar
        self._progress = ProgressMessage(message_bar, self.cancel, self)
        self._name = ""
        self._background = Background(self)
        self._background.took_long.connect(self._offer_to_cancel)
        self._background.progressed.connect(self._show_share)
        self._background.ended.connect(self._progress.take_away)
        self._background.ended.connect(self.ended)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read."""
        return self._background.is_busy

    def read(self, name: str, work: Callable[[Loading], T], take: Callable[[T], object]) -> None:
        """Let `work` read the file of that name, then `take` what it returns; say why it cannot be read."""
        self._name = name
        self._background.start(work, take, self._fail)

    def cancel(self) -> None:
        """Forget the file that is being read."""
        self._background.cancel()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Failure | OSError):
            raise error
        self._message_bar.show_error(in_words(error))

    def _offer_to_cancel(self) -> None:
        self._progress.say(lambda: self.tr("Reading {name}…").format(name=self._name))

    def _show_share(self, share: float) -> None:
        if self._progress.has_begun:
            self._progress.say(
                lambda: self.tr("Reading {name}: {percent}").format(
                    name=self._name, percent=format_percent(share, 0)
                )
            )
