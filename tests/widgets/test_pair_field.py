"""Two whole numbers, down and across."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cnngui.widgets.pair_field import PairField


@pytest.fixture
def pair(qtbot: QtBot) -> PairField:
    pair = PairField("Kernel", "kernel_size")
    qtbot.addWidget(pair)
    pair.set_ranges((1, 5), (2, 9))
    pair.set_value((3, 4))
    pair.show()
    return pair


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
