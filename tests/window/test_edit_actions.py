"""Undo and redo as the menu has them."""

import numpy as np
from PySide6.QtCore import QObject

from cnngui.session.session import Session
from cnngui.window.edit_actions import EditActions

ONES = np.ones((5, 5), np.float32)


def test_the_menu_offers_to_undo_an_open_edit_from_its_beginning(session: Session) -> None:
    parent = QObject()
    edit = EditActions(session.undo_stack, [], [], parent)
    undo, redo = edit.undo, edit.redo
    assert not undo.isEnabled()
    session.network.act.begin("Wheel")
    session.network.set_kernel("conv1", 0, 0, ONES)
    assert undo.isEnabled()
    assert undo.text() == "&Undo Wheel"
    undo.trigger()
    assert not undo.isEnabled()
    redo.trigger()
    np.testing.assert_array_equal(session.network.parameters["conv1.weight"][0, 0], ONES)


def test_an_open_edit_that_changes_nothing_leaves_nothing_to_undo(session: Session) -> None:
    parent = QObject()
    undo = EditActions(session.undo_stack, [], [], parent).undo
    session.network.act.begin("Drag")
    session.network.act.end()
    assert not undo.isEnabled()
    assert undo.text() == "&Undo"
