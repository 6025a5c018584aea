"""A layer of a network as a column of two rows: what it gives on, and what comes back to it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from cnngui import theme
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_scale import ColourScale
from cnngui.widgets.maps.map_grid import MapGrid
from cnngui.widgets.maps.tile_layout import MARGIN, NARROWEST_GAP, count_that_fits
from cnngui.widgets.network.layer_title import LayerTitle

SMALLEST_SIDE = 18
"""Of a map, in pixels at zoom 1; more maps than fit so are not shown."""
SMALLEST_UNIT = 12
"""The same of a unit, whose one colour is all there is to see."""
LEAST_HEIGHT = 32
"""Pixels at zoom 1 of a row."""
LINES_WITHOUT_MAPS = 2
"""Of the text in a row that has none."""
WIDEST_END = "±8.8·10⁻⁸"
"""A text below the maps that is as wide as one can be."""
SPACING = 3
"""Pixels between two parts of a column."""
NO_MAPS = np.zeros((0, 1, 1), np.float32)


class TwoWayColumn(QWidget):
    """Maps over maps of the same count and shape, each row in its own colours, under a layer's name. Where
    two rows are too low for a map, the lower one alone is shown as soon as it has maps.

    Signals: `opened` by a click on the name; `laid_out` when another size may have brought other maps, on
    which nothing is lit yet.
    """

    opened = Signal()
    laid_out = Signal()

    def __init__(self, name: str, title: LayerTitle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.title = named(title, name)
        self.forward = named(MapGrid(self), f"{name}_forward")
        self.backward = named(MapGrid(self), f"{name}_backward")
        self.end = named(QLabel("\n", self), f"{name}_end")  # always of two lines
        self.end.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.end.setProperty("role", "muted")
        self._end_text = ""
        self.shown_count = 0
        """How many of the maps there is room for."""
        self._maps: dict[MapGrid, np.ndarray] = {self.forward: NO_MAPS, self.backward: NO_MAPS}
        self._scales = dict.fromkeys(self._maps, ColourScale("sequential", 0.0, 1.0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.title)
        for grid in self._maps:
            layout.addWidget(grid, 1)
            grid.setMinimumSize(1, 1)
        layout.addWidget(self.end)
        self.title.clicked.connect(lambda: self.opened.emit())

    def minimumSizeHint(self) -> QSize:
        ends = self.title.minimumSizeHint().height() + self.end.sizeHint().height()
        row = max(theme.px(LEAST_HEIGHT), LINES_WITHOUT_MAPS * self.end.fontMetrics().lineSpacing())
        return QSize(self.needed_width, ends + 2 * row + 3 * SPACING)

    @property
    def needed_width(self) -> int:
        """The width at which its name is whole, and what stands below the maps."""
        return max(self.title.name_width, self.end.fontMetrics().horizontalAdvance(WIDEST_END) + 2)

    def set_forward(self, maps: np.ndarray, scale: ColourScale) -> None:
        """Show (n, height, width) maps in the upper row."""
        self._show(self.forward, maps, scale)

    def set_backward(self, maps: np.ndarray, scale: ColourScale, end: str) -> None:
        """Show maps of the same shape, or none of them, in the lower row. end: what stands below them."""
        self._end_text = end
        self._show(self.backward, maps, scale)

    def _show(self, grid: MapGrid, maps: np.ndarray, scale: ColourScale) -> None:
        self._maps[grid], self._scales[grid] = maps, scale
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.laid_out.emit()

    def _fit(self) -> None:
        has_room = (
            self._row_height() * self.devicePixelRatioF() >= self._maps[self.forward].shape[1] + 2 * MARGIN
        )
        comes_back = len(self._maps[self.backward]) > 0
        self.forward.setVisible(has_room or not comes_back)
        self.backward.setVisible(has_room or comes_back)
        count = len(self._maps[self.forward])
        self.shown_count = min(count, self._room())
        for grid, maps in self._maps.items():
            scale = self._scales[grid]
            grid.set_maps(maps[: self.shown_count], scale.low, scale.high, scale.colormap)
        more = f"+{count - self.shown_count}" if count > self.shown_count else ""
        self.end.setText(f"{self._end_text}\n{more}")

    def _row_height(self) -> int:
        """The height of each of two rows."""
        ends = self.title.minimumSizeHint().height() + self.end.sizeHint().height()
        return (self.height() - ends - 3 * SPACING) // 2

    def _room(self) -> int:
        """How many maps can be read in a row, as it will be laid out: Qt has perhaps not come to it yet."""
        _, height, width = self._maps[self.forward].shape
        ratio = self.devicePixelRatioF()
        is_alone = self.forward.isHidden() or self.backward.isHidden()
        row = 2 * self._row_height() + SPACING if is_alone else self._row_height()
        area = round(self.width() * ratio), round(row * ratio)
        smallest = SMALLEST_SIDE if max(height, width) > 1 else SMALLEST_UNIT
        return count_that_fits((height, width), area, NARROWEST_GAP, round(theme.px(smallest) * ratio))


class TwoWayGap(QWidget):
    """The gap between two such columns: an arrow on in the upper row, and one back in the lower one."""

    WIDTH = 18
    """Pixels at zoom 1."""

    def __init__(self, beside: TwoWayColumn, parent: QWidget) -> None:
        super().__init__(parent)
        self._beside = beside
        self._has_way_back = True
        self.setFixedWidth(theme.px(self.WIDTH))
        beside.laid_out.connect(self.update)

    def set_way_back(self, has_way_back: bool) -> None:
        """Say whether the way back has come through here."""
        if has_way_back != self._has_way_back:
            self._has_way_back = has_way_back
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self._beside.forward.isHidden():
                self._paint_arrow(painter, self._beside.forward.geometry(), 1, "outline")
            if self._has_way_back:
                self._paint_arrow(painter, self._beside.backward.geometry(), -1, "accent")

    def _paint_arrow(self, painter: QPainter, row: QRect, way: int, colour: theme.ColorName) -> None:
        middle = QPointF(self.width() / 2, row.center().y())
        half, head = (self.width() - 4) / 2 * way, theme.px(4)
        tip = middle + QPointF(half, 0)
        painter.setPen(QPen(theme.color(colour), theme.px(1.4)))
        painter.drawLine(middle - QPointF(half, 0), tip)
        painter.drawPolyline(
            QPolygonF([tip + QPointF(-head * way, -head), tip, tip + QPointF(-head * way, head)])
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()
