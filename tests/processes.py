"""What this process has started."""

import contextlib
import os
from pathlib import Path


def children() -> set[int]:
    """Numbers of the processes that any thread of this one has started and has not yet heard the end of.

    Not those that have not begun their program: halted there, they would halt the thread that starts them.
    """
    ours = _command(os.getpid())
    found: set[int] = set()
    for thread in Path(f"/proc/{os.getpid()}/task").iterdir():
        with contextlib.suppress(OSError):  # a thread that ended just now
            found |= set(map(int, (thread / "children").read_text().split()))
    return {child for child in found if _command(child) != ours}


def _command(process: int) -> bytes:
    """The command line of a process; nothing for one that has ended."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{process}/cmdline").read_bytes()
    return b""
