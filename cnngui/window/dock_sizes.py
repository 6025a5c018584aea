"""How large docks are, as shares of the room that they have together: so they fit a window of any size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QMainWindow

from cnngui.window.docks import PanelDock
from cnngui.window.layouts import free_room

FLAT = "network"
"""The dock that is as high as it has to be, whatever room there is."""

DIGITS = 4
"""Of a share, behind the point: finer than a pixel of any screen."""
SMALLEST = 0.0001


@dataclass(frozen=True, slots=True)
class DockSize:
    """Shares of the width and of the height, above 0 and at most 1."""

    width: float
    height: float


DockSizes = Mapping[str, DockSize]
"""By the names of the docks."""


def sizes_now(
    window: QMainWindow, docks: Mapping[str, PanelDock], heights: Mapping[str, int]
) -> dict[str, DockSize]:
    """The docks in view that do not float. heights: in pixels, of those that are to have another one."""
    room = _room(window, docks)
    return {
        name: DockSize(
            _share(dock.width(), room.width()), _share(heights.get(name, dock.height()), room.height())
        )
        for name, dock in _sized(docks)
    }


def take_sizes(window: QMainWindow, docks: Mapping[str, PanelDock], sizes: DockSizes) -> None:
    """Give docks in view these shares, as far as each can be so small. Where they add up to more than there
    is, Qt gives each its part of that; the window stays as large as it is.
    """
    room = _room(window, docks)
    taken = [(dock, sizes[name]) for name, dock in _sized(docks) if name in sizes]
    if taken:
        all_docks = [dock for dock, _ in taken]
        # Rounded down, and with a pixel at least, without which Qt warns.
        widths = [max(1, int(size.width * room.width())) for _, size in taken]
        heights = [max(1, int(size.height * room.height())) for _, size in taken]
        window.resizeDocks(all_docks, widths, Qt.Orientation.Horizontal)
        window.resizeDocks(all_docks, heights, Qt.Orientation.Vertical)


def plain_sizes(sizes: DockSizes) -> dict[str, list[float]]:
    """The same as values that JSON has, for `read_sizes`."""
    return {name: [size.width, size.height] for name, size in sizes.items()}


def read_sizes(plain: object) -> dict[str, DockSize]:
    """What `plain_sizes` wrote; what is no size is left out, whatever it is."""
    entries = plain.items() if isinstance(plain, dict) else ()
    return {
        name: DockSize(*shares)
        for name, shares in entries
        if isinstance(name, str)
        and isinstance(shares, list)
        and len(shares) == 2
        and all(type(share) in (int, float) and 0 < share <= 1 for share in shares)
    }


def _room(window: QMainWindow, docks: Mapping[str, PanelDock]) -> QRect:
    """What all docks share but the flat one."""
    room, flat = free_room(window), docks[FLAT]
    if _is_sized(flat):
        room.setTop(room.top() + flat.height())
    return room


def _sized(docks: Mapping[str, PanelDock]) -> Iterator[tuple[str, PanelDock]]:
    return ((name, dock) for name, dock in docks.items() if name != FLAT and _is_sized(dock))


def _is_sized(dock: PanelDock) -> bool:
    return not dock.isFloating() and not dock.visibleRegion().isEmpty()


def _share(part: int, whole: int) -> float:
    return min(max(round(part / max(whole, 1), DIGITS), SMALLEST), 1.0)
