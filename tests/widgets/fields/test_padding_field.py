"""A padding as a pair, and by side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.fields.padding_field import PaddingField
from cnngui.widgets.fields.refusal_note import Refusal, RefusalNote


@pytest.fixture
def padding(qtbot: QtBot) -> Iterator[PaddingField]:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = PaddingField(
        "Padding", "padding", check=accept, check_side=accept, note=RefusalNote(parent), parent=parent
    )
    field.set_sides((1, 1, 2, 2))
    parent.show()
    yield field


def accept(place: int, value: float) -> Refusal | None:
    """Whatever it is."""
    return None


def shown_sides(padding: PaddingField) -> list[bool]:
    return [field.isVisible() for field in (padding.down, padding.across, *padding.sides)]


def test_a_pair_is_shown_until_the_sides_are_asked_for(padding: PaddingField, qtbot: QtBot) -> None:
    assert shown_sides(padding) == [True, True, False, False, False, False]
    with qtbot.waitSignal(padding.switched), qtbot.assertNotEmitted(padding.changed):
        qtbot.mouseClick(padding.by_side, Qt.MouseButton.LeftButton)
    assert shown_sides(padding) == [False, False, True, True, True, True]
    assert [field.value() for field in padding.sides] == [1, 1, 2, 2]


def test_sides_that_differ_are_shown_unasked(padding: PaddingField) -> None:
    padding.set_sides((1, 0, 2, 2))
    assert padding.by_side.isChecked() and padding.sides[1].isVisible()


def test_a_side_is_typed_alone(padding: PaddingField, qtbot: QtBot) -> None:
    qtbot.mouseClick(padding.by_side, Qt.MouseButton.LeftButton)
    left = padding.sides[2]
    left.selectAll()
    qtbot.keyClicks(left, "7")
    with qtbot.waitSignal(padding.sides_changed) as changed:
        qtbot.keyClick(left, Qt.Key.Key_Return)
    assert changed.args == [1, 1, 7, 2]


def test_letting_the_button_go_makes_a_pair_of_the_first_sides(padding: PaddingField, qtbot: QtBot) -> None:
    padding.set_sides((1, 0, 2, 5))
    with qtbot.waitSignal(padding.joined) as joined:
        qtbot.mouseClick(padding.by_side, Qt.MouseButton.LeftButton)
    assert joined.args == [1, 2]


def test_each_side_says_what_it_is(padding: PaddingField) -> None:
    names = [field.accessibleName() for field in padding.sides]
    assert names == [f"Padding at the {side}" for side in ("top", "bottom", "left", "right")]
