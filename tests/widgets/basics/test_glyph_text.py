"""Many numbers as one run of glyphs."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF

from cnngui import theme
from cnngui.widgets.basics.glyph_text import GlyphText


def lefts(text: GlyphText, value: float) -> list[float]:
    return [point.x() for point in text.run(np.array([value]), [(100.0, 50.0)]).positions()]


@pytest.mark.parametrize("anchor", [0.0, 0.5, 1.0])
def test_the_anchor_of_a_number_is_at_its_place(anchor: float) -> None:
    width = QFontMetricsF(theme.font()).horizontalAdvance("12.5 %")
    text = GlyphText(theme.font(), 1, "{number} %", anchor)
    assert lefts(text, 12.5)[0] == pytest.approx(100 - anchor * width, abs=1)


def test_every_sign_of_every_number_is_written() -> None:
    run = GlyphText(theme.font(), 2).run(np.array([0.5, -12.25, 0.504]), [(0, 0), (50, 0), (90, 0)])
    glyphs = run.glyphIndexes()
    assert len(glyphs) == len("0.50") + len("−12.25") + len("0.50")
    assert glyphs[:4] == glyphs[-4:]


def test_numbers_of_another_count_of_places_and_values_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        GlyphText(theme.font(), 2).run(np.array([0.5, 1.0]), [(0, 0)])
