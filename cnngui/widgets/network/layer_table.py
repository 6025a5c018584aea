"""A table of layers, one row each, that can be chosen, moved and removed; a sum stands below them."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import TipOnDemand
from cnngui.widgets.basics.key_claim import KeyClaim
from cnngui.widgets.network.layer_columns import GAP, GRIP, LayerColumns, LayerRow, measured

ROW_HEIGHT = 1.75
"""In heights of the text."""
LEAST_ROW_HEIGHT = 1.4
"""The same of rows that stand closer, before the table scrolls."""
ROWS_WITHOUT_SCROLLING = 8
"""So many are seen at once, at least."""
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
DIRECTIONS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_Style = tuple[QFont, theme.ColorName]


class LayerTable(QAbstractScrollArea):
    """Asks for changes, which the owner makes and answers by `set_rows`.

    Signals: `row_chosen(index)`; `row_moved(index, to)` when a row was dragged, or taken along with
    Alt + arrow keys, to another place; `row_removed(index)` by the delete key.
    The first column is the name, the second takes the room that is left, the others are aligned right. Of
    one that was told how much room there is (`set_room`), columns are left out: see `LayerColumns`.
    """

    row_chosen = Signal(int)
    row_moved = Signal(int, int)
    row_removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Layers of the network, with their shapes and counts"))
        self.header: tuple[str, ...] = ()
        self.rows: list[LayerRow] = []
        self.total: tuple[str, ...] = ()
        self.chosen = -1
        self.shown = self.rows
        self.shown_total: tuple[str, ...] = ()
        self._columns = LayerColumns()
        self._room: int | None = None
        self._marked: frozenset[tuple[int, int]] = frozenset()
        self._pressed: int | None = None
        self._drop: int | None = None
        self._grabbed_at = QPointF()
        TipOnDemand(self.viewport(), self._tip_at)
        KeyClaim(self, self._wants)

    def set_rows(self, header: Sequence[str], rows: Sequence[LayerRow], total: Sequence[str]) -> None:
        """Show these layers. header, total: a text for each column after the description."""
        self.header, self.rows, self.total = tuple(header), list(rows), tuple(total)
        self._marked = frozenset()
        self.chosen = min(self.chosen, len(self.rows) - 1)
        self._measure()

    def show_preview(self, rows: Sequence[LayerRow], total: Sequence[str]) -> None:
        """Show other texts in as many rows, those that differ marked."""
        self._marked = frozenset(
            (number, column)
            for number, (row, before) in enumerate(zip(rows, self.rows, strict=True))
            for column, (text, old) in enumerate(zip(row.cells, before.cells, strict=True))
            if text != old
        )
        self.shown = list(rows)
        self.shown_total = tuple(total)
        self.viewport().update()

    def choose(self, index: int) -> None:
        """Highlight a row and bring it into view; no signal."""
        self.chosen = index
        self._reveal()
        self._describe()
        self.viewport().update()

    def row_rect(self, index: int) -> QRectF:
        """The place of a row on the viewport."""
        top = (index + 1) * self._row_height() - self.verticalScrollBar().value()
        return QRectF(0, top, self.viewport().width(), self._row_height())

    def row_at(self, position: QPointF) -> int | None:
        """The index of the row at a place of the viewport."""
        if not self._body().contains(position):
            return None
        index = int((position.y() + self.verticalScrollBar().value()) // self._row_height()) - 1
        return index if 0 <= index < len(self.rows) else None

    def _tip_at(self, position: QPoint) -> str:
        """What the row under the pointer says of its layer, where it is not seen whole."""
        index = self.row_at(QPointF(position))
        if index is None:
            return ""
        text, room = self.shown[index].description, self._room_of_description()
        return "" if QFontMetricsF(theme.font()).horizontalAdvance(text) <= room else text

    def _shown_columns(self) -> tuple[bool, int]:
        """Whether descriptions are shown, and how many columns after them."""
        if self._room is None:  # what is too long ends in an ellipsis
            return True, len(self._columns.cells)
        return self._columns.shown(self.viewport().width())

    def _room_of_description(self) -> float:
        """Pixels between a name and the first of the columns after it; 0 where there are no descriptions."""
        has_description, count = self._shown_columns()
        beside = self._columns.width(has_description=False, count=count)
        return self.viewport().width() - beside if has_description else 0.0

    # Size -----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(theme.px(520), self._row_heights()[1] * (len(self.rows) + 2) + 2)

    def minimumSizeHint(self) -> QSize:
        rows = min(len(self.rows), ROWS_WITHOUT_SCROLLING) + 2
        whole, least = ceil(self._columns.whole_width), ceil(self._columns.least_width)
        width = whole if self._room is None else min(max(self._room, least), whole)
        return QSize(width, self._row_heights()[0] * rows)

    def set_room(self, room: int | None) -> None:
        """Ask for no more width than so many pixels, and leave out what has none; None: ask for all of it."""
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def _row_height(self) -> int:
        least, most = self._row_heights()
        return min(max(self.viewport().height() // (len(self.rows) + 2), least), most)

    @staticmethod
    def _row_heights() -> tuple[int, int]:
        """The least and the most."""
        base = theme.sizes().base
        return round(base * LEAST_ROW_HEIGHT), round(base * ROW_HEIGHT)

    def _body(self) -> QRectF:
        """Where the rows are: between header and total, which stands right below them."""
        height = self._row_height()
        room = max(self.viewport().height() - 2 * height, 0)
        return QRectF(0, height, self.viewport().width(), min(room, height * len(self.shown)))

    def _measure(self) -> None:
        self.shown, self.shown_total = self.rows, self.total
        self._columns = measured(self.header, self.rows, self.total)
        room = round(self._body().height())
        bar = self.verticalScrollBar()
        bar.setPageStep(room)
        bar.setSingleStep(self._row_height())
        bar.setRange(0, max(self._row_height() * len(self.rows) - room, 0))
        self.updateGeometry()
        self.viewport().update()

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), theme.color("panel"))
            painter.setClipRect(self._body())
            for index, row in enumerate(self.shown):
                self._paint_row(painter, index, row)
            self._paint_drop(painter)
            painter.setClipping(False)
            self._paint_edges(painter)

    def _paint_row(self, painter: QPainter, index: int, row: LayerRow) -> None:
        place = self.row_rect(index)
        if index == self.chosen:
            painter.fillRect(place, theme.color("accent_soft"))
            if self.hasFocus():
                painter.setPen(QPen(theme.color("accent"), 1))
                painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        if row.moves:
            self._paint_grip(painter, place)
        styles: list[_Style] = [
            (theme.font(bold=True), "accent") if (index, column) in self._marked else (theme.font(), "text")
            for column in range(len(row.cells))
        ]
        name: _Style = (theme.font(bold=True), "accent" if index == self.chosen else "text")
        self._paint_texts(
            painter,
            place=place,
            name=row.name,
            name_style=name,
            description=row.description,
            cells=row.cells,
            styles=styles,
        )

    def _paint_texts(
        self,
        painter: QPainter,
        *,
        place: QRectF,
        name: str,
        name_style: _Style,
        description: str,
        cells: Sequence[str],
        styles: Sequence[_Style],
    ) -> None:
        left = place.left() + theme.px(GRIP)
        right = place.right() - theme.px(GAP) / 2
        has_description, count = self._shown_columns()
        columns = list(zip(cells, self._columns.cells, styles, strict=True))[:count]
        for text, width, style in reversed(columns):
            area = QRectF(right - width, place.top(), width, place.height())
            self._paint_text(painter, area, text, style, RIGHT)
            right -= width
        width = self._columns.names
        self._paint_text(painter, QRectF(left, place.top(), width, place.height()), name, name_style, LEFT)
        if has_description:
            area = QRectF(left + width, place.top(), max(right - left - width, 0), place.height())
            self._paint_text(painter, area, description, (theme.font(), "muted"), LEFT)

    def _paint_text(
        self, painter: QPainter, area: QRectF, text: str, style: _Style, side: Qt.AlignmentFlag
    ) -> None:
        font, colour = style
        painter.setFont(font)
        painter.setPen(theme.color(colour))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | side, elided)

    def _paint_grip(self, painter: QPainter, place: QRectF) -> None:
        size, gap = theme.px(1.6), theme.px(4)
        for row in (-1, 0, 1):
            for column in (0, 1):
                corner = QPointF(theme.px(4) + column * gap, place.center().y() + row * gap - size / 2)
                painter.fillRect(QRectF(corner.x(), corner.y(), size, size), theme.color("outline"))

    def _paint_edges(self, painter: QPainter) -> None:
        """Paint the header and the sum, which stay while the rows scroll."""
        height, width = self._row_height(), self.viewport().width()
        top = QRectF(0, 0, width, height)
        bottom = QRectF(0, self._body().bottom(), width, height)
        muted: _Style = (theme.font("small", bold=True), "muted")
        count = len(self.header)
        self._paint_texts(
            painter,
            place=top,
            name="",
            name_style=muted,
            description="",
            cells=self.header,
            styles=[muted] * count,
        )
        strong: _Style = (theme.font(bold=True), "text")
        total = self.tr("Total")
        self._paint_texts(
            painter,
            place=bottom,
            name=total,
            name_style=strong,
            description="",
            cells=self.shown_total,
            styles=[strong] * count,
        )
        painter.setPen(QPen(theme.color("border"), 1))
        for y in (height - 0.5, bottom.top() + 0.5):
            painter.drawLine(QPointF(0, y), QPointF(width, y))

    def _paint_drop(self, painter: QPainter) -> None:
        if self._drop is not None:
            y = self.row_rect(self._drop).top()
            painter.setPen(QPen(theme.color("accent"), theme.px(2)))
            painter.drawLine(QPointF(0, y), QPointF(self.viewport().width(), y))

    # Pointing -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.row_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or index is None:
            return
        self._grabbed_at = event.position()
        self._pressed = index if self.rows[index].moves else None
        self.row_chosen.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.row_at(event.position())
        moves = index is not None and self.rows[index].moves
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if moves else Qt.CursorShape.ArrowCursor)
        if self._pressed is None:
            return
        distance = (event.position() - self._grabbed_at).manhattanLength()
        if self._drop is not None or distance >= QApplication.startDragDistance():
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._drop = self._gap_at(event.position())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, drop = self._pressed, self._drop
        self._pressed = self._drop = None
        self.viewport().update()
        if pressed is not None and drop is not None and drop not in (pressed, pressed + 1):
            self.row_moved.emit(pressed, drop - 1 if drop > pressed else drop)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _gap_at(self, position: QPointF) -> int:
        """Return the row before which a dragged one would be dropped."""
        y = position.y() + self.verticalScrollBar().value() - self._row_height()
        return min(max(round(y / self._row_height()), 0), len(self.rows))

    # Keys -----------------------------------------------------------------------------------------------

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a key is the table's, though it may be a shortcut of the window."""
        if event.key() == Qt.Key.Key_Escape:
            return self._drop is not None
        return event.key() == Qt.Key.Key_Delete or event.key() in DIRECTIONS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = DIRECTIONS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Delete:
            self.row_removed.emit(self.chosen)
        elif event.key() == Qt.Key.Key_Escape and self._drop is not None:
            self._pressed = self._drop = None
            self.viewport().update()
        elif direction is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.row_moved.emit(self.chosen, self.chosen + direction)
        else:
            index = min(max(self.chosen + direction, 0), len(self.rows) - 1)
            if index != self.chosen:
                self.row_chosen.emit(index)

    # Following ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        self._reveal()

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._measure()
            self.updateGeometry()
        super().changeEvent(event)

    def _reveal(self) -> None:
        if self.chosen >= 0:
            top, bar, room = self.chosen * self._row_height(), self.verticalScrollBar(), self._body().height()
            bar.setValue(round(max(min(bar.value(), top), top + self._row_height() - room)))

    def _describe(self) -> None:
        if 0 <= self.chosen < len(self.rows):
            row = self.rows[self.chosen]
            cells = (f"{head} {text}" for head, text in zip(self.header, row.cells, strict=True))
            self.setAccessibleDescription(", ".join((row.name, row.description, *cells)))
