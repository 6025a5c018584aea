"""A lesson that is interrupted: by Esc, by going back, and by closing a window that stays after all."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.language import speak
from cnngui.window.lesson_room import LessonRoom
from cnngui.window.main_window import MainWindow
from tests.dialogs import answering, click, give_up
from tests.finding import child
from tests.window.making import settle
from tests.window_acts import action

LEFT = Qt.MouseButton.LeftButton


def started(window: MainWindow, name: str) -> LessonRoom:
    window.resize(1280, 720)
    window.lessons.start(name)
    settle()
    room = window.lessons.room
    assert room is not None
    return room


def test_what_is_typed_is_there_again_after_esc_and_after_another_step(
    window: MainWindow, qtbot: QtBot
) -> None:
    room = started(window, "by-hand")
    qtbot.mouseClick(room.card.next, LEFT)  # to three numbers
    field = child(room.card, QLineEdit, "prediction_0_1")
    qtbot.keyClicks(field, "17")
    qtbot.mouseClick(room.card.back, LEFT)
    qtbot.mouseClick(room.card.next, LEFT)
    settle()
    field = child(room.card, QLineEdit, "prediction_0_1")
    assert field.text() == "17"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    settle()
    assert window.lessons.room is None
    room = started(window, "by-hand")
    texts = [child(room.card, QLineEdit, f"prediction_0_{column}").text() for column in range(3)]
    assert texts == ["", "17", ""] and not room.card.predict.isEnabled()
    window.lessons.leave()


def test_a_step_as_it_was_left_is_set_up_again_by_a_button(window: MainWindow, qtbot: QtBot) -> None:
    room, drawing = started(window, "neuron"), window.session.drawing
    before = drawing.image.copy()
    drawing.replace(synthetic_digit(1, np.random.default_rng(0)))
    qtbot.mouseClick(room.card.next, LEFT)
    qtbot.mouseClick(room.card.back, LEFT)
    settle()
    assert room.card.set_up.isVisible() and not np.array_equal(drawing.image, before)
    qtbot.mouseClick(room.card.set_up, LEFT)
    settle()
    assert not room.card.set_up.isVisible() and np.array_equal(drawing.image, before)
    window.lessons.leave()


def test_a_lesson_goes_on_where_it_was_when_the_window_stays_after_all(window: MainWindow) -> None:
    window.session.network.set_bias("conv1", 0, 0.5)
    mine, own = synthetic_digit(2, np.random.default_rng(0)), window.session.drawing.finished
    started(window, "neuron").play.go_on()
    window.session.drawing.replace(mine)
    settle()
    for refuse in (give_up, click(QMessageBox.StandardButton.Cancel)):
        with answering(refuse):
            assert not window.close()
        settle()
        room = window.lessons.room
        assert window.isVisible() and room is not None and room.card.isVisible()
        assert room.play.index == 1 and window.session.drawing.finished is mine
    window.lessons.leave()
    assert window.session.drawing.finished is own and window.session.network.is_modified


def test_what_is_presented_goes_on_so_too(window: MainWindow) -> None:
    window.session.network.set_bias("conv1", 0, 0.5)
    window.lessons.present("by-hand", tells_answers=True)
    assert window.lessons.room is not None
    window.lessons.room.play.go_on()
    settle()
    with answering(click(QMessageBox.StandardButton.Cancel)):
        assert not window.close()
    settle()
    room = window.lessons.room
    assert room is not None and room.play.index == 1 and room.play.tells_answers
    assert window.appearance.is_projected and window.appearance.marks.is_on
    window.lessons.leave()
    assert not window.appearance.marks.is_on
    window.appearance.leave_projector()


ASKED = """# Mine

## Say it

```toml
[question]
kind = "{kind}"
```

## The end
"""


def test_a_lesson_that_asks_something_else_by_now_can_be_played(window: MainWindow, tmp_path: Path) -> None:
    path, drawn = tmp_path / "mine.md", window.session.drawing.finished
    path.write_text(ASKED.format(kind="text"))
    window.lessons.start(path)
    assert window.lessons.room is not None
    window.lessons.room.play.predict("in words")
    window.lessons.leave()
    path.write_text(ASKED.format(kind="number"))
    window.lessons.start(path)
    settle()
    assert window.lessons.room is not None and not window.lessons.room.play.is_answered
    window.lessons.leave()
    assert window.session.drawing.finished is drawn


@pytest.mark.parametrize("becomes", [None, "# Mine\n\n## Only this\n", "no lesson"])
def test_a_lesson_whose_file_is_another_by_now_is_played_on_in_another_language(
    window: MainWindow, tmp_path: Path, becomes: str | None
) -> None:
    path = tmp_path / "mine.md"
    path.write_text(ASKED.format(kind="text"))
    window.lessons.start(path)
    room = window.lessons.room
    assert room is not None
    room.play.go_on()
    path.unlink() if becomes is None else path.write_text(becomes)
    speak("es")
    settle()
    assert window.lessons.room is room and room.play.step.title == "The end"
    assert room.card.back.text() == "Atrás"
    window.lessons.leave()
    speak("en")


def test_a_bias_that_is_typed_and_not_entered_is_taken_when_a_key_steps(
    window: MainWindow, qtbot: QtBot
) -> None:
    room, network = started(window, "neuron"), window.session.network
    window.show_panel("kernel")
    settle()
    layer, number = window.session.viewing.layer, window.session.viewing.filter
    bias = window.kernel_panel.bias
    bias.setFocus()
    bias.selectAll()
    qtbot.keyClicks(bias, "0.625")
    qtbot.keyClick(bias, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle()
    assert room.play.index == 1
    qtbot.mouseClick(room.card.back, LEFT)
    settle()
    assert room.play.is_as_left and network.parameters[f"{layer}.bias"][number] == 0.625
    window.lessons.leave()


def test_the_question_for_the_name_goes_with_the_lesson(window: MainWindow) -> None:
    room = started(window, "neuron")
    action(window, "hand_in").trigger()
    settle()
    assert child(window, QDialog, "hand_in_dialog").isVisible()
    room.leave()
    settle()
    assert not window.findChildren(QDialog, "hand_in_dialog")
