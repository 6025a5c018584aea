"""Activation functions as the window names and writes them: one row each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.activations import LEAK, ActivationName
from cnngui.panels.translatable import QT_TRANSLATE_NOOP
from cnngui.widgets.basics.numbers import format_number

SLOPE_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class _Words:
    """name: translated where it is a word. value: of a number {z}. formula: of z, if it is more than that.

    is_exact: a value has no more decimals than its number.
    """

    name: str
    value: str
    formula: str = ""
    is_exact: bool = False


_WORDS: Mapping[ActivationName, _Words] = {
    "linear": _Words(QT_TRANSLATE_NOOP("LayerWords", "linear"), "{z}", is_exact=True),
    "sigmoid": _Words(QT_TRANSLATE_NOOP("LayerWords", "sigmoid"), "σ({z})", "σ(z) = 1 / (1 + e⁻ᶻ)"),
    "tanh": _Words("tanh", "tanh({z})"),
    "relu": _Words("ReLU", "max(0, {z})", "ReLU(z) = max(0, z)", is_exact=True),
    "leaky_relu": _Words("leaky ReLU", "max({slope}·{z}, {z})"),
    "softmax": _Words("softmax", "softmax({z})"),
}


def activation_name(activation: ActivationName) -> str:
    """What an activation function is called."""
    return QCoreApplication.translate("LayerWords", _WORDS[activation].name)


def activation_names(with_softmax: bool = True) -> dict[str, str]:
    """What the functions are called, by the engine's name; softmax is the output's alone."""
    return {name: activation_name(name) for name in _WORDS if with_softmax or name != "softmax"}


def activation_formula(activation: ActivationName, slope: float = LEAK) -> str:
    """An activation function of z, as it is written down."""
    return _WORDS[activation].formula or activation_of(activation, "z", slope)


def activation_of(activation: ActivationName, number: str, slope: float = LEAK) -> str:
    """The function of a number that is written so."""
    return _WORDS[activation].value.format(z=number, slope=format_number(slope, SLOPE_DECIMALS))


def is_exact(activation: ActivationName) -> bool:
    """Whether a value has no more decimals than the number that it is of."""
    return _WORDS[activation].is_exact
