"""Accuracies of what is compared: a point for each run, and a line at the mean of each variant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.numbers import format_percent
from cnngui.widgets.plots.comparison import ComparedRow
from cnngui.widgets.plots.ticks import percent_decimals, ticks_around

DOT = 5.0
"""Pixels at zoom 1, the diameter of a run's point."""
MEAN_WIDTH = 0.6
"""Of a variant's room, the line at the mean."""
MOST_LINES = 6
"""Of the grid, at most."""
LEAST_SPAN = 0.002
"""Of the axis, in shares: a difference of less is not worth a grid."""


class ComparisonPlot(QWidget):
    """Shares in [0, 1] as percentages, over the variants in their order, on a scale that fits them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rows: tuple[ComparedRow, ...] = ()

    def set_rows(self, rows: Sequence[ComparedRow]) -> None:
        """Show these variants."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(180), theme.px(90))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), theme.color("panel"))
            values = [value for row in self._rows for value in row.values]
            if not values:
                painter.setPen(theme.color("muted"))
                painter.setFont(theme.font())
                text = self.tr("Each run becomes a point here.")
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
                return
            ticks, decimals = ticks_for(min(values), max(values))
            plot = self._paint_grid(painter, ticks, decimals)
            for place, row in enumerate(self._rows):
                self._paint_row(painter, plot, (ticks[0], ticks[-1]), place, row)

    def _paint_grid(self, painter: QPainter, ticks: Sequence[float], decimals: int) -> QRectF:
        """Paint the lines and their percentages; gives the place of the points."""
        metrics = QFontMetricsF(theme.font("small"))
        labels = [format_percent(tick, decimals) for tick in ticks]
        left = max(map(metrics.horizontalAdvance, labels)) + theme.px(6)
        plot = QRectF(self.rect()).adjusted(left, metrics.height() / 2, -theme.px(4), -1.5 * metrics.height())
        painter.setFont(theme.font("small"))
        for tick, label in zip(ticks, labels, strict=True):
            y = _height_of(plot, tick, (ticks[0], ticks[-1]))
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("muted"))
            area = QRectF(0, y - metrics.height() / 2, left - theme.px(4), metrics.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        return plot

    def _paint_row(
        self, painter: QPainter, plot: QRectF, ends: tuple[float, float], place: int, row: ComparedRow
    ) -> None:
        room = plot.width() / len(self._rows)
        middle = plot.left() + (place + 0.5) * room
        colour = theme.color("accent" if row.is_best else "text")
        if row.mean is not None:
            y, half = _height_of(plot, row.mean, ends), min(room * MEAN_WIDTH, theme.px(60)) / 2
            painter.setPen(QPen(colour, theme.px(2)))
            painter.drawLine(QPointF(middle - half, y), QPointF(middle + half, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if row.is_best else "muted"))
        painter.setOpacity(0.75)
        for value in row.values:
            painter.drawEllipse(
                QPointF(middle, _height_of(plot, value, ends)), theme.px(DOT) / 2, theme.px(DOT) / 2
            )
        painter.setOpacity(1.0)
        self._paint_name(
            painter, QRectF(middle - room / 2, plot.bottom(), room, self.height() - plot.bottom()), row
        )

    def _paint_name(self, painter: QPainter, area: QRectF, row: ComparedRow) -> None:
        """Paint the name under its points; its number in the table where there is no room for it."""
        metrics = QFontMetricsF(theme.font("small"))
        text = row.name
        if metrics.horizontalAdvance(text) > area.width() - theme.px(4):
            text = str(self._rows.index(row) + 1)
        painter.setPen(theme.color("accent" if row.is_best else "muted"))
        painter.setFont(theme.font("small"))
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.update()
        super().changeEvent(event)


def ticks_for(low: float, high: float) -> tuple[list[float], int]:
    """Round shares from one below `low` to one above `high`, and the decimals that their percentages need."""
    ticks = ticks_around(low, max(high, low + LEAST_SPAN), MOST_LINES)
    return ticks, percent_decimals(ticks[1] - ticks[0])


def _height_of(plot: QRectF, value: float, ends: tuple[float, float]) -> float:
    low, high = ends
    return plot.bottom() - (value - low) / (high - low) * plot.height()
