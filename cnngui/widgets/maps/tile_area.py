"""A widget full of equal tiles of cells: where they lie, and what scrolls where they do not fit."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named
from cnngui.widgets.maps.tile_layout import TileLayout, lay_out_tiles, narrowest_that_fits
from cnngui.widgets.maps.tile_numbers import number_height
from cnngui.widgets.maps.tile_painting import cells_rect

WIDEST_GAP = 7
"""Pixels at zoom 1."""


class TileArea(QWidget):
    """Lays out tiles of rows × columns cells, as large as they fit, and scrolls when they are too many.

    One of them can be shown alone, as large as it fits.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._tile_shape = (0, 1, 1)
        self._has_numbers = False
        self._alone: int | None = None
        self._layout: TileLayout | None = None
        self._places: list[QRect] = []  # of the tiles, in device pixels, before scrolling
        self._borders: list[QRect] = []  # the same a pixel larger
        self._bar = named(QScrollBar(Qt.Orientation.Vertical, self), "map_grid_scroll")
        self._bar.hide()
        self._bar.valueChanged.connect(self.update)

    def cell_at(self, position: QPointF) -> tuple[int, int, int] | None:
        """The (tile, row, column) at a position of the widget, or None between the tiles."""
        ratio = self.devicePixelRatioF()
        return self._tiles().cell_at(position.x() * ratio, position.y() * ratio + self._offset())

    def cell_rect(self, index: int, row: int, column: int) -> QRectF:
        """The place of one cell on the widget."""
        return self.cells_rect(index, QRectF(column, row, 1, 1))

    def cells_rect(self, index: int, cells: QRectF) -> QRectF:
        """The place of a rectangle of cells (x and y in cells) of a tile on the widget."""
        return self._on_widget(cells_rect(self._tiles(), index, cells))

    def shows(self, index: int) -> bool:
        """Whether a tile is among those that are laid out, perhaps scrolled away."""
        return index in self._tiles().indices

    def set_numbered(self, has_numbers: bool) -> None:
        """Write the number of each tile above it, or where that would take too much room, into its corner."""
        self._has_numbers, self._layout = has_numbers, None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(72), theme.px(60))

    def narrowest_at(self, height: int) -> int:
        """The least width at which all tiles are seen in this height, in logical pixels."""
        ratio = self.devicePixelRatioF()
        count, rows, columns = self._tile_shape
        return math.ceil(narrowest_that_fits(count, (rows, columns), int(height * ratio)) / ratio)

    # Layout ---------------------------------------------------------------------------------------------

    def _set_tiles(self, count: int, rows: int, columns: int) -> None:
        self._tile_shape = (count, rows, columns)
        self._layout = None

    def _show_alone(self, index: int | None) -> None:
        """Show one tile, or all of them."""
        self._alone, self._layout = index, None
        self.update()

    def _tiles(self) -> TileLayout:
        if self._layout is None:
            self._layout, height = self._lay_out()
            overflow = max(self._layout.content_height - height, 0)
            self._bar.setVisible(overflow > 0)
            self._bar.setRange(0, overflow)
            self._bar.setPageStep(height)
            self._bar.setSingleStep(max(self._layout.tile_height // 2, 8))
            size = QSize(self._layout.tile_width, self._layout.tile_height)
            self._places = [
                QRect(QPoint(*self._layout.corner(index)), size) for index in self._layout.indices
            ]
            self._borders = [place.adjusted(-1, -1, 1, 1) for place in self._places]
        return self._layout

    def _lay_out(self) -> tuple[TileLayout, int]:
        """The layout, beside the scroll bar if it needs one, and the height that it has, in device pixels."""
        room = self.size() * self.devicePixelRatioF()
        tiles = self._laid_out_in(room)
        if tiles.content_height > room.height():
            bar = QSize(self._bar.sizeHint().width(), 0)
            tiles = self._laid_out_in((self.size() - bar) * self.devicePixelRatioF())
        return tiles, room.height()

    def _laid_out_in(self, room: QSize) -> TileLayout:
        count, height, width = self._tile_shape
        gap = round(theme.px(WIDEST_GAP) * self.devicePixelRatioF())
        area = (room.width(), room.height())
        if self._alone is None or self._alone >= count:
            label = round(self._label_height() * self.devicePixelRatioF())
            return lay_out_tiles(count, (height, width), area, gap, label=label)
        return replace(lay_out_tiles(1, (height, width), area, gap), first=self._alone)

    def _label_height(self) -> int:
        """Return the height of a tile's number, in logical pixels."""
        return number_height() if self._has_numbers and self._tile_shape[0] > 1 else 0

    def _on_widget(self, place: QRectF) -> QRectF:
        """A place among the tiles, in device pixels, as a place on the widget."""
        ratio = self.devicePixelRatioF()
        x, y = place.x() / ratio, (place.y() - self._offset()) / ratio
        return QRectF(x, y, place.width() / ratio, place.height() / ratio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layout = None
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, 0, width, self.height())
        super().resizeEvent(event)

    @contextmanager
    def unscrolled(self) -> Iterator[None]:
        """Be so large that all tiles are seen, as long as this lasts; then all is as before."""
        size, content = self.size(), math.ceil(self._tiles().content_height / self.devicePixelRatioF())
        scrolled = self._bar.value()
        if not self._bar.maximum():
            yield
            return
        self.resize(size.width(), content)
        try:
            yield
        finally:
            self.resize(size)
            self._tiles()  # which gives the bar its range
            self._bar.setValue(scrolled)

    # Scrolling ------------------------------------------------------------------------------------------

    def _offset(self) -> int:
        """Return by how many device pixels the tiles are scrolled up."""
        return self._bar.value() if self._bar.maximum() else 0

    def _scroll(self, by: QPoint) -> bool:
        """Turn the wheel by that; say whether there is anything to scroll."""
        self._bar.setValue(self._bar.value() - by.y())
        return bool(self._bar.maximum())

    def _shown_tiles(self, area: QRectF) -> range:
        """The tiles of the rows that an area of the widget touches."""
        tiles, ratio = self._tiles(), self.devicePixelRatioF()
        pitch = tiles.row_pitch
        above, below = (round(edge * ratio + self._offset()) for edge in (area.top(), area.bottom()))
        first = max(0, (above - tiles.top) // pitch)
        last = (below - tiles.top) // pitch + 1
        return tiles.indices[first * tiles.columns : max(last, 0) * tiles.columns]

    def _reveal(self, index: int) -> None:
        """Scroll until a tile is seen."""
        tiles = self._tiles()
        if index in tiles.indices and self._alone is None:
            place = self._places[index - tiles.first].adjusted(0, -tiles.gap - tiles.label, 0, tiles.gap)
            bar = self._bar
            bar.setValue(min(max(bar.value(), place.y() + place.height() - bar.pageStep()), place.y()))
