"""A question that is answered by painting cells of a map."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.key_claim import ARROWS, KeyClaim
from cnngui.widgets.questions.form import QuestionForm

SIDE = 260
"""Pixels at zoom 1 of the map's longer side, at most."""
PROJECTED_SIDE = 132
"""The same on slides, where the text above it needs more."""
KEYS = (*ARROWS, Qt.Key.Key_Space)


class PaintCells(QuestionForm):
    """The map in its own colours; what is painted lies over it.

    A drag paints from the cell where it begins, or wipes if that was painted. Arrows move a cursor, Space
    paints or wipes under it; Shift with an arrow paints on the way.
    """

    def __init__(self, under: np.ndarray, parent: QWidget | None = None) -> None:
        """under: (rows, columns), what lies under the paint."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Cells to paint: arrows and Space"))
        self._shape = under.shape
        self._image = _image_of(under)
        self._painted = np.zeros(under.shape, np.bool_)
        self._answer: np.ndarray | None = None
        self._is_open, self._cursor = True, (0, 0)
        self._paints: bool | None = None
        """Whether the drag that goes on paints, or wipes; None without one."""
        KeyClaim(self, lambda event: event.key() in KEYS)

    def value(self) -> Any:
        return np.argwhere(self._painted).tolist() or None

    def draft(self) -> Any:
        return self.value()

    def take_draft(self, draft: Any) -> None:
        self._show_painted(draft)
        self.update()
        self.changed.emit()

    def show_both(self, prediction: Any, answer: Any) -> None:
        self._show_painted(prediction)
        self._answer = None if answer is None else np.asarray(answer, np.bool_)
        self._is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.update()

    def _show_painted(self, cells: Any) -> None:
        """Show these cells alone as painted, as far as they are cells of the map."""
        self._painted[:] = False
        rows, columns = self._shape
        for cell in cells if isinstance(cells, list) else []:
            match cell:
                case [int(row), int(column)] if 0 <= row < rows and 0 <= column < columns:
                    self._painted[row, column] = True

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell lies on the widget."""
        side = self._cell()
        return QRectF(1 + column * side, 1 + row * side, side, side)

    def sizeHint(self) -> QSize:
        rows, columns = self._shape
        return QSize(columns * self._cell() + 2, rows * self._cell() + 2)

    def _cell(self) -> int:
        side = PROJECTED_SIDE if theme.current() is theme.PROJECTOR else SIDE
        return int(max(2, theme.px(side) // max(self._shape)))

    def _at(self, place: QPointF) -> tuple[int, int] | None:
        row, column = int((place.y() - 1) // self._cell()), int((place.x() - 1) // self._cell())
        return (row, column) if 0 <= row < self._shape[0] and 0 <= column < self._shape[1] else None

    # Painting by hand -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._at(event.position())
        if self._is_open and cell is not None:
            self._paints = not self._painted[cell]
            self._paint(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._at(event.position())
        if self._paints is not None and cell is not None:
            for between in _line(self._cursor, cell):  # a fast drag leaves none out
                self._paint(between)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._paints = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_open or event.key() not in KEYS:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Space:
            self._paints = not self._painted[self._cursor]
        else:
            right, down = ARROWS[Qt.Key(event.key())]
            row = min(max(self._cursor[0] + down, 0), self._shape[0] - 1)
            column = min(max(self._cursor[1] + right, 0), self._shape[1] - 1)
            self._cursor = row, column
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._paints = True
        if self._paints is not None:
            self._paint(self._cursor)
            self._paints = None
        self.update()

    def _paint(self, cell: tuple[int, int]) -> None:
        self._cursor = cell
        if self._painted[cell] != self._paints:
            self._painted[cell] = bool(self._paints)
            self.changed.emit()
        self.update()

    # Showing --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        rows, columns = self._shape
        side = self._cell()
        with QPainter(self) as painter:
            painter.drawImage(QRectF(1, 1, columns * side, rows * side), self._image)
            painter.setPen(QPen(theme.color("border"), 1))
            for column in range(columns + 1):
                painter.drawLine(1 + column * side, 1, 1 + column * side, 1 + rows * side)
            for row in range(rows + 1):
                painter.drawLine(1, 1 + row * side, 1 + columns * side, 1 + row * side)
            for row, column in np.argwhere(self._painted):
                painter.fillRect(self.cell_rect(row, column), theme.color("accent", 0.55))
            if self._answer is not None:
                self._outline(painter, self._answer)
            elif self._is_open and self.hasFocus():
                painter.setPen(QPen(theme.color("edited"), 2))
                painter.drawRect(self.cell_rect(*self._cursor))

    def _outline(self, painter: QPainter, cells: np.ndarray) -> None:
        """Draw a line around all of the answer's cells."""
        painter.setPen(QPen(theme.color("edited"), theme.px(3)))
        padded = np.pad(cells, 1)
        for row, column in np.argwhere(cells):
            rect = self.cell_rect(row, column)
            sides = (
                (rect.topLeft(), rect.topRight(), padded[row, column + 1]),
                (rect.bottomLeft(), rect.bottomRight(), padded[row + 2, column + 1]),
                (rect.topLeft(), rect.bottomLeft(), padded[row + 1, column]),
                (rect.topRight(), rect.bottomRight(), padded[row + 1, column + 2]),
            )
            for start, end, goes_on in sides:
                if not goes_on:
                    painter.drawLine(start, end)


def _line(start: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    """The cells from one to another, the last one too."""
    count = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
    (row, column), (down, right) = start, (end[0] - start[0], end[1] - start[1])
    steps = [step / count for step in range(1, count + 1)]
    return [(round(row + down * step), round(column + right * step)) for step in steps]


def _image_of(values: np.ndarray) -> QImage:
    """The values as shades of ink."""
    low, high = float(values.min()), float(values.max())
    share = (values - low) / (high - low) if high > low else np.zeros(values.shape)
    image = QImage(values.shape[1], values.shape[0], QImage.Format.Format_RGB32)
    colours = theme.colormap("ink")
    for (row, column), each in np.ndenumerate(share):
        image.setPixelColor(column, row, QColor.fromRgb(int(colours[int(each * 255)])))
    return image
