"""The actions of the Edit menu: undo, redo, and what can be done with the kernel and its filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from cnngui.session.undo import History
from cnngui.theme import icon
from cnngui.widgets.basics.action_text import LASTING_TEXT
from cnngui.window.actions import Group


class EditActions(QObject):
    """`undo` and `redo` stand in the toolbar too."""

    def __init__(
        self, acts: History, kernel_actions: Sequence[QAction], freezing: Sequence[QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.setObjectName("edit_actions")
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        self.undo, self.redo = acts.createUndoAction(self, undo), acts.createRedoAction(self, redo)
        for action, text, slot, picture in (
            (self.undo, undo, acts.undo, "undo"),
            (self.redo, redo, acts.redo, "redo"),
        ):
            action.setObjectName(picture)
            action.triggered.disconnect()  # from QUndoGroup's own slot, which knows of no open act
            action.triggered.connect(slot)
            action.setIcon(icon(picture))
            action.setProperty(LASTING_TEXT, text.replace("&", ""))
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        freeze = Group("freeze", self.tr("Freeze"), freezing)
        self.group = Group("edit", self.tr("&Edit"), [self.undo, self.redo, None, *kernel_actions, freeze])
