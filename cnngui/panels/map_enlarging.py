"""A double click on a map shows it alone, with its numbers; Esc or another one shows all maps again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject

from cnngui.panels.panel import Panel
from cnngui.session.endings import EscOrder
from cnngui.widgets.maps.map_grid import MapGrid

SIGHT = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange)


class MapEnlarging(QObject):
    """Enlarges the chosen map of a panel's grid. Out of sight it stays so, but Esc is not for it."""

    def __init__(self, panel: Panel, grid: MapGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._ending = panel.session.endings.join(EscOrder.CARD, partial(grid.set_enlarged, False), self)
        grid.enlarging_asked.connect(lambda: grid.set_enlarged(not grid.is_enlarged))
        grid.enlarged_changed.connect(self._tell)
        grid.enlarged_changed.connect(panel.mark_stale)  # for its caption
        grid.installEventFilter(self)

    def caption(self, layer: str, count: int, of_all: str) -> str:
        """Say which of `count` maps is shown alone; `of_all` where all are."""
        selected = self._grid.selected()
        if not self._grid.is_enlarged or selected is None:
            return of_all
        text = self.tr("{layer} · {number} of {count} · Esc: all")
        return text.format(layer=layer, number=selected + 1, count=count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGHT:
            self._tell()
        return False

    def _tell(self) -> None:
        grid = self._grid
        self._ending.set_open(grid.is_enlarged and grid.isVisible() and grid.isEnabled())
