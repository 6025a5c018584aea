"""The layers that a picture of a network shows: the image, and every layer that changes what it is given."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.description.shapes import Shape

translate = QCoreApplication.translate  # by this name lupdate finds the texts


@dataclass(frozen=True, slots=True)
class ShownLayer:
    """A layer, or INPUT, with the name that stands over it."""

    name: str
    title: str
    shape: Shape


def shown_layers(architecture: Architecture) -> list[ShownLayer]:
    """The layers from the image to the output; one that hands on what it is given is none of them."""
    image = ShownLayer(INPUT, translate("ShownLayers", "Input"), architecture.input_shape)
    every = zip(architecture.names, architecture.layers, architecture.shapes, strict=True)
    changing = [(name, shape) for name, layer, shape in every if not layer.is_for_training]
    return [image, *(ShownLayer(name, name, shape) for name, shape in changing)]
