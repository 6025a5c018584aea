"""A calculation written out: its terms in rows, and the lines that lead from their sum to the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme

MEASURED = 100
"""Pixels of the font in which widths are measured; others follow in proportion."""
LINE_HEIGHT = 1.5
"""Times the font's size."""
LARGEST_FONT = 2.4
"""Times the interface's size: a calculation grows with its room."""
MARGIN = 4
"""Pixels around the calculation."""

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Calculation:
    """What is to be written.

    terms: texts row by row, joined by `sign` ("+" or ","). row_ends: what stands at the end of each row, or
    nothing. lines: (label, text) below the terms; the last one is the result. widest: the longest texts of a
    term, a row's end, a label and a line that may come, so that nothing moves from one step to the next.
    """

    terms: tuple[tuple[str, ...], ...] = ()
    sign: str = "+"
    row_ends: tuple[str, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    widest: tuple[str, str, str, str] = ("", "", "", "")


class CalculationView(QWidget):
    """Writes a calculation as large as there is room. Terms can be pointed at: `term_hovered(row, column)`,
    `terms_left()`.
    """

    term_hovered = Signal(int, int)
    terms_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._calculation = Calculation()
        self._mark: Cell | None = None
        self._spoken: int | None = None
        self._result_opacity = 1.0
        self._hovered: Cell | None = None

    def set_calculation(self, calculation: Calculation) -> None:
        """Write another calculation."""
        if calculation == self._calculation:
            return
        self._calculation = calculation
        self._fit_height()
        self.setAccessibleDescription(self.text())
        self.update()

    def set_moment(self, mark: Cell | None, spoken: int | None = None, result_opacity: float = 1.0) -> None:
        """Mark a term; write only the first `spoken` terms strongly (None: all); fade the lines in."""
        moment = (mark, spoken, result_opacity)
        if moment != (self._mark, self._spoken, self._result_opacity):
            self._mark, self._spoken, self._result_opacity = moment
            self.update()

    def text(self) -> str:
        """The calculation as text, a line for each row and each of the lines below."""
        what = self._calculation
        joined = [f" {what.sign} ".join(row).replace(" ,", ",") for row in what.terms]
        ends = what.row_ends or ("",) * len(joined)
        rows = [f"{row} {end}".rstrip() for row, end in zip(joined, ends, strict=True)]
        return "\n".join([*rows, *(f"{label} {text}".strip() for label, text in what.lines)])

    # Geometry -------------------------------------------------------------------------------------------

    def unbroken_size(self) -> QSize:
        """The room that is needed to write every row of terms in one line."""
        width, height = self._natural_size(_smallest_size())
        return QSize(int(width) + 3, int(height) + 3)

    def height_within(self, width: int) -> int:
        """The height that is needed in a width, where rows of terms that are longer are broken."""
        size = _smallest_size()
        lines = len(self._calculation.terms) * self._lines_of_a_row(size, width)
        return int(self._height_of(lines, size)) + 3

    def term_rect(self, row: int, column: int) -> QRectF:
        """The place of a term on the widget."""
        size = self._font_size()
        sign, term, _, _ = self._columns(size)
        per_line = self._terms_in_a_line(size)
        line, place = row * self._lines_of_a_row(size) + column // per_line, column % per_line
        top = self._top(size) + line * size * LINE_HEIGHT
        return QRectF(MARGIN + sign + place * (sign + term), top, term, size * LINE_HEIGHT)

    def _term_at(self, place: QPointF) -> Cell | None:
        for row, texts in enumerate(self._calculation.terms):
            for column in range(len(texts)):
                if self.term_rect(row, column).contains(place):
                    return row, column
        return None

    def _columns(self, size: float) -> tuple[float, float, float, float]:
        """Widths of a sign, a term, a row's end, and a label, in a font of a size."""
        term, end, label, _ = self._calculation.widest
        sign, term_width, end_width, label_width = (
            (_width(text) / MEASURED + space) * size
            for text, space in (("+", 0.4), (term, 0.25), (end, 0.3), (label, 0.6))
        )
        return sign, term_width, end_width, label_width

    def _across(self) -> int:
        return max((len(row) for row in self._calculation.terms), default=1)

    def _terms_in_a_line(self, size: float, width: int | None = None) -> int:
        """Count the terms of a line: all of a row, or as many as the width takes. width: None for its own."""
        sign, term, end, _ = self._columns(size)
        width = self.width() if width is None else width
        room = width - 2 * MARGIN - (end if self._calculation.row_ends else 0)
        return min(max(int(room / (sign + term) + 0.01), 1), self._across())

    def _lines_of_a_row(self, size: float, width: int | None = None) -> int:
        return -(-self._across() // self._terms_in_a_line(size, width))

    def _natural_size(self, size: float) -> tuple[float, float]:
        """Width and height with every row of terms in one line."""
        what = self._calculation
        sign, term, end, label = self._columns(size)
        rows_width = self._across() * (sign + term) + (end if what.row_ends else 0)
        line = label + _width(what.widest[3]) * size / MEASURED * 1.1
        return max(rows_width, line) + 2 * MARGIN, self._height_of(len(what.terms), size)

    def _height_of(self, lines: int, size: float) -> float:
        return (lines + len(self._calculation.lines) + 0.8) * size * LINE_HEIGHT + 2 * MARGIN

    def _font_size(self) -> float:
        """Return the largest size that fits. Rows are broken, and the view scrolls, only at the smallest."""
        margins = 2 * MARGIN
        width, height = (length - margins for length in self._natural_size(MEASURED))
        across, down = (self.width() - margins - 1) / width, (self.height() - margins - 1) / height
        fitting = min(across, down) * MEASURED
        return max(min(fitting, theme.sizes().base * LARGEST_FONT), _smallest_size())

    def _fit_height(self) -> None:
        """Ask for the height that the text takes at its smallest."""
        needed = self.height_within(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def _top(self, size: float) -> float:
        lines = len(self._calculation.terms) * self._lines_of_a_row(size)
        return max((self.height() - self._height_of(lines, size)) / 2, MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._font_size()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(_font(size))
            self._paint_terms(painter, size)
            self._paint_lines(painter, size)

    def _paint_terms(self, painter: QPainter, size: float) -> None:
        what, number = self._calculation, 0
        sign_width = self._columns(size)[0]
        for row, texts in enumerate(what.terms):
            for column, text in enumerate(texts):
                place = self.term_rect(row, column)
                is_spoken = self._spoken is None or number < self._spoken
                if (row, column) in (self._mark, self._hovered):
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(theme.color("accent_soft"))
                    painter.drawRoundedRect(place.adjusted(0, 1, 0, -1), size / 4, size / 4)
                painter.setPen(theme.color("text" if is_spoken else "disabled"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
                if number and what.sign == "+":
                    painter.setPen(theme.color("muted" if is_spoken else "disabled"))
                    before = QRectF(place.left() - sign_width, place.top(), sign_width, place.height())
                    painter.drawText(before, Qt.AlignmentFlag.AlignCenter, what.sign)
                number += 1
        self._paint_row_ends(painter, size)

    def _paint_row_ends(self, painter: QPainter, size: float) -> None:
        what, number = self._calculation, 0
        end_width = self._columns(size)[2]
        for row, end in enumerate(what.row_ends):
            number += len(what.terms[row])
            is_spoken = self._spoken is None or number <= self._spoken
            if not is_spoken:
                return
            last = self.term_rect(row, len(what.terms[row]) - 1)
            painter.setPen(theme.color("muted"))
            place = QRectF(last.right(), last.top(), end_width, last.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, end)

    def _paint_lines(self, painter: QPainter, size: float) -> None:
        what = self._calculation
        label_width = self._columns(size)[3]
        lines = len(what.terms) * self._lines_of_a_row(size)
        top = self._top(size) + (lines + 0.4) * size * LINE_HEIGHT
        painter.setOpacity(self._result_opacity)
        painter.setPen(theme.color("border"))
        painter.drawLine(QPointF(MARGIN, top - 2), QPointF(self.width() - MARGIN, top - 2))
        for index, (label, text) in enumerate(what.lines):
            is_result = index == len(what.lines) - 1
            height = size * LINE_HEIGHT
            place = QRectF(MARGIN, top, label_width, height)
            painter.setFont(_font(size))
            painter.setPen(theme.color("muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
            place = QRectF(place.right(), top, self.width() - place.right(), height)
            painter.setFont(_font(size, is_bold=is_result))
            painter.setPen(theme.color("accent" if is_result else "text"))
            fitted = _fitted(text, painter.fontMetrics().horizontalAdvance, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitted)
            top += height

    # Events ---------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._term_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, term: Cell | None) -> None:
        if term == self._hovered:
            return
        self._hovered = term
        self.update()
        if term is None:
            self.terms_left.emit()
        else:
            self.term_hovered.emit(*term)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._fit_height()
            self.update()
        super().changeEvent(event)


def _smallest_size() -> float:
    """Return the size in less room than which a calculation scrolls rather than become illegible."""
    return theme.sizes().small


def _width(text: str) -> float:
    """How wide a text is in the font of MEASURED pixels."""
    return QFontMetricsF(_font(MEASURED)).horizontalAdvance(text)


def _fitted(text: str, measure: Callable[[str], float], width: float) -> str:
    """A line, or its result alone where the line is too long."""
    before, equals, result = text.rpartition(" = ")
    return f"= {result}" if before and equals and measure(text) > width else text


def _font(size: float, *, is_bold: bool = False) -> QFont:
    font = theme.font(bold=is_bold)
    font.setPixelSize(max(int(size), 1))
    return font
