"""Answers to the real dialogs, typed and clicked while they wait for them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QListView, QMessageBox

from tests.finding import child

Answer = Callable[[QDialog], None]
LOOK_EVERY_MS = 2


def type_name(name: str, kind: str = "") -> Answer:
    """Paste a file's name, of one of the dialog's kinds, and press Return.

    Not key by key: between two keys Qt looks into folders in the background.
    """

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog), dialog
        if kind:
            dialog.selectNameFilter(kind)
        field = child(dialog, QLineEdit, "fileNameEdit")
        field.setFocus()
        field.selectAll()
        QGuiApplication.clipboard().setText(name)
        field.paste()
        QTest.keyClick(field, Qt.Key.Key_Return)

    return answer


def take_suggestion(dialog: QDialog) -> None:
    """Press Return in the field as it stands."""
    QTest.keyClick(child(dialog, QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)


def give_up(dialog: QDialog) -> None:
    """Press Esc."""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def click(button: QMessageBox.StandardButton | QMessageBox.ButtonRole) -> Answer:
    """Click a button of a question."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox), dialog
        kinds = {each: (dialog.buttonRole(each), dialog.standardButton(each)) for each in dialog.buttons()}
        (found,) = (each for each, names in kinds.items() if button in names)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    return answer


@contextmanager
def answering(*answers: Answer) -> Iterator[None]:
    """While inside, every dialog that waits gets the next answer; there must be as many as answers."""
    driver = _Driver(list(answers))
    driver.look()
    try:
        yield
    finally:
        driver.timer.stop()
    assert not driver.failures, driver.failures
    assert not driver.answers, "fewer dialogs than answers"


class _Driver:
    """Looks again and again, also within the event loop of a dialog that an answer has opened."""

    def __init__(self, answers: list[Answer]) -> None:
        self.answers = answers
        self.failures: list[str] = []
        self.timer = QTimer(singleShot=True, interval=LOOK_EVERY_MS)
        self.timer.timeout.connect(self.look)

    def look(self) -> None:
        self.timer.start()
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not _is_ready(dialog):
            return
        try:
            self.answers.pop(0)(dialog)
        except Exception as error:  # also no answer left: the dialog would wait for ever
            self.failures.append(f"{dialog.objectName()} {dialog.windowTitle()}: {error!r}")
            dialog.reject()


def _is_ready(dialog: QDialog) -> bool:
    """Whether it has the keys, and a suggested file is selected: Qt does that late, whatever was typed."""
    if not dialog.isActiveWindow():
        dialog.activateWindow()
        return False
    if not isinstance(dialog, QFileDialog) or not any(map(os.path.isfile, dialog.selectedFiles())):
        return True
    return child(dialog, QListView, "listView").selectionModel().hasSelection()
