"""Numbers typed, stepped and pasted, choices from boxes, sliders and buttons."""

from __future__ import annotations

import random

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
)

from cnngui.widgets.fields.number_field import NumberField
from cnngui.widgets.kernel.kernel_editor import KernelEditor
from tests.fuzz.acts.act import ENDS, NUMBERS, TABLES, Keys, Modifier, Pauses, act, drag
from tests.fuzz.hand import Hand


@act(8)
def type_number(hand: Hand, rng: random.Random) -> Pauses:
    """A number, or what is none, in a field; entered, left, dropped, or left open."""
    if fields := hand.seen(NumberField, QLineEdit):
        field = rng.choice(fields)
        hand.click(field, hand.place_in(field, rng))
        yield 0
        hand.key(Keys.Key_A, Modifier.ControlModifier)
        hand.type(rng.choice(NUMBERS))
        yield 0
        if rng.random() < 0.8:
            hand.key(rng.choice(ENDS))


@act(4)
def nudge_number(hand: Hand, rng: random.Random) -> Pauses:
    if fields := hand.seen(NumberField, QSpinBox):
        field = rng.choice(fields)
        field.setFocus()
        for _ in range(rng.randint(1, 4)):
            hand.key(rng.choice((Keys.Key_Up, Keys.Key_Down, Keys.Key_PageUp, Keys.Key_PageDown)))
            yield 0


@act(3)
def paste_into_field(hand: Hand, rng: random.Random) -> Pauses:
    if fields := hand.seen(QLineEdit, QSpinBox, KernelEditor):
        field = rng.choice(fields)
        field.setFocus()
        QGuiApplication.clipboard().setText(rng.choice((*NUMBERS, *TABLES)))
        yield 0
        hand.key(Keys.Key_V, Modifier.ControlModifier)
        yield 0
        if rng.random() < 0.7:
            hand.key(rng.choice(ENDS))


@act(6)
def choose_from_box(hand: Hand, rng: random.Random) -> Pauses:
    if boxes := hand.seen(QComboBox):
        box = rng.choice(boxes)
        box.setFocus()
        for _ in range(rng.randint(1, 3)):
            hand.key(rng.choice((Keys.Key_Up, Keys.Key_Down, Keys.Key_Home, Keys.Key_End)))
            yield 0


@act(4)
def open_box(hand: Hand, rng: random.Random) -> Pauses:
    """The list of a box, from which something is chosen or nothing."""
    if boxes := hand.seen(QComboBox):
        box = rng.choice(boxes)
        hand.click(box, hand.place_in(box, rng))
        yield 20
        for _ in range(rng.randrange(4)):
            hand.key(rng.choice((Keys.Key_Up, Keys.Key_Down)))
            yield 0
        hand.key(rng.choice((Keys.Key_Return, Keys.Key_Escape)))


@act(5)
def slide(hand: Hand, rng: random.Random) -> Pauses:
    if sliders := hand.seen(QAbstractSlider):
        slider = rng.choice(sliders)
        yield from drag(hand, slider, rng)


@act(12)
def click_button(hand: Hand, rng: random.Random) -> Pauses:
    if buttons := hand.seen(QPushButton, QCheckBox, QToolButton):
        button: QAbstractButton = rng.choice(buttons)
        hand.click(button, hand.place_in(button, rng))
        yield 0
