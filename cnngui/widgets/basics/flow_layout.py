"""A layout that sets widgets one after the other and begins a new line where the width ends, as text does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from cnngui import theme

GAP_ACROSS = 10
"""Pixels at zoom 1, between two widgets of a line."""
GAP_DOWN = 5
"""Pixels at zoom 1, between two lines."""


class FlowLayout(QLayout):
    """Widgets at their preferred sizes, from left to right, in as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

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
        place, line_height = rect.topLeft(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))
            if place.x() > rect.left() and place.x() + size.width() > rect.left() + rect.width():
                place = QPoint(rect.left(), place.y() + line_height + theme.px(GAP_DOWN))
                line_height = 0
            line_height = max(line_height, size.height())
            if moves:
                item.setGeometry(QRect(place, size))
            place += QPoint(size.width() + theme.px(GAP_ACROSS), 0)
        return place.y() + line_height - rect.top()
