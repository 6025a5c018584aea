"""What scrolls is set out in the size that it has."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.scrolled import scrolled

WIDE = 849
NARROW = 800
HEIGHT = 500


def test_a_content_that_becomes_narrow_as_it_is_shown_is_set_out_in_what_is_left(qtbot: QtBot) -> None:
    content, part = QWidget(), QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(part)
    area = scrolled(content, "area", across=True)
    qtbot.addWidget(area)
    area.resize(NARROW, HEIGHT)
    area.show()
    QApplication.processEvents()
    area.hide()
    content.resize(WIDE, HEIGHT)  # which it hears of when it is shown
    area.show()
    assert content.width() == NARROW
    assert part.width() == NARROW
