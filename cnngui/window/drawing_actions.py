"""The actions of the Drawing menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from cnngui.panels.drawing_panel import DrawingPanel
from cnngui.session.session import Session
from cnngui.window.actions import Group, make_action
from cnngui.window.picture_actions import PictureActions


class DrawingActions(QObject):
    """`buttons` stand in the Drawing panel too, `sample` in the menus of data."""

    def __init__(self, session: Session, pictures: PictureActions, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("drawing_actions")
        self._session = session
        self.sample = make_action(
            self,
            "sample",
            self.tr("Random sample"),
            session.ask_for_sample,
            picture="dice",
            shortcut="R",
        )
        clear = make_action(
            self, "clear", self.tr("Clear"), session.drawing.clear, picture="clear", shortcut="Del"
        )
        self.buttons = [clear, self.sample, pictures.open, pictures.paste]

    def group(self, panel: DrawingPanel) -> Group:
        """The Drawing menu, with the panel's pen and eraser."""
        return Group(
            "draw",
            self.tr("Dra&wing"),
            [panel.pen, panel.eraser, *self.buttons, None, *self._shifts(panel)],
        )

    def _shifts(self, panel: DrawingPanel) -> list[QAction]:
        """The canvas hears these keys while it has the focus; elsewhere they belong to other widgets."""
        actions = []
        for name, text, key, by in (
            ("left", self.tr("Shift the drawing left"), "Left", (-1, 0)),
            ("right", self.tr("Shift the drawing right"), "Right", (1, 0)),
            ("up", self.tr("Shift the drawing up"), "Up", (0, -1)),
            ("down", self.tr("Shift the drawing down"), "Down", (0, 1)),
        ):
            shift = partial(self._session.drawing.shift, *by)
            action = make_action(self, f"shift_{name}", text, shift, shortcut=key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            panel.canvas.addAction(action)
            actions.append(action)
        return actions
