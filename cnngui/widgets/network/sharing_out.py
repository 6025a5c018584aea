"""How a length is shared out among parts that want different shares, and need so much at least."""

from __future__ import annotations

from collections.abc import Sequence


def shared_out(length: int, shares: Sequence[float], needs: Sequence[int]) -> list[int]:
    """The length of each part: by its share, but what it needs at least, as far as there is room for that."""
    if sum(needs) >= length:
        return [length * need // max(sum(needs), 1) for need in needs]
    lengths = list(needs)
    open_parts = set(range(len(shares)))
    while open_parts:
        room = length - sum(lengths[part] for part in range(len(shares)) if part not in open_parts)
        unit = room / sum(shares[part] for part in open_parts)
        short = {part for part in open_parts if shares[part] * unit < needs[part]}
        if not short:
            for part in open_parts:
                lengths[part] = int(shares[part] * unit)
            break
        open_parts -= short
    return lengths
