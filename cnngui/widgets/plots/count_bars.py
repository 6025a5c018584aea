"""Counts to compare: how each comes about, how large it is, and a bar as long as it is large."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme

GAP = 10
"""Pixels at zoom 1, between name, bar and count."""


@dataclass(frozen=True, slots=True)
class Count:
    """One line: a name, the arithmetic written out, the result as a number and as it is written.

    is_current: whether it is the one that holds at the moment. times: how many times another one it is.
    """

    name: str
    arithmetic: str
    value: int
    text: str
    is_current: bool = False
    times: str = ""


class CountBars(QWidget):
    """One line a count, all bars on one scale from zero: ten times as many is ten times as long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts: tuple[Count, ...] = ()

    def set_counts(self, counts: list[Count]) -> None:
        """Show these lines, from top to bottom."""
        if tuple(counts) != self._counts:
            self._counts = tuple(counts)
            lines = (
                f"{count.name}: {count.arithmetic} = {count.text} {count.times}".rstrip() for count in counts
            )
            self.setAccessibleDescription("\n".join(lines))
            self.updateGeometry()
            self.update()

    def counts(self) -> tuple[Count, ...]:
        """The lines that are shown."""
        return self._counts

    def sizeHint(self) -> QSize:
        return QSize(self._widths_needed(), len(self._counts) * self._line_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.color("panel"))
            largest = max((count.value for count in self._counts), default=1)
            for index, count in enumerate(self._counts):
                line = QRect(0, index * self._line_height(), self.width(), self._line_height())
                self._paint_line(painter, line, count)
                self._paint_bar(painter, line, count, largest)

    def _paint_line(self, painter: QPainter, line: QRect, count: Count) -> None:
        side = Qt.AlignmentFlag
        text = line.adjusted(theme.px(4), 0, -theme.px(4), -theme.px(5))
        painter.setFont(theme.font(bold=count.is_current))
        painter.setPen(theme.color("text"))
        painter.drawText(text, side.AlignVCenter | side.AlignLeft, count.name)
        left, times = _name_width(count) + theme.px(GAP), self._times_width()
        painter.drawText(text.adjusted(0, 0, -times, 0), side.AlignVCenter | side.AlignRight, count.text)
        middle = text.adjusted(left, 0, -self._count_width() - theme.px(GAP) - times, 0)
        painter.setFont(theme.font())
        painter.drawText(text, side.AlignVCenter | side.AlignRight, count.times)
        painter.setPen(theme.color("muted"))
        painter.drawText(middle, side.AlignVCenter | side.AlignRight, f"{count.arithmetic} =")

    def _paint_bar(self, painter: QPainter, line: QRect, count: Count, largest: int) -> None:
        room = line.width() - 2 * theme.px(4)
        bar = QRect(theme.px(4), line.bottom() - theme.px(5), room, theme.px(3))
        painter.fillRect(bar, theme.color("hover"))
        bar.setWidth(max(1, round(room * count.value / largest)))
        painter.fillRect(bar, theme.color("accent" if count.is_current else "outline"))

    def _line_height(self) -> int:
        return QFontMetrics(theme.font()).height() + theme.px(9)

    def _count_width(self) -> int:
        metrics = QFontMetrics(theme.font(bold=True))
        return max((metrics.horizontalAdvance(count.text) for count in self._counts), default=0)

    def _times_width(self) -> int:
        """Return how wide the last column is, with its gap; 0 where there is none."""
        metrics = QFontMetrics(theme.font())
        widest = max((metrics.horizontalAdvance(count.times) for count in self._counts), default=0)
        return widest + theme.px(GAP) if widest else 0

    def _widths_needed(self) -> int:
        """A long name may stand beside a short calculation: no line has both columns at their widest."""
        metrics = QFontMetrics(theme.font())
        said = (
            _name_width(count) + metrics.horizontalAdvance(f"{count.arithmetic} =") for count in self._counts
        )
        texts = max(said, default=0) + self._count_width() + self._times_width()
        return texts + 2 * theme.px(GAP) + 2 * theme.px(4)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


def _name_width(count: Count) -> int:
    return QFontMetrics(theme.font(bold=count.is_current)).horizontalAdvance(count.name)
