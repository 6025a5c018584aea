"""Lines over the steps of a run, one for each of several things, on a scale of powers of ten or of shares."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import show_tip
from cnngui.widgets.basics.numbers import format_number, format_percent, format_short, power_of_ten
from cnngui.widgets.basics.static_text import draw_static_text, static_text_width
from cnngui.widgets.plots.curve_looks import ordered_colours
from cnngui.widgets.plots.ticks import next_round_number

MOST_DECADES = 12
"""Powers of ten that are seen, the largest ones."""
LEAST_BETWEEN_TICKS = 2.2
"""In heights of the small text."""
MOST_DOTS = 60
"""Points of a line, up to which each is marked."""


class StepLines(QWidget):
    """One line for each name, over steps. Pointing at a step tells the values there."""

    def __init__(self, parent: QWidget | None = None, *, is_share: bool = False) -> None:
        """is_share: values in [0, 1] are shown as percentages; else on a scale of powers of ten."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._is_share = is_share
        self._title = self._instead = ""
        self._usual: tuple[float, str] | None = None
        self._step_words, self._decimals = self.tr("Step {step}"), 0
        self._mark: float | None = None
        self._steps = np.zeros(0)
        self.lines: dict[str, np.ndarray] = {}
        """The values of each line; NaN leaves a gap."""
        self._order: Sequence[str] = ()

    def set_title(self, title: str) -> None:
        """Say what the values are."""
        self._title = title
        self.setAccessibleName(title)

    def set_usual(self, value: float, text: str) -> None:
        """Mark a value that is usual with a line and a text."""
        self._usual = value, text

    def set_step_words(self, words: str, decimals: int) -> None:
        """Say what the steps are: words with {step}, and how many decimals they have."""
        self._step_words, self._decimals = words, decimals

    def set_mark(self, step: float | None) -> None:
        """Mark a step with a line across, or none."""
        if step != self._mark:
            self._mark = step
            self.update()

    @property
    def mark(self) -> float | None:
        """The step that is marked."""
        return self._mark

    def set_lines(self, steps: np.ndarray, lines: Mapping[str, np.ndarray], order: Sequence[str]) -> None:
        """Show lines by their names: values (n,) at steps (n,). order: all names, which give the colours."""
        self._steps, self.lines, self._order = steps, dict(lines), order
        self.update()

    def set_text_without_lines(self, text: str) -> None:
        """Say why there are no lines, where there are none."""
        self._instead = text
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(150), theme.px(90))

    # Scales ---------------------------------------------------------------------------------------------

    @property
    def _area(self) -> QRectF:
        """Where the lines are: right of the numbers, under the title, above the steps."""
        line = theme.sizes().small
        left = max(
            static_text_width(text, "small") for text in (format_percent(1, 0), power_of_ten(-10))
        ) + theme.px(6)
        top = 2.1 * line if self._title else 0.7 * line
        width = max(self.width() - left - theme.px(8), 1)
        return QRectF(left, top, width, max(self.height() - top - 1.7 * line, 1))

    @property
    def _ends(self) -> tuple[float, float]:
        """The values at the bottom and at the top, of powers of ten their exponents."""
        if self._is_share:
            return 0.0, 1.0
        exponents = [_exponents(values) for values in self.lines.values()]
        if self._usual is not None:
            exponents.append(np.array([math.log10(self._usual[0])]))
        known = np.concatenate(exponents) if exponents else np.zeros(0)
        known = known[np.isfinite(known)]
        if not known.size:
            return -1.0, 0.0
        high = math.ceil(float(known.max()) + 1e-9)
        return float(max(math.floor(float(known.min())), high - MOST_DECADES)), float(high)

    @property
    def _last_step(self) -> float:
        return next_round_number(float(self._steps[-1])) if self._steps.size else 1.0

    def _points(self, values: np.ndarray) -> np.ndarray:
        """Where values are on the widget, (n, 2); NaN where there are none."""
        area, (low, high) = self._area, self._ends
        heights = values if self._is_share else _exponents(values)
        with np.errstate(invalid="ignore"):
            heights = np.clip((heights - low) / (high - low), 0, 1)
        xs = area.left() + self._steps / self._last_step * area.width()
        return np.stack((xs, area.bottom() - heights * area.height()), axis=1)

    def _ticks(self) -> list[tuple[float, str]]:
        """Heights, from 0 to 1, and their numbers."""
        low, high = self._ends
        room = max(int(self._area.height() / (LEAST_BETWEEN_TICKS * theme.sizes().small)), 1)
        if self._is_share:
            shares = (
                (0.0, 0.25, 0.5, 0.75, 1.0) if room >= 4 else (0.0, 0.5, 1.0) if room >= 2 else (0.0, 1.0)
            )
            return [(share, format_percent(share, 0)) for share in shares]
        count = round(high - low)
        between = max(math.ceil(count / room), 1)
        exponents = range(round(high), round(low) - 1, -between)
        return [((each - low) / (high - low), power_of_ten(each)) for each in exponents]

    @property
    def step_ticks(self) -> list[tuple[float, str]]:
        """Places along the axis, from 0 to 1, and the steps there, as far as they have no more decimals."""
        steps = [(share, share * self._last_step) for share in (0.0, 0.5, 1.0)]
        return [
            (share, self._step_text(step))
            for share, step in steps
            if math.isclose(step, round(step, self._decimals), abs_tol=1e-9)
        ]

    def _step_text(self, step: float) -> str:
        if self._decimals:
            return format_number(step, self._decimals)
        return QLocale().toString(round(step))

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font("small"))
            self._paint_title(painter)
            if not any(np.isfinite(values).any() for values in self.lines.values()):
                painter.setPen(theme.color("muted"))
                wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self._area.toRect(), wrapped, self._instead)
                return
            self._paint_axes(painter)
            for name, colour in zip(self._order, ordered_colours(len(self._order)), strict=True):
                if name in self.lines:
                    self._paint_line(painter, self._points(self.lines[name]), colour)

    def _paint_title(self, painter: QPainter) -> None:
        painter.setPen(theme.color("text"))
        place = QRectF(0, 0, self.width(), 1.3 * theme.sizes().small)
        draw_static_text(painter, place, self._title, "small")

    def _paint_axes(self, painter: QPainter) -> None:
        area, line = self._area, theme.sizes().small
        for height, text in self._ticks():
            y = round(area.bottom() - height * area.height()) + 0.5
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("muted"))
            place = QRectF(0, y - line, area.left() - theme.px(4), 2 * line)
            draw_static_text(painter, place, text, "small", anchor=1.0)
        for share, text in self.step_ticks:
            place = QRectF(
                area.left() + share * area.width() - line * 3, area.bottom() + 2, line * 6, 1.4 * line
            )
            place.moveRight(min(place.right(), self.width() + 3 * line if share < 1 else self.width() - 1))
            anchor = 1.0 if share == 1.0 else 0.5
            draw_static_text(painter, place, text, "small", anchor=anchor)
        if self._usual is not None:
            self._paint_usual(painter, *self._usual)
        if self._mark is not None:
            x = area.left() + min(max(self._mark / self._last_step, 0), 1) * area.width()
            painter.setPen(QPen(theme.color("text"), theme.px(1.2), Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _paint_usual(self, painter: QPainter, value: float, text: str) -> None:
        (low, high), area = self._ends, self._area
        y = area.bottom() - (math.log10(value) - low) / (high - low) * area.height()
        painter.setPen(QPen(theme.color("accent"), theme.px(1.2), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(theme.color("accent"))
        line = theme.sizes().small
        is_high = y - 1.5 * line < area.top()
        place = QRectF(area.left(), y if is_high else y - 1.4 * line, area.width() - 2, 1.4 * line)
        draw_static_text(painter, place, text, "small", anchor=1.0)

    @staticmethod
    def _paint_line(painter: QPainter, points: np.ndarray, colour: QColor) -> None:
        """Draw through what is known; single points, and all where there are few, are dots."""
        painter.setPen(QPen(colour, theme.px(1.6)))
        is_known = np.isfinite(points).all(axis=1)
        starts = np.flatnonzero(np.diff(np.concatenate(([False], is_known, [False])).astype(int)))
        for first, last in starts.reshape(-1, 2).tolist():
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points[first:last].tolist()]))
        if len(points) <= MOST_DOTS:
            painter.setPen(QPen(colour, theme.px(4), c=Qt.PenCapStyle.RoundCap))
            painter.drawPoints([QPointF(x, y) for x, y in points[is_known].tolist()])

    # Pointing -------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        show_tip(self, self._text_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        show_tip(self, "")
        super().leaveEvent(event)

    def _text_at(self, x: float) -> str:
        """The step that is nearest, and the values of all lines there."""
        if not self._steps.size:
            return ""
        area = self._area
        step = (x - area.left()) / area.width() * self._last_step
        nearest = int(np.abs(self._steps - step).argmin())
        head = self._step_words.format(step=self._step_text(float(self._steps[nearest])))
        values = [(name, float(self.lines[name][nearest])) for name in self._order if name in self.lines]
        return "\n".join([head, *(f"{name}: {self._value_text(value)}" for name, value in values)])

    def _value_text(self, value: float) -> str:
        return format_percent(value, 1) if self._is_share else format_short(value)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


def _exponents(values: np.ndarray) -> np.ndarray:
    """Logarithms of what is above 0; NaN of all else."""
    with np.errstate(divide="ignore", invalid="ignore"):
        exponents: np.ndarray = np.log10(np.where(values > 0, values, np.nan))
    return exponents
