"""The confusion matrix as it is painted, clicked and gone through by keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.errors.confusion_view import ConfusionView
from cnngui.widgets.errors.matrix_painting import MIDDLE, colour_indices
from tests.layout.painted_text import painted_texts
from tests.widgets.pointer import Show

DIGITS = tuple("0123456789")
COUNTS = np.diag(np.arange(90, 100)) + np.eye(10, k=1, dtype=np.int64) * 3
COUNTS[4, 9] = 1234


def view_of(counts: np.ndarray = COUNTS, names: tuple[str, ...] = DIGITS) -> ConfusionView:
    view = ConfusionView()
    view.set_counts(counts, names)
    return view


def test_counts_names_and_shares_are_painted(show: Show) -> None:
    view = view_of()
    show(view, 600, 300)
    texts = [text.text for text in painted_texts(view)]
    # Each name before a row and above a column; nine of the counts are 3.
    assert [texts.count(name) for name in DIGITS] == [2, 2, 2, 2 + 9, *[2] * 6]
    assert "1234" in texts and "93" in texts
    share = 94 / (94 + 3 + 1234)
    assert f"{100 * share:.1f}" in texts and "1331" in texts


def test_without_counts_it_says_what_it_waits_for(show: Show) -> None:
    view = view_of(np.zeros((0, 0), np.int64))
    view.set_text("Nothing is counted yet.")
    show(view, 400, 200)
    assert [text.text for text in painted_texts(view)] == ["Nothing is counted yet."]


@pytest.mark.parametrize("count", [3, 10, 26])
def test_all_classes_of_a_network_are_whole_in_the_smallest_window(count: int) -> None:
    names = tuple("abcdefghijklmnopqrstuvwxyz"[:count])
    view = view_of(np.full((count, count), 40, np.int64), names)
    assert view.minimumSizeHint().height() <= theme.px(180) and view.minimumSizeHint().width() <= theme.px(
        520
    )


def test_where_cells_are_narrow_the_counts_that_fit_are_painted(show: Show) -> None:
    view = view_of()
    show(view, 300, 300)
    texts = [text.text for text in painted_texts(view)]
    assert "93" in texts and "3" in texts
    assert texts.count("1234") == 0  # the row has 1331 images


def test_few_errors_are_seen_beside_many_and_right_answers_are_of_another_colour() -> None:
    counts = np.array([[500, 1, 100], [0, 50, 25], [9, 0, 0]])
    strength = colour_indices(counts) - MIDDLE
    assert strength[1, 0] == strength[2, 1] == 0 and strength[2, 2] == 0
    assert 20 < strength[0, 1] < strength[2, 0] < strength[1, 2] < strength[0, 2] <= 127
    halves = (strength[1, 2] - strength[2, 1], strength[0, 2] - strength[0, 1])
    assert halves[0] > 0.45 * halves[1]  # a quarter of the count, half of the way
    assert strength[0, 0] < strength[1, 1] < 0


@pytest.mark.parametrize("size", [(600, 300), (330, 220)])
def test_a_click_on_a_cell_chooses_it(show: Show, qtbot: QtBot, size: tuple[int, int]) -> None:
    view = view_of()
    pointer = show(view, *size)
    for cell in ((4, 9), (0, 0), (9, 0)):
        with qtbot.waitSignal(view.cell_chosen) as chosen:
            pointer.click(view.cell_rect(*cell).center())
        assert chosen.args == list(cell)
    with qtbot.waitSignal(view.class_chosen) as named:
        pointer.click(view.name_rect(7).center())
    assert named.args == [7]
    with qtbot.assertNotEmitted(view.cell_chosen):
        pointer.click(QPointF(1, 1))


def test_the_arrow_keys_go_from_cell_to_cell_and_enter_chooses(show: Show, qtbot: QtBot) -> None:
    view = view_of()
    show(view, 600, 300)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    assert "“1” answered as “2”: 3 of 94 images" in view.accessibleDescription()
    with qtbot.waitSignal(view.cell_chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [1, 2]


def test_what_is_chosen_is_framed(show: Show) -> None:
    view = view_of()
    show(view, 600, 300)

    def edge() -> int:
        place = view.cell_rect(4, 9)
        return view.grab().toImage().pixel(round(place.left()), round(place.center().y()))

    before = edge()
    view.set_chosen(4, 9)
    assert edge() == theme.color("accent").rgb() != before
    view.set_chosen(None, None)
    assert edge() == before


@pytest.mark.parametrize("count", [2, 26, 50])
def test_any_count_of_classes_has_room_and_each_cell_can_be_clicked(
    show: Show, qtbot: QtBot, count: int
) -> None:
    names = tuple(f"class {number}" for number in range(count))
    rng = np.random.default_rng(count)
    view = view_of(rng.integers(0, 40, (count, count)), names)
    least = view.minimumSizeHint()
    pointer = show(view, least.width(), least.height())
    assert view.cell_rect(count - 1, count - 1).right() <= view.width()
    assert view.cell_rect(count - 1, count - 1).bottom() <= view.height()
    for cell in ((0, 0), (count - 1, 1), (1, count - 1)):
        with qtbot.waitSignal(view.cell_chosen) as chosen:
            pointer.click(view.cell_rect(*cell).center())
        assert chosen.args == list(cell)
    texts = [text.text for text in painted_texts(view)]
    assert names[0] in texts


def test_an_empty_matrix_is_blank_and_hears_no_clicks(show: Show, qtbot: QtBot) -> None:
    view = view_of(np.zeros((0, 0), np.int64), ())
    pointer = show(view, 300, 200)
    with qtbot.assertNotEmitted(view.cell_chosen):
        pointer.click(QPointF(150, 100))
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert painted_texts(view) == []
