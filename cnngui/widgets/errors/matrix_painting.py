"""How a confusion matrix looks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen

from cnngui import theme
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.basics.static_text import draw_static_text, static_text_width
from cnngui.widgets.basics.vectors import paint_cells
from cnngui.widgets.cells.cell_colours import cell_colours
from cnngui.widgets.cells.cell_text import DARK_TEXT, LIGHT_TEXT
from cnngui.widgets.errors.matrix_layout import GAP, MatrixLayout, title_height

MIDDLE = 128
"""The entry of the diverging colormap that stands for nothing."""
FAINTEST = 22
"""Entries from it to the colour of the smallest count: one error is seen."""
REACH = 96
"""Entries from it to the colour of the largest: of these, text can still be read."""
LEAST_GAPPED = 12
"""Pixels of a cell's side from which on lines part the cells."""


def colour_indices(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """The entries of the diverging colormap (classes, classes): errors on its one side by the square root of
    their count, so that few are seen beside many, right answers on the other by their share of the row.
    """
    is_right = np.eye(len(counts), dtype=bool)
    errors = np.where(is_right, 0, counts)
    of_most = np.sqrt(errors / max(errors.max(initial=0), 1))
    totals = counts.sum(axis=1, keepdims=True)
    of_row = np.where(is_right, counts / np.maximum(totals, 1), 0.0)
    strength = np.where(is_right, -of_row, of_most)
    reach = np.rint(FAINTEST * np.sign(strength) + (REACH - FAINTEST) * strength)
    indices: NDArray[np.int64] = MIDDLE + reach.astype(np.int64)
    return indices


def paint_matrix(painter: QPainter, layout: MatrixLayout, counts: NDArray[np.int64]) -> None:
    """Paint the cells with their counts, as far as these can be read."""
    indices = colour_indices(counts)
    colours = cell_colours("diverging")
    pixels = np.ascontiguousarray(colours.lookup[indices])
    count = len(counts)
    paint_cells(
        painter, [layout.cells], [QImage(pixels.data, count, count, 4 * count, QImage.Format.Format_RGB32)]
    )
    if min(layout.width, layout.height) >= LEAST_GAPPED:
        painter.setPen(QPen(theme.color("panel"), 1))
        cells = layout.cells
        across = [cells.left() + column * layout.width for column in range(1, count)]
        down = [cells.top() + row * layout.height for row in range(1, count)]
        painter.drawLines([QLineF(x, cells.top(), x, cells.bottom()) for x in across])
        painter.drawLines([QLineF(cells.left(), y, cells.right(), y) for y in down])
    painter.setPen(QPen(theme.color("outline"), 1))
    painter.drawRect(layout.cells)
    for number in range(count):  # the right answers are framed: they are no errors
        painter.drawRect(layout.cell(number, number))
    _paint_counts(painter, layout, counts, colours.is_bright[indices])


def _paint_counts(
    painter: QPainter, layout: MatrixLayout, counts: NDArray[np.int64], is_bright: NDArray[np.bool_]
) -> None:
    if 1.1 * theme.sizes().small > layout.height:
        return
    painter.setFont(theme.font("small"))
    for row, column in np.argwhere(counts):
        text = QLocale().toString(int(counts[row, column]))
        if static_text_width(text, "small") > layout.width - 2:
            continue  # large ones first lose their room: their colour and the share at the end tell of them
        painter.setPen(DARK_TEXT if is_bright[row, column] else LIGHT_TEXT)
        draw_static_text(painter, layout.cell(int(row), int(column)), text, "small", anchor=0.5)


def paint_names(painter: QPainter, layout: MatrixLayout, names: Sequence[str]) -> None:
    """Paint the classes before the rows and above the columns; where rows are low, those that have room."""
    font, small = theme.font("small", bold=True), theme.sizes().small
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    step = max(round(1.15 * small / layout.height + 0.49), 1)
    across = max(round(1.15 * small / layout.width + 0.49), 1) if layout.are_turned else 1
    right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
    for number in range(0, len(names), step):
        place = layout.name(number)
        text = metrics.elidedText(names[number], Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(_at_least(place, 1.3 * small), right | middle, text)
    for number in range(0, len(names), across):
        place = layout.column_name(number)
        if layout.are_turned:
            text = metrics.elidedText(names[number], Qt.TextElideMode.ElideRight, place.height())
            painter.save()
            painter.translate(place.center().x(), place.bottom() - 2)
            painter.rotate(-90)
            painter.drawText(QPointF(0, metrics.capHeight() / 2), text)
            painter.restore()
        else:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, names[number])


def _at_least(place: QRectF, height: float) -> QRectF:
    """The place made higher about its middle, for text that is higher than its row."""
    spare = max(height - place.height(), 0) / 2
    return place.adjusted(0, -spare, 0, spare)


def paint_titles(painter: QPainter, layout: MatrixLayout, titles: tuple[str, str, str], width: float) -> None:
    """Paint what the rows, the columns and the shares are, above them."""
    of_rows, of_columns, of_shares = titles
    painter.setFont(theme.font("small"))
    painter.setPen(theme.color("muted"))
    line = title_height()
    below = QRectF(0, layout.top - line, layout.left - theme.px(GAP), line)
    cells = layout.cells
    end = cells.right() + theme.px(GAP)
    draw_static_text(painter, below, of_rows, "small", anchor=1.0)
    draw_static_text(painter, QRectF(cells.left(), 0, cells.width(), line), of_columns, "small", anchor=0.5)
    draw_static_text(painter, QRectF(end, below.top(), max(width - end, 0), line), of_shares, "small")


def paint_shares(
    painter: QPainter, layout: MatrixLayout, shares: Sequence[tuple[str, str]], width: float
) -> None:
    """Paint what share of each row is right, and of how many."""
    if 1.05 * theme.sizes().small > layout.height:
        return
    number_width = max((static_text_width(share, "small") for share, _ in shares), default=0.0)
    painter.setFont(theme.font("small"))
    for row, (share, total) in enumerate(shares):
        place = layout.share(row, width)
        first = QRectF(place.left(), place.top(), number_width, place.height())
        painter.setPen(theme.color("text"))
        draw_static_text(painter, first, share, "small", anchor=1.0)
        painter.setPen(theme.color("muted"))
        draw_static_text(painter, place.adjusted(number_width + theme.px(GAP), 0, 0, 0), total, "small")


def share_texts(counts: NDArray[np.int64]) -> list[tuple[str, str]]:
    """The share that is right of each row in per cent, and of how many; nothing of an empty row."""
    totals = counts.sum(axis=1)
    return [
        (format_number(100 * counts[row, row] / total, 1), QLocale().toString(int(total)))
        if total
        else ("", QLocale().toString(0))
        for row, total in enumerate(totals)
    ]
