"""How a kernel's cells look in the editor."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cnngui import theme
from cnngui.widgets.basics.glyph_text import GlyphText, glyph_text
from cnngui.widgets.basics.numbers import decimals_for
from cnngui.widgets.basics.vectors import paint_cells
from cnngui.widgets.cells.cell_colours import cell_colours
from cnngui.widgets.cells.cell_table import SMALLEST_CELL_WITH_GAP
from cnngui.widgets.cells.cell_text import DARK_TEXT, LIGHT_TEXT, fitting_font
from cnngui.widgets.maps.map_raster import MapRaster
from cnngui.widgets.maps.tile_painting import RIM, edited_mark

MOST_DECIMALS = 3


class KernelPainting:
    """Paints kernels of one shape (height, width); keeps what one painting has in common with the next."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self._raster = MapRaster((1, *shape))
        self._text: GlyphText | None = None

    def paint(
        self,
        painter: QPainter,
        *,
        first: QRectF,
        kernel: np.ndarray,
        levels: tuple[float, float],
        learned: np.ndarray | None,
        area: QRectF,
    ) -> None:
        """Paint a kernel with the cell (0, 0) at `first`, at least as far as it lies in `area`.

        Cells that differ from `learned` wear a mark.
        """
        height, width = kernel.shape
        whole = QRectF(first.left(), first.top(), first.width() * width, first.height() * height)
        self._raster.quantize(kernel[np.newaxis], *levels, is_signed=True)
        self._raster.colour(cell_colours("diverging"))
        paint_cells(painter, [whole], self._raster.images)
        _paint_gaps(painter, first, whole)
        touched = _touched(first, kernel.shape, area)
        self._paint_numbers(painter, first, kernel, touched)
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole.adjusted(-0.5, -0.5, 0.5, 0.5))
        if learned is not None and learned.shape == kernel.shape:
            edited = np.argwhere((learned != kernel) & touched).tolist()
            _paint_marks(painter, [_cell(first, row, column) for row, column in edited])

    def _paint_numbers(
        self, painter: QPainter, first: QRectF, kernel: np.ndarray, touched: np.ndarray
    ) -> None:
        text = self._fitting_text(first, kernel)
        if text is None:
            return
        is_bright = cell_colours("diverging").is_bright[self._raster.indices[0]]
        size = np.array((first.width(), first.height()))
        for wanted, colour in ((True, DARK_TEXT), (False, LIGHT_TEXT)):
            cells = np.argwhere(touched & (is_bright == wanted))
            centres = (first.left(), first.top()) + (cells[:, ::-1] + 0.5) * size
            painter.setPen(colour)
            painter.drawGlyphRun(QPointF(0, 0), text.run(kernel[tuple(cells.T)], centres.tolist()))

    def _fitting_text(self, first: QRectF, kernel: np.ndarray) -> GlyphText | None:
        low, high = printed_range(kernel)
        found = fitting_font(
            low,
            high,
            first.width(),
            first.height(),
            smallest=theme.sizes().small,
            largest=theme.sizes().base * 1.15,
            decimals=min(decimals_for(low, high, 3), MOST_DECIMALS),
        )
        if found is None:
            return None
        self._text = glyph_text(*found, before=self._text)
        return self._text


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


def _touched(first: QRectF, shape: tuple[int, ...], area: QRectF) -> np.ndarray:
    """Which cells an area touches: bool of the kernel's shape."""
    lefts = first.left() + np.arange(shape[1]) * first.width()
    tops = first.top() + np.arange(shape[0]) * first.height()
    columns = (lefts < area.right()) & (lefts + first.width() > area.left())
    rows = (tops < area.bottom()) & (tops + first.height() > area.top())
    return rows[:, np.newaxis] & columns


def _paint_gaps(painter: QPainter, first: QRectF, whole: QRectF) -> None:
    """Paint a line at the right and the bottom of each cell that is large enough."""
    if first.width() < SMALLEST_CELL_WITH_GAP:
        return
    columns, rows = round(whole.width() / first.width()), round(whole.height() / first.height())
    painter.setPen(QPen(theme.color("panel"), 1))
    rights = [whole.left() + (column + 1) * first.width() - 0.5 for column in range(columns)]
    bottoms = [whole.top() + (row + 1) * first.height() - 0.5 for row in range(rows)]
    painter.drawLines(
        [QLineF(x, whole.top(), x, whole.bottom()) for x in rights]
        + [QLineF(whole.left(), y, whole.right(), y) for y in bottoms]
    )


def printed_range(kernel: np.ndarray) -> tuple[float, float]:
    """The smallest and the largest number of a kernel, which decide how all of them are printed."""
    finite = kernel[np.isfinite(kernel)]
    return (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)


def _paint_marks(painter: QPainter, cells: Sequence[QRectF]) -> None:
    """Paint the mark of an edited cell: a triangle with a rim in its upper right corner."""
    if not cells:
        return
    size, ratio = min(theme.px(8), round(cells[0].width() / 3)), painter.device().devicePixelRatioF()
    mark = edited_mark(size, ratio)
    for cell in cells:
        painter.drawImage(cell.topRight() - QPointF(1 + size + RIM, RIM), mark)


def _paint_frame(painter: QPainter, cell: QRectF, colour: QColor, width: float) -> None:
    """Paint a frame with a rim of the panel's colour inside, so that it is seen on every cell."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for each, thickness, margin in ((theme.color("panel"), 1.0, width), (colour, width, width / 2 - 1)):
        painter.setPen(QPen(each, thickness, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(cell.adjusted(margin, margin, -margin - 1, -margin - 1))
