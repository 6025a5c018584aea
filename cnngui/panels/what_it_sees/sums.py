"""What a picture adds up to, in a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.neuron import INPUT
from cnngui.engine.reasons.picture import Method, Picture
from cnngui.panels.activation_words import activation_name
from cnngui.panels.what_it_sees.words import asked_name, layer_title, target_name
from cnngui.session.network import OpenNetwork
from cnngui.session.reasons.asked import About, Asked
from cnngui.widgets.basics.numbers import format_number, format_short

translate = QCoreApplication.translate  # by this name lupdate finds the texts

DECIMALS = 3
LARGEST_WITH_DECIMALS = 1e4


def sum_of(method: Method, picture: Picture, asked: Asked, network: OpenNetwork) -> list[str]:
    """Lines: what is asked about and its value, and what the picture's numbers have to do with it."""
    value = _number(picture.value)
    text = translate("WhatItSees", "z = {value}")
    if asked.target.versus is not None:
        text = translate("WhatItSees", "difference of z = {value}")
    head = [asked_name(asked, network), text.format(value=value)]
    return head + (_TAILS[method](picture) if method in _TAILS else [])


def caveats(method: Method, layers: Sequence[str], asked: Asked, network: OpenNetwork) -> list[str]:
    """Lines: why the picture is not what one would expect of the drawing, where it is not.

    layers: those that the method can be shown on, the nearest to the target first.
    """
    lines = []
    if not network.activations.image.any():
        text = translate("WhatItSees", "The paper is blank: the biases alone give this value.")
        if asked.subject.about is About.ANSWER:
            text = translate("WhatItSees", "The paper is blank: the biases alone speak for {name}.")
        lines.append(text.format(name=target_name(asked.target, network)))
    if method == "contributions" and layers and layers[-1] != INPUT:
        activation = network.architecture.layer(layers[-1]).activation
        assert activation is not None  # what ends the way back to the pixels
        text = translate(
            "WhatItSees", "Not further back than {layer}: nothing is shared out exactly by {name}."
        )
        lines.append(text.format(layer=layers[-1], name=activation_name(activation)))
    return lines


def _contributions(picture: Picture) -> list[str]:
    shares, biases = float(picture.maps.sum()), picture.facts["bias"]
    assert isinstance(biases, Mapping)
    text = translate("WhatItSees", "biases of {layer}")
    parts = {layer_title(picture.layer): shares, **{text.format(layer=each): biases[each] for each in biases}}
    signs = ["−" if share < 0 else "+" for share in parts.values()]
    signs[0] = "= −" if shares < 0 else "="
    named = zip(signs, parts.items(), strict=True)
    return [f"{sign} {_number(abs(share))}  {name}" for sign, (name, share) in named]


def _gradient_input(picture: Picture) -> list[str]:
    total = _number(float(picture.maps.sum()))
    return [translate("WhatItSees", "The picture adds up to {sum}.").format(sum=total)]


def _integrated(picture: Picture) -> list[str]:
    blank, total = picture.facts["blank"], picture.facts["sum"]
    assert isinstance(blank, float) and isinstance(total, float)
    growth = translate("WhatItSees", "z = {blank} of blank paper: it grew by {growth}.")
    return [
        growth.format(blank=_number(blank), growth=_number(picture.value - blank)),
        *_gradient_input(picture),
    ]


def _occlusion(picture: Picture) -> list[str]:
    most = _number(float(np.nan_to_num(picture.maps).max()))
    return [translate("WhatItSees", "Erased in one place it loses at most {most}.").format(most=most)]


_TAILS: Mapping[Method, Callable[[Picture], list[str]]] = {
    "contributions": _contributions,
    "gradient-input": _gradient_input,
    "integrated": _integrated,
    "occlusion": _occlusion,
}


def _number(value: float) -> str:
    return format_number(value, DECIMALS) if abs(value) < LARGEST_WITH_DECIMALS else format_short(value)
