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
    painter: QPainter,
    place: QRectF,
    text: str,
    role: FontRole,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint a line of text in the painter's colour and font, which is to be the theme's of that role.

    It stands in the middle of the height of `place`, at its left, at its right or centred. To lay it out
    takes three times as long as to paint it.
    """
    static, width, height = _laid_out(text, role, theme.text_size(role), bold)
    room = place.width() - width
    if align & Qt.AlignmentFlag.AlignRight:
        left = place.left() + room
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left = place.left() + room / 2
    else:
        left = place.left()
    painter.drawStaticText(QPointF(left, place.top() + (place.height() - height) / 2), static)


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
