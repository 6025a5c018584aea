"""Numbers in cells are as precise as there is room for."""

import pytest
from pytestqt.qtbot import QtBot

from cnngui.widgets.cells.cell_text import fitting_font


@pytest.mark.parametrize(
    ("low", "high", "side", "decimals"),
    [
        (-0.4, 0.9, 60, 2),
        (-0.4, 0.9, 32, 1),
        (-0.4, 0.9, 20, None),
        (-0.13, 0.08, 60, 2),
        (-0.13, 0.08, 30, None),
        (0.0, 0.0, 24, 1),
        (-2.2, 0.9, 20, None),
        (-40.0, 90.0, 26, 0),
    ],
)
def test_decimals_are_given_up_but_for_those_without_which_small_numbers_say_nothing(
    qtbot: QtBot, low: float, high: float, side: float, decimals: int | None
) -> None:
    found = fitting_font(low, high, side, side, smallest=10, largest=20, decimals=2)
    assert (found[1] if found else None) == decimals
