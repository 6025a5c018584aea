"""Bring a late panel before the eyes, of the lessons or of the training lab, and end what is innermost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from cnngui.session.endings import EscOrder
from cnngui.session.session import Session
from cnngui.widgets.basics.action_text import LASTING_TEXT
from cnngui.window.actions import Group, make_action
from cnngui.window.catalogue import PANELS, PanelRow

MOST_DIGITS = 9
"""Panels that have a key: there is no key 10."""


class ExploreActions(QObject):
    """`group` is the Explore menu; `lab` is what the Training menu has of it."""

    def __init__(self, session: Session, show_panel: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("explore_actions")
        self._session = session
        self._show_panel = show_panel
        late = [row for row in PANELS if row.purpose]
        panels = self._showing([row for row in late if not row.is_lab], "Ctrl+Shift")
        self.lab = self._showing([row for row in late if row.is_lab], "Ctrl+Alt")
        always = self.tr("End the innermost: a pin, what is enlarged, the projector")
        self.esc = make_action(self, "end_innermost", always, session.endings.end_innermost, shortcut="Esc")
        self.esc.setProperty(LASTING_TEXT, always)
        self._texts = {
            EscOrder.PLAYING: self.tr("Stop playing the run"),
            EscOrder.PIN: self.tr("Let go of the neuron"),
            EscOrder.CARD: self.tr("Close what is enlarged"),
            EscOrder.LESSON: self.tr("Leave the lesson"),
            EscOrder.MAXIMIZED: self.tr("Give the panel's room back"),
            EscOrder.PROJECTOR: self.tr("Leave the projector"),
        }
        self.group = Group("explore", self.tr("E&xplore"), [*panels, None, self.esc])
        session.endings.changed.connect(self._on_endings_changed)
        self._on_endings_changed()

    def _showing(self, rows: Sequence[PanelRow], keys: str) -> list[QAction]:
        """An action for each panel, the first ones with a digit as their key."""
        return [
            make_action(
                self,
                f"show_{row.name}",
                row.purpose_in_words(),
                partial(self._show_panel, row.name),
                shortcut=f"{keys}+{number}" if number <= MOST_DIGITS else "",
            )
            for number, row in enumerate(rows, start=1)
        ]

    def _on_endings_changed(self) -> None:
        innermost = self._session.endings.innermost
        # A disabled action leaves Esc to the widgets, as to a field that selects its old text again.
        self.esc.setEnabled(innermost is not None)
        self.esc.setText(self._texts[EscOrder.PIN if innermost is None else innermost])
