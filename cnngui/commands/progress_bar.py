"""A line on standard error that tells how far a command is; only where a person looks at it."""

import shutil
import sys
from time import monotonic

_INTERVAL = 0.1  # seconds between two repaints
_BAR_WIDTH = 24  # characters


class ProgressBar:
    """One line that is painted over itself. Does nothing where standard error is no terminal."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr is not None and sys.stderr.isatty()
        self._painted_at = -_INTERVAL
        self._start = monotonic()
        self._title = ""

    def show(self, title: str, done: float, text: str = "") -> None:
        """Tell the share that is done, from 0 to 1, of what `title` says; the time left is told for it."""
        if title != self._title:
            self._title, self._start = title, monotonic()
        now = monotonic()
        if self._is_shown and (now - self._painted_at >= _INTERVAL or done >= 1):
            self._painted_at = now
            self._paint(f"{title} {_bar(done)} {100 * done:3.0f} %  {self._time_left(done)}  {text}".rstrip())

    def clear(self) -> None:
        """Leave the line empty for what is printed next."""
        if self._is_shown:
            self._paint("")

    def _paint(self, line: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        sys.stderr.write(f"\r\x1b[2K{line[:width]}")
        sys.stderr.flush()

    def _time_left(self, done: float) -> str:
        passed = monotonic() - self._start
        if done <= 0 or passed < 1:
            return "     "
        minutes, seconds = divmod(round(passed * (1 - done) / done), 60)
        return f"{minutes:2d}:{seconds:02d} left"


def _bar(done: float) -> str:
    filled = round(done * _BAR_WIDTH)
    return f"[{'#' * filled}{'.' * (_BAR_WIDTH - filled)}]"
