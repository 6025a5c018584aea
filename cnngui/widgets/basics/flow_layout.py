"""A layout that sets widgets one after the other and begins a new line where the width ends, as text does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from cnngui import theme
from cnngui.widgets.basics.item_layout import ItemLayout

GAP_ACROSS = 10
"""Pixels at zoom 1, between two widgets of a line, if nothing else is asked for."""
GAP_DOWN = 5
"""Pixels at zoom 1, between two lines."""


class FlowLayout(ItemLayout):
    """Widgets at their preferred sizes, from left to right, in as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None, gap: int = GAP_ACROSS) -> None:
        """gap: pixels at zoom 1 between two widgets of a line."""
        super().__init__(parent)
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        largest = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                largest = largest.expandedTo(item.minimumSize())
        return largest

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def _place(self, rect: QRect, *, moves: bool) -> int:
        """Set the items out in `rect` if `moves`. Returns the height that they take."""
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            left = rect.left()
            for item, size in line if moves else ():
                item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._gap_across()
            top += height + theme.px(GAP_DOWN)
        return max(top - theme.px(GAP_DOWN) - rect.top(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line with their sizes."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self._gap_across()
        return lines

    def _gap_across(self) -> int:
        return theme.px(self._gap) if self._gap else 0
