"""What an action is called where it stands by itself, and its keys."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence

LASTING_TEXT = "lastingText"
"""The property of an action that has it."""
SEARCHED_BY = "searchedBy"
"""The property of an action with words by which it is looked for, though it is called otherwise."""


def plain_text(action: QAction) -> str:
    """An action's text without mnemonic and ellipsis, or the one that it has for places outside its menu."""
    return action.iconText().rstrip("…")


def lasting_text(action: QAction) -> str:
    """The same; of an action whose text tells of the moment, as undo's does, the text that it always has."""
    return str(action.property(LASTING_TEXT) or plain_text(action))


def other_words(action: QAction) -> str:
    """Further words by which an action is found; of most the empty text."""
    return str(action.property(SEARCHED_BY) or "")


def shortcut_text(action: QAction) -> str:
    """An action's shortcut as this platform writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
