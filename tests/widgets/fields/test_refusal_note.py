"""The note that says what was refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote
from tests.widgets.pointer import Show


def host_and_note(show: Show, width: int = 400, height: int = 200) -> tuple[QWidget, RefusalNote]:
    host = QWidget()
    note = RefusalNote(host)
    show(host, width, height)
    return host, note


def test_it_stands_below_the_place_and_above_it_at_the_lower_edge(show: Show) -> None:
    host, note = host_and_note(show)
    note.show_at(host, Refusal("too large"), place=QRect(20, 20, 40, 20))
    assert note.y() > 40
    note.show_at(host, Refusal("too large"), place=QRect(20, 170, 40, 20))
    assert note.geometry().bottom() < 170


def test_it_stays_within_its_parent_and_breaks_long_reasons(show: Show) -> None:
    host, note = host_and_note(show, 260, 160)
    note.show_at(host, Refusal("a reason " * 20, 3), lambda value: None, QRect(240, 10, 20, 20))
    assert host.rect().contains(note.geometry())
    assert note.reason.height() > 2 * note.reason.fontMetrics().height()


def test_the_button_gives_the_nearest_value_once_and_the_note_goes(show: Show, qtbot: QtBot) -> None:
    host, note = host_and_note(show)
    taken: list[float] = []
    note.show_at(host, Refusal("at most 8", 8), taken.append, QRect(20, 20, 40, 20))
    assert note.button.text() == "Use 8"
    qtbot.mouseClick(note.button, Qt.MouseButton.LeftButton)
    assert taken == [8]
    assert not note.isVisible()


def test_escape_takes_the_note_away_wherever_the_keys_go(show: Show, qtbot: QtBot) -> None:
    window = QWidget()
    panel, elsewhere = QWidget(window), QLineEdit(window)
    note = RefusalNote(panel)
    panel.resize(400, 200)
    elsewhere.move(0, 210)
    released: list[bool] = []
    QShortcut(QKeySequence("Esc"), window, lambda: released.append(True))
    show(window, 400, 250)
    note.show_at(panel, Refusal("too large"), place=QRect(20, 20, 40, 20))
    elsewhere.setFocus()
    qtbot.keyClick(elsewhere, Qt.Key.Key_Escape)
    assert not note.isVisible() and not released
    qtbot.keyClick(elsewhere, Qt.Key.Key_Escape)
    assert released


def test_without_a_value_that_works_there_is_no_button(show: Show) -> None:
    host, note = host_and_note(show)
    note.show_at(host, Refusal("“x” is not a number."), lambda value: None)
    assert note.isVisible() and note.button.isHidden()
    assert note.accessibleName() == "“x” is not a number."
    note.show_at(host, None)
    assert not note.isVisible()


def at_most_8(value: float) -> Refusal | None:
    return Refusal("at most 8", 8) if value > 8 else None


class Host(QWidget):
    """A field and its note."""

    def __init__(self) -> None:
        super().__init__()
        self.note = RefusalNote(self)
        self.field = NumberField(self, decimals=0, check=at_most_8, note=self.note)
        self.field.set_value(5)


@pytest.fixture
def host(show: Show) -> Host:
    host = Host()
    show(host, 300, 200)
    host.field.setFocus()
    return host


def typed_values(field: NumberField) -> list[float]:
    values: list[float] = []
    field.value_typed.connect(values.append)
    return values


def test_a_field_tells_what_is_typed_and_falls_back_while_it_is_refused(host: Host, qtbot: QtBot) -> None:
    field, note = host.field, host.note
    typed = typed_values(field)
    field.selectAll()
    qtbot.keyClicks(field, "77")
    assert typed == [7, 5]
    assert field.error() == "at most 8"
    assert note.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert typed == [7, 5, 7]
    assert not note.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert typed == [7, 5, 7, 5]
    assert field.text() == "5"


def test_a_refused_number_is_not_entered_but_the_offered_one_is(host: Host, qtbot: QtBot) -> None:
    field, note = host.field, host.note
    entered: list[float] = []
    field.value_changed.connect(entered.append)
    field.selectAll()
    qtbot.keyClicks(field, "12")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert entered == []
    assert field.text() == "12"
    qtbot.mouseClick(note.button, Qt.MouseButton.LeftButton)
    assert entered == [8]
    assert field.hasFocus()


def test_the_arrow_keys_stop_at_what_is_refused_and_say_so(host: Host, qtbot: QtBot) -> None:
    field, note = host.field, host.note
    for _ in range(5):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 8
    assert note.isVisible()
    field.clearFocus()
    assert not note.isVisible()


def test_a_fraction_is_refused_with_a_whole_number_that_works(host: Host, qtbot: QtBot) -> None:
    field, note = host.field, host.note
    field.selectAll()
    qtbot.keyClicks(field, "8.7")
    assert field.error() == "at most 8"
    assert note.button.text() == "Use 8"
