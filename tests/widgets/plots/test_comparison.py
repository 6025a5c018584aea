"""The table and the plot of what is compared."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.widget_picture import image_of, shown_whole, svg_of
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


def test_words_that_have_no_room_are_elided_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    table = ComparisonTable()
    qtbot.addWidget(table)
    words = "−7.10 points: one run has no spread"
    table.set_rows(["", "validation", ""], [*ROWS, ComparedRow("l2", ("90.00 %", words))])
    table.resize(table.sizeHint())
    assert table.cells_as_painted(3) == ("l2", "90.00 %", words)
    line = QPoint(5, round(table.height() * 4.5 / 5))
    assert tip_at(table, line) == ""
    table.resize(table.minimumSizeHint())
    *figures, shown = table.cells_as_painted(3)
    assert figures == ["l2", "90.00 %"] and shown.startswith("−7.10") and shown.endswith("…")
    assert tip_at(table, line) == words
    assert tip_at(table, QPoint(5, 5)) == ""
    area = scrolled(table, "area", across=True)
    qtbot.addWidget(area)
    area.resize(table.minimumSizeHint().width() + 4, 200)
    area.show()
    width = table.width()
    assert width == area.viewport().width()  # and so nothing is scrolled sideways
    with shown_whole(table):
        assert table.cells_as_painted(3) == ("l2", "90.00 %", words)
    assert image_of(table).width() > width
    assert table.width() == width and table.cells_as_painted(3)[-1] == shown


def test_fewer_words_stand_for_those_that_have_no_room(qtbot: QtBot) -> None:
    table = ComparisonTable()
    qtbot.addWidget(table)
    words = "−7.10 points: within the spread"
    line = ComparedRow("l2", ("90.00 %", words), brief="within the spread")
    table.set_rows(["", "validation", ""], [line])
    table.resize(table.sizeHint())
    assert table.cells_as_painted(0)[-1] == words
    table.resize(table.width() - 50, table.height())
    assert table.cells_as_painted(0)[-1] == "within the spread"
    assert tip_at(table, QPoint(5, table.height() - 2)) == words


def test_figures_that_can_be_spared_are_left_out_before_the_words_are_cut(qtbot: QtBot) -> None:
    table = ComparisonTable()
    qtbot.addWidget(table)
    words = "−7.10 points: more than the spread"
    line = ComparedRow("max", ("97.10 %", "4,408", "12.5", words))
    table.set_rows(["", "validation", "parameters", "seconds", ""], [line], spared=2)
    table.resize(table.sizeHint())
    assert table.cells_as_painted(0) == ("max", "97.10 %", "4,408", "12.5", words)
    table.resize(table.width() - 1, table.height())
    assert table.cells_as_painted(0) == ("max", "97.10 %", words)
    assert tip_at(table, QPoint(5, table.height() - 2)) == "seconds 12.5, parameters 4,408"
    table.resize(table.minimumSizeHint())
    assert table.cells_as_painted(0)[:2] == ("max", "97.10 %")
    assert table.cells_as_painted(0)[-1].endswith("…")


def tip_at(table: ComparisonTable, place: QPoint) -> str:
    QApplication.sendEvent(table, QHelpEvent(QEvent.Type.ToolTip, place, table.mapToGlobal(place)))
    return table.toolTip()


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
