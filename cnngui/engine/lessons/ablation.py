"""What each map or unit of a layer is worth: which images are answered right while it is switched off."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.network import Network
from cnngui.engine.compute.workers import Workers
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.weights.parameters import Parameters


def right_without_each(
    architecture: Architecture,
    parameters: Parameters,
    layer: str,
    images: NDArray[Any],
    labels: NDArray[np.int64],
    *,
    interrupt: Callable[[], None] = lambda: None,
) -> NDArray[np.bool_]:
    """Which of the images are answered right with each map or unit of a layer switched off in turn:
    (1 + maps, n), first with all of them. What is switched off gives zeros to the layers after it.

    images: (n, channels, height, width); labels: (n,). `interrupt` is called before each micro-batch; what it
    raises is raised here. Raises KeyError, and ValueError for the last layer, whose units are the classes.
    """
    rest, weights = _layers_after(architecture, parameters, layer)
    with Workers(1):  # products of matrices on one thread
        maps = Network(architecture).forward(parameters, images)[layer].output
    maps = maps.reshape(len(images), *rest.input_shape)
    logits = Network(rest).logits_of_parts(weights, _without_each(maps), interrupt)
    return np.array([each.argmax(axis=1) == labels for each in logits])


def _without_each(maps: Float32Array) -> Iterator[Float32Array]:
    yield maps
    for number in range(maps.shape[1]):
        without = maps.copy()
        without[:, number] = 0
        yield without


def _layers_after(
    architecture: Architecture, parameters: Parameters, layer: str
) -> tuple[Architecture, Parameters]:
    """The layers after one as a network of their own: its images are the maps, or units as maps of 1×1."""
    index = architecture.index(layer)
    if index == len(architecture.layers) - 1:
        raise ValueError("the units of the last layer are the classes; none can be switched off")
    shape = architecture.shapes[index]
    channels, height, width = shape if len(shape) == 3 else (shape[0], 1, 1)
    rest = Architecture((channels, height, width), architecture.layers[index + 1 :])
    own_names = dict(zip(architecture.names[index + 1 :], rest.names, strict=True))
    weights = {
        f"{own_names[owner]}.{kind}": array
        for name, array in parameters.items()
        for owner, _, kind in [name.partition(".")]
        if owner in own_names
    }
    return rest, Parameters(weights)
