"""Many numbers painted at once."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QRawFont

from cnngui.widgets.basics.numbers import format_number

MOST_KNOWN_NUMBERS = 4096
"""Numbers whose glyphs are kept."""


class GlyphText:
    """Lays out many numbers of one font and count of decimals as one run of glyphs, faster than texts.

    pattern: what is written for a number, with "{number}" in its place. anchor: which point of each text is
    at the place given for it: 0 its left end, 0.5 its middle, 1 its right end.
    """

    def __init__(self, font: QFont, decimals: int, pattern: str = "{number}", anchor: float = 0.5) -> None:
        self.key = (font.pixelSize(), decimals)
        self._font = QRawFont.fromFont(font)
        self._decimals = decimals
        self._factor = 10.0**decimals
        self._pattern = pattern
        self._anchor = anchor
        self._rise = self._font.capHeight() / 2
        self._glyphs: dict[str, tuple[int, float]] = {}
        self._known: dict[float, list[tuple[int, float]]] = {}

    def run(self, values: np.ndarray, places: Iterable[tuple[float, float]]) -> QGlyphRun:
        """The numbers (n,) at n places (x, y), in the middle of their height."""
        if len(self._known) > MOST_KNOWN_NUMBERS:
            self._known.clear()
        indices: list[int] = []
        positions: list[QPointF] = []
        rounded = np.rint(values * self._factor).tolist()
        for number, (x, y) in zip(rounded, places, strict=True):
            for glyph, offset in self._known.get(number) or self._lay_out(number):
                indices.append(glyph)
                positions.append(QPointF(x + offset, y + self._rise))
        run = QGlyphRun()
        run.setRawFont(self._font)
        run.setGlyphIndexes(indices)
        run.setPositions(positions)
        return run

    def _lay_out(self, number: float) -> list[tuple[int, float]]:
        """The glyphs of a number, which is multiplied by the power of ten, with their places from its
        anchor.
        """
        found, end = [], 0.0
        for sign in self._pattern.format(number=format_number(number / self._factor, self._decimals)):
            glyph, advance = self._glyphs.get(sign) or self._look_up(sign)
            found.append((glyph, end))
            end += advance
        start = self._anchor * end
        self._known[number] = [(glyph, place - start) for glyph, place in found]
        return self._known[number]

    def _look_up(self, sign: str) -> tuple[int, float]:
        """The glyph of a character, and how far it reaches."""
        glyphs = self._font.glyphIndexesForString(sign)
        self._glyphs[sign] = (glyphs[0], self._font.advancesForGlyphIndexes(glyphs)[0].x())
        return self._glyphs[sign]


def glyph_text(font: QFont, decimals: int, *, before: GlyphText | None) -> GlyphText:
    """A text of this font and count of decimals: the one before, which knows glyphs, if it is of these."""
    if before is not None and before.key == (font.pixelSize(), decimals):
        return before
    return GlyphText(font, decimals)
