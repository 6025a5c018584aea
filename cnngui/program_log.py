"""The log that Help shows: what went wrong, and nothing private such as the names of files."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

from cnngui.data.files.user_folders import state_folder
from cnngui.engine.failure import Failure

MAX_BYTES = 200_000
"""Of the file, and of the one before it."""

_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»")
_PATH = re.compile(r"(?:\b[A-Za-z]:)?[\\/][^\s:,;)]*|\S+\.[A-Za-z]\w{1,11}\b")
_FILE_LINE = re.compile(r'File "([^"]*)"')
_HIDDEN = "…"


def keep_log() -> None:
    """Let what is logged as an error or a warning stand in the file from now on."""
    path = log_file()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = _QuietHandler(
        path, maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8", delay=True, errors="backslashreplace"
    )
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("cnngui").addHandler(handler)


def log_file() -> Path:
    """Where the log lies."""
    return state_folder() / "log.txt"


def read_log() -> str:
    """Return all of it, the older file first; empty while nothing went wrong."""
    files = [log_file().with_name("log.txt.1"), log_file()]
    return "".join(file.read_text("utf-8", errors="replace") for file in files if file.is_file())


def without_paths(text: str) -> str:
    """What the interpreter wrote of a crash, each file by its place in the program."""
    return _FILE_LINE.sub(lambda found: f'File "{_place(found[1])}"', text)


class _QuietHandler(RotatingFileHandler):
    """Where nothing can be written there is no log, and no word of that in the terminal of who started it."""

    def handleError(self, record: logging.LogRecord) -> None:
        pass


class _PrivateFormatter(logging.Formatter):
    """Writes exceptions without what they quote: it may be the name of a file."""

    def format(self, record: logging.LogRecord) -> str:
        lines = [super().formatMessage(self._prepared(record))]
        if record.exc_info and (error := record.exc_info[1]):
            lines += _lines_of(error)
        return "\n".join(lines)

    def _prepared(self, record: logging.LogRecord) -> logging.LogRecord:
        record.message = record.getMessage()
        record.asctime = self.formatTime(record)
        return record


def _lines_of(error: BaseException) -> Iterator[str]:
    """What led to it, the cause first; of each what was called, the innermost last."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _lines_of(cause)
        yield "then"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"
    yield f"{type(error).__name__}: {_message(error)}"


def _message(error: BaseException) -> str:
    match error:
        case Failure():
            return error.text  # the values in it are the user's
        case OSError() if error.strerror:
            return error.strerror
    return _PATH.sub(_HIDDEN, _QUOTED.sub(_HIDDEN, str(error)))


def _place(file: str) -> str:
    """A file of the program, of Python or of a library by its place in there; any other by its name alone."""
    parts = Path(file).parts
    for top in ("site-packages", "cnngui"):
        if top in parts:
            place = len(parts) - 1 - parts[::-1].index(top)
            return "/".join(parts[place + (top == "site-packages") :])
    return parts[-1] if parts else file
