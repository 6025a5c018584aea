"""Networks, pictures and data opened and saved; undo and redo; training."""

from __future__ import annotations

import random

from tests.fuzz.acts.act import Keys, Modifier, Pauses, act, trigger_by_name
from tests.fuzz.hand import Hand


@act(5)
def open_file(hand: Hand, rng: random.Random) -> Pauses:
    kind, choices = rng.choice(
        (
            *(2 * (("open", hand.files.networks),)),
            *(2 * (("open", hand.files.states),)),
            ("picture", hand.files.states),
            ("picture", hand.files.pictures),
            ("data_file", hand.files.data),
            ("picture", hand.files.all()),
            ("open", hand.files.all()),
        )
    )
    hand.will_type(str(rng.choice(choices)))
    trigger_by_name(hand, kind)
    yield 0


@act(4)
def open_recent(hand: Hand, rng: random.Random) -> Pauses:
    menu = hand.window.documents.recent
    menu.aboutToShow.emit()
    if actions := [action for action in menu.actions() if action.isEnabled()]:
        rng.choice(actions).trigger()
    yield 0


@act(6)
def open_shipped(hand: Hand, rng: random.Random) -> Pauses:
    documents = hand.window.documents
    rng.choice((*documents.shipped, *documents.untrained)).trigger()
    yield 0


@act(3)
def save(hand: Hand, rng: random.Random) -> Pauses:
    names = ("saved", "saved.safetensors", "another.v1.2", "missing/x.safetensors", "dir/", "ü ñ.safetensors")
    hand.will_type(str(hand.files.folder / rng.choice(names)))
    trigger_by_name(hand, rng.choice(("save", "save_as", "save_state", "window_picture")))
    yield 0


@act(10)
def undo(hand: Hand, rng: random.Random) -> Pauses:
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        hand.key(Keys.Key_Z, Modifier.ControlModifier)
        yield 0


@act(8)
def redo(hand: Hand, rng: random.Random) -> Pauses:
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        hand.key(Keys.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
        yield 0


@act(5)
def choose_data(hand: Hand, rng: random.Random) -> Pauses:
    specs = ("synthetic:40", "synthetic:200", "mnist", "nowhere", *map(str, hand.files.data))
    if hand.window.session.training.state == "idle":
        hand.window.data.choose(rng.choice(specs))
    yield rng.choice((0, 50, 300))


@act(10)
def train(hand: Hand, rng: random.Random) -> Pauses:
    for _ in range(rng.randint(1, 3)):
        key, keys = rng.choice(
            (
                *(2 * ((Keys.Key_F5, Modifier.NoModifier),)),
                (Keys.Key_F6, Modifier.NoModifier),
                (Keys.Key_F7, Modifier.NoModifier),
                (Keys.Key_F7, Modifier.ShiftModifier),
                (Keys.Key_F5, Modifier.ShiftModifier),
            )
        )
        hand.key(key, keys)
        yield rng.choice((0, 20, 100))


@act(2)
def stop(hand: Hand, rng: random.Random) -> Pauses:
    trigger_by_name(hand, rng.choice(("stop", "back_to_start", "draw_weights")))
    yield 0


@act(3)
def wait(hand: Hand, rng: random.Random) -> Pauses:
    yield rng.choice((10, 50, 200, 450))
