"""Makes a list that fails shorter, as long as it fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Part = TypeVar("Part")


def shrunk(parts: Sequence[Part], fails: Callable[[Sequence[Part]], bool]) -> list[Part]:
    """The shortest list found that fails and of which no single part can be left out (Zeller's ddmin).

    parts: a list that fails. fails: asked for shorter ones, in the same order.
    """
    kept, pieces = list(parts), 2
    while len(kept) >= 2:
        size = -(-len(kept) // pieces)
        starts = range(0, len(kept), size)
        without = (kept[:start] + kept[start + size :] for start in starts)
        shorter = next((rest for rest in without if fails(rest)), None)
        if shorter is not None:
            kept, pieces = shorter, max(pieces - 1, 2)
        elif size == 1:
            break
        else:
            pieces = min(2 * pieces, len(kept))
    return kept
