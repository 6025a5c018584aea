"""Cells of kernels and examples typed, turned, dragged and pasted, and the table of the layers."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint

from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.network.layer_table import LayerTable
from tests.fuzz.acts.act import ENDS, MOVES, NUMBERS, Keys, Modifier, Pauses, act, drag
from tests.fuzz.hand import Hand


def _cell(editor: KernelEditor, rng: random.Random) -> QPoint:
    height, width = editor.kernel().shape
    return editor.cell_rect(rng.randrange(height), rng.randrange(width)).center().toPoint()


@act(10)
def type_into_cells(hand: Hand, rng: random.Random) -> Pauses:
    if editors := hand.seen(KernelEditor):
        editor = rng.choice(editors)
        hand.click(editor, _cell(editor, rng))
        yield 0
        for _ in range(rng.randint(1, 3)):
            hand.type(rng.choice(NUMBERS))
            yield 0
            hand.key(rng.choice((*ENDS, *MOVES)))
            yield 0


@act(8)
def turn_cell(hand: Hand, rng: random.Random) -> Pauses:
    if editors := hand.seen(KernelEditor):
        editor = rng.choice(editors)
        if rng.random() < 0.7:
            editor.setFocus()
        at = _cell(editor, rng)
        keys = rng.choice((Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier))
        for _ in range(rng.randint(1, 4)):
            hand.turn_wheel(editor, at, rng.choice((-1, 1)), keys)
            yield 0


@act(8)
def drag_cell(hand: Hand, rng: random.Random) -> Pauses:
    if editors := hand.seen(KernelEditor):
        editor = rng.choice(editors)
        hand.press(editor, _cell(editor, rng))
        for _ in range(rng.randint(1, 5)):
            yield 0
            hand.move(editor, QPoint(rng.randint(-50, 250), rng.randint(-300, 300)))
        if rng.random() < 0.2:
            hand.key(Keys.Key_Escape)
        if rng.random() < 0.8:  # else it stays held for the acts to come
            hand.release()


@act(4)
def press_cell_key(hand: Hand, rng: random.Random) -> Pauses:
    if editors := hand.seen(KernelEditor):
        rng.choice(editors).setFocus()
        for _ in range(rng.randint(1, 4)):
            keys = (*MOVES, Keys.Key_Delete, Keys.Key_Plus, Keys.Key_PageUp, Keys.Key_PageDown, Keys.Key_F2)
            hand.key(rng.choice((*keys, Keys.Key_Return)))
            yield 0


@act(5)
def change_layers(hand: Hand, rng: random.Random) -> Pauses:
    """A layer of the table chosen, moved by keys or by dragging, or removed."""
    for table in hand.seen(LayerTable):
        hand.click(table.viewport(), hand.place_in(table.viewport(), rng))
        yield 0
        if rng.random() < 0.4:
            yield from drag(hand, table.viewport(), rng)
        else:
            keys = rng.choice((Modifier.NoModifier, Modifier.AltModifier))
            hand.key(rng.choice((Keys.Key_Up, Keys.Key_Down, Keys.Key_Delete)), keys)
