"""A calculation written out as large as there is room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from cnngui.widgets.example.calculation_view import Calculation, CalculationView
from tests.widgets.pointer import Show

CALCULATION = Calculation(
    terms=(("3·0", "3·1", "2·2"), ("0·2", "0·2", "1·0")),
    row_ends=("= 7", "= 0"),
    lines=(("sum", "7 + 0 = 7"), ("linear", "7")),
    widest=("3·3", "= 10", "linear", "10 + 10 = 20"),
)


@pytest.fixture
def view(qtbot: QtBot) -> CalculationView:
    view = CalculationView()
    qtbot.addWidget(view)
    view.set_calculation(CALCULATION)
    return view


def test_the_calculation_can_be_read_as_text(view: CalculationView) -> None:
    assert view.text() == "3·0 + 3·1 + 2·2 = 7\n0·2 + 0·2 + 1·0 = 0\nsum 7 + 0 = 7\nlinear 7"
    assert view.accessibleDescription() == view.text()


def test_terms_grow_with_the_room(view: CalculationView, show: Show) -> None:
    show(view, 240, 120)
    before = view.term_rect(0, 0).width()
    view.resize(480, 240)
    assert view.term_rect(0, 0).width() > 1.5 * before


def test_rows_stand_under_each_other_where_there_is_room(view: CalculationView, show: Show) -> None:
    show(view, 300, 200)
    assert view.term_rect(0, 2).top() == view.term_rect(0, 0).top() < view.term_rect(1, 0).top()
    assert view.term_rect(0, 1).left() == view.term_rect(1, 1).left()


def test_a_row_is_broken_where_it_does_not_fit(view: CalculationView, show: Show) -> None:
    show(view, view.unbroken_size().width() - 30, 300)
    assert view.term_rect(0, 2).top() > view.term_rect(0, 0).top()
    assert view.term_rect(1, 0).top() > view.term_rect(0, 2).top()
    for column in range(3):
        assert view.rect().contains(view.term_rect(1, column).toAlignedRect())


def test_it_asks_for_the_height_that_broken_rows_take(view: CalculationView, show: Show) -> None:
    show(view, view.unbroken_size().width() + 5, 100)
    before = view.minimumHeight()
    view.resize(view.unbroken_size().width() // 2, 100)
    assert view.minimumHeight() > before


def test_pointing_at_a_term_tells_its_place(view: CalculationView, show: Show, qtbot: QtBot) -> None:
    pointer = show(view, 300, 200)
    with qtbot.waitSignal(view.term_hovered) as hovered:
        pointer.move(view.term_rect(1, 2).center())
    assert hovered.args == [1, 2]
    with qtbot.waitSignal(view.terms_left):
        pointer.move(QPointF(299, 199))


def test_what_has_not_been_spoken_yet_is_paler(view: CalculationView, show: Show) -> None:
    show(view, 300, 200)
    whole = view.grab().toImage()
    view.set_moment((0, 1), spoken=2, result_opacity=0.0)
    assert view.grab().toImage() != whole
    view.set_moment(None)
    assert view.grab().toImage() == whole
