"""The line of figures under the answer."""

import pytest
from pytestqt.qtbot import QtBot

from cnngui.widgets.output.cost_line import CostLine
from tests.layout.painted_text import painted_texts

LONG = "of 2000 test images: Synthetic digits"
SHORT = "of 2000 test images"


@pytest.mark.parametrize(("width", "words"), [(400, LONG), (220, SHORT)])
def test_the_longest_words_that_fit_are_shown_and_all_are_told(qtbot: QtBot, width: int, words: str) -> None:
    line = CostLine()
    qtbot.addWidget(line)
    line.set_texts("98.1 %", LONG, SHORT)
    line.resize(width, line.sizeHint().height())
    line.show()
    assert [text.text for text in painted_texts(line)] == ["98.1 %", words]
    assert line.toolTip() == line.accessibleName() == f"98.1 % {LONG}"
