"""What this process has started."""

import contextlib
import os
from pathlib import Path


def children() -> set[int]:
    """Numbers of the processes that any thread of this one has started and has not yet heard the end of."""
    found: set[int] = set()
    for thread in Path(f"/proc/{os.getpid()}/task").iterdir():
        with contextlib.suppress(OSError):  # a thread that ended just now
            found |= set(map(int, (thread / "children").read_text().split()))
    return found
