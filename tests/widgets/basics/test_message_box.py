"""Message boxes and their titles."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.basics.message_box import fit_title


def test_a_box_with_a_short_text_is_as_wide_as_its_title(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setWindowTitle("A network that was not saved since its layers were changed")
    box.setText("Save?")
    box.setInformativeText("Else all is lost.")
    box.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel)
    fit_title(box)
    box.show()
    title = f"{box.windowTitle()} — {QApplication.applicationDisplayName()}"
    assert box.width() > QFontMetrics(theme.font(bold=True)).horizontalAdvance(title) + 100
