"""Where the canvas stands, and what is around it, so that the canvas is large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from cnngui import theme
from cnngui.widgets.basics.item_layout import ItemLayout

GAP = 8
"""Pixels at zoom 1, beside the canvas and below it."""
SMALL_GAP = 3
"""Pixels at zoom 1, between the parts of a column."""
TOOLS_ACROSS = 3
"""In a row; below the canvas all stand in one row, where they fit."""
WORTH_A_MOVE = 1.1
"""By which factor the canvas must become larger for another arrangement than the one before in the list."""
LEGIBLE = 56
"""Pixels at zoom 1: the side of a seen image in which two stand for each of a digit."""
WORTH_ILLEGIBLE = 0.85
"""Of a canvas beside a smaller one."""


@dataclass(frozen=True)
class _Plan:
    """The side of the canvas's square and of the seen image; the places of the seen image's column and of the
    controls', and how many tools stand in a row of these.
    """

    canvas: int
    side: int
    seen: QRect
    controls: QRect
    across: int = TOOLS_ACROSS

    @property
    def worth(self) -> float:
        """The side of the canvas, of which less counts where the seen image is small."""
        return self.canvas if self.side >= theme.px(LEGIBLE) else WORTH_ILLEGIBLE * self.canvas


class CanvasLayout(ItemLayout):
    """The canvas has what is left of the seen image with its caption, and of the tools with other controls.

    These stand in a column beside the canvas; or in two, where the panel is wide; or below it, where the
    canvas becomes larger so, as in a high panel.
    """

    def __init__(
        self,
        parent: QWidget,
        canvas: QWidget,
        seen: tuple[QWidget, QWidget],
        tools: Sequence[QWidget],
        controls: Sequence[QWidget],
    ) -> None:
        """seen: the caption and the image. tools: buttons of one size. controls: below them, one a line."""
        super().__init__(parent)
        for widget in (canvas, *seen, *tools, *controls):
            self.addWidget(widget)
        self._canvas, self._caption, self._seen = self._items[:3]
        self._tools = self._items[3 : 3 + len(tools)]
        self._controls = self._items[3 + len(tools) :]

    def sizeHint(self) -> QSize:
        return self._size_around(self._canvas.sizeHint())

    def minimumSize(self) -> QSize:
        return self._size_around(self._canvas.minimumSize())

    def _size_around(self, canvas: QSize) -> QSize:
        margins = self.contentsMargins()
        controls, least = self._size_of_controls(TOOLS_ACROSS), self._seen.minimumSize()
        column = self._size_of_seen(least.height()).height() + theme.px(SMALL_GAP) + controls.height()
        width = canvas.width() + theme.px(GAP) + max(controls.width(), self._size_of_seen(0).width())
        height = max(canvas.height(), column)
        return QSize(
            margins.left() + width + margins.right(),
            margins.top() + height + margins.bottom(),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        plan = self._best_plan(inner.size())
        seen, controls = (place.translated(inner.topLeft()) for place in (plan.seen, plan.controls))
        around = seen.united(controls)
        if around.top() == inner.top():  # beside the canvas, and near to it
            inner.setRight(around.left() - theme.px(GAP) - 1)
            spare = (inner.width() - plan.canvas) // 2
            inner.adjust(spare, 0, -spare, 0)
            seen, controls = seen.translated(-spare, 0), controls.translated(-spare, 0)
        else:
            inner.setBottom(around.top() - theme.px(GAP) - 1)
        self._canvas.setGeometry(inner)
        caption = self._caption.sizeHint().height()
        self._caption.setGeometry(QRect(seen.topLeft(), QSize(seen.width(), caption)))
        image = QRect(0, 0, plan.side, plan.side)
        image.moveCenter(seen.center())
        image.moveTop(seen.top() + caption + theme.px(SMALL_GAP))
        self._seen.setGeometry(image)
        self._set_out_controls(controls, plan.across)

    # Arrangements ---------------------------------------------------------------------------------------

    def _best_plan(self, room: QSize) -> _Plan:
        best = self._in_a_column(room)
        below = [self._below(room, across) for across in (TOOLS_ACROSS, len(self._tools))]
        for plan in (self._in_two_columns(room), *below):
            if plan is None:
                continue
            is_better = plan.worth > WORTH_A_MOVE * best.worth
            if is_better or (plan.worth >= best.worth and plan.side > best.side):
                best = plan
        return best

    def _in_a_column(self, room: QSize) -> _Plan:
        controls = self._size_of_controls(TOOLS_ACROSS)
        width = max(controls.width(), self._size_of_seen(0).width())
        left = room.width() - width
        side = min(self._side_within(room.height() - controls.height() - theme.px(SMALL_GAP)), width)
        seen = QRect(left, 0, width, self._size_of_seen(side).height())
        top = seen.bottom() + 1 + theme.px(SMALL_GAP)
        return _Plan(
            min(left - theme.px(GAP), room.height()),
            side,
            seen,
            QRect(left, top, width, controls.height()),
        )

    def _in_two_columns(self, room: QSize) -> _Plan | None:
        controls, side = self._size_of_controls(TOOLS_ACROSS), self._side_within(room.height())
        seen = self._size_of_seen(side)
        left = room.width() - controls.width() - theme.px(GAP) - seen.width()
        if left <= 0:
            return None
        return _Plan(
            min(left - theme.px(GAP), room.height()),
            side,
            QRect(QPoint(left, 0), seen),
            QRect(QPoint(room.width() - controls.width(), 0), controls),
        )

    def _below(self, room: QSize, across: int) -> _Plan | None:
        controls = self._size_of_controls(across)
        left_by_square = room.height() - theme.px(GAP) - room.width()
        legible = self._size_of_seen(theme.px(LEGIBLE)).height()
        side = self._side_within(max(controls.height(), legible, left_by_square))
        seen = self._size_of_seen(side)
        spare = room.width() - seen.width() - theme.px(GAP) - controls.width()
        height = max(controls.height(), seen.height())
        top = room.height() - height
        if spare < 0 or top <= 0:
            return None
        left = spare // 2
        beside = left + seen.width() + theme.px(GAP)
        return _Plan(
            min(room.width(), top - theme.px(GAP)),
            side,
            QRect(QPoint(left, top), seen),
            QRect(QPoint(beside, top + (height - controls.height()) // 2), controls),
            across,
        )

    # Parts ----------------------------------------------------------------------------------------------

    def _side_within(self, height: int) -> int:
        """The side of the seen image where it has this height together with its caption."""
        least, most = self._seen.minimumSize().height(), self._seen.maximumSize().height()
        return min(max(height - self._size_of_seen(0).height(), least), most)

    def _size_of_seen(self, side: int) -> QSize:
        caption = self._caption.sizeHint()
        least = self._seen.minimumSize().width()
        return QSize(max(caption.width(), side, least), caption.height() + theme.px(SMALL_GAP) + side)

    def _size_of_controls(self, across: int) -> QSize:
        tool, gap = self._tool_size(), theme.px(SMALL_GAP)
        rows = -(-len(self._tools) // across)
        others = [item.sizeHint() for item in self._controls]
        return QSize(
            max(across * tool.width(), *(size.width() for size in others)),
            rows * tool.height() + sum(gap + size.height() for size in others),
        )

    def _set_out_controls(self, place: QRect, across: int) -> None:
        tool, gap = self._tool_size(), theme.px(SMALL_GAP)
        columns = min(across, len(self._tools))
        step = place.width() // columns
        for index, item in enumerate(self._tools):
            row, column = divmod(index, columns)
            x = place.left() + column * step + (step - tool.width()) // 2
            item.setGeometry(QRect(QPoint(x, place.top() + row * tool.height()), tool))
        top = place.top() + -(-len(self._tools) // columns) * tool.height()
        for item in self._controls:
            height = item.sizeHint().height()
            item.setGeometry(QRect(place.left(), top + gap, place.width(), height))
            top += gap + height

    def _tool_size(self) -> QSize:
        size = QSize()
        for item in self._tools:
            size = size.expandedTo(item.sizeHint())
        return size
