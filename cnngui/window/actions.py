"""How the window makes its actions: each with a name, a text, an icon, a shortcut and what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

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


@dataclass(frozen=True)
class Group:
    """The actions of a menu, in its order; a group within is a menu of its own, None a line between two.

    A QMenu is one that fills itself when it is opened: what stands in it is not known before.
    """

    name: str
    title: str
    entries: Sequence[QAction | QMenu | Group | None]

    def actions(self) -> list[QAction]:
        """All that can be done by name, as the command palette and the sheet of shortcuts list it.

        Its own actions come before those of the menus within: Open… before the networks that can be opened.
        """
        own = [entry for entry in self.entries if isinstance(entry, QAction)]
        within = [entry for entry in self.entries if isinstance(entry, Group)]
        return [*own, *(action for group in within for action in group.actions())]
