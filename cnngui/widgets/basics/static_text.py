"""Short texts that are painted over and over, laid out once."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QStaticText, QTransform

from cnngui import theme
from cnngui.theme import FontRole

MOST_KEPT = 4096
"""Texts."""


def draw_static_text(
    painter: QPainter, place: QRectF, text: str, role: FontRole, *, bold: bool = False, anchor: float = 0.0
) -> None:
    """Paint a line of text in the painter's colour and font, which is to be the theme's of that role.

    To lay it out takes three times as long as to paint it. anchor: see `static_text_at`.
    """
    painter.drawStaticText(*static_text_at(place, text, role, bold=bold, anchor=anchor))


def static_text_at(
    place: QRectF, text: str, role: FontRole, *, bold: bool = False, anchor: float = 0.0
) -> tuple[QPointF, QStaticText]:
    """Where a line of text begins in the middle of the height of `place`, and the text laid out.

    anchor: which point of the text is at that of the place: 0 the left end, 0.5 the middle, 1 the right end.
    """
    static, width, height = _laid_out(text, role, theme.text_size(role), bold)
    left = place.left() + anchor * (place.width() - width)
    return QPointF(left, place.top() + (place.height() - height) / 2), static


def static_text_width(text: str, role: FontRole, *, bold: bool = False) -> float:
    """How wide a text is in the theme's font of a role, in logical pixels."""
    return _laid_out(text, role, theme.text_size(role), bold)[1]


@lru_cache(maxsize=MOST_KEPT)
def _laid_out(text: str, role: FontRole, size: int, bold: bool) -> tuple[QStaticText, float, float]:
    """`size` is not used but tells the sizes of themes apart."""
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.prepare(QTransform(), theme.font(role, bold=bold))
    return static, static.size().width(), static.size().height()
