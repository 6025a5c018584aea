"""Where the docks stand: the default arrangement and the ready layouts."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QHoverEvent, QMouseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QToolBar

from cnngui import theme
from cnngui.window.catalogue import LAB_PANELS, LATE_PANELS, PANELS, DockArea
from cnngui.window.docks import LESSON_DOCK, PanelDock

BOTTOM = tuple(row.name for row in PANELS if row.area is DockArea.BOTTOM)
"""The docks that share the strip at the bottom as tabs, in this order."""
COLUMN_AREAS = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
OUTSIDE = 500
"""Pixels from the window to where Qt too keeps docks behind another tab."""
KEPT_ABOVE = 10
"""Pixels at zoom 1 of the spare height that the strip at the bottom leaves to the docks above, at most."""
_LAB = frozenset(LAB_PANELS)
_LESSONS = frozenset(LATE_PANELS) - _LAB
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
    "Default": Layout(_COLUMNS | frozenset(BOTTOM) - _LAB, (32, 60, 36)),
    "Draw": Layout(_COLUMNS - {"filters", "kernel"}, (48, 80, 0)),
    "Kernels": Layout(
        _COLUMNS | {"neuron", "worked_example"},
        (30, 50, 48),
        "neuron",
    ),
    "Training": Layout(_COLUMNS - {"kernel", "pooled_maps"} | {"training"} | _LAB, (30, 66, 32)),
    "Lesson": Layout(
        _COLUMNS - {"filters"} | _LESSONS,
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
        38,
    ),
    "Overview": Layout(
        frozenset({"drawing", "feature_maps", "kernel", "overview"}),
        (32, 62, 34),
        "overview",
        58,
    ),
}


def arrange(window: QMainWindow, docks: Mapping[str, PanelDock], layout: Layout) -> None:
    """Put every dock in its place and show those of the layout."""
    let_go(window, docks)
    for dock in docks.values():
        if dock.isFloating():  # to dock what is docked shows it for a moment: a late panel would be built
            dock.setFloating(False)  # a dock that has been taken out of the window cannot be docked
        window.removeDockWidget(dock)
    window.setTabPosition(Qt.DockWidgetArea.BottomDockWidgetArea, QTabWidget.TabPosition.South)
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
    _put_outside(docks.values())
    for dock_name, dock in docks.items():
        dock.setVisible(dock_name in layout.shown)
    docks[layout.front].raise_()
    _share_space(window, docks, layout)


def show_only(window: QMainWindow, docks: Mapping[str, QDockWidget], shown: str) -> None:
    """Show this dock in the window, and hide the others that do not float."""
    let_go(window, docks)
    hide(dock for name, dock in docks.items() if name != shown and not dock.isFloating())
    if docks[shown].isFloating():
        docks[shown].setFloating(False)
    # At the bottom Qt would leave a gap above it, and one beside the card of a lesson.
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks[shown])
    docks[shown].show()
    docks[shown].raise_()


def hide(docks: Iterable[QDockWidget]) -> None:
    """Hide docks, without one behind another tab coming before the eyes meanwhile, which would build it."""
    for dock in sorted(docks, key=lambda dock: not dock.visibleRegion().isEmpty()):
        dock.hide()


def _put_outside(docks: Iterable[QDockWidget]) -> None:
    """Let docks that are shown next be seen only where they come to stand.

    Until then one that is to be behind another tab would be before the eyes, and a late panel be built.
    """
    for dock in docks:
        if dock.isHidden() and not dock.isFloating():
            dock.move(-dock.width() - OUTSIDE, -dock.height() - OUTSIDE)


def state_version(names: Iterable[str]) -> int:
    """The version of layouts that are kept with docks of these names: Qt restores no other. 31 bits."""
    return zlib.crc32(" ".join(sorted(names)).encode()) >> 1


STATE_VERSION = state_version(row.name for row in PANELS)
"""Of the layouts of these docks."""


def saved(window: QMainWindow) -> QByteArray:
    """The docks as they stand, for `restore`."""
    return window.saveState(STATE_VERSION)


def restore(window: QMainWindow, docks: Mapping[str, QDockWidget], state: QByteArray) -> bool:
    """Put the docks back as they were saved; say whether that could be read."""
    let_go(window, docks)
    _put_outside(docks.values())
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
    # The border under the pointer too, which Qt would look up in the new layout.
    QCoreApplication.sendEvent(window, QHoverEvent(QEvent.Type.HoverLeave, nowhere, nowhere, nowhere))


def free_room(window: QMainWindow) -> QRect:
    """The window below its bars and beside the card of a lesson, which have something to say too."""
    room = window.rect()
    bars = [window.menuBar(), *window.findChildren(QToolBar)]
    room.setTop(max((bar.geometry().bottom() for bar in bars if bar.isVisible()), default=0))
    lesson = window.findChild(QDockWidget, LESSON_DOCK)
    if lesson is not None and lesson.isVisible():
        room.setRight(lesson.x() - 1)
    return room


def _share_space(window: QMainWindow, docks: Mapping[str, PanelDock], layout: Layout) -> None:
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


def _height_to_share(window: QMainWindow, docks: Mapping[str, PanelDock], layout: Layout) -> int:
    """Give the strip at the bottom its height; what is left for the columns."""
    bars = [window.menuBar(), *window.findChildren(QToolBar)]
    height = window.height() - sum(bar.height() for bar in bars if bar.isVisibleTo(window))
    if "network" in layout.shown:
        height -= docks["network"].sizeHint().height()
    if layout.front not in layout.shown:
        return height
    strip = docks[layout.front]
    wanted = strip_height(window, strip, window.height() * layout.bottom // 100)
    window.resizeDocks([strip], [wanted], Qt.Orientation.Vertical)
    return height - wanted


def fit_strip(
    window: QMainWindow, above: Mapping[PanelDock, int], front: PanelDock, wanted: int, *, is_back: bool
) -> None:
    """Make the strip at the bottom, with this dock in front, as high as is wanted and can be.

    above: the docks above it with their heights, which they have again if `is_back`; else they share what is
    left as they share it now.
    """
    height = strip_height(window, front, wanted)
    places = [dock.geometry() for dock in above]
    before = max((place.bottom() for place in places), default=0) - min(
        (place.top() for place in places), default=0
    )
    share = 1.0 if is_back or before <= 0 else (before + front.height() - height) / before
    # Rounded down: with a pixel more than there are Qt would take it from the strip.
    heights = [max(1, int(each * share)) for each in above.values()]
    window.resizeDocks([*above, front], [*heights, height], Qt.Orientation.Vertical)


def heights_above_strip(window: QMainWindow, docks: Mapping[str, PanelDock]) -> dict[PanelDock, int]:
    """The docks of the columns that can be seen, each with its height."""
    return {
        dock: dock.height()
        for dock in docks.values()
        if dock.isVisible()
        and not dock.isFloating()
        and not dock.visibleRegion().isEmpty()
        and window.dockWidgetArea(dock) in COLUMN_AREAS
    }


def strip_height(window: QMainWindow, front: PanelDock, wanted: int) -> int:
    """The height that the strip gets: what is wanted, or as much as can be; no more than needed where the
    dock in front has nothing to show.
    """
    least = front.minimumSizeHint().height()
    spare = window.height() - window.minimumSizeHint().height()
    if front.is_empty:
        wanted = max(front.needed_height(), least)
    # Not all of it: in another language, or of another layer, the docks above may need another line.
    return min(wanted, least + max(spare - theme.px(KEPT_ABOVE), spare * 4 // 5, 0))
