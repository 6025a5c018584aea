"""A gallery of many images, each with a line or two below it; only those in view are painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import TipOnDemand
from cnngui.widgets.basics.key_claim import ARROWS, CLICKING_KEYS, KeyClaim

SIDE = 54
"""Pixels at zoom 1 of a thumbnail, at least."""
GAP = 6
"""Pixels at zoom 1, between two tiles."""
MOST_KEPT = 600
"""Thumbnails that stay painted."""
MOVING_KEYS = (*ARROWS, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


@dataclass(frozen=True, slots=True)
class Tile:
    """image: (height, width) uint8, ink 255 on 0. title and detail: the lines below it. tip: all of it, in
    words.
    """

    image: NDArray[np.uint8]
    title: str
    detail: str
    tip: str
    is_wrong: bool = False


class ImageGallery(QAbstractScrollArea):
    """Tiles from left to right, line by line. What they show is asked for when they are painted.

    `chosen(number)` by a click or by Enter; the arrow keys move from one to the next.
    """

    chosen = Signal(int)

    def __init__(self, widest: str, parent: QWidget | None = None, *, is_line: bool = False) -> None:
        """widest: a detail that is as wide as one can be. is_line: whether it is as high as one line, and
        shows what fits in one.
        """
        super().__init__(parent)
        self._is_line = is_line
        self._side = SIDE
        if is_line:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        KeyClaim(self, lambda event: event.key() in (*MOVING_KEYS, *CLICKING_KEYS))
        TipOnDemand(self.viewport(), self._tip_at)
        self._widest = widest
        self._numbers: NDArray[np.int64] = np.empty(0, np.int64)
        self._tile_of: Callable[[int], Tile] | None = None
        self._current: int | None = None
        """The number of the image, wherever it stands."""
        self._instead = ""
        self._thumbnails: dict[int, QImage] = {}

    # What is shown --------------------------------------------------------------------------------------

    @property
    def numbers(self) -> NDArray[np.int64]:
        """The images that are shown, in their order."""
        return self._numbers

    @property
    def current(self) -> int | None:
        """The number of the image that was chosen or gone to, if it is among those that are shown."""
        return self._current if self._place() is not None else None

    def set_source(self, tile_of: Callable[[int], Tile] | None) -> None:
        """Show images of another source, which makes the tile of a number."""
        self._tile_of = tile_of
        self._thumbnails.clear()
        self._current = None
        self.viewport().update()

    def set_numbers(self, numbers: NDArray[np.int64], instead: str = "") -> None:
        """Show these images of the source. instead: what is said where there are none."""
        self._numbers, self._instead = numbers, instead
        self._fit_bar()
        self._describe()
        self.viewport().update()

    def go_to(self, number: int) -> None:
        """Make an image the current one, and scroll to it if it is among those that are shown."""
        self._current = number
        place = self._place()
        if place is not None:
            self._scroll_to(place)
        self._describe()
        self.viewport().update()

    def set_side(self, side: int) -> None:
        """Show images as large as so many pixels at zoom 1, or as SIDE if that is more."""
        side = max(side, SIDE)
        if side != self._side:
            self._side = side
            self._fit_bar()
            self.updateGeometry()
            self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        bar = 0 if self._is_line else self.verticalScrollBar().sizeHint().width()
        size = self._tile_size()
        return QSize(2 * (size.width() + theme.px(GAP)) + bar, size.height() + 2 * theme.px(GAP))

    def sizeHint(self) -> QSize:
        size, lines = self._tile_size(), 1 if self._is_line else 2
        height = lines * (size.height() + theme.px(GAP)) + (theme.px(GAP) if self._is_line else 0)
        return QSize(6 * (size.width() + theme.px(GAP)), height)

    # Geometry -------------------------------------------------------------------------------------------

    def tile_rect(self, place: int) -> QRect:
        """Where a tile is in the viewport, which may lie outside of what is seen."""
        row, column = divmod(place, self.columns)
        size, gap = self._tile_size(), theme.px(GAP)
        left, top = gap + column * (size.width() + gap), gap + row * (size.height() + gap)
        return QRect(QPoint(left, top - self.verticalScrollBar().value()), size)

    @property
    def columns(self) -> int:
        """How many tiles stand side by side."""
        gap = theme.px(GAP)
        return max((self.viewport().width() - gap) // (self._tile_size().width() + gap), 1)

    @property
    def least_tile(self) -> QSize:
        """The room of a tile as small as it can be, and of the gap to the next one."""
        return self._size_of_tile(SIDE) + QSize(theme.px(GAP), theme.px(GAP))

    def _tile_size(self) -> QSize:
        return self._size_of_tile(self._side)

    def _size_of_tile(self, side: int) -> QSize:
        small = QFontMetricsF(theme.font("small"))
        width = max(theme.px(side), ceil(small.horizontalAdvance(self._widest))) + theme.px(GAP)
        lines = QFontMetricsF(theme.font("base", bold=True)).height() + small.height()
        return QSize(width, theme.px(side) + ceil(lines) + theme.px(GAP))

    def _fit_bar(self) -> None:
        rows = 1 if self._is_line else -(-len(self._numbers) // self.columns)
        step = self._tile_size().height() + theme.px(GAP)
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(rows * step + theme.px(GAP) - page, 0))
        bar.setPageStep(page)
        bar.setSingleStep(step // 2)

    def _place(self) -> int | None:
        """Return where the current image stands."""
        if self._current is None:
            return None
        found = np.flatnonzero(self._numbers == self._current)
        return int(found[0]) if found.size else None

    def _place_at(self, position: QPoint) -> int | None:
        gap, size = theme.px(GAP), self._tile_size()
        column = (position.x() - gap // 2) // (size.width() + gap)
        row = (position.y() + self.verticalScrollBar().value() - gap // 2) // (size.height() + gap)
        place = row * self.columns + column
        is_tile = 0 <= column < self.columns and 0 <= place < len(self._numbers)
        return place if is_tile else None

    def _scroll_to(self, place: int) -> None:
        rect, bar, gap = self.tile_rect(place), self.verticalScrollBar(), theme.px(GAP)
        if rect.top() < gap:
            bar.setValue(bar.value() + rect.top() - gap)
        elif rect.bottom() > self.viewport().height() - gap:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + gap)

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        viewport = self.viewport()
        with QPainter(viewport) as painter:
            painter.fillRect(viewport.rect(), theme.color("panel"))
            if not len(self._numbers) or self._tile_of is None:
                painter.setPen(theme.color("muted"))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(viewport.rect(), int(flags), self._instead)
                return
            step = self._tile_size().height() + theme.px(GAP)
            top = self.verticalScrollBar().value()
            first = top // step * self.columns
            last = min(((top + viewport.height()) // step + 1) * self.columns, len(self._numbers))
            for place in range(first, last):
                number = int(self._numbers[place])
                self._paint_tile(painter, QRectF(self.tile_rect(place)), number, self._tile_of(number))

    def _paint_tile(self, painter: QPainter, place: QRectF, number: int, tile: Tile) -> None:
        is_current = number == self._current
        if is_current:
            painter.fillRect(place, theme.color("accent_soft"))
            painter.setPen(QPen(theme.color("accent"), theme.px(2 if self.hasFocus() else 1)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
        side = theme.px(self._side)
        image = self._thumbnail(number, tile)
        scale = side / max(image.width(), image.height())
        width, height = image.width() * scale, image.height() * scale
        top = place.top() + theme.px(GAP) / 2
        area = QRectF(place.center().x() - width / 2, top + (side - height) / 2, width, height)
        painter.drawImage(area, image)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawRect(area)
        self._paint_lines(painter, place, top + side, tile)

    def _paint_lines(self, painter: QPainter, place: QRectF, top: float, tile: Tile) -> None:
        elided, centre = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignCenter
        for text, font, colour in (
            (tile.title, theme.font("base", bold=True), "edited" if tile.is_wrong else "text"),
            (tile.detail, theme.font("small"), "muted"),
        ):
            metrics = QFontMetricsF(font)
            line = QRectF(place.left(), top, place.width(), metrics.height())
            painter.setFont(font)
            painter.setPen(theme.color(colour))  # type: ignore[arg-type]
            painter.drawText(line, centre, metrics.elidedText(text, elided, place.width()))
            top = line.bottom()

    def _thumbnail(self, number: int, tile: Tile) -> QImage:
        kept = self._thumbnails
        if number not in kept:
            if len(kept) >= MOST_KEPT:
                del kept[next(iter(kept))]
            pixels = np.ascontiguousarray(theme.colormap("ink")[tile.image])
            height, width = pixels.shape
            image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
            kept[number] = image.copy()
        return kept[number]

    # Choosing -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.go_to(int(self._numbers[place]))
            self.chosen.emit(int(self._numbers[place]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_tile = self._place_at(event.position().toPoint()) is not None
        cursor = Qt.CursorShape.PointingHandCursor if is_tile else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, place = Qt.Key(event.key()), self._place()
        if key in CLICKING_KEYS and place is not None:
            self.chosen.emit(int(self._numbers[place]))
        elif key in MOVING_KEYS and len(self._numbers):
            self.go_to(int(self._numbers[self._place_after(key, place)]))
        else:
            super().keyPressEvent(event)

    def _place_after(self, key: Qt.Key, place: int | None) -> int:
        last, columns = len(self._numbers) - 1, self.columns
        if place is None or key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return last
        if key in ARROWS:
            right, down = ARROWS[key]
            after = place + right + down * columns
            return after if 0 <= after <= last else place
        step = self._tile_size().height() + theme.px(GAP)
        by = max(self.viewport().height() // step, 1) * columns
        return min(max(place + (by if key == Qt.Key.Key_PageDown else -by), 0), last)

    def _tip_at(self, position: QPoint) -> str:
        place = self._place_at(position)
        if place is None or self._tile_of is None:
            return ""
        return self._tile_of(int(self._numbers[place])).tip

    def _describe(self) -> None:
        current, tile_of = self.current, self._tile_of
        tip = self._instead if current is None or tile_of is None else tile_of(current).tip
        self.setAccessibleDescription(tip)

    # Following ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._thumbnails.clear()
            self._fit_bar()
            self.updateGeometry()
            self.viewport().update()
        super().changeEvent(event)
