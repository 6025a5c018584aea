"""The network as a strip of cards from input to output."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnngui import theme
from cnngui.widgets.basics.hover_tip import show_tip
from cnngui.widgets.basics.lock_mark import lock_height, lock_mark

PADDING = 9
"""Pixels at zoom 1, at each side of a card's text."""
ARROW = 18
"""Pixels at zoom 1, between two cards."""
NARROWEST_CARD = 62
"""Pixels at zoom 1."""
BESIDE_LOCK = 4
"""Pixels at zoom 1, between a lock and its title."""
DIRECTIONS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class LayerCard:
    """One layer: a name that signals carry, and three lines of text.

    brief: what stands in the third line where there is no room for `detail`. brief_title: the same of the
    first. frozen: how much of it is frozen, in words. is_locked: whether it wears a lock.
    """

    name: str
    title: str
    subtitle: str
    detail: str = ""
    clickable: bool = True
    brief: str = ""
    brief_title: str = ""
    frozen: str = ""
    is_locked: bool = False

    @property
    def whole_text(self) -> str:
        """All that is said of it, line by line."""
        return "\n".join(filter(None, (self.title, self.subtitle, self.detail, self.frozen)))


class NetworkStrip(QWidget):
    """Cards joined by arrows; a click or the arrow keys ask for a layer by `layer_clicked(name)`.

    Where the cards do not fit side by side they become narrower, first without the word beside their number,
    then without what kind of layer they are; where that is too wide still, the strip scrolls (wheel).
    """

    layer_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Layers of the network"))
        self._cards: list[LayerCard] = []
        self._selected = ""
        self._hovered: int | None = None
        self._scroll = 0.0
        self._places: list[QRectF] | None = None
        self._has_brief_titles = False

    @property
    def cards(self) -> list[LayerCard]:
        """The cards that are shown, from input to output."""
        return self._cards

    def set_layers(self, cards: Sequence[LayerCard]) -> None:
        """Show these layers, from input to output."""
        if list(cards) != self._cards:
            self._cards = list(cards)
            self._hovered = None
            self._rearrange()

    def set_selected(self, name: str) -> None:
        """Highlight the layer of that name ("" for none) and bring it into view."""
        if name != self._selected:
            self._selected = name
            self._describe()
            self._reveal()
            self.update()

    def card_rect(self, index: int) -> QRectF:
        """The place of a card on the widget."""
        return self._arranged()[index].translated(-self._scroll, 0)

    def card_at(self, position: QPointF) -> int | None:
        """The index of the card at a position."""
        for index in range(len(self._cards)):
            if self.card_rect(index).contains(position):
                return index
        return None

    # Size -----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(theme.px(600), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self._height())

    def _height(self) -> int:
        lines = 3 if not self._cards or any(card.detail for card in self._cards) else 2
        return round(lines * theme.sizes().small * 1.35) + theme.px(12) + 4

    def _arranged(self) -> list[QRectF]:
        """The cards' places before scrolling."""
        if self._places is None:
            widths = self._widths()
            gap, margin = theme.px(ARROW), theme.px(3)
            left, top, height = float(margin), 2.0, self.height() - 4.0
            self._places = []
            for width in widths:
                self._places.append(QRectF(left, top, width, height))
                left += width + gap
            self._scroll = min(self._scroll, self._largest_scroll())
        return self._places

    def _widths(self) -> list[float]:
        if not self._cards:
            return []
        room = self.width() - 2 * theme.px(3) - theme.px(ARROW) * (len(self._cards) - 1)
        natural = [_width_of(card, card.title, card.detail) for card in self._cards]
        narrow = [_width_of(card, card.title, card.brief) for card in self._cards]
        narrowest = [_width_of(card, card.brief_title or card.title, card.brief) for card in self._cards]
        self._has_brief_titles = sum(narrow) > room
        if self._has_brief_titles:  # of all, or the eye would look for what the others have not
            return _between(narrowest, narrow, room)
        return _between(narrow, natural, room)

    def _largest_scroll(self) -> float:
        places = self._places or []
        return max(0.0, places[-1].right() + theme.px(3) - self.width()) if places else 0.0

    # Painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, card in enumerate(self._cards):
                place = self.card_rect(index)
                if index:
                    self._paint_arrow(
                        painter, self.card_rect(index - 1).right(), place.left(), place.center().y()
                    )
                if place.right() >= 0 and place.left() <= self.width():
                    self._paint_card(painter, card, place, index == self._hovered)
            self._paint_more(painter)

    def _paint_arrow(self, painter: QPainter, start: float, end: float, y: float) -> None:
        head = theme.px(4)
        painter.setPen(QPen(theme.color("outline"), 1.2))
        painter.drawLine(QPointF(start + 3, y), QPointF(end - 3, y))
        tip = QPointF(end - 3, y)
        painter.drawPolyline(QPolygonF([tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)]))

    def _paint_card(self, painter: QPainter, card: LayerCard, place: QRectF, is_hovered: bool) -> None:
        is_selected = card.name == self._selected
        fill: theme.ColorName
        line: theme.ColorName
        if is_selected:
            fill, line = "accent_soft", "accent"
        elif card.clickable:
            fill, line = ("hover" if is_hovered else "button"), ("outline" if is_hovered else "border")
        else:
            fill, line = "panel", "border"
        painter.setBrush(theme.color(fill))
        pen = QPen(theme.color(line), 1.6 if is_selected and self.hasFocus() else 1)
        if not card.clickable:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
        self._paint_texts(painter, card, place, is_selected)

    def _paint_texts(self, painter: QPainter, card: LayerCard, place: QRectF, is_selected: bool) -> None:
        title = (self._has_brief_titles and card.brief_title) or card.title
        texts: list[tuple[str, theme.ColorName, bool]] = [
            (title, "accent" if is_selected else "text", True),
            (card.subtitle, "text", False),
            (self._fitting_detail(card, place), "muted", False),
        ]
        lines = [line for line in texts if line[0]]
        height = theme.sizes().small * 1.35
        top = place.center().y() - height * len(lines) / 2
        for number, (text, colour, bold) in enumerate(lines):
            font = theme.font("small", bold=bold)
            line = QRectF(place.left(), top + number * height, place.width(), height)
            painter.setFont(font)
            painter.setPen(theme.color(colour))
            if card.is_locked and not number:
                taken = _lock_width()
                self._paint_lock(painter, line, QFontMetricsF(font).horizontalAdvance(text) + taken)
                line.setLeft(line.left() + taken)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_lock(self, painter: QPainter, line: QRectF, width: float) -> None:
        """Paint a lock where the title begins: it and the title, so wide together, are in the middle."""
        ratio = self.devicePixelRatioF()
        mark = lock_mark(round(lock_height() * ratio), ratio)
        height = mark.height() / ratio
        painter.drawImage(
            QPointF(round(line.center().x() - width / 2), round(line.center().y() - height / 2)), mark
        )

    def _fitting_detail(self, card: LayerCard, place: QRectF) -> str:
        room = place.width() - theme.px(PADDING)
        fits = QFontMetricsF(theme.font("small")).horizontalAdvance(card.detail) <= room
        return card.detail if fits and not self._has_brief_titles else card.brief

    def _paint_more(self, painter: QPainter) -> None:
        """Paint a chevron at an end behind which there are more cards."""
        y, size = self.height() / 2, theme.px(5)
        for is_more, x, direction in (
            (self._scroll > 0.5, 0.0, -1),
            (self._scroll < self._largest_scroll() - 0.5, self.width(), 1),
        ):
            if is_more:
                width = theme.px(16)
                painter.fillRect(
                    QRectF(x if direction < 0 else x - width, 0, width, self.height()),
                    theme.color("panel", 0.9),
                )
                painter.setPen(QPen(theme.color("accent"), 2))
                middle = QPointF(x - direction * width / 2, y)
                wing = QPointF(-direction * size / 2, size)
                painter.drawPolyline(
                    QPolygonF(
                        [middle + QPointF(wing.x(), -wing.y()), middle + QPointF(-wing.x(), 0), middle + wing]
                    )
                )

    # Pointing -------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.card_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.card_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None and self._cards[index].clickable:
            self.layer_clicked.emit(self._cards[index].name)
        else:
            super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._arranged()
        delta = event.angleDelta().y() or event.angleDelta().x()
        scroll = min(max(self._scroll - delta, 0.0), self._largest_scroll())
        if scroll == self._scroll:
            event.ignore()
            return
        self._scroll = scroll
        self._hover(self.card_at(event.position()))
        self.update()

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            card = None if index is None else self._cards[index]
            show_tip(
                self,
                "" if card is None else card.whole_text,
            )
            clickable = card is not None and card.clickable
            self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
            self.update()

    # Keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in DIRECTIONS:
            super().keyPressEvent(event)
            return
        names = [card.name for card in self._cards if card.clickable]
        if not names:
            return
        direction = DIRECTIONS[Qt.Key(event.key())]
        edge = -1 if direction > 0 else len(names)
        here = names.index(self._selected) if self._selected in names else edge
        target = min(max(here + direction, 0), len(names) - 1)
        if names[target] != self._selected:
            self.layer_clicked.emit(names[target])

    # Following ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._places = None
        self._reveal()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if theme.is_news(self, event):
            self._rearrange()
        super().changeEvent(event)

    def _rearrange(self) -> None:
        self._places = None
        self._describe()
        self._reveal()
        self.updateGeometry()
        self.update()

    def _reveal(self) -> None:
        places = self._arranged()
        for card, place in zip(self._cards, places, strict=True):
            if card.name == self._selected:
                margin = theme.px(20)
                self._scroll = min(self._scroll, max(place.left() - margin, 0.0))
                self._scroll = max(
                    self._scroll, min(place.right() + margin - self.width(), self._largest_scroll())
                )
                self._scroll = max(self._scroll, 0.0)

    def _describe(self) -> None:
        for card in self._cards:
            if card.name == self._selected:
                detail = ", ".join(filter(None, (card.detail, card.frozen)))
                self.setAccessibleDescription(
                    self.tr("{title}, {shape}, {detail} is selected").format(
                        title=card.title, shape=card.subtitle, detail=detail
                    )
                )
                return
        text = self.tr("1 layer") if len(self._cards) == 1 else self.tr("{count} layers")
        self.setAccessibleDescription(text.format(count=len(self._cards)))


def _width_of(card: LayerCard, title: str, detail: str) -> float:
    """Return the width of a card with these texts in its first and its third line."""
    bold, small = QFontMetricsF(theme.font("small", bold=True)), QFontMetricsF(theme.font("small"))
    first = bold.horizontalAdvance(title) + (_lock_width() if card.is_locked else 0)
    widest = max(first, *map(small.horizontalAdvance, (card.subtitle, detail)))
    return max(widest + 2 * theme.px(PADDING), theme.px(NARROWEST_CARD))


def _lock_width() -> int:
    """Return what a lock takes of a title's line."""
    return lock_height() + theme.px(BESIDE_LOCK)


def _between(low: Sequence[float], high: Sequence[float], room: float) -> list[float]:
    """Return the widths between these two, or one of them, that fill the room best."""
    spare = (room - sum(low)) / max(sum(high) - sum(low), 1)
    part = min(max(spare, 0.0), 1.0)
    return [least + (most - least) * part for least, most in zip(low, high, strict=True)]
