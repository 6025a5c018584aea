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


def test_steps_that_are_no_whole_numbers_are_named_by_their_own_words(qtbot: QtBot) -> None:
    plot = StepLines(is_share=True)
    qtbot.addWidget(plot)
    plot.set_step_words("ε {step}", 2)
    plot.set_lines(np.array([0.0, 0.05, 0.5]), {"right": np.array([0.99, 0.95, 0.1])}, ["right"])
    assert [text for _, text in plot.step_ticks] == ["0.00", "0.25", "0.50"]
    plot.resize(300, 150)
    assert plot._text_at(300).split("\n") == ["ε 0.50", "right: 10.0 %"]


def test_a_step_can_be_marked(qtbot: QtBot) -> None:
    plot = StepLines(is_share=True)
    qtbot.addWidget(plot)
    plot.set_lines(np.array([0, 10]), {"right": np.array([0.9, 0.1])}, ["right"])
    plot.resize(300, 150)
    plain = plot.grab().toImage()
    plot.set_mark(5)
    assert plot.mark == 5 and plot.grab().toImage() != plain
