"""Where the docks stand: the default arrangement and the ready layouts."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QToolBar

from cnngui.window.catalogue import LATE_PANELS, PANELS, DockArea

BOTTOM = tuple(row.name for row in PANELS if row.area is DockArea.BOTTOM)
"""The docks that share the strip at the bottom as tabs, in this order."""
_LATE = frozenset(LATE_PANELS)
_COLUMNS = frozenset(row.name for row in PANELS if row.area is not DockArea.BOTTOM)


@dataclass(frozen=True)
class Layout:
    """Which docks a layout shows.

    columns: the share of each one's width: left, middle, right. front: the dock of the bottom strip that is
    in front. bottom: the strip's share of the window's height, in per cent.
    """

    shown: frozenset[str]
    columns: tuple[int, int, int]
    front: str = "training"
    bottom: int = 25


LAYOUTS = {
    "Default": Layout(_COLUMNS | frozenset(BOTTOM), (32, 62, 34)),
    "Draw": Layout(_COLUMNS - {"filters", "kernel"}, (48, 80, 0)),
    "Kernels": Layout(
        _COLUMNS | {"neuron", "worked_example"},
        (30, 50, 48),
        "neuron",
    ),
    "Training": Layout(_COLUMNS - {"kernel", "pooled_maps"} | {"training"}, (30, 66, 32)),
    "Lesson": Layout(
        _COLUMNS - {"filters"} | _LATE,
        (38, 60, 34),
        "neuron",
        34,
    ),
    "Example": Layout(
        frozenset({"network", "drawing", "feature_maps", "kernel", "worked_example"}),
        (32, 62, 34),
        "worked_example",
        52,
    ),
    "Architecture": Layout(
        frozenset({"network", "drawing", "feature_maps", "pooled_maps", "architecture"}),
        (36, 80, 0),
        "architecture",
        46,
    ),
    "Overview": Layout(
        frozenset({"drawing", "feature_maps", "kernel", "overview"}),
        (32, 62, 34),
        "overview",
        58,
    ),
}
PROJECTOR = Layout(frozenset({"drawing", "output", "feature_maps", "pooled_maps"}), (46, 82, 0))
"""For the back row: few panels, and those large."""


def arrange(window: QMainWindow, docks: Mapping[str, QDockWidget], layout: Layout) -> None:
    """Put every dock in its place and show those of the layout."""
    let_go(window, docks)
    for dock_name, dock in docks.items():
        # To dock what is docked shows it for a moment: a late panel would be built, only to be hidden.
        if dock.isFloating() or dock_name in layout.shown:
            dock.setFloating(False)  # a dock that has been taken out of the window cannot be docked
        window.removeDockWidget(dock)
    window.setTabPosition(Qt.DockWidgetArea.BottomDockWidgetArea, QTabWidget.TabPosition.North)
    window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, docks["network"])
    for name in BOTTOM:
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, docks[name])
        if name != BOTTOM[0]:
            window.tabifyDockWidget(docks[BOTTOM[0]], docks[name])
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["drawing"])
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    window.splitDockWidget(docks["drawing"], docks["feature_maps"], across)
    window.splitDockWidget(docks["feature_maps"], docks["filters"], across)
    window.splitDockWidget(docks["drawing"], docks["output"], down)
    window.splitDockWidget(docks["feature_maps"], docks["pooled_maps"], down)
    window.splitDockWidget(docks["filters"], docks["kernel"], down)
    for dock_name, dock in docks.items():
        dock.setVisible(dock_name in layout.shown)
    docks[layout.front].raise_()
    _share_space(window, docks, layout)


def state_version(names: Iterable[str]) -> int:
    """Of a layout that is kept with docks of these names: Qt restores none of another version. 31 bits."""
    return zlib.crc32(" ".join(sorted(names)).encode()) >> 1


STATE_VERSION = state_version(row.name for row in PANELS)
"""Of the layouts of these docks."""


def saved(window: QMainWindow) -> QByteArray:
    """The docks as they stand, for `restore`."""
    return window.saveState(STATE_VERSION)


def restore(window: QMainWindow, docks: Mapping[str, QDockWidget], state: QByteArray) -> bool:
    """Put the docks back as they were saved; say whether that could be read."""
    let_go(window, docks)
    return window.restoreState(state, STATE_VERSION)


def let_go(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """Make Qt end the moves of docks and borders that the mouse holds.

    At the next move of the mouse it would go on with a layout, or with a place of the dock in it, that is
    deleted by then.
    """
    for dock in docks.values():
        if dock.isFloating():  # as one that is dragged is
            dock.setFloating(True)
    nowhere, left = QPointF(), Qt.MouseButton.LeftButton
    no_buttons, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    release = QMouseEvent(QEvent.Type.MouseButtonRelease, nowhere, nowhere, left, no_buttons, no_keys)
    QCoreApplication.sendEvent(window, release)


def _share_space(window: QMainWindow, docks: Mapping[str, QDockWidget], layout: Layout) -> None:
    columns = [docks["drawing"], docks["feature_maps"], docks["filters"]]
    total = sum(layout.columns)
    widths = [max(1, window.width() * share // total) for share in layout.columns]
    window.resizeDocks(columns, widths, Qt.Orientation.Horizontal)
    # With more than there is to share the columns would leave a gap, and the window would grow.
    height = _height_to_share(window, docks, layout)
    for upper, lower, share in (
        ("drawing", "output", 58),
        ("feature_maps", "pooled_maps", 64),
        ("filters", "kernel", 36),
    ):
        if {upper, lower} <= layout.shown:
            heights = [height * share // 100, height * (100 - share) // 100]
            window.resizeDocks([docks[upper], docks[lower]], heights, Qt.Orientation.Vertical)


def _height_to_share(window: QMainWindow, docks: Mapping[str, QDockWidget], layout: Layout) -> int:
    """Give the strip at the bottom its height; what is left for the columns."""
    bars = [window.menuBar(), *window.findChildren(QToolBar)]
    height = window.height() - sum(bar.height() for bar in bars if bar.isVisibleTo(window))
    if "network" in layout.shown:
        height -= docks["network"].sizeHint().height()
    if layout.front not in layout.shown:
        return height
    spare = window.height() - window.minimumSizeHint().height()
    strip = docks[layout.front]
    wanted = min(window.height() * layout.bottom // 100, strip.minimumSizeHint().height() + max(spare, 0))
    window.resizeDocks([strip], [wanted], Qt.Orientation.Vertical)
    return height - wanted
