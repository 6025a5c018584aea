"""Texts in Markdown: where their lines may break."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from cnngui import theme
from cnngui.widgets.basics.markdown_label import html_of


def test_no_line_breaks_within_a_position_or_before_a_sign_of_per_cent(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(html_of("Neuron (0, 12) sees **(13, 4)**, 5, 6 to 99 %.", theme.font()))
    assert "Neuron (0,\u00a012) sees (13,\u00a04), 5, 6 to 99\u00a0%." in document.toRawText()


def test_no_line_breaks_within_a_row_of_numbers(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(html_of("2 1 0 / 0 −2 2; but 52 − 3 = 49 and 5 · 5 = 25", theme.font()))
    assert document.toRawText() == "2\u00a01\u00a00 / 0\u00a0−2\u00a02; but 52 − 3 = 49 and 5 · 5 = 25"
