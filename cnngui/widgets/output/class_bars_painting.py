"""How the answer and the rows of the class bars look."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from cnngui import theme
from cnngui.theme import FontRole
from cnngui.widgets.basics.glyph_text import GlyphText
from cnngui.widgets.basics.static_text import draw_static_text, static_text_width
from cnngui.widgets.basics.vectors import draws_vectors
from cnngui.widgets.output.class_rows import ClassRows

CENTRE = Qt.AlignmentFlag.AlignCenter
LARGE_HEIGHT = 1.25
"""Of the answer's line, in heights of its text."""
LINE_HEIGHT = 1.6
"""Of a line below it, the same."""
STYLES_BELOW: tuple[tuple[FontRole, theme.ColorName], ...] = (("base", "text"), ("small", "muted"))
"""Of the share and of the runner-up, below the answer."""
ROUNDING = 2
"""Pixels of the radius of a bar's corners."""


@dataclass(frozen=True, slots=True)
class ClassShares:
    """What is shown: each class's name and its share in thousandths; the likeliest class, or None."""

    names: Sequence[str] = ()
    thousandths: Sequence[float] = ()
    likeliest: int | None = None

    def row(self, index: int) -> tuple[str, float, bool]:
        """What the row of a class shows."""
        return self.names[index], self.thousandths[index], index == self.likeliest


def paint_answer(painter: QPainter, area: QRectF, lines: Sequence[str]) -> None:
    """Paint the answer, large, and under it its share and the runner-up; "?" without an answer.

    In a small area it is smaller, and what does not fit under it is left out.
    """
    base = theme.sizes().base
    line = LINE_HEIGHT * base
    below = [style for n, style in enumerate(STYLES_BELOW) if area.height() >= (n + 1) * line + 2 * base]
    large = min(LARGE_HEIGHT * theme.sizes().large, area.height() - line * len(below))
    place = QRectF(area.left(), (area.height() - large - line * len(below)) / 2, area.width(), large)
    painter.setPen(theme.color("text" if lines else "disabled"))
    _paint_large(painter, place, lines[0] if lines else "?")
    place = QRectF(area.left(), place.bottom(), area.width(), line)
    for text, (role, colour) in zip(lines[1:], below, strict=False):
        bold = role == "base"
        if static_text_width(text, role, bold=bold) <= place.width():
            painter.setPen(theme.color(colour))
            painter.setFont(theme.font(role, bold=bold))
            draw_static_text(painter, place, text, role, bold=bold, anchor=0.5)
        place.translate(0, line)


def _paint_large(painter: QPainter, place: QRectF, text: str) -> None:
    """Paint a text as large as fits, down to the size of other text."""
    share = min(
        place.width() / max(static_text_width(text, "large", bold=True), 1),
        place.height() / (LARGE_HEIGHT * theme.sizes().large),
    )
    font = theme.font("large", bold=True)
    if share >= 1:
        painter.setFont(font)
        draw_static_text(painter, place, text, "large", bold=True, anchor=0.5)
        return
    font.setPixelSize(max(theme.sizes().base, int(theme.sizes().large * share)))
    painter.setFont(font)
    elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, CENTRE, elided)


def _paint_elided(painter: QPainter, place: QRectF, *, text: str, role: FontRole, bold: bool) -> None:
    """Paint a text that ends where its place ends, shortened where that is too narrow."""
    font = theme.font(role, bold=bold)
    painter.setFont(font)
    if static_text_width(text, role, bold=bold) > place.width():
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    draw_static_text(painter, place, text, role, bold=bold, anchor=1.0)


class RowPainting:
    """Paints name, bar and share of classes, and keeps what all answers have in common: names and tracks.

    The bars change with every move of the pen; text by text and bar by bar they took longer than all maps.
    """

    def __init__(self, rows: ClassRows, names: Sequence[str], pattern: str, ratio: float) -> None:
        """pattern: how a percentage is written, with "{number}" in its place."""
        self.rows, self.ratio = rows, ratio
        self._shares = GlyphText(theme.font("small"), 1, pattern, anchor=1.0)
        self._likeliest_share = GlyphText(theme.font("small", bold=True), 1, pattern, anchor=1.0)
        self._tracks = QPainterPath()
        for index in range(rows.count):
            self._tracks.addRoundedRect(rows.track(index), ROUNDING, ROUNDING)
        self._area_of_names = rows.name(0).united(rows.name(rows.count - 1))
        self._area_of_names.setTop(rows.top)
        self._area_of_names.setBottom(max(rows.name(index).bottom() for index in range(rows.count)))
        self._names = self._draw_names(names)

    def _draw_names(self, names: Sequence[str]) -> QImage:
        """The names of all classes, as they are written beside classes that are not the likeliest."""
        ratio = self.ratio
        area = self._area_of_names
        size = QSize(ceil(area.width() * ratio), ceil(area.height() * ratio))
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            painter.translate(-area.topLeft())
            painter.setPen(theme.color("muted"))
            for index, name in enumerate(names):
                _paint_elided(painter, self.rows.name(index), text=name, role="small", bold=False)
        return image

    def paint(self, painter: QPainter, shown: Iterable[int], classes: ClassShares) -> None:
        """Paint the rows `shown`, on grounds that are painted already."""
        likeliest = classes.likeliest
        others = [index for index in shown if index != likeliest]
        painter.fillPath(self._tracks, theme.color("hover"))
        self._paint_bars(painter, others, classes, "bar")
        painter.setPen(theme.color("muted"))
        for index in others:
            self._paint_name(painter, index, classes.names)
        if likeliest is None:
            return
        self._paint_shares(painter, others, classes, self._shares)
        if likeliest in shown:
            self._paint_bars(painter, [likeliest], classes, "accent")
            painter.setPen(theme.color("text"))
            self._paint_shares(painter, [likeliest], classes, self._likeliest_share)
            name = classes.names[likeliest]
            _paint_elided(painter, self.rows.name(likeliest), text=name, role="small", bold=True)

    def _paint_name(self, painter: QPainter, index: int, names: Sequence[str]) -> None:
        place, ratio = self.rows.name(index), self.ratio
        if draws_vectors(painter):
            _paint_elided(painter, place, text=names[index], role="small", bold=False)
            return
        left, top = place.left() - self._area_of_names.left(), place.top() - self._area_of_names.top()
        source = QRectF(left * ratio, top * ratio, place.width() * ratio, place.height() * ratio)
        painter.drawImage(place, self._names, source)

    def _paint_shares(
        self, painter: QPainter, indices: Sequence[int], classes: ClassShares, text: GlyphText
    ) -> None:
        if not self.rows.number_width:
            return
        places = [self.rows.number(index) for index in indices]
        ends = [(place.right(), place.center().y()) for place in places]
        percents = np.array([classes.thousandths[index] for index in indices]) / 10
        painter.drawGlyphRun(QPointF(0, 0), text.run(percents, ends))

    def _paint_bars(
        self, painter: QPainter, indices: Iterable[int], classes: ClassShares, colour: theme.ColorName
    ) -> None:
        bars = QPainterPath()
        for index in indices:
            share, track = min(classes.thousandths[index] / 1000, 1.0), self.rows.track(index)
            if share > 0:
                track.setWidth(max(track.width() * share, 1.0))
                bars.addRoundedRect(track, min(ROUNDING, track.width() / 2), ROUNDING)
        painter.fillPath(bars, theme.color(colour))


def paint_row_hover(painter: QPainter, row: QRectF) -> None:
    """Paint the ground of the row under the pointer."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("window"))
    painter.drawRoundedRect(row, 3, 3)


def paint_row_focus(painter: QPainter, row: QRectF, is_pinned: bool) -> None:
    """Paint the ground and the frame of the row in focus, within the row."""
    width = 2.0 if is_pinned else 1.0
    painter.setPen(QPen(theme.color("accent" if is_pinned else "outline"), width))
    painter.setBrush(theme.color("accent_soft"))
    painter.drawRoundedRect(row.adjusted(width / 2, width / 2, -width / 2, -width / 2), 3, 3)
