import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.message_bar import MessageBar, MessagePlace, Say
from tests.finding import child


def said(text: str) -> Say:
    return lambda: text


def buttons(bar: MessageBar) -> list[QPushButton]:
    return [button for button in bar.findChildren(QPushButton) if button.isVisible()]


def test_an_offer_has_a_button_for_each_answer_and_goes_with_the_click(qtbot: QtBot) -> None:
    bar, answers = MessageBar(), []
    qtbot.addWidget(bar)
    bar.show()
    bar.show_offer(
        said("Take it back?"),
        (said("Yes"), lambda: answers.append("yes")),
        (said("No"), lambda: answers.append("no")),
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
    bar.show_offer(said("Read it?"), (said("Yes"), lambda: bar.show_error("It cannot be read.")))
    qtbot.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.text == "It cannot be read."
    assert not buttons(bar)


def test_a_message_comes_before_a_question_which_comes_back_until_it_is_answered(qtbot: QtBot) -> None:
    bar, answers = MessageBar(), []
    qtbot.addWidget(bar)
    bar.show()
    bar.show_error("The file is damaged")
    bar.ask(said("Recover it?"), (said("Yes"), lambda: answers.append("yes")))
    assert bar.text == "The file is damaged" and not buttons(bar)
    bar.dismiss()
    assert bar.text == "Recover it?"
    bar.show_offer(said("Reading…"), (said("Cancel"), lambda: answers.append("cancel")))
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
    bar.ask(said("Recover it?"), (said("Yes"), lambda: None))
    qtbot.mouseClick(child(bar, QToolButton, "dismiss_message"), Qt.MouseButton.LeftButton)
    assert bar.text == ""


def test_an_answer_may_ask_again(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.ask(
        said("The first?"), (said("Yes"), lambda: bar.ask(said("The second?"), (said("Yes"), lambda: None)))
    )
    qtbot.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.text == "The second?"
    qtbot.waitUntil(lambda: len(buttons(bar)) == 1)
    qtbot.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.text == ""


def test_a_confirmation_goes_by_itself_but_takes_no_other_message_along(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.passing_ms = 1
    bar.show_passing("Saved.")
    assert bar.text == "Saved."
    qtbot.waitUntil(lambda: bar.text == "")
    bar.show_passing("Saved.")
    bar.show_error("The disk is full.")
    qtbot.wait(5)
    assert bar.text == "The disk is full."


def test_a_message_without_room_can_be_read_whole(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(300, 30)
    bar.show()
    more = child(bar, QToolButton, "whole_message")
    bar.show_error("Short.")
    assert not more.isVisible()
    bar.show_error("What is wrong. " + 20 * "What would help. ")
    assert more.isVisible()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    (shown,) = (each for each in QApplication.topLevelWidgets() if each.inherits("QWhatsThat"))
    assert shown.isVisible()
    shown.close()
    bar.resize(4000, 30)
    assert not more.isVisible()


def test_what_waits_for_an_answer_is_said_anew_in_another_language(qtbot: QtBot) -> None:
    bar, words = MessageBar(), {"question": "Recover it?", "yes": "Yes", "offer": "Take it back?"}
    qtbot.addWidget(bar)
    bar.show()
    bar.ask(lambda: words["question"], (lambda: words["yes"], lambda: None))
    bar.show_offer(lambda: words["offer"], (lambda: words["yes"], lambda: None))
    words |= {"question": "¿Recuperarlo?", "yes": "Sí", "offer": "¿Deshacerlo?"}
    QApplication.sendEvent(bar, QEvent(QEvent.Type.LanguageChange))
    assert bar.text == "¿Deshacerlo?"
    qtbot.waitUntil(lambda: [button.text() for button in buttons(bar)] == ["Sí"])
    bar.dismiss()
    assert bar.text == "¿Recuperarlo?"
    qtbot.waitUntil(lambda: [button.text() for button in buttons(bar)] == ["Sí"])
    qtbot.mouseClick(buttons(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.text == ""


@pytest.mark.parametrize("text", ["Unsaved work, 3:28\u202fPM", "Unsaved work, 11/28/26 12:58\u202fPM"])
def test_a_message_is_whole_at_the_width_that_it_asks_for(qtbot: QtBot, text: str) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_offer(said(text), (said("Recover work"), lambda: None))
    (button,) = buttons(bar)
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
    bar.resize(bar.needed_width, 2 * bar.fontMetrics().lineSpacing() + 2)
    label = child(bar, ElidedLabel, "message_text")
    assert label.fits


def test_a_message_lies_over_a_toolbar_that_has_no_room_for_it(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    toolbar, bar = QToolBar(), MessageBar()
    window.addToolBar(toolbar)
    for number in range(9):
        toolbar.addAction(f"action {number}")
    toolbar.addWidget(MessagePlace(bar, toolbar))
    window.resize(toolbar.sizeHint().width() + 20, 200)
    window.show()
    assert not bar.isVisible()
    bar.ask(lambda: "Unsaved work, 10:15", (lambda: "Recover work", lambda: None))
    (button,) = buttons(bar)
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
    assert child(bar, QWidget, "message_text").width() > 40
    assert toolbar.rect().contains(bar.geometry())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_the_whole_message_is_offered_where_it_does_not_fit_and_nowhere_else(qtbot: QtBot) -> None:
    window, toolbar, bar = QMainWindow(), QToolBar(), MessageBar()
    qtbot.addWidget(window)
    toolbar.addWidget(MessagePlace(bar, toolbar))
    window.addToolBar(toolbar)
    window.resize(700, 80)
    window.show()
    more, label = child(bar, QToolButton, "whole_message"), child(bar, ElidedLabel, "message_text")
    for length in (60, *range(90, 220, 4)):
        text = (10 * "What would help is something else. ")[:length]
        for answers in ((), ((said("Recover work"), lambda: None),)):
            bar.show_offer(said(text), *answers)
            for _ in range(3):  # the styles and sizes of its parts are known then
                QApplication.processEvents()
            assert more.isVisible() != label.fits, text
