"""What an act is: a function of the hand that does it and of the numbers that say how.

An act yields after every event the milliseconds after which it goes on (0: when the program has done what
came of it), so that the program runs between two events as it does under a real hand. It chooses among what
there is by a generator of its own: the same act on the same window is done in the same way again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.fuzz.hand import Hand

Pauses = Iterator[int]
Act = Callable[[Hand, random.Random], Pauses]
Keys, Modifier, Buttons = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton

ACTS: dict[str, Act] = {}
WEIGHTS: dict[str, int] = {}

NUMBERS = (
    *("0", "1", "2", "3", "7", "-1", "0.5", "1,5", "−2.25", " 12 ", "1e-50", "100", "4096", "1e6", "-1e30"),
    *("1e39", "-1e39", "1e400", "nan", "inf", "-inf", "abc", "", "-", ".", "1e", "0x10", "1_000", "٣"),
    "9" * 24,
)
"""What is typed where a number is wanted."""
TABLES = (
    *("1\t2\t3\n4\t5\t6\n7\t8\t9", "0 1 0\n1 -4 1\n0 1 0", "1e39\t0\n0\t0", "a\tb\nc\td"),
    *("nan", "", "\t\n\t", "5"),
    "\n".join("\t".join(str(row * column / 7) for column in range(5)) for row in range(5)),
    "\n".join(" ".join("1e38" for column in range(5)) for row in range(5)),
    "\n".join("1,5;2,5;3,5" for row in range(3)),
)
"""What is pasted where a table is wanted."""
MOVES = (Keys.Key_Left, Keys.Key_Right, Keys.Key_Up, Keys.Key_Down, Keys.Key_Home, Keys.Key_End)
ENDS = (Keys.Key_Return, Keys.Key_Tab, Keys.Key_Escape, Keys.Key_Backtab)


def act(weight: int) -> Callable[[Act], Act]:
    """Makes a function one of the acts. weight: how often it is done, beside the other acts."""

    def enter(function: Act) -> Act:
        ACTS[function.__name__] = function
        WEIGHTS[function.__name__] = weight
        return function

    return enter


def drag(hand: Hand, widget: QWidget, rng: random.Random) -> Pauses:
    """Press, move and let go."""
    hand.press(widget, hand.place_in(widget, rng))
    for _ in range(rng.randint(1, 5)):
        yield 0
        hand.move(widget, hand.place_in(widget, rng))
    yield 0
    hand.release(hand.place_in(widget, rng))


def trigger_by_name(hand: Hand, name: str) -> None:
    """Do an act of the window's menus."""
    action = next(action for action in hand.window.all_actions() if action.objectName() == name)
    action.trigger()
