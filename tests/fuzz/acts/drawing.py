"""Pen, eraser, keys of the canvas, and pictures dropped or pasted."""

from __future__ import annotations

import random

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from cnngui.widgets.canvas.pixel_canvas import PixelCanvas
from tests.fuzz.acts.act import MOVES, NUMBERS, TABLES, Buttons, Keys, Modifier, Pauses, act
from tests.fuzz.hand import Hand


def _stroke(hand: Hand, rng: random.Random, button: Qt.MouseButton) -> Pauses:
    for canvas in hand.seen(PixelCanvas):
        hand.press(canvas, hand.place_in(canvas, rng), button)
        for _ in range(rng.randrange(12)):
            yield 0
            hand.move(canvas, hand.place_in(canvas, rng))
        yield 0
        hand.release(hand.place_in(canvas, rng))


@act(12)
def draw(hand: Hand, rng: random.Random) -> Pauses:
    yield from _stroke(hand, rng, Buttons.LeftButton)


@act(4)
def erase(hand: Hand, rng: random.Random) -> Pauses:
    yield from _stroke(hand, rng, Buttons.RightButton)


@act(4)
def press_canvas_key(hand: Hand, rng: random.Random) -> Pauses:
    for canvas in hand.seen(PixelCanvas):
        canvas.setFocus()
        yield 0
        for _ in range(rng.randint(1, 4)):
            hand.key(rng.choice((*MOVES, Keys.Key_Delete, Keys.Key_R, Keys.Key_Escape)))
            yield 0


def _picture(rng: random.Random) -> QImage:
    size = rng.choice(((28, 28), (1, 1), (300, 40)))
    picture = QImage(*size, rng.choice((QImage.Format.Format_RGB32, QImage.Format.Format_Grayscale8)))
    picture.fill(rng.choice((Qt.GlobalColor.white, Qt.GlobalColor.black, Qt.GlobalColor.gray)))
    for _ in range(60):
        place = QPoint(rng.randrange(size[0]), rng.randrange(size[1]))
        picture.setPixelColor(place, rng.choice((Qt.GlobalColor.red, Qt.GlobalColor.blue)))
    return picture


@act(3)
def drop(hand: Hand, rng: random.Random) -> Pauses:
    for canvas in hand.seen(PixelCanvas):
        data = QMimeData()
        if rng.random() < 0.3:
            data.setImageData(_picture(rng))
        else:
            data.setUrls([QUrl.fromLocalFile(str(rng.choice(hand.files.all())))])
        place = hand.place_in(canvas, rng)
        action, buttons = Qt.DropAction.CopyAction, Buttons.LeftButton
        QApplication.sendEvent(canvas, QDragEnterEvent(place, action, data, buttons, Modifier.NoModifier))
        yield 0
        QApplication.sendEvent(canvas, QDropEvent(QPointF(place), action, data, buttons, Modifier.NoModifier))


@act(3)
def copy(hand: Hand, rng: random.Random) -> Pauses:
    """Something comes on the clipboard, for the pastes to come."""
    clipboard = QGuiApplication.clipboard()
    if rng.random() < 0.3:
        clipboard.setImage(_picture(rng))
    else:
        clipboard.setText(rng.choice((*TABLES, *NUMBERS)))
    yield 0
