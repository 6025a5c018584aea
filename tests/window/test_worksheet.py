"""A lesson on paper: a page for each step, with room for the answers, or with the key."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSizeF, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication

from cnngui import theme
from cnngui.cli import main
from cnngui.course.reading import LANGUAGES, LESSONS, shipped_lesson
from cnngui.widgets.basics.printing import pdf_of
from cnngui.window.worksheet import LINES_FOR_WORDS, save_worksheet, worksheet

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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LESSONS)
def test_each_step_has_one_page_of_the_pdf(name: str, language: str, qapp: QApplication) -> None:
    lesson = shipped_lesson(name, language)
    pdf = pdf_of(worksheet(lesson, with_key=False))
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 1 + len(lesson.steps)


def test_only_the_key_has_the_answers(qapp: QApplication) -> None:
    sheet, key = (paged("by-hand", with_key=with_key).toPlainText() for with_key in (False, True))
    assert "Nine. The matrix" in key and "Nine. The matrix" not in sheet
    assert "For the first" not in sheet and "Usual wrong answers" in key
    assert "☒" in key and "☒" not in sheet
    assert "18\n20\n19" in key and "18\n20\n19" not in sheet


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LESSONS)
def test_no_mark_of_markdown_is_left(name: str, language: str, qapp: QApplication) -> None:
    text = worksheet(shipped_lesson(name, language), with_key=True).toPlainText()
    assert not re.findall(r"\*\S.*?\S\*|\*\w\*|`|\\", text)


def test_titles_and_choices_of_an_own_lesson_are_markdown_too(qapp: QApplication) -> None:
    lesson = shipped_lesson("by-hand", "en")
    steps = tuple(replace(step, title=r"The *W* \* 2") for step in lesson.steps)
    text = worksheet(replace(lesson, title="On `conv1`", steps=steps), with_key=False).toPlainText()
    assert "The W * 2" in text and "On conv1 · 2 / " in text
    assert "☐ 9: all neurons use the same matrix W" in text
    assert "`" not in text and "*W*" not in text


def picture(document: QTextDocument, name: str) -> QImage | None:
    found = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
    return found if isinstance(found, QImage) else None


def test_a_curve_is_sketched_into_axes_and_drawn_in_the_key(qapp: QApplication) -> None:
    sheet, key = (picture(paged("moving", with_key=with_key), "curve-2") for with_key in (False, True))
    assert sheet is not None and key is not None and sheet != key
    colours = [{image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height(), 3)}
               for image in (sheet, key)]  # fmt: skip
    bar = QColor(theme.LIGHT.bar).rgb()
    assert bar not in colours[0] and bar in colours[1]


def painted_page(document: QTextDocument, number: int, width: int, height: int) -> np.ndarray:
    """Where the page is dark: (height, width)."""
    document.setPageSize(QSizeF(width, height))
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(255)
    top = (number - 1) * height
    with QPainter(image) as painter:
        painter.translate(0, -top)
        document.drawContents(painter, QRectF(0, top, width, height))
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return pixels[:, :width] < 128


@pytest.mark.parametrize("width", [400, 480, 700])
def test_the_lines_to_write_on_are_as_wide_as_the_page(width: int, qapp: QApplication) -> None:
    document = worksheet(shipped_lesson("play", "pt_BR"), with_key=False)
    dark = painted_page(document, 3, width, 1400)
    longest = [max(map(len, re.findall(b"\x01+", row.tobytes())), default=0) for row in dark]
    assert sum(run > 0.9 * width for run in longest) == LINES_FOR_WORDS
    assert not [run for run in longest if 60 < run <= 0.9 * width], "no stub of a line"


def test_there_is_room_for_what_is_seen_after_a_prediction(qapp: QApplication) -> None:
    lesson = shipped_lesson("by-hand", "en")
    sheet, key = (paged("by-hand", with_key=with_key).toPlainText() for with_key in (False, True))
    assert sheet.count("What I see, and why:") == len(lesson.steps) and "What I see" not in key
    words = paged("play", with_key=False).toPlainText()
    asked = [step.question is not None and step.question.kind for step in shipped_lesson("play", "en").steps]
    assert words.count("What I see, and why:") == len(asked) - asked.count("text")


def test_there_are_axes_for_the_curves_of_runs(qapp: QApplication) -> None:
    sheet, key = (paged("learning", with_key=with_key) for with_key in (False, True))
    assert picture(sheet, "runs-2") is not None and "Loss over the epochs" in sheet.toPlainText()
    assert picture(key, "runs-2") is None and picture(sheet, "runs-1") is None


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
