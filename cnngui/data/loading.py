"""How whoever asked for a data set follows its loading, and ends it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from cnngui.data.datasets import LoadingCancelled

Progress = Callable[[float], None]
"""Told how much of the work is done, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Loading:
    """Reported to by readers, several times a second; `cancel` is set from another thread."""

    progress: Progress = field(default=lambda done: None)
    cancel: threading.Event = field(default_factory=threading.Event)

    def report(self, done: float) -> None:
        """Pass on the share that is done, from 0 to 1. Raises LoadingCancelled once that is wanted."""
        self.check()
        self.progress(done)

    def check(self) -> None:
        """Raise LoadingCancelled once that is wanted."""
        if self.cancel.is_set():
            raise LoadingCancelled("the loading was cancelled")

    def part(self, begin: float, end: float) -> "Loading":
        """The loading of what brings the whole from the share `begin` to `end`."""
        return replace(self, progress=lambda done: self.progress(begin + done * (end - begin)))
