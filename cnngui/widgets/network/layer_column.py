"""A layer as a column of small maps under its name: as many as can be read, and how many more there are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_scale import ColourScale
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.maps.tile_layout import NARROWEST_GAP, count_that_fits
from cnngui.widgets.network.layer_title import LayerTitle

SMALLEST_SIDE = 20
"""Of a map, in pixels at zoom 1; more maps than fit so are not shown."""


class LayerColumn(QWidget):
    """Signals: `opened` by a click on the name, or beside the maps, or by a double click on one;
    `laid_out` when another size may have brought other maps, on which nothing is lit yet.
    """

    opened = Signal()
    laid_out = Signal()

    def __init__(self, name: str, title: str, shape: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.title = named(LayerTitle(title, shape, self), f"overview_{name}")
        self.grid = named(MapGrid(self), f"overview_{name}_maps")
        self.grid.setAccessibleName(title)
        self.more = QLabel(self)
        self.more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more.setProperty("role", "muted")
        self.shown_count = 0
        """How many of the maps there is room for."""
        self._maps = np.zeros((0, 1, 1), np.float32)
        self._scale = ColourScale("sequential", 0.0, 1.0)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.grid, 1)
        self.grid.setMinimumHeight(1)  # in a low panel the name keeps its height
        self._layout.addWidget(self.more)
        self.title.clicked.connect(lambda: self.opened.emit())

    def minimumSizeHint(self) -> QSize:
        is_beside = self._layout.direction() == QBoxLayout.Direction.LeftToRight
        return QSize(theme.px(34) if is_beside else self.title.name_width, theme.px(44))

    def set_title_beside(self, width: int | None) -> None:
        """Put the name at the left of the maps, so wide, or with None over them."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(down if width is None else across)
        self.title.set_width(width)

    def set_maps(self, maps: np.ndarray, scale: ColourScale) -> None:
        """Show (n, height, width) maps in the colours of their layer."""
        self._maps, self._scale = maps, scale
        self._show()

    def set_chosen(self, is_chosen: bool) -> None:
        """Show whether the window looks at this layer."""
        self.title.setChecked(is_chosen)

    @property
    def maps_rect(self) -> QRect:
        """Where the maps are, and the count of those that are not shown."""
        return self.grid.geometry().united(self.more.geometry())

    def cells_rect(self, number: int, cells: QRectF) -> QRectF:
        """Where some cells (x and y in cells) of a map are; a map that is not shown is where the count is."""
        if number >= self.shown_count:
            return QRectF(self.more.geometry())
        return self.grid.cells_rect(number, cells).translated(self.grid.pos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()
        self.laid_out.emit()

    def _show(self) -> None:
        count = len(self._maps)
        self.shown_count = min(count, self._room())
        shown = self._maps[: self.shown_count]
        self.grid.set_maps(shown, self._scale.low, self._scale.high, self._scale.colormap)
        self.more.setText(f"+{count - self.shown_count}" if count > self.shown_count else "")

    def _room(self) -> int:
        """How many maps can be read."""
        _, height, width = self._maps.shape
        ratio = self.devicePixelRatioF()
        area = round(self.grid.width() * ratio), round(self.grid.height() * ratio)
        side = round(theme.px(SMALLEST_SIDE) * ratio)
        return count_that_fits((height, width), area, NARROWEST_GAP, side)
