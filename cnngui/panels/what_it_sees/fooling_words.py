"""What the page about fooling says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cnngui.panels.what_it_sees.page import Account
from cnngui.session.reasons.fooled import STEPS, Changes, Way
from cnngui.session.reasons.hand_count import HandCount
from cnngui.widgets.basics.numbers import format_number, format_percent

translate = QCoreApplication.translate  # by this name lupdate finds the texts

DECIMALS = 3
"""Of an ε."""


def way_name(way: Way) -> str:
    """A way to change the image, as it stands on a button."""
    return {
        "step": translate("WhatItSees", "One step"),
        "steps": translate("WhatItSees", "{count} steps").format(count=STEPS["steps"]),
        "pixels": translate("WhatItSees", "Few pixels"),
    }[way]


def account_of_way(way: Way) -> Account:
    """Formula and account of a way."""
    formulas = {
        "step": "x′ = x + ε · sign(∂L/∂x)",
        "steps": "x′ ← x′ + ε/{count} · sign(∂L/∂x′), |x′ − x| ≤ ε".format(count=STEPS["steps"]),
        "pixels": "xᵢ → 0, 1: min (zₖ − max zⱼ)",
    }
    says = {
        "step": translate(
            "WhatItSees",
            "How little every pixel has to change, along the sign of the gradient of the loss, until the "
            "network answers otherwise. Nobody would read another digit.",
        ),
        "steps": translate(
            "WhatItSees",
            "The same in several steps, each with a gradient of its own: it mostly needs less.",
        ),
        "pixels": translate(
            "WhatItSees",
            "How few pixels suffice if they may become blank or full of ink, one after the other, each time "
            "the one that brings the answer down most.",
        ),
    }
    sources = {
        "step": "Goodfellow et al. 2015",
        "steps": "Kurakin et al. 2017",
        "pixels": "Papernot et al. 2016",
    }
    cannot = translate(
        "WhatItSees",
        "It is how near another answer is in one direction. That nothing was found there proves nothing of "
        "others; and it does not say why the answer was given.",
    )
    return Account(formulas[way], says[way], cannot, sources[way])


def amount_text(changes: Changes, place: int) -> str:
    """How much is changed: an ε, or how many pixels."""
    amount = changes.amounts[place]
    if changes.question.way == "pixels":
        return translate("WhatItSees", "pixels: {count}").format(count=int(amount))
    return f"ε = {format_number(amount, DECIMALS)}"


def answer_text(changes: Changes, place: int, names: Sequence[str]) -> str:
    """What the changed image is taken for: "5 → 3, 71 %", or "5, 88 %"."""
    probabilities = changes.probabilities[place]
    answer = int(probabilities.argmax())
    if place == changes.flip and changes.fooled is not None:
        answer = changes.fooled.answer
    percent = format_percent(float(probabilities[answer]), 0)
    if answer == changes.label:
        return f"{names[answer]}, {percent}"
    return f"{names[changes.label]} → {names[answer]}, {percent}"


def pixels_text(changes: Changes, place: int) -> str:
    """How many pixels differ, or that nothing fools."""
    if changes.flip is None:
        return _why_not(changes)
    if place == 0:
        return translate("WhatItSees", "nothing is changed")
    differ = (changes.images[place] != changes.question.image).any(axis=0)
    text = translate("WhatItSees", "{count} of {all} pixels changed")
    return text.format(count=int(differ.sum()), all=differ.size)


def _why_not(changes: Changes) -> str:
    if changes.question.way == "pixels":
        text = translate("WhatItSees", "{count} pixels do not flip it")
        return text.format(count=int(changes.amounts[-1]))
    if changes.fooled is None:
        return translate("WhatItSees", "no ε up to 1 flips it")
    return ""


def hand_text(hand: HandCount, names: Sequence[str]) -> str:
    """How the hand does beside the gradient."""
    count = hand.count
    if count is None:
        return translate("WhatItSees", "How many pixels must a hand change? The eraser counts too.")
    if count.answer == count.label:
        text = translate("WhatItSees", "Pixels that your hand changed: {count}. The answer is still {name}.")
    else:
        text = translate("WhatItSees", "Pixels that your hand changed: {count}. {name} → {other}")
    other = "?" if count.answer is None else names[count.answer]
    parts = [text.format(count=count.pixels, name=names[count.label], other=other)]
    if count.fewest is not None:
        parts.append(translate("WhatItSees", "Your fewest: {count}.").format(count=count.fewest))
    few, step = hand.by_pixels, hand.by_step
    if few is not None and few.fooled is not None:
        text = translate("WhatItSees", "The gradient needs: {count}.")
        parts.append(text.format(count=few.fooled.pixels))
    if step is not None and step.fooled is not None:
        text = translate("WhatItSees", "Or ε = {epsilon} everywhere.")
        parts.append(text.format(epsilon=format_number(step.fooled.epsilon, DECIMALS)))
    return " ".join(parts)
