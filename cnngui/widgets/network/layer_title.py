"""The name of a layer over what is shown of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.lock_mark import lock_height, lock_mark
from cnngui.widgets.basics.sizes import UNBOUNDED

AROUND = 8
"""Pixels at zoom 1, at both sides of a line together."""
INSIDE = 2
"""Pixels at zoom 1, from the edges to the lock in the upper right corner."""
GAP = 4
"""Pixels at zoom 1, between the name and the lock at least."""


class LayerTitle(QPushButton):
    """Name and shape on two lines, or the name alone; of a shape that does not fit the count of maps, or
    nothing.

    It looks pressed while the window shows the layer, and wears a lock where all of it is frozen.
    """

    def __init__(self, title: str, shape: str, parent: QWidget) -> None:
        super().__init__(f"{title}\n{shape}", parent)
        self._lines = title, shape
        self._is_one_line = self._is_locked = False
        self.setCheckable(True)
        self.setProperty("layer", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)
        self.set_frozen("", is_locked=False)

    def set_frozen(self, words: str, *, is_locked: bool) -> None:
        """Say how much of the layer is frozen; with a lock where that is all of it."""
        title, shape = self._lines
        said = f"{shape}, {words}" if words else shape
        self.setAccessibleName(f"{title} {said}")
        self.setToolTip(self.tr("{title}: {shape}. Show it large").format(title=title, shape=said))
        if is_locked != self._is_locked:
            self._is_locked = is_locked
            self.updateGeometry()
            self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @property
    def needed_width(self) -> int:
        """The width at which both lines are whole."""
        return max(self.name_width, self._width_of(self._lines[1]))

    @property
    def name_width(self) -> int:
        """The width at which the name is whole, and the lock beside it."""
        beside = 2 * (lock_height() + theme.px(GAP)) if self._is_locked else 0
        return self._width_of(self._lines[0]) + beside

    def _width_of(self, line: str) -> int:
        return self.fontMetrics().horizontalAdvance(line) + theme.px(AROUND)

    def set_width(self, width: int | None) -> None:
        """Be so wide, or with None as wide as there is room."""
        fixed, ignored = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored
        self.setSizePolicy(ignored if width is None else fixed, fixed)
        self.setMinimumWidth(width or 1)
        self.setMaximumWidth(width or UNBOUNDED)

    def set_one_line(self, is_one_line: bool) -> None:
        """Leave the shape to the tooltip, where there is little height; or not."""
        if is_one_line != self._is_one_line:
            self._is_one_line = is_one_line
            self._show_lines()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_locked:
            ratio, edge = self.devicePixelRatioF(), theme.px(INSIDE)
            mark = lock_mark(round(lock_height() * ratio), ratio)
            with QPainter(self) as painter:
                painter.drawImage(QPointF(self.width() - edge - mark.width() / ratio, edge), mark)

    def nextCheckState(self) -> None:
        """Leave it as it is: a click only asks to see the layer large."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_lines()

    def _show_lines(self) -> None:
        title, shape = self._lines
        if self._is_one_line:
            self.setText(title)
            return
        shorter = (shape, shape.partition("@")[0] if "@" in shape else "")
        fitting = (line for line in shorter if self._width_of(line) <= self.width() + 2)
        self.setText(f"{title}\n{next(fitting, '')}")
