"""What every layer of a network computed: the values the window shows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.neuron import INPUT


@dataclass(frozen=True, slots=True, eq=False)
class LayerActivations:
    """Values of one layer: (channels, height, width) or (units,), with the batch first where there is one.

    `preactivation`: before the activation function (weighted sum plus bias); None for pooling and dropout,
    which have no activation function. `output`: what the next layer receives, of the same shape.
    """

    preactivation: Float32Array | None
    output: Float32Array


class Activations(Mapping[str, LayerActivations]):
    """Values of all layers by name, in order, and the image they answer to.

    `image` is (channels, height, width), or (batch, channels, height, width) when it is a batch; all other
    arrays then have the batch first as well. The arrays are read-only. Those of a `LiveForward` are valid
    until its next run; `copy` keeps them.
    """

    __slots__ = ("_layers", "image", "logits", "probabilities")

    def __init__(self, image: Float32Array, layers: Mapping[str, LayerActivations]) -> None:
        """`layers` end with the dense softmax layer; ValueError if its pre-activation is not there."""
        self.image = _read_only(image)
        self._layers = {name: _each(_read_only, layer) for name, layer in layers.items()}
        last = self._layers[list(self._layers)[-1]]
        if last.preactivation is None:
            raise ValueError("the last layer must be dense, with its pre-activation")
        self.logits = last.preactivation
        """(classes,): the last layer's weighted sums, before softmax."""
        self.probabilities = last.output
        """(classes,): the answer, in [0, 1] with sum 1."""

    def output_of(self, layer: str) -> Float32Array:
        """What a layer gives on, or INPUT, which is the image. Raises KeyError."""
        return self.image if layer == INPUT else self[layer].output

    def copy(self) -> "Activations":
        """The same values in arrays of their own."""
        layers = {name: _each(np.ndarray.copy, layer) for name, layer in self._layers.items()}
        return Activations(self.image.copy(), layers)

    def __getitem__(self, name: str) -> LayerActivations:
        return self._layers[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._layers)

    def __len__(self) -> int:
        return len(self._layers)


def _each(function: Callable[[Float32Array], Float32Array], layer: LayerActivations) -> LayerActivations:
    sums = layer.preactivation
    return LayerActivations(None if sums is None else function(sums), function(layer.output))


def _read_only(array: Float32Array) -> Float32Array:
    view = array.view()
    view.flags.writeable = False
    return view
