"""A grid of maps: feature maps, pooled maps, kernels, or one image, as crisp squares that can be pointed
at.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnngui import theme
from cnngui.theme import ColormapName
from cnngui.widgets.basics.numbers import SMALLEST_PLAIN, decimals_for, format_number, format_short
from cnngui.widgets.basics.vectors import paint_cells
from cnngui.widgets.cells.cell_colours import cell_colours
from cnngui.widgets.maps.lit_region import LitRegion
from cnngui.widgets.maps.map_raster import Level, MapRaster, MarkRaster
from cnngui.widgets.maps.pointed_tiles import WIDEST_FRAME, Cell, PointedTiles
from cnngui.widgets.maps.printed_numbers import PrintedNumbers
from cnngui.widgets.maps.tile_layout import TileLayout
from cnngui.widgets.maps.tile_locks import TileLocks
from cnngui.widgets.maps.tile_numbers import TileNumbers
from cnngui.widgets.maps.tile_painting import (
    cells_rect,
    paint_borders,
    paint_edited,
    paint_focus,
    paint_frame,
    paint_outlines,
    paint_ring,
    tile_rect,
)

SMALLEST_CELL_WITH_NUMBER = 28
"""Logical pixels of a side."""
SMALLEST_CELL_WITH_RING = 4
"""Logical pixels of a side."""


class MapGrid(PointedTiles):
    """Shows (n, h, w) float32 maps in one colormap. What can be pointed at is said by PointedTiles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Maps"))
        self._maps = np.zeros((0, 1, 1), np.float32)
        self._levels: tuple[Level, Level] = (0.0, 1.0)
        self._colormap: ColormapName = "sequential"
        self._raster = MapRaster(self._maps.shape)
        self._mark_raster: MarkRaster | None = None
        self._marked = (range(0), 0)
        """The tiles, and the scale, that the raster of the marks is for."""
        self._marks: np.ndarray | None = None
        self._edited: frozenset[int] = frozenset()
        self._frozen: frozenset[int] = frozenset()
        self._region: LitRegion | None = None
        self._numbers = PrintedNumbers()
        self._tile_numbers = TileNumbers()
        self._locks = TileLocks()
        self._tile_name = self.tr("Map {0}")
        self._without_maps = ""
        self._own_names: Sequence[str] = ()

    # What is shown --------------------------------------------------------------------------------------

    def set_maps(self, maps: np.ndarray, low: Level, high: Level, colormap: ColormapName) -> None:
        """Show maps (n, h, w) of any strides, coloured from `low` to `high`, (n,) where each map has its own.
        NaN and infinite values are allowed.

        The array is copied. Another shape takes marks, region and focus away. Raises ValueError for another
        number of dimensions.
        """
        if maps.ndim != 3:
            raise ValueError(f"maps must be (n, height, width), got shape {maps.shape}")
        if maps.shape != self._maps.shape:
            self._take_shape(maps.shape)
        np.copyto(self._maps, maps, casting="unsafe")
        self._levels, self._colormap = (low, high), colormap
        self._raster.quantize(self._maps, low, high, colormap == "diverging")
        self._colour()

    def set_edited(self, maps: Collection[int]) -> None:
        """Mark these maps as edited by hand."""
        edited = frozenset(maps)
        if edited != self._edited:
            self._edited = edited
            self.update()

    def set_frozen(self, maps: Collection[int]) -> None:
        """Lock these maps: nothing is learned there."""
        frozen = frozenset(maps)
        if frozen != self._frozen:
            self._frozen = frozen
            self._describe()
            self.update()

    def set_marks(self, marks: np.ndarray | None) -> None:
        """Mark cells: (n, h, w) bool, as the maps; where too small for a dot, the others are veiled."""
        if marks is None and self._marks is None:
            return
        self._marks = marks
        self._draw_marks()
        self.update()

    def set_tile_name(self, name: str, names: Sequence[str] = ()) -> None:
        """Say what a tile is, with {0} for its number, or its own name where it has one: "Filter {0}"."""
        if names != self._own_names:
            self._tile_numbers.forget()
            self._locks.forget()
            self.update()
        self._tile_name, self._own_names = name, names

    def set_smallest_with_name(self, times: float) -> None:
        """Write names into the corners of tiles so many times as high as a name, and of larger ones."""
        self._tile_numbers.smallest_tile = times

    def set_text_without_maps(self, text: str) -> None:
        """Say why there are no maps, where there are none; by default that there is nothing to show."""
        if text != self._without_maps:
            self._without_maps = text
            self.update()

    def _number(self, index: int) -> str:
        return self._own_names[index] if self._own_names else str(index + 1)

    def set_region(
        self, region: QRectF | None, maps: Collection[int] | None = None, stride: tuple[int, int] = (1, 1)
    ) -> None:
        """Light a rectangle of cells (x and y in cells) on some maps, by default on all, and veil the rest;
        None lights everything, as does what covers everything.

        Of the rectangle only every `stride`-th cell (down, across) is lit, from its top left. Raises
        ValueError for a stride below 1.
        """
        wanted = None if region is None else LitRegion.of(region, maps, stride)
        if wanted is not None and wanted.is_everything(self._maps.shape):
            wanted = None  # a frame around each map would say no more
        if wanted != self._region:
            self._region = wanted
            self._raster.veil(None if wanted is None else wanted.dark(self._maps.shape))
            self._colour()

    def cell_text(self, cell: Cell) -> str:
        """The tooltip of one cell: its map, its place (counted from 1) and its value."""
        index, row, column = cell
        name = self._tile_name.format(self._number(index))
        if index in self._frozen:
            name = self.tr("{map} (frozen)").format(map=name)
        low, high = (float(end(level)) for end, level in zip((np.min, np.max), self._levels, strict=True))
        value = float(self._maps[cell])
        is_small = 0 < max(abs(low), abs(high)) < SMALLEST_PLAIN
        number = format_short(value) if is_small else format_number(value, max(decimals_for(low, high), 3))
        return self.tr("{map} · row {row}, column {column}: {value}").format(
            map=name, row=row + 1, column=column + 1, value=number
        )

    def _take_shape(self, shape: tuple[int, ...]) -> None:
        self._maps = np.zeros(shape, np.float32)
        self._raster = MapRaster(self._maps.shape)
        self._mark_raster = self._marks = self._region = None
        self._set_tiles(*shape)
        self._describe()

    def _colour(self) -> None:
        """Paint what the raster's entries have become."""
        self._raster.colour(cell_colours(self._colormap))
        self._draw_marks()
        self._numbers.forget()
        self.update()

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tiles, ratio = self._tiles(), self.devicePixelRatioF()
        margin = theme.px(WIDEST_FRAME)
        area = QRectF(event.rect()).adjusted(-margin, -margin, margin, margin)
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.color("panel"))
            if not tiles.count:
                self._paint_nothing(painter)
                return
            self._count_in_device_pixels(painter, ratio)
            shown = self._shown_tiles(area)
            self._paint_tiles(painter, tiles, shown)
            self._paint_over(painter, tiles, shown, ratio)

    def _count_in_device_pixels(self, painter: QPainter, ratio: float) -> None:
        painter.scale(1 / ratio, 1 / ratio)
        # A ratio like 1.5 lets the widget begin within a pixel, and what is filled and what is drawn apart.
        origin = painter.deviceTransform()
        painter.translate(round(origin.dx()) - origin.dx(), round(origin.dy()) - origin.dy())
        painter.translate(0, -self._offset())

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font("small"))
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), wrapped, self._without_maps or self.tr("Nothing to show"))

    def _paint_tiles(self, painter: QPainter, tiles: TileLayout, shown: range) -> None:
        part = slice(shown.start - tiles.first, shown.stop - tiles.first)
        places = self._places[part]
        paint_borders(painter, self._borders[part])
        paint_cells(painter, places, self._raster.images[shown.start : shown.stop])
        if marks := self._mark_images(tiles)[part]:
            for place, image in zip(places, marks, strict=True):
                painter.drawImage(place.topLeft(), image)

    def _paint_over(self, painter: QPainter, tiles: TileLayout, shown: range, ratio: float) -> None:
        if self.is_enlarged or tiles.scale >= SMALLEST_CELL_WITH_NUMBER * ratio:
            colours = cell_colours(self._colormap)
            everything = self._shown_tiles(QRectF(self.rect()))
            self._numbers.paint(
                painter,
                tiles=tiles,
                shown=everything,
                maps=self._maps,
                indices=self._raster.indices,
                colours=colours,
            )
        if self._label_height() and not self.is_enlarged:
            self._tile_numbers.paint(painter, tiles, shown, self._number, ratio)
        edited = [self._places[index - tiles.first] for index in self._edited.intersection(shown)]
        paint_edited(painter, edited, ratio)
        if frozen := self._frozen.intersection(shown):
            self._locks.paint(
                painter,
                frozen,
                tiles,
                room=self.size() * ratio,
                name=self._number,
                ratio=ratio,
            )
        self._paint_selected(painter, tiles, ratio)
        self._paint_region(painter, tiles, shown, ratio)
        self._paint_hovered(painter, tiles, ratio)
        if self._focus is not None and self._has_cell(self._focus) and self.shows(self._focus[0]):
            index, row, column = self._focus
            paint_focus(painter, cells_rect(tiles, index, QRectF(column, row, 1, 1)), ratio, self._is_pinned)

    def _paint_selected(self, painter: QPainter, tiles: TileLayout, ratio: float) -> None:
        if self._selected is None or self.is_enlarged or not self.shows(self._selected):
            return
        tile = tile_rect(tiles, self._selected)
        if self.hasFocus():
            paint_frame(painter, tile, "accent", 4 * ratio, 0.4)
        paint_frame(painter, tile, "accent", 2 * ratio)

    def _paint_region(self, painter: QPainter, tiles: TileLayout, shown: range, ratio: float) -> None:
        if self._region is None:
            return
        cells, scale = self._region.outline(*self._maps.shape[1:]), tiles.scale
        region = QRectF(cells.x() * scale, cells.y() * scale, cells.width() * scale, cells.height() * scale)
        lit = [index for index in self._region.on_maps(len(self._maps)) if index in shown]
        paint_outlines(painter, region, [self._places[index - tiles.first] for index in lit], ratio)

    def _paint_hovered(self, painter: QPainter, tiles: TileLayout, ratio: float) -> None:
        if self._hovered is None:
            return
        index, row, column = self._hovered
        if not self.shows(index):
            return
        if index != self._selected:
            paint_frame(painter, tile_rect(tiles, index), "outline", ratio)
        if self._hovered != self._focus and tiles.scale >= SMALLEST_CELL_WITH_RING * ratio:
            paint_ring(painter, cells_rect(tiles, index, QRectF(column, row, 1, 1)), ratio)

    def _has_cell(self, cell: Cell) -> bool:
        return all(0 <= place < size for place, size in zip(cell, self._maps.shape, strict=True))

    # Marks ----------------------------------------------------------------------------------------------

    def _mark_images(self, tiles: TileLayout) -> list[QImage]:
        """The marks of all tiles that are laid out."""
        if self._marks is None or self._marks.shape != self._maps.shape:
            return []
        key = (tiles.indices, tiles.scale)
        if self._mark_raster is None or self._marked != key:
            self._mark_raster = MarkRaster((tiles.count, *self._maps.shape[1:]), tiles.scale)
            self._marked = key
            self._draw_marks()
        return self._mark_raster.images

    def _draw_marks(self) -> None:
        marks, raster, (shown, _) = self._marks, self._mark_raster, self._marked
        if raster is not None and marks is not None and marks.shape == self._maps.shape:
            part = slice(shown.start, shown.stop)
            raster.mark(marks[part], self._raster.indices[part], cell_colours(self._colormap))

    # Following ------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._numbers.forget(font=True)
            self._tile_numbers.forget()
            self._locks.forget()
            self._layout = None
            self._colour()
        super().changeEvent(event)

    def _describe(self) -> None:
        count = len(self._maps)
        if self._selected is None or self._selected >= count:
            text = self.tr("1 map") if count == 1 else self.tr("{count} maps")
            self.setAccessibleDescription(text.format(count=count))
        else:
            is_frozen = self._selected in self._frozen
            text = (
                self.tr("map {number} of {count} is selected; it is frozen")
                if is_frozen
                else self.tr("map {number} of {count} is selected")
            )
            self.setAccessibleDescription(text.format(number=self._selected + 1, count=count))
