"""Texts that are laid out once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from cnngui import theme
from cnngui.widgets.basics.static_text import draw_static_text, static_text_width

LEFT = 0.0
CENTRE = 0.5
RIGHT = 1.0


def inked_columns(text: str, anchor: float) -> list[int]:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setFont(theme.font("base"))
        draw_static_text(painter, QRectF(20, 0, 160, 40), text, "base", anchor=anchor)
    columns = range(image.width())
    return [x for x in columns if any(image.pixel(x, y) & 0xFF < 200 for y in range(image.height()))]


@pytest.mark.parametrize("anchor", [LEFT, CENTRE, RIGHT])
def test_a_text_stands_where_it_is_anchored(anchor: float) -> None:
    columns = inked_columns("12.5 %", anchor)
    width = static_text_width("12.5 %", "base")
    left = {LEFT: 20, CENTRE: 100 - width / 2, RIGHT: 180 - width}[anchor]
    assert left - 1 <= columns[0] <= left + 3
    assert left + width - 3 <= columns[-1] <= left + width + 1


def test_a_text_grows_with_the_theme(qapp: QApplication) -> None:
    before = static_text_width("5", "large")
    theme.apply_theme(qapp, "projector")
    assert static_text_width("5", "large") > 1.5 * before


def test_what_looks_like_markup_is_written_as_it_is() -> None:
    assert static_text_width("<b>a</b>", "base") > static_text_width("a", "base")
