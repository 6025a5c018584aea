"""How probabilities over one quantity look: a curve for each class, and a ribbon with the answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from cnngui import theme

COLOURED = 4
"""Classes with a colour of their own: as many as the palette tells apart without colour vision."""
LEAST_VISIBLE = 0.004
"""Below this probability a curve lies on the axis."""
LEAST_NAMED = 0.15
"""A curve that stays below this probability has no name written to it."""
LEAST_LINES = 3
"""Lines of text as high as which the curves have to be for names among them."""


@dataclass(frozen=True, slots=True, eq=False)
class ClassCurves:
    """Probabilities of the classes over one quantity.

    positions: (n,), rising. probabilities: (n, classes) in [0, 1]. names: of the classes. expected: the class
    that the answer ought to stay. coloured: classes that stand out, the most important first; no more than
    `COLOURED` of them do.
    """

    positions: np.ndarray
    probabilities: np.ndarray
    names: tuple[str, ...]
    expected: int
    coloured: tuple[int, ...]

    def is_same(self, other: ClassCurves) -> bool:
        """Whether they look the same; another array of probabilities counts as another one."""
        return self.probabilities is other.probabilities and (self.names, self.expected, self.coloured) == (
            other.names,
            other.expected,
            other.coloured,
        )

    @property
    def answers(self) -> np.ndarray:
        """(n,): the likeliest class at each position."""
        likeliest: np.ndarray = self.probabilities.argmax(axis=1)
        return likeliest

    def curve(self, index: int) -> np.ndarray:
        """(n,): one class's probabilities; what is no number is 0."""
        probabilities: np.ndarray = np.nan_to_num(self.probabilities[:, index])
        return probabilities

    def order(self) -> list[int]:
        """The classes from the faintest to the most important one, which is painted last, on top."""
        answers = set(self.answers.tolist())
        coloured = self.coloured[:COLOURED]
        faint = [index for index in range(len(self.names)) if index not in coloured]
        return [*sorted(faint, key=lambda index: index in answers), *reversed(coloured)]

    def stands_out(self, index: int) -> bool:
        """Whether a class is coloured, or the answer somewhere."""
        return index in self.coloured[:COLOURED] or bool((self.answers == index).any())

    def colour(self, index: int) -> QColor:
        """Return the colour of a class's curve."""
        if index in self.coloured[:COLOURED]:
            return QColor(theme.current().series[self.coloured.index(index)])
        return theme.color("muted") if self.stands_out(index) else theme.color("outline", 0.45)

    def width(self, index: int) -> float:
        """Return the width of a class's curve, in pixels."""
        if index == self.expected:
            return theme.px(2.4)
        return theme.px(1.6) if self.stands_out(index) else 1.0


@dataclass(frozen=True, slots=True)
class PlotFrame:
    """Where the curves are on the widget: 100 % at the top, `low` at the left, `high` at the right."""

    area: QRectF
    low: float
    high: float

    def x_of(self, position: float) -> float:
        """Where a position is on the widget."""
        return self.area.left() + (position - self.low) / (self.high - self.low) * self.area.width()

    def y_of(self, probability: float) -> float:
        """Where a probability is on the widget."""
        return self.area.bottom() - probability * self.area.height()

    def position_at(self, x: float) -> float:
        """The position at a place on the widget; beside the curves, that of the nearer end."""
        share = (x - self.area.left()) / max(self.area.width(), 1.0)
        return self.low + min(max(share, 0.0), 1.0) * (self.high - self.low)


def text_line() -> float:
    """Height of a line of a plot's text."""
    return 1.3 * theme.sizes().small


def ribbon_height() -> float:
    """Height of the ribbon with the answers, right under the curves."""
    return text_line() + theme.px(1)


def paint_curves(painter: QPainter, frame: PlotFrame, curves: ClassCurves) -> None:
    """Paint a line for each class."""
    for index in curves.order():
        painter.setPen(QPen(curves.colour(index), curves.width(index)))
        curve = curves.curve(index)
        points = [
            QPointF(frame.x_of(position), frame.y_of(probability))
            for position, probability in zip(curves.positions, curve, strict=True)
        ]
        # Wide lines take long to paint: those on the axis are left out.
        for is_visible, first, last in _runs(curve > LEAST_VISIBLE):
            if is_visible:
                painter.drawPolyline(QPolygonF(points[max(first - 1, 0) : last + 1]))


def paint_names(painter: QPainter, frame: PlotFrame, curves: ClassCurves) -> None:
    """Paint the class of each curve that stands out at its longest high stretch, if there is room."""
    if frame.area.height() < LEAST_LINES * text_line():
        return  # the ribbon has them as well
    painter.setFont(theme.font("small", bold=True))
    for index in curves.order():
        curve = curves.curve(index)
        if curve.max() >= LEAST_NAMED and curves.stands_out(index):
            runs = [run for run in _runs(curve >= 0.9 * curve.max()) if run[0]]
            _, first, last = max(runs, key=lambda run: run[2] - run[1])
            place = first + (last - first) // 3  # not the middle, where the marker usually is
            at = QPointF(frame.x_of(curves.positions[place]), frame.y_of(curve[place]))
            _paint_name(painter, frame.area, at, curves.names[index], curves.colour(index))


def _paint_name(painter: QPainter, area: QRectF, at: QPointF, name: str, colour: QColor) -> None:
    """Above a place on a curve, or below it at the top."""
    line = text_line()
    width = QFontMetricsF(painter.font()).horizontalAdvance(name) + theme.px(6)
    left = min(max(at.x() - width / 2, area.left()), area.right() - width)
    top = at.y() + theme.px(3) if at.y() - line < area.top() else at.y() - line - theme.px(2)
    label = QRectF(left, top, width, line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("panel", 0.85))
    painter.drawRoundedRect(label, theme.px(3), theme.px(3))
    painter.setPen(colour)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, name)


def paint_ribbon(painter: QPainter, frame: PlotFrame, curves: ClassCurves) -> None:
    """Paint the answer at every position: filled where it is the expected one, else outlined."""
    positions = curves.positions
    between = (positions[1:] + positions[:-1]) / 2
    edges = [frame.x_of(edge) for edge in (positions[0], *between, positions[-1])]
    top = frame.area.bottom() + theme.px(3)
    painter.setFont(theme.font("small", bold=True))
    for answer, first, last in _runs(curves.answers):
        place = QRectF(edges[first], top, edges[last] - edges[first], ribbon_height())
        holds = answer == curves.expected
        _paint_answer(painter, place.adjusted(0.5, 0.5, -0.5, -0.5), curves.names[int(answer)], holds)


def _paint_answer(painter: QPainter, place: QRectF, name: str, holds: bool) -> None:
    painter.setPen(theme.color("success" if holds else "error"))
    painter.setBrush(theme.color("success" if holds else "panel"))
    painter.drawRoundedRect(place, theme.px(2), theme.px(2))
    if painter.fontMetrics().horizontalAdvance(name) + 2 <= place.width():
        painter.setPen(theme.color("panel" if holds else "error"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


def _runs(values: np.ndarray) -> Iterator[tuple[int, int, int]]:
    """Each stretch of equal values: the value, the first index, and the one after the last."""
    first = 0
    for value, group in groupby(values.tolist()):
        last = first + len(list(group))
        yield value, first, last
        first = last
