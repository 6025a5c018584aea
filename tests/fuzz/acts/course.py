"""Play a lesson of the course: begin it, predict, be shown, go on, and leave in the middle of anything."""

from __future__ import annotations

import random

from PySide6.QtWidgets import QDockWidget, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton

from cnngui.course.reading import LESSONS
from cnngui.widgets.questions.paint_cells import PaintCells
from cnngui.widgets.questions.sketch_curve import SketchCurve
from cnngui.window.docks import LESSON_DOCK
from tests.fuzz.acts import drawing, panels, pointing, tables, window
from tests.fuzz.acts.act import NUMBERS, Keys, Pauses, act, drag, trigger_by_name
from tests.fuzz.hand import Hand

MEANWHILE = (
    *(drawing.draw, panels.work_in_panel, panels.use_kernel_tool, tables.turn_cell, pointing.click_map),
    *(window.change_look, window.show_panel, window.arrange),
)
"""What a pupil does beside the card."""


@act(3)
def begin_lesson(hand: Hand, rng: random.Random) -> Pauses:
    """Another one, or the same again, while one is played too."""
    trigger_by_name(hand, f"lesson_{rng.choice(tuple(LESSONS))}")
    yield 0


@act(12)
def play_lesson(hand: Hand, rng: random.Random) -> Pauses:
    """Several steps of a lesson, with what is asked there answered or not, and something done beside it."""
    if hand.window.lessons.room is None:
        yield from begin_lesson(hand, rng)
    for _ in range(rng.randint(1, 4)):
        dock = hand.window.findChild(QDockWidget, LESSON_DOCK)
        if dock is None or hand.window.lessons.room is None:
            return
        with hand.looking_at(dock):
            yield from _answer(hand, rng)
            if buttons := hand.seen(QPushButton):
                button = rng.choice(buttons)
                hand.click(button, button.rect().center())
        yield 0
        if rng.random() < 0.4:
            yield from rng.choice(MEANWHILE)(hand, rng)
        yield 0


def _answer(hand: Hand, rng: random.Random) -> Pauses:
    """Enter something in the form of the question, if there is one, or press a key that steps or leaves."""
    for canvas in hand.seen(PaintCells, SketchCurve):
        yield from drag(hand, canvas, rng)
    if choices := hand.seen(QRadioButton):
        choice = rng.choice(choices)
        hand.click(choice, choice.rect().center())
        yield 0
    for field in hand.seen(QLineEdit, QPlainTextEdit):
        hand.click(field, field.rect().center())
        hand.type(rng.choice(NUMBERS))
        yield 0
    if rng.random() < 0.1:
        hand.key(rng.choice((Keys.Key_Escape, Keys.Key_Return, Keys.Key_PageDown, Keys.Key_PageUp)))
    yield 0
