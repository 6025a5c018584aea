"""A grid of maps on the screen, and the pointer over it."""

import pytest

from cnngui.widgets.maps.map_grid import MapGrid
from tests.widgets.pointer import Pointer, Show


@pytest.fixture
def grid(show: Show) -> MapGrid:
    """A grid without maps, on 400 × 300 pixels, with the focus."""
    grid = MapGrid()
    show(grid, 400, 300)
    return grid


@pytest.fixture
def pointer(grid: MapGrid) -> Pointer:
    """A pointer over the grid."""
    return Pointer(grid)
