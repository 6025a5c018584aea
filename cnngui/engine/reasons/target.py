"""What is asked about, and the network whose only logit that is: all reasons are those of such a network."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.network import batch_first, check_images
from cnngui.engine.compute.workspace import Workspace
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.description.neuron import INPUT, grid_shape
from cnngui.engine.description.sliding import Pair
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters


@dataclass(frozen=True, slots=True)
class Target:
    """A class, a unit or a filter whose reasons are asked for.

    Its value is the weighted sum, before the activation function: of a class the logit. Of a layer without
    weights it is the output. `map` counts classes, units and filters from 0. `place` is the row and column of
    one neuron on the map; without it the value is the sum over the map. `versus` is another map of the layer,
    whose value is taken away: why a 5 and not a 6?
    """

    layer: str
    map: int
    place: Pair | None = None
    versus: int | None = None

    def check(self, architecture: Architecture) -> None:
        """Raise KeyError unless the network has it."""
        maps, height, width = grid_shape(architecture, self.layer)
        wanted = [self.map] if self.versus is None else [self.map, self.versus]
        if not all(0 <= number < maps for number in wanted):
            raise KeyError(f"{self.layer} has maps 0 to {maps - 1}; asked for {wanted}")
        row, column = self.place or (0, 0)
        if not (0 <= row < height and 0 <= column < width):
            raise KeyError(f"the maps of {self.layer} are {height}×{width}; asked for {self.place}")

    def weights(self, architecture: Architecture) -> FloatArray:
        """What the values of the layer are multiplied with so that they add up to the target's: flat."""
        weights = np.zeros(grid_shape(architecture, self.layer), np.float32)
        place = (slice(None), slice(None)) if self.place is None else self.place
        weights[self.map, *place] += 1
        if self.versus is not None:
            weights[self.versus, *place] -= 1
        return weights.reshape(-1)


def headed(
    architecture: Architecture, parameters: Parameters, target: Target
) -> tuple[Architecture, Parameters]:
    """The network as far as the target, which is its only logit. Layers before keep their names.

    A dense layer is left with one unit, the target; behind others comes one that adds up. Raises KeyError.
    """
    target.check(architecture)
    index, weights = architecture.index(target.layer), target.weights(architecture)
    *before, last = architecture.layers[: index + 1]
    bias: FloatArray = np.zeros(1, np.float32)
    if isinstance(last, Dense):
        weights = weights @ parameters[f"{target.layer}.weight"]
        bias = target.weights(architecture) @ parameters[f"{target.layer}.bias"][:, None]
    else:
        before.append(last.with_value("activation", "linear") if last.activation else last)
    network = Architecture(architecture.input_shape, (*before, Dense(1, "softmax")))
    end = network.names[-1]
    kept = {name: parameters[name] for name in network.parameter_shapes if not name.startswith(f"{end}.")}
    return network, Parameters({**kept, f"{end}.weight": weights[None], f"{end}.bias": bias})


class TargetNetwork:
    """A network as far as a target, forward and back, for batches of one size, in buffers made once.

    Not to be shared between threads.
    """

    def __init__(
        self,
        architecture: Architecture,
        parameters: Parameters,
        target: Target,
        *,
        count: int = 1,
        dtype: DTypeLike = np.float32,
    ) -> None:
        """`count`: images of a batch. Raises KeyError for a target that the network does not have."""
        parameters.check(architecture)
        self.whole, self.parameters, self.target, self.count = architecture, parameters, target, count
        self.architecture, own = headed(architecture, parameters, target)
        layout = ParameterLayout(self.architecture)
        vector, gradient = np.empty((2, layout.size), dtype)
        layout.pack(own, vector)
        self._arrays, self._gradients = layout.views(vector), layout.views(gradient)
        self.workspace = Workspace(self.architecture, count, dtype, fused=False, to_image=True)
        self.workspace.load(self._arrays)
        self._ones = np.ones_like(self.workspace.logits)

    def values(self, images: NDArray[Any]) -> FloatArray:
        """The target's value for each image (n, channels, height, width), uint8 or float: (n,).

        Raises ValueError for images of another shape or count.
        """
        check_images(self.architecture, images)
        if len(images) != self.count:
            raise ValueError(f"batches have {self.count} images, not {len(images)}")
        with np.errstate(all="ignore"):  # a weight that was typed may be huge
            values: FloatArray = self.workspace.forward(images)[0].copy()
        return values

    def back(self) -> Iterator[tuple[str, FloatArray]]:
        """What `Workspace.back_to_image` gives: how the values grow with the outputs of each layer."""
        with np.errstate(all="ignore"):
            yield from self.workspace.back_to_image(self._ones, self._gradients)

    def gradient(self, layer: str) -> FloatArray:
        """How the values of the images that went forward last grow with a layer's outputs, or with INPUT.

        Shapes as the layer's activations, with the batch first. Raises KeyError for a layer that does not
        come before the target.
        """
        self.check_before(layer)
        gradients = (batch_first(gradient) for name, gradient in self.back() if name == layer)
        return next(gradients)

    def check_before(self, layer: str) -> None:
        """Raise KeyError unless a layer, or INPUT, comes before the target."""
        if layer != INPUT and self.whole.index(layer) >= self.whole.index(self.target.layer):
            raise KeyError(f"{layer} does not come before {self.target.layer}")

    def outputs(self, layer: str) -> FloatArray:
        """What a layer before the target, or INPUT, gave for the images that went forward last."""
        stages = self.workspace.stages
        return batch_first(stages[layer].output if layer in stages else self.workspace.input)

    def bias_share(self, layer: str) -> float:
        """What the biases of a layer that `back` went through add to the values: each times its gradient."""
        arrays, gradients = self._arrays[f"{layer}.bias"], self._gradients[f"{layer}.bias"]
        with np.errstate(all="ignore"):
            return float((arrays * gradients).sum(dtype=np.float64))
