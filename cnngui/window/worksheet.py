"""A lesson on paper: a page for each step, with room to answer, or with the key."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument

from cnngui import theme
from cnngui.course.checking import checked_answers
from cnngui.course.lesson import Lesson, Step
from cnngui.course.situation import after, situation_of
from cnngui.data.files.atomic_file import write_atomically
from cnngui.widgets.basics.markdown_label import html_of
from cnngui.widgets.basics.numbers import format_number
from cnngui.widgets.basics.printing import pdf_of

CELL = 22
"""Pixels of a painted cell's side, as it is kept; on paper a grid is GRID_WIDTH wide."""
GRID_WIDTH = 520
"""Pixels of the document."""
DRAWING_WIDTH = 224
"""Pixels of the document."""
LINES_FOR_WORDS = 6
INK = 14
"""Points of the text."""
translate = QCoreApplication.translate  # by this name lupdate finds the texts


def save_worksheet(lesson: Lesson, path: Path, *, with_key: bool) -> None:
    """Write a PDF; see `worksheet`. Raises LessonError, OSError."""
    write_atomically(path, pdf_of(worksheet(lesson, with_key=with_key)))


def worksheet(lesson: Lesson, *, with_key: bool) -> QTextDocument:
    """The lesson on paper, in parts that each begin a page.

    with_key: with the answers, which the engine works out, and with the teacher's page. Raises LessonError
    where an answer cannot be worked out.
    """
    document = QTextDocument()
    document.setDefaultFont(_font())
    document.setDefaultStyleSheet("h1{font-size:20pt}h2{font-size:16pt}td{padding:6px}")
    parts = [_front(lesson, with_key=with_key)]
    for number, (step, answer) in enumerate(zip(lesson.steps, checked_answers(lesson), strict=True), start=1):
        parts += [_title(lesson, number), _html_of(step.text), _seen(document, lesson, number)]
        parts.append(_room_for(document, number, step, answer, with_key=with_key))
        if with_key:
            parts.append(_html_of(step.explanation))
    document.setHtml("".join(parts))
    return document


def _front(lesson: Lesson, *, with_key: bool) -> str:
    name = translate("Worksheet", "Name")
    head = f"<h1>{html.escape(lesson.title)}</h1>{_html_of(lesson.about)}"
    if with_key:
        return f"{head}{_html_of(lesson.teacher)}"
    return f"{head}<p>{html.escape(name)}: {'_' * 40}</p>"


def _title(lesson: Lesson, number: int) -> str:
    place = f"{html.escape(lesson.title)} · {number} / {len(lesson.steps)}"
    title = html.escape(lesson.steps[number - 1].title)
    return f'<p style="page-break-before:always">{place}</p><h2>{title}</h2>'


def _seen(document: QTextDocument, lesson: Lesson, number: int) -> str:
    """What one looks at on the screen: the tables of the worked example, or the drawing."""
    stage = after(step.state for step in lesson.steps[:number])
    now, question = situation_of(stage), lesson.steps[number - 1].question
    if stage.panel == "worked_example":
        first = now.example.first
        tables = [first.input] if first.pools else [first.input, first.kernel]
        cells = "".join(f"<td>{_table(table, 0, is_told=True)}</td>" for table in tables)
        return f"<table><tr>{cells}</tr></table>"
    if not now.image.any() or (question is not None and question.kind == "paint"):
        return ""
    shade = (255 * (1 - now.image)).astype(np.uint8)
    height, width = shade.shape
    picture = QImage(shade.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    name = f"drawing-{number}"
    large = picture.scaled(DRAWING_WIDTH, DRAWING_WIDTH)
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), large)
    return f'<p><img src="{name}" width="{DRAWING_WIDTH}"></p>'


def _room_for(document: QTextDocument, number: int, step: Step, answer: Any, *, with_key: bool) -> str:
    """Room for the answer, or the answer."""
    question = step.question
    if question is None:
        return ""
    match question.kind:
        case "number":
            values = np.atleast_2d(np.asarray(0.0 if answer is None else answer, np.float64))
            is_told = with_key and answer is not None
            return _table(values, question.decimals, is_told=is_told)
        case "choice":
            right = answer if with_key else 0
            marks = ["☒" if place == right else "☐" for place in range(1, len(step.choices) + 1)]
            rows = zip(marks, step.choices, strict=True)
            return "".join(f"<p>{mark} {html.escape(text)}</p>" for mark, text in rows)
        case "paint" if answer is not None:
            name = f"cells-{number}"
            image = _grid(np.asarray(answer) & with_key)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
            return f'<p><img src="{name}" width="{GRID_WIDTH}"></p>'
        case "text":
            return f"<p>{'<br>'.join(['_' * 60] * LINES_FOR_WORDS)}</p>"
        case _:
            return ""


def _table(values: np.ndarray, decimals: int, *, is_told: bool) -> str:
    rows = []
    for row in values:
        said = [format_number(float(value), decimals) if is_told else "&nbsp;" * 8 for value in row]
        rows.append(f"<tr>{''.join(f'<td align=right>{cell}</td>' for cell in said)}</tr>")
    return f'<table border="1" cellspacing="0" cellpadding="8">{"".join(rows)}</table><p></p>'


def _grid(filled: np.ndarray) -> QImage:
    """Cells (rows, columns) to paint, some of them filled."""
    rows, columns = filled.shape
    image = QImage(columns * CELL + 1, rows * CELL + 1, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        for row, column in np.ndindex(rows, columns):
            if filled[row, column]:
                painter.fillRect(column * CELL, row * CELL, CELL, CELL, QColor(theme.LIGHT.bar))
            painter.drawRect(column * CELL, row * CELL, CELL, CELL)
    return image


def _html_of(markdown: str) -> str:
    whole = html_of(markdown, _font())
    return whole[whole.index("<body") : whole.rindex("</body>")].partition(">")[2]


def _font() -> QFont:
    return QFont(theme.font().family(), INK)
