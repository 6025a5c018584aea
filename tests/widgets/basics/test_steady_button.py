"""A button that comes to where another was clicked."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.steady_button import SteadyButton

PRESS = QEvent.Type.MouseButtonPress
DOUBLE = QEvent.Type.MouseButtonDblClick


def press(button: SteadyButton, kind: QEvent.Type, when: int) -> None:
    """Press and let go of the button, at a time in milliseconds."""
    place = QPointF(button.rect().center())
    for each in (kind, QEvent.Type.MouseButtonRelease):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(each, place, place, left, left, none)
        event.setTimestamp(when)
        QApplication.sendEvent(button, event)


def shown(qtbot: QtBot) -> tuple[SteadyButton, list[bool]]:
    """A button, and what grows with each of its clicks."""
    window = QWidget()
    qtbot.addWidget(window)
    button = SteadyButton("Next lesson", window)
    window.show()
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    return button, clicks


def test_quick_clicks_go_to_no_other_button_than_the_first_of_them(qtbot: QtBot) -> None:
    button, clicks = shown(qtbot)
    apart = QApplication.doubleClickInterval() // 2
    now = 10_000
    for kind in (DOUBLE, PRESS, DOUBLE, PRESS):  # as Qt tells of the second to the fifth of quick clicks
        press(button, kind, now)
        now += apart
    assert not clicks
    press(button, PRESS, now + 2 * QApplication.doubleClickInterval())
    assert len(clicks) == 1


def test_both_clicks_of_two_on_the_same_button_are_taken(qtbot: QtBot) -> None:
    button, clicks = shown(qtbot)
    press(button, PRESS, 10_000)
    press(button, DOUBLE, 10_100)
    press(button, PRESS, 10_200)
    assert len(clicks) == 3
