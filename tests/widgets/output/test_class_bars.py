"""The answer and the bars."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.output.class_bars import ClassBars
from tests.widgets.pointer import Pointer, Show

DIGITS = tuple("0123456789")


def pixels_of(bars: ClassBars, colour: str) -> list[tuple[int, int]]:
    """Where a colour is painted, without the frame of the keyboard's focus."""
    bars.clearFocus()
    image = bars.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour).rgb()
    return [
        (x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) == wanted
    ]


def test_the_longest_bar_is_the_answer_in_its_row(show: Show) -> None:
    bars = ClassBars()
    show(bars, 300, 200)
    bars.set_probabilities(np.eye(10, dtype=np.float32)[5] * 0.8 + 0.02, DIGITS)
    accent = pixels_of(bars, theme.LIGHT.accent)
    rows = {y * 10 // 200 for _, y in accent}
    assert rows == {5}


def test_a_bar_is_as_long_as_its_probability(show: Show) -> None:
    bars = ClassBars()
    show(bars, 400, 200)

    def length(probability: float) -> int:
        rest = (1 - probability) / 9
        bars.set_probabilities(np.where(np.arange(10) == 3, probability, rest), DIGITS)
        columns = [x for x, _ in pixels_of(bars, theme.LIGHT.accent)]
        return max(columns) - min(columns) + 1

    assert length(0.5) == pytest.approx(length(1.0) / 2, abs=2)


@pytest.mark.parametrize(
    ("count", "width", "height"), [(26, 240, 110), (26, 160, 110), (50, 320, 140), (26, 300, 400)]
)
def test_many_classes_stand_in_columns_where_no_name_touches_another(
    show: Show, count: int, width: int, height: int
) -> None:
    bars, names = ClassBars(), [chr(ord("A") + index % 26) for index in range(count)]
    show(bars, width, height)
    bars.show_answer(False)
    bars.set_probabilities(np.full(count, 1 / count), names)
    rows = [bars.row_rect(index).adjusted(0.01, 0.01, -0.01, -0.01) for index in range(count)]
    assert min(row.height() for row in rows) >= 0.9 * theme.sizes().small - 0.02
    assert all(bars.rect().contains(row.toRect()) for row in rows)
    assert [bars.class_at(row.center()) for row in rows] == list(range(count))
    assert not any(one.intersects(other) for one, other in itertools.combinations(rows, 2))


def test_ten_classes_stand_in_one_column_down_to_the_least_height(show: Show) -> None:
    bars = ClassBars()
    show(bars, 240, bars.minimumSizeHint().height())
    assert len({bars.row_rect(index).left() for index in range(10)}) == 1


def test_screen_readers_hear_the_answer_and_the_runner_up() -> None:
    bars = ClassBars()
    probabilities = np.full(10, 0.0, np.float32)
    probabilities[[5, 3]] = 0.98, 0.012
    bars.set_probabilities(probabilities, DIGITS)
    assert bars.accessibleDescription() == "5, 98 percent; then 3, 1 percent"


def test_one_class_alone_has_no_runner_up() -> None:
    bars = ClassBars()
    bars.set_probabilities(np.ones(1), ("ship",))
    assert bars.answer_text() == "ship, 100 percent"


def test_an_empty_paper_has_no_answer(show: Show) -> None:
    bars = ClassBars()
    show(bars, 300, 200)
    bars.set_probabilities(np.full(10, 0.1), DIGITS)
    bars.clear(DIGITS)
    assert bars.accessibleDescription() == "No answer yet"
    assert not pixels_of(bars, theme.LIGHT.accent)


def test_long_names_leave_room_for_the_bars(show: Show) -> None:
    bars = ClassBars()
    show(bars, 300, 200)
    names = [f"a class with a very long name, number {number}" for number in range(10)]
    bars.set_probabilities(np.eye(10)[0], names)
    columns = [x for x, _ in pixels_of(bars, theme.LIGHT.accent)]
    assert max(columns) - min(columns) > 20


def test_nan_is_no_probability(show: Show) -> None:
    bars = ClassBars()
    show(bars, 300, 200)
    bars.set_probabilities(np.array([np.nan, 0.7, 0.3]), ("a", "b", "c"))
    assert bars.answer_text().startswith("b, 70 percent")
    assert not bars.grab(QRect(0, 0, 300, 200)).isNull()


def test_names_that_do_not_match_are_refused() -> None:
    with pytest.raises(ValueError, match="3 probabilities for 2 names"):
        ClassBars().set_probabilities(np.zeros(3), ("a", "b"))


def shown_bars(show: Show) -> tuple[ClassBars, Pointer]:
    bars = ClassBars()
    pointer = show(bars, 300, 240)
    bars.set_probabilities(np.eye(10, dtype=np.float32)[5] * 0.8 + 0.02, DIGITS)
    return bars, pointer


def test_pointing_at_a_row_says_which_class_and_leaving_says_so_once(show: Show) -> None:
    bars, pointer = shown_bars(show)
    said: list[int | str] = []
    bars.class_hovered.connect(said.append)
    bars.class_left.connect(lambda: said.append("left"))
    for index in (3, 4):
        pointer.move(bars.row_rect(index).center())
        pointer.move(bars.row_rect(index).center() + QPointF(9, 1))
    pointer.move(QPointF(5, 5))
    pointer.move(QPointF(6, 6))
    assert said == [3, 4, "left"]


def test_a_click_on_a_row_asks_for_its_class_and_beside_the_rows_for_none(show: Show) -> None:
    bars, pointer = shown_bars(show)
    clicked: list[int] = []
    bars.class_clicked.connect(clicked.append)
    pointer.click(bars.row_rect(7).center())
    pointer.click(QPointF(5, 5))
    assert clicked == [7]


def test_enter_asks_for_the_class_in_focus_else_for_the_likeliest(show: Show, qtbot: QtBot) -> None:
    bars, _ = shown_bars(show)
    clicked: list[int] = []
    bars.class_clicked.connect(clicked.append)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    bars.set_focus(8)
    qtbot.keyClick(bars, Qt.Key.Key_Enter)
    bars.set_focus(None)
    bars.clear(DIGITS)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert clicked == [5, 8]


def test_arrow_keys_walk_only_while_the_bars_walk(show: Show, qtbot: QtBot) -> None:
    bars, _ = shown_bars(show)
    walks: list[tuple[int, int]] = []
    bars.walked.connect(lambda right, down: walks.append((right, down)))
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    bars.walks = True
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    qtbot.keyClick(bars, Qt.Key.Key_Up)
    assert walks == [(0, 1), (0, -1)]


def test_the_class_in_focus_has_a_ground_of_its_own_and_when_pinned_a_frame(show: Show) -> None:
    bars, _ = shown_bars(show)
    ground, accent = theme.LIGHT.accent_soft, theme.LIGHT.accent
    assert pixels_of(bars, ground) == []
    before = len(pixels_of(bars, accent))
    bars.set_focus(2)
    row = bars.row_rect(2)
    assert {row.contains(x, y) for x, y in pixels_of(bars, ground)} == {True}
    assert len(pixels_of(bars, accent)) == before
    bars.set_focus(2, pinned=True)
    assert len(pixels_of(bars, accent)) > before + row.width()
    bars.set_focus(None)
    assert pixels_of(bars, ground) == []


def test_a_focus_beyond_the_classes_is_not_painted(show: Show) -> None:
    bars, _ = shown_bars(show)
    bars.set_focus(12, pinned=True)
    assert pixels_of(bars, theme.LIGHT.accent_soft) == []
