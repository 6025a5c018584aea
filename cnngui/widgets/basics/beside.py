"""Where to put something beside a place, without covering it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize


def sides_of(place: QRect, area: QRect, gap: int) -> list[QRect]:
    """What of an area lies at the right of a place, at its left, below and above it."""
    around = place.adjusted(-gap, -gap, gap, gap)
    return [
        QRect(QPoint(around.right() + 1, area.top()), area.bottomRight()),
        QRect(area.topLeft(), QPoint(around.left() - 1, area.bottom())),
        QRect(QPoint(area.left(), around.bottom() + 1), area.bottomRight()),
        QRect(area.topLeft(), QPoint(area.right(), around.top() - 1)),
    ]


def beside(place: QRect, side: QRect, size: QSize) -> QRect:
    """A rectangle of that size, or as much of it as fits, within one of the sides of a place, near to it."""
    found = QRect(QPoint(), size.boundedTo(side.size()))
    found.moveCenter(place.center())
    found.moveLeft(min(max(found.left(), side.left()), side.right() + 1 - found.width()))
    found.moveTop(min(max(found.top(), side.top()), side.bottom() + 1 - found.height()))
    return found
