"""A check box in a narrow title."""

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from cnngui.widgets.basics.elided_check_box import ElidedCheckBox


@pytest.mark.parametrize("shown", ["Own scales", "Own sc…", "O…", ""])
def test_what_does_not_fit_ends_in_an_ellipsis(qtbot: QtBot, shown: str) -> None:
    box, plain = ElidedCheckBox("Own scales"), QCheckBox(shown)
    for each in (box, plain):
        qtbot.addWidget(each)
        each.resize(plain.sizeHint())
    assert box.grab().toImage() == plain.grab().toImage()
