"""A sheet on which a calculation is written out: tables, numbers and signs, from left to right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import show_tip
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.maps.tile_painting import paint_ring
from cnngui.widgets.terms.term_block import Block, Sign
from cnngui.widgets.terms.term_cells import NumberedCells
from cnngui.widgets.terms.term_flow import LARGEST, Flow, TermStyles, fit
from cnngui.widgets.terms.term_style import TermStyle
from cnngui.widgets.terms.term_tables import NumberTable

MARGIN = 4
"""Pixels at zoom 1, around the terms."""
MOST_FOR_RESULT = 1 / 3
"""Of the height: a larger result scrolls with what it comes from."""
TIP_DECIMALS = 6
MOST_KNOWN_FLOWS = 64
"""Layouts that are kept."""


class TermSheet(QWidget):
    """Shows blocks in lines, as large as they fit; where they do not fit it scrolls.

    Signals: `cell_hovered(row, column)` and `cell_left()` for linked tables, `number_clicked(index)` for
    numbered cells.
    """

    cell_hovered = Signal(int, int)
    cell_left = Signal()
    number_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.largest_figures = LARGEST
        """Their height, in times of the theme's small text."""
        self._choices: tuple[tuple[Block, ...], ...] = ((),)
        self._taken = 0
        """Which of the choices is written out, as of the last layout."""
        self._shows_result_alone = False
        self._decimals = 3
        self._note = ""
        self._keys: tuple[object, ...] = ()
        self._styles = TermStyles(1.0)
        self._flow: Flow | None = None
        self._known_flows: dict[tuple[object, ...], tuple[int, Flow]] = {}
        self._hovered: tuple[int, int] | None = None
        self._bar = named(QScrollBar(Qt.Orientation.Vertical, self), "term_sheet_scroll")
        self._bar.hide()
        self._bar.valueChanged.connect(self.update)

    def set_blocks(self, blocks: Sequence[Block], decimals: int) -> None:
        """Write out these blocks, numbers with so many decimals; laid out anew only if it must be."""
        self.set_choices([blocks], decimals)

    def set_choices(self, choices: Sequence[Sequence[Block]], decimals: int) -> None:
        """Write out the first of several that fits, or the last one: a sum with fewer and fewer terms."""
        self._choices = tuple(map(tuple, choices))
        keys = (decimals, *(tuple(block.key for block in self._written(each)) for each in self._choices))
        if keys != self._keys:
            self._flow, self._taken = None, 0
            self._keys = keys
        self._decimals, self._note = decimals, ""
        self.update()

    def set_result_alone(self, is_alone: bool) -> None:
        """Write out the last block alone, where there is no room for what it comes from; or all."""
        if is_alone != self._shows_result_alone:
            self._shows_result_alone = is_alone
            self.set_choices(self._choices, self._decimals)

    def _written(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return blocks[-1:] if self._shows_result_alone else blocks

    def set_note(self, text: str) -> None:
        """Say something in place of a calculation."""
        if text != self._note:
            self.set_blocks((), self._decimals)
            self._note = text
            self._show_bar(0)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is written out."""
        self._laid_out()
        return self._blocks

    @property
    def _blocks(self) -> tuple[Block, ...]:
        return self._written(self._choices[self._taken])

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(60))

    def fitted_size(self, most: QSize) -> QSize:
        """What of `most` the terms take; more than that where they do not fit."""
        margin = 2 * theme.px(MARGIN)
        room = QSizeF(most.width() - margin, most.height() - margin)
        _, flow = self._fitted(room)
        return QSizeF(flow.width + margin, flow.height + margin).toSize() + QSize(1, 1)

    def block_rect(self, index: int) -> QRectF:
        """The place of a block on the widget. The last one, the result, stays at the bottom while the others
        scroll, unless it would leave them little room.
        """
        place = self._laid_out().places[index].translated(self._origin())
        if self._is_kept_in_sight(index):
            place.moveTop(place.top() - (self._bar.maximum() - self._bar.value()))
        return place

    def _is_kept_in_sight(self, index: int) -> bool:
        places = self._laid_out().places
        return index == len(places) - 1 and places[index].height() < self.height() * MOST_FOR_RESULT

    @property
    def style_of_terms(self) -> TermStyle:
        """How the blocks are set, with the room that there is."""
        return self._laid_out().style

    # Layout ---------------------------------------------------------------------------------------------

    def _laid_out(self) -> Flow:
        if self._flow is None:
            if len(self._known_flows) > MOST_KNOWN_FLOWS:
                self._known_flows.clear()
            self._taken, self._flow = self._known_flows.get(self._keys) or self._lay_out()
            self._known_flows[self._keys] = self._taken, self._flow
            self._show_bar(round(self._flow.height - self._room(0).height()))
        return self._flow

    def _lay_out(self) -> tuple[int, Flow]:
        taken, flow = self._fitted(self._room(0))
        is_too_high = flow.height > self._room(0).height()
        return self._fitted(self._room(self._bar.sizeHint().width())) if is_too_high else (taken, flow)

    def _fitted(self, room: QSizeF) -> tuple[int, Flow]:
        """The first of the choices that fits, or the last one, and how it is laid out."""
        flows = (fit(self._written(blocks), self._all_styles(), room) for blocks in self._choices)
        for taken, flow in enumerate(flows):
            if flow.fits(room) or taken == len(self._choices) - 1:
                return taken, flow
        raise AssertionError("there is a choice")

    def _show_bar(self, overflow: int) -> None:
        self._bar.setVisible(overflow > 0)
        self._bar.setRange(0, max(overflow, 0))
        self._bar.setPageStep(self.height())
        self._bar.setSingleStep(theme.px(20))

    def _forget_styles(self) -> None:
        self._styles = TermStyles(self.devicePixelRatioF())
        self._forget_flows()

    def _forget_flows(self) -> None:
        self._known_flows.clear()
        self._flow = None

    def _all_styles(self) -> Iterable[TermStyle]:
        return self._styles.from_largest(self._decimals, self.largest_figures)

    def _room(self, bar_width: int) -> QSizeF:
        margin = 2 * theme.px(MARGIN)
        return QSizeF(max(self.width() - margin - bar_width, 1), max(self.height() - margin, 1))

    def _origin(self) -> QPointF:
        margin = theme.px(MARGIN)
        return QPointF(margin, margin - (self._bar.value() if self._bar.maximum() else 0))

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._styles.ratio != self.devicePixelRatioF():
            self._forget_styles()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            if self._note:
                self._paint_note(painter)
                return
            flow, seen = self._laid_out(), QRectF(event.rect())
            for index, block in enumerate(self._blocks):
                place = self.block_rect(index)
                if self._is_kept_in_sight(index) and self._bar.value() < self._bar.maximum():
                    below = QRectF(0, place.top() - flow.style.gap / 2, self.width(), self.height())
                    painter.fillRect(below, theme.color("panel"))
                    painter.fillRect(QRectF(0, below.top(), self.width(), 1), theme.color("outline"))
                if place.intersects(seen):
                    block.paint(painter, place, flow.style)
            self._paint_hovered(painter)

    def _paint_note(self, painter: QPainter) -> None:
        margin = theme.px(12)
        painter.setFont(theme.font())
        painter.setPen(theme.color("muted"))
        place = self.rect().adjusted(margin, margin, -margin, -margin)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note)

    def _paint_hovered(self, painter: QPainter) -> None:
        if self._hovered is None:
            return
        for index, table in self._linked_tables():
            if self._is_in(self._hovered, table):
                cell = table.cell_rect(*self._hovered, self.block_rect(index), self.style_of_terms)
                paint_ring(painter, cell.adjusted(0, 0, -1, -1), 1)

    # Pointing -------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.cell_at(event.position()))
        clickable = self._number_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position())
        if number is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self.number_clicked.emit(number)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._bar.maximum():
            self._bar.setValue(self._bar.value() - event.angleDelta().y())
        else:
            event.ignore()

    def cell_at(self, position: QPointF) -> tuple[int, int] | None:
        """The (row, column) of the linked tables at a position."""
        for index, table in self._linked_tables():
            cell = table.cell_at(position, self.block_rect(index), self.style_of_terms)
            if cell is not None:
                return cell
        return None

    def _number_at(self, position: QPointF) -> int | None:
        for index, block in enumerate(self._blocks):
            if isinstance(block, NumberedCells) and self.block_rect(index).contains(position):
                return block.index_at(position, self.block_rect(index), self.style_of_terms)
        return None

    def _linked_tables(self) -> list[tuple[int, NumberTable]]:
        return [
            (index, block)
            for index, block in enumerate(self._blocks)
            if isinstance(block, NumberTable) and block.is_linked
        ]

    def _hover(self, cell: tuple[int, int] | None) -> None:
        if cell == self._hovered:
            return
        self._hovered = cell
        show_tip(self, "" if cell is None else self._cell_text(cell))
        if cell is None:
            self.cell_left.emit()
        else:
            self.cell_hovered.emit(*cell)
        self.update()

    def _cell_text(self, cell: tuple[int, int]) -> str:
        """The cells of the linked tables with the signs between them: "0.5 ⊙ −0.2 = −0.1"."""
        words: list[str] = []
        for index, table in self._linked_tables():
            sign = self._blocks[index - 1] if index else None
            if words and isinstance(sign, Sign):
                words.append(sign.text)
            words.append(format_number(float(table.values[cell]), TIP_DECIMALS))
        return " ".join(words)

    @staticmethod
    def _is_in(cell: tuple[int, int], table: NumberTable) -> bool:
        rows, columns = table.values.shape
        return bool(cell[0] < rows and cell[1] < columns)

    # Events ---------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget_flows()
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, 0, width, self.height())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._forget_styles()
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
