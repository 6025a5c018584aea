"""What the hands of who presents do: keys by their names, and a ring around each click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnngui import theme
from cnngui.widgets.basics.announcement import Announcement

RING = 46
"""The ring's diameter, in pixels at zoom 1."""
RING_MS = 500
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
"""Keys that do nothing alone."""


class ClickRing(QWidget):
    """A ring around a place; it goes by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("click_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_double = False
        self._end = QTimer(self, singleShot=True, interval=RING_MS)
        self._end.timeout.connect(self.hide)
        self.hide()

    def mark(self, place: QPoint, *, is_double: bool) -> None:
        """Stand around a place of the parent. is_double: with a second ring, as for the right button."""
        self._is_double = is_double
        ring = QRect(0, 0, theme.px(RING), theme.px(RING))
        ring.moveCenter(place)
        self.setGeometry(ring)
        self.show()
        self.raise_()
        self.update()
        self._end.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        width = theme.px(3)
        outer = self.rect().adjusted(width, width, -width, -width)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), width))
            painter.setBrush(theme.color("accent", 0.15))
            painter.drawEllipse(outer)
            if self._is_double:
                inner = outer.adjusted(3 * width, 3 * width, -3 * width, -3 * width)
                painter.drawEllipse(inner)


class PresenterMarks(QObject):
    """Shows what comes to a window by keyboard and mouse, while it is switched on."""

    def __init__(self, window: QWidget, row: Callable[[], QRect]) -> None:
        """row: tells where keys are named: over no panel, and not over the card of a lesson."""
        super().__init__(window)
        self._window = window
        self.keys = Announcement(window, Qt.AlignmentFlag.AlignLeft, row)
        self.keys.setObjectName("pressed_keys")
        self.ring = ClickRing(window)
        self._heard: QObject | None = None

    @property
    def is_on(self) -> bool:
        """Whether they are shown."""
        return self._heard is not None

    def switch(self, is_on: bool) -> None:
        """Begin or end to show keys and clicks of the window, which must have been shown."""
        if self._heard is not None:
            self._heard.removeEventFilter(self)
            self._heard = None
        if is_on:
            # What comes from the system only: a filter of the application would hear of every event of all.
            self._heard = self._window.windowHandle()
            self._heard.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        # Of a shortcut there comes no more than the question whether a widget wants the key.
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._show_key(event)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            assert isinstance(event, QMouseEvent)
            is_left = event.button() == Qt.MouseButton.LeftButton
            self.ring.mark(event.position().toPoint(), is_double=not is_left)
        return False

    def _show_key(self, event: QKeyEvent) -> None:
        if event.key() in MODIFIERS or event.isAutoRepeat():
            return
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.NativeText)
        if keys.isprintable():
            self.keys.say(keys)
