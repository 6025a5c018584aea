"""Bring a late panel before the eyes, and let go of the pinned neuron."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from cnngui.session.session import Session
from cnngui.window.actions import Group, make_action
from cnngui.window.catalogue import PANELS

MOST_DIGITS = 9
"""Panels that have a key: there is no key 10."""


class ExploreActions(QObject):
    """`group` is the Explore menu."""

    def __init__(self, session: Session, show_panel: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("explore_actions")
        self._session = session
        late = [row for row in PANELS if row.purpose]
        panels = [
            make_action(
                self,
                f"show_{row.name}",
                row.purpose_in_words(),
                partial(show_panel, row.name),
                shortcut=f"Ctrl+Shift+{number}" if number <= MOST_DIGITS else "",
            )
            for number, row in enumerate(late, start=1)
        ]
        self.release = make_action(
            self,
            "release",
            self.tr("Let go of the neuron"),
            self._session.viewing.release_neuron,
            shortcut="Esc",
        )
        self.group = Group("explore", self.tr("E&xplore"), [*panels, None, self.release])
        self._session.viewing.focus_changed.connect(self._on_focus_changed)
        self._on_focus_changed()

    def _on_focus_changed(self) -> None:
        # A disabled action leaves Esc to the widgets: to the stroke, to the number that is being typed.
        self.release.setEnabled(self._session.viewing.is_pinned)
