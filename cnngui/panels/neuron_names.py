"""How the panels name a neuron."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT, Neuron

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def neuron_name(neuron: Neuron, architecture: Architecture, class_names: Sequence[str]) -> str:
    """Layer and place, counted from 1: "conv2 · map 7 · row 3, column 5", "dense1 · unit 12"."""
    layer = translate("NeuronNames", "input") if neuron.layer == INPUT else neuron.layer
    if neuron.layer == architecture.names[-1]:
        text = translate("NeuronNames", "{layer} · class {name}")
        return text.format(layer=layer, name=class_names[neuron.map])
    return translate("NeuronNames", "{layer} · {place}").format(
        layer=layer, place=place_name(neuron, shape_of(neuron.layer, architecture))
    )


def place_name(neuron: Neuron, shape: Sequence[int]) -> str:
    """Where a neuron stands in its layer, of (maps, height, width) or (units,)."""
    if len(shape) == 1:
        return translate("NeuronNames", "unit {number}").format(number=neuron.map + 1)
    text = (
        translate("NeuronNames", "row {row}, column {column}")
        if shape[0] == 1
        else translate("NeuronNames", "map {number} · row {row}, column {column}")
    )
    return text.format(number=neuron.map + 1, row=neuron.row + 1, column=neuron.column + 1)


def tile_words(
    layer: str, architecture: Architecture, class_names: Sequence[str], filters: bool = False
) -> tuple[str, Sequence[str]]:
    """What each tile of a layer is called, with {0} for its number, or for its name where it has one.

    filters: of its kernels, not of what it gives on.
    """
    if layer == architecture.names[-1]:
        return translate("NeuronNames", "Class {0}"), class_names
    if len(shape_of(layer, architecture)) == 1:
        return translate("NeuronNames", "Unit {0}"), ()
    return translate("NeuronNames", "Filter {0}") if filters else translate("NeuronNames", "Map {0}"), ()


def map_name(layer: str, number: int, architecture: Architecture) -> str:
    """A layer's map: "pool1 · map 3", or the layer alone where it has only one."""
    name = translate("NeuronNames", "input") if layer == INPUT else layer
    if shape_of(layer, architecture)[0] == 1:
        return name
    return translate("NeuronNames", "{layer} · map {number}").format(layer=name, number=number + 1)


def shape_of(layer: str, architecture: Architecture) -> Sequence[int]:
    """(maps, height, width), or (units,), of a layer or of the image."""
    return architecture.input_shape if layer == INPUT else architecture.shapes[architecture.index(layer)]
