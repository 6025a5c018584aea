"""How the C library of a process that runs for hours gets its memory, and gives it back."""

from __future__ import annotations

import ctypes
import os

# Of glibc's malloc.h.
_TRIM_THRESHOLD = -1
_MMAP_THRESHOLD = -3

LARGE_BLOCK = 256 << 10
"""Bytes; a block as large as this is a mapping of its own, which goes back to the system with it."""
MOST_IDLE = 1 << 20
"""Bytes that may lie idle at the end of the heap."""


def give_back_large_blocks() -> None:
    """Let memory of large arrays and pictures go back to the system when they are freed.

    Left to itself glibc takes blocks of up to 32 MB from its heap after the first one of that size was freed,
    and small ones that live longer hold the gaps between them. Other C libraries stay as they are.
    """
    if not _is_glibc():
        return
    library = ctypes.CDLL(None)
    library.mallopt(_MMAP_THRESHOLD, LARGE_BLOCK)
    library.mallopt(_TRIM_THRESHOLD, MOST_IDLE)


def give_back_idle_memory() -> None:
    """Let the gaps between small blocks go back to the system; 2 ms for 50 MB of them.

    Ten minutes of drawing, editing, opening and training leave 50 MB of them beside 66 MB in use.
    """
    if _is_glibc():
        ctypes.CDLL(None).malloc_trim(0)


def _is_glibc() -> bool:
    try:
        return bool(os.confstr("CS_GNU_LIBC_VERSION"))
    except (AttributeError, ValueError, OSError):  # not asked so on Windows, unknown elsewhere
        return False
