"""The learning rate over a run: what is painted, and what is said of it."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from cnngui import theme
from cnngui.widgets.plots.schedule_curve import ScheduleCurve
from tests.widgets.pointer import Show


def heights_of(curve: ScheduleCurve, colour: QColor) -> dict[int, int]:
    """At which height a colour is painted first, for each column where it is."""
    image = curve.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found: dict[int, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            if image.pixel(x, y) == colour.rgb():
                found.setdefault(x, y)
    return found


def test_the_curve_falls_as_the_rates_do(show: Show) -> None:
    curve = ScheduleCurve()
    show(curve, 300, 96)
    curve.set_rates(np.linspace(0.1, 0, 50), epochs=4)
    heights = heights_of(curve, theme.color("accent"))
    assert len(heights) > 100
    first, last = heights[min(heights)], heights[max(heights)]
    assert last - first > 50
    assert curve.accessibleDescription() == "From 0.1 to 0 in 4 epochs"


def test_a_constant_rate_and_one_of_nothing_are_lines_from_side_to_side(show: Show) -> None:
    curve = ScheduleCurve()
    show(curve, 300, 96)
    tops = []
    for rate in (0.05, 0.0):
        curve.set_rates(np.full(50, rate), epochs=1)
        heights = heights_of(curve, theme.color("accent"))
        assert len(set(heights.values())) == 1 and len(heights) > 200
        tops.append(min(heights.values()))
    assert tops[1] - tops[0] > 50  # the one is at the top, the other at the bottom


@pytest.mark.parametrize("progress", [0.0, 0.5, 1.0])
def test_the_mark_stands_where_the_run_does_and_its_rate_is_told(show: Show, progress: float) -> None:
    curve = ScheduleCurve()
    show(curve, 300, 96)
    curve.set_rates(np.linspace(0.1, 0.02, 50), epochs=4)
    before = curve.grab().toImage()
    assert curve.rate_now is None
    curve.set_mark(progress)
    assert curve.rate_now == pytest.approx(0.1 - 0.08 * progress)
    assert curve.grab().toImage() != before
    now = {0.0: "0.1", 0.5: "0.06", 1.0: "0.02"}[progress]
    assert curve.accessibleDescription() == f"From 0.1 to 0.02 in 4 epochs, now {now}"
    curve.set_mark(None)
    assert curve.grab().toImage() == before
