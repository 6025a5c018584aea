"""The sheet of shortcuts on paper."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from cnngui.language import speak
from cnngui.widgets.basics.printing import pdf_of
from cnngui.window.main_window import MainWindow
from cnngui.window.shortcut_sheet import ShortcutSheet
from tests.dialogs import answering, click, give_up, type_name
from tests.finding import child
from tests.window.making import settle
from tests.window_acts import action

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sheet(window: MainWindow) -> Iterator[ShortcutSheet]:
    action(window, "shortcuts").trigger()
    sheet = child(window, ShortcutSheet)
    yield sheet
    sheet.close()


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


@pytest.mark.parametrize("language", ["en", "pt_BR", "es"])
def test_all_keys_stand_on_two_pages_at_most_in_every_language(window: MainWindow, language: str) -> None:
    speak(language)
    try:
        sheet = window.show_shortcuts()
        assert isinstance(sheet, ShortcutSheet)
        document = sheet.document()
        text = document.toPlainText()
        assert text.startswith(f"cnngui · {sheet.windowTitle()}")
        assert all(keys in text and said in text for keys, said in sheet.rows)
        assert 1 <= pages(pdf_of(document)) <= 2
        sheet.close()
    finally:
        speak("en")


@pytest.mark.parametrize("language", ["en", "pt_BR", "es"])
def test_in_the_projector_it_is_read_without_scrolling_sideways(window: MainWindow, language: str) -> None:
    speak(language)
    try:
        window.appearance.set_theme("projector")
        settle()
        sheet = window.show_shortcuts()
        settle()
        assert not child(sheet, QScrollArea, "shortcuts_scroll").horizontalScrollBar().maximum()
        sheet.close()
    finally:
        window.appearance.set_theme("light")
        speak("en")


def test_it_is_saved_as_a_pdf(window: MainWindow, sheet: ShortcutSheet, qtbot: QtBot, tmp_path: Path) -> None:
    with answering(give_up, type_name(str(tmp_path / "keys"))):
        for _ in range(2):
            qtbot.mouseClick(child(sheet, QPushButton, "shortcuts_save"), LEFT)
    assert [path.name for path in tmp_path.glob("keys*")] == ["keys.pdf"]
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    assert sheet.said.isVisible() and sheet.said.text() == "Saved as keys.pdf." and sheet.said.fits


def test_it_says_itself_why_it_could_not_be_saved(sheet: ShortcutSheet, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "keys.pdf").mkdir()
    (tmp_path / "keys.pdf" / "full").touch()
    with answering(type_name(str(tmp_path / "keys")), click(QMessageBox.StandardButton.Yes)):
        qtbot.mouseClick(child(sheet, QPushButton, "shortcuts_save"), LEFT)
    assert sheet.said.text().startswith("keys.pdf could not be written")


def test_it_is_printed(window: MainWindow, sheet: ShortcutSheet, qtbot: QtBot, tmp_path: Path) -> None:
    def print_(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog), dialog
        child(dialog, QLineEdit, "filename").setText(str(tmp_path / "printed.pdf"))
        next(each for each in dialog.findChildren(QPushButton) if each.text() == "&Print").click()

    button = child(sheet, QPushButton, "shortcuts_print")
    with answering(give_up, print_):
        qtbot.mouseClick(button, LEFT)
        assert sheet.said.text() == ""
        qtbot.mouseClick(button, LEFT)
    assert 1 <= pages((tmp_path / "printed.pdf").read_bytes()) <= 2
    assert sheet.said.text() == "Sent to the printer."
