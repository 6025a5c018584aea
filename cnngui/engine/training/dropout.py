"""Dropout as a choice of a run: the network is what it was, and learns as one with dropout layers."""

import itertools

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense, Dropout, Layer


def with_dropout(architecture: Architecture, rate: float) -> Architecture:
    """The architecture with dropout before each dense layer, but for what reads the image; 0: as it is.

    What a dense layer is given is dropped, as in the fully connected layers of the book's chapter 6
    (Srivastava et al., Dropout, 2014): activations of hidden dense layers, and the maps that the first reads.
    Where a dropout layer stands already, that one alone drops. Parameters have the same names and shapes.
    Raises ArchitectureError for a network that is as large as one may be.
    """
    if not rate:
        return architecture
    layers: list[Layer] = [architecture.layers[0]]
    for before, layer in itertools.pairwise(architecture.layers):
        if isinstance(layer, Dense) and not isinstance(before, Dropout):
            layers.append(Dropout(rate))
        layers.append(layer)
    return Architecture(architecture.input_shape, tuple(layers), architecture.title)
