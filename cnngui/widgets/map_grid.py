"""A grid of maps: feature maps, pooled maps, kernels, or one image, as crisp squares that can be pointed
at.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from cnngui import theme
from cnngui.theme import ColormapName
from cnngui.widgets.cell_text import PrintedNumbers
from cnngui.widgets.hover_tip import show_tip
from cnngui.widgets.map_raster import MapRaster, MarkRaster, extended_lookup
from cnngui.widgets.numbers import decimals_for, format_number
from cnngui.widgets.tile_layout import TileLayout, lay_out_tiles
from cnngui.widgets.tile_painting import (
    cells_rect,
    paint_edited,
    paint_frame,
    paint_ring,
    paint_titles,
    tile_rect,
)

LARGEST_CELL = 72
"""Pixels at zoom 1 beyond which a cell does not grow."""
WIDEST_GAP = 7
SMALLEST_CELL_WITH_NUMBER = 28
SMALLEST_CELL_WITH_RING = 4


class MapGrid(QWidget):
    """Shows (n, h, w) float32 maps in one colormap. One map can be selected; cells can be pointed at.

    Signals: `map_clicked(map)` by a click, or by the arrow keys, which ask for the next map;
    `cell_clicked(map, row, column)`, `cell_hovered(map, row, column)`, `cell_left()`.
    """

    map_clicked = Signal(int)
    cell_clicked = Signal(int, int, int)
    cell_hovered = Signal(int, int, int)
    cell_left = Signal()

    def __init__(self, parent: QWidget | None = None, **properties: Any) -> None:
        super().__init__(parent, **properties)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Maps"))
        self._maps = np.zeros((0, 1, 1), np.float32)
        self._levels = (0.0, 1.0)
        self._colormap: ColormapName = "sequential"
        self._lookup = extended_lookup("sequential")
        self._raster = MapRaster(self._maps.shape)
        self._mark_raster: MarkRaster | None = None
        self._marks: np.ndarray | None = None
        self._titles: list[str] = []
        self._selected: int | None = None
        self._edited: frozenset[int] = frozenset()
        self._hovered: tuple[int, int, int] | None = None
        self._region: tuple[int, QRectF] | None = None
        self._layout: TileLayout | None = None
        self._numbers = PrintedNumbers()
        self._bar = QScrollBar(Qt.Orientation.Vertical, self, objectName="map_grid_scroll")
        self._bar.hide()
        self._bar.valueChanged.connect(self.update)

    # What is shown --------------------------------------------------------------------------------------

    def set_maps(self, maps: np.ndarray, low: float, high: float, colormap: ColormapName) -> None:
        """Show maps (n, h, w) of any strides, coloured from `low` to `high`. NaN and infinite values are
        allowed.

        The array is copied. Raises ValueError for another number of dimensions.
        """
        if maps.ndim != 3:
            raise ValueError(f"maps must be (n, height, width), got shape {maps.shape}")
        if maps.shape != self._maps.shape:
            self._take_shape(maps.shape)
        np.copyto(self._maps, maps, casting="unsafe")
        self._levels = (low, high)
        if colormap != self._colormap:
            self._colormap = colormap
            self._lookup = extended_lookup(colormap)
        self._raster.quantize(self._maps, low, high, colormap == "diverging")
        self._raster.colour(self._lookup)
        self._draw_marks()
        self._numbers.forget()
        self.update()

    def set_titles(self, titles: list[str] | None) -> None:
        """One line above each tile, or None for no lines."""
        titles = titles or []
        if bool(titles) != bool(self._titles):
            self._layout = None
        self._titles = list(titles)
        self.update()

    def set_selected(self, index: int | None) -> None:
        """Frame one map in the accent colour."""
        if index == self._selected:
            return
        self._selected = index
        self._describe()
        self._scroll_to_selected()
        self.update()

    def set_edited(self, maps: Collection[int]) -> None:
        """Which maps wear the mark of what was edited by hand."""
        edited = frozenset(maps)
        if edited != self._edited:
            self._edited = edited
            self.update()

    def set_marks(self, marks: np.ndarray | None) -> None:
        """Mark cells: (n, h, w) bool, as the maps; where too small for a dot, the others are veiled."""
        if marks is None and self._marks is None:
            return
        self._marks = marks
        self._draw_marks()
        self.update()

    def set_region(self, index: int | None, region: QRectF | None) -> None:
        """Outline a rectangle of cells (x and y in cells) on one map, or nothing."""
        wanted = None if index is None or region is None else (index, QRectF(region))
        if wanted != self._region:
            self._region = wanted
            self.update()

    def selected(self) -> int | None:
        """The selected map."""
        return self._selected

    def cell_at(self, position: QPointF) -> tuple[int, int, int] | None:
        """The (map, row, column) at a position of the widget, or None between the maps."""
        ratio = self.devicePixelRatioF()
        return self._tiles().cell_at(position.x() * ratio, position.y() * ratio + self._offset())

    def cell_rect(self, index: int, row: int, column: int) -> QRectF:
        """The place of one cell on the widget."""
        tiles, ratio = self._tiles(), self.devicePixelRatioF()
        left, top = tiles.corner(index)
        x, y = left + column * tiles.scale, top + row * tiles.scale - self._offset()
        return QRectF(x / ratio, y / ratio, tiles.scale / ratio, tiles.scale / ratio)

    def cell_text(self, cell: tuple[int, int, int]) -> str:
        """The tooltip of one cell: its map, its place (counted from 1) and its value."""
        index, row, column = cell
        name = self._titles[index] if index < len(self._titles) else self.tr("Map {0}").format(index + 1)
        value = format_number(float(self._maps[cell]), max(decimals_for(*self._levels), 3))
        return self.tr("{map} · row {row}, column {column}: {value}").format(
            map=name, row=row + 1, column=column + 1, value=value
        )

    # Size -----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(72), theme.px(56))

    def _take_shape(self, shape: tuple[int, ...]) -> None:
        self._maps = np.zeros(shape, np.float32)
        self._raster = MapRaster(self._maps.shape)
        self._mark_raster = None
        self._marks = None
        self._hovered = None
        self._layout = None
        self._describe()

    def _tiles(self) -> TileLayout:
        if self._layout is None:
            self._layout = self._lay_out(0)
            overflow = self._layout.content_height - self._device_height()
            if overflow > 0:
                self._layout = self._lay_out(self._bar.sizeHint().width())
                overflow = self._layout.content_height - self._device_height()
            self._bar.setVisible(overflow > 0)
            self._bar.setRange(0, max(overflow, 0))
            self._bar.setPageStep(self._device_height())
            self._bar.setSingleStep(max(self._layout.tile_height // 2, 8))
        return self._layout

    def _lay_out(self, bar_width: int) -> TileLayout:
        ratio = self.devicePixelRatioF()
        count, height, width = self._maps.shape
        gap = round(theme.px(WIDEST_GAP) * ratio)
        caption = round((theme.sizes().small + theme.px(4)) * ratio) if self._titles else 0
        area = (round((self.width() - bar_width) * ratio), self._device_height())
        return lay_out_tiles(
            count, (height, width), area, gap, caption, round(theme.px(LARGEST_CELL) * ratio)
        )

    def _device_height(self) -> int:
        return round(self.height() * self.devicePixelRatioF())

    def _offset(self) -> int:
        return self._bar.value() if self._bar.maximum() else 0

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tiles = self._tiles()
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            if not tiles.count:
                self._paint_nothing(painter)
                return
            painter.scale(1 / ratio, 1 / ratio)
            painter.translate(0, -self._offset())
            self._paint_tiles(painter, tiles)
            self._paint_over(painter, tiles, ratio)

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font("small"))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.tr("Nothing to show")
        )

    def _visible(self, tiles: TileLayout) -> range:
        step = tiles.tile_height + tiles.gap + tiles.caption
        first = max(0, (self._offset() - tiles.top) // step)
        last = (self._offset() + self._device_height() - tiles.top) // step + 1
        return range(first * tiles.columns, min(tiles.count, last * tiles.columns))

    def _paint_tiles(self, painter: QPainter, tiles: TileLayout) -> None:
        images = self._raster.images
        marked = self._mark_images(tiles.scale)
        width, height = tiles.tile_width, tiles.tile_height
        borders = []
        for index in self._visible(tiles):
            left, top = tiles.corner(index)
            place = QRect(left, top, width, height)
            painter.drawImage(place, images[index])
            if marked:
                painter.drawImage(left, top, marked[index])
            borders.append(QRect(left - 1, top - 1, width + 1, height + 1))
        painter.setPen(theme.color("border"))
        painter.drawRects(borders)

    def _paint_over(self, painter: QPainter, tiles: TileLayout, ratio: float) -> None:
        shown = self._visible(tiles)
        if tiles.scale >= SMALLEST_CELL_WITH_NUMBER * ratio:
            self._numbers.paint(painter, tiles, shown, self._maps, self._raster.indices, self._lookup)
        if self._titles:
            paint_titles(painter, tiles, shown, self._titles, self._selected, ratio)
        paint_edited(painter, tiles, self._edited.intersection(shown), ratio)
        self._paint_selected(painter, tiles, ratio)
        if self._hovered is not None:
            self._paint_hovered(painter, tiles, self._hovered, ratio)
        if self._region is not None and self._region[0] < tiles.count:
            paint_ring(painter, cells_rect(tiles, *self._region), 2 * ratio)

    def _paint_selected(self, painter: QPainter, tiles: TileLayout, ratio: float) -> None:
        if self._selected is None or self._selected >= tiles.count:
            return
        tile = tile_rect(tiles, self._selected)
        if self.hasFocus():
            paint_frame(painter, tile, "accent", 4 * ratio, 0.4)
        paint_frame(painter, tile, "accent", 2 * ratio)

    def _paint_hovered(
        self, painter: QPainter, tiles: TileLayout, cell: tuple[int, int, int], ratio: float
    ) -> None:
        index, row, column = cell
        if index != self._selected:
            paint_frame(painter, tile_rect(tiles, index), "outline", ratio)
        if tiles.scale >= SMALLEST_CELL_WITH_RING * ratio:
            paint_ring(painter, cells_rect(tiles, index, QRectF(column, row, 1, 1)), ratio)

    # Marks ----------------------------------------------------------------------------------------------

    def _mark_images(self, scale: int) -> list[QImage]:
        if self._marks is None or self._marks.shape != self._maps.shape:
            return []
        if self._mark_raster is None or self._mark_raster.key != (self._maps.shape, scale):
            self._mark_raster = MarkRaster(self._maps.shape, scale)
            self._mark_raster.mark(self._marks, self._raster.indices, self._lookup)
        return self._mark_raster.images

    def _draw_marks(self) -> None:
        if (
            self._mark_raster is not None
            and self._marks is not None
            and self._marks.shape == self._maps.shape
        ):
            self._mark_raster.mark(self._marks, self._raster.indices, self._lookup)

    # Pointing -------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.map_clicked.emit(cell[0])
        self.cell_clicked.emit(*cell)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._bar.maximum():
            self._bar.setValue(self._bar.value() - event.angleDelta().y())
            self._hover(self.cell_at(event.position()))
        else:
            event.ignore()

    def _hover(self, cell: tuple[int, int, int] | None) -> None:
        if cell == self._hovered:
            return
        self._hovered = cell
        show_tip(self, "" if cell is None else self.cell_text(cell))
        if cell is None:
            self.cell_left.emit()
        else:
            self.cell_hovered.emit(*cell)
        self.update()

    # Keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        target = self._key_target(event.key())
        if target is None:
            super().keyPressEvent(event)
        elif target != self._selected:
            self.map_clicked.emit(target)

    def _key_target(self, key: int) -> int | None:
        """The map that a key asks for; the selected one where there is no next."""
        count = len(self._maps)
        if not count:
            return None
        columns, here = self._tiles().columns, self._selected
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return count - 1
        if key not in steps:
            return None
        if here is None:
            return 0
        target = here + steps[Qt.Key(key)]
        return target if 0 <= target < count else here

    # Following ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layout = None
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, 0, width, self.height())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in theme.THEME_EVENTS:
            self._lookup = extended_lookup(self._colormap)
            self._raster.colour(self._lookup)
            self._draw_marks()
            self._numbers.forget(font=True)
            self._layout = None
            self.update()
        super().changeEvent(event)

    def _scroll_to_selected(self) -> None:
        if self._selected is None or not self._bar.maximum() or self._selected >= len(self._maps):
            return
        tiles = self._tiles()
        top = tiles.corner(self._selected)[1] - tiles.gap
        bottom = top + tiles.tile_height + 2 * tiles.gap
        self._bar.setValue(min(max(self._bar.value(), bottom - self._device_height()), top))

    def _describe(self) -> None:
        count = len(self._maps)
        if self._selected is None or self._selected >= count:
            self.setAccessibleDescription(self.tr("{count} maps").format(count=count))
        else:
            self.setAccessibleDescription(
                self.tr("map {number} of {count} is selected").format(number=self._selected + 1, count=count)
            )
