"""The acts on what no training changes: a filter, a whole layer, or nothing at all is frozen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnngui.engine.weights.frozen import NOTHING_FROZEN
from cnngui.session.network import OpenNetwork

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def has_filters(network: OpenNetwork, layer: str) -> bool:
    """Whether a layer has weights, which can be frozen."""
    return f"{layer}.weight" in network.architecture.parameter_shapes


def filter_count(network: OpenNetwork, layer: str) -> int:
    """How many filters, or units, a layer with weights has."""
    return network.architecture.parameter_shapes[f"{layer}.weight"][0]


def freeze_filter(network: OpenNetwork, layer: str, number: int, is_frozen: bool = True) -> None:
    """Freeze a filter or unit, counted from 0, with its bias; or let it learn again."""
    if is_frozen:
        frozen, text = network.frozen.with_filters(layer, (number,)), translate("Freezing", "Freeze a filter")
    else:
        frozen = network.frozen.without_filters(layer, (number,))
        text = translate("Freezing", "Let a filter learn again")
    network.set_frozen(frozen, text)


def freeze_layer(network: OpenNetwork, layer: str, is_frozen: bool = True) -> None:
    """Freeze all filters of a layer with weights, or let them learn again."""
    if is_frozen:
        frozen = network.frozen.with_filters(layer, range(filter_count(network, layer)))
        text = translate("Freezing", "Freeze layer {layer}")
    else:
        frozen = network.frozen.without_layer(layer)
        text = translate("Freezing", "Let layer {layer} learn again")
    network.set_frozen(frozen, text.format(layer=layer))


def let_all_learn(network: OpenNetwork) -> None:
    """Let every filter learn again."""
    network.set_frozen(NOTHING_FROZEN, translate("Freezing", "Let all learn again"))
