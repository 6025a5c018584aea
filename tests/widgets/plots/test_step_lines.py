"""Lines over steps: the numbers of their axes."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.widgets.plots.step_lines import StepLines


@pytest.mark.parametrize(
    ("last", "marks"), [(1, ["0", "1"]), (2, ["0", "1", "2"]), (5, ["0", "5"]), (20, ["0", "10", "20"])]
)
def test_the_steps_of_the_axis_stand_where_they_are(qtbot: QtBot, last: int, marks: list[str]) -> None:
    plot = StepLines()
    qtbot.addWidget(plot)
    plot.set_lines(np.array([1, last]), {"conv1": np.array([0.5, 0.4])}, ["conv1"])
    ticks = plot.step_ticks
    assert [text for _, text in ticks] == marks
    assert [share * last for share, _ in ticks] == [float(text) for text in marks]
