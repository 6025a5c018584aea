"""Three galleries of patches, with their names: one below the other, or where it is low beside each other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from cnngui import theme
from cnngui.widgets.errors.image_gallery import GAP, SIDE, ImageGallery

MOST = 9
"""Patches of each kind."""
LARGEST = 110
"""Pixels at zoom 1 of a patch's side."""
BETWEEN = 8
"""Pixels at zoom 1, between two galleries that stand beside each other, and a name and its row."""


class PatchTable(QWidget):
    """Shows patches as large as there is room for MOST in a row; if they are too low for that, as many as
    there is room for.
    """

    fitted = Signal()  # there is room for more of them, or for fewer

    def __init__(self, galleries: Mapping[str, ImageGallery], parent: QWidget) -> None:
        """galleries: by the names that stand beside them."""
        super().__init__(parent)
        self._galleries = list(galleries.values())
        self._names = [QLabel(name, self) for name in galleries]
        for gallery in self._galleries:
            gallery.setParent(self)
        self._lines = 1
        self._is_low = False

    @property
    def is_low(self) -> bool:
        """Whether the galleries stand beside each other."""
        return self._is_low

    @property
    def count(self) -> int:
        """How many patches each gallery has room for."""
        return min(MOST, self._lines * self._galleries[0].columns)

    def minimumSizeHint(self) -> QSize:
        tile = self._galleries[0].least_tile
        return QSize(len(self._galleries) * (tile.width() + self._gap), tile.height() + self._name_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_news(self, event):
            self.updateGeometry()
            self._fit()

    # Setting out ----------------------------------------------------------------------------------------

    @property
    def _gap(self) -> int:
        return theme.px(BETWEEN)

    @property
    def _name_height(self) -> int:
        return max(name.sizeHint().height() for name in self._names) + theme.px(GAP)

    def _fit(self) -> None:
        least = self._galleries[0].least_tile.height() + theme.px(GAP)
        self._is_low = self.height() < len(self._galleries) * least
        if self._is_low:
            self._set_beside()
        else:
            self._set_below()
        self.fitted.emit()

    def _set_below(self) -> None:
        """Give each kind a row behind its name."""
        self._lines = 1
        left = max(name.sizeHint().width() for name in self._names) + self._gap
        width, height = self.width() - left, self.height() // len(self._galleries)
        self._size_tiles(width // MOST, height)
        for row, (name, gallery) in enumerate(zip(self._names, self._galleries, strict=True)):
            high = min(gallery.sizeHint().height(), height)
            name.setGeometry(QRect(0, row * high, left - self._gap, high))
            gallery.setGeometry(QRect(left, row * high, width, high))

    def _set_beside(self) -> None:
        """Give each kind a column below its name, with as many lines as there is room for."""
        tile, top = self._galleries[0].least_tile, self._name_height
        width = (self.width() + self._gap) // len(self._galleries) - self._gap
        height = self.height() - top - theme.px(GAP)
        self._lines = max(height // tile.height(), 1)
        columns = max((width - theme.px(GAP)) // tile.width(), 1)
        columns = min(columns, -(-MOST // self._lines))
        self._size_tiles((width - theme.px(GAP)) // columns, height // self._lines)
        for column, (name, gallery) in enumerate(zip(self._names, self._galleries, strict=True)):
            left = column * (width + self._gap)
            name.setGeometry(QRect(left + theme.px(GAP), 0, width - theme.px(GAP), top))
            gallery.setGeometry(QRect(left, top, width, self.height() - top))

    def _size_tiles(self, width: int, height: int) -> None:
        """Make patches as large as fit into so much room for each, with its gap."""
        gap = theme.px(GAP)
        lines = self._galleries[0].least_tile.height() - theme.px(SIDE)
        side = int(min(width - 2 * gap, height - lines) / theme.sizes().scale)
        for gallery in self._galleries:
            gallery.set_side(min(side, LARGEST))
