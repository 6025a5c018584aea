"""A list that becomes a drop-down: one choice in two shapes, by keys in both."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.list_or_box import ListOrBox

NAMES = "One", "Another", "The last"


@pytest.fixture
def choice(qtbot: QtBot) -> ListOrBox:
    window = QWidget()
    qtbot.addWidget(window)
    choice = ListOrBox(NAMES, window, name="names", title="Names")
    QVBoxLayout(window).addWidget(choice)
    window.resize(300, 200)
    window.show()
    return choice


def test_the_first_is_current_and_keys_choose_another_in_either_shape(
    choice: ListOrBox, qtbot: QtBot
) -> None:
    told: list[int] = []
    choice.row_changed.connect(told.append)
    assert choice.row == 0 and choice.is_list
    qtbot.keyClick(choice.list, Qt.Key.Key_Down)
    choice.show_as_list(False)
    assert choice.box.currentText() == NAMES[1]
    qtbot.keyClick(choice.box, Qt.Key.Key_Down)
    choice.show_as_list(True)
    assert choice.list.currentItem().text() == NAMES[2]
    assert told == [1, 2] and choice.row == 2


def test_only_one_shape_is_seen_and_has_the_keys(choice: ListOrBox) -> None:
    choice.list.setFocus()
    for is_list in (False, True, False):
        choice.show_as_list(is_list)
        seen, hidden = (choice.list, choice.box) if is_list else (choice.box, choice.list)
        assert seen.isVisible() and not hidden.isVisible() and seen.hasFocus()


def test_a_shape_takes_no_keys_that_the_other_did_not_have(choice: ListOrBox) -> None:
    choice.list.clearFocus()
    choice.show_as_list(False)
    assert not choice.box.hasFocus()


def test_both_have_the_accessible_name_and_a_drop_down_takes_one_line(choice: ListOrBox) -> None:
    assert choice.list.accessibleName() == choice.box.accessibleName() == "Names"
    assert choice.list.objectName() == "names" and choice.box.objectName() == "names_box"
    choice.show_as_list(False)
    assert choice.sizeHint().height() == choice.box.sizeHint().height()
