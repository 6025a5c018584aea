"""Where the docks stand: the default arrangement and the ready layouts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

LEFT_WIDTH, RIGHT_WIDTH = 300, 300
TRAINING_HEIGHT = 150


@dataclass(frozen=True)
class Layout:
    """Which docks a layout shows, and the share of each column's width: left, middle, right."""

    shown: frozenset[str]
    columns: tuple[int, int, int]


_ALL = frozenset(
    {"network", "drawing", "output", "feature_maps", "pooled_maps", "filters", "kernel", "training"}
)
LAYOUTS = {
    "Default": Layout(_ALL, (32, 62, 34)),
    "Draw": Layout(_ALL - {"filters", "kernel", "training"}, (48, 80, 0)),
    "Kernels": Layout(_ALL - {"training"}, (30, 50, 48)),
    "Training": Layout(_ALL - {"kernel", "pooled_maps"}, (30, 66, 32)),
    "Lesson": Layout(_ALL - {"training", "filters"}, (38, 60, 34)),
}
PROJECTOR = Layout(frozenset({"drawing", "output", "feature_maps", "pooled_maps"}), (46, 82, 0))
"""For the back row: few panels, and those large."""


def arrange(window: QMainWindow, docks: Mapping[str, QDockWidget], layout: Layout) -> None:
    """Put every dock in its place and show those of the layout."""
    for dock in docks.values():
        dock.setFloating(False)  # a dock that has been taken out of the window cannot be docked
        window.removeDockWidget(dock)
    window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, docks["network"])
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, docks["training"])
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["drawing"])
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    window.splitDockWidget(docks["drawing"], docks["feature_maps"], across)
    window.splitDockWidget(docks["feature_maps"], docks["filters"], across)
    window.splitDockWidget(docks["drawing"], docks["output"], down)
    window.splitDockWidget(docks["feature_maps"], docks["pooled_maps"], down)
    window.splitDockWidget(docks["filters"], docks["kernel"], down)
    for dock_name, dock in docks.items():
        dock.setVisible(dock_name in layout.shown)
    _share_space(window, docks, layout)


def _share_space(window: QMainWindow, docks: Mapping[str, QDockWidget], layout: Layout) -> None:
    columns = [docks["drawing"], docks["feature_maps"], docks["filters"]]
    total = sum(layout.columns)
    widths = [max(1, window.width() * share // total) for share in layout.columns]
    window.resizeDocks(columns, widths, Qt.Orientation.Horizontal)
    height = window.height()
    for upper, lower, share in (
        ("drawing", "output", 58),
        ("feature_maps", "pooled_maps", 64),
        ("filters", "kernel", 36),
    ):
        heights = [height * share // 100, height * (100 - share) // 100]
        window.resizeDocks([docks[upper], docks[lower]], heights, Qt.Orientation.Vertical)
    window.resizeDocks([docks["training"]], [height * TRAINING_HEIGHT // 720], Qt.Orientation.Vertical)
