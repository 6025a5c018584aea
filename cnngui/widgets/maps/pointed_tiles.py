"""Tiles that the pointer and the keys choose from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import show_tip
from cnngui.widgets.basics.key_claim import ARROWS, CLICKING_KEYS, KeyClaim
from cnngui.widgets.maps.tile_area import TileArea
from cnngui.widgets.maps.tile_painting import tile_rect

Cell = tuple[int, int, int]
"""A tile, and the row and the column of a cell on it."""

WIDEST_FRAME = 9
"""Pixels at zoom 1 beyond a tile that its frames reach at most."""


class PointedTiles(TileArea):
    """One tile can be selected; cells can be pointed at, and one, the focus, wears a ring.

    Signals: `map_clicked(map)` by a click, or by the arrow keys, which ask for the next map;
    `cell_clicked(map, row, column)` by a click, or by Enter for the cell in focus, else for the middle of
    the selected map; `ground_clicked()` beside the tiles; `cell_hovered(map, row, column)`, `cell_left()`;
    `walked(right, down)` by the arrow keys instead, while `walks` is True;
    `enlarging_asked()` by a double click on a map, or by the space bar for the selected one, and
    `enlarged_changed(bool)` when that is done, or undone by maps of another shape.
    """

    map_clicked = Signal(int)
    cell_clicked = Signal(int, int, int)
    ground_clicked = Signal()
    cell_hovered = Signal(int, int, int)
    cell_left = Signal()
    walked = Signal(int, int)
    enlarging_asked = Signal()
    enlarged_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.walks = False
        """Whether the arrow keys walk from cell to cell instead of from map to map."""
        self._selected: int | None = None
        self._hovered: Cell | None = None
        self._focus: Cell | None = None
        self._is_pinned = False
        self._is_enlarged = False
        KeyClaim(self, lambda event: self.walks and event.key() in ARROWS)

    def set_selected(self, index: int | None) -> None:
        """Frame one map in the accent colour."""
        if index == self._selected:
            return
        self._selected = index
        self._describe()
        if self._is_enlarged:
            self._show_alone(index)
            if index is not None and self._hovered is not None:  # the pointer is over another map now
                self._hover((index, *self._hovered[1:]))
        if index is not None:
            self._reveal(index)
        self.update()

    def set_focus(self, cell: Cell | None, pinned: bool = False) -> None:
        """Ring the cell (map, row, column) in focus, from wherever it was pointed at; bolder when pinned."""
        if (cell, pinned) == (self._focus, self._is_pinned):
            return
        self._update_tile(self._focus)
        self._focus, self._is_pinned = cell, pinned
        self._update_tile(cell)
        if cell is not None and pinned:
            self._reveal(cell[0])

    @property
    def is_enlarged(self) -> bool:
        """Whether the selected map is shown alone."""
        return self._is_enlarged

    def set_enlarged(self, is_enlarged: bool) -> None:
        """Show the selected map alone, with numbers in its cells where they have room, or all maps."""
        if is_enlarged == self._is_enlarged:
            return
        self._is_enlarged = is_enlarged
        self._show_alone(self._selected if is_enlarged else None)
        self.enlarged_changed.emit(is_enlarged)

    def selected(self) -> int | None:
        """The selected map."""
        return self._selected

    def cell_text(self, cell: Cell) -> str:
        """The tooltip of one cell."""
        raise NotImplementedError

    def _describe(self) -> None:
        """Say to screen readers what is selected."""
        raise NotImplementedError

    def _set_tiles(self, count: int, rows: int, columns: int) -> None:
        """Take other tiles, and forget what was pointed at: it belonged to the former ones."""
        super()._set_tiles(count, rows, columns)
        self._hovered = self._focus = None
        self.set_enlarged(False)

    # Pointer --------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif cell is None:
            self.ground_clicked.emit()
        else:
            self.map_clicked.emit(cell[0])
            self.cell_clicked.emit(*cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # takes back what the first of the two clicks did to the pin
        if event.button() == Qt.MouseButton.LeftButton and self.cell_at(event.position()) is not None:
            self._ask_for_enlarging()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._scroll(event.angleDelta()):
            self._hover(self.cell_at(event.position()))
        else:
            event.ignore()

    def _hover(self, cell: Cell | None) -> None:
        if cell == self._hovered:
            return
        self._update_tile(self._hovered)
        self._hovered = cell
        self._update_tile(cell)
        show_tip(self, "" if cell is None else self.cell_text(cell))
        if cell is None:
            self.cell_left.emit()
        else:
            self.cell_hovered.emit(*cell)

    def _update_tile(self, cell: Cell | None) -> None:
        """Paint the tile of a cell anew, with the frames around it."""
        if cell is not None and self.shows(cell[0]):
            margin = theme.px(WIDEST_FRAME)
            place = self._on_widget(tile_rect(self._tiles(), cell[0]))
            self.update(place.adjusted(-margin, -margin, margin, margin).toAlignedRect())

    # Keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.walks and key in ARROWS:
            self.walked.emit(*ARROWS[Qt.Key(key)])
        elif key == Qt.Key.Key_Space and self._selected is not None:
            self._ask_for_enlarging()
        elif key in CLICKING_KEYS and (cell := self.cell_of_keys()) is not None:
            self.cell_clicked.emit(*cell)
        elif (target := self._key_target(key)) is None:
            super().keyPressEvent(event)
        elif target != self._selected:
            self.map_clicked.emit(target)

    def _ask_for_enlarging(self) -> None:
        _, rows, columns = self._tile_shape
        if rows * columns > 1:  # a unit has but one number
            self.enlarging_asked.emit()

    def cell_of_keys(self) -> Cell | None:
        """The cell that Enter and the Menu key mean."""
        count, rows, columns = self._tile_shape
        if self._focus is not None or self._selected is None or self._selected >= count:
            return self._focus
        return self._selected, rows // 2, columns // 2

    def _key_target(self, key: int) -> int | None:
        """The map that a key asks for; the selected one where there is no next."""
        count = self._tile_shape[0]
        if not count:
            return None
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return count - 1
        if key not in ARROWS:
            return None
        if self._selected is None:
            return 0
        right, down = ARROWS[Qt.Key(key)]
        target = self._selected + right + down * self._tiles().columns
        return target if 0 <= target < count else self._selected
