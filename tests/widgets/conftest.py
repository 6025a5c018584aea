"""Events as the window system sends them, and the light theme at zoom 1 for every test of a widget."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from cnngui import theme

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


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    """Every test starts with the light theme; only a test of themes pays for another."""
    if theme.current() is not theme.LIGHT or theme.sizes().scale != 1.0 or not qapp.styleSheet():
        theme.apply_theme(qapp, "light")


@pytest.fixture
def show(qtbot: QtBot):  # type: ignore[no-untyped-def]
    """Show a widget at a size, with the focus, and give its pointer."""

    def show_widget(widget: QWidget, width: int, height: int) -> Pointer:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        return Pointer(widget)

    yield show_widget
    QToolTip.hideText()
