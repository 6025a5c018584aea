"""A widget full of equal tiles of cells: where they lie, and what scrolls where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named
from cnngui.widgets.maps.tile_layout import TileLayout, lay_out_tiles

LARGEST_CELL = 72
"""Pixels at zoom 1 beyond which a cell does not grow."""
WIDEST_GAP = 7
"""Pixels at zoom 1."""


class TileArea(QWidget):
    """Lays out tiles of rows × columns cells, as large as they fit, and scrolls when they are too many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._tile_shape = (0, 1, 1)
        self._layout: TileLayout | None = None
        self._places: list[QRect] = []  # of the tiles, in device pixels, before scrolling
        self._bar = named(QScrollBar(Qt.Orientation.Vertical, self), "map_grid_scroll")
        self._bar.hide()
        self._bar.valueChanged.connect(self.update)

    def cell_at(self, position: QPointF) -> tuple[int, int, int] | None:
        """The (tile, row, column) at a position of the widget, or None between the tiles."""
        ratio = self.devicePixelRatioF()
        return self._tiles().cell_at(position.x() * ratio, position.y() * ratio + self._offset())

    def cell_rect(self, index: int, row: int, column: int) -> QRectF:
        """The place of one cell on the widget."""
        left, top = self._tiles().corner(index)
        scale = self._tiles().scale
        return self._on_widget(QRectF(left + column * scale, top + row * scale, scale, scale))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(72), theme.px(56))

    # Layout ---------------------------------------------------------------------------------------------

    def _set_tiles(self, count: int, rows: int, columns: int) -> None:
        self._tile_shape = (count, rows, columns)
        self._layout = None

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
            size = QSize(self._layout.tile_width, self._layout.tile_height)
            corners = map(self._layout.corner, range(self._layout.count))
            self._places = [QRect(QPoint(*corner), size) for corner in corners]
        return self._layout

    def _lay_out(self, bar_width: int) -> TileLayout:
        ratio = self.devicePixelRatioF()
        count, height, width = self._tile_shape
        gap = round(theme.px(WIDEST_GAP) * ratio)
        area = (round((self.width() - bar_width) * ratio), self._device_height())
        return lay_out_tiles(count, (height, width), area, gap, round(theme.px(LARGEST_CELL) * ratio))

    def _device_height(self) -> int:
        return round(self.height() * self.devicePixelRatioF())

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

    # Scrolling ------------------------------------------------------------------------------------------

    def _offset(self) -> int:
        """Return by how many device pixels the tiles are scrolled up."""
        return self._bar.value() if self._bar.maximum() else 0

    def _shown_tiles(self, area: QRectF) -> range:
        """The tiles of the rows that an area of the widget touches."""
        tiles, ratio = self._tiles(), self.devicePixelRatioF()
        step = tiles.tile_height + tiles.gap
        above, below = (round(edge * ratio) + self._offset() for edge in (area.top(), area.bottom()))
        first = max(0, (above - tiles.top) // step)
        last = (below - tiles.top) // step + 1
        return range(first * tiles.columns, min(tiles.count, last * tiles.columns))

    def _reveal(self, index: int) -> None:
        """Scroll until a tile is seen."""
        if not self._bar.maximum() or index >= self._tile_shape[0]:
            return
        tiles = self._tiles()
        top = tiles.corner(index)[1] - tiles.gap
        bottom = top + tiles.tile_height + 2 * tiles.gap
        self._bar.setValue(min(max(self._bar.value(), bottom - self._device_height()), top))
