"""How the window makes its actions: each with a name, a text, an icon, a shortcut and what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from cnngui.session.undo import History
from cnngui.theme import icon
from cnngui.widgets.basics.named import named

Shortcut = str | QKeySequence.StandardKey


def make_action(
    parent: QObject,
    name: str,
    text: str,
    slot: Callable[..., object],
    *,
    picture: str = "",
    shortcut: Shortcut = "",
) -> QAction:
    """An action owned by `parent`; `slot` is called without the checked state.

    The tooltip names the shortcut, so that a class can learn the keys from the buttons.
    """
    action = named(QAction(text, parent), name)
    if picture:
        action.setIcon(icon(picture))
    if shortcut:
        action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text.replace('&', '').rstrip('…')} ({keys})")
    action.triggered.connect(lambda: slot())
    return action


def make_undo_actions(history: History, parent: QObject, undo: str, redo: str) -> tuple[QAction, QAction]:
    """Undo and redo, enabled when there is something to do; each text stands before the act's name."""
    actions = history.createUndoAction(parent, undo), history.createRedoAction(parent, redo)
    for action, slot in zip(actions, (history.undo, history.redo), strict=True):
        action.triggered.disconnect()  # from QUndoGroup's own slot, which knows of no open act
        action.triggered.connect(slot)
    return actions
