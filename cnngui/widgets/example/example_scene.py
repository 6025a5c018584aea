"""The scene of a worked example: input, kernel and output, and the window that moves over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import ARROWS, KeyClaim
from cnngui.widgets.basics.named import named
from cnngui.widgets.cells.colour_scale import signed_scale
from cnngui.widgets.example.example_grid import LARGEST_CELL, ExampleGrid, ResultGrid
from cnngui.widgets.example.example_painting import NO_MARGIN, Margin
from cnngui.widgets.example.scene_layout import (
    FilterShapes,
    SceneSizes,
    is_legible,
    place_filters,
    place_tables,
)

GAP = 28
"""Pixels at zoom 1 between two tables, for the sign."""
LEGIBLE_CELL = 2
"""Height in times of the theme's small text from which a cell's number can be read."""
HEIGHT_FOR_CAPTIONS = 136
"""Pixels at zoom 1."""
MARGIN = 3
"""Pixels around the tables, for the frame that shows the focus."""


class ExampleScene(QWidget):
    """Holds the tables `input`, `kernel`, `turned` and `output`, all cells of one size where that can be.

    `inputs`, `kernels` (a row for each filter) and `outputs` are the same with those of further maps and
    filters, of which there may be none.

    Signals: `walked(count)` by the arrow keys and `toggled()` by the space bar, while the scene itself has
    the focus; a click beside the tables gives it.
    """

    walked = Signal(int)
    toggled = Signal()

    def __init__(self, maps: int, filters: int, parent: QWidget | None = None) -> None:
        """maps, filters: the most that there may be."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Tables of the worked example"))
        self.input = named(ExampleGrid(self), "example_input")
        self.kernel = named(ExampleGrid(self), "example_kernel")
        self.turned = named(ResultGrid(self), "example_turned_kernel")
        self.output = named(ResultGrid(self), "example_output")
        self.input.setAccessibleName(self.tr("Input of the example"))
        self.kernel.setAccessibleName(self.tr("Kernel of the example"))
        self.turned.setAccessibleName(self.tr("Kernel turned by 180°"))
        self.output.setAccessibleName(self.tr("Output of the example"))
        self.inputs = (
            self.input,
            *(named(ExampleGrid(self), f"example_input_{n}") for n in range(2, maps + 1)),
        )
        self.kernels = tuple(
            tuple(
                self.kernel
                if row == column == 1
                else named(ExampleGrid(self), f"example_kernel_{row}_{column}")
                for column in range(1, maps + 1)
            )
            for row in range(1, filters + 1)
        )
        others = [named(ResultGrid(self), f"example_output_{n}") for n in range(2, filters + 1)]
        self.outputs = (self.output, *others)
        self._name_others()
        for grid in set(self._grids()) - {self.input, self.kernel, self.turned, self.output}:
            grid.hide()  # until there is such a map or filter
        self._sign = ""
        self._chosen = 0
        self._has_captions = True
        """Whether there is room for them beside numbers that can be read."""
        KeyClaim(self, self._wants)

    def set_tables(
        self,
        *,
        inputs: Sequence[np.ndarray],
        margin: Margin,
        kernels: Sequence[Sequence[np.ndarray]],
        turned: np.ndarray | None,
        outputs: Sequence[np.ndarray],
        sign: str,
    ) -> None:
        """Show the tables (rows, columns): an input for each map, a row of kernels and an output for each
        filter. kernels: without any where there is none. turned: the kernel as it is laid over the input,
        None if that is as it stands. sign: what leads from the input to a pooled output.
        """
        tables: dict[ExampleGrid, np.ndarray] = {}
        tables |= zip(self.inputs, inputs, strict=False)
        for grids, row in zip(self.kernels, kernels, strict=False):
            tables |= zip(grids, row, strict=False)
        tables |= {} if turned is None else {self.turned: turned}
        tables |= zip(self.outputs, outputs, strict=False)
        self._sign = sign
        for grid in self._grids():
            grid.setVisible(grid in tables)
        for grid, table in tables.items():
            scale, is_input = signed_scale(table), grid in self.inputs
            grid.set_table(
                table,
                scale.low,
                scale.high,
                margin if is_input else NO_MARGIN,
                is_tagged=is_input and bool(kernels),
            )
        self._arrange()

    def choose_filter(self, number: int) -> None:
        """Name the filter that is worked, from 0, in the colour of what is chosen."""
        if number != self._chosen:
            self._chosen = number
            self.update()

    def _name_others(self) -> None:
        """Name the tables of further maps and filters for screen readers."""
        for number, grid in enumerate(self.inputs[1:], start=2):
            grid.setAccessibleName(self.tr("Map {number}").format(number=number))
        kernel = self.tr("Filter {filter}, map {map}")
        for filter, row in enumerate(self.kernels, start=1):
            for map, grid in enumerate(row, start=1):
                if grid is not self.kernel:
                    grid.setAccessibleName(kernel.format(filter=filter, map=map))
        for number, grid in enumerate(self.outputs[1:], start=2):
            grid.setAccessibleName(self.tr("Output {number}").format(number=number))

    # Geometry -------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(60))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(520), theme.px(240))

    def _grids(self) -> tuple[ExampleGrid, ...]:
        return *self.kernels_and_inputs(), *self.outputs

    def kernels_and_inputs(self) -> tuple[ExampleGrid, ...]:
        """The tables whose cells make the products."""
        return *self.inputs, *(grid for row in self.kernels for grid in row), self.turned

    def _is_single(self) -> bool:
        """Whether there is one map and one filter, or one map that is pooled."""
        return self.inputs[1].isHidden() and self.outputs[1].isHidden()

    def _shown(self) -> list[ExampleGrid]:
        return [grid for grid in self._grids() if not grid.isHidden()]

    def _arrange(self) -> None:
        """Give the tables their places. There is no layout: nothing of the window moves for another size."""
        self._has_captions = True
        legible = LEGIBLE_CELL * theme.sizes().small
        sizes = SceneSizes(self._gap(), self._caption_height(), theme.px(LARGEST_CELL), legible)
        shapes = [grid.whole_shape() for grid in self._shown()]
        inside = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        if self._is_single():
            places = place_tables(shapes[0], shapes[1:-1], shapes[-1], inside.size(), sizes)
        else:
            of_filters = FilterShapes(
                shapes[0],
                self.kernel.whole_shape(),
                shapes[-1],
                maps=sum(not grid.isHidden() for grid in self.inputs),
                filters=sum(not grid.isHidden() for grid in self.outputs),
            )
            places = place_filters(of_filters, inside.size(), sizes)
            self._has_captions = is_legible(of_filters, places, sizes)
            if not self._has_captions:
                places = place_filters(of_filters, inside.size(), replace(sizes, caption=0))
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
            for grid in shown if self._has_captions and self._caption_height() else ():
                self._paint_caption(painter, grid)
            if self._is_single():
                for before, after in pairwise(shown):
                    self._paint_sign(painter, before.geometry(), after)
            else:
                self._paint_signs_of_filters(painter)
            if self.hasFocus():
                painter.setPen(theme.color("accent"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_caption(self, painter: QPainter, grid: ExampleGrid) -> None:
        """Paint the name over a table, with its size where there is room for it."""
        place, metrics = grid.geometry(), painter.fontMetrics()
        room = place.width() + theme.px(GAP) // 2
        rows, columns = grid.kernel().shape
        name = self._name(grid) if self._is_single() else self._name_among(grid)
        text = self.tr("{table} {rows}×{columns}").format(table=name, rows=rows, columns=columns)
        maps = sum(not each.isHidden() for each in self.inputs)
        if maps > 1 and grid in (row[0] for row in self.kernels):
            text += f"×{maps}"
        if not name:
            return
        if metrics.horizontalAdvance(text) > room or grid is self.turned:
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        caption = QRect(0, place.top() - self._caption_height(), room, self._caption_height())
        caption.moveLeft(max(min(place.center().x() - room // 2, self.width() - room), 0))
        is_chosen = not self._is_single() and grid in (
            *self.kernels[self._chosen],
            self.outputs[self._chosen],
        )
        painter.setPen(theme.color("accent" if is_chosen else "muted"))
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, text)

    def _name(self, grid: ExampleGrid) -> str:
        return {
            self.input: self.tr("Input"),
            self.kernel: self.tr("Kernel"),
            self.turned: self.tr("turned by 180°"),
            self.output: self.tr("Output"),
        }[grid]

    def _name_among(self, grid: ExampleGrid) -> str:
        """The name of a table where there are several maps or filters; nothing for a filter's other maps."""
        if grid in self.inputs:
            return self.tr("Map {number}").format(number=self.inputs.index(grid) + 1)
        for number, (row, output) in enumerate(zip(self.kernels, self.outputs, strict=True), start=1):
            if grid is row[0]:
                return self.tr("Filter {number}").format(number=number)
            if grid is output:
                return self.tr("Output {number}").format(number=number)
        return ""

    def _paint_signs_of_filters(self, painter: QPainter) -> None:
        """Paint ∗ between the maps and the filters, and = before each output."""
        outputs = [grid for grid in self.outputs if not grid.isHidden()]
        first, maps = self.kernel.geometry(), self.input.geometry()
        places = [QRect(first.left() - self._gap(), maps.top(), self._gap(), maps.height())]
        if first.top() >= maps.bottom():
            places = [QRect(first.left() - self._gap(), first.top(), self._gap(), first.height())]
        for place in (grid.geometry() for grid in outputs):
            places.append(QRect(place.left() - self._gap(), place.top(), self._gap(), place.height()))
        painter.save()
        painter.setFont(self._sign_font())
        painter.setPen(theme.color("text"))
        for place, sign in zip(places, ("∗", *("=" for _ in outputs)), strict=True):
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)
        painter.restore()

    def _paint_sign(self, painter: QPainter, before: QRect, grid: ExampleGrid) -> None:
        """Paint ∗ before the kernel, → before it turned, = before the output (or what pools)."""
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
