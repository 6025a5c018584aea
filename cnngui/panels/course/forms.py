"""Which form a question has."""

from __future__ import annotations

from typing import assert_never

import numpy as np
from PySide6.QtWidgets import QWidget

from cnngui.session.course.play import LessonPlay
from cnngui.widgets.basics.named import named
from cnngui.widgets.questions.choice_list import ChoiceList
from cnngui.widgets.questions.form import QuestionForm
from cnngui.widgets.questions.number_table import NumberTable
from cnngui.widgets.questions.paint_cells import PaintCells
from cnngui.widgets.questions.sketch_curve import SketchCurve
from cnngui.widgets.questions.written_text import DrawnAnswer, WrittenText


def form_of(play: LessonPlay, parent: QWidget) -> QuestionForm | None:
    """The form of the question of the step that is shown; None where it asks nothing."""
    step, question = play.step, play.step.question
    if question is None:
        return None
    match question.kind:
        case "number":
            answer = play.shown_answer()
            rows, columns = np.shape(np.atleast_2d(0.0 if answer is None else answer))
            return NumberTable(rows, columns, question.decimals, parent)
        case "choice":
            return ChoiceList(step.choices, parent)
        case "paint":
            return named(PaintCells(play.cells(), parent), "paint_cells")
        case "sketch":
            curve = SketchCurve(question.x, question.y, question.points, parent)
            return named(curve, "sketch_curve")
        case "text":
            return WrittenText(parent)
        case "draw":
            return DrawnAnswer(parent)
        case _:
            assert_never(question.kind)
