from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cnngui.widgets.message_bar import MessageBar


def buttons(bar: MessageBar) -> list[QPushButton]:
    return [button for button in bar.findChildren(QPushButton) if button.isVisible()]


def test_an_offer_has_a_button_for_each_answer_and_goes_with_the_click(qtbot: QtBot) -> None:
    bar, answers = MessageBar(), []
    qtbot.addWidget(bar)
    bar.show()
    bar.show_offer(
        "Take it back?", ("Yes", lambda: answers.append("yes")), ("No", lambda: answers.append("no"))
    )
    assert bar.text == "Take it back?"
    assert [button.text() for button in buttons(bar)] == ["Yes", "No"]
    qtbot.mouseClick(buttons(bar)[1], Qt.MouseButton.LeftButton)
    assert answers == ["no"]
    assert bar.text == ""
    assert not buttons(bar)


def test_an_answer_may_show_another_message(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_offer("Read it?", ("Yes", lambda: bar.show_error("It cannot be read.")))
    qtbot.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.text == "It cannot be read."
    assert not buttons(bar)
