"""Texts in Markdown: where their lines may break."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from cnngui import theme
from cnngui.widgets.basics.markdown_label import html_of


def test_no_line_breaks_within_a_position(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(html_of("Neuron (0, 12) sees **(3, 4)**, 5, 6.", theme.font()))
    assert "Neuron (0,\u00a012) sees (3,\u00a04), 5, 6." in document.toRawText()
