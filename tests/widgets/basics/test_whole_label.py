"""Labels that are never seen in part."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.elided_label import ElidedLabel
from cnngui.widgets.basics.whole_label import WholeLabel
from tests.layout.painted_text import painted_texts

TEXT = "a text of several words that is rather long"


def test_a_text_is_painted_whole_or_not_at_all(qtbot: QtBot) -> None:
    label = WholeLabel()
    qtbot.addWidget(label)
    label.setText(TEXT)
    label.resize(label.fontMetrics().horizontalAdvance(TEXT) + 2, 20)
    label.show()
    assert label.fits and [text.text for text in painted_texts(label)] == [TEXT]
    label.resize(60, 20)
    assert not label.fits and painted_texts(label) == []


def test_a_long_text_takes_a_second_line_where_there_is_room_for_one(qtbot: QtBot) -> None:
    label = ElidedLabel(lines=2)
    qtbot.addWidget(label)
    label.setText(TEXT)
    label.resize(2 * label.fontMetrics().horizontalAdvance(TEXT) // 3, label.sizeHint().height())
    label.show()
    assert " ".join(text.text for text in painted_texts(label)) == TEXT
    label.resize(label.width(), label.minimumSizeHint().height())
    assert [text.text[-1] for text in painted_texts(label)] == ["…"]
