"""The colours in which a layer's maps are shown, wherever they are."""

from __future__ import annotations

import numpy as np

from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.description.poolings import PoolingKind
from cnngui.session.kernel_tables import kernels_of, position_of_kernels
from cnngui.session.session import Session
from cnngui.widgets.cells.colour_scale import ColourScale, activation_scale, signed_scale


def layer_scale(session: Session, layer: str, values: np.ndarray | None = None) -> ColourScale:
    """The scale of the activation that the layer's values come from, through the poolings since.

    values: what the layer gives on; by default of the drawing. INPUT is shown as ink.
    """
    if layer == INPUT:
        return ColourScale("ink", 0.0, 1.0)
    architecture = session.network.architecture
    activation: ActivationName = "relu"  # the image's values are not negative either
    poolings: list[PoolingKind] = []
    for description in reversed(architecture.layers[: architecture.index(layer) + 1]):
        if description.activation is not None:
            activation = description.activation
            break
        if description.kind is not None:
            poolings.append(description.kind)
    shown = session.network.activations[layer].output if values is None else values
    return activation_scale(shown, activation, poolings)


def kernel_scale(session: Session, layer: str) -> ColourScale:
    """The scale of a layer's kernels, wherever they are shown.

    It is that of the learned ones: an edited one that is large would make all others pale. What is beyond the
    scale has the colour of its end.
    """
    network = session.network
    position = position_of_kernels(network.architecture, layer, session.viewing.focus)
    return signed_scale(kernels_of(network.architecture, network.learned, layer, position))
