"""How wide the columns of a table are where all of them would be too wide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

Column = TypeVar("Column")


def fitted_widths(
    wanted: Mapping[Column, int], least: Mapping[Column, int], giving_way: Sequence[Column], room: int
) -> dict[Column, int]:
    """The widths, in pixels, of the columns that have room, as wide together as the room if that can be.

    wanted: of every column. least: of those whose texts may be cut; they share what is left. giving_way: the
    columns that are left out one after the other as long as there is too little room.
    """
    narrowest = {column: min(least.get(column, width), width) for column, width in wanted.items()}
    for column in giving_way:
        if sum(narrowest.values()) <= room:
            break
        del narrowest[column]
    spare = max(room - sum(narrowest.values()), 0)
    missing = {column: wanted[column] - narrowest[column] for column in narrowest if column in least}
    share = min(spare / max(sum(missing.values()), 1), 1.0)
    widths = {column: width + int(share * missing.get(column, 0)) for column, width in narrowest.items()}
    if missing:  # the first of them takes what nobody wants
        widths[next(iter(missing))] += max(room - sum(widths.values()), 0)
    return widths
