"""What is wrong with a lesson's file."""

from pathlib import Path

from cnngui.engine.failure import Failure


class LessonError(Failure):
    """A lesson cannot be read or worked out; the message says where and why."""

    @classmethod
    def at(cls, path: Path, line: int, reason: Failure) -> "LessonError":
        """The failure of a line of a file, counted from 1. One that knows its place already is left alone."""
        if isinstance(reason, LessonError) and "line" in reason.values:
            return reason
        return LessonError("{path}, line {line}: {reason}", path=path, line=line, reason=reason)
