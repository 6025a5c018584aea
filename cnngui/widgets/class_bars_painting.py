"""How the answer and the rows of the class bars look."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from cnngui import theme
from cnngui.theme import FontRole
from cnngui.widgets.class_rows import ClassRows
from cnngui.widgets.static_text import draw_static_text, static_text_width

CENTRE, RIGHT = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignRight
ROUNDING = 2


@dataclass(frozen=True, slots=True)
class ClassShares:
    """What is shown: each class's name, share in [0, 1] and share as text; the likeliest class or None."""

    names: Sequence[str] = ()
    shares: Sequence[float] = ()
    texts: Sequence[str] = ()
    likeliest: int | None = None

    def row(self, index: int) -> tuple[str, str, bool]:
        """What the row of a class says. Its bar is as long as its text says."""
        return self.names[index], self.texts[index], index == self.likeliest


def paint_answer(painter: QPainter, area: QRectF, lines: Sequence[str]) -> None:
    """The answer, large, and under it its share and the runner-up; "?" without an answer."""
    large, base = theme.sizes().large, theme.sizes().base
    top = max(0.0, (area.height() - large * 1.25 - 3.2 * base) / 2)
    place = QRectF(0, top, area.width(), large * 1.25)
    painter.setPen(theme.color("text" if lines else "disabled"))
    _paint_large(painter, place, lines[0] if lines else "?")
    below = QRectF(0, place.bottom(), area.width(), 1.6 * base)
    for text, role, colour in zip(lines[1:], ("base", "small"), ("text", "muted"), strict=False):
        painter.setPen(theme.color(colour))
        _paint_elided(painter, below, text, role, role == "base", CENTRE)
        below.translate(0, 1.6 * base)


def _paint_large(painter: QPainter, place: QRectF, text: str) -> None:
    """As large as fits, down to the size of other text."""
    share = place.width() / max(static_text_width(text, "large", bold=True), 1)
    font = theme.font("large", bold=True)
    if share >= 1:
        painter.setFont(font)
        draw_static_text(painter, place, text, "large", bold=True, align=CENTRE)
        return
    font.setPixelSize(max(theme.sizes().base, int(theme.sizes().large * share)))
    painter.setFont(font)
    elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, CENTRE, elided)


def paint_rows(painter: QPainter, rows: ClassRows, shown: Iterable[int], classes: ClassShares) -> None:
    """Name, bar and share of some classes; the likeliest last, as it has a font of its own."""
    for index in sorted(shown, key=lambda index: index == classes.likeliest):
        is_likeliest = index == classes.likeliest
        painter.setFont(theme.font("small", bold=is_likeliest))
        painter.setPen(theme.color("text" if is_likeliest else "muted"))
        _paint_elided(painter, rows.name(index), classes.names[index], "small", is_likeliest, RIGHT)
        if classes.likeliest is not None:
            text = classes.texts[index]
            draw_static_text(painter, rows.number(index), text, "small", bold=is_likeliest, align=RIGHT)
        _paint_bar(painter, rows.track(index), classes.shares[index], "accent" if is_likeliest else "bar")


def _paint_elided(
    painter: QPainter, place: QRectF, text: str, role: FontRole, bold: bool, align: Qt.AlignmentFlag
) -> None:
    font = theme.font(role, bold=bold)
    painter.setFont(font)
    if static_text_width(text, role, bold=bold) > place.width():
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    draw_static_text(painter, place, text, role, bold=bold, align=align)


def _paint_bar(painter: QPainter, track: QRectF, share: float, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("hover"))
    painter.drawRoundedRect(track, ROUNDING, ROUNDING)
    if share > 0:
        track.setWidth(max(track.width() * min(share, 1.0), 1.0))
        painter.setBrush(theme.color(colour))
        painter.drawRoundedRect(track, min(ROUNDING, track.width() / 2), ROUNDING)


def paint_row_hover(painter: QPainter, row: QRectF) -> None:
    """The ground of the row under the pointer."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("window"))
    painter.drawRoundedRect(row, 3, 3)


def paint_row_focus(painter: QPainter, row: QRectF, is_pinned: bool) -> None:
    """The ground and the frame of the row in focus, within the row."""
    colour, width = ("accent", 2.0) if is_pinned else ("outline", 1.0)
    painter.setPen(QPen(theme.color(colour), width))
    painter.setBrush(theme.color("accent_soft"))
    painter.drawRoundedRect(row.adjusted(width / 2, width / 2, -width / 2, -width / 2), 3, 3)
