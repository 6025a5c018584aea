"""Kernels one below the other, the largest first: each with its name, its size as a bar, and its sum."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import TipOnDemand
from cnngui.widgets.basics.key_claim import KeyClaim
from cnngui.widgets.basics.numbers import (
    LARGEST_PLAIN,
    SMALLEST_PLAIN,
    decimals_for,
    format_number,
    format_short,
)
from cnngui.widgets.basics.static_text import draw_static_text, static_text_width
from cnngui.widgets.basics.vectors import paint_cells
from cnngui.widgets.cells.cell_colours import cell_colours
from cnngui.widgets.cells.colour_scale import ColourScale, largest_magnitude
from cnngui.widgets.maps.map_raster import MapRaster

GAP = 8
"""Pixels at zoom 1, between two columns."""
SIDE = 25
"""Pixels at zoom 1 of a kernel's longer side, at least."""
AROUND = 2
"""Pixels at zoom 1, above and below a kernel."""
LEAST_BAR = 24
"""Pixels at zoom 1 of the longest bar; where there is less room there are none."""
WIDEST_NAME = 120
"""Pixels at zoom 1; a longer one ends in an ellipsis, and the tip of its line has it whole."""
BAR_HEIGHT = 0.4
"""Of a line's height."""
LEAST_ROWS = 2
DIGITS = 3
"""Significant ones of sizes and sums."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True, eq=False)
class RankedKernels:
    """names: of the kernels, the largest first. kernels (n, height, width), sizes and sums (n,): likewise."""

    names: Sequence[str]
    kernels: NDArray[np.float32]
    sizes: NDArray[np.floating]
    sums: NDArray[np.floating]

    def __len__(self) -> int:
        return len(self.names)


NOTHING = RankedKernels((), np.zeros((0, 1, 1), np.float32), np.zeros(0), np.zeros(0))


class KernelRanking(QWidget):
    """Shows as many of the largest kernels as there is room for, and how many others there are.

    Signal: `chosen(place)` by a click or by the arrow keys, which one, from 0.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        KeyClaim(self, lambda event: event.key() in STEPS)
        TipOnDemand(self, self._tip_at)
        self._ranked = NOTHING
        self._instead = ""
        self._current: int | None = None
        self._raster = MapRaster((0, 1, 1))
        self._colormap: theme.ColormapName = "diverging"
        self._written: Callable[[float], str] = str
        """Writes sizes and sums."""
        self._short_names: dict[str, str] = {}
        self._names_width = 0.0
        self._widths = 0.0, 0.0, 0.0
        """Pixels of the names, the sizes and the sums."""

    # What is shown --------------------------------------------------------------------------------------

    @property
    def ranked(self) -> RankedKernels:
        """What is shown, with what there is no room for."""
        return self._ranked

    @property
    def current(self) -> int | None:
        """The place of the kernel that is chosen."""
        return self._current

    def show_kernels(
        self, ranked: RankedKernels, scale: ColourScale, current: int | None = None, instead: str = ""
    ) -> None:
        """Show these kernels, coloured by the scale. current: the place of the one that is chosen. instead:
        what is said where there are none.
        """
        if ranked.kernels.shape[1:] != self._ranked.kernels.shape[1:] or ranked.names != self._ranked.names:
            self.updateGeometry()
        self._ranked, self._current, self._instead = ranked, current, instead
        self._colormap = scale.colormap
        self._raster = MapRaster(ranked.kernels.shape)
        self._raster.quantize(ranked.kernels, scale.low, scale.high, scale.colormap == "diverging")
        self._written = _writer(np.stack((ranked.sizes, ranked.sums)))
        self._colour()

    def describe(self, place: int) -> str:
        """Say what stands at a place."""
        size, total = self._figures(place)
        text = self.tr("{name}: size {size}, sum {sum}")
        return text.format(name=self._ranked.names[place], size=size, sum=total)

    def _figures(self, place: int) -> tuple[str, str]:
        """The size and the sum as they are written."""
        ranked = self._ranked
        return self._written(float(ranked.sizes[place])), self._written(float(ranked.sums[place]))

    @property
    def shown_count(self) -> int:
        """How many kernels there is room for."""
        count, line = len(self._ranked), self._line()
        if self._top() + count * self._row() <= self.height():
            return count
        return max(min(count, int((self.height() - self._top() - line) // self._row())), 1)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(250), self._top() + 8 * self._row() + self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(ceil(self._needed(0)), self._top() + LEAST_ROWS * self._row() + self._line())

    # Geometry -------------------------------------------------------------------------------------------

    def row_rect(self, place: int) -> QRectF:
        """The line of a kernel."""
        return QRectF(0, self._top() + place * self._row(), self.width(), self._row())

    def _line(self) -> int:
        return ceil(1.4 * theme.sizes().small)

    def _top(self) -> int:
        return self._line() if len(self._ranked) else 0

    def _cell(self) -> int:
        """Device pixels of a weight's side."""
        longest: int = max(self._ranked.kernels.shape[1:])
        return max(int(theme.px(SIDE) * self.devicePixelRatioF()) // longest, 1)

    def _kernel_size(self) -> QSize:
        """A kernel's size in device pixels."""
        height, width = self._ranked.kernels.shape[1:]
        return QSize(width * self._cell(), height * self._cell())

    def _row(self) -> int:
        height = ceil(self._kernel_size().height() / self.devicePixelRatioF()) + 2 * theme.px(AROUND)
        return max(height, ceil(1.3 * theme.sizes().base))

    def _names_left(self) -> float:
        return self._kernel_size().width() / self.devicePixelRatioF() + theme.px(GAP) + theme.px(AROUND)

    def _measure(self) -> None:
        """Find how wide the columns are; of figures, whose digits are equally wide, by the longest alone."""
        if self._short_names.keys() != set(self._ranked.names):
            self._shorten()
        shown = [self._figures(place) for place in range(self.shown_count)]
        columns = zip(*shown, strict=True) if shown else ((), ())
        heads = self.tr("size"), self.tr("sum")
        sizes, sums = (
            max(static_text_width(text, "small") for text in (head, max(texts, key=len, default="")))
            for head, texts in zip(heads, columns, strict=True)
        )
        self._widths = self._names_width, sizes, sums

    def _shorten(self) -> None:
        metrics, elided = QFontMetricsF(theme.font("small")), Qt.TextElideMode.ElideRight
        widest = theme.px(WIDEST_NAME)
        self._short_names = {name: metrics.elidedText(name, elided, widest) for name in self._ranked.names}
        widths = (static_text_width(name, "small") for name in self._short_names.values())
        self._names_width = max(widths, default=0.0)

    def _needed(self, figures: int) -> float:
        """The width of all but the bars, with so many columns of figures."""
        names, *columns = self._widths
        width = self._names_left() + names + theme.px(AROUND)
        return width + sum(theme.px(GAP) + column for column in columns[:figures])

    @property
    def shown_figures(self) -> int:
        """How many columns of figures there is room for: none, the sizes, or the sums too."""
        return next((count for count in (2, 1) if self.width() >= self._needed(count)), 0)

    def _place_at(self, y: float) -> int | None:
        place = int((y - self._top()) // self._row())
        return place if 0 <= place < self.shown_count and y >= self._top() else None

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), theme.color("panel"))
            painter.setFont(theme.font("small"))
            if not len(self._ranked):
                painter.setPen(theme.color("muted"))
                flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect(), flags, self._instead)
                return
            bar = self.width() - self._needed(self.shown_figures) - theme.px(GAP)
            bar = bar if bar >= theme.px(LEAST_BAR) else 0.0
            self._paint_head(painter, bar)
            for place in range(self.shown_count):
                self._paint_row(painter, place, bar)
            self._paint_foot(painter)

    def _columns(self, row: QRectF, bar: float) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """The places of name, bar, size and sum in a line."""
        gap, left = theme.px(GAP), row.left() + self._names_left()
        found = []
        names, sizes, sums = self._widths
        for width, space in ((names, gap), (bar, gap if bar else 0), (sizes, gap), (sums, 0)):
            found.append(QRectF(left, row.top(), width, row.height()))
            left += width + space
        name, own, size, total = found
        return name, own, size, total

    def _paint_head(self, painter: QPainter, bar: float) -> None:
        painter.setPen(theme.color("muted"))
        _, _, size, total = self._columns(QRectF(0, 0, self.width(), self._line()), bar)
        heads = ((size, self.tr("size")), (total, self.tr("sum")))
        for place, text in heads[: self.shown_figures]:
            draw_static_text(painter, place, text, "small", anchor=1.0)

    def _paint_row(self, painter: QPainter, place: int, bar: float) -> None:
        row, is_current = self.row_rect(place), place == self._current
        if is_current:
            painter.fillRect(row, theme.color("accent_soft"))
        ratio, size = self.devicePixelRatioF(), self._kernel_size()
        kernel = QRectF(
            theme.px(AROUND),
            round((row.top() + (row.height() - size.height() / ratio) / 2) * ratio) / ratio,
            size.width() / ratio,
            size.height() / ratio,
        )
        paint_cells(painter, [kernel], [self._raster.images[place]])
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawRect(kernel.adjusted(-0.5, -0.5, 0.5, 0.5))
        name, own, sizes, sums = self._columns(row, bar)
        painter.setPen(theme.color("text"))
        draw_static_text(painter, name, self._short_names[self._ranked.names[place]], "small")
        figures = zip((sizes, sums), self._figures(place), strict=True)
        for area, text in list(figures)[: self.shown_figures]:
            draw_static_text(painter, area, text, "small", anchor=1.0)
            painter.setPen(theme.color("muted"))
        height = BAR_HEIGHT * row.height()
        length = own.width() * self._share(place)
        area = QRectF(own.left(), row.center().y() - height / 2, length, height)
        painter.fillRect(area, theme.color("accent" if is_current else "bar"))
        if is_current and self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), theme.px(1.6)))
            painter.drawRect(row.adjusted(1, 1, -1, -1))

    def _paint_foot(self, painter: QPainter) -> None:
        count = len(self._ranked) - self.shown_count
        if not count:
            return
        text = self.tr("1 smaller one") if count == 1 else self.tr("{count} smaller ones")
        painter.setPen(theme.color("muted"))
        bottom = self.row_rect(self.shown_count).top()
        place = QRectF(theme.px(AROUND), bottom, self.width(), self._line())
        draw_static_text(painter, place, text.format(count=count), "small")

    def _share(self, place: int) -> float:
        """How long a bar is, of the longest."""
        sizes = np.nan_to_num(self._ranked.sizes)
        largest = sizes.max()
        return float(sizes[place] / largest) if largest > 0 else 0.0

    def _colour(self) -> None:
        self._measure()
        self._raster.colour(cell_colours(self._colormap))
        is_known = self._current is not None and self._current < len(self._ranked)
        said = self._current if is_known else (0 if len(self._ranked) else None)
        self.setAccessibleDescription(self._instead if said is None else self.describe(said))
        self.update()

    # Choosing -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.chosen.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_kernel = self._place_at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_kernel else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or not len(self._ranked):
            super().keyPressEvent(event)
            return
        place = 0 if self._current is None else self._current + step
        self.chosen.emit(min(max(place, 0), self.shown_count - 1))

    def _tip_at(self, place: QPoint) -> str:
        found = self._place_at(place.y())
        return "" if found is None else self.describe(found)

    # Following ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._shorten()
            self.updateGeometry()
            self._colour()
        super().changeEvent(event)


def _writer(figures: NDArray[np.floating]) -> Callable[[float], str]:
    """How these are written, all with as many decimals, or where they are huge or tiny each by itself."""
    largest = largest_magnitude(figures)
    if not SMALLEST_PLAIN <= largest < LARGEST_PLAIN:
        return partial(format_short, digits=DIGITS)
    return partial(format_number, decimals=decimals_for(0, largest, DIGITS))
