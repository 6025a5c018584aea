"""Contributions: what each value of an earlier layer, down to the pixels, adds to a target's value, exactly.

To a weighted sum z = Σ wa + b each input a adds wa. A ReLU, a leaky ReLU and every kind of pooling multiply
what they are given by slopes s(x) that stay as long as the pattern of what is on and who wins stays, and give
exactly Σ s(x) · x (Euler's theorem: these functions are homogeneous). So z can be written as a sum over any
earlier layer, z = Σ a · ∂z/∂a + Σ b · ∂z/∂s over the layers between, s their sums (Bach et al. 2015 and
Shrikumar et al. 2016 on ReLU networks). A sigmoid or tanh ends that: they are not homogeneous.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.activations import ACTIVATIONS
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT, layer_before
from cnngui.engine.reasons.target import Target, TargetNetwork
from cnngui.engine.weights.parameters import Parameters


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Contributions:
    """What adds up to a target's value.

    layer: the one whose values the shares are of, or INPUT; shares: float64, shapes as its activations.
    biases: what the biases of each layer behind it add, in the order of the layers.
    """

    value: float
    layer: str
    shares: FloatArray
    biases: Mapping[str, float]

    @property
    def total(self) -> float:
        """The sum of all shares and biases: the value, but for rounding."""
        return float(self.shares.sum()) + sum(self.biases.values())


def exact_layers(architecture: Architecture, target: Target) -> tuple[str, ...]:
    """The layers to which the contributions can be carried back exactly, the nearest first.

    The last is INPUT where no sigmoid and no tanh lies between. Raises KeyError.
    """
    target.check(architecture)
    layers = [layer_before(architecture, target.layer)]
    while layers[-1] != INPUT:
        activation = architecture.layer(layers[-1]).activation
        if activation is not None and not ACTIVATIONS[activation].is_homogeneous:
            break
        layers.append(layer_before(architecture, layers[-1]))
    return tuple(layers)


class Contributor:
    """Contributions to a target of a network, for one image at a time, in float64."""

    def __init__(self, architecture: Architecture, parameters: Parameters, target: Target) -> None:
        """Raises KeyError for a target that the network does not have."""
        self.exact_layers = exact_layers(architecture, target)
        self._network = TargetNetwork(architecture, parameters, target, dtype=np.float64)

    def contributions(self, image: NDArray[Any], layer: str | None = None) -> Contributions:
        """Those of the values of a layer, or of the furthest of `exact_layers`.

        image: (channels, height, width), uint8 or float. Raises ValueError for a layer that is not one of
        these.
        """
        layer = layer or self.exact_layers[-1]
        if layer not in self.exact_layers:
            raise ValueError(f"contributions are exact as far as {self.exact_layers[-1]}, not to {layer}")
        (value,) = self._network.values(image[None])
        with np.errstate(all="ignore"):  # a weight that was typed may be huge
            shares = self._network.outputs(layer) * self._network.gradient(layer)
        whole = self._network.whole
        first = 0 if layer == INPUT else whole.index(layer) + 1
        behind = whole.names[first : whole.index(self._network.target.layer) + 1]
        return Contributions(
            value=float(value),
            layer=layer,
            shares=shares[0],
            biases={name: self._network.bias_share(name) for name in behind if whole.layer(name).has_weights},
        )
