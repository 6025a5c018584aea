"""What is compared: one line of a table and one place of a plot for each variant."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A variant: its name, further cells of the table, and the figures of its runs, with their mean.

    is_best: whether its mean is the highest. brief: what stands for the last cell where that has no room.
    """

    name: str
    cells: tuple[str, ...]
    values: tuple[float, ...] = ()
    mean: float | None = None
    is_best: bool = False
    brief: str = ""
