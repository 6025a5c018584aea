"""How wide the columns of a table of layers are, and which of them have room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from cnngui import theme

GAP = 12
"""Pixels at zoom 1, between two columns."""
GRIP = 16
"""Pixels at zoom 1, at the left of each row, to drag it by."""


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One layer: its name, what it does, and one text for each further column.

    moves: whether it may be dragged; the input and the output may not.
    """

    name: str
    description: str
    cells: tuple[str, ...]
    moves: bool = True


@dataclass(frozen=True, slots=True)
class LayerColumns:
    """Pixels of the names, the whole descriptions, and the further columns, each with its gap."""

    names: float = 0.0
    descriptions: float = 0.0
    cells: tuple[float, ...] = ()

    @property
    def whole_width(self) -> float:
        """The width in which all is seen whole."""
        return self.width(*self._choices()[0])

    @property
    def least_width(self) -> float:
        """The width in which all is seen that is never left out."""
        return self.width(*self._choices()[-1])

    def shown(self, width: float) -> tuple[bool, int]:
        """Whether descriptions are seen whole in this width, and how many further columns have room.

        The last of these gives way first, then the descriptions: the fields say the same of the chosen layer.
        """
        choices = self._choices()
        return next((choice for choice in choices if self.width(*choice) <= width), choices[-1])

    def _choices(self) -> list[tuple[bool, int]]:
        count = len(self.cells)
        return [(True, count), (True, count - 1), (False, count), (False, count - 1)]

    def width(self, has_description: bool, count: int) -> float:
        """The width of the names and of so many further columns, with descriptions or without."""
        own = self.descriptions if has_description else 0.0
        return theme.px(GRIP) + self.names + own + sum(self.cells[:count]) + theme.px(GAP) / 2


def measured(header: Sequence[str], rows: Sequence[LayerRow], total: Sequence[str]) -> LayerColumns:
    """Return the widths that these texts need."""
    base, bold = QFontMetricsF(theme.font()), QFontMetricsF(theme.font(bold=True))
    head, gap = QFontMetricsF(theme.font("small", bold=True)), theme.px(GAP)

    def cells() -> Iterator[float]:
        for title, column in zip(header, zip(total, *(row.cells for row in rows), strict=True), strict=True):
            yield max(head.horizontalAdvance(title), *map(bold.horizontalAdvance, column)) + gap

    return LayerColumns(
        max((bold.horizontalAdvance(row.name) for row in rows), default=0.0) + gap,
        max((base.horizontalAdvance(row.description) for row in rows), default=0.0) + gap,
        tuple(cells()),
    )
