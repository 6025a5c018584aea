"""The entry for a number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QToolTip
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.numbers import parse_number
from cnngui.widgets.fields.number_field import NumberField
from tests.widgets.pointer import Show


def changes(field: NumberField) -> list[float]:
    values: list[float] = []
    field.value_changed.connect(values.append)
    return values


def enter(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("text,value", [("0.25", 0.25), ("0,25", 0.25), ("-3", -3.0), ("1e-3", 0.001)])
def test_enter_commits_with_either_decimal_sign(show: Show, qtbot: QtBot, text: str, value: float) -> None:
    field = NumberField()
    show(field, 100, 24)
    values = changes(field)
    enter(qtbot, field, text)
    assert values == [value]
    assert field.value() == value


def test_typing_alone_commits_nothing(show: Show, qtbot: QtBot) -> None:
    field = NumberField()
    show(field, 100, 24)
    values = changes(field)
    field.selectAll()
    qtbot.keyClicks(field, "12")
    assert values == []


def test_leaving_the_field_commits(show: Show, qtbot: QtBot) -> None:
    field = NumberField()
    show(field, 100, 24)
    values = changes(field)
    field.selectAll()
    qtbot.keyClicks(field, "7")
    field.clearFocus()
    assert values == [7.0]


def test_the_same_number_again_is_no_change(show: Show, qtbot: QtBot) -> None:
    field = NumberField()
    field.set_value(0.5)
    show(field, 100, 24)
    values = changes(field)
    enter(qtbot, field, "0.50")
    assert values == []


def test_text_that_is_no_number_is_refused_with_a_word(show: Show, qtbot: QtBot) -> None:
    field = NumberField()
    field.set_value(0.5)
    show(field, 100, 24)
    values = changes(field)
    enter(qtbot, field, "abc")
    assert values == [] and field.value() == 0.5
    assert "abc" in field.error()
    assert field.property("invalid") and field.accessibleDescription() == field.error()
    field.clearFocus()
    assert field.text() == "0.500" and not field.error() and not field.property("invalid")


@pytest.mark.parametrize("text,nearest", [("0", "1"), ("-5", "1"), ("65", "64")])
def test_a_number_out_of_range_is_refused_with_the_nearest_that_works(
    show: Show, qtbot: QtBot, text: str, nearest: str
) -> None:
    field = NumberField(minimum=1, maximum=64, decimals=0)
    show(field, 100, 24)
    values = changes(field)
    enter(qtbot, field, text)
    assert values == []
    assert f"nearest value is {nearest}" in field.error()


def test_a_field_for_whole_numbers_refuses_fractions(show: Show, qtbot: QtBot) -> None:
    field = NumberField(decimals=0)
    show(field, 100, 24)
    enter(qtbot, field, "2.5")
    assert "whole number" in field.error()


def test_escape_puts_the_last_value_back(show: Show, qtbot: QtBot) -> None:
    field = NumberField()
    field.set_value(0.5)
    show(field, 100, 24)
    field.selectAll()
    qtbot.keyClicks(field, "9")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.500"
    field.clearFocus()
    assert field.value() == 0.5


def test_arrow_keys_step_by_a_tenth_of_the_power_of_ten(show: Show, qtbot: QtBot) -> None:
    field = NumberField(decimals=4)
    field.set_value(0.05)
    show(field, 100, 24)
    values = changes(field)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(field, key)
    assert values == [pytest.approx(0.051), pytest.approx(0.05), pytest.approx(0.049)]


def test_arrow_keys_stop_at_the_range(show: Show, qtbot: QtBot) -> None:
    field = NumberField(minimum=0, maximum=2, decimals=0)
    show(field, 100, 24)
    for _ in range(5):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 2


def test_the_wheel_steps_only_where_the_focus_is(show: Show) -> None:
    field = NumberField(decimals=0)
    pointer = show(field, 100, 24)
    assert pointer.wheel(QPointF(5, 5), 1)
    assert field.value() == 1
    field.clearFocus()
    assert not pointer.wheel(QPointF(5, 5), 1)
    assert field.value() == 1


def test_a_value_set_from_outside_is_shown_without_a_signal() -> None:
    field = NumberField(decimals=3)
    values = changes(field)
    field.set_value(-0.112)
    assert field.text() == "−0.112"
    assert values == []


def test_a_value_set_from_outside_leaves_what_is_being_typed(show: Show, qtbot: QtBot) -> None:
    field = NumberField()
    show(field, 100, 24)
    field.selectAll()
    qtbot.keyClicks(field, "3.")
    field.set_value(0.75)
    assert field.text() == "3."
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.750"


def test_small_numbers_are_not_shown_as_zero() -> None:
    field = NumberField(decimals=3)
    field.set_value(0.00012)
    assert field.text() == "0.00012"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.00014, "0.00014"),
        (-0.00014, "−0.00014"),
        (0.0000138, "0.000014"),
        (-0.0000138, "−1e−5"),
        (1e-12, "1e−12"),
        (-1234.5678, "−1234.57"),
        (-1_000_000, "−1000000"),
    ],
)
def test_every_value_fits_into_the_least_width(show: Show, qtbot: QtBot, value: float, text: str) -> None:
    field = NumberField(decimals=3)
    field.set_value(value)
    show(field, field.minimumSizeHint().width(), 24)
    assert field.text() == text
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    assert field.fontMetrics().horizontalAdvance(text) <= inside.width() - 2 * 2  # Qt's margins of the text
    values = changes(field)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert values == [] and field.error() == "" and field.value() == value
    assert parse_number(text) == pytest.approx(value, rel=0.5)


def test_entering_the_shown_text_keeps_a_value_that_has_more_digits(show: Show, qtbot: QtBot) -> None:
    field = NumberField(decimals=2)
    field.set_value(0.123456)
    show(field, 100, 24)
    values = changes(field)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert values == [] and field.value() == 0.123456


def test_the_arrow_keys_say_that_there_is_no_more(show: Show, qtbot: QtBot) -> None:
    field = NumberField(minimum=1, maximum=2, decimals=0, increment=1)
    field.set_value(2)
    show(field, 100, 24)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert QToolTip.text() == "2 is the largest value."
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == 1 and QToolTip.text() == "1 is the smallest value."
