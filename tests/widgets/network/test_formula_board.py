"""Formulas written out."""

from __future__ import annotations

from typing import Any

from cnngui import theme
from cnngui.widgets.network.formula_board import BoardLine, FormulaBoard
from tests.widgets.pointer import Show


def test_a_line_reads_rule_numbers_result_and_words(show: Show) -> None:
    board = FormulaBoard()
    show(board, 400, 200)
    board.show_lines(
        [
            BoardLine("Parameters", "(n + 1)·m", "(784 + 1)·30", "23,550", "n: inputs"),
            BoardLine("Sum", result="0"),
        ]
    )
    text = board.toPlainText().replace("\u00a0", " ")
    assert text == "Parameters   (n + 1)·m = (784 + 1)·30 = 23,550\nn: inputs\nSum   0"


def test_texts_are_no_markup(show: Show) -> None:
    board = FormulaBoard()
    show(board, 400, 200)
    board.show_lines([BoardLine("a < b", numbers="<b>1</b> & 2")])
    assert "<b>1</b> & 2" in board.toPlainText()


def test_colours_follow_the_theme(show: Show, qapp: Any) -> None:
    board = FormulaBoard()
    show(board, 400, 200)
    board.show_lines([BoardLine("Sum", result="0")])
    before = board.toHtml()
    theme.apply_theme(qapp, "dark")
    assert theme.color("accent").name() in board.toHtml()
    assert board.toHtml() != before
