"""A lesson on paper: a page for each step, with room for the answers, or with the key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from cnngui.cli import main
from cnngui.course.reading import LESSONS, shipped_lesson
from cnngui.window.worksheet import save_worksheet, worksheet

A4 = QSizeF(820, 1160)
"""Pixels of the document."""


def paged(name: str, *, with_key: bool) -> QTextDocument:
    document = worksheet(shipped_lesson(name, "en"), with_key=with_key)
    document.setPageSize(A4)
    return document


@pytest.mark.parametrize("name", LESSONS)
def test_every_step_has_a_page_of_its_own(name: str, qapp: QApplication) -> None:
    lesson = shipped_lesson(name, "en")
    for with_key in (False, True):
        document = paged(name, with_key=with_key)
        assert document.pageCount() == 1 + len(lesson.steps)
        assert all(step.title in document.toPlainText() for step in lesson.steps)


def test_only_the_key_has_the_answers(qapp: QApplication) -> None:
    sheet, key = (paged("by-hand", with_key=with_key).toPlainText() for with_key in (False, True))
    assert "Nine. The matrix" in key and "Nine. The matrix" not in sheet
    assert "For the first" not in sheet and "Usual wrong answers" in key
    assert "☒" in key and "☒" not in sheet
    assert "18\n20\n19" in key and "18\n20\n19" not in sheet


def test_the_tables_that_are_worked_with_are_printed(qapp: QApplication) -> None:
    sheet = paged("by-hand", with_key=False).toPlainText()
    assert "3\n3\n2\n1\n0\n0\n0\n1\n3\n1" in sheet  # the input of the slides


def test_it_is_a_pdf_that_is_there_whole(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    save_worksheet(shipped_lesson("pooling", "es"), path, with_key=True)
    assert path.read_bytes().startswith(b"%PDF-") and [path] == list(tmp_path.iterdir())


def test_the_command_saves_both(qapp: QApplication, tmp_path: Path) -> None:
    sheet, key = tmp_path / "w.pdf", tmp_path / "k.pdf"
    arguments = ["lesson", "play", "--worksheet", str(sheet), "--key", str(key), "--language", "pt_BR"]
    assert main(arguments) == 0
    assert sheet.stat().st_size > 1000 and key.stat().st_size > 1000
