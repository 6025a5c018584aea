"""Keys, menus, palette, layouts, docks, sizes and looks of the window."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QGraphicsScene, QMenuBar, QTabBar, QWidget

from cnngui.window.layouts import LAYOUTS
from cnngui.window.view_actions import LANGUAGES
from tests.fuzz.acts.act import ENDS, MOVES, Keys, Modifier, Pauses, act, trigger_by_name
from tests.fuzz.hand import Hand


@act(6)
def press_any_key(hand: Hand, rng: random.Random) -> Pauses:
    """Where the keys go just now: letters, digits, and every key that means something somewhere."""
    named = (*MOVES, *ENDS, Keys.Key_Space, Keys.Key_Delete, Keys.Key_Backspace, Keys.Key_F1, Keys.Key_F8)
    letters = tuple(Keys(code) for code in range(Keys.Key_0, Keys.Key_Z + 1) if chr(code).isalnum())
    modifiers = (Modifier.NoModifier, Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.AltModifier)
    for _ in range(rng.randint(1, 4)):
        key = rng.choice(named if rng.random() < 0.6 else letters)
        hand.key(key, rng.choice(modifiers) if rng.random() < 0.4 else Modifier.NoModifier)
        yield 0


@act(8)
def trigger(hand: Hand, rng: random.Random) -> Pauses:
    """Any act of the menus. A plot's own menu is not to be had."""
    actions = [action for action in hand.window.findChildren(QAction) if action.isEnabled() and action.text()]
    actions = [action for action in actions if not isinstance(action.parent(), QGraphicsScene)]
    action = rng.choice([action for action in actions if action.menu() is None])
    action.trigger()
    yield 0


@act(5)
def use_palette(hand: Hand, rng: random.Random) -> Pauses:
    hand.key(Keys.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
    yield 0
    hand.type(rng.choice(("", "o", "pic", "save", "ker", "pool", "look", "data", "zzz", "lay", "a")))
    yield 0
    for _ in range(rng.randrange(12)):
        hand.key(Keys.Key_Down)
    hand.key(Keys.Key_Escape if rng.random() < 0.2 else Keys.Key_Return)
    yield 0


@act(4)
def use_menu(hand: Hand, rng: random.Random) -> Pauses:
    for bar in hand.seen(QMenuBar):
        title = rng.choice(bar.actions())
        hand.click(bar, bar.actionGeometry(title).center())
        yield 0
        for _ in range(rng.randrange(14)):
            hand.key(rng.choice((Keys.Key_Down, Keys.Key_Down, Keys.Key_Right)))
        yield 0
        hand.key(rng.choice((Keys.Key_Return, Keys.Key_Escape)))
        yield 0
        hand.key(Keys.Key_Escape)


@act(5)
def arrange(hand: Hand, rng: random.Random) -> Pauses:
    trigger_by_name(hand, f"layout_{rng.choice(tuple(LAYOUTS)).lower()}")
    yield 0


@act(5)
def show_panel(hand: Hand, rng: random.Random) -> Pauses:
    hand.window.show_panel(rng.choice(tuple(hand.window.docks)))
    yield 0


@act(4)
def choose_tab(hand: Hand, rng: random.Random) -> Pauses:
    if bars := hand.seen(QTabBar):
        bar = rng.choice(bars)
        hand.click(bar, bar.tabRect(rng.randrange(max(1, bar.count()))).center())
        yield 0


@act(5)
def move_dock(hand: Hand, rng: random.Random) -> Pauses:
    docks: list[QDockWidget] = list(hand.window.docks.values())
    dock = rng.choice(docks)
    match rng.randrange(5):
        case 0:
            dock.setFloating(not dock.isFloating())
        case 1:
            dock.close()
        case 2:
            corner = dock.geometry().bottomRight()
            border = rng.choice((QPoint(corner.x() + 2, dock.y() + 9), QPoint(dock.x() + 9, corner.y() + 2)))
            yield from _pull(hand, hand.window, border, rng)
        case _:
            if dock.isVisible() and (title := dock.titleBarWidget()) is not None:
                yield from _pull(hand, title, hand.place_in(title, rng), rng)
    yield 0


def _pull(hand: Hand, widget: QWidget, at: QPoint, rng: random.Random) -> Pauses:
    hand.press(widget, at)
    for _ in range(3):
        yield 0
        hand.move(widget, QPoint(rng.randint(-900, 900), rng.randint(-500, 500)))
    if rng.random() < 0.7:  # else it stays held for the acts to come
        hand.release()


@act(3)
def resize(hand: Hand, rng: random.Random) -> Pauses:
    window = hand.window
    match rng.randrange(6):
        case 0:
            window.showMaximized()
        case 1:
            window.showNormal()
        case 2:
            window.showMinimized()
            yield 20
            window.showNormal()
        case 3:
            hand.key(Keys.Key_F11)
        case _:
            window.resize(rng.randint(300, 1920), rng.randint(200, 1080))
    yield 0


@act(2)
def change_look(hand: Hand, rng: random.Random) -> Pauses:
    """Theme, size, projector, language."""
    looks = ("theme_light", "theme_dark", "theme_system", "zoom_in", "zoom_out", "projector")
    languages = (f"language_{code}" for code in (*LANGUAGES, "system"))
    trigger_by_name(hand, rng.choice((*looks, *languages)))
    yield 0


@act(1)
def leave(hand: Hand, rng: random.Random) -> Pauses:
    """Close, which the answers to its question may decide against."""
    hand.window.close()
    yield 0


@act(1)
def speak(hand: Hand, rng: random.Random) -> Pauses:
    """Another language, whatever is going on."""
    code = rng.choice(("system", *LANGUAGES))
    next(each for each in hand.window.all_actions() if each.objectName() == f"language_{code}").trigger()
    yield 0
