"""The layout of a dock's title: one line, or more where one is too short for what stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel, QLayoutItem, QWidget

from cnngui import theme
from cnngui.widgets.basics.item_layout import ItemLayout
from cnngui.widgets.basics.whole_label import WholeLabel

CAPTION_LETTERS = 16
"""For so many there is room beside the name, if there is a caption: "conv1: 20@24×24"."""
AROUND_NAME = 4
"""Pixels at zoom 1, above and below the name together: with them it is as high as most controls, and titles
beside each other, or one after the other on slides, stand at one height.
"""


class TitleLayout(ItemLayout):
    """Name and caption at the left, controls at the right, and at the very end the buttons.

    Where all that does not fit into one line the controls have lines of their own. The name is seen whole, of
    the buttons as many as then fit, the last first; the caption takes what is left.
    """

    def __init__(
        self,
        parent: QWidget,
        name: QLabel,
        caption: WholeLabel,
        controls: Sequence[QWidget],
        end: Sequence[QWidget],
    ) -> None:
        super().__init__(parent)
        self._caption_label = caption
        self._known: dict[tuple[int, str], tuple[QSize, QSize]] = {}
        self._on_one_line: dict[str, int] = {}
        """The width that it takes, by the text of the caption."""
        self._width = 0
        """What was laid out last; Qt forgets its own at each change."""
        for widget in (name, caption, *controls, *end):
            self.addWidget(widget)
        self._name, self._caption = self._items[:2]
        self._controls, self._end = self._items[2 : 2 + len(controls)], self._items[2 + len(controls) :]

    def invalidate(self) -> None:
        self._known.clear()
        self._on_one_line.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        return self._sizes()[0]

    def minimumSize(self) -> QSize:
        return self._sizes()[1]

    def _sizes(self) -> tuple[QSize, QSize]:
        """Return the preferred and the least size: another layout of the docks asks thousands of times."""
        key = self._width, self._caption_label.text()
        if key not in self._known:
            height = self._height_at(self._width)
            self._known[key] = QSize(self._width_of_one_line(), height), QSize(self._least_width(), height)
        return self._known[key]

    def _least_width(self) -> int:
        if self._name.isEmpty():
            return 0
        margins = self.contentsMargins()
        controls = [control.sizeHint().width() + self.spacing() for control in _shown(self._controls)]
        ends = self._name.sizeHint().width() + self.spacing() + _width(self._end)
        widest = max([ends, *controls])
        return margins.left() + widest + margins.right()

    def setGeometry(self, rect: QRect) -> None:
        before, self._width = self._width, rect.width()
        super().setGeometry(rect)
        if self._height_at(rect.width()) != self._height_at(before):
            self.update()  # the dock asks for the height again
        lines = self._lines_at(rect.width())
        inner = rect.marginsRemoved(self.contentsMargins())
        line = QRect(inner.left(), inner.top(), inner.width(), self._height(lines[0]))
        self._place_first(line, beside=[] if len(lines) > 1 else self._controls)
        for own in lines[1:]:
            line.setRect(inner.left(), line.bottom() + 1, inner.width(), self._height(own))
            self._set_at_end(line, own)

    def _place_first(self, line: QRect, beside: Sequence[QLayoutItem]) -> None:
        name = 0 if self._name.isEmpty() else self._name.sizeHint().width()
        left = line.width() - name
        fitting: list[QLayoutItem] = []
        for item in reversed(_shown(self._end)):
            left -= item.sizeHint().width()
            if left < 0:
                item.setGeometry(QRect())
            else:
                fitting.insert(0, item)
        rest = QRect(line)
        rest.setWidth(self._set_at_end(rest, fitting, gap=0))
        rest.setWidth(self._set_at_end(rest, beside))
        self._name.setGeometry(QRect(rest.left(), rest.top(), min(name, rest.width()), rest.height()))
        if not self._caption.isEmpty():
            self._caption.setGeometry(rest.adjusted(name + self.spacing(), 0, 0, 0))

    def _lines_at(self, width: int) -> list[list[QLayoutItem]]:
        """What stands in each line: in the first name, caption and buttons, and the controls if they fit."""
        first = [self._name, self._caption, *self._end]
        if not width or self._width_of_one_line() <= width:  # 0: it has not been laid out yet
            return [[*first, *self._controls]]
        lines, left = [first], 0
        for item in _shown(self._controls):
            taken = item.sizeHint().width() + self.spacing()
            if len(lines) == 1 or taken > left:
                lines.append([])
                left = width - self.contentsMargins().left() - self.contentsMargins().right()
            lines[-1].append(item)
            left -= taken
        return lines

    def _height_at(self, width: int) -> int:
        margins = self.contentsMargins()
        return margins.top() + sum(map(self._height, self._lines_at(width))) + margins.bottom()

    def _set_at_end(self, line: QRect, items: Sequence[QLayoutItem], gap: int | None = None) -> int:
        """Set items out at the right of a line, narrower than they should be where it is too short; return
        the width that is left.

        gap: pixels before each of them, by default the layout's spacing.
        """
        shown = _shown(items)
        widths = [item.sizeHint().width() for item in shown]
        gap = self.spacing() if gap is None else gap
        gaps = gap * len(shown)
        while shown and sum(widths) + gaps > line.width() and max(widths) > 0:
            widest = widths.index(max(widths))
            widths[widest] -= min(widths[widest], sum(widths) + gaps - line.width())
        x = line.right() + 1 - sum(widths) - gaps
        left = max(x - line.left(), 0)
        for item, width in zip(shown, widths, strict=True):
            x += gap
            height = min(item.sizeHint().height(), line.height())
            item.setGeometry(QRect(x, line.top() + (line.height() - height) // 2, width, height))
            x += width
        return left

    def _height(self, line: Sequence[QLayoutItem]) -> int:
        heights = [item.sizeHint().height() for item in _shown(line)]
        if self._name in line and not self._name.isEmpty():
            heights.append(self._name.sizeHint().height() + theme.px(AROUND_NAME))
        return max(heights, default=0)

    def _width_of_one_line(self) -> int:
        text = self._caption_label.text()
        if text not in self._on_one_line:
            self._on_one_line[text] = self._measured_line(text)
        return self._on_one_line[text]

    def _measured_line(self, text: str) -> int:
        margins, metrics = self.contentsMargins(), self._caption_label.fontMetrics()
        shown = _shown([self._name, *self._controls])
        width = sum(item.sizeHint().width() + self.spacing() for item in shown) + _width(self._end)
        if text and not self._caption.isEmpty() and not self._caption_label.gives_way:
            width += min(map(metrics.horizontalAdvance, (text, "0" * CAPTION_LETTERS)))
        return margins.left() + width + margins.right()


def _shown(items: Sequence[QLayoutItem]) -> list[QLayoutItem]:
    return [item for item in items if not item.isEmpty()]


def _width(items: Sequence[QLayoutItem]) -> int:
    """Return the width of items without gaps."""
    return sum(item.sizeHint().width() for item in _shown(items))
