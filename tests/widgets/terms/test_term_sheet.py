"""The sheet of terms fits its blocks, scrolls what does not fit, and can be pointed at."""

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollBar

from cnngui import theme
from cnngui.widgets.cells.colour_scale import signed_scale
from cnngui.widgets.terms.term_block import Addition, Block, Entry, Formula, Quantity, Sign
from cnngui.widgets.terms.term_cells import NumberedCells
from cnngui.widgets.terms.term_flow import LARGEST, TermStyles, fit
from cnngui.widgets.terms.term_rows import RankedRows
from cnngui.widgets.terms.term_sheet import TermSheet
from cnngui.widgets.terms.term_tables import NumberTable
from tests.finding import child
from tests.widgets.pointer import Pointer, Show

PATCH = np.arange(9.0).reshape(3, 3) / 4 - 1


def table(values: np.ndarray = PATCH, title: str = "patch", **properties: Any) -> NumberTable:
    return NumberTable(title, values, signed_scale(values), **properties)


def equation(values: np.ndarray = PATCH) -> list[Block]:
    return [
        table(values, is_linked=True),
        Sign("⊙"),
        table(-values, "kernel", is_linked=True),
        Sign("="),
        table(-(values**2), "products", is_linked=True),
    ]


def many_blocks() -> list[Block]:
    numbers = np.linspace(-1, 1, 20)
    rows = RankedRows(
        ("layer", "value", "product"),
        tuple(f"map {index}" for index in range(20)),
        np.stack((numbers, numbers**2), axis=1),
        ("", "="),
        chosen=2,
        rest=("others", (None, 0.5)),
    )
    total = Addition((Entry("Σ", 1.5, "sum"), Entry("+", -0.5, "bias"), Entry("=", 1.0, "output", True)))
    cells = NumberedCells("sums", numbers, signed_scale(numbers), 3)
    return [*equation(), Sign("Σ"), cells, rows, total, Formula("max(0.1, 0.2)"), Quantity("mean", 0.5, True)]


@pytest.mark.parametrize("beyond", range(-16, 16, 4))
def test_a_formula_behind_a_sign_is_as_high_as_it_is_wrapped(qapp: QApplication, beyond: int) -> None:
    text = "w − η·g = 1.9459 − 0.05 · −0.58025 = 1.9749"
    styles = TermStyles(1.0)
    smallest = list(styles.from_largest(3, LARGEST))[-1].text
    # In width one line has about as much room as it needs, but not the sign before it; in height two have.
    room = QSizeF(1.05 * smallest.width(text) + beyond, 2 * smallest.height + 2)
    flow = fit((Sign("→"), Formula(text)), styles.from_largest(3, LARGEST), room)
    place = flow.places[1]
    around = QRectF(0, 0, place.width(), 400)
    needed = flow.style.text.metrics.boundingRect(around, int(Qt.TextFlag.TextWordWrap), text)
    assert place.height() >= needed.height()


def picture(sheet: TermSheet) -> QImage:
    return sheet.grab().toImage()


@pytest.fixture
def sheet(show: Show) -> TermSheet:
    sheet = TermSheet()
    show(sheet, 700, 200)
    return sheet


@pytest.fixture
def pointer(sheet: TermSheet) -> Pointer:
    return Pointer(sheet)


def inside(sheet: TermSheet, index: int) -> bool:
    return bool(sheet.rect().toRectF().adjusted(-1, -1, 1, 1).contains(sheet.block_rect(index)))


def test_blocks_stand_in_one_line_where_there_is_room(sheet: TermSheet) -> None:
    sheet.set_blocks(equation(), 3)
    places = [sheet.block_rect(index) for index in range(5)]
    assert all(before.right() <= after.left() for before, after in pairwise(places))
    assert all(inside(sheet, index) for index in range(5))


@pytest.mark.parametrize("size", [(1240, 150), (620, 420), (320, 420)])
def test_no_block_covers_another_at_any_size(sheet: TermSheet, size: tuple[int, int]) -> None:
    sheet.resize(*size)
    sheet.set_blocks(many_blocks(), 3)
    places = [sheet.block_rect(index) for index in range(len(sheet.blocks))]
    for index, place in enumerate(places):
        assert place.right() <= sheet.width()
        assert not any(place.intersects(other) for other in places[index + 1 :])


def test_larger_figures_are_chosen_where_there_is_room(sheet: TermSheet) -> None:
    sheet.set_blocks([table()], 3)
    before = sheet.block_rect(0).height()
    sheet.resize(700, 60)
    assert sheet.block_rect(0).height() < before


def test_what_does_not_fit_is_scrolled_to(sheet: TermSheet, pointer: Pointer) -> None:
    sheet.resize(320, 80)
    sheet.set_blocks(many_blocks(), 3)
    last = len(sheet.blocks) - 1
    before = sheet.block_rect(last - 1).top()
    assert before > sheet.height()
    assert sheet.block_rect(last).bottom() > sheet.height()  # a high result would cover what it comes from
    for _ in range(100):
        pointer.wheel(QPointF(10, 10), -1)
    assert sheet.block_rect(last).bottom() <= sheet.height()


def test_the_result_stays_in_sight_while_the_others_scroll(sheet: TermSheet, pointer: Pointer) -> None:
    sheet.resize(320, 240)
    sheet.set_blocks(many_blocks(), 3)
    last = len(sheet.blocks) - 1
    first, result = sheet.block_rect(0), sheet.block_rect(last)
    assert result.bottom() <= sheet.height()
    pointer.wheel(QPointF(10, 10), -1)
    assert sheet.block_rect(0).top() < first.top() and sheet.block_rect(last) == result


def test_another_number_is_painted(sheet: TermSheet) -> None:
    sheet.resize(700, 400)
    sheet.set_blocks(many_blocks(), 3)
    before = picture(sheet)
    sheet.set_blocks([*many_blocks()[:-1], Quantity("mean", 0.75, True)], 3)
    assert picture(sheet) != before


def test_numbers_that_change_move_nothing(sheet: TermSheet) -> None:
    sheet.set_blocks([*equation(), Quantity("sum", 9.5)], 3)
    before = [sheet.block_rect(index) for index in range(6)]
    sheet.set_blocks([*equation(PATCH / 2), Quantity("sum", -10.5)], 3)
    assert [sheet.block_rect(index) for index in range(6)] == before


def test_pointing_at_a_cell_of_one_table_rings_it_in_all_and_says_their_numbers(
    sheet: TermSheet, pointer: Pointer
) -> None:
    sheet.set_blocks(equation(), 3)
    heard: list[tuple[int, int]] = []
    sheet.cell_hovered.connect(lambda row, column: heard.append((row, column)))
    before = picture(sheet)
    first = sheet.blocks[0]
    assert isinstance(first, NumberTable)
    pointer.move(first.cell_rect(0, 1, sheet.block_rect(0), sheet.style_of_terms).center())
    assert heard == [(0, 1)]
    assert sheet.toolTip() == "−0.750000 ⊙ 0.750000 = −0.562500"
    assert picture(sheet) != before


def test_leaving_the_tables_is_announced(sheet: TermSheet, pointer: Pointer) -> None:
    sheet.set_blocks(equation(), 3)
    left: list[bool] = []
    sheet.cell_left.connect(lambda: left.append(True))
    pointer.move(sheet.block_rect(0).center())
    pointer.move(QPointF(690, 190))
    assert left == [True]


@pytest.mark.parametrize("index", [0, 7, 19])
def test_a_click_on_a_numbered_cell_tells_which(sheet: TermSheet, pointer: Pointer, index: int) -> None:
    numbers = np.linspace(-1, 1, 20)
    cells = NumberedCells("sums", numbers, signed_scale(numbers), 3)
    sheet.set_blocks([cells], 3)
    clicked: list[int] = []
    sheet.number_clicked.connect(clicked.append)
    style, place = sheet.style_of_terms, sheet.block_rect(0)
    pointer.click(cells.grid(style, place.size()).place(index, place.topLeft()).center())
    assert clicked == [index]


def test_the_zeros_of_the_padding_look_unlike_zeros_that_are_seen(sheet: TermSheet) -> None:
    zeros = np.zeros((3, 3))
    sheet.set_blocks([table(zeros)], 3)
    before = picture(sheet)
    hatched = np.zeros((3, 3), bool)
    hatched[0] = True
    sheet.set_blocks([table(zeros, hatched=hatched)], 3)
    assert picture(sheet) != before


def test_a_large_table_shows_colours_alone(sheet: TermSheet) -> None:
    values = np.random.default_rng(0).normal(size=(40, 40))
    sheet.set_blocks([table(values)], 3)
    assert inside(sheet, 0)
    assert sheet.cell_at(sheet.block_rect(0).center()) is None  # it is linked to nothing
    picture(sheet)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 3.4e38, -1e12])
def test_numbers_beyond_all_bounds_find_room(sheet: TermSheet, value: float) -> None:
    values = PATCH.copy()
    values[1, 1] = value
    rows = RankedRows(("a", "b"), ("x", "y"), np.array([[value], [1.0]]), ("",), rest=("z", (value,)))
    cells = NumberedCells("sums", values.ravel(), signed_scale(values), 3)
    total = Addition((Entry("Σ", value, "sum"),))
    sheet.set_blocks([table(values), cells, rows, total, Quantity("x", value)], 3)
    picture(sheet)
    assert all(sheet.block_rect(index).right() <= sheet.width() for index in range(5))


def test_the_result_alone_is_written_on_request(sheet: TermSheet) -> None:
    sheet.set_blocks(equation(), 3)
    sheet.set_result_alone(True)
    assert len(sheet.blocks) == 1
    sheet.set_blocks(equation(2 * PATCH), 3)
    assert len(sheet.blocks) == 1
    sheet.set_result_alone(False)
    assert len(sheet.blocks) == 5


def test_a_note_does_not_scroll(sheet: TermSheet) -> None:
    sheet.resize(320, 80)
    sheet.set_blocks(many_blocks(), 3)
    assert sheet.block_rect(0) and child(sheet, QScrollBar, "term_sheet_scroll").isVisible()
    sheet.set_note("Point at a cell.")
    assert not child(sheet, QScrollBar, "term_sheet_scroll").isVisible()


def test_a_note_stands_in_place_of_a_calculation(sheet: TermSheet) -> None:
    sheet.set_blocks(equation(), 3)
    before = picture(sheet)
    sheet.set_note("Point at a cell.")
    assert sheet.blocks == ()
    assert picture(sheet) != before


@pytest.mark.parametrize("name", ["dark", "projector"])
def test_another_theme_repaints_the_sheet_in_its_colours_and_sizes(
    sheet: TermSheet, name: str, qapp: QApplication
) -> None:
    sheet.set_blocks(many_blocks(), 3)
    before = picture(sheet)
    theme.apply_theme(qapp, name)
    QApplication.processEvents()
    after = picture(sheet)
    theme.apply_theme(qapp, "light")
    assert after != before
    assert after.pixelColor(after.width() - 1, after.height() - 1).name() in (
        theme.DARK.panel,
        theme.PROJECTOR.panel,
    )


def test_a_frame_leaves_the_number_in_its_cell_to_be_read(sheet: TermSheet) -> None:
    sheet.set_blocks([table()], 3)
    plain = picture(sheet)
    sheet.set_blocks([table(framed=(1, 1))], 3)
    framed = picture(sheet)
    body = sheet.block_rect(0)
    middle = QRectF(0, 0, body.width() / 5, 8)
    middle.moveCenter(body.center() + QPointF(0, sheet.fontMetrics().height() / 2))  # the title is above
    assert framed != plain
    assert framed.copy(middle.toRect()) == plain.copy(middle.toRect())


def test_a_sheet_too_narrow_for_its_columns_paints_what_it_can(show: Show) -> None:
    """Qt would warn, and a warning fails the test."""
    sheet = TermSheet()
    show(sheet, 30, 200)
    for block in many_blocks():
        sheet.set_blocks([block], 3)
        picture(sheet)


def test_rows_do_without_bars_and_stand_closer_before_the_sheet_scrolls(sheet: TermSheet) -> None:
    numbers = np.linspace(-1, 1, 10)
    names, header = tuple("0123456789"), ("class", "z", "probability")
    rows = RankedRows(header, names, np.stack((numbers, numbers**2), axis=1), ("", "="), chosen=2)
    total = Addition((Entry("Σ", 1.5, "sum of the products"), Entry("=", 1.0, "output", True)))
    sheet.set_blocks([rows, total, rows, total], 3)
    small = theme.sizes().small
    sheet.resize(34 * small, 30 * small)
    assert all(inside(sheet, index) for index in range(4))
    assert not child(sheet, QScrollBar, "term_sheet_scroll").isVisible()
    assert sheet.style_of_terms.line < 1.4 * small


def test_a_caption_as_long_as_that_of_l2_pooling_in_spanish_is_whole(sheet: TermSheet) -> None:
    caption = "raíz de la suma de cuadrados"
    sheet.set_blocks([Quantity(caption, 0.5, True)], 3)
    assert sheet.block_rect(0).width() >= sheet.style_of_terms.small.width(caption)
