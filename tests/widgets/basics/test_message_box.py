"""Message boxes and their titles."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.basics.message_box import TEXT, fit_title, make_question
from tests.finding import child


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


def test_a_box_with_a_short_title_shows_its_text_whole(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setWindowTitle("About")
    box.setText("Draw a digit, edit a kernel, and see everything move.")
    fit_title(box)
    box.show()
    label = child(box, QLabel, TEXT)
    assert label.width() >= QFontMetrics(label.font()).horizontalAdvance(label.text())


def test_a_question_has_the_picture_of_the_program_and_none_on_its_buttons(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    make_question(box)
    assert box.icon() == QMessageBox.Icon.NoIcon
    assert all(button.icon().isNull() for button in box.buttons())
