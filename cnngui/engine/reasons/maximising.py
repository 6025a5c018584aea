"""Made up: an image in [0, 1] that makes a target's value large, grown from noise by gradient ascent.

Activation maximisation (Erhan et al. 2009), of a class as Simonyan et al. (2014, section 2) do it: what
grows is z(x) − s · Σ x² − v · V(x). The size of the image is their penalty; the total variation, which
makes neighbours alike, that of Mahendran and Vedaldi (2015, section 2): V = Σ √(Δ₁² + Δ₂² + ε²) − ε, of
the differences to the pixels below and at the right. The steps are Adam's (Kingma and Ba 2015), smaller from
one to the next, each cut to [0, 1].
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array, FloatArray
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.reasons.target import Target, TargetNetwork
from cnngui.engine.weights.parameters import Parameters

STEPS = 150
"""Of gradient ascent: ten times as many gain less than another seed does."""
STRIDE = 3
"""Steps between two images that are told."""
FIRST_STEP = 0.2
"""Of a pixel, about; the last one is nearly 0."""
FAINTEST_START = 0.2
"""Ink below which the noise at the start stays: what no target sees should not look like much."""
SMOOTHNESS = 0.01
"""ε of the total variation, in ink: differences well below it count by their squares."""
MEAN_DECAY = 0.9
"""Of Adam: how slowly the mean of the gradient forgets."""
SQUARE_DECAY = 0.999
"""The same of the mean of its square."""


@dataclass(frozen=True, slots=True)
class Penalties:
    """What an image has to pay for its size, Σ x², and for its total variation; in units of the value."""

    size: float = 0.0
    variation: float = 0.0


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Grown:
    """An image (channels, height, width) after so many steps, its value, and that less its penalties."""

    step: int
    image: Float32Array
    value: float
    objective: float


class Maximising:
    """Makes images up for a target of a network. Not to be shared between threads."""

    def __init__(self, architecture: Architecture, parameters: Parameters, target: Target) -> None:
        """Raises KeyError for a target that the network does not have."""
        self._network = TargetNetwork(architecture, parameters, target)

    def start(self, seed: int) -> Float32Array:
        """The faint noise that an image grows from: (channels, height, width)."""
        shape = self._network.architecture.input_shape
        noise: Float32Array = np.random.default_rng(seed).random(shape, np.float32)
        return noise * np.float32(FAINTEST_START)

    def steepness(self, image: Float32Array) -> float:
        """The mean of what a pixel's full ink promises to change there, of pixels that matter; 0 if none.

        In units of it penalties mean about the same for every target: size 0.5 leaves such a pixel full of
        ink, and twice of it half full.
        """
        self._network.values(image[None])
        sizes = np.abs(np.nan_to_num(self._network.gradient(INPUT)[0].astype(np.float64)))
        return float(sizes[sizes > 0].mean()) if sizes.any() else 0.0

    def look(self, image: Float32Array, penalties: Penalties) -> tuple[Grown, NDArray[np.float64]]:
        """What an image is worth before the first step, and how that grows with each of its pixels."""
        (value,) = self._network.values(image[None]).tolist()
        exact = image.astype(np.float64)
        variation, slopes = total_variation(exact)
        objective = value - penalties.size * float((exact**2).sum()) - penalties.variation * variation
        gradient = self._network.gradient(INPUT)[0] - 2 * penalties.size * exact
        grown = Grown(step=0, image=image, value=value, objective=objective)
        return grown, gradient - penalties.variation * slopes

    def grow(self, seed: int, penalties: Penalties, steps: int = STEPS) -> Iterator[Grown]:
        """The image as it grows: the start, each STRIDE-th step, and last the best of all.

        The same seed gives the same images bit for bit.
        """
        mean, square = np.zeros((2, *self._network.architecture.input_shape))
        best, gradient = self.look(self.start(seed), penalties)
        now = best
        for step in range(steps):
            if step % STRIDE == 0:
                yield now
            gradient = np.nan_to_num(gradient)  # infinities, of weights that were typed, say no more
            mean = MEAN_DECAY * mean + (1 - MEAN_DECAY) * gradient
            square = SQUARE_DECAY * square + (1 - SQUARE_DECAY) * gradient**2
            moved, gradient = self.look(self._moved(now.image, mean, square, step, steps), penalties)
            now = replace(moved, step=step + 1)
            if now.objective > best.objective:
                best = now
        yield best

    @staticmethod
    def _moved(
        image: Float32Array, mean: NDArray[np.float64], square: NDArray[np.float64], step: int, steps: int
    ) -> Float32Array:
        """The image one step of Adam further, in [0, 1]."""
        unbiased = np.sqrt(square / (1 - SQUARE_DECAY ** (step + 1)))
        sizes = mean / (1 - MEAN_DECAY ** (step + 1)) / np.where(unbiased > 0, unbiased, 1)
        moved = image + FIRST_STEP * (1 - step / steps) * sizes
        return np.clip(moved, 0, 1).astype(np.float32)


def total_variation(image: FloatArray) -> tuple[float, NDArray[np.float64]]:
    """The smoothed total variation of an image (channels, height, width), and how it grows with each pixel.

    At the lower and right edge nothing is beside a pixel.
    """
    below, beside = np.zeros((2, *image.shape))
    below[:, :-1] = np.diff(image, axis=1)
    beside[:, :, :-1] = np.diff(image, axis=2)
    lengths = np.sqrt(below**2 + beside**2 + SMOOTHNESS**2)
    below, beside = below / lengths, beside / lengths
    slopes: NDArray[np.float64] = -(below + beside)
    slopes[:, 1:] += below[:, :-1]
    slopes[:, :, 1:] += beside[:, :, :-1]
    return float((lengths - SMOOTHNESS).sum()), slopes
