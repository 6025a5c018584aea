import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.plots.count_bars import Count, CountBars

COUNTS = [
    Count("few", "(5·5·1 + 1)·20", 500, "500", is_current=True),
    Count("many", "(784 + 1)·30", 1000, "1,000"),
]


@pytest.fixture
def bars(qtbot: QtBot) -> CountBars:
    bars = CountBars()
    qtbot.addWidget(bars)
    bars.set_counts(COUNTS)
    bars.resize(400, bars.sizeHint().height())
    bars.show()
    return bars


def bar_length(bars: CountBars, line: int, colour: QColor) -> int:
    """Pixels of a colour in the last row of the line's bar."""
    picture = bars.grab().toImage()
    height = bars.height() // len(COUNTS)
    row = (line + 1) * height - theme.px(4)
    return sum(picture.pixelColor(column, row) == colour for column in range(picture.width()))


def test_bars_are_as_long_as_their_counts(bars: CountBars) -> None:
    few, many = bar_length(bars, 0, theme.color("accent")), bar_length(bars, 1, theme.color("outline"))
    assert many > 380
    assert abs(2 * few - many) <= 2


def test_the_lines_are_told_to_screen_readers(bars: CountBars) -> None:
    assert bars.accessibleDescription() == "few: (5·5·1 + 1)·20 = 500\nmany: (784 + 1)·30 = 1,000"


def test_there_is_room_for_every_line(bars: CountBars) -> None:
    one = CountBars()
    one.set_counts(COUNTS[:1])
    assert bars.minimumSizeHint().height() == 2 * one.minimumSizeHint().height()
    assert bars.sizeHint().width() > one.fontMetrics().horizontalAdvance("few(5·5·1 + 1)·20 =500")


def test_no_counts_are_no_lines(bars: CountBars) -> None:
    bars.set_counts([])
    assert bars.counts() == ()
    assert bars.sizeHint().height() == 0
