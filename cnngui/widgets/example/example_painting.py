"""How the tables of a worked example look: their cells, and the window that moves over them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from cnngui import theme
from cnngui.widgets.basics.numbers import decimals_of, format_number
from cnngui.widgets.cells.cell_colours import cell_colours
from cnngui.widgets.cells.cell_table import SMALLEST_CELL_WITH_GAP, CellTable
from cnngui.widgets.cells.cell_text import DARK_TEXT, LIGHT_TEXT, fitting_font
from cnngui.widgets.maps.map_raster import MapRaster

Cell = tuple[int, int]
Margin = tuple[int, int, int, int]
"""Rows of zeros above and below a table, and columns at its left and at its right."""
NO_MARGIN: Margin = (0, 0, 0, 0)

CALM = 1.7
"""By how much the colour scale is wider than the values: numbers are read here, colours only help."""
MOST_DECIMALS = 2
TAG_HEIGHT = 0.40
"""Of a cell, that a weight takes which lies on it."""
LARGEST_NUMBER = 0.3
"""Of a large cell's height, that a number takes at most."""
LARGEST_TAG_TEXT = 0.2
"""The same of the digits of a weight that lies on it."""
TAG_TEXT = 0.86
"""Of a weight's height on a cell, that its digits take."""
LIFT = 0.24
"""Of a cell, by which the room of its number ends earlier where a weight is to lie below it."""
VEIL = 0.45
"""Lighter than `theme.veil`: what lies outside of the window is read as well."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """What is shown over a table at one moment of the animation.

    window: in cells of the table, negative in its margin. tags: the weights that lie on the window's cells,
    row by row, shown with `tag_opacity`. mark: the cell that is spoken of. winner: the cell that max pooling
    keeps. ring: the cell that is being computed. filled: how many cells are shown, a fraction fading in;
    None for all.
    """

    window: QRectF | None = None
    tags: tuple[tuple[str, ...], ...] = ()
    tag_opacity: float = 1.0
    mark: Cell | None = None
    winner: Cell | None = None
    ring: Cell | None = None
    filled: float | None = None


# The table ------------------------------------------------------------------------------------------------


def paint_cells(
    painter: QPainter,
    cells: CellTable,
    table: np.ndarray,
    levels: tuple[float, float],
    *,
    is_tagged: bool = False,
) -> None:
    """Paint a table (rows, columns) of numbers, coloured from `levels`, low to high, around zero.

    is_tagged: whether weights are to lie on its cells, and would hide numbers in the middle of low ones.
    """
    raster = MapRaster((1, *table.shape))
    raster.quantize(table[np.newaxis], CALM * levels[0], CALM * levels[1], is_signed=True)
    colours, indices = cell_colours("diverging"), raster.indices[0]
    fills, bright = colours.lookup[indices], colours.is_bright[indices]
    gap = 1 if cells.height >= SMALLEST_CELL_WITH_GAP else 0
    font = _number_font(table, cells)
    for (row, column), value in np.ndenumerate(table):
        place = cells.rect(row, column)
        painter.fillRect(place.adjusted(0, 0, -gap, -gap), QColor.fromRgb(int(fills[row, column])))
        if font is not None:
            painter.setFont(font[0])
            painter.setPen(DARK_TEXT if bright[row, column] else LIGHT_TEXT)
            text = format_number(float(value), font[1])
            painter.drawText(_number_place(place, is_tagged), Qt.AlignmentFlag.AlignCenter, text)
    painter.setPen(QPen(theme.color("outline"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(cells.part(QRectF(0, 0, cells.columns, cells.rows)).adjusted(-0.5, -0.5, 0.5, 0.5))


def _number_place(cell: QRectF, is_tagged: bool) -> QRectF:
    return cell.adjusted(0, 0, 0, -LIFT * cell.height()) if is_tagged else cell


def paint_margin(painter: QPainter, cells: CellTable, margin: Margin, *, is_tagged: bool = False) -> None:
    """Paint the zeros around a table."""
    top, bottom, left, right = margin
    zero = np.zeros((1, 1))
    font = _number_font(zero, cells)
    pen = QPen(theme.color("outline", 0.5), 1, Qt.PenStyle.DotLine)
    for row in range(-top, cells.rows + bottom):
        for column in range(-left, cells.columns + right):
            if 0 <= row < cells.rows and 0 <= column < cells.columns:
                continue
            place = cells.rect(row, column)
            painter.fillRect(place, theme.color("hover", 0.6))
            if cells.height >= SMALLEST_CELL_WITH_GAP:
                painter.setPen(pen)
                painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
            if font is not None:
                painter.setFont(font[0])
                painter.setPen(theme.color("muted"))
                painter.drawText(_number_place(place, is_tagged), Qt.AlignmentFlag.AlignCenter, "0")


def _number_font(table: np.ndarray, cells: CellTable) -> tuple[QFont, int] | None:
    """The font and the count of decimals that fit; None rather than fractions rounded to whole numbers."""
    finite = table[np.isfinite(table)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
    wanted = decimals_of(finite.tolist(), MOST_DECIMALS)
    found = fitting_font(
        low,
        high,
        cells.width,
        cells.height,
        smallest=theme.sizes().small,
        largest=max(theme.sizes().base * 1.7, LARGEST_NUMBER * cells.height),
        decimals=wanted,
    )
    return None if found is None or (wanted and not found[1]) else found


# What is over it ------------------------------------------------------------------------------------------


def paint_overlay(painter: QPainter, cells: CellTable, margin: Margin, overlay: Overlay) -> None:
    """Paint the window, marks and rings of a moment over the cells."""
    if overlay.filled is not None:
        _cover_unfilled(painter, cells, overlay.filled)
    if overlay.window is not None:
        window = cells.part(overlay.window)
        _veil_outside(painter, cells, margin, window)
        _paint_tags(painter, cells, overlay)
        _frame(painter, window, theme.color("accent"), _line(cells, 3.5))
    if overlay.winner is not None:
        _frame(painter, cells.rect(*overlay.winner), theme.color("edited"), _line(cells, 3.5))
    if overlay.mark is not None:
        _frame(painter, cells.rect(*overlay.mark), theme.color("edited"), _line(cells, 2.5))
    if overlay.ring is not None:
        _frame(painter, cells.rect(*overlay.ring), theme.color("accent"), _line(cells, 3.5))


def _line(cells: CellTable, width: float) -> float:
    """A line's width that small cells are not hidden by."""
    return max(min(theme.px(width), cells.height / 4), 1.5)


def _veil_outside(painter: QPainter, cells: CellTable, margin: Margin, window: QRectF) -> None:
    top, bottom, left, right = margin
    whole = QPainterPath()
    whole.addRect(cells.part(QRectF(-left, -top, left + cells.columns + right, top + cells.rows + bottom)))
    inside = QPainterPath()
    inside.addRect(window)
    painter.fillPath(whole.subtracted(inside), theme.color("panel", VEIL))


def _paint_tags(painter: QPainter, cells: CellTable, overlay: Overlay) -> None:
    """Paint the weights as small flags in the lower right of the cells that they multiply."""
    height = cells.height * TAG_HEIGHT
    if not overlay.tags or overlay.window is None:
        return
    font = theme.font("small", bold=True)
    longest = max((text for row in overlay.tags for text in row), key=len)
    size = max(int(min(TAG_TEXT * height, max(theme.sizes().base * 1.3, LARGEST_TAG_TEXT * cells.height))), 1)
    font.setPixelSize(size)
    natural = QFontMetricsF(font).horizontalAdvance(longest)
    size = int(size * min(1.0, 0.72 * cells.width / max(natural, 1)))
    if size < theme.sizes().small:  # it could not be read
        return
    font.setPixelSize(size)
    height = size / TAG_TEXT  # a long weight's digits are smaller
    width = QFontMetricsF(font).horizontalAdvance(longest) + 0.5 * font.pixelSize()
    top, left = round(overlay.window.top()), round(overlay.window.left())
    painter.save()
    painter.setOpacity(overlay.tag_opacity)
    painter.setFont(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row, texts in enumerate(overlay.tags):
        for column, text in enumerate(texts):
            cell = cells.rect(top + row, left + column)
            tag = QRectF(cell.right() - width - 1, cell.bottom() - height - 1, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(tag, height / 5, height / 5)
            painter.setPen(theme.color("on_accent"))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _cover_unfilled(painter: QPainter, cells: CellTable, filled: float) -> None:
    """Blank the cells where nothing has been computed yet; the one in the works fades in."""
    count, fading = int(filled), filled - int(filled)
    blank = theme.color("panel")
    if fading:
        blank.setAlphaF(1 - fading)
        painter.fillRect(cells.rect(*divmod(count, cells.columns)), blank)
        blank.setAlphaF(1)
        count += 1
    row, column = divmod(count, cells.columns)
    for part in (
        QRectF(column, row, cells.columns - column, 1),
        QRectF(0, row + 1, cells.columns, cells.rows - row - 1),
    ):
        if row < cells.rows:
            painter.fillRect(cells.part(part), blank)
    if cells.height >= SMALLEST_CELL_WITH_GAP:
        painter.setPen(QPen(theme.color("border"), 1))
        for place in range(count, cells.rows * cells.columns):
            painter.drawRect(cells.rect(*divmod(place, cells.columns)).adjusted(0.5, 0.5, -0.5, -0.5))


def _frame(painter: QPainter, place: QRectF, colour: QColor, width: float) -> None:
    """Paint a frame around a place, with a rim in the panel's colour so that it is seen on every cell."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    for each, thickness in ((theme.color("panel"), width + 2), (colour, width)):
        painter.setPen(QPen(each, thickness, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawRoundedRect(place.adjusted(-0.5, -0.5, -0.5, -0.5), 2, 2)
    painter.restore()
