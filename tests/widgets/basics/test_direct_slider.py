from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.direct_slider import DirectSlider

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def slider(show: Callable[..., Any]) -> DirectSlider:
    """Nine values, and Qt's page of ten."""
    slider = DirectSlider()
    slider.setRange(0, 8)
    show(slider, 200, 20)
    return slider


@pytest.mark.parametrize(("share", "value"), [(0.02, 0), (0.5, 4), (0.98, 8)])
def test_a_press_brings_the_handle_under_the_pointer(
    qtbot: QtBot, slider: DirectSlider, share: float, value: int
) -> None:
    slider.setValue(2)
    qtbot.mouseClick(slider, LEFT, pos=QPoint(round(share * slider.width()), 10))
    assert slider.value() == value


def test_a_press_between_two_of_few_values_takes_the_nearest(qtbot: QtBot, slider: DirectSlider) -> None:
    slider.setRange(0, 3)
    slider.setValue(3)
    released: list[int] = []
    slider.sliderReleased.connect(lambda: released.append(slider.value()))
    qtbot.mouseClick(slider, LEFT, pos=QPoint(85, 10))
    assert slider.value() == 1 and released == [1]


def test_from_there_it_can_be_dragged(qtbot: QtBot, slider: DirectSlider) -> None:
    qtbot.mousePress(slider, LEFT, pos=QPoint(100, 10))
    qtbot.mouseMove(slider, QPoint(150, 10))
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(150, 10))
    assert slider.value() == 6


def test_a_value_is_marked_where_the_handle_would_be(qtbot: QtBot, slider: DirectSlider) -> None:
    slider.setValue(0)
    plain = slider.grab().toImage()
    slider.set_mark(6)
    assert slider.mark == 6
    marked = slider.grab().toImage()
    changed = [x for x in range(marked.width()) if marked.pixel(x, 1) != plain.pixel(x, 1)]
    slider.setValue(6)
    middle = slider._handle().center().x()
    assert changed and all(abs(x / marked.devicePixelRatio() - middle) <= 3 for x in changed)
