"""Where the blocks of a sheet stand: in lines, as large as they fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from cnngui import theme
from cnngui.widgets.terms.term_block import Addition, Block, Formula, Quantity, Sign
from cnngui.widgets.terms.term_rows import RankedRows
from cnngui.widgets.terms.term_style import CLOSE_LINE, LINE, TermStyle

LARGEST = 2.2
"""Height of the figures of a sheet, in times of the theme's small text."""
FEWEST_DECIMALS = 2
STEP = 0.88
"""From one height to the next smaller one."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The style that was chosen, the place of every block, and the room that all of them want."""

    style: TermStyle
    places: tuple[QRectF, ...]
    width: float
    height: float

    def fits(self, room: QSizeF) -> bool:
        """Whether there is as much room as that."""
        return self.width <= room.width() and self.height <= room.height()


class TermStyles:
    """All styles that a sheet may choose from, each made once."""

    def __init__(self, ratio: float) -> None:
        """ratio: device pixels of a pixel."""
        self.ratio = ratio
        self._made: dict[tuple[int, int, float], TermStyle] = {}

    def from_largest(self, decimals: int, largest: float) -> Iterable[TermStyle]:
        """Smaller and smaller figures, down to the theme's small text; then one decimal less, as that makes
        tables narrower again; then the same two with the lines closer.

        largest: height of the first ones, in times of the theme's small text.
        """
        least = theme.sizes().small
        size = largest * least
        while size > least:
            yield self._style(round(size), decimals)
            size *= STEP
        for line in (LINE, CLOSE_LINE):
            yield self._style(least, decimals, line)
            if decimals > FEWEST_DECIMALS:
                yield self._style(least, decimals - 1, line)

    def _style(self, size: int, decimals: int, line: float = LINE) -> TermStyle:
        key = (size, decimals, line)
        if key not in self._made:
            self._made[key] = TermStyle(size, decimals, self.ratio, line)
        return self._made[key]


def fit(blocks: Sequence[Block], styles: Iterable[TermStyle], room: QSizeF) -> Flow:
    """The first style in which all blocks fit the room, first with the bars of rows, then without them; else
    the last one with them, and with formulas wrapped where what stands before them leaves too little.
    """
    flow, tried = None, []
    for style in styles:
        flow = _flow(blocks, style, room, has_bars=True)
        if flow.fits(room):
            return flow
        tried.append(style)
    assert flow is not None, "there is a style"
    without = (_flow(blocks, style, room, has_bars=False) for style in tried)
    wrapped = _flow(blocks, flow.style, room, has_bars=True, wraps=True)
    return next((each for each in without if each.fits(room)), wrapped)


def _flow(
    blocks: Sequence[Block], style: TermStyle, room: QSizeF, *, has_bars: bool, wraps: bool = False
) -> Flow:
    sizes = [
        block.size_without_bars(style, room)
        if isinstance(block, RankedRows) and not has_bars
        else block.size(style, room)
        for block in blocks
    ]
    places: list[QRectF] = []
    top = widest = 0.0
    for line in _lines(blocks, sizes, style, room.width()):
        if wraps:
            _wrap_formulas(blocks, sizes, style, room, line)
        height = max(sizes[index].height() for index in line)
        left = 0.0
        for index in line:
            size = sizes[index]
            is_text = isinstance(blocks[index], Sign | Quantity | Addition | Formula)
            middle = (height - size.height()) / 2 if is_text else 0.0
            width = min(size.width(), room.width() - left)
            places.append(QRectF(round(left), round(top + middle), width, size.height()))
            left += size.width() + style.gap
        widest = max(widest, left - style.gap)
        top += height + style.gap
    return Flow(style, tuple(places), widest, max(top - style.gap, 0.0))


def _wrap_formulas(
    blocks: Sequence[Block], sizes: list[QSizeF], style: TermStyle, room: QSizeF, line: list[int]
) -> None:
    """Wrap each formula of a line into what those before it have left of its width."""
    left = 0.0
    for index in line:
        block, rest = blocks[index], room.width() - left
        if isinstance(block, Formula) and sizes[index].width() > rest:
            sizes[index] = block.size(style, QSizeF(rest, room.height()))
        left += sizes[index].width() + style.gap


def _lines(
    blocks: Sequence[Block], sizes: Sequence[QSizeF], style: TermStyle, width: float
) -> list[list[int]]:
    """Indices of the blocks line by line. A sign is never the last of its line."""
    lines: list[list[int]] = [[]]
    left = 0.0
    for unit in _units(blocks):
        unit_width = sum(sizes[index].width() + style.gap for index in unit)
        if lines[-1] and left + unit_width - style.gap > width:
            lines.append([])
            left = 0.0
        lines[-1] += unit
        left += unit_width
    return [line for line in lines if line]


def _units(blocks: Sequence[Block]) -> Iterable[list[int]]:
    """Each block with the sign before it."""
    signs: list[int] = []
    for index, block in enumerate(blocks):
        if isinstance(block, Sign):
            signs.append(index)
        else:
            yield [*signs, index]
            signs = []
    if signs:
        yield signs
