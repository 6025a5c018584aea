"""The pointer over maps and bars, clicks on them, and what a hand does to any widget."""

from __future__ import annotations

import random

from PySide6.QtWidgets import QWidget

from cnngui.widgets.canvas.pixel_canvas import PixelCanvas
from cnngui.widgets.kernel.kernel_editor import KernelEditor
from cnngui.widgets.maps.pointed_tiles import PointedTiles
from cnngui.widgets.network.network_strip import NetworkStrip
from cnngui.widgets.output.class_bars import ClassBars
from tests.fuzz.acts.act import MOVES, Buttons, Keys, Modifier, Pauses, act, drag
from tests.fuzz.hand import Hand

LOOKED_AT: tuple[type[QWidget], ...] = (PointedTiles, NetworkStrip, ClassBars, KernelEditor, PixelCanvas)


@act(6)
def hover(hand: Hand, rng: random.Random) -> Pauses:
    """The pointer goes over maps, and rests there while the acts to come are done by keys."""
    if widgets := hand.seen(*LOOKED_AT):
        widget = rng.choice(widgets)
        for _ in range(rng.randint(1, 5)):
            hand.move(widget, hand.place_in(widget, rng))
            yield 0


@act(6)
def click_map(hand: Hand, rng: random.Random) -> Pauses:
    if widgets := hand.seen(PointedTiles, NetworkStrip, ClassBars):
        widget = rng.choice(widgets)
        hand.click(widget, hand.place_in(widget, rng))
        yield 0
        for _ in range(rng.randrange(3)):
            keys = rng.choice((Modifier.NoModifier, Modifier.ShiftModifier))
            hand.key(rng.choice((*MOVES, Keys.Key_Return, Keys.Key_Space)), keys)
            yield 0


@act(5)
def touch_anything(hand: Hand, rng: random.Random) -> Pauses:
    """Click, double click, drag or wheel on any widget."""
    if widgets := hand.seen(QWidget):
        widget = rng.choice(widgets)
        at = hand.place_in(widget, rng)
        match rng.randrange(5):
            case 0:
                hand.click(widget, at, rng.choice((Buttons.LeftButton, Buttons.RightButton)))
            case 1:
                hand.double_click(widget, at)
            case 2:
                yield from drag(hand, widget, rng)
            case 3:
                hand.turn_wheel(widget, at, rng.choice((-3, -1, 1, 3)))
            case _:
                hand.press(widget, at)  # and keep hold
        yield 0
