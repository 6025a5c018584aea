"""How the window shows the session, as a state keeps it: panels in view and how large, and what they show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject

from cnngui.panels.panel import Panel
from cnngui.session.open_state import OpenState
from cnngui.widgets.basics.control_states import control_states, set_control_states
from cnngui.window.appearance import Appearance
from cnngui.window.dock_sizes import plain_sizes, read_sizes
from cnngui.window.docks import LatePanelDock, PanelDock
from cnngui.window.layouts import LAYOUTS
from cnngui.window.lessons import Lessons

SWITCHES = (
    *("true_label", "feature_maps_own_scale", "pooled_maps_own_scale", "mark_winners", "book_scale"),
    *("compare_poolings", "compare_edits", "inside_curves", "inside_histograms"),
)
"""The buttons that say how something is shown, and change nothing of it."""


class Looks(QObject):
    """Tells how all is shown where a state is kept, and shows it so again, as far as it knows how."""

    def __init__(
        self,
        open_state: OpenState,
        docks: Mapping[str, PanelDock],
        appearance: Appearance,
        lessons: Lessons,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._docks, self._appearance, self._lessons = docks, appearance, lessons
        open_state.looks_asked.connect(self.tell)

    def tell(self, looks: dict[str, object]) -> None:
        """Put into `looks`, as plain values, how all is shown now."""
        shown = self._shown()
        looks["layout"] = next((name for name, layout in LAYOUTS.items() if layout.shown == shown), None)
        looks["panels"] = self._in_view()
        looks["sizes"] = plain_sizes(self._appearance.sizes)
        looks["maximized"] = self._appearance.maximizing.name
        looks["switches"] = {
            name: bool(state)
            for panel in self._in_view()
            for name, state in control_states(self._docks[panel]).items()
            if name in SWITCHES
        }
        looks["within"] = {name: own for name, panel in self._panels_in_view() if (own := panel.looks())}

    def show(self, looks: Mapping[str, object]) -> None:
        """Bring before the eyes what was there; nobody has checked what `looks` holds. Slides stay, and in a
        lesson all does: its steps say what is seen.
        """
        if self._lessons.room is not None:
            return
        if not self._appearance.is_projected:
            self._arrange(looks)
        switches = looks.get("switches")
        if isinstance(switches, dict):
            wanted = {name: int(is_on is True) for name, is_on in switches.items() if name in SWITCHES}
            for panel in self._in_view():
                set_control_states(self._docks[panel], wanted)
        within = looks.get("within")
        if isinstance(within, dict):
            for name, shown in self._panels_in_view():
                if isinstance(own := within.get(name), dict):
                    shown.take_looks(own)

    def _arrange(self, looks: Mapping[str, object]) -> None:
        appearance, layout, maximized = self._appearance, looks.get("layout"), looks.get("maximized")
        panels = looks.get("panels")
        appearance.maximizing.give_back()
        if isinstance(layout, str) and layout in LAYOUTS and LAYOUTS[layout].shown != self._shown():
            appearance.arrange(layout)
        for name in panels if isinstance(panels, list) else ():
            if isinstance(name, str) and name in self._docks and name not in self._in_view():
                appearance.show_panel(name)
                if isinstance(dock := self._docks[name], LatePanelDock):
                    dock.ensure_filled()
        appearance.take_sizes(read_sizes(looks.get("sizes")))
        if isinstance(maximized, str) and maximized in self._docks:
            appearance.maximizing.maximize(maximized)

    def _shown(self) -> set[str]:
        """The panels that are shown, some perhaps behind the tab of another one."""
        return {name for name, dock in self._docks.items() if not dock.isHidden()}

    def _in_view(self) -> list[str]:
        """The panels that are before the eyes."""
        return [name for name, dock in self._docks.items() if not dock.visibleRegion().isEmpty()]

    def _panels_in_view(self) -> Iterator[tuple[str, Panel]]:
        for name in self._in_view():
            if (panel := self._docks[name].panel) is not None:
                yield name, panel
