"""Everything that may go wrong while the program runs, caught wherever it comes up."""

from __future__ import annotations

import sys
import threading
import time
import traceback
import warnings
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

IGNORED = (
    "This plugin does not support",
    "Mouse event at",
    "Keyboard event not accepted",
    "requestActivate() called for",
)
"""What the platform without a screen says at every window, and QTest of a drag that leaves it, and of
a key that nothing wants; and what Qt says of a card that wants no keys: only that platform gives it them."""
STALL = 0.8
"""Seconds after which it is noted what the window's thread does."""
_QUEUE_WAIT = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True)
class Problem:
    """`kind` and `where` are the same whenever the same goes wrong; `detail` is for the reader."""

    kind: str
    where: str
    detail: str = ""


class Watch:
    """Notes uncaught exceptions of every thread, warnings of Qt and of Python, and the longest wait."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.longest_wait = 0.0
        """Seconds for which the window did not come back to its events, since it was set to 0."""
        self.stall = ""
        """Where the longest wait so far was spent, if it was long."""
        self._last_beat = _busy_time()
        self._last_look = time.perf_counter()

    def install(self) -> None:
        """Watch the whole process from now on."""
        sys.excepthook = self.note_exception
        sys.unraisablehook = lambda event: self.note_exception(
            event.exc_type, event.exc_value, event.exc_traceback
        )
        threading.excepthook = lambda event: self.note_exception(
            event.exc_type, event.exc_value, event.exc_traceback
        )
        qInstallMessageHandler(self._note_message)
        warnings.simplefilter("always")
        warnings.showwarning = self._note_warning
        threading.Thread(target=self._look_for_stalls, args=(threading.get_ident(),), daemon=True).start()

    def note(self, kind: str, where: str, detail: str = "") -> None:
        """Note a problem; the first ones are kept, which the others often follow from."""
        if len(self.problems) < 10:
            self.problems.append(Problem(kind, where, detail))

    def note_exception(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Note an exception that nobody caught, by the innermost place in the program."""
        frames = traceback.extract_tb(trace)
        ours = [frame for frame in frames if "/cnngui/" in frame.filename] or frames
        where = f"{Path(ours[-1].filename).name} {ours[-1].name}" if ours else "nowhere"
        text = "".join(traceback.format_exception(kind, error, trace))
        self.note("exception", f"{kind.__name__} in {where}", text)

    def beat(self) -> None:
        """Note that the window came back to its events; what other processes took does not count."""
        now = _busy_time()
        self.longest_wait = max(self.longest_wait, now - self._last_beat)
        self._last_beat, self._last_look = now, time.perf_counter()

    def _look_for_stalls(self, thread: int) -> None:
        """Note what the window's thread does while it does not come back."""
        while True:
            time.sleep(STALL / 4)
            if time.perf_counter() - self._last_look > STALL:
                self.stall = "".join(traceback.format_stack(sys._current_frames()[thread]))

    def _note_message(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if text and not text.startswith(IGNORED):
            self.note("Qt warning", text.splitlines()[0], "".join(traceback.format_stack()))

    def _note_warning(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        where = f"{category.__name__} in {Path(filename).name}: {message}"
        self.note("warning", where, f"line {lineno}\n" + "".join(traceback.format_stack()))


def _busy_time() -> float:
    """Seconds, without those for which this thread waited for a processor."""
    try:
        waited = int(_QUEUE_WAIT.read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        waited = 0.0
    return time.perf_counter() - waited
