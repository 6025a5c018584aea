from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.action_button import show_action


def test_an_action_that_changes_often_has_no_more_connections_than_one_that_changed_once(
    qtbot: QtBot,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button, action = QToolButton(parent), QAction("Erase", parent)
    show_action(button, action)
    action.setEnabled(False)
    before = action.receivers(SIGNAL("changed()"))
    for number in range(20):
        action.setEnabled(number % 2 == 1)
    assert action.receivers(SIGNAL("changed()")) == before
    action.setText("Draw")
    assert button.isEnabled() and button.text() == "Draw"
    with qtbot.waitSignal(action.triggered):
        button.click()
