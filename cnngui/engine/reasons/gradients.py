"""Gradient, gradient × input and integrated gradients of a target's value.

The gradient (Simonyan et al. 2014) says how the value grows with each pixel, for small changes alone. Times
the input (Shrikumar et al. 2016) it is what each pixel adds, as far as the network is linear. Integrated
gradients (Sundararajan et al. 2017, eq. 1) take the mean of the gradients on the straight way from a blank
image: x · ∫ ∂z(αx)/∂x dα; they add up to z(x) − z(blank), which is called completeness.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.workspace import micro_batch_size
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.reasons.target import Target, TargetNetwork
from cnngui.engine.weights.parameters import Parameters

TOLERANCE = 1e-3
"""How much completeness may be missed by, as a share of z(x) − z(blank), or of 1 if that is more."""
MOST_STEPS = 8192
"""Most gradients on the way from the blank image."""


class Gradients:
    """The gradient of a target of a network, for one image at a time."""

    def __init__(self, architecture: Architecture, parameters: Parameters, target: Target) -> None:
        """Raises KeyError for a target that the network does not have."""
        self._network = TargetNetwork(architecture, parameters, target)

    def gradient(self, image: NDArray[Any]) -> FloatArray:
        """How the target's value grows with each pixel of `image`: (channels, height, width)."""
        self._network.values(image[None])
        gradient: FloatArray = self._network.gradient(INPUT)[0]
        return gradient

    def gradient_input(self, image: NDArray[Any]) -> FloatArray:
        """The gradient times the image."""
        with np.errstate(all="ignore"):  # a weight that was typed may be huge
            shares: FloatArray = self.gradient(image) * self._network.outputs(INPUT)[0]
        return shares


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Integrated:
    """Integrated gradients: `shares` (channels, height, width) in float64, from so many steps.

    value, blank: the target's value for the image and for the blank one.
    """

    shares: FloatArray
    value: float
    blank: float
    steps: int

    @property
    def missing(self) -> float:
        """What the shares miss completeness by: z(x) − z(blank) − their sum."""
        return self.value - self.blank - float(self.shares.sum())


class IntegratedGradients:
    """Integrated gradients of a target of a network, the steps in batches."""

    def __init__(self, architecture: Architecture, parameters: Parameters, target: Target) -> None:
        """Raises KeyError for a target that the network does not have."""
        size = 1 << (micro_batch_size(architecture).bit_length() - 1)
        self._network = TargetNetwork(architecture, parameters, target, count=size)

    def integrate(self, image: NDArray[Any], tolerance: float = TOLERANCE) -> Integrated:
        """The integral by the midpoint rule, with twice the steps until it is complete, or MOST_STEPS.

        image: (channels, height, width), float in [0, 1].
        """
        ends = np.zeros((self._network.count, *image.shape), np.float32)
        ends[0] = image
        value, *others = self._network.values(ends).tolist()
        blank = others[0] if others else self._network.values(ends * 0).item()
        wanted = tolerance * max(1.0, abs(value - blank))
        steps = self._network.count
        while True:
            shares = image * self._mean_gradient(image, steps)
            result = Integrated(shares=shares, value=value, blank=blank, steps=steps)
            # not <=: NaN, of weights typed by hand, will not get better
            if not abs(result.missing) > wanted or steps >= MOST_STEPS:
                return result
            steps *= 2

    def _mean_gradient(self, image: NDArray[Any], steps: int) -> FloatArray:
        """The mean of the gradients in the middles of so many steps."""
        total = np.zeros(image.shape)
        shares = ((np.arange(steps) + 0.5) / steps).astype(np.float32)
        for part in shares.reshape(-1, self._network.count):
            self._network.values(part[:, None, None, None] * image)
            total += self._network.gradient(INPUT).sum(axis=0, dtype=np.float64)
        return total / steps
