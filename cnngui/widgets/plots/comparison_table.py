"""A table of what is compared: a line for each variant, the best one marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import TipOnDemand
from cnngui.widgets.plots.comparison import ComparedRow

Column = TypeVar("Column")

GAP = 14
"""Pixels at zoom 1, between two columns."""
MARGIN = 4
"""Pixels at zoom 1, at the left and at the right."""
LEAST_WORDS = 70
"""Pixels at zoom 1, of the words at the end where there is no room for more."""
LINE = 1.6
"""The height of a line, in heights of the text."""


class ComparisonTable(QWidget):
    """Names at the left, figures aligned right, and words at the end; as large as all that it says.

    Where it gets less width, the last figures are left out if they can be spared, and then there are fewer
    words, which end in an ellipsis at worst. The tooltip of a line has what is missing, a picture of it all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._header: tuple[str, ...] = ()
        self._rows: tuple[ComparedRow, ...] = ()
        self._widths: list[float] = []
        self._spared = 0
        TipOnDemand(self, self._tip_at)

    def set_rows(self, header: Sequence[str], rows: Sequence[ComparedRow], spared: int = 0) -> None:
        """Show these lines.

        header: a text for the name and for each cell. spared: how many columns before the words can be left
        out.
        """
        if (tuple(header), tuple(rows), spared) != (self._header, self._rows, self._spared):
            self._header, self._rows, self._spared = tuple(header), tuple(rows), spared
            lines = (", ".join((row.name, *filter(None, row.cells))) for row in rows)
            self.setAccessibleDescription("\n".join(lines))
            self._measure()

    def rows(self) -> tuple[ComparedRow, ...]:
        """The lines that are shown."""
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(
            ceil(sum(self._widths)) + 2 * theme.px(MARGIN), self._line_height() * (len(self._rows) + 1)
        )

    def minimumSizeHint(self) -> QSize:
        words = ceil(self._widths[-1]) if self._widths else 0
        spared = int(sum(self._widths[-1 - self._spared : -1]))
        return self.sizeHint() - QSize(spared + max(words - theme.px(LEAST_WORDS), 0), 0)

    @contextmanager
    def unscrolled(self) -> Iterator[None]:
        """Be so wide that all words are whole, as long as this lasts; then all is as before."""
        size = self.size()
        # The least width, as what it scrolls in gives it no more than it must have.
        self.setMinimumWidth(max(size.width(), self.sizeHint().width()))
        try:
            yield
        finally:
            self.setMinimumWidth(0)
            self.resize(size)

    def cells_as_painted(self, number: int) -> tuple[str, ...]:
        """The texts of a line, as there is room for them."""
        row = self._rows[number]
        *cells, words = self._fitting((row.name, *row.cells))
        metrics, room = QFontMetricsF(self._font(row)), self._room_of_words()
        if row.brief and metrics.horizontalAdvance(words) > room:
            words = row.brief
        return *cells, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.color("panel"))
            if not self._header:
                return
            header = self._fitting(self._header)
            self._paint_line(painter, 0, header, theme.font("small", bold=True), "muted")
            y = self._line_height() - 0.5
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(0, round(y), self.width(), round(y))
            for number, row in enumerate(self._rows, start=1):
                colour: theme.ColorName = "accent" if row.is_best else "text"
                self._paint_line(painter, number, self.cells_as_painted(number - 1), self._font(row), colour)

    def _paint_line(
        self, painter: QPainter, number: int, cells: Sequence[str], font: QFont, colour: theme.ColorName
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.color(colour))
        left, height = float(theme.px(MARGIN)), self._line_height()
        for column, (text, width) in enumerate(zip(cells, self._fitting(self._widths), strict=True)):
            is_figure = 0 < column < len(cells) - 1
            side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
            area = QRectF(left, number * height, width - theme.px(GAP), height)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextDontClip, text)
            left += width

    def _room_of_words(self) -> float:
        """Pixels: all that the other columns leave."""
        return self.width() - sum(self._fitting(self._widths)[:-1]) - theme.px(MARGIN)

    def _fitting(self, columns: Sequence[Column]) -> Sequence[Column]:
        """Return all of a line, or without what is spared where all would not fit."""
        if self.width() >= self.sizeHint().width():
            return columns
        return (*columns[: -1 - self._spared], columns[-1])

    def _tip_at(self, place: QPoint) -> str:
        number = place.y() // self._line_height() - 1
        if not 0 <= number < len(self._rows):
            return ""
        cells, shown = self._rows[number].cells, self.cells_as_painted(number)
        left_out = [
            f"{head} {cell}" for head, cell in zip(self._header[1:], cells, strict=True) if cell not in shown
        ]
        return ", ".join(map(str.strip, reversed(left_out)))

    @staticmethod
    def _font(row: ComparedRow) -> QFont:
        return theme.font(bold=row.is_best)

    def _measure(self) -> None:
        """Give each column the width of its widest text."""
        head, bold = QFontMetricsF(theme.font("small", bold=True)), QFontMetricsF(theme.font(bold=True))
        columns = zip(*((row.name, *row.cells) for row in self._rows), strict=True)
        widths = [max(map(bold.horizontalAdvance, column)) for column in columns] or [0.0] * len(self._header)
        heads = map(head.horizontalAdvance, self._header)
        self._widths = [max(pair) + theme.px(GAP) for pair in zip(widths, heads, strict=True)]
        self.updateGeometry()
        self.update()

    @staticmethod
    def _line_height() -> int:
        return round(LINE * theme.sizes().base)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._measure()
        super().changeEvent(event)
