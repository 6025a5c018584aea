"""The table and the plot of what is compared."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.widget_picture import svg_of
from cnngui.widgets.plots.comparison import ComparedRow
from cnngui.widgets.plots.comparison_plot import ComparisonPlot, ticks_for
from cnngui.widgets.plots.comparison_table import ComparisonTable

ROWS = [
    ComparedRow("max", ("97.10 ± 0.10 %", "the best"), (0.972, 0.97), 0.971, is_best=True),
    ComparedRow("average", ("90.00 %", "lower"), (0.9,), 0.9),
    ComparedRow("none", ("", "")),
]


@given(st.floats(0, 1), st.floats(0, 1))
def test_ticks_are_few_and_round_and_reach_around_all_values(first: float, second: float) -> None:
    low, high = sorted((first, second))
    ticks, decimals = ticks_for(low, high)
    assert 2 <= len(ticks) <= 6
    assert ticks[0] <= low + 1e-9 and ticks[-1] >= high - 1e-9
    steps = np.diff(ticks)
    assert np.allclose(steps, steps[0]) and np.allclose(
        np.round(100 * np.array(ticks), decimals), 100 * np.array(ticks)
    )


def test_the_table_is_as_large_as_its_texts_and_says_them(qtbot: QtBot) -> None:
    table = ComparisonTable()
    qtbot.addWidget(table)
    table.set_rows(["", "validation", ""], ROWS)
    size = table.sizeHint()
    table.set_rows(
        ["", "validation", ""], [*ROWS, ComparedRow("a much longer name than the others", ("", ""))]
    )
    assert table.sizeHint().width() > size.width() and table.sizeHint().height() > size.height()
    assert "max, 97.10 ± 0.10 %, the best" in table.accessibleDescription()


def test_the_plot_has_a_point_for_each_run(qtbot: QtBot) -> None:
    plot = ComparisonPlot()
    qtbot.addWidget(plot)
    plot.resize(300, 160)
    plot.show()
    empty = picture(plot)
    plot.set_rows(ROWS[:1])
    few = picture(plot)
    plot.set_rows(ROWS)
    assert empty != few != picture(plot)
    assert svg_of(plot, "plot").count(b"<circle") + svg_of(plot, "plot").count(b"<ellipse") >= 3


def picture(plot: ComparisonPlot) -> QImage:
    return plot.grab().toImage()


def test_the_plot_of_one_value_has_a_scale(qtbot: QtBot) -> None:
    ticks, _ = ticks_for(1.0, 1.0)
    assert ticks[-1] == pytest.approx(1.0) or ticks[-1] > 1.0
