"""Pictures that history has left: deconvnet, guided backpropagation, Grad-CAM. How far can one trust them?

Deconvnet (Zeiler and Fergus 2014) and guided backpropagation (Springenberg et al. 2015) go back from the
target as the gradient does, but for one rule at each ReLU: deconvnet passes on what is positive of what comes
from above, whether the unit is on or not; guided backpropagation passes on what is positive where the unit is
on. Both go back through max pooling by its switches, which are the winners. Other activation functions and
other poolings, of which the papers say nothing, pass on the gradient.

Grad-CAM (Selvaraju et al. 2017, eq. 1 and 2): each map of a convolution weighed with the mean of the gradient
by it, added up, and what is positive of that.
"""

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.network import batch_first
from cnngui.engine.description.activations import make_activation
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.reasons.target import Target, TargetNetwork
from cnngui.engine.weights.parameters import Parameters

Rule = Literal["deconvnet", "guided"]


class History:
    """The three pictures of a target of a network, for one image at a time."""

    def __init__(self, architecture: Architecture, parameters: Parameters, target: Target) -> None:
        """Raises KeyError for a target that the network does not have."""
        self._network = TargetNetwork(architecture, parameters, target)

    def deconvnet(self, image: NDArray[Any]) -> FloatArray:
        """What deconvnet projects back to the pixels: (channels, height, width)."""
        return self._rectified(image, "deconvnet")

    def guided(self, image: NDArray[Any]) -> FloatArray:
        """What guided backpropagation brings back to the pixels: (channels, height, width)."""
        return self._rectified(image, "guided")

    def grad_cam(self, image: NDArray[Any], layer: str, *, before_activation: bool = False) -> FloatArray:
        """How much each place of a layer's maps speaks for the target: (height, width), not negative.

        layer: one with maps that comes before the target. `before_activation`: of a convolution, by its
        weighted sums and not by what it gives on. Raises KeyError for another layer.
        """
        self._network.check_before(layer)
        if len(grid := self._network.whole.shapes[self._network.whole.index(layer)]) != 3:
            raise KeyError(f"{layer} has no maps but {grid[0]} units")
        self._network.values(image[None])
        for name, by_output in self._network.back():
            if name == layer:
                maps, gradient = self._maps(layer, by_output, before_activation)
                weights = gradient.mean(axis=(1, 2))
                heat: FloatArray = np.maximum(np.tensordot(weights, maps, axes=1), 0)
                return heat
        raise AssertionError("a layer before the target is gone through")

    def _maps(
        self, name: str, by_output: FloatArray, before_activation: bool
    ) -> tuple[FloatArray, FloatArray]:
        """The maps of a layer, and the gradient by them."""
        stage, layer = self._network.workspace.stages[name], self._network.architecture.layer(name)
        outputs, gradient = batch_first(stage.output)[0], batch_first(by_output)[0]
        if not before_activation or not isinstance(layer, Convolution):
            return outputs, gradient
        assert stage.preactivation is not None, "a convolution has sums"
        function = make_activation(layer.activation, outputs.shape, outputs.dtype, layer.slope)
        by_sums = np.empty_like(gradient)
        function.backward(outputs, gradient, out=by_sums)
        return batch_first(stage.preactivation)[0], by_sums

    def _rectified(self, image: NDArray[Any], rule: Rule) -> FloatArray:
        """Go back by the rule at each ReLU."""
        self._network.values(image[None])
        for name, gradient in self._network.back():
            if name == INPUT:
                found: FloatArray = batch_first(gradient)[0]
                return found
            if self._network.architecture.layer(name).activation == "relu":
                np.maximum(gradient, 0, out=gradient)
                if rule == "deconvnet":
                    # A stage lets pass what its output is positive for. Nobody reads this output any more.
                    self._network.workspace.stages[name].output.fill(1)
        raise AssertionError("the way back ends at the image")
