import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.plots.probability_painting import ClassCurves
from cnngui.widgets.plots.probability_plot import ProbabilityPlot

POSITIONS = range(-4, 5)
NAMES = ("zero", "one", "two")


@pytest.fixture
def plot(qtbot: QtBot) -> ProbabilityPlot:
    plot = ProbabilityPlot(POSITIONS, (-4, 0, 4))
    qtbot.addWidget(plot)
    plot.resize(300, 180)
    plot.show()
    return plot


def probabilities() -> np.ndarray:
    """Class 1 wins in the middle, class 2 from 2 on, class 0 before -2."""
    rows = np.full((9, 3), 0.1)
    rows[:2, 0] = rows[2:6, 1] = rows[6:, 2] = 0.8
    return rows


def show_curves(plot: ProbabilityPlot) -> None:
    plot.set_curves(ClassCurves(np.array(POSITIONS), probabilities(), NAMES, 1, (1, 2, 0)))


def ribbon(plot: ProbabilityPlot, image: QImage, position: float) -> QColor:
    """The ribbon's colour at the upper edge of its inside, where no text is."""
    area = plot.frame().area
    return image.pixelColor(round(plot.frame().x_of(position)), round(area.bottom()) + theme.px(3) + 3)


def test_the_ribbon_is_filled_where_the_answer_holds(plot: ProbabilityPlot) -> None:
    show_curves(plot)
    image = plot.grab().toImage()
    assert ribbon(plot, image, -1) == theme.color("success")
    assert ribbon(plot, image, 3) == theme.color("panel")
    assert ribbon(plot, image, -3) == theme.color("panel")


def test_a_press_chooses_the_nearest_position(plot: ProbabilityPlot, qtbot: QtBot) -> None:
    chosen: list[int] = []
    plot.position_chosen.connect(chosen.append)
    for position in (-4, 0, 3):
        place = QPoint(round(plot.frame().x_of(position)) + 2, 60)
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [-4, 0, 3]


def test_beside_the_axes_the_ends_are_chosen(plot: ProbabilityPlot, qtbot: QtBot) -> None:
    chosen: list[int] = []
    plot.position_chosen.connect(chosen.append)
    for x in (1, plot.width() - 1):
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(x, 60))
    assert chosen == [-4, 4]


def test_the_marker_is_painted_where_it_stands(plot: ProbabilityPlot) -> None:
    before = plot.grab().toImage()
    plot.set_marker(2)
    after = plot.grab().toImage()
    assert plot.marker == 2
    there = round(plot.frame().x_of(2)), round(plot.frame().area.center().y()) + 9
    assert after.pixelColor(*there) != before.pixelColor(*there)
    here = round(plot.frame().x_of(0)), there[1]
    assert after.pixelColor(*here) != before.pixelColor(*here)


def test_a_tip_tells_the_likeliest_classes_there(plot: ProbabilityPlot) -> None:
    plot.set_title("Shift")
    show_curves(plot)
    assert plot.tip_at(-3).splitlines()[:2] == ["Shift: −3", "zero: 80.0 %"]


def test_without_curves_there_is_nothing_to_tell(plot: ProbabilityPlot) -> None:
    show_curves(plot)
    plot.set_curves(None)
    assert plot.tip_at(0) == ""
    assert ribbon(plot, plot.grab().toImage(), -1) == theme.color("panel")


def test_what_is_not_a_number_is_painted_as_zero(plot: ProbabilityPlot) -> None:
    pictures = []
    for value in (np.nan, 0.0, 0.5):
        plot.set_curves(ClassCurves(np.array(POSITIONS), np.full((9, 3), value), NAMES, 1, (1,)))
        pictures.append(plot.grab().toImage())
    assert pictures[0] == pictures[1] != pictures[2]
