"""The confusion matrix: how many images of each true class are answered as each class."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.empty_place import paint_empty
from cnngui.widgets.basics.hover_tip import TipOnDemand
from cnngui.widgets.basics.key_claim import ARROWS, CLICKING_KEYS, KeyClaim
from cnngui.widgets.basics.numbers import format_percent
from cnngui.widgets.basics.static_text import static_text_width
from cnngui.widgets.errors.matrix_layout import GAP, MatrixLayout, lay_out, least_size
from cnngui.widgets.errors.matrix_painting import (
    paint_matrix,
    paint_names,
    paint_shares,
    paint_titles,
    share_texts,
)

Cell = tuple[int, int]
"""The true class and the answered one."""
CHOOSING_KEYS = (*CLICKING_KEYS, Qt.Key.Key_Space)


class ConfusionView(QWidget):
    """A row for each true class, a column for each answer, and at the end of a row the share that is right.

    `cell_chosen(true, answered)` by a click into a cell, or by Enter in the one that the arrow keys went to;
    `class_chosen(true)` by a click on the name of a row.
    """

    cell_chosen = Signal(int, int)
    class_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Confusion matrix"))
        KeyClaim(self, lambda event: event.key() in ARROWS or event.key() in CHOOSING_KEYS)
        TipOnDemand(self, self._tip_at)
        self._names: tuple[str, ...] = ()
        self._counts: NDArray[np.int64] = np.zeros((0, 0), np.int64)
        self._shares: list[tuple[str, str]] = []
        self._text = ""
        self._chosen: tuple[int | None, int | None] = (None, None)
        self._at: Cell = (0, 0)
        self._layout: MatrixLayout | None = None

    @property
    def counts(self) -> NDArray[np.int64]:
        """What is shown: (true classes, answered classes)."""
        return self._counts

    def set_counts(self, counts: NDArray[np.int64], names: Sequence[str]) -> None:
        """Show how many images of each true class (rows) are answered as each class (columns)."""
        widths = self._share_width()
        is_other = tuple(names) != self._names
        self._names, self._counts = tuple(names), counts
        self._shares = share_texts(counts)
        if is_other or self._share_width() != widths:
            self._layout = None
            self._at = (0, 0) if is_other else self._at
            self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Say this where there are no counts."""
        if text != self._text:
            self._text = text
            self.update()

    def set_chosen(self, label: int | None, answer: int | None) -> None:
        """Frame a cell, or the row of a class where any answer will do."""
        if (label, answer) != self._chosen:
            self._chosen = (label, answer)
            if label is not None and answer is not None:
                self._at = (label, answer)
            self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(theme.px(400), theme.px(240)))

    def minimumSizeHint(self) -> QSize:
        of_rows, _, of_shares = self._titles()
        return least_size(self._names, (of_rows, of_shares), self._share_width())

    def cell_rect(self, label: int, answer: int) -> QRectF:
        """Where a cell is painted."""
        return self._laid_out().cell(label, answer)

    def name_rect(self, label: int) -> QRectF:
        """Where the name of a row is painted."""
        return self._laid_out().name(label)

    def describe(self, label: int, answer: int) -> str:
        """Say what a cell holds."""
        count, total = int(self._counts[label, answer]), int(self._counts[label].sum())
        share = format_percent(count / total if total else 0.0, 1)
        text = self.tr("“{true}” answered as “{answer}”: {count} of {total} images ({share})")
        return text.format(
            true=self._names[label],
            answer=self._names[answer],
            count=QLocale().toString(count),
            total=QLocale().toString(total),
            share=share,
        )

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._counts):
            with QPainter(self) as painter:
                paint_empty(painter, self.rect(), self._text)
            return
        layout = self._laid_out()
        with QPainter(self) as painter:
            paint_matrix(painter, layout, self._counts)
            paint_names(painter, layout, self._names)
            paint_titles(painter, layout, self._titles(), self.width())
            paint_shares(painter, layout, self._shares, self.width())
            self._paint_chosen(painter, layout)

    def _paint_chosen(self, painter: QPainter, layout: MatrixLayout) -> None:
        label, answer = self._chosen
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if label is not None:
            place = layout.cell(label, 0 if answer is None else answer)
            if answer is None:
                place.setWidth(layout.cells.width())
            painter.setPen(QPen(theme.color("accent"), theme.px(2.4)))
            painter.drawRect(place)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("text"), theme.px(1.4), Qt.PenStyle.DotLine))
            painter.drawRect(layout.cell(*self._at).adjusted(2, 2, -2, -2))

    def _titles(self) -> tuple[str, str, str]:
        return self.tr("true"), self.tr("answered"), self.tr("right, %")

    def _share_width(self) -> float:
        shares = max((static_text_width(share, "small") for share, _ in self._shares), default=0.0)
        totals = max((static_text_width(total, "small") for _, total in self._shares), default=0.0)
        return shares + theme.px(GAP) + totals

    def _laid_out(self) -> MatrixLayout:
        if self._layout is None:
            of_rows, _, of_shares = self._titles()
            self._layout = lay_out(self._names, (of_rows, of_shares), self._share_width(), self.size())
        return self._layout

    # Choosing -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not len(self._counts):
            return
        cell = self._laid_out().at(event.position())
        row = self._laid_out().row_of_name(event.position())
        if cell is not None:
            self._go_to(cell)
            self.cell_chosen.emit(*cell)
        elif row is not None:
            self.class_chosen.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        layout, place = self._laid_out(), event.position()
        is_choice = layout.at(place) is not None or layout.row_of_name(place) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_choice else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS and len(self._counts):
            (right, down), last = ARROWS[key], len(self._counts) - 1
            row, column = self._at
            self._go_to((min(max(row + down, 0), last), min(max(column + right, 0), last)))
        elif key in CHOOSING_KEYS and len(self._counts):
            self.cell_chosen.emit(*self._at)
        else:
            super().keyPressEvent(event)

    def _go_to(self, cell: Cell) -> None:
        self._at = cell
        self.setAccessibleDescription(self.describe(*cell))
        self.update()

    def _tip_at(self, place: QPoint) -> str:
        cell = self._laid_out().at(QPointF(place)) if len(self._counts) else None
        return "" if cell is None else self.describe(*cell)

    # Following ------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layout = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._layout = None
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
