"""A lesson on paper: a page for each step, with room to answer, or with the key."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QTextDocument

from cnngui import theme
from cnngui.course.checking import checked_answers
from cnngui.course.lesson import Lesson, Step
from cnngui.course.situation import after, situation_of
from cnngui.data.files.atomic_file import write_atomically
from cnngui.session.training.settings import TrainingSettings
from cnngui.widgets.basics.markdown_label import html_of, plain_of
from cnngui.widgets.basics.numbers import format_number, plain_number
from cnngui.widgets.basics.printing import pdf_of

CELL = 22
"""Pixels of a painted cell's side, as it is kept; on paper a grid is GRID_WIDTH wide."""
GRID_WIDTH = 520
"""Pixels of the document."""
DRAWING_WIDTH = 224
"""Pixels of the document."""
AXES_HEIGHT = 240
"""Pixels of the document."""
ROOM_FOR_RUNS = 170
"""Pixels of the document of the height of axes for the curves of runs, which stand below an answer."""
AXES_EDGE = 36
"""Pixels of the document that the numbers of the axes need."""
USUAL_EPOCHS = TrainingSettings().config.epochs
LINES_FOR_WORDS = 6
LINES_FOR_REASONS = 4
"""Below what was predicted: what came of it, and why, in the pupil's words."""
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
        if step.waits_for_runs and not with_key:
            parts.append(_room_for_curves(document, number))
        if with_key:
            parts.append(_html_of(step.explanation))
        elif not step.waits_for_runs and (step.question is None or step.question.kind != "text"):
            parts.append(_room_for_reasons())  # beside axes it has no room, and to words it would add nothing
    document.setHtml("".join(parts))
    return document


def _front(lesson: Lesson, *, with_key: bool) -> str:
    name = translate("Worksheet", "Name")
    head = f"<h1>{_escaped(lesson.title)}</h1>{_html_of(lesson.about)}"
    if with_key:
        return f"{head}{_html_of(lesson.teacher)}"
    return f"{head}<p>{html.escape(name)}: {'_' * 40}</p>"


def _title(lesson: Lesson, number: int) -> str:
    place = f"{_escaped(lesson.title)} · {number} / {len(lesson.steps)}"
    title = _escaped(lesson.steps[number - 1].title)
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
            return _html_of("\n\n".join(f"{mark} {text}" for mark, text in rows)) + "<p>&nbsp;</p>"
        case "sketch":
            name = f"curve-{number}"
            curve = answer if with_key else None
            image = _axes(question.x, question.y, curve=curve)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
            return f'<p><img src="{name}" width="{GRID_WIDTH}"></p>'
        case "paint" if answer is not None:
            name = f"cells-{number}"
            image = _grid(np.asarray(answer) & with_key)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
            return f'<p><img src="{name}" width="{GRID_WIDTH}"></p>'
        case "text":
            return _lines(LINES_FOR_WORDS)
        case _:
            return ""


def _room_for_reasons() -> str:
    """Lines for what is seen then: who predicts is to hold that against it."""
    title = translate("Worksheet", "What I see, and why:")
    return f"<p>&nbsp;</p><p>{html.escape(title)}</p>{_lines(LINES_FOR_REASONS)}"


def _lines(count: int) -> str:
    """Lines to write on, as wide as the page is, whatever the font."""
    line = '<tr><td style="border-bottom:1px solid black">&nbsp;</td></tr>'
    return f'<table width="100%">{line * count}</table>'


def _room_for_curves(document: QTextDocument, number: int) -> str:
    """Axes to draw the curves of training runs into."""
    name, title = f"runs-{number}", translate("Worksheet", "Loss over the epochs")
    image = _axes((0, USUAL_EPOCHS), None, height=ROOM_FOR_RUNS)
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    return f'<p>{html.escape(title)}</p><p><img src="{name}" width="{GRID_WIDTH}"></p>'


def _axes(
    x: tuple[float, float],
    y: tuple[float, float] | None,
    *,
    height: int = AXES_HEIGHT,
    curve: np.ndarray | None = None,
) -> QImage:
    """Axes to draw into, or with a curve. y: None where the pupil finds that out."""
    edge = AXES_EDGE
    # Twice as fine as it is shown: paper is finer than a screen.
    image = QImage(2 * GRID_WIDTH, 2 * height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    area = QRectF(edge, edge / 3, GRID_WIDTH - 1.5 * edge, height - 4 * edge / 3)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2, 2)
        font = QFont(_font().family())
        font.setPixelSize(edge // 2)
        painter.setFont(font)
        painter.setPen(QColor(theme.LIGHT.outline))
        for level in np.linspace(area.top(), area.bottom(), 5):
            painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
        painter.setPen(QPen(QColor(theme.LIGHT.text), 1.5))
        painter.drawPolyline([area.topLeft(), area.bottomLeft(), area.bottomRight()])
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        below = area.translated(0, area.height() + 2)
        for flag, value in ((left, x[0]), (Qt.AlignmentFlag.AlignHCenter, sum(x) / 2), (right, x[1])):
            painter.drawText(below, flag | top, plain_number(value))
        if y is None:
            return image
        beside = QRectF(0, area.top(), edge - 4, area.height())
        for flag, value in ((top, y[1]), (bottom, y[0])):
            painter.drawText(beside, flag | right, plain_number(value))
        if curve is not None:
            places = area.left() + np.linspace(0, area.width(), len(curve))
            levels = area.bottom() - (curve - y[0]) / (y[1] - y[0]) * area.height()
            painter.setPen(QPen(QColor(theme.LIGHT.bar), 2))
            painter.drawPolyline([QPointF(*point) for point in zip(places, levels, strict=True)])
    return image


def _table(values: np.ndarray, decimals: int, *, is_told: bool) -> str:
    rows = []
    for row in values:
        said = [format_number(float(value), decimals) if is_told else "&nbsp;" * 8 for value in row]
        rows.append(f"<tr>{''.join(f'<td align=right>{cell}</td>' for cell in said)}</tr>")
    return f'<table border="1" cellspacing="0" cellpadding="8">{"".join(rows)}</table><p>&nbsp;</p>'


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


def _escaped(markdown: str) -> str:
    """A title as HTML that has no emphasis: it is one already."""
    return html.escape(plain_of(markdown))


def _font() -> QFont:
    return QFont(theme.font().family(), INK)
