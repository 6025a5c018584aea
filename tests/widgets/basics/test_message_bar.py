from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.message_bar import MessageBar
from tests.finding import child


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


def test_a_message_comes_before_a_question_which_comes_back_until_it_is_answered(qtbot: QtBot) -> None:
    bar, answers = MessageBar(), []
    qtbot.addWidget(bar)
    bar.show()
    bar.show_error("The file is damaged")
    bar.ask("Recover it?", ("Yes", lambda: answers.append("yes")))
    assert bar.text == "The file is damaged" and not buttons(bar)
    bar.dismiss()
    assert bar.text == "Recover it?"
    bar.show_offer("Reading…", ("Cancel", lambda: answers.append("cancel")))
    qtbot.waitUntil(lambda: [button.text() for button in buttons(bar)] == ["Cancel"])
    qtbot.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.text == "Recover it?"
    bar.dismiss()
    assert bar.text == "Recover it?"
    qtbot.waitUntil(lambda: [button.text() for button in buttons(bar)] == ["Yes"])
    qtbot.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert answers == ["cancel", "yes"] and bar.text == ""


def test_a_question_can_be_closed_without_an_answer(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.ask("Recover it?", ("Yes", lambda: None))
    qtbot.mouseClick(child(bar, QToolButton, "dismiss_message"), Qt.MouseButton.LeftButton)
    assert bar.text == ""


def test_an_answer_may_ask_again(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.ask("The first?", ("Yes", lambda: bar.ask("The second?", ("Yes", lambda: None))))
    qtbot.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.text == "The second?"
    qtbot.waitUntil(lambda: len(buttons(bar)) == 1)
    qtbot.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.text == ""
