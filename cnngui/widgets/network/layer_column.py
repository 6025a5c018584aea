"""A layer as a column of small maps under its name: as many as can be read, and how many more there are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_scale import ColourScale
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.maps.tile_layout import NARROWEST_GAP, count_that_fits

SMALLEST_SIDE = 20
"""Of a map, in pixels at zoom 1; more maps than fit so are not shown."""


class LayerColumn(QWidget):
    """Signals: `chosen` by a click on the name, which looks pressed while the layer is the chosen one;
    `laid_out` when another size may have brought other maps, on which nothing is lit yet.
    """

    chosen = Signal()
    laid_out = Signal()

    def __init__(self, name: str, title: str, shape: str, can_be_chosen: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._lines = title, shape
        self.title = named(QPushButton(f"{title}\n{shape}", self), f"overview_{name}")
        self.title.setToolTip(f"{title}: {shape}")
        self.title.setCheckable(can_be_chosen)
        self.title.setEnabled(can_be_chosen)
        self.title.setAccessibleName(f"{title} {shape}")
        self.title.setMinimumWidth(1)
        self.grid = named(MapGrid(self), f"overview_{name}_maps")
        self.grid.setAccessibleName(title)
        self.more = QLabel(self)
        self.more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more.setProperty("role", "muted")
        self._maps = np.zeros((0, 1, 1), np.float32)
        self._scale = ColourScale("sequential", 0.0, 1.0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.more)
        self.title.clicked.connect(lambda: self.chosen.emit())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(56), theme.px(90))

    def set_maps(self, maps: np.ndarray, scale: ColourScale) -> None:
        """Show (n, height, width) maps in the colours of their layer."""
        self._maps, self._scale = maps, scale
        self._show()

    def set_chosen(self, is_chosen: bool) -> None:
        """Whether the window looks at this layer."""
        self.title.setChecked(is_chosen)

    def span_of(self, maps: list[int], cells: QRectF) -> tuple[float, float] | None:
        """From where to where on the column some cells (x and y in cells) of some maps reach, downwards.

        None where none of these maps is shown.
        """
        shown = [index for index in maps if index < self.shown_count]
        if not shown:
            return None
        first = self.grid.cell_rect(shown[0], int(cells.top()), int(cells.left()))
        last = self.grid.cell_rect(shown[-1], int(cells.bottom()) - 1, int(cells.left()))
        top = self.grid.mapTo(self, QPoint(0, 0)).y()
        return top + first.top(), top + last.bottom()

    @property
    def shown_count(self) -> int:
        """How many of the maps there is room for."""
        count, height, width = self._maps.shape
        ratio = self.devicePixelRatioF()
        area = round(self.grid.width() * ratio), round(self.grid.height() * ratio)
        side = round(theme.px(SMALLEST_SIDE) * ratio)
        return min(count, count_that_fits((height, width), area, NARROWEST_GAP, side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, metrics = self.title.width() - theme.px(8), self.title.fontMetrics()
        elided = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in self._lines)
        self.title.setText("\n".join(elided))
        self._show()
        self.laid_out.emit()

    def _show(self) -> None:
        count, shown = len(self._maps), self.shown_count
        self.grid.set_maps(self._maps[:shown], self._scale.low, self._scale.high, self._scale.colormap)
        self.more.setText(f"+{count - shown}" if count > shown else "")
