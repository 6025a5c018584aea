"""How a kernel's cells look in the editor."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRegion

from cnngui import theme
from cnngui.widgets.cell_colours import cell_colours
from cnngui.widgets.cell_text import DARK_TEXT, LIGHT_TEXT, fitting_font
from cnngui.widgets.map_raster import MapRaster
from cnngui.widgets.numbers import decimals_for, format_number

MOST_DECIMALS = 3


def paint_kernel(
    painter: QPainter,
    first: QRectF,
    kernel: np.ndarray,
    levels: tuple[float, float],
    learned: np.ndarray | None,
    *,
    current: tuple[int, int] | None,
    hovered: tuple[int, int] | None,
    has_focus: bool,
    region: QRegion,
) -> None:
    """Paint a kernel (h, w) with the cell (0, 0) at `first`, as far as it lies in `region`.

    Cells that differ from `learned` wear a mark; `current` and `hovered` wear frames.
    """
    height, width = kernel.shape
    whole = QRectF(first.left(), first.top(), first.width() * width, first.height() * height)
    _paint_cells(painter, first, kernel, levels, region)
    painter.setPen(QPen(theme.color("outline"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(whole.adjusted(-0.5, -0.5, 0.5, 0.5))
    if learned is not None and learned.shape == kernel.shape:
        for row, column in np.argwhere(learned != kernel).tolist():
            if _touches(region, _cell(first, row, column)):
                _paint_mark(painter, _cell(first, row, column))
    paint_focus(painter, first, current, hovered, has_focus=has_focus)


def paint_focus(
    painter: QPainter,
    first: QRectF,
    current: tuple[int, int] | None,
    hovered: tuple[int, int] | None,
    *,
    has_focus: bool,
) -> None:
    """Paint the frames of the cell that keys change and of the one under the pointer."""
    if hovered is not None:
        _paint_frame(painter, _cell(first, *hovered), QColor(theme.current().muted), 1.0)
    if current is not None:
        colour = QColor(theme.current().accent if has_focus else theme.current().outline)
        _paint_frame(painter, _cell(first, *current), colour, 2.5 if has_focus else 1.5)


def _cell(first: QRectF, row: int, column: int) -> QRectF:
    return first.translated(column * first.width(), row * first.height())


def _touches(region: QRegion, cell: QRectF) -> bool:
    return region.intersects(cell.toAlignedRect())


def _paint_cells(
    painter: QPainter, first: QRectF, kernel: np.ndarray, levels: tuple[float, float], region: QRegion
) -> None:
    raster = MapRaster((1, *kernel.shape))
    raster.quantize(kernel[np.newaxis], *levels, is_signed=True)
    colours = cell_colours("diverging")
    cells, bright = colours.lookup[raster.indices[0]], colours.is_bright[raster.indices[0]]
    low, high = printed_range(kernel)
    found = fitting_font(
        low,
        high,
        first.width(),
        first.height(),
        smallest=theme.px(9),
        largest=theme.sizes().base * 1.15,
        decimals=min(decimals_for(low, high, 3), MOST_DECIMALS),
    )
    gap = 1 if first.width() >= 14 else 0
    if found is not None:
        painter.setFont(found[0])
    for (row, column), value in np.ndenumerate(kernel):
        place = _cell(first, row, column)
        if not _touches(region, place):
            continue
        painter.fillRect(place.adjusted(0, 0, -gap, -gap), QColor.fromRgb(int(cells[row, column])))
        if found is not None:
            painter.setPen(DARK_TEXT if bright[row, column] else LIGHT_TEXT)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, format_number(float(value), found[1]))


def printed_range(kernel: np.ndarray) -> tuple[float, float]:
    """The smallest and the largest number of a kernel, which decide how all of them are printed."""
    finite = kernel[np.isfinite(kernel)]
    return (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)


def _paint_mark(painter: QPainter, cell: QRectF) -> None:
    size = min(theme.px(8), cell.width() / 3)
    corner = cell.topRight() + QPointF(-1, 0)
    painter.setPen(QPen(theme.color("panel"), 1))
    painter.setBrush(theme.color("edited"))
    painter.drawPolygon(QPolygonF([corner, corner + QPointF(-size, 0), corner + QPointF(0, size)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_frame(painter: QPainter, cell: QRectF, colour: QColor, width: float) -> None:
    """A frame with a rim of the panel's colour inside, so that it is seen on every cell."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for each, thickness, margin in ((theme.color("panel"), 1.0, width), (colour, width, width / 2 - 1)):
        painter.setPen(QPen(each, thickness, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(cell.adjusted(margin, margin, -margin - 1, -margin - 1))
