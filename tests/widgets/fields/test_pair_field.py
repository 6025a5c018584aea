"""Two whole numbers, down and across."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.fields.pair_field import PairField
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote
from tests.finding import child


@pytest.fixture
def pair(qtbot: QtBot) -> Iterator[PairField]:
    parent = QWidget()
    qtbot.addWidget(parent)
    pair = PairField("Kernel", "kernel_size", check, RefusalNote(parent), parent)
    pair.set_value((3, 4))
    parent.show()
    yield pair


def check(axis: int, value: float) -> Refusal | None:
    """Check that a pair is at least 1, at most 5 down and 9 across."""
    largest = (5, 9)[axis]
    if value < 1:
        return Refusal("too small", 1)
    return Refusal("too large", largest) if value > largest else None


def test_each_direction_is_typed_alone(pair: PairField, qtbot: QtBot) -> None:
    pair.across.selectAll()
    qtbot.keyClicks(pair.across, "7")
    with qtbot.waitSignal(pair.changed) as changed:
        qtbot.keyClick(pair.across, Qt.Key.Key_Return)
    assert changed.args == [3, 7] and pair.value() == (3, 7)


@pytest.mark.parametrize("text", ["6", "0", "1,5", "1.5", "x", "1e999", "nan", ""])
def test_what_does_not_fit_is_refused_and_changes_nothing(pair: PairField, qtbot: QtBot, text: str) -> None:
    pair.down.selectAll()
    qtbot.keyClick(pair.down, Qt.Key.Key_Delete)
    qtbot.keyClicks(pair.down, text)
    with qtbot.assertNotEmitted(pair.changed):
        qtbot.keyClick(pair.down, Qt.Key.Key_Return)
    assert pair.down.error() and pair.value() == (3, 4)


def test_setting_a_pair_announces_nothing(pair: PairField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pair.changed):
        pair.set_value((2, 2))
    assert pair.value() == (2, 2)


def test_each_field_says_what_it_is(pair: PairField) -> None:
    assert pair.down.accessibleName() == "Kernel, down"
    assert pair.across.accessibleName() == "Kernel, across"


def test_the_nearest_number_that_works_is_offered(pair: PairField, qtbot: QtBot) -> None:
    pair.down.setFocus()
    pair.down.selectAll()
    qtbot.keyClicks(pair.down, "8")
    offer = child(pair.window(), QPushButton, "use_nearest")
    with qtbot.waitSignal(pair.changed) as changed:
        qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert changed.args == [5, 4]
