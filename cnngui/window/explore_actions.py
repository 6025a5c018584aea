"""Bring a panel of the lesson before the eyes, and let go of the pinned neuron."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from cnngui.session.session import Session
from cnngui.window.actions import make_action


class ExploreActions(QObject):
    """The acts of the Explore menu."""

    def __init__(self, session: Session, show_panel: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("explore_actions")
        self._session = session
        texts = {
            "neuron": self.tr("Ask a neuron where its value comes from"),
            "worked_example": self.tr("Work an example step by step"),
            "sharing": self.tr("Shared weights, or each neuron its own"),
            "translation": self.tr("Shift, turn and scale the drawing"),
            "architecture": self.tr("Change the layers of the network"),
            "picture": self.tr("See what was made of a picture"),
        }
        self.panels: list[QAction] = [
            make_action(
                self, f"show_{name}", text, partial(show_panel, name), shortcut=f"Ctrl+Shift+{number}"
            )
            for number, (name, text) in enumerate(texts.items(), start=1)
        ]
        self.release = make_action(
            self,
            "release",
            self.tr("Let go of the neuron"),
            self._session.viewing.release_neuron,
            shortcut="Esc",
        )
        self._session.viewing.focus_changed.connect(self._on_focus_changed)
        self._on_focus_changed()

    @property
    def all(self) -> list[QAction]:
        """In the order of the menu."""
        return [*self.panels, self.release]

    def _on_focus_changed(self) -> None:
        # A disabled action leaves Esc to the widgets: to the stroke, to the number that is being typed.
        self.release.setEnabled(self._session.viewing.is_pinned)
