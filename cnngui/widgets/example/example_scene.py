"""The scene of a worked example: input, kernel and output, and the window that moves over them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import ARROWS, KeyClaim
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_scale import signed_scale
from cnngui.widgets.example.example_grid import ExampleGrid, ResultGrid
from cnngui.widgets.example.example_painting import NO_MARGIN, Margin
from cnngui.widgets.example.scene_layout import SceneSizes, place_tables
from cnngui.widgets.kernel.kernel_view import LARGEST_CELL

GAP = 28
"""Pixels at zoom 1 between two tables, for the sign."""
LEGIBLE_CELL = 18
"""Height in pixels from which a cell's number can be read."""
HEIGHT_FOR_CAPTIONS = 136
"""Pixels at zoom 1."""
MARGIN = 3
"""Pixels around the tables, for the frame that shows the focus."""


class ExampleScene(QWidget):
    """Holds the tables `input`, `kernel`, `turned` and `output`, all cells of one size where that can be.

    Signals: `walked(steps)` by the arrow keys and `toggled()` by the space bar, while the scene itself has
    the focus; a click beside the tables gives it.
    """

    walked = Signal(int)
    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Stage of the worked example"))
        self.input = named(ExampleGrid(self), "example_input")
        self.kernel = named(ExampleGrid(self), "example_kernel")
        self.turned = named(ResultGrid(self), "example_turned_kernel")
        self.output = named(ResultGrid(self), "example_output")
        self.input.setAccessibleName(self.tr("Input of the example"))
        self.kernel.setAccessibleName(self.tr("Kernel of the example"))
        self.turned.setAccessibleName(self.tr("Kernel turned by 180°"))
        self.output.setAccessibleName(self.tr("Output of the example"))
        self._sign = ""
        KeyClaim(self, self._wants)

    def set_tables(
        self,
        *,
        input: np.ndarray,
        margin: Margin,
        kernel: np.ndarray | None,
        turned: np.ndarray | None,
        output: np.ndarray,
        sign: str,
    ) -> None:
        """Show the tables (rows, columns). kernel: None where there is none. turned: the kernel as it is laid
        over the input, None if that is as it stands. sign: what leads from the input to a pooled output.
        """
        for grid, table in ((self.kernel, kernel), (self.turned, turned)):
            grid.setVisible(table is not None)
        self._sign = sign
        for grid, table in zip(self._grids(), (input, kernel, turned, output), strict=True):
            if table is not None:
                scale = signed_scale(table)
                grid.set_table(table, scale.low, scale.high, margin if grid is self.input else NO_MARGIN)
        self._arrange()

    # Geometry -------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(60))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(520), theme.px(240))

    def _grids(self) -> tuple[ExampleGrid, ...]:
        return self.input, self.kernel, self.turned, self.output

    def kernels_and_input(self) -> tuple[ExampleGrid, ...]:
        """The tables whose cells make the products."""
        return self.input, self.kernel, self.turned

    def _shown(self) -> list[ExampleGrid]:
        return [grid for grid in self._grids() if not grid.isHidden()]

    def _arrange(self) -> None:
        """Give the tables their places. There is no layout: nothing of the window moves for another size."""
        sizes = SceneSizes(self._gap(), self._caption_height(), theme.px(LARGEST_CELL), LEGIBLE_CELL)
        shapes = [grid.whole_shape() for grid in self._shown()]
        inside = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        places = place_tables(shapes[0], shapes[1:-1], shapes[-1], inside.size(), sizes)
        for grid, place in zip(self._shown(), places, strict=True):
            grid.setGeometry(place.translated(inside.topLeft()))
        self.update()

    def _gap(self) -> int:
        """Return the pixels between two tables: as many as the sign there asks for."""
        return max(
            theme.px(GAP), QFontMetrics(self._sign_font()).horizontalAdvance(self._sign) + theme.px(10)
        )

    def _sign_font(self) -> QFont:
        font = theme.font(bold=True)
        if len(self._sign) < 2:
            font.setPixelSize(theme.sizes().base * 3 // 2)
        return font

    def _caption_height(self) -> int:
        """Return 0 in a low scene: the numbers need the room more than the names do."""
        return theme.sizes().base + theme.px(7) if self.height() >= theme.px(HEIGHT_FOR_CAPTIONS) else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            painter.setFont(theme.font())
            shown = self._shown()
            for grid in shown if self._caption_height() else ():
                self._paint_caption(painter, grid)
            for before, after in pairwise(shown):
                self._paint_sign(painter, before.geometry(), after)
            if self.hasFocus():
                painter.setPen(theme.color("accent"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_caption(self, painter: QPainter, grid: ExampleGrid) -> None:
        """The name over a table, with its size where there is room for it."""
        place, metrics = grid.geometry(), painter.fontMetrics()
        room = place.width() + theme.px(GAP) // 2
        rows, columns = grid.kernel().shape
        text = self.tr("{table} {rows}×{columns}").format(table=self._name(grid), rows=rows, columns=columns)
        if metrics.horizontalAdvance(text) > room or grid is self.turned:
            text = metrics.elidedText(self._name(grid), Qt.TextElideMode.ElideRight, room)
        caption = QRect(0, place.top() - self._caption_height(), room, self._caption_height())
        caption.moveLeft(max(min(place.center().x() - room // 2, self.width() - room), 0))
        painter.setPen(theme.color("muted"))
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, text)

    def _name(self, grid: ExampleGrid) -> str:
        return {
            self.input: self.tr("Input"),
            self.kernel: self.tr("Kernel"),
            self.turned: self.tr("turned by 180°"),
            self.output: self.tr("Output"),
        }[grid]

    def _paint_sign(self, painter: QPainter, before: QRect, grid: ExampleGrid) -> None:
        """∗ before the kernel, → before it turned, = before the output (or what pools)."""
        after = grid.geometry()
        is_below = after.top() >= before.bottom()
        text = {self.kernel: "∗", self.turned: "↻"}.get(grid, self._sign or "=")
        place = QRect(before.right(), after.top(), after.left() - before.right(), after.height())
        if is_below:  # the input stands at the left then, and the sign before the output as well
            place = QRect(after.left() - self._gap(), after.top(), self._gap(), after.height())
        painter.save()
        painter.setFont(self._sign_font())
        painter.setPen(theme.color("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    # Events ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Grids hand on the keys that they do not need: the space bar plays from everywhere."""
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        elif event.key() in ARROWS and self.hasFocus():
            self.walked.emit(sum(ARROWS[Qt.Key(event.key())]))
        else:
            super().keyPressEvent(event)

    def _wants(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Space or event.key() in ARROWS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._arrange()
        super().changeEvent(event)
