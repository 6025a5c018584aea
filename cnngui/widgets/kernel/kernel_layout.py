"""Where a kernel's cells stand, and the tools for them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from cnngui import theme
from cnngui.widgets.basics.item_layout import ItemLayout

GAP = 4
"""Pixels at zoom 1, between two parts."""
COMFORTABLE = 170
"""The height of the cells at zoom 1 from which on the tools stay below them, where they are looked for."""


class KernelLayout(ItemLayout):
    """The cells have what is left of a line of values, and of the tools, which flow in lines.

    The tools stand below all of it; beside the cells where these would be low else, and become larger so.
    """

    def __init__(
        self, parent: QWidget, cells: QWidget, lines: tuple[QWidget, QWidget], tools: QWidget
    ) -> None:
        """lines: a message, which may be hidden, and the values. tools: as high as their width asks for."""
        super().__init__(parent)
        for widget in (cells, *lines, tools):
            self.addWidget(widget)
        self._cells, self._lines, self._tools = self._items[0], self._items[1:3], self._items[3]

    def sizeHint(self) -> QSize:
        return self._size_with(self._cells.sizeHint())

    def minimumSize(self) -> QSize:
        return self._size_with(self._cells.minimumSize())

    def _size_with(self, cells: QSize) -> QSize:
        margins = self.contentsMargins()
        lines = [item for item in self._lines if not item.isEmpty()]
        width = max(item.minimumSize().width() for item in (self._cells, *lines, self._tools))
        height = cells.height() + theme.px(GAP) + self._tools.minimumSize().height()
        height += sum(theme.px(GAP) + item.minimumSize().height() for item in lines)
        return QSize(
            margins.left() + max(cells.width(), width) + margins.right(),
            margins.top() + height + margins.bottom(),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner, gap = rect.marginsRemoved(self.contentsMargins()), theme.px(GAP)
        lines = [item for item in self._lines if not item.isEmpty()]
        heights = [_height_of(item, inner.width()) for item in lines]
        cells, tools = QRect(inner), QRect(inner)
        cells.setBottom(inner.bottom() - sum(height + gap for height in heights))
        if width := self._width_beside(cells.size()):
            tools.setRect(inner.right() + 1 - width, cells.top(), width, cells.height())
            cells.setRight(tools.left() - 1 - gap)
        else:
            tools.setTop(inner.bottom() + 1 - _height_of(self._tools, inner.width()))
            cells.setBottom(cells.bottom() - tools.height() - gap)
        self._tools.setGeometry(tools)
        self._cells.setGeometry(cells)
        top = cells.bottom() + 1 + gap
        for item, height in zip(lines, heights, strict=True):
            item.setGeometry(QRect(inner.left(), top, inner.width(), height))
            top += height + gap

    def _width_beside(self, room: QSize) -> int:
        """The width of the tools beside the cells in a room for both; 0 if they are to stand below."""
        below = room.height() - _height_of(self._tools, room.width()) - theme.px(GAP)
        if below >= theme.px(COMFORTABLE):
            return 0
        for width in range(self._tools.minimumSize().width(), room.width()):
            if _height_of(self._tools, width) <= room.height():
                is_larger = min(room.width() - width - theme.px(GAP), room.height()) > below
                return width if is_larger else 0
        return 0


def _height_of(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
