"""Forms of questions: what is entered by mouse and keys, and how it stands beside the answer."""

import json
import math
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.questions.choice_list import ChoiceList
from cnngui.widgets.questions.form import QuestionForm
from cnngui.widgets.questions.number_table import NumberTable
from cnngui.widgets.questions.paint_cells import PaintCells
from cnngui.widgets.questions.sketch_curve import SketchCurve
from cnngui.widgets.questions.written_text import LONGEST, DrawnAnswer, WrittenText
from tests.finding import child

LEFT = Qt.MouseButton.LeftButton


def shown(form: QuestionForm, qtbot: QtBot) -> QuestionForm:
    qtbot.addWidget(form)
    form.resize(form.sizeHint())
    form.show()
    return form


def test_numbers_are_complete_only_when_all_are_there(qtbot: QtBot) -> None:
    form = shown(NumberTable(1, 2, 0), qtbot)
    first, second = (child(form, QLineEdit, f"prediction_0_{column}") for column in range(2))
    qtbot.keyClicks(first, "1,5")
    assert form.value() is None
    qtbot.keyClicks(second, "-2")
    assert form.value() == [[1.5, -2.0]]
    with qtbot.waitSignal(form.handed_in):
        qtbot.keyClick(second, Qt.Key.Key_Return)
    form.show_both([[1.5, -2.0]], [[1.0, 2.0]])
    labels = [label.text() for label in form.findChildren(QLabel, "compared_number")]
    assert labels == ["2", "−2", "1", "2"] and not first.isVisible()


def test_large_numbers_are_compared_with_their_thousands_parted(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("pt_BR"))
    try:
        form = shown(NumberTable(1, 2, 0), qtbot)
        form.show_both([[-299_520, 26]], [[17_290.0, 4.0]])
    finally:
        QLocale.setDefault(before)
    labels = [label.text() for label in form.findChildren(QLabel, "compared_number")]
    assert labels == ["−299.520", "26", "17.290", "4"]


def test_numbers_of_many_columns_stand_apart(qtbot: QtBot) -> None:
    form = shown(NumberTable(1, 6, 0), qtbot)
    form.show_both([[1, 3, 2, 0, -2, -3]], [[1, 3, 2, 0, -2, -3]])
    labels = form.findChildren(QLabel, "compared_number")
    qtbot.waitUntil(lambda: labels[5].isVisible() and labels[5].x() > 0)
    for left, right in pairwise(labels[:6]):
        assert right.geometry().left() - left.geometry().right() > 8


def test_the_answers_numbers_stand_as_close_as_those_of_the_prediction(qtbot: QtBot) -> None:
    form = shown(NumberTable(3, 3, 0), qtbot)
    form.resize(400, 200)
    form.show_both(np.eye(3), np.eye(3))
    labels = form.findChildren(QLabel, "compared_number")
    qtbot.waitUntil(lambda: labels[-1].isVisible() and labels[-1].x() > 0)
    first, third, other_first, other_third = (labels[index].x() for index in (0, 2, 9, 11))
    assert other_third - other_first == third - first


def test_numbers_that_differ_from_the_answer_are_told_on_both_sides(qtbot: QtBot) -> None:
    form = shown(NumberTable(2, 2, 1), qtbot)
    form.show_both([[1.0, 2.04], [3.5, -4.0]], [[1.0, 2.0], [3.0, 4.0]])
    labels = form.findChildren(QLabel, "compared_number")
    told = [label.text() for label in labels if label.property("role") == "differs"]
    assert told == ["3.5", "−4.0", "3.0", "4.0"], "2.04 is 2.0 as it is written"
    assert [bool(label.accessibleDescription()) for label in labels].count(True) == 4


@pytest.mark.parametrize("value", [1e15, 1e24, -1e24, 1e300])
def test_a_number_of_very_many_digits_stands_beside_the_answer(qtbot: QtBot, value: float) -> None:
    form = shown(NumberTable(1, 1, 0), qtbot)
    form.show_both([[value]], [[1.0]])
    labels = [label.text() for label in form.findChildren(QLabel, "compared_number")]
    assert labels == [format_number(value, 0), "1"]


def test_numbers_without_an_answer_differ_from_nothing(qtbot: QtBot) -> None:
    form = shown(NumberTable(1, 2, 0), qtbot)
    form.show_both([[1.0, 2.0]], None)
    assert not [each for each in form.findChildren(QLabel, "compared_number") if each.property("role")]


@pytest.mark.parametrize("text", ["299.520", "−299.520"])
def test_a_count_of_parameters_is_seen_whole(qtbot: QtBot, text: str) -> None:
    form = shown(NumberTable(1, 1, 0), qtbot)
    field = child(form, QLineEdit, "prediction_0_0")
    assert field.fontMetrics().horizontalAdvance(text) < field.width() - 10


def test_a_whole_number_may_be_parted_into_thousands_and_another_may_not(qtbot: QtBot) -> None:
    for decimals, value in ((0, 299_520.0), (2, None)):
        form = shown(NumberTable(1, 1, decimals), qtbot)
        qtbot.keyClicks(child(form, QLineEdit, "prediction_0_0"), "299,520")
        assert form.value() == value


def test_arrows_count_from_nothing(qtbot: QtBot) -> None:
    form = shown(NumberTable(1, 1, 0), qtbot)
    field = child(form, QLineEdit, "prediction_0_0")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(field, key)
    assert form.value() == 1.0


def test_a_click_on_the_words_chooses(qtbot: QtBot) -> None:
    form = shown(ChoiceList(["one", "two"]), qtbot)
    words = next(label for label in form.findChildren(QLabel) if "two" in label.text())
    qtbot.mouseClick(words, LEFT)
    assert form.value() == 2
    form.show_both(2, 1)
    marks = {label.objectName(): label.text() for label in form.findChildren(QLabel)}
    assert marks["mark_2"] == "↑ You" and marks["mark_1"] == "↑ The answer"
    assert not child(form, QRadioButton, "choice_1").isEnabled()


def test_on_a_slide_the_other_choices_leave_their_room_to_what_is_compared(
    qtbot: QtBot, qapp: QApplication
) -> None:
    form = shown(ChoiceList(["first", "second", "third"]), qtbot)
    form.show_both(3, 1)
    second = child(form, QRadioButton, "choice_2")
    assert second.isVisible()
    theme.apply_theme(qapp, "projector")
    assert not second.isVisible() and child(form, QRadioButton, "choice_3").isVisible()
    theme.apply_theme(qapp, "light")
    assert second.isVisible()


def test_return_hands_in_what_was_chosen_and_nothing_before(qtbot: QtBot) -> None:
    form = shown(ChoiceList(["one", "two"]), qtbot)
    first, second = (child(form, QRadioButton, f"choice_{number}") for number in (1, 2))
    handed_in: list[object] = []
    form.handed_in.connect(lambda: handed_in.append(form.value()))
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert not handed_in
    qtbot.keyClick(second, Qt.Key.Key_Space)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert handed_in == [2]


def test_a_fast_drag_paints_all_cells_on_its_way_and_wipes_from_a_painted_one(qtbot: QtBot) -> None:
    form = PaintCells(np.zeros((6, 6)))
    shown(form, qtbot)
    start, end = (form.cell_rect(*cell).center().toPoint() for cell in ((1, 0), (1, 5)))
    qtbot.mousePress(form, LEFT, pos=start)
    qtbot.mouseMove(form, end)
    qtbot.mouseRelease(form, LEFT, pos=end)
    assert form.value() == [[1, column] for column in range(6)]
    qtbot.mousePress(form, LEFT, pos=start)
    qtbot.mouseMove(form, end)
    qtbot.mouseRelease(form, LEFT, pos=end)
    assert form.value() is None


def test_cells_are_painted_by_keys(qtbot: QtBot) -> None:
    form = shown(PaintCells(np.zeros((4, 4))), qtbot)
    qtbot.keyClick(form, Qt.Key.Key_Space)
    qtbot.keyClick(form, Qt.Key.Key_Down)
    qtbot.keyClick(form, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert form.value() == [[0, 0], [1, 1]]
    form.show_both([[0, 0]], np.eye(4, dtype=bool))
    qtbot.keyClick(form, Qt.Key.Key_Space)
    assert form.value() == [[0, 0]]


def test_a_curve_is_sketched_across_and_moved_by_keys(qtbot: QtBot) -> None:
    form = SketchCurve((0.0, 90.0), (0.0, 1.0), 10)
    shown(form, qtbot)
    assert form.value() is None
    start, end = form.place_of(0, 0.2).toPoint(), form.place_of(9, 0.8).toPoint()
    qtbot.mousePress(form, LEFT, pos=start)
    qtbot.mouseMove(form, end)
    qtbot.mouseRelease(form, LEFT, pos=end)
    assert form.value() == pytest.approx(np.linspace(0.2, 0.8, 10), abs=0.02)
    before = form.value()[9]
    qtbot.keyClick(form, Qt.Key.Key_Up)
    assert form.value()[9] == pytest.approx(before + 0.05)


def forms() -> list[QuestionForm]:
    return [
        NumberTable(2, 2, 1),
        ChoiceList(["a", "b"]),
        PaintCells(np.zeros((3, 4))),
        SketchCurve((0, 1), (0, 1), 3),
        WrittenText(),
        DrawnAnswer(),
    ]


ENTERED: list[Any] = [[["", "1,5"], ["x", ""]], 2, [[0, 3], [2, 1]], [0.5, None, 1.0], "two\nlines", None]


@pytest.mark.parametrize("number", range(len(ENTERED)))
def test_what_is_entered_is_taken_over_by_another_form_of_the_same_question(
    qtbot: QtBot, number: int
) -> None:
    form, other = shown(forms()[number], qtbot), shown(forms()[number], qtbot)
    assert form.draft() is None
    form.take_draft(ENTERED[number])
    assert form.draft() == ENTERED[number]
    other.take_draft(json.loads(json.dumps(form.draft())))
    assert other.draft() == form.draft() and other.value() == form.value()


@pytest.mark.parametrize("number", range(len(ENTERED)))
@pytest.mark.parametrize(
    "damaged",
    [True, -1, 99, 10**30, 1.5, [[9, 9]], [[-1, -1]], [None] * 3, [math.inf] * 3, {"a": 1}, [[[]]]],
)
def test_a_damaged_draft_is_taken_as_far_as_it_can_be(qtbot: QtBot, number: int, damaged: Any) -> None:
    form = shown(forms()[number], qtbot)
    form.take_draft(damaged)
    form.grab()
    if number != 0:  # what is no number is marked there
        assert form.draft() is None


def test_what_is_sketched_at_the_edge_is_taken_over_too(qtbot: QtBot) -> None:
    form, other = (shown(SketchCurve((0, 1), (0, 1), 3), qtbot) for _ in range(2))  # as a lesson has them
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        qtbot.keyClick(form, key)
    other.take_draft(json.loads(json.dumps(form.draft())))
    assert other.draft() == [0, 0, None]


def test_who_goes_on_writing_does_so_at_the_end(qtbot: QtBot) -> None:
    form = shown(WrittenText(), qtbot)
    form.take_draft("one")
    qtbot.keyClicks(form.first_field(), " two")
    assert form.draft() == "one two"


def test_of_what_is_too_long_the_beginning_is_kept(qtbot: QtBot) -> None:
    form = shown(WrittenText(), qtbot)
    form.take_draft("x" * LONGEST)
    with qtbot.waitSignal(form.changed):
        qtbot.keyClicks(form.first_field(), "yz")
    assert form.value() == form.draft() == "x" * LONGEST
