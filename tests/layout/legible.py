"""What of a window cannot be read or reached: text that is cut off, elided, small or pale, and widgets
that are covered or lie outside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from cnngui.widgets.basics.whole_label import WholeLabel
from cnngui.widgets.network.network_strip import NetworkStrip
from tests.layout.painted_text import PaintedText, painted_texts

Child = TypeVar("Child", bound=QWidget)

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit)
SLACK = 1.0
"""Logical pixels by which ink may leave its place: glyphs are rounded and smoothed there."""
FAR = 1e6
"""Pixels: what can be scrolled has no end."""
ELLIPSIS = "…"


@dataclass(frozen=True)
class Fault:
    """panel: the object name of the dock, or of the window. widget: kind and object name."""

    panel: str
    widget: str
    text: str
    what: str

    def __str__(self) -> str:
        return f"{self.panel}: {self.widget} {self.text!r} {self.what}"


def faults(window: QWidget, least_height: float = 0.0, least_contrast: float = 0.0) -> list[Fault]:
    """All that is wrong with a window that is shown, a floating dock too.

    least_height: pixels, of the smallest text. least_contrast: of a text with its ground, as WCAG counts it;
    what is disabled may have less.
    """
    found = list(_unseen_docks(window))
    ground = _Ground(window) if least_contrast else None
    rooms = _Rooms()
    for text in painted_texts(window):
        if _is_before_the_eyes(text.widget):
            whats = _faults_of_text(text, rooms.of(text.widget), least_height)
            found += [_fault(text.widget, text.text, what) for what in whats]
            if (
                ground is not None
                and _is_enabled(text)
                and (contrast := ground.contrast(text)) < least_contrast
            ):
                found.append(
                    _fault(
                        text.widget,
                        text.text,
                        f"has a contrast of {contrast:.1f}, less than {least_contrast:g}",
                    )
                )
    for widget in window.findChildren(QWidget):
        is_control = isinstance(widget, CONTROLS) and not isinstance(widget.parent(), QTabBar | QMenuBar)
        is_here = widget.isVisible() and widget.window() is window
        if is_control and is_here and _is_before_the_eyes(widget):
            whats = _faults_of_control(widget, rooms.of(widget))
            found += [_fault(widget, _text_of(widget), what) for what in whats]
    return list(dict.fromkeys(found))


def _fault(widget: QWidget, text: str, what: str) -> Fault:
    named: QWidget | None = widget
    while named is not None and (not named.objectName() or named.objectName().startswith("qt_")):
        named = named.parentWidget()
    panel = widget
    while not isinstance(panel, QDockWidget) and (parent := panel.parentWidget()) and not panel.isWindow():
        panel = parent
    name = named.objectName() if named is not None else ""
    return Fault(panel.objectName(), f"{type(widget).__name__} in {name}", text, what)


# Docks ------------------------------------------------------------------------------------------------------


def _unseen_docks(window: QWidget) -> Iterator[Fault]:
    if not isinstance(window, QMainWindow):
        return
    for dock in window.findChildren(QDockWidget):
        if dock.isVisible() and not dock.isFloating():
            together = [dock, *window.tabifiedDockWidgets(dock)]
            if not any(_is_shown(each) for each in together):
                yield Fault(
                    dock.objectName(), type(dock).__name__, dock.windowTitle(), "lies outside the window"
                )


def _is_shown(dock: QDockWidget) -> bool:
    return not dock.visibleRegion().isEmpty()


def _is_before_the_eyes(widget: QWidget) -> bool:
    """Whether no other tab is in front of its dock: Qt moves what is behind out of the window."""
    dock: QWidget | None = widget
    while dock is not None and not isinstance(dock, QDockWidget):
        dock = dock.parentWidget()
    return dock is None or _is_shown(dock)


# Text -------------------------------------------------------------------------------------------------------


def _faults_of_text(text: PaintedText, room: QRectF, least_height: float) -> Iterator[str]:
    clip = text.clip if not _scrolls_itself(text.widget) else room
    # A rectangle without a width, as an "I" would have, is in no other one.
    across, down = min(SLACK, text.ink.width() / 4), min(SLACK, text.ink.height() / 4)
    ink = text.ink.adjusted(across, down, -across, -down)
    if ELLIPSIS in text.text and not _is_whole(text.text, text.widget):
        yield "is elided"
    elif not room.intersected(clip).contains(ink):
        yield f"is cut off: {_missing(ink, room.intersected(clip))}"
    elif _is_covered(text.widget, ink):
        yield "is covered"
    if text.height < least_height:
        yield f"has {text.height:g} pixels, less than {least_height:g}"


def _missing(ink: QRectF, room: QRectF) -> str:
    """How many pixels of ink leave its room, and where."""
    sides = {
        "left": room.left() - ink.left(),
        "above": room.top() - ink.top(),
        "right": ink.right() - room.right(),
        "below": ink.bottom() - room.bottom(),
    }
    return ", ".join(f"{length:.0f} px {side}" for side, length in sides.items() if length > 0)


def _is_whole(text: str, widget: QWidget) -> bool:
    """Whether a text with an ellipsis is meant to have one, and is not a longer text that was cut by hand."""
    start = text.partition(ELLIPSIS)[0]
    if not start:
        return text in _text_of(widget)
    for told in (widget.accessibleName(), widget.toolTip()):
        _, found, rest = told.partition(start)
        if found and rest.strip() and not rest.startswith(ELLIPSIS):
            return False
    return text in _text_of(widget)


def _text_of(widget: QWidget) -> str:
    """What a control says it shows."""
    if isinstance(widget, QComboBox):
        return widget.currentText() or widget.placeholderText()
    if isinstance(widget, QTabBar):
        return " ".join(widget.tabText(index) for index in range(widget.count()))
    if isinstance(widget, QMenu):
        return "\n".join(each.text().replace("&", "") for each in widget.actions())
    if isinstance(widget, QAbstractButton | QAbstractSpinBox | QLabel | QLineEdit):
        return widget.text()
    return ""


def _is_enabled(text: PaintedText) -> bool:
    """Whether a control can be used; of a menu, the entry that this text belongs to."""
    if isinstance(text.widget, QMenu):
        entry = text.widget.actionAt(text.ink.center().toPoint())
        return entry is None or entry.isEnabled()
    return text.widget.isEnabled()


# Colour -----------------------------------------------------------------------------------------------------


class _Ground:
    """What a window looks like behind its texts."""

    def __init__(self, window: QWidget) -> None:
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.constBits(), np.uint32).reshape(
            image.height(), image.bytesPerLine() // 4
        )
        self._pixels = pixels[:, : image.width()].copy()
        self._window = window

    def contrast(self, text: PaintedText) -> float:
        """Return the contrast of a text with the most frequent other colour there; inf where it is hidden."""
        place = text.ink.toAlignedRect()
        if not text.widget.visibleRegion().boundingRect().contains(place):
            return inf
        place = place.translated(text.widget.mapTo(self._window, QPoint(0, 0))).adjusted(-2, -2, 2, 2)
        rows, columns = (
            slice(max(place.top(), 0), place.bottom() + 1),
            slice(max(place.left(), 0), place.right() + 1),
        )
        around = self._pixels[rows, columns]
        colours, counts = np.unique(around[around != text.colour.rgb()], return_counts=True)
        if not colours.size:
            return 1.0
        ground = _luminance(QColor.fromRgb(int(colours[counts.argmax()])))
        ink = _luminance(text.colour)
        return (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05)


def _luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2, from 0 to 1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


# Place ------------------------------------------------------------------------------------------------------


class _Rooms:
    """What of each widget can be seen, perhaps after scrolling: asked for often while nothing moves."""

    def __init__(self) -> None:
        self._known: dict[QWidget, QRectF] = {}

    def of(self, widget: QWidget) -> QRectF:
        """What of a widget can be seen, in its own pixels."""
        if widget not in self._known:
            self._known[widget] = self._found(widget)
        return self._known[widget]

    def _found(self, widget: QWidget) -> QRectF:
        room, parent = QRectF(widget.rect()), widget.parentWidget()
        if not widget.isWindow() and parent is not None:
            room = room.intersected(self.of(parent).translated(-QPointF(widget.pos())))
        across, down = _scrolls(widget)
        return room.adjusted(-FAR * across, -FAR * down, FAR * across, FAR * down)


def _scrolls_itself(widget: QWidget) -> bool:
    return any(_scrolls(widget))


def _scrolls(widget: QWidget) -> tuple[bool, bool]:
    """Whether its content can be scrolled across and down."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return parent.horizontalScrollBarPolicy() != off, parent.verticalScrollBarPolicy() != off
    if isinstance(widget, NetworkStrip):  # by the wheel; chevrons tell that there is more
        return True, False
    if isinstance(widget, QTabBar):
        return any(button.isVisible() for button in _children(widget, QAbstractButton)), False
    bars = [bar.orientation() for bar in _children(widget, QScrollBar) if bar.isVisible()]
    return Qt.Orientation.Horizontal in bars, Qt.Orientation.Vertical in bars


def _children(widget: QWidget, kind: type[Child]) -> list[Child]:
    return [child for child in widget.children() if isinstance(child, kind)]


def _is_covered(widget: QWidget, place: QRectF) -> bool:
    """Whether another widget lies on the middle or an end of this place; not if it is scrolled away."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return False
    window, middle = widget.window(), place.center()
    for x in (place.left(), middle.x(), place.right()):
        point = QPoint(round(x), round(middle.y()))
        if not widget.visibleRegion().boundingRect().contains(point):
            continue
        found = window.childAt(widget.mapTo(window, point))
        if (
            found is not None
            and found is not widget
            and not found.isAncestorOf(widget)
            and not widget.isAncestorOf(found)
        ):
            return True
    return False


# Controls ---------------------------------------------------------------------------------------------------


def _faults_of_control(widget: QWidget, room: QRectF) -> Iterator[str]:
    place = QRectF(widget.rect())
    if isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull():
        return
    if isinstance(widget, WholeLabel) and not widget.fits:
        return
    if not room.contains(place.adjusted(SLACK, SLACK, -SLACK, -SLACK)):
        yield f"is cut off: {_missing(place, room)}"
    if isinstance(widget, QAbstractButton | QAbstractSpinBox | QComboBox):
        least = widget.minimumSizeHint()
        if isinstance(widget, QToolButton) and not widget.text():
            least = widget.iconSize()
        if widget.width() + SLACK < least.width() or widget.height() + SLACK < least.height():
            yield (
                f"has {widget.width()}×{widget.height()} pixels, less than {least.width()}×{least.height()}"
            )
    if not place.isEmpty() and _is_covered(widget, place.adjusted(1, 1, -1, -1)):
        yield "is covered"
