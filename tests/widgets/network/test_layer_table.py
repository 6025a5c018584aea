"""The table of layers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.network.layer_columns import LayerRow
from cnngui.widgets.network.layer_table import LayerTable
from tests.layout.painted_text import painted_texts
from tests.widgets.pointer import Show

HEADER = ("Output", "Parameters")
ROWS = [
    LayerRow("input", "grey", ("28×28", ""), False),
    LayerRow("conv1", "20 filters", ("20@24×24", "520")),
    LayerRow("pool1", "max", ("20@12×12", "0")),
    LayerRow("dense1", "10 units", ("10", "28,810"), False),
]
TOTAL = ("", "29,330")


@pytest.fixture
def table(show: Show) -> LayerTable:
    table = LayerTable()
    table.set_rows(HEADER, ROWS, TOTAL)
    table.row_chosen.connect(table.choose)
    show(table, 420, 160)
    return table


def moves_of(table: LayerTable) -> list[tuple[int, int]]:
    moves: list[tuple[int, int]] = []
    table.row_moved.connect(lambda *move: moves.append(move))
    return moves


def drag(table: LayerTable, start: QPointF, end: QPointF, *, release: bool = True) -> None:
    viewport = table.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start.toPoint())
    for share in (0.5, 1.0):
        QTest.mouseMove(viewport, (start + (end - start) * share).toPoint())
    QApplication.processEvents()
    if release:
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end.toPoint())


def test_rows_lie_between_the_header_and_the_total(table: LayerTable) -> None:
    assert table.row_at(QPointF(10, 3)) is None
    assert [table.row_at(table.row_rect(row).center()) for row in range(4)] == [0, 1, 2, 3]
    assert table.row_at(table.row_rect(3).center() + QPointF(0, table.row_rect(3).height())) is None


def test_a_description_that_is_cut_is_whole_in_the_tooltip(table: LayerTable) -> None:
    long = replace(ROWS[1], description="20 filters 5×5, stride 2, padding 2, not shared, leaky ReLU")
    table.set_rows(HEADER, [ROWS[0], long, *ROWS[2:]], TOTAL)
    for row, tip in ((0, ""), (1, long.description)):
        place = table.row_rect(row).center().toPoint()
        QApplication.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, place))
        assert table.viewport().toolTip() == tip


def test_in_a_narrow_room_the_last_column_gives_way_and_then_the_descriptions(table: LayerTable) -> None:
    def texts() -> set[str]:
        return {each.text for each in painted_texts(table) if each.widget is table.viewport()}

    whole = table.minimumSizeHint().width()
    seen: list[set[str]] = []
    for room in range(whole, 0, -5):
        table.set_room(room)
        table.resize(table.minimumSizeHint().width(), 160)
        now = texts()
        assert not any("…" in text for text in now)
        shown = now & {"20 filters", "28,810", "20@24×24", "conv1"}
        if not seen or seen[-1] != shown:
            seen.append(shown)
    assert seen == [
        {"conv1", "20 filters", "20@24×24", "28,810"},
        {"conv1", "20 filters", "20@24×24"},
        {"conv1", "20@24×24"},
    ]


def test_a_description_that_is_left_out_is_in_the_tooltip(table: LayerTable) -> None:
    table.set_room(10)
    table.resize(table.minimumSizeHint().width(), 160)
    place = table.row_rect(1).center().toPoint()
    QApplication.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, place))
    assert table.viewport().toolTip() == "20 filters"


def test_a_click_chooses_a_row_and_so_do_the_arrow_keys(table: LayerTable, qtbot: QtBot) -> None:
    place = table.row_rect(2).center().toPoint()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.chosen == 2
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen == 3
    assert table.accessibleDescription() == "dense1, 10 units, Output 10, Parameters 28,810"


def test_a_dragged_row_asks_for_its_new_place(table: LayerTable) -> None:
    moves = moves_of(table)
    bottom = QPointF(0, table.row_rect(0).height() * 0.4)
    drag(table, table.row_rect(1).center(), table.row_rect(2).center() + bottom)
    drag(table, table.row_rect(2).center(), table.row_rect(1).center() - bottom)
    assert moves == [(1, 2), (2, 1)]


def test_a_row_dropped_where_it_was_or_one_that_stays_asks_for_nothing(table: LayerTable) -> None:
    moves = moves_of(table)
    drag(table, table.row_rect(1).center(), table.row_rect(1).center() + QPointF(150, 0))
    drag(table, table.row_rect(0).center(), table.row_rect(3).center())
    assert moves == []


def test_escape_gives_up_a_drag(table: LayerTable, qtbot: QtBot) -> None:
    moves = moves_of(table)
    end = table.row_rect(3).center()
    drag(table, table.row_rect(1).center(), end, release=False)
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert moves == []


def test_alt_and_arrows_move_and_delete_removes(table: LayerTable, qtbot: QtBot) -> None:
    moves = moves_of(table)
    removed: list[int] = []
    table.row_removed.connect(removed.append)
    table.choose(2)
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert moves == [(2, 1), (2, 3)]
    assert removed == [2]


def test_a_chosen_row_is_scrolled_into_view(table: LayerTable) -> None:
    table.resize(420, 90)
    table.set_rows(HEADER, ROWS * 4, TOTAL)
    for row in (15, 0, 8):
        table.choose(row)
        assert table.row_at(table.row_rect(row).center()) == row


def test_rows_stand_closer_before_the_table_scrolls(table: LayerTable) -> None:
    table.resize(420, 200)
    natural = table.row_rect(0).height()
    table.resize(420, 6 * 18)
    assert table.row_rect(0).height() == 18 < natural
    assert table.verticalScrollBar().maximum() == 0
    table.resize(420, 80)
    assert table.verticalScrollBar().maximum() > 0
    assert table.minimumSizeHint().height() <= 6 * 18 < table.sizeHint().height()


def test_what_a_preview_changes_is_marked_until_the_rows_are_set(table: LayerTable) -> None:
    accent = theme.color("accent").rgb()

    def accents() -> int:
        image = table.grab().toImage()
        return sum(
            image.pixel(x, y) == accent for x in range(200, image.width()) for y in range(image.height())
        )

    changed = [*ROWS[:2], LayerRow("pool1", "max", ("HHHHHHH", "0")), ROWS[3]]
    before = accents()
    table.show_preview(changed, TOTAL)
    assert accents() > before
    table.set_rows(HEADER, changed, TOTAL)
    assert accents() == before
