"""Work in one panel for a while, as a lesson does."""

from __future__ import annotations

import random

from tests.fuzz.acts import fields, pointing, tables
from tests.fuzz.acts.act import Pauses, act, trigger_by_name
from tests.fuzz.hand import Hand

AT_PANELS = (
    *(fields.click_button, fields.click_button, fields.type_number, fields.nudge_number, fields.open_box),
    *(fields.slide, fields.paste_into_field, tables.type_into_cells, tables.turn_cell, tables.drag_cell),
    *(tables.change_layers, pointing.hover, pointing.click_map, pointing.touch_anything),
)


@act(16)
def work_in_panel(hand: Hand, rng: random.Random) -> Pauses:
    """Bring a panel to the front and do several things in it."""
    name = rng.choice(tuple(hand.window.docks))
    hand.window.show_panel(name)
    yield 0
    with hand.looking_at(hand.window.docks[name]):
        for next_act in rng.choices(AT_PANELS, k=3):
            yield from next_act(hand, rng)
            yield 0


@act(5)
def ask_neuron(hand: Hand, rng: random.Random) -> Pauses:
    """Point at neurons, or pin them, while their arithmetic is seen."""
    hand.window.show_panel("neuron")
    for _ in range(3):
        yield from rng.choice((pointing.hover, pointing.click_map))(hand, rng)
        yield 0


@act(4)
def use_kernel_tool(hand: Hand, rng: random.Random) -> Pauses:
    """An act of the Edit menu on the chosen kernel, which need not be in sight, or on what is frozen."""
    panel = hand.window.kernel_panel
    rng.choice([*panel.actions_by_name.values(), *panel.freezing.entries]).trigger()
    yield 0


@act(3)
def untie_and_train(hand: Hand, rng: random.Random) -> Pauses:
    """Each neuron its own kernel or one for all, and a few steps of training."""
    hand.window.show_panel("sharing")
    yield 0
    with hand.looking_at(hand.window.docks["sharing"]):
        yield from fields.click_button(hand, rng)
    for _ in range(rng.randrange(3)):
        trigger_by_name(hand, "step")
        yield 100


@act(1)
def train_for_long(hand: Hand, rng: random.Random) -> Pauses:
    """Let a run come as far as other processes that join it, while something is drawn or edited."""
    trigger_by_name(hand, "train")
    for _ in range(4):
        yield 250
        yield from rng.choice((tables.turn_cell, pointing.hover))(hand, rng)
