"""Mouse events as the window system sends them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

NO_BUTTON = Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier


class Pointer:
    """A mouse over one widget; positions are the widget's."""

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self._held = NO_BUTTON

    def press(self, position: QPointF, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._held |= button
        self._send(QEvent.Type.MouseButtonPress, position, button, NO_KEY)

    def move(self, position: QPointF, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        self._send(QEvent.Type.MouseMove, position, NO_BUTTON, keys)

    def release(self, position: QPointF, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._held &= ~button
        self._send(QEvent.Type.MouseButtonRelease, position, button, NO_KEY)

    def click(self, position: QPointF) -> None:
        self.press(position)
        self.release(position)

    def double_click(self, position: QPointF) -> None:
        self.click(position)
        self._held |= Qt.MouseButton.LeftButton
        self._send(QEvent.Type.MouseButtonDblClick, position, Qt.MouseButton.LeftButton, NO_KEY)
        self.release(position)

    def drag(self, *positions: QPointF, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press at the first position, move to the others, release at the last."""
        self.press(positions[0])
        for position in positions[1:]:
            self.move(position, keys)
        self.release(positions[-1])

    def wheel(self, position: QPointF, turns: int, keys: Qt.KeyboardModifier = NO_KEY) -> bool:
        """Turn the wheel up (positive) or down; whether the widget took it."""
        place = self.widget.mapToGlobal(position)
        event = QWheelEvent(
            position,
            place,
            QPoint(),
            QPoint(0, 120 * turns),
            NO_BUTTON,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.widget, event)
        return event.isAccepted()

    def _send(
        self, kind: QEvent.Type, position: QPointF, button: Qt.MouseButton, keys: Qt.KeyboardModifier
    ) -> None:
        place = self.widget.mapToGlobal(position)
        QApplication.sendEvent(self.widget, QMouseEvent(kind, position, place, button, self._held, keys))


Show = Callable[[QWidget, int, int], Pointer]
"""The fixture `show`: shows a widget with a width and a height, and gives its pointer."""
