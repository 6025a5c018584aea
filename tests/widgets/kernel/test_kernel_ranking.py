"""Kernels in the order of their sizes: as many as have room, their figures, and choosing one."""

from itertools import groupby

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.basics.widget_picture import svg_of
from cnngui.widgets.cells.colour_scale import signed_scale
from cnngui.widgets.kernel.kernel_ranking import NOTHING, KernelRanking, RankedKernels
from tests.layout.legible import faults

COUNT = 30
LEFT = Qt.MouseButton.LeftButton


def kernels(count: int = COUNT, side: int = 5) -> RankedKernels:
    found = np.random.default_rng(1).normal(size=(count, side, side)).astype(np.float32)
    sizes = np.linspace(2.0, 0.0, count)
    return RankedKernels(tuple(f"Filter {n + 1}" for n in range(count)), found, sizes, -0.5 * sizes)


@pytest.fixture
def ranking(qtbot: QtBot) -> KernelRanking:
    ranking = KernelRanking()
    qtbot.addWidget(ranking)
    ranking.resize(300, 220)
    ranked = kernels()
    ranking.show_kernels(ranked, signed_scale(ranked.kernels), 1)
    ranking.show()
    return ranking


def test_as_many_are_shown_as_have_room_and_the_last_lines_are_within(ranking: KernelRanking) -> None:
    assert 3 <= ranking.shown_count < COUNT
    for height in (ranking.minimumSizeHint().height(), 220, 400, 3000):
        ranking.resize(300, height)
        last = ranking.row_rect(ranking.shown_count - 1)
        assert last.bottom() <= height
    assert ranking.shown_count == COUNT


def test_where_no_figures_have_room_no_head_stands_over_them(ranking: KernelRanking) -> None:
    ranking.resize(ranking.minimumSizeHint() + QSize(20, 0))
    assert ranking.shown_figures == 0
    assert faults(ranking) == []


def test_bars_are_as_long_as_the_sizes(ranking: KernelRanking) -> None:
    image = ranking.grab().toImage()

    def length(place: int) -> int:
        y = round(ranking.row_rect(place).center().y())
        colour = theme.color("accent" if place == 1 else "bar")
        is_bar = [image.pixelColor(x, y) == colour for x in range(image.width())]
        return max(len(list(same)) for is_one, same in groupby(is_bar) if is_one)

    first = length(0)
    assert first > 40
    for place in range(1, 4):
        assert length(place) == pytest.approx(first * (1 - place / (COUNT - 1)), abs=2)


def test_a_kernel_has_its_colours_in_whole_cells(ranking: KernelRanking) -> None:
    strong = RankedKernels(("A",), np.array([[[1, -1], [0, 1]]], np.float32), np.ones(1), np.ones(1))
    ranking.show_kernels(strong, signed_scale(strong.kernels))
    image = ranking.grab().toImage()
    high, low = (QColor.fromRgb(int(theme.colormap("diverging")[end])) for end in (255, 0))
    row = ranking.row_rect(0).toAlignedRect()
    found = [image.pixelColor(x, y) for x in range(30) for y in range(row.top(), row.bottom())]
    assert found.count(high) == 2 * found.count(low) > 0


def test_figures_have_equally_many_decimals_and_huge_ones_powers_of_ten(ranking: KernelRanking) -> None:
    assert ranking.describe(0) == "Filter 1: size 2.00, sum −1.00"
    assert ranking.describe(COUNT - 1) == f"Filter {COUNT}: size 0.00, sum 0.00"
    huge = RankedKernels(("A",), np.ones((1, 1, 1), np.float32), np.array([2e7]), np.array([np.inf]))
    ranking.show_kernels(huge, signed_scale(huge.kernels))
    assert "10⁷" in ranking.describe(0) and "∞" in ranking.describe(0)
    ranking.grab()


def test_a_click_or_a_key_chooses_one_that_is_seen(ranking: KernelRanking, qtbot: QtBot) -> None:
    chosen: list[int] = []
    ranking.chosen.connect(chosen.append)
    qtbot.mouseClick(ranking, LEFT, pos=ranking.row_rect(2).center().toPoint())
    qtbot.keyClick(ranking, Qt.Key.Key_Down)
    qtbot.keyClick(ranking, Qt.Key.Key_Up)
    assert chosen == [2, 2, 0]
    qtbot.mouseClick(ranking, LEFT, pos=QPoint(5, 2))  # the heads of the columns
    qtbot.mouseClick(ranking, LEFT, pos=QPoint(5, ranking.height() - 2))  # how many more there are
    assert len(chosen) == 3
    ranked = ranking.ranked
    ranking.show_kernels(ranked, signed_scale(ranked.kernels), ranking.shown_count - 1)
    qtbot.keyClick(ranking, Qt.Key.Key_Down)
    assert chosen[-1] == ranking.shown_count - 1


def test_in_little_width_the_figures_go_one_after_the_other(ranking: KernelRanking) -> None:
    shown = []
    for width in range(300, ranking.minimumSizeHint().width() - 1, -5):
        ranking.resize(QSize(width, 220))
        shown.append(ranking.shown_figures)
        ranking.grab()
    assert sorted(set(shown), reverse=True) == [2, 1, 0] and shown == sorted(shown, reverse=True)


def test_a_long_name_takes_no_more_than_its_share_and_is_whole_in_words(ranking: KernelRanking) -> None:
    name = "Class " + "a long word " * 20
    ranked = RankedKernels((name,), np.ones((1, 2, 2), np.float32), np.ones(1), np.ones(1))
    ranking.show_kernels(ranked, signed_scale(ranked.kernels))
    assert ranking.minimumSizeHint().width() < 200
    assert ranking.describe(0).startswith(name)


def test_where_there_is_nothing_it_says_why(ranking: KernelRanking) -> None:
    ranking.show_kernels(NOTHING, signed_scale(NOTHING.kernels), instead="Nobody")
    assert ranking.accessibleDescription() == "Nobody"
    assert b"Nobody" in svg_of(ranking, "x")
