"""Two parts beside each other, or one below the other where that is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget, QWidgetItem

BELOW_EACH_OTHER = (0, 1)
"""Shares of the height: the first part has what it needs, the second what is left."""
BESIDE = QBoxLayout.Direction.LeftToRight
BELOW = QBoxLayout.Direction.TopToBottom


class TwoParts(QBoxLayout):
    """The first part stands beside the second as long as both have their least width.

    In a scroll area it so asks for no more width than the wider one of them.
    """

    def __init__(self, parent: QWidget, shares: tuple[int, int]) -> None:
        """shares: of the width that is left, when they are beside each other."""
        super().__init__(BESIDE, parent)
        self._shares = shares
        self._added: list[QLayoutItem] = []

    def add(self, part: QWidget | QLayout) -> None:
        """Add the first part, then the second.

        Both are measured by items of this class's own: PySide keeps what `itemAt` returns, and all items
        below it, as long as the layout lasts, also where Qt has deleted them since and something else has
        their place in memory.
        """
        if isinstance(part, QLayout):
            self.addLayout(part)
            self._added.append(part)
        else:
            self.addWidget(part)
            self._added.append(QWidgetItem(part))

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._parts()), default=0)
        return QSize(widest + self._around(), super().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the least height: a scroll area would give its content the preferred one else."""
        self._turn(width)
        margins, parts = self.contentsMargins(), self._parts()
        room = width - self._around()
        if self.direction() == BELOW:
            heights = [_least_height(part, room) for part in parts]
            height = sum(heights) + self.spacing() * max(len(parts) - 1, 0)
        else:
            room -= self.spacing() * (len(parts) - 1)
            heights = [_least_height(*each) for each in zip(parts, self._widths(room), strict=True)]
            height = max(heights, default=0)
        return height + margins.top() + margins.bottom()

    def _widths(self, room: int) -> list[int]:
        """How wide the parts are beside each other."""
        least = [part.minimumSize().width() for part in self._parts()]
        if len(least) < 2:
            return [room] * len(least)
        first = min(max(room * self._shares[0] // sum(self._shares), least[0]), room - least[1])
        return [first, room - first]

    def setGeometry(self, rect: QRect) -> None:
        self._turn(rect.width())
        super().setGeometry(rect)
        parts = self._parts()
        room = rect.marginsRemoved(self.contentsMargins())
        if len(parts) == 1:  # Qt keeps the share of a layout in which nothing is shown
            parts[0].setGeometry(room)
        elif parts and self.direction() == BELOW:
            self._set_below(room, *parts)

    def _set_below(self, room: QRect, first: QLayoutItem, second: QLayoutItem) -> None:
        """Give the first part what it would have and the second the rest, but neither less than its least
        height, as Qt does where others are wider than high.
        """
        least, rest = (_least_height(part, room.width()) for part in (first, second))
        spare = room.height() - self.spacing() - rest
        height = max(least, min(_height(first, room.width()), spare))
        first.setGeometry(QRect(room.left(), room.top(), room.width(), height))
        top = room.top() + height + self.spacing()
        second.setGeometry(QRect(room.left(), top, room.width(), max(room.bottom() + 1 - top, 0)))

    def _turn(self, width: int) -> None:
        """Set the parts beside each other if the width allows it, else below each other."""
        parts = self._parts()
        needed = sum(item.minimumSize().width() for item in parts) + self.spacing() * max(len(parts) - 1, 0)
        is_beside = needed + self._around() <= width
        self.setDirection(BESIDE if is_beside else BELOW)
        for index, stretch in enumerate(self._shares if is_beside else BELOW_EACH_OTHER):
            self.setStretch(index, stretch)

    def _around(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _parts(self) -> list[QLayoutItem]:
        return [part for part in self._added if not part.isEmpty()]


def _least_height(part: QLayoutItem, width: int) -> int:
    if part.hasHeightForWidth():
        return part.minimumHeightForWidth(width)
    return part.minimumSize().height()


def _height(part: QLayoutItem, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
