"""A bar for each filter."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.plots.ablation_bars import AblationBars
from cnngui.widgets.plots.ticks import round_step
from tests.layout.painted_text import painted_texts
from tests.widgets.pointer import Show

WITHOUT = np.array([0.985, 0.93, 0.99, 0.995])


def bars_of(without: np.ndarray = WITHOUT, with_all: float = 0.99) -> AblationBars:
    bars = AblationBars()
    bars.set_shares(with_all, without)
    return bars


def coloured(bars: AblationBars, number: int, colour: str) -> int:
    """How many pixels down the middle of a filter's place have a colour of the theme."""
    picture, x = bars.grab().toImage(), round(bars.bar_rect(number).center().x())
    wanted = theme.color(colour).rgb()  # type: ignore[arg-type]
    return sum(picture.pixel(x, y) == wanted for y in range(bars.height()))


def test_a_bar_is_as_long_as_the_accuracy_falls(show: Show) -> None:
    bars = bars_of()
    show(bars, 400, 240)
    bars.set_current(2)
    lengths = [coloured(bars, number, "bar") for number in range(2)]
    assert lengths[1] == pytest.approx(12 * lengths[0], rel=0.3)
    assert coloured(bars, 3, "success") == pytest.approx(lengths[0], abs=3)


def test_the_accuracy_with_all_the_differences_and_the_numbers_are_written(show: Show) -> None:
    bars = bars_of()
    show(bars, 400, 240)
    texts = [text.text for text in painted_texts(bars)]
    assert "99.0 %" in texts
    assert [text for text in texts if text[0] in "−+0"] == ["−0.5", "−6.0", "0.0", "+0.5"]
    assert [text for text in texts if text in ("1", "2", "3", "4")] == ["1", "2", "3", "4"]


def test_a_click_on_a_bar_chooses_its_filter_and_so_do_the_arrow_keys(show: Show, qtbot: QtBot) -> None:
    bars = bars_of()
    pointer = show(bars, 400, 240)
    bars.chosen.connect(bars.set_current)
    with qtbot.waitSignal(bars.chosen) as chosen:
        pointer.click(bars.bar_rect(2).center())
    assert chosen.args == [2]
    for key, expected in ((Qt.Key.Key_Right, 3), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Left, 2)):
        with qtbot.waitSignal(bars.chosen) as chosen:
            QTest.keyClick(bars, key)
        assert chosen.args == [expected]
    assert bars.accessibleDescription() == "Without filter 3: 99.00 %, that is 0.00 points"
    with qtbot.assertNotEmitted(bars.chosen):
        pointer.click(QPointF(1, 100))


def test_many_bars_have_room_each_and_are_clicked(show: Show, qtbot: QtBot) -> None:
    bars = bars_of(np.linspace(0.2, 0.9, 256), 0.95)
    least = bars.minimumSizeHint()
    pointer = show(bars, least.width(), least.height())
    for number in (0, 100, 255):
        with qtbot.waitSignal(bars.chosen) as chosen:
            pointer.click(bars.bar_rect(number).center())
        assert chosen.args == [number]
    assert bars.bar_rect(255).right() <= bars.width()


def test_bars_all_alike_and_no_bars_at_all_are_painted(show: Show, qtbot: QtBot) -> None:
    bars = bars_of(np.full(3, 0.5), 0.5)
    pointer = show(bars, 300, 200)
    assert "50.0 %" in [text.text for text in painted_texts(bars)]
    bars.set_shares(float("nan"), np.empty(0))
    assert painted_texts(bars) == []
    with qtbot.assertNotEmitted(bars.chosen):
        pointer.click(QPointF(150, 100))
        QTest.keyClick(bars, Qt.Key.Key_Right)


@pytest.mark.parametrize(
    ("least", "step"), [(0.011, 0.02), (0.02, 0.02), (0.3, 0.5), (0.6, 1), (0.0025, 0.005)]
)
def test_lines_stand_at_round_numbers(least: float, step: float) -> None:
    assert round_step(least) == pytest.approx(step)
