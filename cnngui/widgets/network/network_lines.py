"""Lines over the layers of a network, from one map to another: what passes along them, and how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnngui import theme

THINNEST = 1.0
"""Pixels at zoom 1."""
THICKEST = 3.6
"""Pixels at zoom 1, of the strongest between two layers."""
APART = 0.55
"""Device pixels between the thin curves that a thick one is made of: further apart they are seen."""
FAINTEST = 0.3
"""The opacity of the weakest."""
AGAINST = 36
"""The entry of the diverging colormap for what is negative."""
FOR = 255 - AGAINST
"""The same for what is positive."""


@dataclass(frozen=True, slots=True)
class NetworkLine:
    """A line from one place to another. strength: in [−1, 1], ±1 the strongest between the two layers."""

    start: QRectF
    end: QRectF
    strength: float


class NetworkLines(QWidget):
    """Curves over its siblings, that the pointer passes through; thick and strong where much passes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lines: tuple[NetworkLine, ...] = ()
        self._goes_down = False
        self._area = QRect()

    def set_lines(self, lines: Sequence[NetworkLine], goes_down: bool, area: QRect) -> None:
        """Show lines between places of this widget, from left to right, or downwards.

        area: what the lines lie in. It alone is painted, and all that lies under it.
        """
        self.lines = tuple(sorted(lines, key=lambda line: abs(line.strength)))
        self._goes_down = goes_down
        before, self._area = self._area, area
        self.update(before.united(area))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.lines:
            return
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(1 / ratio, 1 / ratio)
            for line in self.lines:
                self._paint_line(painter, line, ratio)

    def _paint_line(self, painter: QPainter, line: NetworkLine, ratio: float) -> None:
        """Draw as many thin curves side by side as it is wide: a wide pen takes ten times as long."""
        strength = abs(line.strength)
        colour = line_color(line.strength)
        colour.setAlphaF(FAINTEST + (1 - FAINTEST) * strength)
        painter.setPen(QPen(colour, 1))
        width = (THINNEST + (THICKEST - THINNEST) * strength) * theme.sizes().scale * ratio
        count = round(max(width - 1, 0) / APART) + 1
        curve, aside = self._curve(line, ratio)
        for number in range(count):
            painter.drawPath(curve.translated(aside * APART * (number - (count - 1) / 2)))

    def _curve(self, line: NetworkLine, ratio: float) -> tuple[QPainterPath, QPointF]:
        """The curve in device pixels, and what lies a pixel beside it."""
        if self._goes_down:
            start = QPointF(line.start.center().x(), line.start.bottom()) * ratio
            end = QPointF(line.end.center().x(), line.end.top()) * ratio
            bend = QPointF(0, (end.y() - start.y()) / 2)
        else:
            start = QPointF(line.start.right(), line.start.center().y()) * ratio
            end = QPointF(line.end.left(), line.end.center().y()) * ratio
            bend = QPointF((end.x() - start.x()) / 2, 0)
        path = QPainterPath(start)
        path.cubicTo(start + bend, end - bend, end)
        across = end - start
        return path, QPointF(-across.y(), across.x()) / max(hypot(across.x(), across.y()), 1.0)


def line_color(value: float) -> QColor:
    """The colour of a positive value, or of a negative one."""
    return QColor.fromRgb(int(theme.colormap("diverging")[FOR if value > 0 else AGAINST]))
